import { JSDOM } from 'jsdom';
import { render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import { sampleLibrary } from '@/tests/fixtures/library/sample';
import type { Capture } from '@/utils/library/types';
import { Against } from './against';

const { asked } = vi.hoisted(() => ({ asked: new Map<string, (found: Capture) => void>() }));
vi.mock('@/components/i18n', () => ({ i18n: { t: (key: string) => key } }));
vi.mock('@/components/version-diff', () => ({
  VersionDiff: ({ before }: { before: Capture }) => <h1>{before.id}</h1>,
}));
vi.mock('@/utils/library/db', () => ({
  db: { captures: { get: (id: string) => new Promise((resolve) => asked.set(id, resolve)) } },
}));
vi.mock('./store', () => ({ report: vi.fn<(error: unknown) => void>() }));
afterEach(() => vi.unstubAllGlobals());

it('shows the capture chosen last, whichever is read first', async () => {
  const { document } = new JSDOM('<main></main>').window;
  vi.stubGlobal('document', document);
  vi.stubGlobal('requestAnimationFrame', (then: () => void) => setTimeout(then));
  // A frame comes late on a busy machine.
  const until = (holds: () => void): Promise<void> => vi.waitFor(holds, { timeout: 30_000 });
  const root = document.querySelector('main')!;
  const capture = { ...sampleLibrary().captures[0]!, takenAt: '2026-11-30' };
  const older = (id: string): Capture => ({ ...capture, id, takenAt: '2026-11-01' });
  for (const other of ['first', 'last']) {
    render(<Against capture={capture} other={other} />, root);
    await until(() => expect(asked.has(other)).toBe(true));
  }
  asked.get('last')!(older('last'));
  await until(() => expect(root.textContent).toBe('last'));
  asked.get('first')!(older('first'));
  // Long enough for it to be drawn, were it to be.
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(root.textContent).toBe('last');
});
