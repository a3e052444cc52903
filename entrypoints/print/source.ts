import { browser } from 'wxt/browser';
import { askReader } from '@/utils/ask-reader';
import { contentOfPage } from '@/utils/export/page';
import { redacted } from '@/utils/export/redact';
import {
  sourceOf,
  type ExportOptions,
  type ExportSource,
  type ReplyBundle,
} from '@/utils/export/source';
import { db } from '@/utils/library/db';
import { exportSource } from '@/utils/library/exchange';
import { sendMessage } from '@/utils/messages';

/** What was to be printed cannot be had: nothing reads the page any more, or the reply was deleted. */
export class NotThere extends Error {
  constructor(readonly what: 'page' | 'reply') {
    super(`the ${what} is not there`);
  }
}

/** What is to be printed: a saved reply, or the page that a tab shows. */
async function sourceFor(search: URLSearchParams, options: ExportOptions): Promise<ExportSource> {
  const reply = search.get('reply');
  if (reply) return exportSource(db, { replies: [reply] });
  const tab = Number(search.get('tab'));
  const state = await sendMessage('tabState', tab);
  const page = state?.readerFrame == null ? null : await askReader(tab, state.readerFrame);
  if (!page) throw new NotThere('page');
  return sourceOf(await contentOfPage(page, options.version, options.generatedAt));
}

/** What a printed page shows. */
export interface Printed {
  bundle: ReplyBundle;
  /** Names of codes by id. */
  codes: ReadonlyMap<string, string>;
}

/** Reads what `search` names. @throws when it is not there, or no reader answers. */
export async function readPrinted(search: URLSearchParams, contacts: boolean): Promise<Printed> {
  const options: ExportOptions = {
    generatedAt: new Date().toISOString(),
    contacts,
    version: browser.runtime.getManifest().version,
  };
  const source = await sourceFor(search, options);
  for await (const bundle of source.bundles({ highlights: true, older: true })) {
    const wanted = bundle.captures.find(({ id }) => id === search.get('capture'));
    const captures: ReplyBundle['captures'] = wanted
      ? [wanted, ...bundle.captures.filter((one) => one !== wanted)]
      : bundle.captures;
    return {
      bundle: redacted({ ...bundle, captures }, options),
      codes: new Map(source.codes.map(({ id, name }) => [id, name])),
    };
  }
  throw new NotThere('reply');
}
