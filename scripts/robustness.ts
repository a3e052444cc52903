import { tryDamaged } from '../tests/robustness';

/**
 * `npm run robustness [-- COUNT [SEED]]`: reads damaged texts, 10,000 of them when nothing is said,
 * and lists those that made the engine throw or break a promise of `Reading`.
 */
const [count = 10_000, seed = 20_261_126] = process.argv.slice(2).map(Number);
const wrong = tryDamaged(count, seed);
for (const line of wrong.slice(0, 40)) console.log(line);
console.log(`${count} damaged texts (seed ${seed}): ${wrong.length} faults`);
process.exitCode = wrong.length === 0 ? 0 : 1;
