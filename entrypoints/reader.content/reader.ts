import { effect, signal } from '@preact/signals';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { followChoices } from '@/components/choices';
import { sendMessage } from '@/utils/messages';
import { findArticleInSlices } from '@/utils/page/article';
import { pageFacts } from '@/utils/page/facts';
import { createPainter } from '@/utils/page/paint';
import { mapTextInSlices } from '@/utils/page/text-map';
import type { MarkKind } from '@/utils/reading';
import { readReply } from '@/utils/extract';
import { frameAddress } from '@/utils/page/address';
import { readOwnDictionary, readSettings, watchSettings } from '@/utils/settings';
import { newFocus, spanOf, type ReaderContext } from './context';
import { answerPanel } from './panel-link';
import { createLayer, HOST_TAG } from './layer';
import { watchKeys } from './keys';
import { watchPointer } from './pointer';
import { adoptMarksStyle } from './marks-style';
import { mountLayer } from './mount';
import { nothing, receive } from '@/utils/receive';
import { startHighlights } from './highlights';

/**
 * Reads the page and keeps its marks, card and legend until the context ends. A page that bears the
 * layer already is being read by an earlier injection: this one steps aside.
 */
export async function startReader(context: ContentScriptContext): Promise<void> {
  if (document.querySelector(HOST_TAG)) return;
  const end = new AbortController();
  const layer = createLayer(end.signal);
  await followChoices((language) => sendMessage('words', language), end.signal);
  adoptMarksStyle(end.signal);
  const found = await findArticleInSlices(document, end.signal);
  const article = found?.text ?? (await mapTextInSlices(document.body, end.signal));
  const [stored, dictionary] = await Promise.all([readSettings(), readOwnDictionary()]);
  const reading = readReply(
    article.text,
    pageFacts(document, frameAddress(window), found),
    dictionary,
  );
  const reader: ReaderContext = {
    article,
    reading,
    painter: createPainter(article, end.signal),
    hidden: signal<ReadonlySet<MarkKind>>(new Set(stored.hidden)),
    focus: newFocus(),
    lost: signal(false),
    layer,
    signal: end.signal,
  };
  // An updated extension leaves this script behind: it keeps the marks, says so, and saves nothing.
  context.onInvalidated(() => (reader.lost.value = true));
  // The browser tells nobody: each time the person turns to the page, it is looked up.
  for (const type of ['pointerup', 'keydown', 'visibilitychange'])
    document.addEventListener(type, () => context.isInvalid, { capture: true, signal: end.signal });

  const stopPainting = effect(() => reader.painter.paint(reading, reader.hidden.value));
  const stopFocus = effect(() => {
    const focus = reader.focus.value;
    reader.painter.focus(focus ? spanOf(reader, focus.mark) : null);
  });
  const unwatch = watchSettings((now) => (reader.hidden.value = new Set(now.hidden)));
  end.signal.addEventListener(
    'abort',
    () => [stopPainting, stopFocus, unwatch].forEach((stop) => stop()),
    { once: true },
  );

  watchPointer(reader);
  watchKeys(reader);
  mountLayer(reader, stored);
  answerPanel(reader);
  startHighlights(reader);
  // The site was taken from us: nothing stays in the page.
  receive('leavePage', 'extension', nothing, () => end.abort(), end.signal);
  await sendMessage('readerReady', undefined);
}
