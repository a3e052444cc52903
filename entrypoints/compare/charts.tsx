import type { ComponentChildren } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { i18n } from '@/components/i18n';
import {
  amountCharts,
  instrumentMix,
  specificityMix,
  statusMix,
  timeLine,
  type AmountChart,
  type Mark,
  type StackedChart,
} from '@/utils/compare/charts';
import type { CompareReply } from '@/utils/compare/types';
import { DotPlot } from './drawings/dot-plot';
import { StackedBars, type Look } from './drawings/stacked-bars';
import { TimeLine } from './drawings/time-line';
import { statusLabel } from '@/components/status-mark';
import { today } from '@/components/today';
import { sideLabel } from './labels';
import { pngFile, saveFile, svgFile } from '@/components/save-file';
import { open, report } from './store';
import './charts.css';

/** Okabe and Ito's colours, told apart by all kinds of sight, each with a pattern of its own. */
const STATUS_LOOKS: Look[] = [
  { fill: '#009e73', pattern: 'solid' },
  { fill: '#56b4e9', pattern: 'lines' },
  { fill: '#0072b2', pattern: 'cross' },
  { fill: '#cc79a7', pattern: 'dots' },
  { fill: '#d55e00', pattern: 'back' },
  { fill: '#9aa0a6', pattern: 'none' },
];
const LEVEL_LOOKS: Look[] = ['#c6dbef', '#9ecae1', '#6baed6', '#3182bd', '#08519c', '#08306b'].map(
  (fill) => ({ fill, pattern: 'solid' as const }),
);
const SIDE_LOOKS: Look[] = [
  { fill: '#0072b2', pattern: 'solid' },
  { fill: '#e69f00', pattern: 'lines' },
  { fill: '#009e73', pattern: 'dots' },
  { fill: '#9aa0a6', pattern: 'none' },
];

/** The charts of a comparison, each with its table and its files. */
export function Charts() {
  const { replies } = open.value!;
  const data = useMemo(
    () => ({
      status: statusMix(replies),
      specificity: specificityMix(replies),
      instruments: instrumentMix(replies),
      amounts: amountCharts(replies),
      times: timeLine(replies),
    }),
    [replies],
  );
  return (
    <div class="charts">
      <Stacked
        title={i18n.t('compare.chart.status')}
        chart={data.status}
        looks={STATUS_LOOKS}
        nameOf={statusLabel}
      />
      <Stacked
        title={i18n.t('compare.chart.specificity')}
        chart={data.specificity}
        looks={LEVEL_LOOKS}
        nameOf={(level) => i18n.t('compare.points', [level])}
      />
      <Stacked
        title={i18n.t('compare.chart.instruments')}
        chart={data.instruments}
        looks={SIDE_LOOKS}
        nameOf={(side) => sideLabel(side === 'none' ? '' : side)}
      />
      <Times marks={data.times} replies={replies} />
      {data.amounts.map((chart) => (
        <Amounts key={chart.unit} chart={chart} replies={replies} />
      ))}
    </div>
  );
}

function Figure({
  title,
  drawing,
  children,
}: {
  title: string;
  drawing: ComponentChildren;
  children: ComponentChildren;
}) {
  const box = useRef<HTMLDivElement>(null);
  const svg = (): SVGSVGElement => box.current!.querySelector('svg')!;
  return (
    <figure class="chart">
      <figcaption>
        <h2>{title}</h2>
        <span class="chart-actions">
          <button
            type="button"
            aria-label={i18n.t('compare.saveAs', [title, 'SVG'])}
            onClick={() => saveFile(`${title}.svg`, svgFile(svg()))}
          >
            SVG
          </button>
          <button
            type="button"
            aria-label={i18n.t('compare.saveAs', [title, 'PNG'])}
            onClick={() =>
              void pngFile(svg()).then((blob) => saveFile(`${title}.png`, blob), report)
            }
          >
            PNG
          </button>
        </span>
      </figcaption>
      <div
        ref={box}
        class="drawing"
        role="group"
        aria-label={title}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls: keys must reach it
        tabIndex={0}
      >
        {drawing}
      </div>
      <details>
        <summary>{i18n.t('compare.asTable')}</summary>
        <section
          class="table-box"
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls: keys must reach it
          tabIndex={0}
          aria-label={title}
        >
          {children}
        </section>
      </details>
    </figure>
  );
}

function Stacked<S extends string>({
  title,
  chart,
  looks,
  nameOf,
}: {
  title: string;
  chart: StackedChart<S>;
  looks: Look[];
  nameOf: (series: S) => string;
}) {
  const names = chart.series.map(nameOf);
  return (
    <Figure
      title={title}
      drawing={<StackedBars title={title} chart={chart} looks={looks} names={names} />}
    >
      <table>
        <thead>
          <tr>
            <th scope="col">{i18n.t('compare.district')}</th>
            {names.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
            <th scope="col">{i18n.t('compare.total')}</th>
          </tr>
        </thead>
        <tbody>
          {chart.bars.map(({ label, parts, total }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {parts.map((n, i) => (
                <td key={chart.series[i]}>{n}</td>
              ))}
              <td>{total}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Figure>
  );
}

function Times({ marks, replies }: { marks: Mark[]; replies: readonly CompareReply[] }) {
  const title = i18n.t('compare.chart.times');
  if (marks.length === 0) return null;
  return (
    <Figure
      title={title}
      drawing={
        <TimeLine
          title={title}
          marks={marks}
          labels={replies.map(({ label }) => label)}
          today={today()}
          todayLabel={i18n.t('compare.today')}
          nameOf={statusLabel}
        />
      }
    >
      <table>
        <thead>
          <tr>
            <th scope="col">{i18n.t('card.due')}</th>
            <th scope="col">{i18n.t('compare.district')}</th>
            <th scope="col">{i18n.t('compare.statuses')}</th>
            <th scope="col">{i18n.t('compare.measure')}</th>
          </tr>
        </thead>
        <tbody>
          {marks.map(({ to, label, status, words, text }, i) => (
            <tr key={i}>
              <td>
                {to} ({text})
              </td>
              <th scope="row">{label}</th>
              <td>{statusLabel(status)}</td>
              <td>{words}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Figure>
  );
}

function Amounts({ chart, replies }: { chart: AmountChart; replies: readonly CompareReply[] }) {
  const unit = chart.unit === 'CNY' ? i18n.t('compare.yuan') : chart.unit;
  const title = i18n.t('compare.chart.amounts', [unit]);
  return (
    <Figure
      title={title}
      drawing={
        <DotPlot
          title={title}
          dots={chart.dots}
          labels={replies.map(({ label }) => label)}
          nameOf={statusLabel}
        />
      }
    >
      <table>
        <thead>
          <tr>
            <th scope="col">{i18n.t('compare.district')}</th>
            <th scope="col">{i18n.t('card.qty')}</th>
            <th scope="col">{i18n.t('compare.measure')}</th>
          </tr>
        </thead>
        <tbody>
          {chart.dots.map(({ label, text, words }, i) => (
            <tr key={i}>
              <th scope="row">{label}</th>
              <td>{text}</td>
              <td>{words}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Figure>
  );
}
