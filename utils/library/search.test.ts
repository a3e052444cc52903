import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sampleLibrary } from '@/tests/fixtures/library/sample';
import { createLibrary, type Library } from './db';
import { highlightDoc } from './docs';
import { fold } from './fold';
import type { SearchDoc, Segment } from './schema';
import { SearchIndex } from './search';

let db: Library;
let count = 0;
beforeEach(() => {
  db = createLibrary(`search-${count++}`);
});
afterEach(() => db.close());

const docs = (texts: string[]): SearchDoc[] =>
  texts.map((text, i) => ({ key: `reply:${i}`, owner: String(i), text: fold(text), segment: 0 }));

const found = async (query: string): Promise<string[]> =>
  (await new SearchIndex(db).search(query, 10_000)).hits.map(({ id }) => id).toSorted();

describe('search', () => {
  it('finds every substring and nothing else, indexed or not', async () => {
    const chars = fc.constantFrom(...'社区食堂养老𠮷１2Ａb《》，。 ');
    const text = fc.array(chars, { maxLength: 30 }).map((list) => list.join(''));
    await fc.assert(
      fc.asyncProperty(
        fc.array(text, { minLength: 1, maxLength: 12 }),
        fc.boolean(),
        fc.nat(),
        fc.nat(30),
        fc.integer({ min: 1, max: 6 }),
        async (texts, many, which, from, length) => {
          await db.docs.clear();
          await db.segments.clear();
          const all = docs(texts);
          // Enough others make a segment of all of them.
          const others = many ? docs(Array.from({ length: 220 }, () => '其它')) : [];
          await db.docs.bulkAdd([
            ...all,
            ...others.map((doc, i) => ({ ...doc, key: `reply:x${i}` })),
          ]);
          await new SearchIndex(db).update();
          expect(await db.segments.count()).toBe(many ? 1 : 0);
          const query = all[which % all.length]!.text.slice(from, from + length);
          const expected = query
            ? all.filter((doc) => doc.text.includes(query)).map(({ owner }) => owner)
            : [];
          expect(await found(query)).toEqual(expected.toSorted());
        },
      ),
      { numRuns: 60 },
    );
  });

  it('finds words behind half of a pair of quotation marks, straight or curved', async () => {
    await db.docs.bulkAdd(docs(['打造"AI+文娱"平台', '打造“AI+文娱”平台']));
    expect(await found('"AI')).toEqual(['0', '1']);
    expect(await found('文娱”')).toEqual(['0', '1']);
  });

  it('reads full-width, case and white space as one; several words all count', async () => {
    await db.docs.bulkAdd(docs(['ＡＩ 影视\n产业', '影视 园区']));
    expect(await found('ai影视产')).toEqual(['0']);
    expect(await found('影视 园区')).toEqual(['1']);
    expect(await found('影')).toEqual(['0', '1']);
  });

  it('goes by what a document says now, not what it said when indexed', async () => {
    await db.docs.bulkAdd(docs(Array.from({ length: 300 }, (_, i) => `第${i}号提案`)));
    await new SearchIndex(db).update();
    await db.docs.update('reply:7', { text: fold('改写'), segment: 0 });
    await db.docs.delete('reply:8');
    expect(await found('第7号提案')).toEqual([]);
    expect(await found('第8号提案')).toEqual([]);
    expect(await found('改写')).toEqual(['7']);
  });

  it('sees what was written after it was first asked', async () => {
    const index = new SearchIndex(db);
    expect((await index.search('新来')).hits).toEqual([]);
    await db.docs.bulkAdd(docs(['新来的一份']));
    await expect
      .poll(async () => (await index.search('新来')).hits.map(({ id }) => id))
      .toEqual(['0']);
  });

  it('is made anew from the records, and keeps what is saved and lets go of what is deleted meanwhile', async () => {
    const { replies, captures, highlights } = sampleLibrary();
    await db.replies.bulkAdd(replies);
    await db.captures.bulkAdd(captures);
    const [gone, noted, ...others] = highlights;
    await db.highlights.bulkAdd([gone!, noted!, ...others]);
    await db.docs.add({ key: 'reply:no-more', owner: 'no-more', text: '残留', segment: 0 });
    const file = db.segments.add.bind(db.segments);
    // After the records were read, before their documents are written.
    vi.spyOn(db.segments, 'add').mockImplementation(((segment: Segment) =>
      (async () => {
        if (segment.keys.includes(`highlight:${gone!.id}`)) {
          await db.highlights.delete(gone!.id);
          await db.highlights.put({ ...noted!, note: '方才记下' });
          await db.docs.put(highlightDoc({ ...noted!, note: '方才记下' }));
        }
        return file(segment);
      })()) as never);
    const index = new SearchIndex(db);
    await index.rebuild();
    expect(await index.needsRebuild()).toBe(false);
    expect((await db.docs.toCollection().primaryKeys()) as string[]).toEqual(
      [
        ...replies.map(({ id }) => `reply:${id}`),
        ...[noted!, ...others].map(({ id }) => `highlight:${id}`),
      ].toSorted(),
    );
    expect(await found('方才记下')).toEqual([noted!.id]);
    expect(await found('残留')).toEqual([]);
    expect(await found(captures[0]!.text.slice(20, 26))).toContain(replies[0]!.id);
  });

  it('rebuilds a damaged segment', async () => {
    await db.docs.bulkAdd(docs(Array.from({ length: 300 }, (_, i) => `第${i}号提案`)));
    await new SearchIndex(db).update();
    const segment = (await db.segments.toCollection().first())!;
    segment.postings[3]! ^= 1;
    await db.segments.put(segment);
    const index = new SearchIndex(db);
    await index.update();
    expect(await db.segments.count()).toBe(1);
    expect((await db.segments.toCollection().first())!.id).not.toBe(segment.id);
    expect(await found('第42号提案')).toEqual(['42']);
  });
});
