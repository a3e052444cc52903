import { countsOf, FOLDERS, problems } from '../tests/quality/gold';
import { loadGold } from '../tests/quality/score';

/** `npm run gold`: what the folders of annotated replies hold, and which files are malformed. */
console.table(Object.fromEntries(FOLDERS.map((folder) => [folder, countsOf(folder)])));
for (const folder of FOLDERS)
  for (const [name, gold] of loadGold(folder))
    for (const problem of problems(gold)) {
      console.log(`${folder}/${name}: ${problem}`);
      process.exitCode = 1;
    }
