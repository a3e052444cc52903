import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '@/components/i18n';
import { watchComparisons } from '@/utils/library/comparisons';
import type { Comparison } from '@/utils/library/types';
import { nameOf } from './labels';
import { go, hashOf } from './route';
import { removed, report, restoreComparison } from './store';

/** The comparisons there are, newest change first. */
export function Home() {
  const [list, setList] = useState<Comparison[] | null>(null);
  useEffect(() => watchComparisons(setList, report), []);
  return (
    <section class="home">
      <h1>{i18n.t('compare.home')}</h1>
      <p>{i18n.t('compare.homeLead')}</p>
      <p>
        <a class="button primary" href={hashOf({ page: 'new', replies: [] })}>
          {i18n.t('compare.create')}
        </a>
      </p>
      <Removed />
      {list?.length === 0 && (
        <p class="empty">
          {i18n.t('compare.none')} <a href="library.html#/start">{i18n.t('start.link')}</a>
        </p>
      )}
      <ul class="cards">
        {list?.map((comparison) => {
          const { id, question, replyIds, rows, changedAt } = comparison;
          return (
            <li key={id}>
              <a href={hashOf({ page: 'comparison', id, view: 'matrix' })}>
                <strong>{nameOf(comparison)}</strong>
                {question && <span class="question">{question}</span>}
                <span class="meta">
                  {i18n.t('compare.cardMeta', [String(replyIds.length), String(rows.length)])} ·{' '}
                  <time dateTime={changedAt}>{changedAt.slice(0, 10)}</time>
                </span>
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** What was deleted last, and the way back. */
function Removed() {
  const undo = useRef<HTMLButtonElement>(null);
  const gone = removed.value;
  // The button that deleted has gone with its page: the focus goes to the way back.
  useLayoutEffect(() => undo.current?.focus(), [gone]);
  if (!gone) return null;
  const restore = async (): Promise<void> => {
    const id = await restoreComparison();
    if (id) go({ page: 'comparison', id, view: 'matrix' });
  };
  return (
    <p class="newer" role="status">
      {i18n.t('compare.removed', [nameOf(gone)])}{' '}
      <button ref={undo} type="button" onClick={() => void restore().catch(report)}>
        {i18n.t('compare.undo')}
      </button>
    </p>
  );
}
