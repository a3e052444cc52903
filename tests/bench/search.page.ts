import MiniSearch from 'minisearch';
import { Dexie } from 'dexie';
import { createLibrary } from '@/utils/library/db';
import { fold } from '@/utils/library/fold';
import { SearchIndex } from '@/utils/library/search';

/** Runs in a page of the extension's origin in real Chromium; tests/bench/search.ts calls it. */

export interface Answer {
  /** Share of the texts that hold the words which were found, 0 to 1. */
  recall: number;
  /** Share of what was found that holds the words. */
  precision: number;
  times: number[];
  /** Building the index, in ms; nothing for a scan. */
  built: number;
}

/** Words of two to eight characters that stand in the texts, at fixed distances. */
function queriesOf(texts: readonly string[], count: number): string[] {
  return Array.from({ length: count }, (_, i) => {
    const text = texts[(i * 7) % texts.length]!;
    const at = (i * 131) % Math.max(1, text.length - 10);
    return text.slice(at, at + 2 + (i % 7));
  }).filter((query) => /^[\u4e00-\u9fff]+$/.test(query));
}

async function tried(
  texts: readonly string[],
  queries: readonly string[],
  built: number,
  search: (query: string) => Promise<number[]> | number[],
): Promise<Answer> {
  const times: number[] = [];
  let [wanted, found, right] = [0, 0, 0];
  for (const query of queries) {
    const since = performance.now();
    const hits = await search(query);
    times.push(performance.now() - since);
    found += hits.length;
    right += hits.filter((i) => texts[i]!.includes(query)).length;
    wanted += texts.filter((text) => text.includes(query)).length;
  }
  return { recall: right / wanted, precision: found === 0 ? 1 : right / found, times, built };
}

async function run(raw: string[], count: number): Promise<Record<string, Answer>> {
  const texts = raw.map(fold);
  const queries = queriesOf(texts, count);
  const db = createLibrary('bench-search');
  await db.docs.bulkAdd(texts.map((text, i) => ({ key: `text:${i}`, text, segment: 0 })));
  const index = new SearchIndex(db);
  let since = performance.now();
  await index.update();
  const own = await tried(texts, queries, performance.now() - since, async (query) =>
    (await index.search(query, texts.length)).hits.map(({ id }) => Number(id)),
  );
  since = performance.now();
  const mini = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] });
  mini.addAll(texts.map((text, id) => ({ id, text })));
  const peer = await tried(texts, queries, performance.now() - since, (query) =>
    mini.search(query).map(({ id }) => id as number),
  );
  const scan = await tried(texts, queries, 0, async (query) =>
    (await db.docs.filter(({ text }) => text.includes(query)).primaryKeys()).map((key) =>
      Number(key.split(':')[1]),
    ),
  );
  db.close();
  await Dexie.delete('bench-search');
  return { own, mini: peer, scan };
}

Object.assign(globalThis, { bench: { run } });
