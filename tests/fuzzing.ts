import { randomInt } from 'node:crypto';
import fc from 'fast-check';
import { it } from 'vitest';

/** The seed of every day, and one of this run; `FUZZ_SEED=…` brings a run back. */
const SEEDS = [20_261_126, Number(process.env['FUZZ_SEED'] ?? randomInt(2 ** 31))] as const;

/**
 * A property tried with the fixed and with the random seed; the seed stands in the test's name. What
 * must hold must hold for every value: a property throws where it does not.
 */
export function fuzz<T>(
  what: string,
  values: fc.Arbitrary<T>,
  holds: (value: T) => void | Promise<void>,
  numRuns = 300,
): void {
  for (const seed of SEEDS)
    it(`${what} (seed ${seed}, ${numRuns} cases)`, () =>
      fc.assert(
        fc.asyncProperty(values, async (value) => holds(value)),
        { seed, numRuns },
      ));
}

/** Words that break software: controls, bidi, zero width, half surrogates, markup, formulas. */
export const NASTY = [
  '',
  '\u0000',
  '\u202e已办结\u202c',
  '\u2066\u2067\u2068\u2069',
  '未\u200b采\u200d纳\ufeff',
  '\ud800',
  '\udfff尾',
  '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}',
  `${'e'}${'\u0301'.repeat(200)}`,
  '<img src=x onerror=alert(1)>',
  '</script><script>alert(1)</script>',
  '=HYPERLINK("http://evil.example","x")',
  '@SUM(1+1)*cmd|" /C calc"!A0',
  "'; DROP TABLE replies;--",
  '__proto__',
  'constructor',
  'javascript:alert(1)',
  '%00%ff',
  ']]>',
  '"\r\n,;\t|',
  '﷽'.repeat(50),
] as const;

/** Any string, often one that breaks software. */
export const nastyText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...NASTY),
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.array(fc.constantFrom(...NASTY), { maxLength: 6 }).map((parts) => parts.join('答复')),
);

/** Any JSON value, with keys that reach for prototypes among them. */
export const nastyJson: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    nastyText,
    fc.double(),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 5 }),
    fc.dictionary(
      fc.oneof(fc.constantFrom('__proto__', 'constructor', 'toString', 'id', 'format'), nastyText),
      tie('value'),
      { maxKeys: 5, noNullPrototype: false },
    ),
  ),
})).value;

/** Bytes of a well-made file, damaged: cut, overwritten, doubled, or with something put in. */
export const damaged = (whole: Uint8Array): fc.Arbitrary<Uint8Array> =>
  fc
    .array(
      fc.record({
        how: fc.constantFrom('cut', 'overwrite', 'insert', 'drop', 'double'),
        at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
        length: fc.nat(64),
        bytes: fc.oneof(
          fc.uint8Array({ maxLength: 24 }),
          nastyText.map((text) => new TextEncoder().encode(text)),
        ),
      }),
      { minLength: 1, maxLength: 6 },
    )
    .map((hurts) =>
      hurts.reduce<Uint8Array>((bytes, { how, at, length, bytes: put }) => {
        const from = Math.floor(at * bytes.length);
        const [head, tail] = [bytes.slice(0, from), bytes.slice(from)];
        const parts = {
          cut: [head],
          overwrite: [head, put, tail.slice(put.length)],
          insert: [head, put, tail],
          drop: [head, tail.slice(length)],
          double: [head, tail.slice(0, length), tail],
        }[how as 'cut'];
        return new Uint8Array(Buffer.concat(parts));
      }, whole),
    );

/** A record with some of its values, however deep, replaced by nasty ones. */
export const mutated = (value: unknown): fc.Arbitrary<unknown> => {
  const paths = leaves(value);
  const replacement = fc.oneof(
    nastyText,
    fc.constantFrom(-1, 0, 1e9, 2 ** 53, Number.MAX_VALUE, null, [], {}, true),
    fc.nat(1_000),
  );
  return fc
    .array(fc.tuple(fc.nat(Math.max(0, paths.length - 1)), replacement), {
      minLength: 1,
      maxLength: 5,
    })
    .map((changes) => {
      const copy = structuredClone(value);
      // The same object put in twice could come to lie in itself.
      for (const [which, put] of changes) set(copy, paths[which] ?? [], structuredClone(put));
      return copy;
    });
};

function leaves(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (value === null || typeof value !== 'object') return [path];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [path, ...entries.flatMap(([key, inner]) => leaves(inner, [...path, key]))].filter(
    (one) => one.length > 0,
  );
}

function set(root: unknown, path: readonly (string | number)[], value: unknown): void {
  let at = root as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) {
    const next = at[key];
    // An earlier change has taken this branch away.
    if (next === null || typeof next !== 'object') return;
    at = next as Record<string | number, unknown>;
  }
  const last = path.at(-1);
  if (last !== undefined) at[last] = value;
}
