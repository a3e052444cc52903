/** Writes the generated pages of the zoo: `npm run zoo`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { generated, ZOO_FOLDER } from '../tests/zoo/write';

let size = 0;
for (const [file, bytes] of generated()) {
  mkdirSync(dirname(ZOO_FOLDER + file), { recursive: true });
  writeFileSync(ZOO_FOLDER + file, bytes);
  size += bytes.length;
}
console.log(`${generated().size} pages, ${Math.round(size / 1024)} kB`);
