import { askedOf } from '@/utils/asked';
import { groupBy } from '@/utils/group-by';
import { readCoder } from './coder';
import { db } from './db';
import { followedIn } from './followed';
import { watchQuery } from './queries';
import { highlightsOfReplies } from './sheets';
import type { Span } from '@/utils/reading';
import type { Capture, Code, Comparison, FollowUp, Highlight, Id, Reply } from './types';

type Watch<T> = (onValue: (value: T) => void, onError: (error: unknown) => void) => () => void;

const newestFirst = (a: { changedAt: string }, b: { changedAt: string }): number =>
  a.changedAt < b.changedAt ? 1 : -1;

/** Watches the comparisons, last changed first. */
export const watchComparisons: Watch<Comparison[]> = (onValue, onError) =>
  watchQuery(async () => (await db.comparisons.toArray()).toSorted(newestFirst), onValue, onError);

/** Watches the saved replies, last changed first. */
export const watchReplies: Watch<Reply[]> = (onValue, onError) =>
  watchQuery(async () => (await db.replies.toArray()).toSorted(newestFirst), onValue, onError);

/** What became of promises, each where its words stand in the newest capture of its reply. */
async function followedNow(): Promise<FollowUp[]> {
  const byReply = groupBy(await db.followUps.toArray(), ({ replyId }) => replyId);
  const replies = await db.replies.bulkGet([...byReply.keys()]);
  const moved = replies.map(async (reply) => {
    const own = (reply && byReply.get(reply.id)) ?? [];
    if (own.every(({ measure }) => measure.captureId === reply!.captureId)) return own;
    const ids = new Set([reply!.captureId, ...own.map(({ measure }) => measure.captureId)]);
    const captures = (await db.captures.bulkGet([...ids])).filter((one) => one !== undefined);
    const shown = captures.find(({ id }) => id === reply!.captureId);
    return shown ? [...followedIn(shown, captures, own).values()] : [];
  });
  return (await Promise.all(moved)).flat();
}

/** Watches what became of promises. */
export const watchFollowUps: Watch<FollowUp[]> = (onValue, onError) =>
  watchQuery(followedNow, onValue, onError);

/** The comparison as it is stored; undefined once it is deleted. */
export const readComparison = (id: Id): Promise<Comparison | undefined> => db.comparisons.get(id);

/** Watches one comparison; undefined once it is gone. */
export const watchComparison = (
  id: Id,
  ...then: Parameters<Watch<Comparison | undefined>>
): (() => void) => watchQuery(() => readComparison(id), ...then);

/** Stores a new comparison. @throws where its id is taken. */
export async function addComparison(comparison: Comparison): Promise<void> {
  await db.comparisons.add(comparison);
}

/**
 * Changes a comparison as it is stored by now, which may be otherwise than where it is shown: read and
 * written in one transaction, so that what two pages change both counts.
 *
 * @returns What is stored; undefined where it is gone, and stays so.
 */
export function changeComparison(
  id: Id,
  change: (stored: Comparison) => Comparison,
): Promise<Comparison | undefined> {
  return db.transaction('rw', db.comparisons, async () => {
    const stored = await db.comparisons.get(id);
    if (!stored) return undefined;
    const next = change(stored);
    if (next !== stored) await db.comparisons.put(next);
    return next;
  });
}

/** How many comparisons hold some of these replies. */
export async function countComparisonsWith(replyIds: readonly Id[]): Promise<number> {
  const some = new Set(replyIds);
  const all = await db.comparisons.toArray();
  return all.filter(({ replyIds: own }) => own.some((id) => some.has(id))).length;
}

/** Deletes a comparison and gives what was deleted; its replies and captures stay. */
export const deleteComparison = (id: Id): Promise<Comparison | undefined> =>
  db.transaction('rw', db.comparisons, async () => {
    const stored = await db.comparisons.get(id);
    await db.comparisons.delete(id);
    return stored;
  });

type FollowUpChange = Partial<Pick<FollowUp, 'state' | 'evidence' | 'evidenceUrl'>>;

/**
 * Changes what is known of a promise. Read and written in one transaction: two changes made in
 * quick succession both count, and one promise has one record.
 *
 * @param said What was known of it before, perhaps of an earlier capture: it moves along.
 */
export async function changeFollowUp(
  measure: FollowUp['measure'],
  replyId: Id,
  change: FollowUpChange,
  said?: Id,
): Promise<void> {
  await db.transaction('rw', db.followUps, db.meta, async () => {
    const coder = await readCoder(db);
    const all = await db.followUps.where('replyId').equals(replyId).toArray();
    const there =
      all.find(
        ({ measure: place }) =>
          place.captureId === measure.captureId &&
          place.start === measure.start &&
          place.end === measure.end,
      ) ?? all.find(({ id }) => id === said);
    // Whoever said something before has not said this.
    const { changedBy: _, ...known } = there ?? {};
    await db.followUps.put({
      id: there?.id ?? crypto.randomUUID(),
      replyId,
      state: 'unknown',
      evidence: '',
      evidenceUrl: '',
      ...known,
      measure,
      ...change,
      ...(coder && { changedBy: coder }),
      changedAt: new Date().toISOString(),
    });
  });
}

/** Every capture of a reply. */
export const readCaptures = (replyId: Id): Promise<Capture[]> =>
  db.captures.where('replyId').equals(replyId).toArray();

export interface Captured {
  /** In the order asked for; what is not in the library is left out. */
  replies: Reply[];
  captures: Capture[];
}

/** Gives replies with their newest captures. */
export const readNewestCaptures = (ids: readonly Id[]): Promise<Captured> =>
  readCapturesFor(ids, new Set());

/** Gives replies with the captures in `used`, or the newest where none of a reply's is. */
export function readCapturesFor(ids: readonly Id[], used: ReadonlySet<Id>): Promise<Captured> {
  return db.transaction('r', db.replies, db.captures, async () => {
    const replies = (await db.replies.bulkGet([...ids])).filter((reply) => reply !== undefined);
    const owners = new Set(ids);
    const chosen = new Map(replies.map(({ id, captureId }) => [id, captureId]));
    for (const capture of await db.captures.bulkGet([...used]))
      if (capture && owners.has(capture.replyId)) chosen.set(capture.replyId, capture.id);
    const captures = await db.captures.bulkGet([...chosen.values()]);
    return { replies, captures: captures.filter((capture) => capture !== undefined) };
  });
}

/** What was asked, by capture; '' where a capture does not say, or is gone. */
export async function readAsked(captureIds: readonly Id[]): Promise<Map<Id, string>> {
  const captures = await db.captures.bulkGet([...captureIds]);
  return new Map(
    captureIds.map((id, i) => {
      const capture = captures[i];
      return [id, capture ? askedOf(capture.reading, capture.text) : ''];
    }),
  );
}

/** Where a highlight lies in a capture: in another than its own on the one measure that has its words. */
function placeIn({ id, text, reading }: Capture, highlight: Highlight): Span | null {
  const { position, quote } = highlight.selectors;
  if (highlight.captureId === id) return position;
  const [one, ...more] = reading.measures.filter(
    ({ start, end }) => text.slice(start, end) === quote.exact,
  );
  return one && more.length === 0 ? one : null;
}

/** Gives the codes of highlights that were made from measures, by `capture#start-end`, and the codebook. */
export async function codesOfMeasures(
  captureIds: readonly Id[],
): Promise<{ codes: Map<string, string[]>; codebook: Code[] }> {
  const wanted = new Set(captureIds);
  const codes = new Map<string, string[]>();
  const captures = await db.captures.bulkGet([...wanted]);
  const replyIds = captures.flatMap((capture) => (capture ? [capture.replyId] : []));
  const highlights = (await highlightsOfReplies(db, [...new Set(replyIds)])).flat();
  for (const capture of captures) {
    if (!capture) continue;
    for (const highlight of highlights) {
      if (highlight.replyId !== capture.replyId || highlight.codes.length === 0) continue;
      const place = placeIn(capture, highlight);
      if (!place) continue;
      const key = `${capture.id}#${place.start}-${place.end}`;
      codes.set(key, [...new Set([...(codes.get(key) ?? []), ...highlight.codes])]);
    }
  }
  return { codes, codebook: await db.codes.toArray() };
}
