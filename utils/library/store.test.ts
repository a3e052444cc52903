import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { describe as describeSpan } from '@/utils/anchor';
import { redactText } from '@/utils/export/redact';
import { readReply } from '@/utils/extract';
import { highlightsIn } from '@/tests/fixtures/library/saved';
import type { HighlightDraft, PageCapture } from './commands';
import { createLibrary } from './db';
import { docKey } from './docs';
import { LibraryError } from './faults';
import { sha256 } from './hash';
import { PACKS, packCodes } from './packs';
import {
  addHighlight,
  changeHighlight,
  forgetReceipts,
  noteAnchors,
  readPage,
  removeHighlight,
  restoreHighlight,
  saveReply,
  type Circumstances,
} from './store';

const TEXT =
  '关于第12号提案的答复\n李明委员：\n您的提案收悉，现答复如下：\n我局已建成食堂12家。\n将在2026年底前新增食堂8家。\n区民政局\n2025年6月3日';
const URL_ = 'https://www.example.gov.cn/a.html';

let count = 0;
let by: Circumstances;
beforeEach(() => {
  let time = Date.parse('2026-11-24T08:00:00Z');
  by = {
    db: createLibrary(`store-${count++}`),
    now: () => new Date((time += 1000)).toISOString(),
    newId: () => crypto.randomUUID(),
    engine: '0.1.0',
  };
});
afterEach(() => by.db.close());

const key = (): string => crypto.randomUUID();
const page = (text = TEXT): PageCapture => ({
  key: key(),
  url: `${URL_}#top`,
  title: 'T',
  charset: 'utf-8',
  text,
  html: '<p></p>',
  reading: readReply(text, { url: URL_ }),
});
const draft = (replyId: string, captureId: string, words = '新增食堂8家'): HighlightDraft => {
  const start = TEXT.indexOf(words);
  return {
    key: key(),
    replyId,
    captureId,
    selectors: describeSpan(TEXT, { start, end: start + words.length }, [], '0'.repeat(64)),
    colour: 'yellow',
    codes: [],
    tags: [],
    note: '',
    origin: 'selection',
  };
};

describe('saving a reply', () => {
  it('keeps the page as it was, hashed, under its address without fragment', async () => {
    const answer = await saveReply(by, page());
    expect(answer.outcome).toBe('created');
    const capture = await by.db.captures.get(answer.captureId);
    expect(capture).toMatchObject({ text: TEXT, scheme: 'https', engine: '0.1.0' });
    expect(capture?.sha256).toBe(await sha256(TEXT));
    expect((await by.db.replies.get(answer.replyId))?.url).toBe(URL_);
  });
  it('takes a fragment that is a path for part of the address, any other for a place in the page', async () => {
    const at = async (hash: string): Promise<string> =>
      (await saveReply(by, { ...page(`${TEXT}${hash}`), url: URL_ + hash })).replyId;
    const one = await at('#/detail/31');
    expect(await at('#/detail/57')).not.toBe(one);
    expect(await at('#!/detail/57')).not.toBe(one);
    expect(await at('#/detail/31')).toBe(one);
    expect(await at('#end')).toBe(await at('#top'));
  });
  it('makes no new capture of an unchanged page, and one of a changed page with what differs', async () => {
    const first = await saveReply(by, page());
    expect(await saveReply(by, page())).toMatchObject({
      outcome: 'unchanged',
      captureId: first.captureId,
    });
    const edited = TEXT.replace('我局已建成食堂12家。\n', '');
    const third = await saveReply(by, page(edited));
    expect(third).toMatchObject({
      outcome: 'changed',
      replyId: first.replyId,
      previous: first.captureId,
      gained: 0,
      lost: 1,
      altered: 0,
      diff: expect.arrayContaining([{ kind: 'gone', text: expect.stringContaining('12家') }]),
    });
    expect(await by.db.captures.count()).toBe(2);
    expect(await by.db.captures.get(first.captureId)).toMatchObject({ text: TEXT });
  });
  it.each([{ redacted: true as const }, { text: TEXT.replace('李明', '＊＊') }])(
    'keeps the whole text over a copy with contacts covered, which is not the page changed: %j',
    async (copy) => {
      const first = await saveReply(by, page());
      await by.db.captures.update(first.captureId, copy);
      expect(await readPage(by, { url: URL_, text: TEXT })).toMatchObject({ same: false });
      const again = await saveReply(by, page());
      expect(again).toEqual({ ...first, captureId: again.captureId, outcome: 'created' });
      expect(again.captureId).not.toBe(first.captureId);
      expect(await readPage(by, { url: URL_, text: TEXT })).toMatchObject({ same: true });
      expect(await saveReply(by, page())).toMatchObject({ outcome: 'unchanged' });
    },
  );
  it('says of a page that has changed since such a copy what has changed, and nothing that was covered', async () => {
    const text = `${TEXT}\n联系人：欧阳建国，联系电话：021-87654321`;
    const first = await saveReply(by, page(text));
    const copy = { text: redactText(text), redacted: true as const };
    await by.db.captures.update(first.captureId, copy);
    const answer = await saveReply(by, page(text.replace('12家', '21家')));
    const diff = answer.outcome === 'changed' ? answer.diff : [];
    expect(diff.filter(({ kind }) => kind !== 'same').map((one) => one.text)).toEqual(['12', '21']);
  });
  it('takes over what kind of reply a newer reading says that it is', async () => {
    const plain = page('第一段。');
    const { replyId } = await saveReply(by, {
      ...plain,
      reading: { ...plain.reading, kind: 'none' },
    });
    await saveReply(by, page());
    expect((await by.db.replies.get(replyId))?.kind).toBe('proposal');
  });
  it("keeps a person's corrections over a newer reading", async () => {
    const { replyId } = await saveReply(by, page());
    await by.db.replies.update(replyId, {
      details: { issuer: '某局' },
      evidence: { issuer: { source: 'person', rule: 'person' } },
    });
    await saveReply(by, page(TEXT.replace('收悉', '已收悉')));
    const reply = await by.db.replies.get(replyId);
    expect(reply?.details.issuer).toBe('某局');
    expect(reply?.details.date).toBe('2025-06-03');
  });
});

describe('highlights', () => {
  it('are added, changed, removed and put back', async () => {
    const { replyId, captureId } = await saveReply(by, page());
    const made = await addHighlight(by, draft(replyId, captureId));
    await changeHighlight(by, { key: key(), id: made.id, note: '记', colour: 'blue' });
    const removed = await removeHighlight(by, { key: key(), id: made.id });
    expect(removed).toMatchObject({ note: '记', colour: 'blue' });
    expect(await highlightsIn(by.db)).toEqual([]);
    await restoreHighlight(by, { key: key(), highlight: removed! });
    expect(await highlightsIn(by.db)).toEqual([removed]);
    await noteAnchors(by, [{ id: made.id, anchor: 'moved' }]);
    const seen = await readPage(by, { url: URL_, text: TEXT });
    expect(seen).toMatchObject({ same: true, highlights: [{ id: made.id, anchor: 'moved' }] });
  });
  it('get proposals from the measure below them, only of codes in the codebook', async () => {
    const { replyId, captureId } = await saveReply(by, page());
    expect((await addHighlight(by, draft(replyId, captureId))).proposed).toEqual([]);
    await by.db.codes.bulkAdd(packCodes(PACKS[0]!, 'zh'));
    expect((await addHighlight(by, draft(replyId, captureId))).proposed).toEqual([
      'status-planned',
    ]);
  });
  it('of one reply, added and changed at the same time, all count', async () => {
    const { replyId, captureId } = await saveReply(by, page());
    const words = ['收悉', '现答复', '食堂', '12家', '新增', '8家'];
    const made = await Promise.all(
      words.map((some) => addHighlight(by, draft(replyId, captureId, some))),
    );
    await Promise.all([
      ...made.slice(0, 3).map(({ id }, i) => changeHighlight(by, { key: key(), id, note: `${i}` })),
      removeHighlight(by, { key: key(), id: made[3]!.id }),
      noteAnchors(by, [{ id: made[4]!.id, anchor: 'moved' }]),
      addHighlight(by, draft(replyId, captureId, '民政局')),
    ]);
    const now = new Map((await highlightsIn(by.db)).map((one) => [one.id, one]));
    expect(made.map(({ id }) => now.get(id)?.note)).toEqual(['0', '1', '2', undefined, '', '']);
    expect(now.get(made[4]!.id)?.anchor).toBe('moved');
    expect(now.size).toBe(6);
    const doc = (await by.db.docs.get(docKey('highlights', replyId)))!;
    expect(doc.ids?.toSorted()).toEqual([...now.keys()].toSorted());
  });
  it('are refused without their reply, and when gone', async () => {
    await expect(addHighlight(by, draft('none', 'none'))).rejects.toThrow(
      new LibraryError('notSaved'),
    );
    await expect(changeHighlight(by, { key: key(), id: 'none' })).rejects.toThrow(
      new LibraryError('gone'),
    );
  });
});

describe('a page of another site', () => {
  const refused = new LibraryError('notYours');
  const theirs = (): Circumstances => ({ ...by, page: 'https://www.other.gov.cn/b.html' });
  const saved = async () => {
    const { replyId, captureId } = await saveReply(by, page());
    return { replyId, captureId, kept: await addHighlight(by, draft(replyId, captureId)) };
  };

  it('reads, saves, adds and changes nothing', async () => {
    const { replyId, captureId, kept } = await saved();
    await expect(readPage(theirs(), { url: URL_, text: TEXT })).rejects.toThrow(refused);
    await expect(saveReply(theirs(), page(`${TEXT}x`))).rejects.toThrow(refused);
    await expect(addHighlight(theirs(), draft(replyId, captureId))).rejects.toThrow(refused);
    await expect(changeHighlight(theirs(), { key: key(), id: kept.id, note: 'x' })).rejects.toThrow(
      refused,
    );
    expect(await by.db.captures.count()).toBe(1);
    expect(await highlightsIn(by.db)).toEqual([kept]);
  });
  it('removes nothing, puts nothing back, notes no anchors', async () => {
    const { kept } = await saved();
    await expect(removeHighlight(theirs(), { key: key(), id: kept.id })).rejects.toThrow(refused);
    await expect(
      restoreHighlight(theirs(), { key: key(), highlight: { ...kept, note: 'x' } }),
    ).rejects.toThrow(refused);
    await expect(noteAnchors(theirs(), [{ id: kept.id, anchor: 'orphan' }])).rejects.toThrow(
      refused,
    );
    expect(await highlightsIn(by.db)).toEqual([kept]);
  });
  it('cannot overwrite a highlight by putting one of its own back under the same id', async () => {
    const { kept } = await saved();
    const own = await saveReply(theirs(), { ...page(), url: theirs().page! });
    const forged = { ...kept, replyId: own.replyId, captureId: own.captureId, note: 'x' };
    await expect(restoreHighlight(theirs(), { key: key(), highlight: forged })).rejects.toThrow(
      refused,
    );
    await expect(
      changeHighlight(by, { key: key(), id: kept.id, captureId: own.captureId }),
    ).rejects.toThrow(new LibraryError('notSaved'));
    expect(await highlightsIn(by.db)).toEqual([kept]);
  });
  it('is any other file, where pages are files', async () => {
    const file = 'file:///home/a/reply.html';
    const { replyId, captureId } = await saveReply({ ...by, page: file }, { ...page(), url: file });
    const made = await addHighlight({ ...by, page: `${file}#x` }, draft(replyId, captureId));
    await expect(
      removeHighlight({ ...by, page: 'file:///home/a/x.html' }, { key: key(), id: made.id }),
    ).rejects.toThrow(refused);
  });
});

describe('faults', () => {
  it('a worker that dies between message and commit, 200 times: nothing lost, nothing twice', async () => {
    const { replyId, captureId } = await saveReply(by, page());
    const reported: string[] = [];
    for (let i = 0; i < 200; i++) {
      const command = draft(replyId, captureId);
      // Death before, during or after the commit; then the page sends the command again.
      if (i % 3 === 0) {
        const dying = addHighlight(by, command).catch(() => null);
        Dexie.currentTransaction?.abort();
        by.db.close({ disableAutoOpen: false });
        await dying;
      } else if (i % 3 === 1) await addHighlight(by, command);
      const { id } = await addHighlight(by, command);
      expect((await addHighlight(by, command)).id).toBe(id);
      reported.push(id);
    }
    const stored = (await highlightsIn(by.db)).map(({ id }) => id);
    expect(stored.toSorted()).toEqual(reported.toSorted());
  });
  it('a full disk: the command fails as a whole and says so', async () => {
    const { replyId, captureId } = await saveReply(by, page());
    const full = (): never => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    by.db.receipts.hook('creating', full);
    await expect(addHighlight(by, draft(replyId, captureId))).rejects.toThrow('full');
    by.db.receipts.hook('creating').unsubscribe(full);
    expect(await highlightsIn(by.db)).toEqual([]);
    expect(await by.db.docs.get(docKey('highlights', replyId))).toBeUndefined();
  });
  it('old receipts go, young ones stay', async () => {
    await saveReply(by, page());
    expect(await forgetReceipts(by)).toBe(0);
    expect(await forgetReceipts({ ...by, now: () => '2027-01-01T00:00:00.000Z' })).toBe(1);
  });
});
