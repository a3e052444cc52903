import { STATUSES, type Measure, type Status } from '@/utils/reading';
import type { CompareReply } from './types';

/** One bar a reply, cut into parts; `parts` follows the chart's `series`. */
export interface StackedChart<S extends string> {
  series: S[];
  bars: { label: string; parts: number[]; total: number }[];
}

/** How the measures of each reply are spread over the statuses. */
export function statusMix(replies: readonly CompareReply[]): StackedChart<Status> {
  return stacked(replies, [...STATUSES], ({ status }) => status);
}

export const LEVELS = ['0', '1', '2', '3', '4', '5'] as const;
/** How many measures of each reply have which specificity. */
export function specificityMix(
  replies: readonly CompareReply[],
): StackedChart<(typeof LEVELS)[number]> {
  return stacked(replies, [...LEVELS], ({ specificity }) => LEVELS[specificity.total] ?? '0');
}

export const SIDES = ['supply', 'environment', 'demand', 'none'] as const;
/** Which side of policy the measures of each reply work on (Rothwell & Zegveld 1981). */
export function instrumentMix(
  replies: readonly CompareReply[],
): StackedChart<(typeof SIDES)[number]> {
  return stacked(replies, [...SIDES], ({ instrument }) => instrument?.side ?? 'none');
}

function stacked<S extends string>(
  replies: readonly CompareReply[],
  series: S[],
  of: (measure: Measure) => S,
): StackedChart<S> {
  return {
    series,
    bars: replies.map(({ label, reading }) => {
      const parts = series.map(() => 0);
      for (const measure of reading.measures) parts[series.indexOf(of(measure))]!++;
      return { label, parts, total: reading.measures.length };
    }),
  };
}

/** An amount on the scale of its unit. */
export interface AmountDot {
  column: number;
  label: string;
  value: number;
  text: string;
  words: string;
  status: Status;
}
export interface AmountChart {
  unit: string;
  dots: AmountDot[];
}

/** Amounts by unit, money first, then the units that most replies name; one chart a unit. */
export function amountCharts(replies: readonly CompareReply[], most = 4): AmountChart[] {
  const byUnit = new Map<string, AmountDot[]>();
  replies.forEach(({ label, reading, text }, column) => {
    for (const measure of reading.measures)
      for (const { value, unit, text: said } of measure.amounts) {
        if (value === null || value <= 0) continue;
        const dot = {
          column,
          label,
          value,
          text: said,
          words: text.slice(measure.start, measure.end),
          status: measure.status,
        };
        const dots = byUnit.get(unit);
        if (dots) dots.push(dot);
        else byUnit.set(unit, [dot]);
      }
  });
  const spread = (dots: AmountDot[]): number => new Set(dots.map(({ column }) => column)).size;
  return [...byUnit]
    .map(([unit, dots]) => ({ unit, dots }))
    .toSorted(
      (a, b) =>
        Number(b.unit === 'CNY') - Number(a.unit === 'CNY') ||
        spread(b.dots) - spread(a.dots) ||
        b.dots.length - a.dots.length,
    )
    .slice(0, most);
}

/** A deadline on the time line. */
export interface Mark {
  column: number;
  label: string;
  from: string;
  to: string;
  text: string;
  words: string;
  status: Status;
}

/** Every resolved deadline of the replies, by date. */
export function timeLine(replies: readonly CompareReply[]): Mark[] {
  return replies
    .flatMap(({ label, reading, text }, column) =>
      reading.measures.flatMap((measure): Mark[] => {
        const { deadline } = measure;
        const to = deadline?.to ?? deadline?.from;
        if (!deadline || to === undefined) return [];
        return [
          {
            column,
            label,
            from: deadline.from ?? to,
            to,
            text: deadline.text,
            words: text.slice(measure.start, measure.end),
            status: measure.status,
          },
        ];
      }),
    )
    .toSorted((a, b) => (a.to < b.to ? -1 : a.to > b.to ? 1 : a.column - b.column));
}
