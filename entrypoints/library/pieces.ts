import type { FromPack, ToPack } from './pack.worker';
// oxlint-disable-next-line import/default -- Vite makes the default export
import PackWorker from './pack.worker?worker';

/** Pieces that may lie unpacked between the two threads. */
const AHEAD = 4;

/**
 * Compresses pieces into one file, in a worker beside this one. Pieces are handed over and are of
 * no use here afterwards. Throws what went wrong there.
 */
export async function packAside(pieces: AsyncIterable<Uint8Array<ArrayBuffer>>): Promise<Blob> {
  const worker = new PackWorker();
  let ahead = 0;
  let goOn: (() => void) | undefined;
  const file = new Promise<Blob>((resolve, reject) => {
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
    worker.addEventListener('message', ({ data }: MessageEvent<FromPack>) => {
      if ('more' in data) {
        ahead--;
        goOn?.();
      } else if ('file' in data) resolve(data.file);
      else reject(new Error(data.error));
    });
  });
  // It is awaited below, which may be after it has failed.
  file.catch(() => undefined);
  const tell = (message: ToPack, transfer: Transferable[] = []): void =>
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
    worker.postMessage(message, { transfer });
  // What goes wrong there while this waits for room is thrown here.
  const room = (): Promise<unknown> =>
    Promise.race([file, new Promise<void>((resolve) => (goOn = resolve))]);
  try {
    for await (const piece of pieces) {
      tell({ piece }, [piece.buffer]);
      ahead++;
      while (ahead >= AHEAD) await room();
    }
    tell({ end: true });
    return await file;
  } finally {
    worker.terminate();
  }
}
