import { useId } from 'preact/hooks';
import type { StackedChart } from '@/utils/compare/charts';
import { FAMILY, FONT, INNER, LABEL, legendOf, short, SWATCH, WIDTH } from './frame';

/** How a part of a bar looks: its colour and, so that colour is never alone, its pattern. */
export interface Look {
  fill: string;
  pattern: 'solid' | 'lines' | 'cross' | 'dots' | 'back' | 'none';
}

const BAR = 26;
const GAP = 12;

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

/** Bars of parts one after another, a bar a district. */
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
  const { places, height: top } = legendOf(names);
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
        const { x, y } = places[i]!;
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
            <text x={x + SWATCH} y={y + 16}>
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
