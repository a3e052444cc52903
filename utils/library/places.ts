import { normalise } from '@/utils/text/normalise';
import type { Span } from '@/utils/reading';
import { fold } from './fold';

/** Characters of the text on each side of the words that were found. */
const AROUND = 18;
/** Places that are told of one text. */
const PLACES_MOST = 500;

const SPACE = /\s/;

/** A text as search compares it (`fold`), with the place of each of its characters in the text. */
function folded(text: string): { words: string; at: number[] } {
  const same = normalise(text);
  let words = '';
  const at: number[] = [];
  for (let i = 0; i < same.length; i++) {
    if (SPACE.test(same[i]!)) continue;
    const one = same[i]!.toLowerCase().replace(/[“”]/, '"');
    words += one;
    for (let n = 0; n < one.length; n++) at.push(i);
  }
  return { words, at };
}

/** Where words of a query stand in a text, as search finds them: in its order, none within another. */
export function placesOf(text: string, query: string): Span[] {
  const wanted = query.split(/\s+/).map(fold).filter(Boolean);
  if (wanted.length === 0) return [];
  const { words, at } = folded(text);
  const found: Span[] = [];
  for (const word of wanted)
    for (
      let from = words.indexOf(word);
      from !== -1 && found.length < PLACES_MOST;
      from = words.indexOf(word, from + word.length)
    )
      found.push({ start: at[from]!, end: at[from + word.length - 1]! + 1 });
  const places: Span[] = [];
  for (const place of found.toSorted((a, b) => a.start - b.start || b.end - a.end))
    if (place.start >= (places.at(-1)?.end ?? 0)) places.push(place);
  return places;
}

/** A piece of a text: words that were looked for, or what stands around them. */
export interface FoundPiece {
  text: string;
  found: boolean;
}

/** Where an excerpt ends that begins with a place. */
const endAfter = ({ end }: Span): number => end + 2 * AROUND;

/** The first place behind which most of the words stand together. */
function fullest(text: string, places: readonly Span[]): Span | undefined {
  const words = places.map(({ start, end }) => fold(text.slice(start, end)));
  let best: Span | undefined;
  let most = 0;
  for (const [i, place] of places.entries()) {
    const together = new Set<string>();
    for (let n = i; n < places.length && places[n]!.end <= endAfter(place); n++)
      together.add(words[n]!);
    if (together.size <= most) continue;
    [best, most] = [place, together.size];
  }
  return best;
}

/**
 * The words of a query in a text with what stands around them, where most of them stand together; empty
 * where none of them does.
 */
export function foundIn(text: string, query: string): FoundPiece[] {
  const places = placesOf(text, query);
  const first = fullest(text, places);
  if (!first) return [];
  const from = Math.max(0, first.start - AROUND);
  const to = Math.min(text.length, endAfter(first));
  const pieces: FoundPiece[] = [];
  let done = from;
  for (const { start, end } of places.filter(
    (place) => place.start >= first.start && place.end <= to,
  )) {
    pieces.push({ text: text.slice(done, start), found: false });
    pieces.push({ text: text.slice(start, end), found: true });
    done = end;
  }
  pieces.push({ text: text.slice(done, to), found: false });
  const [front, back] = [from > 0 ? '…' : '', to < text.length ? '…' : ''];
  return pieces
    .map((piece, i) => ({
      ...piece,
      text:
        (i === 0 ? front : '') +
        piece.text.replace(/\s+/g, ' ') +
        (i === pieces.length - 1 ? back : ''),
    }))
    .filter(({ text: words }) => words !== '');
}
