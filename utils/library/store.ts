import { withoutPlace } from '@/utils/reply/address';
import type { DetailField, Details } from '@/utils/reading';
import { coveredAlike } from '@/utils/export/redact';
import { abridged, compareVersions } from '@/utils/compare/versions';
import type {
  HighlightChange,
  HighlightDraft,
  PageCapture,
  PageLibrary,
  SaveAnswer,
} from './commands';
import { readCoder, withCodes } from './coder';
import { db as ours, type Library } from './db';
import { edited } from './edited';
import { LibraryError } from './faults';
import { fileSheets, fileTexts, putReplies } from './filed';
import { sha256 } from './hash';
import { proposals } from './packs';
import { codebook } from './queries';
import type { Sheet } from './schema';
import { putHighlights, withHighlights, withoutHighlight, writeSheets } from './sheet-changes';
import { highlightsOf, highlightsOfReplies, sheetOf, sheetWith } from './sheets';
import type { AnchorState, Capture, Highlight, Id, Reply } from './types';

/** Where ids, time and the engine's version come from; tests give their own. */
export interface Circumstances {
  db: Library;
  now: () => string;
  newId: () => string;
  engine: string;
  /** Address of the page that asks; absent when it is our own. */
  page?: string;
}

/**
 * The library of this browser, with the clock and ids of now; `engine` is the version that
 * captures bear.
 */
export const circumstances = (engine: string): Circumstances => ({
  db: ours,
  now: () => new Date().toISOString(),
  newId: () => crypto.randomUUID(),
  engine,
});

/** The address that names a reply: without its fragment, unless that names the reply. */
function addressOf(url: string): string {
  return withoutPlace(new URL(url).href);
}

/**
 * True when two addresses are of one origin, the browser's own border between pages: a page may
 * change its path as it likes. Files have no origin: each stands for itself.
 */
function sameSite(a: string, b: string): boolean {
  const [one, other] = [new URL(a), new URL(b)];
  return one.origin === 'null' ? addressOf(a) === addressOf(b) : one.origin === other.origin;
}

/** @throws when a page speaks of another site's address. */
function refuseOthers({ page }: Pick<Circumstances, 'page'>, url: string): void {
  if (page !== undefined && !sameSite(page, url)) throw new LibraryError('notYours');
}

/** @throws when a page would change what belongs to another site's reply. */
async function refuseOthersReply(by: Circumstances, replyId: Id): Promise<void> {
  const reply = await by.db.replies.get(replyId);
  if (!reply) throw new LibraryError('notSaved');
  refuseOthers(by, reply.url);
}

const schemeOf = (url: string): Capture['scheme'] => {
  const { protocol } = new URL(url);
  return protocol === 'https:' ? 'https' : protocol === 'file:' ? 'file' : 'http';
};

/**
 * Carries a command out once: its answer is stored in the same transaction as its effect, so that
 * a command that comes again (its answer was lost with the worker) gets that answer and does
 * nothing. Resolves when the transaction has committed.
 */
async function once<T>(
  { db, now }: Circumstances,
  key: string,
  work: () => Promise<T>,
): Promise<T> {
  return db.transaction(
    'rw',
    [db.replies, db.captures, db.sheets, db.codes, db.docs, db.receipts, db.meta],
    async () => {
      const receipt = await db.receipts.get(key);
      if (receipt) return receipt.answer as T;
      const answer = await work();
      await db.receipts.add({ key, at: now(), answer });
      return answer;
    },
  );
}

/** Receipts older than this are of commands that nobody repeats any more. */
const RECEIPT_DAYS = 7;

/** Drops the receipts that no command can ask for any more; gives how many those were. */
export async function forgetReceipts({ db, now }: Circumstances): Promise<number> {
  const before = new Date(Date.parse(now()) - RECEIPT_DAYS * 86_400_000).toISOString();
  return db.receipts.where('at').below(before).delete();
}

/** True where a capture holds a text whole. Files were taken over whose text was not that of their hash. */
const holds = (capture: Capture, text: string, hash: string): boolean =>
  capture.sha256 === hash && !capture.redacted && capture.text === text;

/** A newer reading; but what a person has corrected stays, whatever it says. */
function withCorrections(
  before: Reply,
  { reading }: Capture,
): Pick<Reply, 'kind' | 'details' | 'evidence'> {
  const details: Details = { ...reading.details };
  const evidence = { ...reading.evidence };
  for (const [field, said] of Object.entries(before.evidence) as [
    DetailField,
    { source: string },
  ][])
    if (said.source === 'person') {
      Object.assign(details, { [field]: before.details[field] });
      Object.assign(evidence, { [field]: said });
      if (before.details[field] === undefined) delete details[field];
    }
  return { kind: reading.kind, details, evidence };
}

/** Saves a page: a new reply, a new capture of one whose text has changed, or nothing new. */
export async function saveReply(by: Circumstances, page: PageCapture): Promise<SaveAnswer> {
  refuseOthers(by, page.url);
  const hash = await sha256(page.text);
  const url = addressOf(page.url);
  const { db } = by;
  return once(by, page.key, async (): Promise<SaveAnswer> => {
    const at = by.now();
    const before = await db.replies.where('url').equals(url).first();
    const newest = before && (await db.captures.get(before.captureId));
    if (before && newest && holds(newest, page.text, hash))
      return { replyId: before.id, captureId: newest.id, sha256: hash, outcome: 'unchanged' };
    const capture: Capture = {
      id: by.newId(),
      replyId: before?.id ?? by.newId(),
      text: page.text,
      html: page.html,
      sha256: hash,
      url: page.url,
      title: page.title,
      charset: page.charset,
      scheme: schemeOf(page.url),
      engine: by.engine,
      takenAt: at,
      reading: page.reading,
    };
    const reply: Reply = before
      ? { ...before, ...withCorrections(before, capture), captureId: capture.id, changedAt: at }
      : {
          id: capture.replyId,
          url,
          kind: page.reading.kind,
          details: page.reading.details,
          evidence: page.reading.evidence,
          captureId: capture.id,
          tags: [],
          note: '',
          savedAt: at,
          changedAt: at,
        };
    await db.captures.add(capture);
    await putReplies(db, [reply]);
    await fileTexts(db, [capture]);
    const saved = { replyId: reply.id, captureId: capture.id, sha256: hash };
    // A copy of the same text with its contacts covered: the page has not changed.
    if (!newest || newest.sha256 === hash) return { ...saved, outcome: 'created' };
    const { gained, lost, changed, pieces } = compareVersions(...coveredAlike(newest, capture));
    return {
      ...saved,
      outcome: 'changed',
      previous: newest.id,
      gained: gained.length,
      lost: lost.length,
      altered: changed.length,
      diff: abridged(pieces),
    };
  });
}

/** What the library has of a page. `text` tells whether the page is still as it was saved. */
export async function readPage(
  by: Circumstances,
  { url, text }: { url: string; text: string },
): Promise<PageLibrary> {
  const { db } = by;
  refuseOthers(by, url);
  const hash = await sha256(text);
  return db.transaction('r', [db.replies, db.captures, db.sheets, db.codes], async () => {
    const codes = await codebook(db);
    const reply = await db.replies.where('url').equals(addressOf(url)).first();
    if (!reply) return { highlights: [], codes };
    const capture = await db.captures.get(reply.captureId);
    const [highlights = []] = await highlightsOfReplies(db, [reply.id]);
    const same = capture !== undefined && holds(capture, text, hash);
    return { reply, sha256: hash, same, highlights, codes };
  });
}

/** The capture that a highlight refers to. @throws when it is not one of that reply. */
async function ownCapture(
  { db }: Circumstances,
  { captureId, replyId }: Pick<Highlight, 'captureId' | 'replyId'>,
): Promise<Capture> {
  const capture = await db.captures.get(captureId);
  if (capture?.replyId !== replyId) throw new LibraryError('notSaved');
  return capture;
}

/** Writes a sheet that was read in the same transaction. */
const write = ({ db }: Circumstances, sheet: Sheet): Promise<void> =>
  writeSheets(db, [sheet], (sheets) => fileSheets(db, sheets));

/** Adds a highlight to a saved reply. @throws when the reply is not in the library. */
export async function addHighlight(by: Circumstances, draft: HighlightDraft): Promise<Highlight> {
  const { db } = by;
  const { key, ...given } = draft;
  return once(by, key, async () => {
    // Asked for at once: one after the other, each would wait for the browser's answer.
    const [capture, known, sheet, coder] = await Promise.all([
      ownCapture(by, draft),
      db.codes.toCollection().primaryKeys() as Promise<string[]>,
      sheetOf(db, draft.replyId),
      readCoder(db),
      refuseOthersReply(by, draft.replyId),
    ]);
    const codebook = new Set(known);
    const at = by.now();
    const highlight: Highlight = {
      ...withCodes({ ...given, codes: [] }, given.codes, coder),
      id: by.newId(),
      proposed: proposals(capture.reading, draft.selectors.position, codebook).filter(
        (code) => !draft.codes.includes(code),
      ),
      anchor: 'exact',
      ...(coder && { createdBy: coder }),
      createdAt: at,
      changedAt: at,
    };
    await write(by, withHighlights(sheet, [highlight]));
    return highlight;
  });
}

/** Changes a highlight. @throws when it is gone or another site's. */
export async function changeHighlight(
  by: Circumstances,
  { key, id, ...change }: HighlightChange,
): Promise<Highlight> {
  return once(by, key, async () => {
    const sheet = await sheetWith(by.db, id);
    const before = sheet?.highlights.find((one) => one.id === id);
    if (!sheet || !before) throw new LibraryError('gone');
    await refuseOthersReply(by, before.replyId);
    if (change.captureId) await ownCapture(by, { ...before, captureId: change.captureId });
    const coder = await readCoder(by.db);
    const highlight: Highlight = { ...edited(before, change, coder), changedAt: by.now() };
    await write(by, withHighlights(sheet, [highlight]));
    return highlight;
  });
}

/**
 * Removes a highlight and gives it back, for undoing; null when it was gone already.
 * @throws when it is another site's.
 */
export const removeHighlight = (
  by: Circumstances,
  { key, id }: { key: string; id: Id },
): Promise<Highlight | null> =>
  once(by, key, async () => {
    const sheet = await sheetWith(by.db, id);
    const highlight = sheet?.highlights.find((one) => one.id === id);
    if (!sheet || !highlight) return null;
    await refuseOthersReply(by, highlight.replyId);
    await write(by, withoutHighlight(sheet, id));
    return highlight;
  });

/** Puts a removed highlight back as it was. @throws when it is, or stands for, another's. */
export const restoreHighlight = (
  by: Circumstances,
  { key, highlight }: { key: string; highlight: Highlight },
): Promise<Highlight> =>
  once(by, key, async () => {
    await refuseOthersReply(by, highlight.replyId);
    await ownCapture(by, highlight);
    const there = await sheetWith(by.db, highlight.id);
    if (there && there.replyId !== highlight.replyId) throw new LibraryError('notYours');
    await write(
      by,
      withHighlights(there ?? (await sheetOf(by.db, highlight.replyId)), [highlight]),
    );
    return highlight;
  });

/**
 * Notes where highlights were found when their page was last seen; those gone meanwhile are passed
 * over. @throws when one is another site's.
 */
export async function noteAnchors(
  by: Circumstances,
  seen: { id: Id; anchor: AnchorState }[],
): Promise<void> {
  const { db } = by;
  const states = new Map(seen.map(({ id, anchor }) => [id, anchor]));
  await db.transaction('rw', db.sheets, db.replies, async () => {
    const changed = (await highlightsOf(db, [...states.keys()])).flatMap((highlight) => {
      const anchor = states.get(highlight.id)!;
      return highlight.anchor === anchor ? [] : [{ ...highlight, anchor }];
    });
    for (const replyId of new Set(changed.map((highlight) => highlight.replyId)))
      await refuseOthersReply(by, replyId);
    await putHighlights(db, changed, []);
  });
}
