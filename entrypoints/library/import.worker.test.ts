import 'fake-indexeddb/auto';
import { afterEach, expect, it, vi } from 'vitest';

afterEach(() => vi.unstubAllGlobals());

it('writes nothing, and does not say so, where no file was read', async () => {
  const said = vi.fn<(message: object) => void>();
  let hear: (event: { data: object }) => void = () => undefined;
  vi.stubGlobal('postMessage', said);
  vi.stubGlobal(
    'addEventListener',
    (type: string, to: typeof hear) => type === 'message' && (hear = to),
  );
  await import('./import.worker');
  hear({ data: { id: 1, name: 'write', task: false } });
  await vi.waitFor(() => expect(said).toHaveBeenCalledOnce());
  expect(said.mock.lastCall![0]).toMatchObject({ id: 1, failure: { message: 'no file was read' } });
});
