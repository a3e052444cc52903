import { JSDOM } from 'jsdom';
import { render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import type { TabState } from '@/utils/messages';
import { SiteAccess } from './site-access';

vi.mock('wxt/browser', () => ({
  browser: { permissions: { request: () => Promise.reject(new Error('no gesture')) } },
}));
vi.mock('@/components/i18n', () => ({
  i18n: { t: (key: string, values: string[] = []) => [key, ...values].join(' ') },
}));
afterEach(() => vi.unstubAllGlobals());

it('says what a browser answers that does not even ask', async () => {
  const { document } = new JSDOM('<main></main>').window;
  vi.stubGlobal('document', document);
  const main = document.querySelector('main')!;
  const state = { verdict: null, host: 'rd.example', access: 'askable' } as unknown as TabState;
  render(<SiteAccess state={state} changed={async () => undefined} />, main);
  main.querySelector('button')!.click();
  await new Promise((drawn) => setTimeout(drawn, 30));
  expect(main.querySelector('[role=alert]')!.textContent).toBe('options.failed no gesture');
});
