import { safeParse, type GenericSchema } from 'valibot';
import { describe, expect, it } from 'vitest';
import { sampleLibrary } from '@/tests/fixtures/library/sample';
import { quickCheck } from './quick';
import * as schemas from './schemas';
import type { LibraryContent } from './types';

const SCHEMAS: [keyof LibraryContent, GenericSchema<unknown, unknown>][] = [
  ['replies', schemas.replySchema],
  ['captures', schemas.captureSchema],
  ['highlights', schemas.highlightSchema],
  ['codes', schemas.codeSchema],
  ['comparisons', schemas.comparisonSchema],
  ['followUps', schemas.followUpSchema],
];

/** Every value that differs from `value` in one place, some of them as good as it. */
function* spoilt(value: unknown): Generator<unknown> {
  yield* [undefined, null, -1, 1.5, Number.NaN, '', 'x', true, [], {}];
  if (typeof value !== 'object' || value === null) return;
  for (const key of Object.keys(value)) {
    const part = (value as Record<string, unknown>)[key];
    const put = (changed: unknown): unknown =>
      Array.isArray(value) ? value.with(Number(key), changed) : { ...value, [key]: changed };
    for (const changed of spoilt(part)) yield put(changed);
    if (Array.isArray(value)) continue;
    const { [key]: _, ...less } = value as Record<string, unknown>;
    yield less;
  }
  if (!Array.isArray(value)) yield { ...value, more: 1 };
}

describe('the quick check', () => {
  it.each(SCHEMAS)(
    'of %s says yes only to what the schema gives back as it is',
    (table, schema) => {
      const quick = quickCheck(schema);
      let [yes, all] = [0, 0];
      for (const record of sampleLibrary()[table])
        for (const value of spoilt(record)) {
          all++;
          if (!quick(value)) continue;
          yes++;
          const { success, output } = safeParse(schema, value);
          expect([success, output]).toEqual([true, value]);
        }
      expect(all).toBeGreaterThan(50);
      expect(yes).toBeLessThan(all);
    },
  );
  it.each(SCHEMAS.filter(([table]) => table !== 'comparisons'))(
    'of %s says yes to a record of ours',
    (table, schema) => {
      expect(sampleLibrary()[table].every(quickCheck(schema))).toBe(true);
    },
  );
});

describe.each(SCHEMAS)('%s', (collection, schema) => {
  const [record] = sampleLibrary()[collection];

  it('passes a record through unchanged', () => {
    expect(safeParse(schema, record).output).toEqual(record);
  });

  it('refuses a record that lacks a field, and names the field', () => {
    for (const field of Object.keys(record!)) {
      const { [field as keyof typeof record]: _, ...rest } = record!;
      const result = safeParse(schema, rest);
      expect(result.success, field).toBe(false);
      expect(result.issues?.[0]?.path?.[0]?.key).toBe(field);
    }
  });

  it('drops keys it does not know, `__proto__` among them', () => {
    const hostile = JSON.parse(
      `${JSON.stringify(record).slice(0, -1)},"__proto__":{"evil":1},"more":2}`,
    );
    expect(safeParse(schema, hostile).output).toEqual(record);
    expect(({} as { evil?: number }).evil).toBeUndefined();
  });
});
