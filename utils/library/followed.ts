import type { Measure, Span } from '@/utils/reading';
import type { Capture, FollowUp, Id } from './types';

/** What of a capture says where its measures are. */
type Read = Pick<Capture, 'id' | 'text'> & { reading: { measures: readonly Measure[] } };

const wordsOf = ({ text }: Read, { start, end }: Span): string => text.slice(start, end);

/**
 * Where what was said of a measure stands in a later capture of its reply: at the same words; of words
 * that stand more than once, as often as before. Null where they are gone.
 */
function carried(one: FollowUp, from: Read, to: Read): FollowUp | null {
  const words = wordsOf(from, one.measure);
  const alike = (capture: Read): Measure[] =>
    capture.reading.measures.filter((measure) => wordsOf(capture, measure) === words);
  const before = alike(from).findIndex(({ start }) => start === one.measure.start);
  const place = alike(to)[before];
  return place
    ? { ...one, measure: { captureId: to.id, start: place.start, end: place.end } }
    : null;
}

const newestFirst = (a: FollowUp, b: FollowUp): number => (a.changedAt < b.changedAt ? 1 : -1);

/**
 * What became of the measures of a reply, by where each starts in the capture that is shown. A page that
 * was saved anew loses nothing: what was said of the same words before counts, unless something was since.
 */
export function followedIn(
  shown: Read,
  captures: readonly Read[],
  followUps: readonly FollowUp[],
): Map<number, FollowUp> {
  const byId = new Map<Id, Read>(captures.map((capture) => [capture.id, capture]));
  const own = followUps.filter(({ measure }) => measure.captureId === shown.id);
  const earlier = followUps
    .filter(({ measure }) => measure.captureId !== shown.id)
    .toSorted(newestFirst)
    .flatMap((one) => {
      const from = byId.get(one.measure.captureId);
      return (from && carried(one, from, shown)) ?? [];
    });
  const found = new Map<number, FollowUp>();
  for (const one of [...own, ...earlier])
    if (!found.has(one.measure.start)) found.set(one.measure.start, one);
  return found;
}
