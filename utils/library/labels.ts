import { readCoder, withCodes } from './coder';
import type { Library } from './db';
import { edited } from './edited';
import { fileSheets, putReplies } from './filed';
import { changeHighlights } from './sheet-changes';
import { present, slices } from './sheets';
import type { Highlight, Id, Reply } from './types';

/** What is given to many records at once: a tag, or to highlights a code. */
export type Label =
  { what: 'replies' | 'highlights'; tag: string } | { what: 'highlights'; code: Id };

/** The records that a label was new to; `proposed` are those that the code had been proposed for. */
export interface Labelled {
  ids: Id[];
  proposed: Id[];
}

/** Replies changed at a time, so that the page answers in between: handing one to the browser copies it. */
const SLICE = 25;

const now = (): string => new Date().toISOString();

function changeReplies(
  db: Library,
  ids: readonly Id[],
  change: (reply: Reply) => Reply,
): Promise<void> {
  return db.transaction('rw', db.replies, db.docs, async () => {
    for (const some of slices(ids, SLICE)) {
      const before = present(await db.replies.bulkGet(some));
      const changed = before.map(change).filter((reply, i) => reply !== before[i]);
      await putReplies(db, changed);
    }
  });
}

const changeFiled = (
  db: Library,
  ids: readonly Id[],
  change: (highlight: Highlight) => Highlight,
): Promise<void> =>
  db.transaction('rw', db.sheets, db.docs, () =>
    changeHighlights(db, ids, change, (sheets) => fileSheets(db, sheets)),
  );

/** Gives a label to many records: to all of them, or to none. */
export async function addLabel(db: Library, ids: readonly Id[], label: Label): Promise<Labelled> {
  const given: Labelled = { ids: [], proposed: [] };
  const tagged = <T extends Reply | Highlight>(record: T, tag: string): T => {
    if (record.tags.includes(tag)) return record;
    given.ids.push(record.id);
    return { ...record, tags: [...record.tags, tag], changedAt: now() };
  };
  if ('code' in label) {
    const { code } = label;
    const coder = await readCoder(db);
    await changeFiled(db, ids, (highlight) => {
      if (highlight.codes.includes(code)) return highlight;
      given.ids.push(highlight.id);
      if (highlight.proposed.includes(code)) given.proposed.push(highlight.id);
      return { ...edited(highlight, { codes: { add: [code] } }, coder), changedAt: now() };
    });
    return given;
  }
  const tag = label.tag.trim();
  if (tag === '') return given;
  if (label.what === 'highlights') await changeFiled(db, ids, (one) => tagged(one, tag));
  else await changeReplies(db, ids, (one) => tagged(one, tag));
  return given;
}

/** Takes a label away from the records that it was given to; what they have got since stays. */
export function undoLabel(db: Library, label: Label, { ids, proposed }: Labelled): Promise<void> {
  if ('code' in label) {
    const { code } = label;
    const offered = new Set(proposed);
    return changeFiled(db, ids, (one) => ({
      ...withCodes(
        one,
        one.codes.filter((id) => id !== code),
      ),
      proposed: offered.has(one.id) ? [...one.proposed, code] : one.proposed,
      changedAt: now(),
    }));
  }
  const tag = label.tag.trim();
  const bare = <T extends Reply | Highlight>(record: T): T => ({
    ...record,
    tags: record.tags.filter((one) => one !== tag),
    changedAt: now(),
  });
  return label.what === 'highlights' ? changeFiled(db, ids, bare) : changeReplies(db, ids, bare);
}
