import { withCodes } from './coder';
import type { Library } from './db';
import { LibraryError } from './faults';
import { packCodes, type Pack, type PackCode } from './packs';
import { changeHighlights, changeSheets } from './sheet-changes';
import type { Code, Highlight, Id } from './types';

const INSTALLED = 'packs';

/** What is remembered of a code that was offered: its pack, or the code itself where it joined late. */
const keyOf = (pack: Pack, { id, late }: PackCode): string => (late ? id : pack.id);

/** The language in which a pack was installed. */
async function spokenIn(db: Library, { name }: Pack): Promise<'zh' | 'en'> {
  return (await db.codes.where('codebook').equals(name.zh).count()) > 0 ? 'zh' : 'en';
}

/**
 * Adds ready-made codes once; those that a person has removed since stay removed. One that joins a
 * pack late comes where the code above it still is.
 */
export async function installPacks(
  db: Library,
  packs: readonly Pack[],
  language: 'zh' | 'en',
): Promise<void> {
  const done = (await db.meta.get(INSTALLED))?.value;
  const known = new Set(Array.isArray(done) ? (done as string[]) : []);
  const isMissing = (pack: Pack) => (code: PackCode) => !known.has(keyOf(pack, code));
  const missing = packs.filter((pack) => pack.codes.some(isMissing(pack)));
  if (missing.length === 0) return;
  await db.transaction('rw', db.codes, db.meta, async () => {
    for (const pack of missing) {
      const wanted = new Set(pack.codes.filter(isMissing(pack)).map(({ id }) => id));
      const spoken = known.has(pack.id) ? await spokenIn(db, pack) : language;
      for (const code of packCodes(pack, spoken)) {
        if (!wanted.has(code.id) || (await db.codes.get(code.id))) continue;
        if (code.parent === null || (await db.codes.get(code.parent))) await db.codes.add(code);
      }
    }
    const keys = packs.flatMap((pack) => pack.codes.map((code) => keyOf(pack, code)));
    await db.meta.put({ key: INSTALLED, value: [...new Set([...known, ...keys])] });
  });
}

/** What a person changes of a code; the rest stays as it is stored, whatever a page still shows. */
export type CodeChange = Partial<Pick<Code, 'name' | 'description' | 'colour' | 'parent'>>;

/** Changes a code; another name or meaning makes a new version of it. @throws when it is gone. */
export async function changeCode(db: Library, id: Id, change: CodeChange): Promise<void> {
  await db.transaction('rw', db.codes, async () => {
    const before = await db.codes.get(id);
    if (!before) throw new LibraryError('gone');
    const code = { ...before, ...change };
    const changed = before.name !== code.name || before.description !== code.description;
    await db.codes.put({ ...code, version: before.version + (changed ? 1 : 0) });
  });
}

/** A code that was removed, and where it stood. */
export interface RemovedCode {
  code: Code;
  children: Id[];
  /** Highlights that bore it, and those it was proposed for. */
  codes: Id[];
  proposed: Id[];
  /** Who gave it, by the highlight, where they signed. */
  codedBy: Record<Id, string>;
}

type Given = 'codes' | 'proposed';

/** A highlight with another list of codes that it bears or that are proposed for it. */
const withList = (highlight: Highlight, field: Given, list: Id[], coder = ''): Highlight =>
  field === 'codes' ? withCodes(highlight, list, coder) : { ...highlight, proposed: list };

/**
 * Removes a code from the codebook and from every highlight; codes below it move up. Gives what
 * undoing needs; null when there was no such code.
 */
export function removeCode(db: Library, id: Id): Promise<RemovedCode | null> {
  return db.transaction('rw', db.codes, db.sheets, async () => {
    const code = await db.codes.get(id);
    if (!code) return null;
    const below = db.codes.filter(({ parent }) => parent === id);
    const children = (await below.primaryKeys()) as Id[];
    await below.modify({ parent: code.parent });
    const removed: RemovedCode = { code, children, codes: [], proposed: [], codedBy: {} };
    for (const field of ['codes', 'proposed'] as const) {
      await changeSheets(db, await db.sheets.where(field).equals(id).primaryKeys(), (highlight) => {
        if (!highlight[field].includes(id)) return highlight;
        removed[field].push(highlight.id);
        const name = field === 'codes' && highlight.codedBy?.[id];
        if (name) removed.codedBy[highlight.id] = name;
        const left = highlight[field].filter((given) => given !== id);
        return withList(highlight, field, left);
      });
    }
    await db.codes.delete(id);
    return removed;
  });
}

/** Puts a removed code back where it stood. */
export async function restoreCode(db: Library, removed: RemovedCode): Promise<void> {
  const { code, children } = removed;
  await db.transaction('rw', db.codes, db.sheets, async () => {
    await db.codes.put(code);
    await db.codes.where('id').anyOf(children).modify({ parent: code.id });
    for (const field of ['codes', 'proposed'] as const)
      await changeHighlights(db, removed[field], (highlight) =>
        highlight[field].includes(code.id)
          ? highlight
          : withList(
              highlight,
              field,
              [...highlight[field], code.id],
              removed.codedBy[highlight.id],
            ),
      );
  });
}
