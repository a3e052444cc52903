import { describe, expect, it } from 'vitest';
import { FOLDERS, problems } from './quality/gold';
import { loadGold } from './quality/score';

describe('annotated replies', () => {
  for (const folder of FOLDERS)
    it(`are well made in ${folder}`, () => {
      const wrong = [...loadGold(folder)].flatMap(([name, gold]) =>
        problems(gold).map((problem) => `${name}: ${problem}`),
      );
      expect(wrong).toEqual([]);
    });

  it('stand in one folder only', () => {
    const names = FOLDERS.flatMap((folder) => [...loadGold(folder).keys()]);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  it('align in sets of at least two', () => {
    const sets = [...loadGold('align').keys()].map((name) => name.split('--')[0]!);
    expect(sets.filter((set) => sets.indexOf(set) === sets.lastIndexOf(set))).toEqual([]);
  });

  it('would be found malformed', () => {
    const gold = [...loadGold('dev').values()][0]!;
    expect(problems({ ...gold, details: {} })).toEqual(['no kind', 'no source']);
    expect(problems({ ...gold, text: `${gold.text}<e t="date">` })).toHaveLength(1);
    const twice = [...gold.entities, gold.entities[0]!];
    expect(problems({ ...gold, entities: twice })).toHaveLength(1);
  });
});
