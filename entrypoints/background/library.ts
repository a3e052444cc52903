import * as v from 'valibot';
import { browser, type Browser } from 'wxt/browser';
import {
  anchorsSchema,
  changeSchema,
  draftSchema,
  pageCaptureSchema,
  pageQuerySchema,
  removeSchema,
  restoreSchema,
  type Hindrance,
} from '@/utils/library/commands';
import { isNewerLibrary } from '@/utils/library/db';
import { PACKS } from '@/utils/library/packs';
import { installPacks } from '@/utils/library/codebook';
import {
  addHighlight,
  changeHighlight,
  circumstances,
  forgetReceipts,
  noteAnchors,
  readPage,
  removeHighlight,
  restoreHighlight,
  saveReply,
} from '@/utils/library/store';
import { receive } from '@/utils/receive';

type Sender = Browser.runtime.MessageSender;

/** A private window keeps nothing: what is written there is refused before anything is typed. */
function refusePrivate(sender: Sender): void {
  if (sender.tab?.incognito) throw new Error('private');
}

/** A page may speak of itself alone. */
function refuseOthers(sender: Sender, url: string): void {
  if (!sender.url || new URL(sender.url).origin !== new URL(url).origin)
    throw new Error('a page may save itself alone');
}

const language = (): 'zh' | 'en' => (browser.i18n.getUILanguage().startsWith('zh') ? 'zh' : 'en');

function hindranceOf(error: unknown): Hindrance {
  console.warn('fuwen: the library cannot be opened', error);
  return isNewerLibrary(error) ? 'newer' : 'unavailable';
}

/** Keeps the browser from clearing the library when the disk runs short; it may decline. */
async function askToKeep(): Promise<void> {
  if (!(await navigator.storage?.persisted?.())) await navigator.storage?.persist?.();
}

/** The library's side of the pages: every answer is sent after its transaction has committed. */
export function handleLibrary(): void {
  const by = circumstances(browser.runtime.getManifest().version);

  receive('readPage', 'page', pageQuerySchema, async (query, sender) => {
    if (sender.tab?.incognito) return { hindrance: 'private', highlights: [], codes: [] };
    try {
      await installPacks(by.db, PACKS, language());
      return await readPage(by, query);
    } catch (error) {
      return { hindrance: hindranceOf(error), highlights: [], codes: [] };
    }
  });
  receive('saveReply', 'page', pageCaptureSchema, async (page, sender) => {
    refusePrivate(sender);
    refuseOthers(sender, page.url);
    const answer = await saveReply(by, page);
    await askToKeep();
    return answer;
  });
  receive('addHighlight', 'page', draftSchema, (draft, sender) => {
    refusePrivate(sender);
    return addHighlight(by, draft);
  });
  receive('changeHighlight', 'page', changeSchema, (change, sender) => {
    refusePrivate(sender);
    return changeHighlight(by, change);
  });
  receive('removeHighlight', 'page', removeSchema, (which) => removeHighlight(by, which));
  receive('restoreHighlight', 'page', restoreSchema, (which) => restoreHighlight(by, which));
  receive('noteAnchors', 'page', v.pipe(anchorsSchema, v.maxLength(5_000)), (seen) =>
    noteAnchors(by, seen),
  );
  browser.runtime.onStartup.addListener(() => {
    forgetReceipts(by).catch((error: unknown) => console.warn('fuwen: receipts stay', error));
  });
}
