import 'fake-indexeddb/auto';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import * as v from 'valibot';
import { afterAll, describe, expect } from 'vitest';
import { describe as describeSpan, locate } from '@/utils/anchor';
import { readDictionary } from '@/utils/dictionary/csv';
import { FORMATS } from '@/utils/export';
import { WRITERS, type FormatId } from '@/utils/export/writers';
import { fragmentLink } from '@/utils/export/fragment';
import { sourceOf } from '@/utils/export/source';
import { readReply } from '@/utils/extract';
import { emptyContent, type ImportPlan } from '@/utils/import/plan';
import { makeBackup } from '@/utils/library/backup';
import { readHeader, readLine } from '@/utils/library/backup-format';
import {
  anchorsSchema,
  changeSchema,
  draftSchema,
  pageCaptureSchema,
  pageQuerySchema,
  removeSchema,
  restoreSchema,
} from '@/utils/library/commands';
import { createLibrary } from '@/utils/library/db';
import { planRestore } from '@/utils/library/restore';
import { COLLECTIONS } from '@/utils/library/schema';
import {
  captureSchema,
  codeSchema,
  comparisonSchema,
  followUpSchema,
  highlightSchema,
  replySchema,
} from '@/utils/library/schemas';
import type { LibraryContent } from '@/utils/library/types';
import { cleanHtml } from '@/utils/page/clean';
import { findArticle } from '@/utils/page/article';
import { mapText } from '@/utils/page/text-map';
import { judgePage } from '@/utils/page/verdict';
import { detectReply } from '@/utils/reply/detect';
import { migrate, readStored } from '@/utils/settings/schema';
import { sampleLibrary } from './fixtures/library/sample';
import { fill, planFor } from './fixtures/library/saved';
import { damaged, fuzz, mutated, nastyJson, nastyText } from './fuzzing';

/** Every parser and importer, on what nobody would write. */

const OPTIONS = { generatedAt: '2026-11-24T09:00:00.000Z', contacts: true, version: '0.1.0' };
const library = sampleLibrary();
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const EMPTY = emptyContent();

async function write(id: string, content: LibraryContent = library): Promise<Uint8Array> {
  const exporter = await WRITERS[id as FormatId]();
  const parts: BlobPart[] = [];
  for await (const chunk of exporter(sourceOf(content), OPTIONS)) parts.push(chunk);
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

const SCHEMAS = {
  replies: replySchema,
  captures: captureSchema,
  highlights: highlightSchema,
  codes: codeSchema,
  comparisons: comparisonSchema,
  followUps: followUpSchema,
} as const;

/** What a plan would write has the shape of our records, and no prototype was reached. */
function isSound(plan: ImportPlan): void {
  for (const table of COLLECTIONS)
    for (const record of plan.content[table]) v.parse(SCHEMAS[table] as v.GenericSchema, record);
  for (const { record, field } of plan.unreadable) {
    expect(record).toBeGreaterThanOrEqual(0);
    expect(typeof field).toBe('string');
  }
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  expect(Object.keys(Object.prototype)).toEqual([]);
}

describe.each(['json', 'csvLong', 'jsonLd', 'hypothesis', 'qdc'])('importer of %s', (id) => {
  const { extension } = FORMATS.find((format) => format.id === id)!;
  let whole: Promise<Uint8Array>;
  const file = (): Promise<Uint8Array> => (whole ??= write(id));
  fuzz(
    'reads a damaged file or says why not',
    fc.tuple(fc.nat(), fc.infiniteStream(fc.nat(255))),
    async ([seed]) => {
      const [bytes] = fc.sample(damaged(await file()), { seed, numRuns: 1 });
      isSound(await planFor(`x.${extension}`, bytes!, library));
    },
  );
  fuzz('reads any text', nastyText, async (text) =>
    isSound(await planFor(`x.${extension}`, encode(text), library)),
  );
});

describe('importers of JSON', () => {
  for (const name of ['x.json', 'x.jsonld', 'x.jsonl'])
    fuzz(`${name}: any value`, nastyJson, async (value) =>
      isSound(await planFor(name, encode(JSON.stringify(value) ?? ''), library)),
    );
  fuzz(
    'our own format with values replaced',
    fc
      .constantFrom(...COLLECTIONS)
      .chain((table) => mutated(library[table][0]).map((record) => ({ table, record }))),
    async ({ table, record }) => {
      const put = (name: string): unknown[] => (name === table ? [record] : []);
      const file = {
        format: 'fuwen-library',
        version: 1,
        codes: put('codes'),
        comparisons: put('comparisons'),
        followUps: put('followUps'),
        bundles: [
          {
            reply: table === 'replies' ? record : library.replies[0],
            captures: put('captures'),
            highlights: put('highlights'),
          },
        ],
      };
      isSound(await planFor('x.json', encode(JSON.stringify(file)), EMPTY));
    },
  );
});

describe('exporters', () => {
  fuzz(
    'write whatever the shapes let in',
    fc.tuple(
      ...COLLECTIONS.map((table) => fc.tuple(...library[table].map((one) => mutated(one)))),
    ) as unknown as fc.Arbitrary<unknown[][]>,
    async (tables) => {
      const content = Object.fromEntries(
        COLLECTIONS.map((table, i) => [
          table,
          tables[i]!.map((record, n) => {
            const read = v.safeParse(SCHEMAS[table] as v.GenericSchema, record);
            return read.success ? read.output : library[table][n];
          }),
        ]),
      ) as unknown as LibraryContent;
      for (const { id } of FORMATS) await write(id, content);
    },
    25,
  );
});

describe('backup', () => {
  const db = createLibrary('fuzz');
  const restored = createLibrary('fuzz-to');
  let whole: Promise<Uint8Array> | undefined;
  const file = (): Promise<Uint8Array> =>
    (whole ??= (async () => {
      await fill(db, library);
      const head = { madeAt: OPTIONS.generatedAt, engine: '0.1.0' };
      const made = await makeBackup(db, head, () => undefined, new AbortController().signal);
      return new Uint8Array(await made.arrayBuffer());
    })());
  afterAll(() => [db, restored].forEach((one) => one.close()));

  fuzz(
    'reads any line',
    fc.oneof(
      nastyText,
      nastyJson.map((value) => JSON.stringify(value)),
    ),
    (line) => {
      readHeader(line ?? '');
      readLine(line ?? '', 2);
    },
  );
  fuzz(
    'reads damaged gzip',
    fc.nat(),
    async (seed) => {
      const [bytes] = fc.sample(damaged(await file()), { seed, numRuns: 1 });
      const blob = new Blob([new Uint8Array(bytes!)]);
      await planRestore(restored, blob, 'merge', () => undefined, new AbortController().signal);
    },
    60,
  );
  fuzz(
    'reads damaged lines inside sound gzip',
    fc.array(nastyText, { maxLength: 20 }),
    async (lines) => {
      const blob = new Blob([new Uint8Array(gzipSync(lines.join('\n')))]);
      await planRestore(restored, blob, 'replace', () => undefined, new AbortController().signal);
      expect(await restored.replies.count()).toBe(0);
    },
    60,
  );
});

describe('what pages and storage send', () => {
  const key = '00000000-0000-4000-8000-000000000000';
  const reading = readReply('关于提案的答复\n一、加强建设。将于2025年底前建成3个站点。');
  const commands: [string, v.GenericSchema, unknown][] = [
    [
      'saveReply',
      pageCaptureSchema,
      { key, url: 'http://a.gov.cn/', title: '', charset: 'utf-8', text: 'x', html: '', reading },
    ],
    ['readPage', pageQuerySchema, { url: 'http://a.gov.cn/', text: '' }],
    ['addHighlight', draftSchema, { ...library.highlights[0], key }],
    ['changeHighlight', changeSchema, { key, id: 'x', note: '' }],
    ['removeHighlight', removeSchema, { key, id: 'x' }],
    ['restoreHighlight', restoreSchema, { key, highlight: library.highlights[0] }],
    ['noteAnchors', anchorsSchema, [{ id: 'x', anchor: 'exact' }]],
  ];
  for (const [name, schema, good] of commands)
    fuzz(
      `${name}: other shapes are refused without harm`,
      fc.oneof(mutated(good), nastyJson),
      (value) => {
        const read = v.safeParse(schema, value);
        if (read.success) expect(JSON.stringify(read.output).length).toBeLessThan(20_000_000);
      },
    );
  fuzz(
    'settings of any shape give settings',
    fc.tuple(nastyJson, fc.integer()),
    ([stored, version]) => {
      const given =
        typeof stored === 'object' && stored !== null && !Array.isArray(stored) ? stored : {};
      expect(['open', 'folded']).toContain(readStored(migrate(given as never, version)).legend);
      expect(['open', 'folded']).toContain(readStored(stored).legend);
    },
  );
  fuzz(
    'a dictionary of any text',
    nastyText.map((t) => `name,type,short\n${t},organ,${t}`),
    (text) => {
      readDictionary(encode(text), []);
    },
  );
});

describe('pages', () => {
  const tags = fc.constantFrom(
    'div',
    'p',
    'table',
    'tr',
    'td',
    'span',
    'pre',
    'a',
    'form',
    'b',
    'svg',
    'script',
    'select',
    'ul',
    'li',
  );
  const markup: fc.Arbitrary<string> = fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { depthSize: 'medium' },
      nastyText,
      fc.constantFrom(
        '您提出的提案收悉，现答复如下：',
        '将于2025年底前建成3个站点。',
        '<br>',
        '<!--',
        '&#0;',
      ),
      fc
        .tuple(tags, fc.array(tie('node'), { maxLength: 4 }))
        .map(([tag, inner]) => `<${tag}>${inner.join('')}</${tag}>`),
    ),
  })).node;
  fuzz(
    'any markup is judged, mapped and cleaned; every offset leads back to its words',
    markup,
    (inner) => {
      const { document } = parseHTML(
        `<html><head><title>答复</title></head><body>${inner}</body></html>`,
      );
      judgePage(document, 'http://www.a.gov.cn/x.html');
      const article = findArticle(document)?.text ?? mapText(document.body);
      const { text } = article;
      expect(cleanHtml(article)).not.toMatch(/<(?:script|svg|img|form)/i);
      const { measures } = readReply(text);
      for (const { end } of measures) expect(end).toBeLessThanOrEqual(text.length);
    },
  );
  fuzz(
    'any title, meta and address is judged',
    fc.record({
      title: nastyText,
      metas: nastyText,
      text: nastyText,
      host: nastyText,
      path: nastyText,
    }),
    (facts) => void detectReply(facts as never),
  );
});

describe('anchors', () => {
  fuzz(
    'a described span is found in its own text',
    fc.tuple(fc.array(nastyText, { minLength: 1, maxLength: 8 }), fc.nat(), fc.nat()),
    ([parts, a, b]) => {
      const text = parts.join('，');
      const [start, end] = [a % (text.length + 1), b % (text.length + 1)].toSorted(
        (x, y) => x - y,
      ) as [number, number];
      if (text.slice(start, end).trim() === '') return;
      const found = locate(text, describeSpan(text, { start, end }, [], 'x'));
      if ('span' in found)
        expect(text.slice(found.span.start, found.span.end)).toContain(
          text.slice(start, end).trim(),
        );
    },
  );
  fuzz(
    'any selectors against any text end in one of the four states',
    fc.tuple(nastyText, mutated(library.highlights[0]!.selectors)),
    ([text, selectors]) => {
      const read = v.safeParse(highlightSchema.entries.selectors, selectors);
      if (!read.success) return;
      const found = locate(text, read.output);
      expect(['exact', 'moved', 'changed', 'orphan']).toContain(found.state);
      if ('span' in found) expect(found.span.end).toBeLessThanOrEqual(text.length);
    },
  );
  fuzz(
    'a link to any words is an address or a reason',
    fc.tuple(nastyText, fc.nat(100), fc.nat(100)),
    ([text, a, b]) => {
      const link = fragmentLink('http://www.a.gov.cn/x.html', text, {
        start: Math.min(a, b),
        end: Math.max(a, b),
      });
      if ('url' in link) expect(() => new URL((link as { url: string }).url)).not.toThrow();
    },
  );
});
