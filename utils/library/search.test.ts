import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sampleLibrary } from '@/tests/fixtures/library/sample';
import { createLibrary, type Library } from './db';
import { docKey, ofKey } from './docs';
import { fileSheets } from './filed';
import { fold } from './fold';
import type { SearchDoc, Segment } from './schema';
import { SearchIndex } from './search';
import { putHighlights } from './sheet-changes';

let db: Library;
let count = 0;
beforeEach(() => {
  db = createLibrary(`search-${count++}`);
});
afterEach(() => db.close());

const docs = (texts: string[]): SearchDoc[] =>
  texts.map((text, i) => ({ key: docKey('text', String(i)), text: fold(text), segment: 0 }));

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
            ...others.map((doc, i) => ({ ...doc, key: docKey('text', `x${i}`) })),
          ]);
          await new SearchIndex(db).update();
          expect(await db.segments.count()).toBe(many ? 1 : 0);
          const query = all[which % all.length]!.text.slice(from, from + length);
          const expected = query
            ? all.filter((doc) => doc.text.includes(query)).map(({ key }) => ofKey(key).owner)
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

  it('takes head and text of a reply together, and each highlight by itself', async () => {
    const [reply, other] = ['a', 'b'];
    await db.docs.bulkAdd([
      { key: docKey('head', reply), text: '海珠区', segment: 0 },
      { key: docKey('text', reply), text: '社区食堂', segment: 0 },
      { key: docKey('highlights', reply), text: '建成食堂\n新增海珠', ids: ['h', 'i'], segment: 0 },
      { key: docKey('text', other), text: '食堂', segment: 0 },
      ...docs(Array.from({ length: 60 }, (_, i) => `第${i}号`)),
    ]);
    for (const indexed of [false, true]) {
      if (indexed) await new SearchIndex(db).update();
      expect(await found('海珠 食堂')).toEqual(['a']);
      expect(await found('食堂')).toEqual(['a', 'b', 'h']);
      expect(await found('海珠')).toEqual(['a', 'i']);
      expect(await found('建成 食堂')).toEqual(['h']);
      expect(await found('食堂新增')).toEqual([]);
    }
  });

  it('goes by what a document says now, not what it said when indexed', async () => {
    await db.docs.bulkAdd(docs(Array.from({ length: 300 }, (_, i) => `第${i}号提案`)));
    await new SearchIndex(db).update();
    await db.docs.update('text:7', { text: fold('改写'), segment: 0 });
    await db.docs.delete('text:8');
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
    const [noted, , gone] = highlights;
    expect(gone!.replyId).not.toBe(noted!.replyId);
    await putHighlights(db, highlights, []);
    await db.docs.add({ key: docKey('text', 'no-more'), text: '残留', segment: 0 });
    const file = db.segments.add.bind(db.segments);
    // After the records were read, before their documents are written.
    vi.spyOn(db.segments, 'add').mockImplementation(((segment: Segment) =>
      (async () => {
        if (segment.keys.includes(docKey('highlights', gone!.replyId))) {
          await db.sheets.delete(gone!.replyId);
          await db.transaction('rw', db.sheets, db.docs, () =>
            putHighlights(db, [{ ...noted!, note: '方才记下' }], [], (sheets) =>
              fileSheets(db, sheets),
            ),
          );
        }
        return file(segment);
      })()) as never);
    const index = new SearchIndex(db);
    await index.rebuild();
    expect(await index.needsRebuild()).toBe(false);
    expect((await db.docs.toCollection().primaryKeys()) as string[]).toEqual(
      [
        ...replies.flatMap(({ id }) => [docKey('head', id), docKey('text', id)]),
        ...(await db.sheets.toCollection().primaryKeys()).map((id) => docKey('highlights', id)),
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
