import type { Measure } from '@/utils/reading';
import { condense } from '@/utils/text/condense';
import { diffWithin, wordsIn, type Piece } from '@/utils/text/diff';

const FIELDS = ['status', 'by', 'due', 'qty'] as const;
type Field = (typeof FIELDS)[number];

interface MeasureChange {
  before: Measure & { text: string };
  after: Measure & { text: string };
  /** Its own words changed. */
  reworded: boolean;
  fields: Field[];
}

export interface VersionDiff {
  pieces: Piece[];
  lost: (Measure & { text: string })[];
  gained: (Measure & { text: string })[];
  changed: MeasureChange[];
  /** Measures that are word for word the same. */
  kept: number;
}

export interface Version {
  text: string;
  measures: readonly Measure[];
}

const ALIKE = 0.5;

/** Compares two captures of one reply: the text word by word, and its measures. */
export function compareVersions(before: Version, after: Version): VersionDiff {
  const [a, b] = [before, after].map(({ text }) => condense(text).text);
  return { pieces: diffText(a!, b!), ...diffMeasures(before, after) };
}

/** With what ends them. */
const sentences = (text: string): string[] =>
  text.match(/[^。！？；\n]*[。！？；\n]+|[^。！？；\n]+$/g) ?? [];

/**
 * Parts that may differ: the shortest way between two long texts that have nothing in common is
 * sought for minutes.
 */
const PARTS_MOST = 300;

/** One text in the place of another. */
const replaced = (before: string, after: string): Piece[] => [
  { kind: 'gone', text: before },
  { kind: 'new', text: after },
];

/**
 * Compares two texts word by word; neighbouring changes are joined into one. Where too many words
 * differ, whole sentences are compared, and word by word only what stands in one's place.
 */
export function diffText(before: string, after: string): Piece[] {
  const exact = diffWithin(PARTS_MOST, wordsIn, before, after);
  if (exact) return exact;
  const rough = diffWithin(PARTS_MOST, sentences, before, after) ?? replaced(before, after);
  return rough.flatMap((piece, i) => {
    const next = rough[i + 1];
    if (piece.kind === 'gone' && next?.kind === 'new')
      return (
        diffWithin(PARTS_MOST, wordsIn, piece.text, next.text) ?? replaced(piece.text, next.text)
      );
    return piece.kind === 'new' && rough[i - 1]?.kind === 'gone' ? [] : piece;
  });
}

/** Characters of unchanged text kept beside a change, and changes kept at all. */
const BESIDE = 12;
const CHANGES_MOST = 40;
/** … and characters of one change. */
const CHANGE_MOST = 200;

/** The changes alone, each with a little of what stands beside it, for a small place. */
export function abridged(pieces: readonly Piece[]): Piece[] {
  const cut = (text: string, most: number): string =>
    text.length > most ? `${text.slice(0, most)}…` : text;
  const last = pieces.length - 1;
  let changes = 0;
  return pieces.flatMap(({ kind, text }, i): Piece[] => {
    if (kind !== 'same')
      return ++changes > CHANGES_MOST ? [] : [{ kind, text: cut(text, CHANGE_MOST) }];
    if (changes >= CHANGES_MOST) return [];
    if (text.length <= 2 * BESIDE + 1) return [{ kind, text }];
    const [head, tail] = [text.slice(0, BESIDE), text.slice(-BESIDE)];
    const short = i === 0 ? `…${tail}` : i === last ? `${head}…` : `${head} … ${tail}`;
    return [{ kind, text: short }];
  });
}

function diffMeasures(before: Version, after: Version): Omit<VersionDiff, 'pieces'> {
  const withText = ({ text, measures }: Version) =>
    measures.map((m) => ({ ...m, text: text.slice(m.start, m.end) }));
  const [old, now] = [withText(before), withText(after)];
  const pairs: { i: number; j: number; likeness: number }[] = [];
  old.forEach((a, i) =>
    now.forEach((b, j) => {
      const likeness = a.text === b.text ? 2 - Math.abs(i - j) / 1e6 : dice(a.text, b.text);
      if (likeness >= ALIKE) pairs.push({ i, j, likeness });
    }),
  );
  pairs.sort((x, y) => y.likeness - x.likeness || x.i - y.i || x.j - y.j);
  const toNew = new Map<number, number>();
  const taken = new Set<number>();
  for (const { i, j } of pairs)
    if (!toNew.has(i) && !taken.has(j)) {
      toNew.set(i, j);
      taken.add(j);
    }
  const changed: MeasureChange[] = [];
  let kept = 0;
  for (const [i, j] of [...toNew].toSorted((x, y) => x[1] - y[1])) {
    const [a, b] = [old[i]!, now[j]!];
    const fields = FIELDS.filter((field) => (a[field] ?? '') !== (b[field] ?? ''));
    const reworded = a.text !== b.text;
    if (reworded || fields.length > 0) changed.push({ before: a, after: b, reworded, fields });
    else kept++;
  }
  return {
    lost: old.filter((_, i) => !toNew.has(i)),
    gained: now.filter((_, j) => !taken.has(j)),
    changed,
    kept,
  };
}

/** Likeness of two short texts by their pairs of characters, 0 to 1 (Dice 1945). */
function dice(a: string, b: string): number {
  const count = new Map<string, number>();
  for (let i = 0; i + 1 < a.length; i++) {
    const pair = a.slice(i, i + 2);
    count.set(pair, (count.get(pair) ?? 0) + 1);
  }
  let both = 0;
  for (let i = 0; i + 1 < b.length; i++) {
    const left = count.get(b.slice(i, i + 2)) ?? 0;
    if (left > 0) {
      both++;
      count.set(b.slice(i, i + 2), left - 1);
    }
  }
  const total = a.length + b.length - 2;
  return total > 0 ? (2 * both) / total : Number(a === b);
}
