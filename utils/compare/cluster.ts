import type { Vector } from './features';

/** Two measures' likeness, 0 to 1: the cosine of their vectors. */
export function cosine(a: Vector, b: Vector): number {
  let sum = 0;
  for (let i = 0, j = 0; i < a.ids.length && j < b.ids.length;) {
    const difference = a.ids[i]! - b.ids[j]!;
    if (difference === 0) sum += a.weights[i++]! * b.weights[j++]!;
    else if (difference < 0) i++;
    else j++;
  }
  return sum;
}

/** Pairs that a person told apart: never in one group, whatever their likeness. */
export type Apart = readonly (readonly [number, number])[];
const NEVER = -1e6;

/**
 * Groups vectors by average linkage, cut at `floor`: two groups join while the mean likeness of
 * their members reaches it. Nearest-neighbour chains over one matrix of likeness, which an index
 * from feature to vectors fills, so only vectors that share something are ever compared.
 *
 * @param seeds Groups that a person put together; they start as one.
 * @returns Indexes into `vectors`, each group in order, groups by their first member.
 */
export function group(
  vectors: readonly Vector[],
  floor: number,
  seeds: readonly (readonly number[])[] = [],
  apart: Apart = [],
): number[][] {
  const count = vectors.length;
  const likeness = likenessOf(vectors);
  for (const [a, b] of apart) likeness[a * count + b] = likeness[b * count + a] = NEVER;
  const groups: number[][] = vectors.map((_, i) => [i]);
  const active = new Set(groups.keys());
  const join = (from: number, into: number): void => {
    const [m, n] = [groups[from]!.length, groups[into]!.length];
    for (const k of active) {
      if (k === from || k === into) continue;
      const mean = (m * likeness[from * count + k]! + n * likeness[into * count + k]!) / (m + n);
      likeness[into * count + k] = likeness[k * count + into] = mean;
    }
    groups[into]!.push(...groups[from]!);
    groups[from] = [];
    active.delete(from);
  };
  for (const [first, ...rest] of seeds)
    for (const other of rest) if (active.has(other) && active.has(first!)) join(other, first!);

  const chain: number[] = [];
  const done: number[] = [];
  while (active.size > 0) {
    if (chain.length === 0) chain.push(active.values().next().value!);
    const top = chain.at(-1)!;
    const previous = chain.at(-2);
    let best = -1;
    let most = floor;
    for (const k of active) {
      if (k === top) continue;
      const value = likeness[top * count + k]!;
      // On a tie the one we came from wins, or the chain would run in circles.
      if (value > most || (value === most && (best === -1 || k === previous))) {
        most = value;
        best = k;
      }
    }
    if (best === -1) {
      done.push(top);
      active.delete(top);
      chain.pop();
    } else if (best === previous) {
      chain.length -= 2;
      join(Math.max(top, best), Math.min(top, best));
    } else chain.push(best);
  }
  return done.map((g) => groups[g]!.toSorted((a, b) => a - b)).toSorted((a, b) => a[0]! - b[0]!);
}

function likenessOf(vectors: readonly Vector[]): Float32Array {
  const count = vectors.length;
  const matrix = new Float32Array(count * count);
  const having = new Map<number, { at: number[]; weights: number[] }>();
  for (let i = 0; i < count; i++) {
    const { ids, weights } = vectors[i]!;
    const row = matrix.subarray(i * count, i * count + i);
    for (let f = 0; f < ids.length; f++) {
      const weight = weights[f]!;
      const entry = having.get(ids[f]!);
      if (!entry) {
        having.set(ids[f]!, { at: [i], weights: [weight] });
        continue;
      }
      for (let p = 0; p < entry.at.length; p++) row[entry.at[p]!]! += weight * entry.weights[p]!;
      entry.at.push(i);
      entry.weights.push(weight);
    }
  }
  for (let i = 0; i < count; i++)
    for (let j = 0; j < i; j++) matrix[j * count + i] = matrix[i * count + j]!;
  return matrix;
}

/** Rows that measures are put into one by one: knows each row's mean vector by feature. */
export class RowIndex {
  private readonly having = new Map<number, Map<number, number>>();
  private readonly sizes: number[] = [];

  /** Adds a vector to a row; a row's number may be new. */
  put(row: number, vector: Vector): void {
    this.sizes[row] = (this.sizes[row] ?? 0) + 1;
    for (let f = 0; f < vector.ids.length; f++) {
      const id = vector.ids[f]!;
      let rows = this.having.get(id);
      if (!rows) this.having.set(id, (rows = new Map()));
      rows.set(row, (rows.get(row) ?? 0) + vector.weights[f]!);
    }
  }

  /** Gives the rows in which the mean likeness to `vector` reaches `floor`, likest first. */
  near(vector: Vector, floor: number): number[] {
    const sums = new Map<number, number>();
    for (let f = 0; f < vector.ids.length; f++) {
      const weight = vector.weights[f]!;
      for (const [row, sum] of this.having.get(vector.ids[f]!) ?? [])
        sums.set(row, (sums.get(row) ?? 0) + weight * sum);
    }
    const found: [row: number, likeness: number][] = [];
    for (const [row, sum] of sums) {
      const likeness = sum / this.sizes[row]!;
      if (likeness >= floor) found.push([row, likeness]);
    }
    return found.toSorted((a, b) => b[1] - a[1] || a[0] - b[0]).map(([row]) => row);
  }
}
