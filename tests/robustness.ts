import { readReply } from '@/utils/extract';
import { faults } from './invariants';
import { mutations } from './mutations';
import { loadGold } from './quality/score';

/** The texts of all bundled replies: to be read, not to be scored. */
export const bundledTexts = (): Map<string, string> =>
  new Map(
    ['dev', 'own', 'held'].flatMap((folder) =>
      [...loadGold(folder)].map(([name, { text }]): [string, string] => [name, text]),
    ),
  );

/** Reads `count` damaged texts; gives what went wrong, each with how the text was damaged. */
export function tryDamaged(count: number, seed: number): string[] {
  const wrong: string[] = [];
  for (const { how, text } of mutations([...bundledTexts().values()], count, seed)) {
    try {
      wrong.push(...faults(text, readReply(text)).map((fault) => `${how}: ${fault}`));
    } catch (error) {
      wrong.push(`${how}: ${error instanceof Error ? error.stack : String(error)}`);
    }
  }
  return wrong;
}
