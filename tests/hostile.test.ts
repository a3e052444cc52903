import 'fake-indexeddb/auto';
import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { neutralise } from '@/utils/export/csv';
import { WRITERS } from '@/utils/export/writers';
import { sourceOf } from '@/utils/export/source';
import { emptyContent, LARGEST_FILE, totals } from '@/utils/import/plan';
import { recordLine } from '@/utils/library/backup-format';
import { createLibrary, type Library } from '@/utils/library/db';
import { planRestore } from '@/utils/library/restore';
import { captureSchema, replySchema } from '@/utils/library/schemas';
import { sampleLibrary } from './fixtures/library/sample';
import { planFor } from './fixtures/library/saved';

/** Files made to do harm: each is refused or read as far as it is sound, and says which. */

const library = sampleLibrary();
const EMPTY = emptyContent();
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const own = (over: object): Uint8Array =>
  encode(
    JSON.stringify({
      format: 'fuwen-library',
      version: 1,
      codes: [],
      comparisons: [],
      followUps: [],
      bundles: [],
      ...over,
    }),
  );
const bundle = (over: object) => ({
  reply: library.replies[0],
  captures: [library.captures[0]],
  highlights: [],
  ...over,
});
const deep = (open: string, close: string, depth: number): string =>
  open.repeat(depth) + close.repeat(depth);

describe('imports', () => {
  it.each<[string, string, Uint8Array, string]>([
    ['nothing at all', 'x.json', encode(''), 'not-json'],
    ['half a file', 'x.json', own({ codes: [] }).slice(0, 40), 'not-json'],
    ['bytes that are no text', 'x.json', Uint8Array.of(0xff, 0xfe, 0x00, 0xd8), 'not-text'],
    ['UTF-16', 'x.csv', Uint8Array.from(Buffer.from('\ufeffrecord,text', 'utf16le')), 'not-text'],
    ['an array nested 100,000 deep', 'x.json', encode(deep('[', ']', 100_000)), 'wrong-format'],
    [
      'an object nested 100,000 deep',
      'x.json',
      encode(`${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`),
      'wrong-format',
    ],
    ['a number for a list', 'x.json', own({ bundles: 7 }), 'wrong-format'],
    ['a version from the future', 'x.json', own({ version: 99 }), 'newer-version'],
    ['a version that is no number', 'x.json', own({ version: '1' }), 'wrong-format'],
    ['another kind of file', 'x.exe', encode('MZ'), 'wrong-format'],
    ['no ending', '', encode('{}'), 'wrong-format'],
    [
      'a project that is a zip bomb',
      'x.qdpx',
      zipSync({ 'project.qde': new Uint8Array(50_000_000) }),
      'wrong-format',
    ],
    [
      'entities that blow up',
      'x.qdc',
      encode(
        '<!DOCTYPE l [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><CodeBook><Codes><Code guid="x" name="&b;"/></Codes></CodeBook>',
      ),
      'not-xml',
    ],
    [
      'an entity that reads a file',
      'x.qdc',
      encode('<!DOCTYPE l [<!ENTITY f SYSTEM "file:///etc/passwd">]><CodeBook>&f;</CodeBook>'),
      'not-xml',
    ],
    [
      'codes nested 10,000 deep',
      'x.qdc',
      encode(
        `<CodeBook>${'<Code guid="x" name="n">'.repeat(10_000)}${'</Code>'.repeat(10_000)}</CodeBook>`,
      ),
      'too-large',
    ],
    [
      'elements nested 100,000 deep',
      'x.qdc',
      encode(`<x>${deep('<a>', '</a>', 100_000)}</x>`),
      'wrong-format',
    ],
    [
      'a codebook that breaks off',
      'x.qdc',
      encode('<CodeBook><Codes><Code guid="x" name="n">'),
      'not-xml',
    ],
    ['a CSV without its columns', 'x.csv', encode('a,b\n1,2'), 'missing-column'],
    [
      'a CSV with an open quote',
      'x.csv',
      encode('record,text,start,end,reply_url\nhighlight,"x'),
      'reply-not-saved',
    ],
    [
      'a CSV of 100,000 columns',
      'x.csv',
      encode(`${Array.from({ length: 100_000 }, (_, i) => `c${i}`).join(',')}\n`),
      'missing-column',
    ],
  ])('%s', async (_, name, bytes, reason) => {
    const plan = await planFor(name, bytes, library);
    expect(totals(plan.counts).added + totals(plan.counts).changed).toBe(0);
    expect(plan.unreadable.map((one) => one.reason)).toContain(reason);
  });

  it('a file over the bound is refused before it is read', async () => {
    let touched = false;
    const bytes = new Proxy(new Uint8Array(0), {
      get: (target, key) => {
        if (key === 'length') return LARGEST_FILE + 1;
        touched = true;
        return Reflect.get(target, key) as unknown;
      },
    });
    expect((await planFor('x.json', bytes, library)).unreadable[0]!.reason).toBe('too-large');
    expect(touched).toBe(false);
  });

  it('keys that reach for prototypes go nowhere', async () => {
    const text = new TextDecoder().decode(
      own({ bundles: [bundle({})], codes: [library.codes[0]] }),
    );
    const poisoned = text
      .replace(
        '"format"',
        '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"format"',
      )
      .replaceAll('"id":', '"__proto__":{"polluted":1},"id":');
    const { content, counts } = await planFor('x.json', encode(poisoned), EMPTY);
    expect(totals(counts).added).toBe(3);
    for (const record of [...content.replies, ...content.captures, ...content.codes]) {
      expect(Object.getPrototypeOf(record)).toBe(Object.prototype);
      expect(Object.keys(record)).not.toContain('__proto__');
    }
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it.each(['__proto__', 'constructor', 'toString'])('a CSV column named %s', async (name) => {
    const bytes = encode(
      `record,text,start,end,reply_url,${name}\nhighlight,x,0,1,${library.replies[0]!.url},y`,
    );
    const plan = await planFor('x.csv', bytes, library);
    expect(totals(plan.counts).added).toBe(1);
    expect(({} as { y?: number }).y).toBeUndefined();
  });

  it('markup in a note stays words, in the record and in every file', async () => {
    const note = '<img src=x onerror=alert(1)></Description>]]><script>alert(1)</script>';
    const highlight = { ...library.highlights[0]!, note };
    const { content } = await planFor(
      'x.json',
      own({ bundles: [bundle({ highlights: [highlight] })] }),
      EMPTY,
    );
    expect(content.highlights[0]!.note).toBe(note);
    for (const id of ['markdown', 'qdpx', 'docxDigest', 'xlsx', 'jsonLd'] as const)
      for await (const chunk of (await WRITERS[id]())(
        sourceOf({ ...library, highlights: [highlight] }),
        { generatedAt: '2026-11-24T09:00:00.000Z', contacts: false, version: '0.1.0' },
      ))
        if (typeof chunk === 'string' && id !== 'jsonLd') expect(chunk).not.toContain('<script>');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(1)', '\t=1', '\r=1', '＝1', "'=1", '=cmd|"/C calc"!A0'])(
    'the formula %j leaves as words',
    (formula) => expect(neutralise(formula)).toMatch(/^'/),
  );

  it.each([
    'javascript:alert(1)',
    'data:text/html,<script>1</script>',
    ' JaVaScRiPt:alert(1)',
    'vbscript:x',
    'chrome://settings',
    'blob:x',
  ])('an address like %s never becomes a link', (url) => {
    expect(v.safeParse(replySchema, { ...library.replies[0], url }).success).toBe(false);
    expect(v.safeParse(captureSchema, { ...library.captures[0], url }).success).toBe(false);
  });

  it('codes that are one another’s parents are all there when they leave again', async () => {
    const [code] = library.codes;
    const a = { ...code!, id: 'a', parent: 'b', name: '甲' };
    const b = { ...code!, id: 'b', parent: 'a', name: '乙' };
    const parts: string[] = [];
    const exporter = await WRITERS.qdc();
    for await (const chunk of exporter(sourceOf({ ...library, codes: [a, b] }), {
      generatedAt: '2026-11-24T09:00:00.000Z',
      contacts: false,
      version: '0.1.0',
    }))
      parts.push(String(chunk));
    expect(parts.join('')).toContain('甲');
    expect(parts.join('')).toContain('乙');
  });
});

describe('backups', () => {
  const opened: Library[] = [];
  let count = 0;
  const library2 = (): Library => {
    const db = createLibrary(`hostile-${count++}`);
    opened.push(db);
    return db;
  };
  afterEach(() => opened.splice(0).forEach((db) => db.close()));
  const plan = (bytes: Uint8Array) =>
    planRestore(
      library2(),
      new Blob([new Uint8Array(bytes)]),
      'replace',
      () => undefined,
      new AbortController().signal,
    );
  const head = JSON.stringify({
    format: 'fuwen-backup',
    version: 1,
    madeAt: '2026-11-24T08:00:00.000Z',
    engine: '0.1.0',
    counts: { replies: 1, captures: 0, codes: 0, highlights: 0, comparisons: 0, followUps: 0 },
  });

  it('a bomb of one endless line breaks off', async () => {
    const report = await plan(gzipSync(`${head}\n${'x'.repeat(200_000_000)}`));
    expect(report.damaged.at(-1)!.reason).toBe('cut-off');
  });

  it('a bomb of damaged lines is counted, not kept', async () => {
    const report = await plan(gzipSync(`${head}\n${'x\n'.repeat(400_000)}`));
    expect(report.damaged.length).toBeLessThanOrEqual(100_001);
    expect(report.damaged.at(-1)!.reason).toBe('cut-off');
  });

  it('not gzip, empty, a zip: refused', async () => {
    for (const bytes of [encode('hello'), new Uint8Array(0), zipSync({ a: encode('x') })]) {
      const report = await plan(bytes);
      expect(report.header).toBeNull();
      expect(report.damaged.length).toBeGreaterThan(0);
    }
  });

  it('a record whose checksum is right and whose shape is not', async () => {
    const line = recordLine('replies', { ...library.replies[0], url: 'javascript:alert(1)' });
    const report = await plan(gzipSync(`${head}\n${line}{"end":1}\n`));
    expect(report.added.replies).toBe(0);
    expect(report.damaged[0]!.reason).toBe('wrong-shape');
  });

  it('prototype keys in a record go nowhere', async () => {
    const json = JSON.stringify(library.replies[0]).replace('{', '{"__proto__":{"polluted":1},');
    const line = recordLine('replies', JSON.parse(json)).replace(/"r":\{/, '"r":{');
    const report = await plan(gzipSync(`${head}\n${line}{"end":1}\n`));
    expect(report.added.replies + report.damaged.length).toBeGreaterThan(0);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});
