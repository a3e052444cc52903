import { failureOf } from '@/utils/library/faults';
import { packed } from '@/utils/library/backup';
import type { Last } from './heavy.worker';
import { piecesFrom } from './pieces';

/** Compresses the pieces of one backup, which come through the port that it is given, into one file. */

export type FromPack = { file: Blob };

const say = (message: FromPack | Last): void => postMessage(message);

addEventListener('message', ({ data: port }: MessageEvent<MessagePort>) => {
  packed(piecesFrom(port), new AbortController().signal).then(
    (file) => {
      say({ file });
      say({ end: true });
    },
    (error: unknown) => say({ failure: failureOf(error) }),
  );
});
