import type { AmountDot } from '@/utils/compare/charts';
import type { Status } from '@/utils/reading';
import { across, LanePlot, range } from './lane-plot';

/** Amounts on a logarithmic scale. */
export function DotPlot({
  title,
  dots,
  labels,
  nameOf,
}: {
  title: string;
  dots: readonly AmountDot[];
  labels: string[];
  nameOf: (status: Status) => string;
}) {
  const powers = dots.map(({ value }) => Math.log10(value));
  const low = Math.floor(Math.min(...powers));
  const high = Math.max(low + 1, Math.ceil(Math.max(...powers)));
  const at = (power: number): number => across((power - low) / (high - low));
  return (
    <LanePlot
      title={title}
      labels={labels}
      guides={range(low, high).map((power) => ({ x: at(power), name: tick(10 ** power) }))}
      dots={dots}
      xOf={({ value }) => at(Math.log10(value))}
      nameOf={nameOf}
    />
  );
}

/** 一万 and 亿 as Chinese readers count them. */
function tick(value: number): string {
  if (value >= 1e8) return `${value / 1e8}亿`;
  if (value >= 1e4) return `${value / 1e4}万`;
  return String(Number(value.toPrecision(3)));
}
