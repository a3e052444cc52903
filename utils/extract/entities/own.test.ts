import { describe, expect, it } from 'vitest';
import { entitiesOf } from '@/tests/read-sentence';
import { OWN_RULE, type OwnName } from './own';

/** Every entity of a sentence of the body, as `type|words|full name`; own ones with a star. */
const read = (sentence: string, dictionary: OwnName[]): string[] =>
  entitiesOf(sentence, undefined, dictionary).map(({ type, name, canonical, why }) =>
    [
      `${why[0]!.rule === OWN_RULE ? '*' : ''}${type}`,
      name,
      ...(canonical ? [canonical] : []),
    ].join('|'),
  );

const name = (full: string, type: OwnName['type'], ...short: string[]): OwnName => ({
  name: full,
  type,
  short,
});

describe('own dictionary', () => {
  it('finds names that the engine does not know, and their short forms with the full name', () =>
    expect(
      read('我局将与清源联盟共建暖芯驿站，清盟负责选址。', [
        name('清源联盟', 'organisation', '清盟'),
        name('暖芯驿站', 'programme'),
      ]),
    ).toEqual(['*organisation|清源联盟', '*programme|暖芯驿站', '*organisation|清盟|清源联盟']));

  it('beats what the engine finds in the same place', () => {
    expect(read('依托云台水库供水。', [])).toEqual(['place|云台水库']);
    expect(read('依托云台水库供水。', [name('云台水库', 'organisation')])).toEqual([
      '*organisation|云台水库',
    ]);
  });

  it('takes the longest of its own names', () =>
    expect(
      read('青石湾码头扩建。', [name('青石湾', 'place'), name('青石湾码头', 'programme')]),
    ).toEqual(['*programme|青石湾码头']));

  it('reads spaces and full-width letters as the text has them', () =>
    expect(read('推广 Ｗ３ 平 台。', [name('W3平台', 'programme')])).toEqual([
      '*programme|Ｗ３ 平 台',
    ]));

  it('finds no Latin word inside of another', () =>
    expect(read('购买MAIN系统和AI设备。', [name('AI', 'programme')])).toEqual(['*programme|AI']));

  it('changes nothing without a name that is there', () =>
    expect(read('由市财政局落实资金。', [name('无关', 'place')])).toEqual(
      read('由市财政局落实资金。', []),
    ));
});
