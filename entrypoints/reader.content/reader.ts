import { effect, signal } from '@preact/signals';
import { followChoices } from '@/components/choices';
import { sendMessage } from '@/utils/messages';
import { findArticleInSlices } from '@/utils/page/article';
import { findAttachments } from '@/utils/page/attachments';
import { pageFacts } from '@/utils/page/facts';
import { followGround } from '@/utils/page/ground';
import { createPainter } from '@/utils/page/paint';
import { inSlices } from '@/utils/page/slices';
import { mapTextInSlices } from '@/utils/page/text-map';
import { world } from '@/utils/page/being-read';
import { whenSettled } from '@/utils/page/settle';
import { lookAt } from '@/utils/page/verdict';
import type { MarkKind, Reading } from '@/utils/reading';
import { isGovernmentHost, type Verdict } from '@/utils/reply/detect';
import { addressOf } from '@/utils/reply/signals';
import { readingReply } from '@/utils/extract';
import { frameAddress } from '@/utils/page/address';
import { readOwnDictionary, readSettings, watchSettings } from '@/utils/settings';
import { watchArticle } from './changes';
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

/** So often an article that changes at the same address is read anew: a clock in it never rests. */
const AGAIN_MOST = 10;

/** What a reading says of its page, as the background keeps it. */
const verdictOf = ({ kind, score, reasons }: Reading): Verdict => ({
  kind,
  score,
  reasons,
  trusted: isGovernmentHost(addressOf(frameAddress(window)).host),
});

/** One stay in a page: any number of readings, one after the other, until it is ended. */
interface Stay {
  end: AbortController;
  /** Readings since the address last changed. */
  readings: number;
}

/**
 * Reads the page and keeps its marks, card and legend; reads anew when the page shows another
 * article, and leaves when that is no reply. Where an earlier injection of this version reads it
 * already, this one steps aside; what fails leaves the page as it was.
 */
export async function startReader(): Promise<void> {
  if (world.fuwenReads) return;
  world.fuwenReads = true;
  const stay: Stay = { end: new AbortController(), readings: 0 };
  const { end } = stay;
  end.signal.addEventListener('abort', () => (world.fuwenReads = false), { once: true });
  // The site was taken from us, or the page around this frame is the reply: nothing stays but words
  // that cannot be saved.
  receive('leavePage', 'extension', nothing, () => end.abort(), end.signal);
  try {
    await readOnce(stay);
    announce();
  } catch (error) {
    end.abort(error);
    throw error;
  }
}

/** Nobody listens while no panel is open: that is no error. */
const announce = (): void => void sendMessage('readerReady', undefined).catch(() => undefined);

/** Says in the background what the page is now; null when it is no reply any more. */
const report = (verdict: Verdict | null): Promise<void> =>
  sendMessage('readerMoved', verdict).catch((error: unknown) =>
    console.warn('fuwen: nobody heard that the page has changed', error),
  );

async function readOnce(stay: Stay): Promise<ReaderContext> {
  const turn = new AbortController();
  try {
    stay.readings++;
    const reader = await read(stay, AbortSignal.any([stay.end.signal, turn.signal]));
    const moved = (): void => {
      stay.readings = 0;
      void report(verdictOf(reader.reading)).then(announce);
    };
    watchArticle(reader, moved, (now, stands) => {
      if (stands || reader.lost.value || stay.readings > AGAIN_MOST) {
        reader.now.value = now;
        return;
      }
      turn.abort();
      readNext(stay, reader.reading).catch((error: unknown) => giveUp(stay, error));
    });
    return reader;
  } catch (error) {
    turn.abort(error);
    throw error;
  }
}

/** Leaves a page whose next article could not be read, and says so in the background. */
async function giveUp({ end }: Stay, error: unknown): Promise<void> {
  // It was ended from without while it read.
  if (end.signal.aborted) return;
  end.abort(error);
  console.error('fuwen: the page could not be read anew', error);
  await report(null);
  announce();
}

/** Reads what has come in the place of another article; leaves when no reply comes. */
async function readNext(stay: Stay, before: Reading): Promise<void> {
  const isReply = (): boolean => lookAt(document, frameAddress(window)).reply !== null;
  // What a person had read although it is none is read on.
  if (before.kind !== 'none' && !isReply()) {
    await report(null);
    announce();
    if (!(await comes(isReply, stay.end.signal))) return stay.end.abort();
  }
  const { reading } = await readOnce(stay);
  await report(verdictOf(reading));
  announce();
}

/** Waits for a page to become something; false when it has not within the time of a late page. */
const comes = (look: () => boolean, signal: AbortSignal): Promise<boolean> =>
  new Promise((resolve) => {
    const stop = whenSettled(
      document,
      () => {
        const came = look();
        if (came) resolve(true);
        return came;
      },
      () => resolve(false),
    );
    signal.addEventListener('abort', () => (stop(), resolve(false)), { once: true });
  });

/** Reads the article that the page shows now, and shows what is in it until `end`. */
async function read(stay: Stay, end: AbortSignal): Promise<ReaderContext> {
  const address = window.location.href;
  const left = wordsLeft();
  const layer = createLayer(end);
  // At once, and for longer than the reading: nobody else has them.
  showUnsaved(left);
  adoptMarksStyle(end);
  // The answers of background and storage come while the article is being found.
  const [found, stored, dictionary] = await Promise.all([
    findArticleInSlices(document, end),
    readSettings(),
    readOwnDictionary(),
    followChoices((language) => sendMessage('words', language), { signal: end, keep: true }),
  ]);
  const article = found?.text ?? (await mapTextInSlices(document.body, end));
  const reading = await inSlices(
    readingReply(
      article.text.slice(0, READ_MOST),
      pageFacts(document, frameAddress(window), found),
      dictionary,
    ),
    end,
  );
  const dark = followGround(article.root, end);
  const reader: ReaderContext = {
    address,
    article,
    now: signal(article),
    reading,
    attachments: found ? findAttachments(document, found, frameAddress(window)) : [],
    dark,
    painter: createPainter(article, () => dark.value, end),
    hidden: signal<ReadonlySet<MarkKind>>(new Set(stored.hidden)),
    focus: newFocus(),
    lost: signal(false),
    unsaved: signal(''),
    keepMark: signal(null),
    layer,
    signal: end,
  };
  // An updated extension leaves this script behind: it keeps the marks, says so, and saves nothing.
  watchConnection(reader);
  yieldToSuccessor(layer.host, () => stay.end.abort(), end);
  guardUnsaved(() => reader.unsaved.value !== '', end);

  const stopPainting = effect(() => reader.painter.paint(reading, reader.hidden.value));
  const stopFocus = effect(() => {
    const focus = reader.focus.value;
    reader.painter.focus(focus ? spanOf(reader, focus.mark) : null);
  });
  const unwatch = watchSettings((now) => (reader.hidden.value = new Set(now.hidden)));
  end.addEventListener(
    'abort',
    () => [stopPainting, stopFocus, unwatch].forEach((stop) => stop()),
    { once: true },
  );

  watchPointer(reader);
  watchKeys(reader);
  mountLayer(reader, stored);
  answerPanel(reader);
  startHighlights(reader);
  return reader;
}
