import type { Measure } from '@/utils/reading';
import { i18n } from './i18n';
import { countByStatus } from './summary';
import './verdict.css';

/** Was anything promised, how firmly, and what was refused: the most important first. */
function verdictOf(measures: readonly Measure[]): string[] {
  if (measures.length === 0) return [i18n.t('panel.verdictNone')];
  const counts = countByStatus(measures);
  if (counts.planned === 0) {
    const nothing = i18n.t('panel.promisedNothing');
    return counts.declined > 0
      ? [nothing, i18n.t('panel.refuses', [String(counts.declined)])]
      : [nothing];
  }
  const planned = measures.filter(({ status }) => status === 'planned');
  const said = [
    [planned.filter(({ due }) => due).length, 'panel.withDeadline'],
    [planned.filter(({ qty }) => qty).length, 'panel.withFigure'],
    [counts.declined, 'panel.refuses'],
  ] as const;
  return [
    i18n.t('panel.promised', [String(counts.planned)]),
    ...said.filter(([n]) => n > 0).map(([n, words]) => i18n.t(words, [String(n)])),
  ];
}

/** The ten-second answer, in one line. */
export function Verdict({ measures }: { measures: readonly Measure[] }) {
  return (
    <p class="verdict">
      {verdictOf(measures).map((words) => (
        <span key={words}>{words}</span>
      ))}
    </p>
  );
}
