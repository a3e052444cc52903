import { JSDOM } from 'jsdom';
import { render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import type { Measure } from '@/utils/reading';

vi.mock('./i18n', () => ({
  i18n: { t: (key: string, values: string[] = []) => [key, ...values].join(' ') },
}));
vi.mock('./today', () => ({ today: () => '2026-01-15' }));
const { Verdict } = await import('./verdict');
afterEach(() => vi.unstubAllGlobals());

const promise = (due?: string, deadline?: object, status = 'planned'): Measure =>
  ({ status, due, deadline, agents: [] }) as unknown as Measure;
const PAST = promise('年底前', { to: '2025-12-31' });
const NEXT = promise('明年6月底前', { to: '2026-06-30' });
const LATER = promise('2027年', { to: '2027-12-31' });

function said(...measures: Measure[]): string[] {
  const { document } = new JSDOM('<main></main>').window;
  vi.stubGlobal('document', document);
  const main = document.querySelector('main')!;
  render(<Verdict measures={measures} />, main);
  return [...main.querySelectorAll('span')].map(({ textContent }) => textContent);
}

it('one deadline that is past is said to be past, not to be one of one', () => {
  expect(said(PAST)).toEqual(['panel.promised 1', 'panel.withDeadlineOnePast 1']);
  expect(said(PAST, PAST)).toContain('panel.withDeadlineAllPast 2');
  expect(said(PAST, promise())).toContain('panel.withDeadlineOnePast 1');
});

it('says by when: the first of the deadlines that are still to come', () => {
  expect(said(LATER, PAST, NEXT)).toEqual([
    'panel.promised 3',
    'panel.withDeadlinePast 3 1',
    'panel.nextDeadline 2026-06-30',
  ]);
});

it('a beginning and a deadline of something else are no next deadline of a promise', () => {
  const begins = promise('3月1日起', { from: '2026-03-01' });
  expect(said(begins, promise('3月', { to: '2026-03-31' }, 'exploring'))).toEqual([
    'panel.promised 1',
    'panel.withDeadline 1',
  ]);
});
