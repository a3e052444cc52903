import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { markOf } from '@/components/mark-colours';
import type { AmountDot, Mark, StackedChart } from '@/utils/compare/charts';
import { STATUSES, type Status } from '@/utils/reading';

/** How a part of a bar looks: its colour and, so that colour is never alone, its pattern. */
export interface Look {
  fill: string;
  pattern: 'solid' | 'lines' | 'cross' | 'dots' | 'back' | 'none';
}

const WIDTH = 720;
const LABEL = 112;
const RIGHT = 48;
const BAR = 26;
const GAP = 12;
const LEGEND = 34;
const FONT = 13;
const INNER = WIDTH - LABEL - RIGHT;
const FAMILY = "system-ui, 'Noto Sans SC', 'PingFang SC', 'Microsoft YaHei', sans-serif";

const LINES: Record<Look['pattern'], string> = {
  solid: '',
  none: '',
  lines: 'M0 8L8 0',
  back: 'M0 0L8 8',
  cross: 'M0 4H8M4 0V8',
  dots: 'M3 4h2',
};

/** Dark ink on light parts, white on dark ones: at least 4.5:1. */
function inkOn(fill: string): string {
  const [r, g, b] = [1, 3, 5].map((i) => {
    const c = Number.parseInt(fill.slice(i, i + 2), 16) / 255;
    return c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b! > 0.18 ? '#111111' : '#ffffff';
}

const short = (label: string): string => (label.length > 8 ? `${label.slice(0, 7)}…` : label);

export function StackedBars<S extends string>({
  title,
  chart,
  looks,
  names,
}: {
  title: string;
  chart: StackedChart<S>;
  looks: Look[];
  names: string[];
}) {
  const id = useId();
  const legendRows = Math.ceil(names.length / 4);
  const top = LEGEND * legendRows;
  const height = top + chart.bars.length * (BAR + GAP) + 4;
  const most = Math.max(1, ...chart.bars.map(({ total }) => total));
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${height}`}
      role="img"
      aria-label={title}
      font-family={FAMILY}
      font-size={FONT}
      fill="currentColor"
    >
      <defs>
        {looks.map(({ fill, pattern }, i) => (
          <pattern key={i} id={`${id}-${i}`} width={8} height={8} patternUnits="userSpaceOnUse">
            <rect width={8} height={8} fill={fill} />
            {LINES[pattern] && (
              <path d={LINES[pattern]} stroke="#ffffff" stroke-opacity={0.55} stroke-width={1.2} />
            )}
          </pattern>
        ))}
      </defs>
      {names.map((name, i) => {
        const x = LABEL + (i % 4) * (INNER / 4);
        const y = Math.floor(i / 4) * LEGEND;
        return (
          <g key={name}>
            <rect
              x={x}
              y={y + 4}
              width={18}
              height={14}
              fill={`url(#${id}-${i})`}
              stroke="currentColor"
              stroke-width={0.6}
            />
            <text x={x + 24} y={y + 16}>
              {name}
            </text>
          </g>
        );
      })}
      {chart.bars.map(({ label, parts, total }, row) => {
        const y = top + row * (BAR + GAP);
        let x = LABEL;
        return (
          <g key={label}>
            <text x={LABEL - 10} y={y + BAR / 2 + 5} text-anchor="end">
              {short(label)}
            </text>
            {parts.map((n, i) => {
              if (n === 0) return null;
              const width = (n / most) * INNER;
              const from = x;
              x += width;
              return (
                <g key={chart.series[i]}>
                  <rect
                    x={from}
                    y={y}
                    width={width}
                    height={BAR}
                    fill={`url(#${id}-${i})`}
                    stroke="#ffffff"
                    stroke-width={1}
                  >
                    <title>{`${label} ${names[i]} ${n}`}</title>
                  </rect>
                  {width > 22 && (
                    <>
                      <rect
                        x={from + width / 2 - 11}
                        y={y + 5}
                        width={22}
                        height={16}
                        rx={3}
                        fill={looks[i]!.fill}
                      />
                      <text
                        x={from + width / 2}
                        y={y + BAR / 2 + 5}
                        text-anchor="middle"
                        fill={inkOn(looks[i]!.fill)}
                      >
                        {n}
                      </text>
                    </>
                  )}
                </g>
              );
            })}
            <text x={x + 8} y={y + BAR / 2 + 5}>
              {total}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

const DOT = 8;
const LANE = 40;

/** A mark that shows its status by shape as well as colour. */
function StatusDot({
  x,
  y,
  status,
  label,
}: {
  x: number;
  y: number;
  status: Status;
  label: string;
}) {
  const { icon, light } = markOf(status);
  return (
    <g>
      <circle cx={x} cy={y} r={DOT} fill="#ffffff" stroke={light} stroke-width={2} />
      <text x={x} y={y + 4} text-anchor="middle" font-size={10} fill={light} font-weight="700">
        {icon}
      </text>
      <title>{label}</title>
    </g>
  );
}

function Legend({ nameOf, y }: { nameOf: (status: Status) => string; y: number }) {
  return (
    <g>
      {STATUSES.map((status, i) => {
        const x = LABEL + i * (INNER / STATUSES.length);
        return (
          <g key={status}>
            <StatusDot x={x + DOT} y={y + 10} status={status} label={nameOf(status)} />
            <text x={x + 22} y={y + 14} font-size={12}>
              {nameOf(status)}
            </text>
          </g>
        );
      })}
    </g>
  );
}

function Lanes({ labels, top }: { labels: string[]; top: number }) {
  return (
    <g>
      {labels.map((label, i) => {
        const y = top + i * LANE + LANE / 2;
        return (
          <g key={label}>
            <line
              x1={LABEL}
              x2={WIDTH - RIGHT / 2}
              y1={y}
              y2={y}
              stroke="currentColor"
              stroke-opacity={0.25}
            />
            <text x={LABEL - 10} y={y + 5} text-anchor="end">
              {short(label)}
            </text>
          </g>
        );
      })}
    </g>
  );
}

/** Marks of one lane that would cover each other step up and down by turns. */
function stepped<T extends { column: number }>(
  items: readonly T[],
  xOf: (item: T) => number,
): { item: T; x: number; shift: number }[] {
  const last = new Map<number, { x: number; turn: number }>();
  return items
    .toSorted((a, b) => xOf(a) - xOf(b))
    .map((item) => {
      const x = xOf(item);
      const before = last.get(item.column);
      const turn = before && x - before.x < DOT * 1.9 ? before.turn + 1 : 0;
      last.set(item.column, { x, turn });
      return { item, x, shift: turn === 0 ? 0 : (turn % 2 ? -1 : 1) * Math.min(11, 9 + turn) };
    });
}

/** What stands in a lane: its place across, and what its dot says. */
interface Placed {
  column: number;
  status: Status;
  label: string;
  text: string;
  words: string;
}

/** Lanes under a legend, guides with their names, and a dot for each thing where `xOf` puts it. */
function LanePlot<T extends Placed>({
  title,
  labels,
  guides,
  dots,
  xOf,
  nameOf,
  children,
}: {
  title: string;
  labels: string[];
  guides: { x: number; name: string }[];
  dots: readonly T[];
  xOf: (dot: T) => number;
  nameOf: (status: Status) => string;
  children?: ComponentChildren;
}) {
  const bottom = bottomOf(labels);
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${bottom + 28}`}
      role="img"
      aria-label={title}
      font-family={FAMILY}
      font-size={FONT}
      fill="currentColor"
    >
      <Legend nameOf={nameOf} y={0} />
      {guides.map(({ x, name }) => (
        <g key={name}>
          <line x1={x} x2={x} y1={LEGEND} y2={bottom} stroke="currentColor" stroke-opacity={0.15} />
          <text x={x} y={bottom + 18} text-anchor="middle" font-size={12}>
            {name}
          </text>
        </g>
      ))}
      <Lanes labels={labels} top={LEGEND} />
      {children}
      {stepped(dots, xOf).map(({ item, x, shift }, i) => (
        <StatusDot
          key={i}
          x={x}
          y={LEGEND + item.column * LANE + LANE / 2 + shift}
          status={item.status}
          label={`${item.label} ${item.text} ${item.words}`}
        />
      ))}
    </svg>
  );
}

const bottomOf = (labels: readonly string[]): number => LEGEND + labels.length * LANE;
/** Where a share of the way stands across. */
const across = (share: number): number => LABEL + 12 + share * (INNER - 12);
const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);

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

/** Deadlines on a line of years, today among them. */
export function TimeLine({
  title,
  marks,
  labels,
  today,
  todayLabel,
  nameOf,
}: {
  title: string;
  marks: readonly Mark[];
  labels: string[];
  today: string;
  todayLabel: string;
  nameOf: (status: Status) => string;
}) {
  const years = [...marks.map(({ to }) => to), today].map((day) => Number(day.slice(0, 4)));
  const [first, last] = [Math.min(...years), Math.max(...years) + 1];
  const [from, to] = [Date.parse(`${first}-01-01`), Date.parse(`${last}-01-01`)];
  const at = (day: string): number => across((Date.parse(day) - from) / (to - from));
  const now = at(today);
  return (
    <LanePlot
      title={title}
      labels={labels}
      guides={range(first, last).map((year) => ({ x: at(`${year}-01-01`), name: String(year) }))}
      dots={marks}
      xOf={({ to: day }) => at(day)}
      nameOf={nameOf}
    >
      <line
        x1={now}
        x2={now}
        y1={LEGEND - 4}
        y2={bottomOf(labels)}
        stroke="#d55e00"
        stroke-width={1.5}
        stroke-dasharray="4 3"
      />
      <text x={now} y={LEGEND - 6} text-anchor="middle" font-size={11}>
        {todayLabel}
      </text>
    </LanePlot>
  );
}
