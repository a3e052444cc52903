import { i18n } from '@/components/i18n';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useFocusOnView } from '@/components/use-focus-on-view';
import { TopBar } from '@/components/top-bar';
import { backupDue } from './auto-backup';
import { Backup } from './backup';
import { Codes } from './codes';
import { Exchange } from './exchange';
import { Highlights } from './highlights';
import { Replies } from './replies';
import { ReplyView } from './reply';
import { createIncoming, type Incoming } from './incoming';
import { PAGES, route } from './route';
import { Start } from './start';
import { act, done, lost, problem, query, searching, state } from './store';

const VIEWS = {
  start: () => <Start />,
  replies: () => <Replies />,
  highlights: () => <Highlights />,
  tray: () => <Highlights tray />,
  codes: () => <Codes />,
  exchange: (incoming: Incoming) => <Exchange incoming={incoming} />,
  backup: () => <Backup />,
};

/** The page of the library: its bar, what was done or went wrong, and what the address names. */
export function App() {
  const now = route.value;
  const main = useRef<HTMLElement>(null);
  // It outlives its view: who looks elsewhere in the library meanwhile loses nothing.
  const [incoming] = useState(createIncoming);
  useEffect(() => incoming.end, []);
  useFocusOnView(main, now.page);
  return (
    <>
      <TopBar
        name={i18n.t('library.pageTitle')}
        home="#/replies"
        label={i18n.t('library.pages')}
        links={[
          ...PAGES.map((page) => ({
            href: `#/${page}`,
            name: i18n.t(`library.page.${page}`),
            here: now.page === page,
            within: page === 'replies' && now.page === 'reply',
            count: page === 'tray' ? lost.value : 0,
          })),
          { href: 'compare.html', name: i18n.t('library.compare') },
        ]}
      >
        <input
          type="search"
          aria-label={i18n.t('library.search')}
          placeholder={i18n.t('library.search')}
          value={query.value}
          aria-busy={searching.value}
          onInput={({ currentTarget }) => {
            query.value = currentTarget.value;
            if (now.page !== 'replies' && now.page !== 'highlights') location.hash = '#/replies';
          }}
        />
      </TopBar>
      <Messages />
      {state.value === 'ready' ? (
        <main ref={main} tabIndex={-1}>
          {now.page === 'reply' ? (
            <ReplyView key={`${now.id}/${now.capture}`} {...now} />
          ) : (
            VIEWS[now.page](incoming)
          )}
        </main>
      ) : (
        <main class="state">
          <p role={state.value === 'loading' ? 'status' : 'alert'}>
            {i18n.t(`library.state.${state.value}`)}
          </p>
        </main>
      )}
    </>
  );
}

function Messages() {
  const said = done.value;
  const undo = useRef<HTMLButtonElement>(null);
  // The button that deleted is often gone with what it deleted, sooner or later: the focus goes to
  // the way back, unless the person has gone on meanwhile.
  useLayoutEffect(() => {
    if (!said?.undo) return;
    const end = new AbortController();
    const { signal } = end;
    const look = (): void => {
      if (document.activeElement !== document.body) return;
      end.abort();
      undo.current?.focus();
    };
    const watching = new MutationObserver(look);
    watching.observe(document.body, { childList: true, subtree: true });
    signal.addEventListener('abort', () => watching.disconnect());
    for (const type of ['pointerdown', 'keydown'])
      addEventListener(type, () => end.abort(), { capture: true, signal });
    look();
    return () => end.abort();
  }, [said]);
  return (
    <div class="messages">
      {backupDue.value && route.value.page !== 'backup' && (
        <p class="remind">
          {i18n.t(backupDue.value === 'never' ? 'library.remindNever' : 'library.remind')}{' '}
          <span class="spared">{i18n.t('library.remindWhy')}</span>{' '}
          <a href="#/backup">{i18n.t('library.backUp')}</a>
        </p>
      )}
      {problem.value && (
        <p class="problem" role="alert">
          {i18n.t('library.problem')} <small>{problem.value}</small>
          <button type="button" class="plain" onClick={() => (problem.value = '')}>
            {i18n.t('keep.close')}
          </button>
        </p>
      )}
      <p class="done" role="status" hidden={!said}>
        {said?.words}
        {said?.undo && (
          <button
            ref={undo}
            type="button"
            onClick={() => {
              done.value = null;
              act(said.undo!);
            }}
          >
            {i18n.t('keep.undo')}
          </button>
        )}
        {said && (
          <button type="button" class="plain" onClick={() => (done.value = null)}>
            {i18n.t('keep.close')}
          </button>
        )}
      </p>
    </div>
  );
}
