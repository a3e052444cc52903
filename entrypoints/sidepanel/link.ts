import { signal, type ReadonlySignal } from '@preact/signals';
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { askReader } from '@/utils/ask-reader';
import { sendMessage, type MarkRef, type PageReading } from '@/utils/messages';
import type { FragmentLink } from '@/utils/export/fragment';
import type { Verdict } from '@/utils/reply/detect';
import { markSchema, nothing, receive } from '@/utils/receive';
import type { Span } from '@/utils/reading';

/** What the panel can say of the tab it stands beside. */
export type View =
  | { state: 'loading' }
  | { state: 'restricted' }
  | { state: 'lost' }
  | { state: 'noReply'; tabId: number; verdict: Verdict; siteOff: boolean }
  | { state: 'reading'; tabId: number; page: PageReading };

/** The panel's way to the page and back. */
export interface Link {
  view: ReadonlySignal<View>;
  /** The mark that the person looks at in the page, by whatever way. */
  focused: ReadonlySignal<MarkRef | null>;
  show: (mark: MarkRef) => Promise<void>;
  showSpan: (span: Span) => Promise<void>;
  /** Keeps a mark or a sentence as a highlight; the page says what came of it. */
  highlight: (what: MarkRef | Span) => Promise<void>;
  /** How often that was asked for: what the library has may be more by now. */
  asked: ReadonlySignal<number>;
  /** A link to the words in the page, or why there is none. @throws when no page is read. */
  linkTo: (span: Span) => Promise<FragmentLink>;
  readByHand: () => Promise<void>;
  refresh: () => Promise<void>;
  /** Asks the reader of the page something. @throws when there is none. */
  ask: <T>(send: (target: { tabId: number; frameId: number }) => Promise<T>) => Promise<T>;
}

const fragmentSchema = v.union([
  v.object({ url: v.string() }),
  v.object({ reason: v.picklist(['empty', 'crosses-blocks', 'not-unique']) }),
]);

/** The tab beside the panel; a panel opened as a page of its own is told which (`?tab=`). */
async function findTab(): Promise<number | undefined> {
  const told = new URLSearchParams(location.search).get('tab');
  if (told) return Number(told);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

interface Seen {
  view: View;
  frameId: number;
}

async function look(tabId: number | undefined): Promise<Seen> {
  if (tabId === undefined) return { view: { state: 'restricted' }, frameId: 0 };
  const state = await sendMessage('tabState', tabId);
  if (!state) return { view: { state: 'lost' }, frameId: 0 };
  const { verdict, readerFrame, siteOff } = state;
  if (readerFrame !== null) {
    const page = await askReader(tabId, readerFrame);
    return {
      view: page ? { state: 'reading', tabId, page } : { state: 'lost' },
      frameId: readerFrame,
    };
  }
  return {
    view: verdict ? { state: 'noReply', tabId, verdict, siteOff } : { state: 'restricted' },
    frameId: 0,
  };
}

/** True where both show the same words of the same page. */
const isSame = (before: View, now: View): boolean =>
  before.state === 'reading' &&
  now.state === 'reading' &&
  before.tabId === now.tabId &&
  before.page.url === now.page.url &&
  before.page.text === now.page.text;

/** Opens the link: follows the active tab and whatever its reader reports. */
export function createLink(): Link {
  const view = signal<View>({ state: 'loading' });
  const focused = signal<MarkRef | null>(null);
  const asked = signal(0);
  let frameId = 0;
  let turn = 0;

  const refresh = async (): Promise<void> => {
    const mine = ++turn;
    const seen = await findTab()
      .then(look)
      .catch((error: unknown): Seen => {
        console.warn('fuwen: the page beside the panel cannot be seen', error);
        return { view: { state: 'lost' }, frameId: 0 };
      });
    // A later look at another tab has overtaken this one.
    if (mine !== turn) return;
    // Of a page that is only looked at again the mark is known; it may have been told meanwhile.
    if (frameId !== seen.frameId || !isSame(view.value, seen.view)) focused.value = null;
    view.value = seen.view;
    frameId = seen.frameId;
  };
  const tell = async (
    send: (target: { tabId: number; frameId: number }) => Promise<unknown>,
  ): Promise<void> => {
    if (view.value.state !== 'reading') return;
    try {
      await send({ tabId: view.value.tabId, frameId });
    } catch (error) {
      // The page went away or was left behind by an update: the view says so.
      console.info('fuwen: no answer from the page', error);
      view.value = { state: 'lost' };
    }
  };

  browser.tabs.onActivated.addListener(() => void refresh());
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.status !== 'complete') return;
    void findTab().then((own) => {
      if (own === tabId) return refresh();
      return undefined;
    });
  });
  // A page that was left or allowed is told nowhere else.
  browser.storage.session.onChanged.addListener(() => void refresh());
  receive('readerReady', 'page', nothing, () => void refresh());
  receive('markFocused', 'page', v.nullable(markSchema), (mark, sender) => {
    if (view.value.state === 'reading' && sender.tab?.id === view.value.tabId) focused.value = mark;
  });
  void refresh();

  const ask: Link['ask'] = async (send) => {
    if (view.value.state !== 'reading') throw new Error('no page is being read');
    return send({ tabId: view.value.tabId, frameId });
  };

  return {
    view,
    focused,
    show: (mark) => {
      // The page says nothing of what it was asked for.
      focused.value = mark;
      return tell((target) => sendMessage('focusMark', mark, target));
    },
    showSpan: (span) => tell((target) => sendMessage('showSpan', span, target)),
    asked,
    highlight: async (what) => {
      await tell((target) =>
        'type' in what
          ? sendMessage('highlightMark', what, target)
          : sendMessage('highlightSpan', what, target),
      );
      asked.value++;
    },
    linkTo: async ({ start, end }) =>
      v.parse(fragmentSchema, await ask((target) => sendMessage('linkTo', { start, end }, target))),
    readByHand: async () => {
      const tabId = await findTab();
      if (tabId === undefined) return;
      const ok = await sendMessage('readByHand', tabId).then(
        (answer) => answer.ok,
        (error: unknown) => {
          console.warn('fuwen: not read by hand', error);
          return false;
        },
      );
      if (ok) await refresh();
      else view.value = { state: 'restricted' };
    },
    refresh,
    ask,
  };
}
