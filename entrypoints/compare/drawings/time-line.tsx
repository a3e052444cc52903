import type { Mark } from '@/utils/compare/charts';
import type { Status } from '@/utils/reading';
import { across, LanePlot, range } from './lane-plot';

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
  return (
    <LanePlot
      title={title}
      labels={labels}
      guides={range(first, last).map((year) => ({ x: at(`${year}-01-01`), name: String(year) }))}
      dots={marks}
      xOf={({ to: day }) => at(day)}
      nameOf={nameOf}
      marked={{ x: at(today), name: todayLabel }}
    />
  );
}
