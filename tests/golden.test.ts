import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { renderReading } from './golden/render';
import { loadGold } from './quality/score';

/** Readings change only on purpose: `npm run golden`, then review the difference. */
describe('golden readings', () => {
  for (const folder of ['dev', 'own'])
    for (const [name, { text }] of loadGold(folder))
      it(name, () => {
        const path = fileURLToPath(new URL(`./golden/${name}.txt`, import.meta.url));
        expect(existsSync(path), 'run npm run golden').toBe(true);
        expect(renderReading(text)).toBe(readFileSync(path, 'utf8'));
      });
});
