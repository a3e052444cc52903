import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { judgePage } from '@/utils/page/verdict';
import { ZOO } from './zoo';
import { sourceOf } from './zoo/load';

/** The detector on every page of the zoo, as its source stands before any script has run. */
const judged = ZOO.filter(({ late, frame }) => !late && frame === undefined).map((page) => {
  const { document } = parseHTML(sourceOf(page)) as unknown as { document: Document };
  return { page, verdict: judgePage(document, page.url) };
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
