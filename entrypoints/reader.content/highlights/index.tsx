import { effect } from '@preact/signals';
import { render } from 'preact';
import { markSchema, nothing, receive, spanSchema } from '@/utils/receive';
import { languageTag } from '@/components/i18n';
import { spanOf, type ReaderContext } from '../context';
import { Editor } from './editor';
import { Keeper } from './keeper';
import { NoticeBar } from './notice';
import { clearKept, paintKept } from './paint';
import { keepMark, watchSelection } from './selection';
import { Toolbar } from './toolbar';
import { Tray } from './tray';

/** Shows what the library keeps of this page, and lets the person keep more. */
export function startHighlights(reader: ReaderContext): void {
  const keeper = new Keeper(reader);
  const own = new Map<string, Highlight>();
  const root = document.createElement('div');
  const stopLanguage = effect(() => void (root.lang = languageTag.value));
  reader.layer.append(root);
  render(
    <>
      <Toolbar keeper={keeper} />
      <Editor keeper={keeper} />
      <Tray keeper={keeper} />
      <NoticeBar keeper={keeper} />
    </>,
    root,
  );
  const stopPainting = effect(() => paintKept(keeper, own));
  watchSelection(keeper);
  reader.keepMark.value = (mark) => keepMark(keeper, mark);
  const stopFollowing = reader.now.subscribe((now) => keeper.follow(now));
  followLibrary(keeper);
  answerPanel(keeper);
  reader.signal.addEventListener(
    'abort',
    () => {
      stopLanguage();
      stopPainting();
      stopFollowing();
      clearKept(own);
      render(null, root);
    },
    { once: true },
  );
  keeper.load().catch((error: unknown) => {
    // Reading goes on without a library; keeping anything will say that there is none.
    console.warn('fuwen: the library did not answer', error);
    keeper.library.value = { hindrance: 'unavailable', highlights: [], codes: [] };
  });
}

/** What was changed in the library or in another tab is seen when the person comes back to the page. */
function followLibrary(keeper: Keeper): void {
  const { lost, signal } = keeper.reader;
  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.hidden || lost.value || keeper.library.value === null || keeper.closed) return;
      keeper
        .load()
        .catch((error: unknown) => console.warn('fuwen: the library did not answer', error));
    },
    { signal },
  );
}

function answerPanel(keeper: Keeper): void {
  const { reader } = keeper;
  const { signal } = reader;
  receive(
    'savedState',
    'extension',
    nothing,
    async () => {
      await keeper.settled();
      const { reply, same = false, highlights = [], hindrance } = keeper.library.value ?? {};
      return {
        saved: reply !== undefined,
        same,
        highlights: highlights.length,
        ...(hindrance ? { hindrance } : {}),
      };
    },
    signal,
  );
  receive('savePage', 'extension', nothing, () => keeper.save(), signal);
  receive(
    'highlightMark',
    'extension',
    markSchema,
    (mark) => {
      const span = spanOf(reader, mark);
      if (span)
        keeper.add({ start: span.start, end: span.end }, { colour: 'yellow', origin: mark.type });
    },
    signal,
  );
  receive(
    'highlightSpan',
    'extension',
    spanSchema,
    (span) => {
      if (span.start < span.end && span.end <= reader.article.text.length)
        keeper.add(span, { colour: 'yellow' });
    },
    signal,
  );
}
