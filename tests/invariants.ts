import type { Reading, Span } from '@/utils/reading';

type Quoted = Span & { path: string; text?: string };

/** Every pair of `start` and `end` in a reading, however deep, with its path and its words. */
function* spans(value: unknown, path = ''): Generator<Quoted> {
  if (typeof value !== 'object' || value === null) return;
  // A broken one may hold no numbers at all.
  if ('start' in value && 'end' in value) yield { ...(value as Span & { text?: string }), path };
  for (const [key, inner] of Object.entries(value)) yield* spans(inner, `${path}.${key}`);
}

/** Whether an offset stands between the two halves of one character. */
const splits = (text: string, at: number): boolean =>
  /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '');

/** Marks of one kind stand one behind the other and hold at least a character. */
function* order(what: string, marks: readonly Span[], text: string): Generator<string> {
  let last = 0;
  for (const [i, { start, end }] of marks.entries()) {
    if (end <= start) yield `${what} ${i} is empty: ${start}–${end}`;
    if (splits(text, start) || splits(text, end)) yield `${what} ${i} cuts a character`;
    if (start < last) yield `${what} ${i} begins at ${start}, before ${last}`;
    last = end;
  }
}

function* broken(text: string, reading: Reading): Generator<string> {
  for (const { start, end, path, text: words } of spans(reading)) {
    if (!(start >= 0 && start <= end && end <= text.length))
      yield `${path} ${start}–${end} of ${text.length}`;
    else if (words !== undefined && words !== text.slice(start, end))
      yield `${path} says “${words}” for “${text.slice(start, end)}”`;
  }
  const { outline, measures, entities } = reading;
  yield* order('measure', measures, text);
  yield* order('entity', entities, text);
  for (const [i, { parent }] of outline.entries())
    if (parent >= i) yield `section ${i} stands below ${parent}`;
  for (const [i, { section, cites, head, start, end }] of measures.entries()) {
    if (!outline[section]) yield `measure ${i} stands in no section: ${section}`;
    if (head.start < start || head.end > end) yield `measure ${i} has its verb outside`;
    for (const cite of cites)
      if (entities[cite]?.type !== 'policy') yield `measure ${i} cites ${cite}, no policy`;
  }
  for (const [i, { name, amount, start, end }] of entities.entries()) {
    if (name !== text.slice(start, end)) yield `entity ${i} is named “${name}”`;
    if (amount && amount.value !== null && !Number.isFinite(amount.value))
      yield `entity ${i} amounts to ${amount.value}`;
  }
}

/** What in a reading breaks the promises of `Reading`, whatever the text; empty when all are kept. */
export const faults = (text: string, reading: Reading): string[] => [...broken(text, reading)];
