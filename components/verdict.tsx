import { dueDay, isPast } from '@/utils/deadline';
import type { Measure } from '@/utils/reading';
import { i18n } from './i18n';
import { actorsOf, countByStatus, othersOf } from './summary';
import { today } from './today';
import './verdict.css';

/** As many of those who act are named as can be read at a glance, each as far. */
const NAMES = 3;
const NAME = 14;

/**
 * How many of the measures say that others than the replying body act, and who; false when none does.
 * The body itself (我局, 我区, its division by name) is none of them: whoever is not named here may well act.
 */
function actorWords(measures: readonly Measure[], division?: string): string | false {
  const actors = actorsOf(measures, division);
  if (actors.length === 0) return false;
  const names = actors
    .slice(0, NAMES)
    .map((name) => (name.length > NAME ? `${name.slice(0, NAME)}…` : name))
    .join('、');
  const count = measures.filter((measure) => othersOf(measure, division).length > 0).length;
  const more = actors.length > NAMES;
  return i18n.t(more ? 'panel.withActorsMore' : 'panel.withActors', [String(count), names]);
}

/** How many name a deadline, and how many of those are past; false when none does. */
function deadlineWords(dated: number, past: number): string | false {
  if (dated === 0) return false;
  if (past === 0) return i18n.t('panel.withDeadline', [String(dated)]);
  if (past === dated)
    return i18n.t(dated === 1 ? 'panel.withDeadlineOnePast' : 'panel.withDeadlineAllPast', [
      String(dated),
    ]);
  return i18n.t('panel.withDeadlinePast', [String(dated), String(past)]);
}

/** The first of the deadlines that are still to come; false when none is. */
function nextDeadline(planned: readonly Measure[], day: string): string | false {
  const days = planned
    .filter((measure) => !isPast(measure, day))
    .flatMap((measure) => dueDay(measure) ?? [])
    .flatMap(({ day: due, begins }) => (begins ? [] : [due]));
  return days.length > 0 && i18n.t('panel.nextDeadline', [days.toSorted()[0]!]);
}

/**
 * Was anything promised, by whom and when, and what was refused: the most important first. `division` is
 * the replier's own, which by its name is nobody else.
 */
export function verdictWords(measures: readonly Measure[], division?: string): string[] {
  if (measures.length === 0) return [i18n.t('panel.verdictNone')];
  const counts = countByStatus(measures);
  if (counts.planned === 0) {
    const nothing = i18n.t('panel.promisedNothing');
    return counts.declined > 0
      ? [nothing, i18n.t('panel.refuses', [String(counts.declined)])]
      : [nothing];
  }
  const planned = measures.filter(({ status }) => status === 'planned');
  const day = today();
  const past = planned.filter((measure) => isPast(measure, day)).length;
  const figures = planned.filter(({ qty }) => qty).length;
  return [
    i18n.t('panel.promised', [String(counts.planned)]),
    deadlineWords(planned.filter(({ due }) => due).length, past),
    nextDeadline(planned, day),
    actorWords(planned, division),
    figures > 0 && i18n.t('panel.withFigure', [String(figures)]),
    counts.declined > 0 && i18n.t('panel.refuses', [String(counts.declined)]),
  ].filter((words) => words !== false);
}

/** The ten-second answer: what was promised, by whom and when, and what was refused. */
export function Verdict({
  measures,
  division,
}: {
  measures: readonly Measure[];
  division?: string | undefined;
}) {
  return (
    <p class="verdict">
      {verdictWords(measures, division).map((words) => (
        <span key={words}>{words}</span>
      ))}
    </p>
  );
}
