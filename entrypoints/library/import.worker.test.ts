import 'fake-indexeddb/auto';
import { afterEach, expect, it, vi } from 'vitest';

afterEach(() => vi.unstubAllGlobals());

it('writes nothing, and does not say so, where no file was read', async () => {
  const said = vi.fn<(message: object) => void>();
  let hear: (event: { data: object }) => void = () => undefined;
  vi.stubGlobal('postMessage', said);
  vi.stubGlobal('addEventListener', (_: string, to: typeof hear) => (hear = to));
  await import('./import.worker');
  hear({ data: { do: 'write', overwrite: false } });
  await vi.waitFor(() => expect(said).toHaveBeenCalledOnce());
  expect(said.mock.lastCall![0]).not.toHaveProperty('written');
});
