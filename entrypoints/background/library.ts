import * as v from 'valibot';
import { browser, type Browser } from 'wxt/browser';
import { language } from '@/components/i18n';
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
import { faultOf, LibraryError } from '@/utils/library/faults';
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
  type Circumstances,
} from '@/utils/library/store';
import { receive } from '@/utils/receive';
import { pageOf } from './sender';

type Sender = Browser.runtime.MessageSender;

/** A private window keeps nothing: what is written there is refused before anything is typed. */
function refusePrivate(sender: Sender): void {
  if (sender.tab?.incognito) throw new LibraryError('private');
}

function hindranceOf(error: unknown): Hindrance {
  console.warn('fuwen: the library cannot be opened', error);
  return faultOf(error) === 'newer' ? 'newer' : 'unavailable';
}

/**
 * Keeps Firefox from clearing the library when the disk runs short. Chromium does not for an
 * extension that may store without limit, and its workers cannot ask.
 */
async function askToKeep(): Promise<void> {
  if (import.meta.env.FIREFOX && !(await navigator.storage.persisted()))
    await navigator.storage.persist();
}

/** The library's side of the pages: every answer is sent after its transaction has committed. */
export function handleLibrary(choices: Promise<void>): void {
  const own = circumstances(browser.runtime.getManifest().version);
  /** The library as the page that sent something may use it: for its own site alone. */
  const asked = (sender: Sender): Circumstances => {
    const page = pageOf(sender);
    if (!page) throw new LibraryError('notYours');
    return { ...own, page };
  };
  /** The same for what writes. */
  const writing = (sender: Sender): Circumstances => {
    refusePrivate(sender);
    return asked(sender);
  };

  receive('readPage', 'page', pageQuerySchema, async (query, sender) => {
    if (sender.tab?.incognito) return { hindrance: 'private', highlights: [], codes: [] };
    const by = asked(sender);
    try {
      await choices;
      await installPacks(by.db, PACKS, language.value);
      return await readPage(by, query);
    } catch (error) {
      return { hindrance: hindranceOf(error), highlights: [], codes: [] };
    }
  });
  receive('saveReply', 'page', pageCaptureSchema, async (page, sender) => {
    const answer = await saveReply(writing(sender), page);
    await askToKeep();
    return answer;
  });
  receive('addHighlight', 'page', draftSchema, (draft, sender) =>
    addHighlight(writing(sender), draft),
  );
  receive('changeHighlight', 'page', changeSchema, (change, sender) =>
    changeHighlight(writing(sender), change),
  );
  receive('removeHighlight', 'page', removeSchema, (which, sender) =>
    removeHighlight(writing(sender), which),
  );
  receive('restoreHighlight', 'page', restoreSchema, (which, sender) =>
    restoreHighlight(writing(sender), which),
  );
  receive('noteAnchors', 'page', v.pipe(anchorsSchema, v.maxLength(5_000)), (seen, sender) =>
    noteAnchors(writing(sender), seen),
  );
  browser.runtime.onStartup.addListener(() => {
    forgetReceipts(own).catch((error: unknown) => console.warn('fuwen: receipts stay', error));
  });
}
