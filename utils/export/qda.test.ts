import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { sampleLibrary } from '@/tests/fixtures/library/sample';
import type { Capture, LibraryContent } from '@/utils/library/types';
import { sourceOf } from './source';
import { qdpx } from './qda';

/** What of the library lies where in a REFI-QDA project. */

const OPTIONS = { generatedAt: '2026-11-24T09:00:00.000Z', contacts: true, version: '0.1.0' };
const library = sampleLibrary();
const [capture] = library.captures as [Capture];

interface Selection {
  words: string;
  user: string;
  description: string;
  /** The path of each code from the top down, and whose coding it is. */
  codings: [code: string, user: string][];
}

/** The selections of each source, in a reader's words. */
async function selectionsOf(of: LibraryContent): Promise<Selection[][]> {
  const parts: BlobPart[] = [];
  for await (const chunk of qdpx(sourceOf(of), OPTIONS)) parts.push(chunk);
  const files = unzipSync(new Uint8Array(await new Blob(parts).arrayBuffer()));
  const xml = strFromU8(files['project.qde']!);
  const { document } = new JSDOM(xml, { contentType: 'text/xml' }).window;
  const guids = [...document.querySelectorAll('[guid]')].map((one) => one.getAttribute('guid'));
  expect(new Set(guids).size).toBe(guids.length);
  const byGuid = (guid: string | null): Element => document.querySelector(`[guid="${guid}"]`)!;
  const path = (code: Element): string =>
    [code.parentElement!.tagName === 'Code' ? path(code.parentElement!) : '', code]
      .map((one) => (typeof one === 'string' ? one : one.getAttribute('name')))
      .filter(Boolean)
      .join(' > ');
  const userOf = (one: Element): string =>
    byGuid(one.getAttribute('creatingUser')).getAttribute('name')!;
  return [...document.querySelectorAll('TextSource')].map((source) => {
    const file = source.getAttribute('plainTextPath')!.replace('internal:/', 'sources');
    const points = [...strFromU8(files[file]!)];
    return [...source.querySelectorAll('PlainTextSelection')].map((one) => ({
      words: points
        .slice(Number(one.getAttribute('startPosition')), Number(one.getAttribute('endPosition')))
        .join(''),
      user: userOf(one),
      description: one.querySelector('Description')?.textContent ?? '',
      codings: [...one.querySelectorAll('Coding')].map((coding) => [
        path(byGuid(coding.querySelector('CodeRef')!.getAttribute('targetGUID'))),
        userOf(coding),
      ]),
    }));
  });
}

describe('measures', () => {
  it('are selections under codes of their own, by the program, with who, when and how much', async () => {
    const [first, second] = await selectionsOf({ ...library, highlights: [], followUps: [] });
    expect(first).toEqual([
      {
        words: '新建助餐点60个',
        user: 'Fuwen',
        description: '期限：2025年底前；数量：60个',
        codings: [['举措（复文读出） > 计划', 'Fuwen']],
      },
      {
        words: '暂不发放普惠补贴',
        user: 'Fuwen',
        description: '',
        codings: [['举措（复文读出） > 不予办理', 'Fuwen']],
      },
    ]);
    expect(second!.map(({ codings }) => codings[0]![0])).toEqual([
      '举措（复文读出） > 已完成',
      '举措（复文读出） > 研究探索',
    ]);
  });

  it('bear what became of them, by whoever said so', async () => {
    const followUps = library.followUps.map((one) => ({ ...one, changedBy: '王晓' }));
    const [[measure] = []] = await selectionsOf({ ...library, highlights: [], followUps });
    expect(measure!.codings).toEqual([
      ['举措（复文读出） > 计划', 'Fuwen'],
      ['落实情况 > 已兑现', '王晓'],
    ]);
    expect(measure!.description).toContain('已开业');
  });

  it('stand beside the highlights of the same words, which keep their own codes', async () => {
    const [first] = await selectionsOf(library);
    expect(first!.map(({ words }) => words)).toEqual([
      '=1+1，2025年底前',
      '补助1.2亿元。\n暂不发放',
      '新建助餐点60个',
      '暂不发放普惠补贴',
    ]);
    expect(first![0]!.codings.map(([code]) => code)).toEqual(['计划', '计划 > 有|期限']);
  });

  it('of an older capture, which is there for its highlights, are not told twice', async () => {
    const newer = {
      ...capture,
      id: 'newer',
      sha256: 'f'.repeat(64),
      takenAt: '2026-12-01T00:00:00Z',
    };
    const [now, before] = await selectionsOf({
      ...library,
      captures: [newer, ...library.captures],
    });
    expect(now!.map(({ words }) => words)).toEqual(['新建助餐点60个', '暂不发放普惠补贴']);
    expect(before!.map(({ words }) => words)).toEqual([
      '=1+1，2025年底前',
      '补助1.2亿元。\n暂不发放',
    ]);
  });
});

describe('highlights', () => {
  const own = library.highlights.slice(0, 2);
  const words = own.map(({ selectors }) => selectors.quote.exact);
  const wordsIn = async (content: LibraryContent): Promise<string[]> =>
    (await selectionsOf(content)).flat().map((one) => one.words);

  it('lie on one source, where a copy with its contacts covered has the same hash', async () => {
    const copy = {
      ...capture,
      id: 'copy',
      redacted: true as const,
      takenAt: '2026-01-01T00:00:00Z',
    };
    const all = await wordsIn({ ...library, captures: [...library.captures, copy] });
    for (const one of words) expect(all.filter((other) => other === one)).toHaveLength(1);
  });

  it('of a capture that is not here lie where their words stand in the one that is', async () => {
    const [first, second] = own.map((one) => ({
      ...one,
      selectors: { ...one.selectors, capture: 'e'.repeat(64) },
    }));
    const moved = {
      ...second!,
      selectors: { ...second!.selectors, position: { start: 0, end: 4 } },
    };
    const all = await wordsIn({ ...library, highlights: [first!, moved] });
    expect(all).toContain(words[0]);
    // Where the words are others, it would be a guess.
    expect(all).not.toContain(words[1]);
    expect(all).toHaveLength(1 + 4);
  });
});
