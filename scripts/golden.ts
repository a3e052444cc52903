import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { renderReading } from '../tests/golden/render';
import { loadGold } from '../tests/quality/score';

/** `npm run golden`: writes the readings of the open bundled replies anew, to be reviewed as a diff. */
let written = 0;
for (const folder of ['dev', 'own'])
  for (const [name, { text }] of loadGold(folder)) {
    const path = fileURLToPath(new URL(`../tests/golden/${name}.txt`, import.meta.url));
    writeFileSync(path, renderReading(text));
    written++;
  }
console.log(`${written} readings written to tests/golden`);
