// `npm run bench:engine`: the engine's budgets, and the engine beside the named peers; with
// `-- --own` the engine alone.
import { engineRows, peerRows } from './engine';
import { table } from './stats';

const alone = process.argv.includes('--own');
console.log(table([...(await engineRows()), ...(alone ? [] : await peerRows())]));
