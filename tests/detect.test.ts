import { expect, it, vi } from 'vitest';
import { world } from '@/utils/page/being-read';
import detector from '@/entrypoints/detect';

const watched = vi.hoisted(() => [] as { moved: () => void; signal: AbortSignal }[]);
const extension = vi.hoisted(() => ({ runtime: { id: 'own' as string | undefined } }));
vi.mock('wxt/browser', () => ({ browser: extension }));
vi.mock('@/utils/page/address', () => ({
  frameAddress: () => 'http://a.gov.cn/',
  watchAddress: (_: unknown, moved: () => void, signal: AbortSignal) =>
    void watched.push({ moved, signal }),
}));
vi.mock('@/utils/page/verdict', () => ({ lookAt: () => ({ reply: null, bare: false }) }));
vi.mock('@/utils/page/settle', () => ({ QUIET: 0, whenSettled: () => () => undefined }));

it('watches a page’s address once, however often it is brought, until the extension is gone', () => {
  vi.stubGlobal('window', {});
  vi.stubGlobal('document', {});
  world.fuwenWatches = false;
  detector.main();
  detector.main();
  expect(watched).toHaveLength(1);
  const [{ moved, signal }] = watched as [(typeof watched)[number]];
  moved();
  expect(signal.aborted).toBe(false);
  extension.runtime.id = undefined;
  moved();
  expect(signal.aborted).toBe(true);
});
