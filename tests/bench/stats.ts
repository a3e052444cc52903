/** Timings of one figure, in milliseconds. */
export interface Timing {
  cold: number;
  median: number;
  p95: number;
}

const quantile = (sorted: number[], q: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? Number.NaN;

/** The median of some figures. */
export const median = (values: number[]): number =>
  quantile(
    values.toSorted((a, b) => a - b),
    0.5,
  );

/** Times `task`: its first run apart, then `runs` runs after as many warm-ups as fit 200 ms. */
export function time(task: () => unknown, runs = 60): Timing {
  const once = (): number => {
    const start = performance.now();
    task();
    return performance.now() - start;
  };
  const cold = once();
  for (const until = performance.now() + 200; performance.now() < until;) once();
  const sorted = Array.from({ length: runs }, once).toSorted((a, b) => a - b);
  return { cold, median: quantile(sorted, 0.5), p95: quantile(sorted, 0.95) };
}

/**
 * Medians of two tasks that take turns, so that what else the machine does falls on both alike.
 * As many warm-ups as fit 400 ms.
 */
export function timePair(
  ours: () => unknown,
  theirs: () => unknown,
  runs = 100,
): { ours: number; theirs: number } {
  const once = (task: () => unknown): number => {
    const start = performance.now();
    task();
    return performance.now() - start;
  };
  const pair = (): [number, number] => [once(ours), once(theirs)];
  for (const until = performance.now() + 400; performance.now() < until;) pair();
  const pairs = Array.from({ length: runs }, pair);
  return { ours: median(pairs.map(([a]) => a)), theirs: median(pairs.map(([, b]) => b)) };
}

/** One line of the table: a figure, what it is measured against, and whether that was met. */
export interface Row {
  group: string;
  what: string;
  value: number;
  unit: string;
  /** A bound of the design: the value must stay at or below (`max`) or above (`min`) it. */
  max?: number;
  min?: number;
  /** Our figure over the peer's in the same run; below 1 we are faster or smaller. */
  ratio?: number;
  note?: string;
}

const shown = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(3);

function target({ max, min, value }: Row): string {
  if (max !== undefined) return `≤ ${max} ${value <= max ? '✓' : '✗'}`;
  if (min !== undefined) return `≥ ${min} ${value >= min ? '✓' : '✗'}`;
  return '';
}

/** Rows as a table of aligned columns. */
export function table(rows: Row[]): string {
  const cells = [
    ['group', 'what', 'value', 'target', 'ratio', 'note'],
    ...rows.map((row) => [
      row.group,
      row.what,
      `${shown(row.value)} ${row.unit}`,
      target(row),
      row.ratio === undefined ? '' : `×${shown(row.ratio)}`,
      row.note ?? '',
    ]),
  ];
  const widths = cells[0]!.map((_, i) => Math.max(...cells.map((line) => line[i]!.length)));
  return cells
    .map((line) =>
      line
        .map((cell, i) => cell.padEnd(widths[i]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
