import { amountsOf } from '@/utils/amounts';
import { isOwed } from '@/utils/deadline';
import type { Status } from '@/utils/reading';
import type { CellItem } from './matrix';

/** What one reply says in a row, in the text's own words; null where it does not say. */
interface Said {
  column: number;
  statuses: Status[];
  bodies: string[];
  deadlines: string[];
  /** When what is done or declined was: no deadline. */
  times: string[];
  amounts: string[];
}

const COMPARED = ['statuses', 'bodies', 'deadlines', 'times', 'amounts'] as const;
type Compared = (typeof COMPARED)[number];

export interface Difference {
  /** Columns with nothing in this row. */
  missing: number[];
  said: Said[];
  /** What the replies that answer here do not agree on. */
  differ: Compared[];
}

/** Says how the cells of one row differ: in status, body, deadline, time and amount. */
export function differences(cells: readonly (readonly CellItem[])[]): Difference {
  const said = cells.flatMap((cell, column): Said[] =>
    cell.length === 0
      ? []
      : [
          {
            column,
            statuses: unique(cell.map(({ measure }) => measure.status)),
            bodies: unique(cell.flatMap(({ measure }) => measure.by ?? [])),
            deadlines: daysOf(cell.filter(({ measure }) => isOwed(measure))),
            times: daysOf(cell.filter(({ measure }) => !isOwed(measure))),
            amounts: unique(cell.flatMap(({ measure, text }) => amountsOf(measure, text))),
          },
        ],
  );
  return {
    missing: cells.flatMap((cell, column) => (cell.length === 0 ? [column] : [])),
    said,
    differ: COMPARED.filter(
      (field) => new Set(said.map((one) => [...one[field]].toSorted().join('|'))).size > 1,
    ),
  };
}

const daysOf = (items: readonly CellItem[]): string[] =>
  unique(items.flatMap(({ measure }) => measure.due ?? []));

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];
