import { readReply } from '@/utils/extract';
import { mutations } from '../../mutations';
import { bundledTexts } from '../../robustness';

/** Damaged texts lead through rules that whole ones never meet. */
const DAMAGED = 60;

/** Every bundled text and some damaged ones, by name. */
function texts(): Map<string, string> {
  const whole = bundledTexts();
  const damaged = mutations([...whole.values()], DAMAGED, 20_261_126);
  return new Map([
    ...whole,
    ...Array.from(damaged, ({ how, text }): [string, string] => [how, text]),
  ]);
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}

/**
 * Has a browser read all texts (`ask` takes them as JSON, and gives JSON) and names those that it
 * reads in other bytes than Node does.
 */
export async function differences(ask: (texts: string) => Promise<string>): Promise<string[]> {
  const all = texts();
  const theirs = JSON.parse(await ask(JSON.stringify([...all.values()]))) as string[];
  if (theirs.length !== all.size) return [`${theirs.length} readings of ${all.size} texts`];
  return [...all].flatMap(([name, text], i) => {
    const ours = JSON.stringify(readReply(text));
    const read = theirs[i]!;
    if (ours === read) return [];
    const at = firstDifference(ours, read);
    return [`${name}: ${ours.slice(at - 40, at + 40)} | ${read.slice(at - 40, at + 40)}`];
  });
}
