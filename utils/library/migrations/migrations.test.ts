import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { contentOf } from '@/tests/fixtures/library/saved';
import { fromBase64 } from '../base64';
import { createLibrary } from '../db';
import { faultOf } from '../faults';
import { highlightIds, lostCount, wholeReply } from '../queries';
import { captureSchema, highlightSchema, replySchema } from '../schemas';
import { LIBRARY_VERSION, type Collection } from '../schema';
import { SearchIndex } from '../search';
import { highlightsOf } from '../sheets';
import { COLOURS, type Highlight } from '../types';
import { v1 } from './v1';
import { v2 } from './v2';
import { v3 } from './v3';
import { v4 } from './v4';
import { v5 } from './v5';

/** Each older schema: what it added to the one before. */
const STEPS = [v1, v2, v3, v4, v5];
const OLD = STEPS.map((_, i) => ({
  version: i + 1,
  declare: (db: Dexie) => STEPS.slice(0, i + 1).forEach((step) => step(db)),
}));

type Fixture = Record<string, { id: string; anchor?: string; lost?: 1 }[]>;

/** What a database of that version held; `{ base64 }` stands for bytes. */
const fixtureOf = (version: number, bytes: (base64: string) => unknown): Fixture =>
  JSON.parse(
    readFileSync(
      new URL(`../../../tests/fixtures/library/v${version}.json`, import.meta.url),
      'utf8',
    ),
    (_, value: unknown) =>
      typeof value === 'object' && value !== null && 'base64' in value
        ? bytes(String(value.base64))
        : value,
  ) as Fixture;

describe('migrations', () => {
  it.each(OLD)('brings a library of version $version to today', async ({ version, declare }) => {
    const name = `from-v${version}`;
    const before = new Dexie(name);
    declare(before);
    for (const [table, records] of Object.entries(fixtureOf(version, fromBase64)))
      await before.table(table).bulkAdd(records);
    before.close();
    const fixture = fixtureOf(version, (packed) =>
      JSON.parse(
        new TextDecoder().decode(version < 4 ? fromBase64(packed) : gunzipSync(fromBase64(packed))),
      ),
    );

    const library = createLibrary(name);
    await library.open();
    expect(library.verno).toBe(LIBRARY_VERSION);
    const content = await contentOf(library);
    for (const [table, records] of Object.entries(fixture)) {
      const now = content[table as Collection].toSorted((a, b) => (a.id < b.id ? -1 : 1));
      expect(now.map(({ id }) => id)).toEqual(records.map(({ id }) => id));
      // The mark of version 5 is no part of a highlight.
      for (const [i, { lost: _, ...record }] of records.entries())
        expect(now[i]).toMatchObject(record);
    }
    for (const record of content.highlights) expect(parse(highlightSchema, record)).toEqual(record);
    for (const record of content.captures) expect(parse(captureSchema, record)).toEqual(record);
    for (const record of content.replies) expect(parse(replySchema, record)).toEqual(record);
    // Found by every index that the code of today asks.
    const all = fixture['highlights']!.map(({ id }) => id).toSorted();
    const byColour = await Promise.all(COLOURS.map((colour) => highlightIds(library, { colour })));
    expect(byColour.flat().toSorted()).toEqual(all);
    const lost = fixture['highlights']!.filter(({ anchor }) => anchor !== 'exact');
    expect((await highlightIds(library, { lost: true })).toSorted()).toEqual(
      lost.map(({ id }) => id).toSorted(),
    );
    expect(await lostCount(library)).toBe(lost.length);
    for (const { id } of content.highlights)
      expect(await highlightsOf(library, [id])).toMatchObject([{ id }]);
    // Search begins anew.
    const index = new SearchIndex(library);
    expect(await index.needsRebuild()).toBe(true);
    await index.rebuild();
    const [{ selectors }] = content.highlights as [Highlight];
    const { hits } = await index.search(selectors.quote.exact);
    expect(hits.some(({ type }) => type === 'highlight')).toBe(true);
    const [reply] = await library.replies.toArray();
    expect((await wholeReply(library, reply!.id))?.capture.reading.kind).toBe(reply!.kind);
    library.close();
  });

  it('there is a fixture for every older version', () => {
    expect(OLD.map(({ version }) => version)).toEqual(
      Array.from({ length: LIBRARY_VERSION - 1 }, (_, i) => i + 1),
    );
  });

  it('refuses a newer library and leaves it as it is', async () => {
    const newer = new Dexie('newer');
    newer.version(LIBRARY_VERSION + 1).stores({ replies: 'id', somethingNew: 'id' });
    await newer.table('replies').add({ id: 'a', future: true });
    newer.close();
    const library = createLibrary('newer');
    const error: unknown = await library.replies.toArray().catch((e: unknown) => e);
    expect(faultOf(error)).toBe('newer');
    library.close();
    const again = new Dexie('newer');
    await again.open();
    expect(again.verno).toBe(LIBRARY_VERSION + 1);
    expect(again.tables.map(({ name }) => name).toSorted()).toEqual(['replies', 'somethingNew']);
    expect(await again.table('replies').toArray()).toEqual([{ id: 'a', future: true }]);
    again.close();
  });
});
