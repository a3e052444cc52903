import type { SearchDoc, Segment } from './schema';

/** Documents in one segment: indexes of 16 bits, and a build that takes one slice of time. */
const DOCS_MOST = 20_000;
/** Pairs in one segment; a reply has about 1,500 different ones. */
const PAIRS_MOST = 400_000;

const PAIR = 65_536;

/** Every different pair of neighbouring characters; a text of one character pairs with nothing. */
function gramsOf(text: string): Set<number> {
  const grams = new Set<number>();
  for (let i = 0; i < text.length; i++)
    grams.add(text.charCodeAt(i) * PAIR + (i + 1 < text.length ? text.charCodeAt(i + 1) : 0));
  return grams;
}

/** FNV-1a over the numbers of a segment. */
function checksumOf({ keys, grams, starts, postings }: Omit<Segment, 'checksum' | 'id'>): number {
  let hash = 0x811c9dc5;
  const mix = (value: number): void => {
    hash = Math.imul(hash ^ value, 0x01000193);
  };
  mix(keys.length);
  for (const numbers of [grams, starts, postings])
    for (let i = 0; i < numbers.length; i++) mix(numbers[i]!);
  return hash >>> 0;
}

/** True when a stored segment is what was built. */
export const isSound = (segment: Segment): boolean =>
  segment.grams instanceof Uint32Array &&
  segment.starts instanceof Uint32Array &&
  segment.postings instanceof Uint16Array &&
  Array.isArray(segment.keys) &&
  segment.starts.length === segment.grams.length + 1 &&
  checksumOf(segment) === segment.checksum;

/** How many of `docs` from the first go into one segment. */
export function fitting(docs: readonly SearchDoc[]): number {
  let pairs = 0;
  let count = 0;
  while (count < docs.length && count < DOCS_MOST && (count === 0 || pairs < PAIRS_MOST))
    pairs += docs[count++]!.text.length;
  return count;
}

/** Builds a segment over documents. */
export function buildSegment(docs: readonly SearchDoc[]): Omit<Segment, 'id'> {
  // A pair of characters (32 bits) and a document (16 bits) fit one exact number; sorting those
  // sorts postings by pair, then by document.
  const entries: Float64Array[] = docs.map(({ text }, index) =>
    Float64Array.from(gramsOf(text), (gram) => gram * PAIR + index),
  );
  const all = new Float64Array(entries.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of entries) {
    all.set(part, at);
    at += part.length;
  }
  all.sort();
  const grams = new Uint32Array(all.length);
  const starts = new Uint32Array(all.length + 1);
  const postings = new Uint16Array(all.length);
  let count = 0;
  for (let i = 0; i < all.length; i++) {
    const gram = Math.floor(all[i]! / PAIR);
    if (count === 0 || grams[count - 1] !== gram) {
      grams[count] = gram;
      starts[count++] = i;
    }
    postings[i] = all[i]! % PAIR;
  }
  starts[count] = all.length;
  const built = {
    keys: docs.map(({ key }) => key),
    grams: grams.slice(0, count),
    starts: starts.slice(0, count + 1),
    postings,
  };
  return { ...built, checksum: checksumOf(built) };
}

function firstAtLeast(grams: Uint32Array, gram: number): number {
  let low = 0;
  let high = grams.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (grams[middle]! < gram) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Documents of a segment that hold every pair of the query; a superset of those that match. */
export function candidatesIn({ keys, grams, starts, postings }: Segment, query: string): string[] {
  const lists: Uint16Array[] = [];
  if (query.length === 1) {
    // One character: every pair that begins with it.
    const code = query.charCodeAt(0);
    const from = starts[firstAtLeast(grams, code * PAIR)]!;
    const to =
      code === PAIR - 1 ? postings.length : starts[firstAtLeast(grams, (code + 1) * PAIR)]!;
    return [...new Set(postings.subarray(from, to))].toSorted((a, b) => a - b).map((i) => keys[i]!);
  }
  for (let i = 0; i + 1 < query.length; i++) {
    const gram = query.charCodeAt(i) * PAIR + query.charCodeAt(i + 1);
    const at = firstAtLeast(grams, gram);
    if (grams[at] !== gram) return [];
    lists.push(postings.subarray(starts[at]!, starts[at + 1]!));
  }
  lists.sort((a, b) => a.length - b.length);
  let left: number[] = Array.from(lists[0] ?? []);
  for (const list of lists.slice(1)) {
    let j = 0;
    left = left.filter((index) => {
      while (j < list.length && list[j]! < index) j++;
      return list[j] === index;
    });
  }
  return left.map((index) => keys[index]!);
}
