// `npm run bench:engine`: the engine's budgets, and the engine beside the named peers.
import { engineRows, peerRows } from './engine';
import { table } from './stats';

console.log(table([...(await engineRows()), ...(await peerRows())]));
