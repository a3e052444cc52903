import 'fake-indexeddb/auto';
import { JSDOM } from 'jsdom';
import { render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import { sampleLibrary } from '@/tests/fixtures/library/sample';
import { highlightsIn } from '@/tests/fixtures/library/saved';
import { emptyPlan } from '@/utils/import/plan';
import { db } from '@/utils/library/db';
import { applyPlan } from '@/utils/library/exchange';
import { HighlightEditor } from './highlight-editor';

const { codes } = sampleLibrary();
const asked = vi.hoisted(() => [] as Promise<unknown>[]);
vi.mock('@/components/i18n', () => ({ i18n: { t: (key: string) => key } }));
vi.mock('./store', async () => ({
  codes: (await import('@preact/signals')).signal(
    (await import('@/tests/fixtures/library/sample')).sampleLibrary().codes,
  ),
  keep: (_: string, work: () => Promise<unknown>) => asked.push(work()),
}));
afterEach(() => vi.unstubAllGlobals());

it('codes and colours chosen before the list is drawn anew all count', async () => {
  const [highlight] = sampleLibrary().highlights.map((one) => ({
    ...one,
    codes: [],
    proposed: [],
  }));
  await applyPlan(db, {
    ...emptyPlan(),
    content: { ...sampleLibrary(), highlights: [highlight!] },
  });
  const { document, Event } = new JSDOM('<main></main>').window;
  vi.stubGlobal('document', document);
  render(
    <HighlightEditor highlight={highlight!} onClose={vi.fn()} />,
    document.querySelector('main')!,
  );
  const [code, colour] = document.querySelectorAll('select');
  for (const [select, value] of [
    [code, codes[0]!.id],
    [code, codes[1]!.id],
    [colour, 'purple'],
  ] as const) {
    select!.value = value;
    select!.dispatchEvent(new Event('change'));
  }
  await Promise.all(asked);
  expect((await highlightsIn(db))[0]).toMatchObject({
    codes: [codes[0]!.id, codes[1]!.id],
    colour: 'purple',
  });
});
