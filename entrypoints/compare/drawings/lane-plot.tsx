import { markOf } from '@/components/mark-colours';
import { STATUSES, type Status } from '@/utils/reading';
import {
  FAMILY,
  FONT,
  INNER,
  LABEL,
  legendOf,
  RIGHT,
  short,
  SWATCH,
  WIDTH,
  type Place,
} from './frame';

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

function Legend({ names, places }: { names: string[]; places: Place[] }) {
  return (
    <g>
      {places.map(({ x, y }, i) => (
        <g key={STATUSES[i]}>
          <StatusDot x={x + DOT} y={y + 10} status={STATUSES[i]!} label={names[i]!} />
          <text x={x + SWATCH} y={y + 15}>
            {names[i]}
          </text>
        </g>
      ))}
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

/** A line down the lanes with its name. */
interface Guide {
  x: number;
  name: string;
}

/**
 * Lanes under a legend, guides with their names below, a dot for each thing where `xOf` puts it, and
 * a guide that stands out, its name above.
 */
export function LanePlot<T extends Placed>({
  title,
  labels,
  guides,
  dots,
  xOf,
  nameOf,
  marked,
}: {
  title: string;
  labels: string[];
  guides: Guide[];
  dots: readonly T[];
  xOf: (dot: T) => number;
  nameOf: (status: Status) => string;
  marked?: Guide;
}) {
  const names = STATUSES.map(nameOf);
  const legend = legendOf(names);
  const top = legend.height + (marked ? 10 : 0);
  const bottom = top + labels.length * LANE;
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${bottom + 28}`}
      role="img"
      aria-label={title}
      font-family={FAMILY}
      font-size={FONT}
      fill="currentColor"
    >
      <Legend names={names} places={legend.places} />
      {guides.map(({ x, name }) => (
        <g key={name}>
          <line x1={x} x2={x} y1={top} y2={bottom} stroke="currentColor" stroke-opacity={0.15} />
          <text x={x} y={bottom + 18} text-anchor="middle" font-size={12}>
            {name}
          </text>
        </g>
      ))}
      <Lanes labels={labels} top={top} />
      {marked && (
        <g>
          <line
            x1={marked.x}
            x2={marked.x}
            y1={top - 4}
            y2={bottom}
            stroke="#d55e00"
            stroke-width={1.5}
            stroke-dasharray="4 3"
          />
          <text x={marked.x} y={top - 8} text-anchor="middle" font-size={11}>
            {marked.name}
          </text>
        </g>
      )}
      {stepped(dots, xOf).map(({ item, x, shift }, i) => (
        <StatusDot
          key={i}
          x={x}
          y={top + item.column * LANE + LANE / 2 + shift}
          status={item.status}
          label={`${item.label} ${item.text} ${item.words}`}
        />
      ))}
    </svg>
  );
}

/** Where a share of the way stands across. */
export const across = (share: number): number => LABEL + 12 + share * (INNER - 12);

/** The whole numbers from one to another, both included. */
export const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);
