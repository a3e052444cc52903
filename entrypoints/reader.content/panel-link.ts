import { effect } from '@preact/signals';
import { sendMessage } from '@/utils/messages';
import { scrollToSpan } from '@/utils/page/scroll';
import { frameAddress } from '@/utils/page/address';
import { markSchema, nothing, receive, spanSchema } from '@/utils/receive';
import type { ReaderContext } from './context';
import { focusMark } from './keys';
import { linkTo } from './page-link';

/** Answers the panel's questions and tells it where the person is. */
export function answerPanel(reader: ReaderContext): void {
  const { article, reading, attachments, signal } = reader;
  receive(
    'getReading',
    'extension',
    nothing,
    () => ({
      url: frameAddress(window),
      title: document.title,
      charset: document.characterSet.toLowerCase(),
      text: article.text,
      reading,
      attachments,
    }),
    signal,
  );
  receive('focusMark', 'extension', markSchema, (mark) => focusMark(reader, mark, 'panel'), signal);
  receive('showSpan', 'extension', spanSchema, (span) => scrollToSpan(article, span), signal);
  receive('linkTo', 'extension', spanSchema, (span) => linkTo(reader, span), signal);

  const stop = effect(() => {
    const focus = reader.focus.value;
    if (reader.lost.value || focus?.by === 'panel') return;
    // Nobody listens while no panel is open: that is no error.
    sendMessage('markFocused', focus?.mark ?? null).catch(() => undefined);
  });
  signal.addEventListener('abort', stop, { once: true });
}
