import { JSDOM } from 'jsdom';
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { sampleLibrary } from '@/tests/fixtures/library/sample';
import { LibraryError } from '@/utils/library/faults';
import { App } from './app';
import type { Printed } from './source';

const { asked } = vi.hoisted(() => ({
  asked: [] as {
    contacts: boolean;
    answer: (printed: Printed) => void;
    fail: (error: Error) => void;
  }[],
}));
vi.mock('@/components/i18n', () => ({
  i18n: { t: (key: string, values: string[] = []) => [key, ...values].join(' ') },
}));
vi.mock('./source', () => ({
  readPrinted: (_: URLSearchParams, contacts: boolean) =>
    new Promise((answer, fail) => asked.push({ contacts, answer, fail })),
  NotThere: class extends Error {},
}));

let page: JSDOM;
beforeEach(() => {
  asked.length = 0;
  page = new JSDOM('<main></main>');
  vi.stubGlobal('document', page.window.document);
  vi.stubGlobal('location', page.window.location);
  // Effects run with the next frame.
  vi.stubGlobal('requestAnimationFrame', (then: () => void) => setTimeout(then));
});
afterEach(() => vi.unstubAllGlobals());

/** Waits until something holds: a frame comes late on a busy machine. */
const until = (holds: () => void): Promise<void> => vi.waitFor(holds, { timeout: 30_000 });
/** A paper that is called by what it shows. */
function paper(title: string): Printed {
  const { replies, captures } = sampleLibrary();
  const reply = { ...replies[0]!, details: { title } };
  return { bundle: { reply, captures: [captures[0]!], highlights: [] }, codes: new Map() };
}

it('shows no paper but the one asked for last, and prints none meanwhile', async () => {
  const root = page.window.document.querySelector('main')!;
  const shows = (title: string | undefined): Promise<void> =>
    until(() => {
      expect(root.querySelector('h1')?.textContent).toBe(title);
      expect(root.querySelector('button')!.disabled).toBe(title === undefined);
    });
  const isAsked = (times: number): Promise<void> => until(() => expect(asked).toHaveLength(times));
  const tick = (on: boolean): void => {
    const box = root.querySelector('input')!;
    box.checked = on;
    box.dispatchEvent(new page.window.Event('change'));
  };
  render(<App />, root);
  await isAsked(1);
  asked[0]!.answer(paper('without'));
  await shows('without');
  tick(true);
  await shows(undefined);
  tick(false);
  await isAsked(3);
  expect(asked.map(({ contacts }) => contacts)).toEqual([false, true, false]);
  asked[2]!.answer(paper('without, anew'));
  await shows('without, anew');
  asked[1]!.answer(paper('with'));
  // Long enough for it to be drawn, were it to be.
  await new Promise((resolve) => setTimeout(resolve, 100));
  await shows('without, anew');
});

it('prints what the person who keeps it says of the reply, and what the lines mean', async () => {
  const root = page.window.document.querySelector('main')!;
  const { bundle, codes } = paper('kept');
  render(<App />, root);
  await until(() => expect(asked).toHaveLength(1));
  const reply = { ...bundle.reply, note: '重点看补贴', tags: ['样本'] };
  asked[0]!.answer({ bundle: { ...bundle, reply }, codes });
  await until(() => expect(root.querySelector('.about')?.textContent).toBe('重点看补贴'));
  expect(root.textContent).toContain('#样本');
  const marks = [...root.querySelectorAll('.marks li')].map((one) => one.textContent);
  expect(marks).toEqual(['status.planned', 'status.declined']);
});

it('says why something is declined, and of nothing else', async () => {
  const root = page.window.document.querySelector('main')!;
  const { bundle, codes } = paper('a refusal');
  const [capture] = bundle.captures;
  const start = capture.text.indexOf('每个补助1.2亿元');
  for (const measure of capture.reading.measures)
    if (measure.status === 'declined') measure.reason = { start, end: start + 8 };
  render(<App />, root);
  await until(() => expect(asked).toHaveLength(1));
  asked[0]!.answer({ bundle, codes });
  await until(() => expect(root.querySelectorAll('tbody tr')).toHaveLength(2));
  const reasons = [...root.querySelectorAll('tbody tr')].map(
    (row) => row.querySelector('.reason')?.textContent,
  );
  expect(reasons).toEqual([undefined, 'card.reason 每个补助1.2亿']);
});

it('says in the reader’s words why the library gives nothing', async () => {
  const root = page.window.document.querySelector('main')!;
  render(<App />, root);
  await until(() => expect(asked).toHaveLength(1));
  asked[0]!.fail(new LibraryError('newer'));
  await until(() => expect(root.textContent).toContain('fault.newer'));
});
