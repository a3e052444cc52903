import { describe, expect, it } from 'vitest';
import { lookingOver } from '../ground';
import { atOnce } from '@/utils/text/steps';
import { findingEntities } from '.';

/** One long line in which nothing has a name. */
const plain = (length: number): string => '水管漏了就修好它'.repeat(length / 8);

/** How many rests the search for names offers. */
function restsIn(text: string): number {
  const ground = atOnce(lookingOver(text));
  const work = findingEntities(ground, {});
  let rests = 0;
  for (let step = work.next(); !step.done; step = work.next()) rests++;
  return rests;
}

describe('the search for names', () => {
  it('rests while it walks over a long stretch without any', () => {
    const few = restsIn(plain(8_000));
    // Five passes look at every character; a page of this length was held for 60 ms by one of them.
    expect(restsIn(plain(80_000)) - few).toBeGreaterThan(5 * 30);
  });
});
