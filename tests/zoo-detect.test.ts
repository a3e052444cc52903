import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { judgePage, lookAt } from '@/utils/page/verdict';
import { ZOO } from './zoo';
import { HOSTILE } from './zoo/hostile';
import { sourceOf } from './zoo/load';
import type { ZooPage } from './zoo/manifest';

/** The detector on every page of the zoo, as its source stands before any script has run. */
const documentOf = (page: ZooPage): Document =>
  (parseHTML(sourceOf(page)) as unknown as { document: Document }).document;
const judged = ZOO.filter(({ late, frame }) => !late && frame === undefined).map((page) => {
  const document = documentOf(page);
  return { page, verdict: judgePage(document, page.url), look: lookAt(document, page.url) };
});

describe('pages that are no replies', () => {
  it.each(judged.filter(({ page }) => page.kind === 'none').map((j) => [j.page.file, j] as const))(
    '%s',
    (_, { verdict }) =>
      expect(verdict, JSON.stringify(verdict.reasons)).toMatchObject({ kind: 'none' }),
  );
});

it('tells the kind of at least 97 of 100 pages', () => {
  const wrong = judged.filter(({ page, verdict }) => verdict.kind !== page.kind);
  const report = wrong.map(({ page, verdict }) => `${page.file}: ${verdict.kind} for ${page.kind}`);
  expect(1 - wrong.length / judged.length, report.join('\n')).toBeGreaterThanOrEqual(0.97);
});

it('the cheap first look takes the same pages as the whole judgement', () => {
  for (const { page, verdict, look } of judged)
    expect(look.reply?.kind ?? 'none', page.file).toBe(verdict.kind);
});

it.each(ZOO.filter(({ late }) => late).map((page) => [page.file, page] as const))(
  '%s is none before its text has come, and worth watching',
  (_, page) => expect(lookAt(documentOf(page), page.url)).toEqual({ reply: null, bare: true }),
);

it('a perfect copy on a host that is no government’s is recognised and not trusted', () => {
  const mirror = HOSTILE.find(({ file }) => file.endsWith('mirror.html'))!;
  expect(judgePage(documentOf(mirror), mirror.url)).toMatchObject({
    kind: 'proposal',
    trusted: false,
  });
});
