import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '@/components/i18n';
import { useFocusOnView } from '@/components/use-focus-on-view';
import { TopBar } from '@/components/top-bar';
import { Charts } from './charts';
import { Deadlines } from './deadlines';
import { Head } from './head';
import { Home } from './home';
import { Matrix } from './matrix';
import { Picker } from './picker';
import { hashOf, route, VIEWS } from './route';
import { RowPanel } from './row-panel';
import { SideBySide } from './side';
import { busy, canUndo, close, notice, open, openComparison, problem, undo } from './store';
import { Versions } from './versions';

/** What is reached from the list of comparisons. */
const IN_HOME = new Set(['new', 'comparison']);

/** The page of comparisons: what the address names, under one bar. */
export function App() {
  const now = route.value;
  const id = now.page === 'comparison' ? now.id : null;
  useEffect(() => {
    if (id === null) close();
    else void openComparison(id);
  }, [id]);
  const main = useRef<HTMLElement>(null);
  useFocusOnView(main, now.page);
  return (
    <>
      <TopBar
        name={i18n.t('compare.pageTitle')}
        home={hashOf({ page: 'home' })}
        label={i18n.t('compare.pages')}
        links={[
          ...(['home', 'deadlines'] as const).map((page) => ({
            href: hashOf({ page }),
            name: i18n.t(`compare.${page}`),
            here: now.page === page,
            within: page === 'home' && IN_HOME.has(now.page),
          })),
          { href: 'library.html', name: i18n.t('popup.library') },
        ]}
      />
      {problem.value && (
        <p class="problem" role="alert">
          {problem.value}
        </p>
      )}
      <Notice />
      <main ref={main} tabIndex={-1}>
        {now.page === 'home' && <Home />}
        {now.page === 'new' && <Picker key={now.replies.join()} chosen={now.replies} />}
        {now.page === 'deadlines' && <Deadlines />}
        {now.page === 'versions' && <Versions key={now.reply} reply={now.reply} />}
        {now.page === 'comparison' && open.value?.comparison.id === now.id && <Comparison />}
      </main>
    </>
  );
}

/** Milliseconds that what was done stays in sight; the way back stays in the head of the page. */
const SEEN = 12_000;

/** What was done last, with the way back: the panel lies over the button in the head. */
function Notice() {
  const words = notice.value;
  useEffect(() => {
    if (!words) return;
    const over = setTimeout(() => (notice.value = ''), SEEN);
    return () => clearTimeout(over);
  }, [words]);
  const done = words !== '' && words !== i18n.t('compare.undone') && canUndo.value;
  return (
    <output class="notice">
      {busy.value ? i18n.t('compare.aligning') : words}
      {done && !busy.value && (
        <button type="button" onClick={() => void undo()}>
          {i18n.t('compare.undo')}
        </button>
      )}
    </output>
  );
}

/** On paper: where each column's words come from. */
function Sources() {
  const { replies, citations } = open.value!;
  return (
    <section class="sources">
      <h2>{i18n.t('compare.sources')}</h2>
      <ol>
        {replies.map(({ id, replyId }) => (
          <li key={id}>{citations.get(replyId)}</li>
        ))}
      </ol>
    </section>
  );
}

function Comparison() {
  const now = route.value;
  if (now.page !== 'comparison') return null;
  return (
    <>
      <Head key={open.value!.comparison.id} />
      <nav class="views" aria-label={i18n.t('compare.views')}>
        {VIEWS.map((view) => (
          <a
            key={view}
            href={hashOf({ ...now, view })}
            aria-current={view === now.view ? 'page' : undefined}
          >
            {i18n.t(`compare.view.${view}`)}
          </a>
        ))}
      </nav>
      {now.view === 'matrix' && <Matrix />}
      {now.view === 'side' && <SideBySide />}
      {now.view === 'charts' && <Charts />}
      <Sources />
      <RowPanel />
    </>
  );
}
