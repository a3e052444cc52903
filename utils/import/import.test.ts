import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleLibrary } from '@/tests/fixtures/library/sample';
import { planFor } from '@/tests/fixtures/library/saved';
import { FORMATS } from '@/utils/export';
import { sourceOf } from '@/utils/export/source';
import { WRITERS, type FormatId } from '@/utils/export/writers';
import { packCodes, PACKS } from '@/utils/library/packs';
import type { LibraryContent } from '@/utils/library/types';
import { emptyContent, totals, type ImportPlan } from './plan';

const OPTIONS = { generatedAt: '2026-11-24T09:00:00.000Z', contacts: true, version: '0.1.0' };
/** The sample, one of its highlights with everything that a highlight can have. */
function fullLibrary(): LibraryContent {
  const sample = sampleLibrary();
  const [first, ...others] = sample.highlights;
  const highlight = {
    ...first!,
    selectors: { ...first!.selectors, rival: 7 },
    createdBy: '王晓',
    // The other code was given before anybody signed.
    codedBy: { [first!.codes[1]!]: '李|\\四' },
  };
  return { ...sample, highlights: [highlight, ...others] };
}
const library = fullLibrary();
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

async function write(id: string, of = library, options = OPTIONS): Promise<Uint8Array> {
  const exporter = await WRITERS[id as FormatId]();
  const parts: BlobPart[] = [];
  for await (const chunk of exporter(sourceOf(of), options)) parts.push(chunk);
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

const wiped = emptyContent();
const withoutHighlights = { ...library, highlights: [] };

describe('a file that is older than the library', () => {
  const [first, ...others] = library.highlights;
  const noted = { ...first!, note: '后来写的', changedAt: '2999-01-01T00:00:00.000Z' };
  const here = { ...library, highlights: [noted, ...others] };

  it.each(['json', 'csvLong', 'jsonLd'])('%s: what was changed later here stays', async (id) => {
    const { extension } = FORMATS.find((format) => format.id === id)!;
    const plan = await planFor(`a.${extension}`, await write(id), here);
    expect(totals(plan.counts)).toMatchObject({ added: 0, changed: 0, earlier: 1 });
    expect(plan.content).toEqual(wiped);
    expect(plan.earlier.highlights).toEqual([first]);
  });

  it('a spreadsheet edited without another time is taken', async () => {
    const { changedAt } = first!;
    const edited = { ...library, highlights: [{ ...first!, note: '表格里写的' }, ...others] };
    const plan = await planFor('a.csv', await write('csvLong', edited), library);
    expect(totals(plan.counts)).toMatchObject({ changed: 1, earlier: 0 });
    expect(plan.content.highlights[0]).toMatchObject({ note: '表格里写的', changedAt });
  });

  it('no file changes a capture', async () => {
    const [capture, ...more] = library.captures;
    const forged = { ...library, captures: [{ ...capture!, text: '改过的原文' }, ...more] };
    const plan = await planFor('a.json', await write('json', forged), library);
    expect(totals(plan.counts)).toMatchObject({ added: 0, changed: 0, sealed: 1 });
    expect([plan.content.captures, plan.earlier.captures]).toEqual([[], []]);
  });
});

describe('a capture whose text is not that of its hash', () => {
  const [first, ...more] = library.captures;
  const bare = { ...wiped, replies: library.replies };

  it('comes in as a redacted copy where contacts were left out, and the file says so', async () => {
    const bytes = await write('json', library, { ...OPTIONS, contacts: false });
    const plan = await planFor('a.json', bytes, wiped);
    expect(plan.unreadable).toEqual([]);
    expect(plan.content.captures[0]).toMatchObject({ redacted: true, sha256: first!.sha256 });
    expect(plan.content.captures.slice(1)).toEqual(more);
    expect(new TextDecoder().decode(bytes)).toContain('"redacted":true');
  });

  it('is known as such in a file from before the mark', async () => {
    const text = first!.text.replace('王建国', '＊＊＊');
    const old = { ...bare, captures: [{ ...first!, text }, ...more] };
    const plan = await planFor('a.json', await write('json', old), wiped);
    expect(plan.content.captures[0]).toEqual({ ...first!, text, redacted: true });
  });

  it('is refused with a reason where nothing is covered, and all else comes in', async () => {
    const forged = { ...bare, captures: [{ ...first!, text: `${first!.text}不` }, ...more] };
    const plan = await planFor('a.json', await write('json', forged), wiped);
    expect(plan.unreadable).toContainEqual(
      expect.objectContaining({ reason: 'wrong-hash', field: 'sha256' }),
    );
    expect(plan.content.captures).toEqual(more);
    expect(plan.content.replies).toEqual(library.replies.slice(1));
  });
});

describe('round trips: export, wipe, import, equal', () => {
  it('own JSON: everything', async () => {
    const plan = await planFor('a.json', await write('json'), wiped);
    expect(plan.unreadable).toEqual([]);
    expect(plan.content).toEqual(library);
  });

  it('CSV, long form: highlights', async () => {
    const plan = await planFor('a.csv', await write('csvLong'), withoutHighlights);
    expect(plan.unreadable).toEqual([]);
    expect(plan.content.highlights).toEqual(library.highlights);
  });

  it('JSON-LD: highlights', async () => {
    const plan = await planFor('a.jsonld', await write('jsonLd'), withoutHighlights);
    expect(plan.unreadable).toEqual([]);
    expect(plan.content.highlights).toEqual(library.highlights);
  });

  it('.qdc: codes; the codebook they were in and their version stay with a known code', async () => {
    const plan = await planFor('a.qdc', await write('qdc'), wiped);
    expect(plan.content.codes).toEqual(
      library.codes.map((code, order) => ({ ...code, codebook: 'import', order })),
    );
    const again = await planFor('a.qdc', await write('qdc'), library);
    expect(totals(again.counts)).toMatchObject({
      added: 0,
      changed: 0,
      same: library.codes.length,
    });
  });

  it('.qdc: a code whose id is a word is known again, and so is the one above it', async () => {
    const [top, below] = [
      { ...library.codes[0]!, id: 'instrument-supply', parent: null, order: 0 },
      { ...library.codes[0]!, id: 'instrument-talent', parent: 'instrument-supply', order: 0 },
    ];
    const own = { ...library, codes: [top, below], highlights: [] };
    const plan = await planFor('a.qdc', await write('qdc', own), own);
    expect(totals(plan.counts)).toMatchObject({ added: 0, changed: 0, same: 2 });
  });

  it('.qdc: a codebook keeps its order, which is one for codes above and below', async () => {
    const packs = PACKS.flatMap((pack) => packCodes(pack, 'zh'));
    // Made later and put below another, it stands last in its codebook all the same.
    const own = [0, 1, 2].map((order) => ({
      ...library.codes[0]!,
      id: `own-${order}`,
      codebook: '自建',
      parent: order === 2 ? 'own-0' : null,
      order,
    }));
    const codes = [...packs, ...own];
    const file = await write('qdc', { ...library, codes, highlights: [] });
    const plan = await planFor('a.qdc', file, { ...library, codes });
    expect(plan.counts.codes).toMatchObject({ added: 0, changed: 0, same: codes.length });
    // Two that have changed places in the file change them here, and nothing else does.
    const swapped = codes.map((code) =>
      code.order < 2 && code.codebook === '自建' ? { ...code, order: 1 - code.order } : code,
    );
    const other = await write('qdc', { ...library, codes: swapped, highlights: [] });
    const moved = await planFor('a.qdc', other, { ...library, codes });
    expect(moved.counts.codes).toMatchObject({ added: 0, changed: 2 });
    expect(moved.content.codes.map(({ id, order }) => [id, order])).toEqual([
      ['own-1', 0],
      ['own-0', 1],
    ]);
  });

  it('.qdc: a second file of new codes stands behind the first', async () => {
    const before = library.codes.map((code, order) => ({ ...code, codebook: 'import', order }));
    const file = `<CodeBook><Codes><Code guid="${crypto.randomUUID()}" name="新的"/></Codes></CodeBook>`;
    const plan = await planFor('a.qdc', encode(file), { ...library, codes: before });
    expect(plan.content.codes).toMatchObject([{ name: '新的', order: 2 }]);
  });

  it('Hypothesis: highlights, and no measure; what it says nothing of stays as it is', async () => {
    const file = await write('hypothesis');
    const plan = await planFor('a.jsonl', file, library);
    const { length } = library.highlights;
    expect(totals(plan.counts)).toMatchObject({ added: 0, changed: 0, same: length });
    const [first] = library.highlights;
    const noted = new TextDecoder()
      .decode(file)
      .replace(/"text":"[^\n]*?","tags"/, '"text":"新","tags"');
    const changed = await planFor('a.jsonl', encode(noted), library);
    expect(changed.content.highlights).toEqual([{ ...first, note: '新' }]);
    const back = await planFor('a.jsonl', file, withoutHighlights);
    expect(back.content.highlights.map(({ id, note, createdAt }) => [id, note, createdAt])).toEqual(
      library.highlights.map(({ id, note, createdAt }) => [id, note, createdAt]),
    );
  });

  it.each(['json', 'csvLong', 'jsonLd', 'qdc', 'hypothesis'])(
    '%s: a second import finds everything the same',
    async (id) => {
      const { extension } = FORMATS.find((format) => format.id === id)!;
      const plan = await planFor(`a.${extension}`, await write(id), library);
      expect(totals(plan.counts)).toMatchObject({ added: 0, changed: 0 });
      expect(totals(plan.counts).same).toBeGreaterThan(0);
    },
  );
});

describe('what comes from Hypothesis', () => {
  const row = (over: object) => ({
    uri: library.replies[1]!.url,
    text: '好',
    tags: ['计划', '新标签'],
    updated: '2026-01-02T03:04:05.678+00:00',
    target: [
      {
        source: library.replies[1]!.url,
        selector: [{ type: 'TextQuoteSelector', exact: '28家', prefix: '食堂', suffix: '。' }],
      },
    ],
    ...over,
  });

  it('becomes a highlight, tags that name a code become codes', async () => {
    const plan = await planFor(
      'export.json',
      encode(JSON.stringify({ total: 1, rows: [row({})] })),
      withoutHighlights,
    );
    expect(plan.content.highlights[0]).toMatchObject({
      note: '好',
      tags: ['新标签'],
      codes: [library.codes[0]!.id],
      anchor: 'moved',
    });
  });

  it('says which reply is not saved and which quote is missing', async () => {
    const rows = [
      row({
        target: [
          { source: 'https://x.gov.cn/', selector: [{ type: 'TextQuoteSelector', exact: '一' }] },
        ],
      }),
      row({ target: [] }),
    ];
    const plan = await planFor('a.jsonld', encode(JSON.stringify(rows)), library);
    expect(plan.unreadable).toEqual([
      { record: 1, field: 'target.source', reason: 'reply-not-saved' },
      { record: 2, field: 'target.selector', reason: 'no-quote' },
    ]);
  });
});

describe('damaged files name record and field, and propose nothing wrong', () => {
  const proposes = ({ content }: ImportPlan): number => Object.values(content).flat().length;

  it.each([
    ['a.json', 'no json', 'not-json'],
    [
      'a.json',
      '{"format":"fuwen-library","version":99,"codes":[],"comparisons":[],"followUps":[],"bundles":[]}',
      'newer-version',
    ],
    ['a.json', '{}', 'wrong-format'],
    ['a.csv', 'x,y\n1,2\n', 'missing-column'],
    ['a.qdc', '<CodeBook><Codes>', 'not-xml'],
    ['a.qdc', '<!DOCTYPE x [<!ENTITY a "b">]><CodeBook/>', 'not-xml'],
    ['a.qdc', '<Other/>', 'wrong-format'],
    ['a.exe', '', 'wrong-format'],
  ])('%s holding %j: %s', async (name, text, reason) => {
    const plan = await planFor(name, encode(text), library);
    expect(plan.unreadable[0]).toMatchObject({ record: 0, reason });
    expect(proposes(plan)).toBe(0);
  });

  it('a file that is no UTF-8 is refused', async () => {
    const bytes = Uint8Array.of(0xff, 0xfe, 0x00);
    for (const name of ['a.json', 'a.csv', 'a.qdc', 'a.jsonld'])
      expect((await planFor(name, bytes, library)).unreadable[0]!.reason).toBe('not-text');
  });

  it('one bad record leaves the others whole', async () => {
    const file = JSON.parse(new TextDecoder().decode(await write('json'))) as {
      bundles: { highlights: { colour: string }[] }[];
    };
    file.bundles[0]!.highlights[0]!.colour = 'plaid';
    const plan = await planFor('a.json', encode(JSON.stringify(file)), wiped);
    expect(plan.unreadable).toEqual([
      {
        record: expect.any(Number) as number,
        field: 'colour',
        reason: 'wrong-shape',
        name: library.highlights[0]!.selectors.quote.exact,
      },
    ]);
    expect(plan.content.highlights).toHaveLength(2);
  });

  it('no capture or highlight comes in without its reply, no reply without its text', async () => {
    const file = JSON.parse(new TextDecoder().decode(await write('json'))) as {
      bundles: { reply: { kind: string }; captures: { text?: string }[] }[];
    };
    file.bundles[0]!.reply.kind = 'plaid';
    delete file.bundles[1]!.captures[0]!.text;
    const plan = await planFor('a.json', encode(JSON.stringify(file)), wiped);
    expect(plan.content.replies).toEqual([]);
    expect(plan.content.captures).toEqual([]);
    expect(plan.content.highlights).toEqual([]);
    expect(plan.unreadable).toMatchObject([
      { record: 4, field: 'kind', reason: 'wrong-shape', name: library.replies[0]!.details.title },
      { record: 5, field: 'replyId', reason: 'reply-not-saved' },
      { record: 6, field: 'replyId', reason: 'reply-not-saved' },
      { record: 7, field: 'replyId', reason: 'reply-not-saved' },
      { record: 10, field: 'text', reason: 'wrong-shape' },
      {
        record: 9,
        field: 'captureId',
        reason: 'no-capture',
        name: library.replies[1]!.details.title,
      },
      { record: 11, field: 'replyId', reason: 'reply-not-saved' },
    ]);
  });

  it.each(['json', 'csvLong', 'jsonLd', 'qdc', 'hypothesis'])(
    '%s: cut off, flipped or spliced anywhere, it never throws',
    async (id) => {
      const bytes = await write(id);
      const { extension } = FORMATS.find((format) => format.id === id)!;
      const before = structuredClone(library);
      await fc.assert(
        fc.asyncProperty(
          fc.nat(bytes.length - 1),
          fc.nat(255),
          fc.constantFrom('cut', 'flip', 'double'),
          async (at, byte, how) => {
            const damaged =
              how === 'cut'
                ? bytes.slice(0, at)
                : how === 'flip'
                  ? bytes.with(at, byte)
                  : Uint8Array.from([...bytes.slice(0, at), ...bytes]);
            const plan = await planFor(`a.${extension}`, damaged, library);
            for (const { record, reason } of plan.unreadable) {
              expect(record).toBeGreaterThanOrEqual(0);
              expect(reason).toBeTruthy();
            }
            for (const highlight of plan.content.highlights)
              expect(highlight.selectors.quote.exact).not.toBe('');
          },
        ),
        { numRuns: 150 },
      );
      expect(library).toEqual(before);
    },
  );
});
