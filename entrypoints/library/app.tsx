import { i18n } from '@/components/i18n';
import { backupDue } from './auto-backup';
import { Backup } from './backup';
import { Codes } from './codes';
import { Exchange } from './exchange';
import { Highlights } from './highlights';
import { Replies } from './replies';
import { ReplyView } from './reply';
import { PAGES, route } from './route';
import { done, lost, problem, query, searching, state } from './store';

const VIEWS = {
  replies: () => <Replies />,
  highlights: () => <Highlights />,
  tray: () => <Highlights tray />,
  codes: () => <Codes />,
  exchange: () => <Exchange />,
  backup: () => <Backup />,
};

export function App() {
  const now = route.value;
  return (
    <>
      <header class="top">
        <a class="brand" href="#/replies">
          <span class="seal" aria-hidden="true">
            复
          </span>
          {i18n.t('library.title')}
        </a>
        <nav aria-label={i18n.t('library.pages')}>
          {PAGES.map((page) => (
            <a key={page} href={`#/${page}`} aria-current={now.page === page ? 'page' : undefined}>
              {i18n.t(`library.page.${page}`)}
              {page === 'tray' && lost.value > 0 && <span class="badge">{lost.value}</span>}
            </a>
          ))}
          <a href="compare.html">{i18n.t('library.compare')}</a>
        </nav>
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
      </header>
      <Messages />
      {state.value === 'ready' ? (
        <main>
          {now.page === 'reply' ? (
            <ReplyView key={`${now.id}/${now.capture}`} {...now} />
          ) : (
            VIEWS[now.page]()
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
  return (
    <div class="messages">
      {backupDue.value && route.value.page !== 'backup' && (
        <p class="remind">
          {i18n.t('library.remind')} <a href="#/backup">{i18n.t('library.backUp')}</a>
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
            type="button"
            onClick={() => {
              const { undo } = said;
              done.value = null;
              void undo?.();
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
