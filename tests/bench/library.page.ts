import { describe, Locator } from '@/utils/anchor';
import { db } from '@/utils/library/db';
import { headDoc, highlightsDoc, textDoc } from '@/utils/library/docs';
import { sorted } from '@/utils/library/equal';
import { COLLECTIONS } from '@/utils/library/schema';
import { SearchIndex } from '@/utils/library/search';
import { shelfOf } from '@/utils/library/shelves';
import { addHighlight, circumstances } from '@/utils/library/store';
import { baseOf, replyOf, type Base } from './library.seed';

/** Runs inside of the library page in real Chromium; tests/bench/library.ts calls it. */

let bases: Base[] = [];
const index = new SearchIndex(db);

/** Replies written in one transaction. */
const SEEDED = 250;

async function seed(texts: string[], replies: number, each: number): Promise<number> {
  const since = performance.now();
  bases = texts.map((text) => baseOf(text, each));
  const tables = [db.replies, db.captures, db.sheets, db.docs];
  let writing = Promise.resolve();
  for (let n = 0; n < replies; n += SEEDED) {
    const made = Array.from({ length: Math.min(SEEDED, replies - n) }, (_, i) =>
      replyOf(bases[(n + i) % bases.length]!, n + i),
    );
    const sheets = made.map(({ reply, highlights }) => ({ replyId: reply.id, highlights }));
    const docs = [
      ...made.map(({ reply }) => headDoc(reply)),
      ...made.map(({ capture }) => textDoc(capture)),
      ...sheets.map(highlightsDoc),
    ];
    // While the browser writes some, the next are made.
    await writing;
    writing = db.transaction('rw', tables, async () => {
      await Promise.all([
        db.replies.bulkAdd(made.map(({ reply }) => reply)),
        db.captures.bulkAdd(made.map(({ capture }) => capture)),
        db.sheets.bulkAdd(sheets),
        db.docs.bulkAdd(docs),
      ]);
    });
  }
  await writing;
  return performance.now() - since;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const since = performance.now();
  await work();
  return performance.now() - since;
}

const buildIndex = (): Promise<number> => timed(() => index.update());

/** Query times: common words, rare ones, single characters, words that are nowhere. */
async function searches(runs: number): Promise<number[]> {
  const times: number[] = [];
  const texts = bases.map(({ text }) => text.replace(/\s/g, ''));
  for (let i = 0; i < runs; i++) {
    const text = texts[i % texts.length]!;
    const from = (i * 131) % (text.length - 12);
    const words =
      i % 10 === 0
        ? `编号${i * 17}之`
        : i % 10 === 1
          ? '查无此词'
          : text.slice(from, from + 2 + (i % 7));
    times.push(await timed(() => index.search(words, 20)));
  }
  return times;
}

async function saves(runs: number): Promise<number[]> {
  const by = circumstances('0.1.0');
  const capture = (await db.captures.toCollection().first())!;
  const times: number[] = [];
  for (let i = 0; i < runs; i++)
    times.push(
      await timed(() =>
        addHighlight(by, {
          key: crypto.randomUUID(),
          replyId: capture.replyId,
          captureId: capture.id,
          selectors: describe(capture.text, { start: 100 + i, end: 130 + i }, [], capture.sha256),
          colour: 'yellow',
          codes: [],
          tags: [],
          note: '',
          origin: 'selection',
        }),
      ),
    );
  return times;
}

/** 200 highlights placed on a page of 50,000 characters: as saved, and with edits throughout. */
function anchors(): { same: number; edited: number } {
  let text = '';
  for (let i = 0; text.length < 50_000; i++) text += `${bases[i % bases.length]!.text}\n第${i}遍\n`;
  text = text.slice(0, 50_000);
  const all = Array.from({ length: 200 }, (_, i) => {
    const start = i * 245;
    return describe(text, { start, end: start + 30 }, [], 'f'.repeat(64));
  });
  const edited = [...text].map((c, i) => (i % 400 === 399 ? `${c}了` : c)).join('');
  const run = (page: string, hash: string): number => {
    const since = performance.now();
    const locator = new Locator(page, hash);
    for (const selectors of all) locator.locate(selectors);
    return performance.now() - since;
  };
  run(edited, '');
  return { same: run(text, 'f'.repeat(64)), edited: run(edited, '') };
}

/** A fingerprint of every record, by table and id. */
async function fingerprints(): Promise<[string, string][]> {
  const prints: [string, string][] = [];
  for (const table of COLLECTIONS) {
    for await (const records of shelfOf(db, table).batches(500))
      for (const record of records) {
        const bytes = new TextEncoder().encode(JSON.stringify(sorted(record)));
        const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
        prints.push([`${table} ${record.id}`, String.fromCharCode(...digest.slice(0, 16))]);
      }
  }
  return prints;
}

Object.assign(globalThis, {
  bench: { seed, buildIndex, searches, saves, anchors, fingerprints },
});
