import { packed } from '@/utils/library/backup';

/** Compresses the pieces of one backup in a thread of its own, while the next are read. */

export type ToPack = { piece: Uint8Array<ArrayBuffer> } | { end: true };
/** `more`: a piece has been packed. */
export type FromPack = { more: true } | { file: Blob } | { error: string };

const say = (message: FromPack): void => postMessage(message);

const waiting: ToPack[] = [];
let wake: (() => void) | undefined;

async function* pieces(): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  for (;;) {
    const next = waiting.shift();
    if (!next) await new Promise<void>((resolve) => (wake = resolve));
    else if ('end' in next) return;
    else {
      yield next.piece;
      say({ more: true });
    }
  }
}

addEventListener('message', ({ data }: MessageEvent<ToPack>) => {
  waiting.push(data);
  wake?.();
});

packed(pieces(), new AbortController().signal).then(
  (file) => say({ file }),
  (error: unknown) => say({ error: String(error) }),
);
