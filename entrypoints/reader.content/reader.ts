import { effect, signal } from '@preact/signals';
import { followChoices } from '@/components/choices';
import { sendMessage } from '@/utils/messages';
import { findArticleInSlices } from '@/utils/page/article';
import { pageFacts } from '@/utils/page/facts';
import { createPainter } from '@/utils/page/paint';
import { inSlices } from '@/utils/page/slices';
import { mapTextInSlices } from '@/utils/page/text-map';
import type { MarkKind } from '@/utils/reading';
import { readingReply } from '@/utils/extract';
import { frameAddress } from '@/utils/page/address';
import { readOwnDictionary, readSettings, watchSettings } from '@/utils/settings';
import { newFocus, spanOf, type ReaderContext } from './context';
import { answerPanel } from './panel-link';
import { watchConnection } from './connection';
import { createLayer } from './layer';
import { watchKeys } from './keys';
import { watchPointer } from './pointer';
import { adoptMarksStyle } from './marks-style';
import { mountLayer } from './mount';
import { guardUnsaved, showUnsaved, wordsLeft, yieldToSuccessor } from './unsaved';
import { nothing, receive } from '@/utils/receive';
import { startHighlights } from './highlights';

/** Longer texts are read as far as this, in UTF-16 units: ten times the longest reply we know. */
const READ_MOST = 300_000;

/** In our own world, where the page cannot reach: whether this frame is being read. */
const world = globalThis as { fuwenReads?: boolean };

/**
 * Reads the page and keeps its marks, card and legend. Where an earlier injection of this version
 * reads it already, this one steps aside; what fails leaves the page as it was.
 */
export async function startReader(): Promise<void> {
  if (world.fuwenReads) return;
  world.fuwenReads = true;
  const end = new AbortController();
  end.signal.addEventListener('abort', () => (world.fuwenReads = false), { once: true });
  try {
    await read(end);
  } catch (error) {
    end.abort(error);
    throw error;
  }
  // Nobody listens while no panel is open: that is no error.
  sendMessage('readerReady', undefined).catch(() => undefined);
}

async function read(end: AbortController): Promise<void> {
  const left = wordsLeft();
  const layer = createLayer(end.signal);
  await followChoices((language) => sendMessage('words', language), {
    signal: end.signal,
    keep: true,
  });
  adoptMarksStyle(end.signal);
  const found = await findArticleInSlices(document, end.signal);
  const article = found?.text ?? (await mapTextInSlices(document.body, end.signal));
  const [stored, dictionary] = await Promise.all([readSettings(), readOwnDictionary()]);
  const reading = await inSlices(
    readingReply(
      article.text.slice(0, READ_MOST),
      pageFacts(document, frameAddress(window), found),
      dictionary,
    ),
    end.signal,
  );
  const reader: ReaderContext = {
    article,
    reading,
    painter: createPainter(article, end.signal),
    hidden: signal<ReadonlySet<MarkKind>>(new Set(stored.hidden)),
    focus: newFocus(),
    lost: signal(false),
    unsaved: signal(''),
    layer,
    signal: end.signal,
  };
  // An updated extension leaves this script behind: it keeps the marks, says so, and saves nothing.
  watchConnection(reader);
  yieldToSuccessor(layer.host, end);
  guardUnsaved(() => reader.unsaved.value, end.signal);

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
  if (left !== '') showUnsaved(left, end.signal);
  // The site was taken from us: nothing stays in the page.
  receive('leavePage', 'extension', nothing, () => end.abort(), end.signal);
}
