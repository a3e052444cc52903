import type { Span } from '@/utils/reading';

/** Where a walk stands: the index of a measure, or an offset in the text. */
export type Place = { index: number } | { at: number };

/**
 * The next or the previous of the measures that are shown, by index into `measures`; wraps at
 * either end. From an offset the way leads to what begins after it, or up to then.
 * Null when none is shown.
 */
export function nextMeasure(
  measures: readonly Span[],
  shown: readonly number[],
  from: Place,
  step: 1 | -1,
): number | null {
  if (shown.length === 0) return null;
  const here = 'index' in from ? shown.indexOf(from.index) : -1;
  const at = 'at' in from ? from.at : (measures[from.index]?.start ?? 0);
  // Between two of those shown: the first after the place, the place's own follower.
  const after = shown.findIndex((index) => measures[index]!.start > at);
  const follower = after === -1 ? shown.length : after;
  const next = here !== -1 ? here + step : step === 1 ? follower : follower - 1;
  return shown[(next + shown.length) % shown.length]!;
}
