import { i18n } from '@/components/i18n';
import { statusLabel } from '@/components/status-mark';
import type { Difference } from '@/utils/compare/differences';
import type { CompareReply } from '@/utils/compare/types';
import './difference.css';

interface Line {
  /** Whose answer it is. */
  label: string;
  said: { name: string; words: string }[];
}

/** What each reply says of a row where they differ; those that do not mention it come last. */
function linesOf({ said, missing, differ }: Difference, replies: readonly CompareReply[]): Line[] {
  const answers = said.map(({ column, statuses, deadlines, times, amounts, bodies }) => {
    const parts = {
      statuses: { name: '', words: statuses.map(statusLabel).join('/') },
      deadlines: {
        name: deadlines.length > 0 ? i18n.t('card.due') : '',
        words: deadlines.join('、') || i18n.t('compare.noDeadline'),
      },
      times: { name: i18n.t('card.time'), words: times.join('、') },
      amounts: {
        name: amounts.length > 0 ? i18n.t('card.qty') : '',
        words: amounts.join('、') || i18n.t('compare.noAmount'),
      },
      bodies: {
        name: bodies.length > 0 ? i18n.t('card.by') : '',
        words: bodies.join('、') || i18n.t('compare.noBody'),
      },
    };
    const shown = (['statuses', 'deadlines', 'times', 'amounts', 'bodies'] as const)
      .filter((field) => differ.includes(field))
      .map((field) => parts[field]);
    return { label: replies[column]!.label, said: shown.filter(({ words }) => words !== '') };
  });
  const silent = missing.map((column) => ({
    label: replies[column]!.label,
    said: [{ name: '', words: i18n.t('compare.notMentioned') }],
  }));
  const telling = answers.filter(({ said: parts }) => parts.length > 0);
  return [...telling, ...silent];
}

/** What differs between the answers, a line for each reply; nothing where they agree. */
export function DifferenceLines({
  difference,
  replies,
}: {
  difference: Difference;
  replies: readonly CompareReply[];
}) {
  const lines = linesOf(difference, replies);
  if (lines.length === 0) return null;
  return (
    <dl class="difference">
      {lines.map(({ label, said }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {said.map(({ name, words }) => (
              <span key={name + words} class="part">
                {name && <span class="label">{name}</span>} {words}
              </span>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
