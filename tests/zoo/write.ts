import { fileURLToPath } from 'node:url';
import { encodeGb18030 } from './gb18030';
import { writeHostile } from './hostile';
import { writeOthers } from './others';
import { writeReplies } from './replies';

/** Where the pages of the zoo lie. */
export const ZOO_FOLDER = fileURLToPath(new URL('../fixtures/pages/zoo/', import.meta.url));

/** The bytes of every generated page, by path below the zoo's folder. */
export const generated = (): Map<string, Uint8Array> =>
  new Map(
    [...writeReplies(), ...writeOthers(), ...writeHostile()].map(([file, { source, charset }]) => [
      file,
      charset === 'gb18030' ? encodeGb18030(source) : new TextEncoder().encode(source),
    ]),
  );
