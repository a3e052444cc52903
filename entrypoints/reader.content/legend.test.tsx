import { signal } from '@preact/signals';
import { JSDOM } from 'jsdom';
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ReaderContext } from './context';
import { Legend } from './legend';

const changeSettings = vi.hoisted(() => vi.fn<() => Promise<void>>());
vi.mock('@/utils/settings', () => ({ changeSettings }));
vi.mock('@/utils/messages', () => ({ sendMessage: async () => undefined }));
vi.mock('@/components/mark-sample', () => ({ MarkSample: () => null }));
vi.mock('@/components/i18n', () => ({
  i18n: { t: (key: string, values: string[] = []) => [key, ...values].join(' ') },
}));

let main: HTMLElement;
const lost = signal(false);
beforeEach(() => {
  const { window } = new JSDOM('<main></main>');
  vi.stubGlobal('document', window.document);
  main = window.document.querySelector('main')!;
  changeSettings.mockReset().mockRejectedValue(new Error('no storage'));
  const reading = { measures: [], entities: [] };
  const reader = { reading, lost, hidden: signal(new Set()) } as unknown as ReaderContext;
  render(<Legend reader={reader} folded={false} />, main);
});
afterEach(() => vi.unstubAllGlobals());

const press = async (selector: string): Promise<string | undefined> => {
  main.querySelector<HTMLElement>(selector)!.click();
  await new Promise((drawn) => setTimeout(drawn, 30));
  return main.querySelector('[role=alert]')?.textContent;
};

it('says why a choice is not kept', async () => {
  expect(await press('.fold')).toBe('options.failed no storage');
});

it('asks for nothing after an update, which has a notice of its own', async () => {
  lost.value = true;
  expect(await press('.fold')).toBeUndefined();
  expect(changeSettings).not.toHaveBeenCalled();
});
