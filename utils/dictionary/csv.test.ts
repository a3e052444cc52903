import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OwnName } from '@/utils/extract/entities/own';
import { ENTITY_TYPES } from '@/utils/reading';
import { readDictionary, writeDictionary } from './csv';
import { mergeNames, withName } from './merge';
import { checkName, formsIn, MOST_NAMES, NAME_LENGTH, tidy } from './names';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string, now: OwnName[] = []) => readDictionary(bytes(text), now);
const problems = (text: string, now: OwnName[] = []) =>
  read(text, now).problems.map(({ row, problem, words }) => `${row} ${problem} ${words}`);

const lianmeng: OwnName = { name: '清源联盟', type: 'organisation', short: ['清盟'] };

describe('reading a dictionary', () => {
  it('takes names with type and short forms, under Chinese and English heads', () => {
    const english = read('name,type,short\n清源联盟,organisation,清盟\n暖芯驿站,programme,\n');
    const chinese = read(
      '名称\t类型\t简称\r\n清源联盟\t单位机构\t清盟\r\n暖芯驿站\t项目平台\t\r\n',
    );
    expect(english.names).toEqual([lianmeng, { name: '暖芯驿站', type: 'programme', short: [] }]);
    expect(chinese.names).toEqual(english.names);
    expect(english.problems).toEqual([]);
  });

  it('reads what spreadsheets save in the national character set', () => {
    // 名称,类型 / 青石湾,地点 in GB 18030.
    const gb = [0xc3, 0xfb, 0xb3, 0xc6, 0x2c, 0xc0, 0xe0, 0xd0, 0xcd, 0x0a];
    const row = [0xc7, 0xe0, 0xca, 0xaf, 0xcd, 0xe5, 0x2c, 0xb5, 0xd8, 0xb5, 0xe3];
    expect(readDictionary(Uint8Array.from([...gb, ...row]), []).names).toEqual([
      { name: '青石湾', type: 'place', short: [] },
    ]);
  });

  it('says what is added, changed and the same', () => {
    const plan = read('name,type,short\n清源联盟,organisation,清盟；源盟\n青石湾,place,\n', [
      lianmeng,
      { name: '旧名', type: 'place', short: [] },
    ]);
    expect(plan.added.map(({ name }) => name)).toEqual(['青石湾']);
    expect(plan.changed).toEqual([{ ...lianmeng, short: ['清盟', '源盟'] }]);
    expect(plan.names.map(({ name }) => name)).toEqual(['清源联盟', '旧名', '青石湾']);
    expect(read('name,type,short\n清源联盟,organisation,清盟', [lianmeng]).same).toBe(1);
  });

  it('tells every row that cannot be taken, as a spreadsheet counts rows', () =>
    expect(
      problems(
        `name,type,short\n,place,\n\n青石湾,港口,\n湾,place,\n${'长'.repeat(61)},place,\n青石湾,place,清盟\n白沙湾,place,\n白沙湾,work,\n`,
        [lianmeng],
      ),
    ).toEqual([
      '2 no-name ',
      '4 unknown-type 港口',
      '5 too-short 湾',
      `6 too-long ${'长'.repeat(61)}`,
      '7 form-taken 清盟',
      '9 doubled 白沙湾',
    ]));

  it.each([
    ['', '0 empty '],
    ['称呼,类型\n青石湾,地点', '0 missing-column name / 名称'],
    ['name,kind\n青石湾,place', '0 missing-column type / 类型'],
    ['name,type\0', '0 not-text '],
  ])('refuses %j', (text, problem) => expect(problems(text)).toEqual([problem]));

  it('stops at the most that is kept', () => {
    const rows = Array.from({ length: MOST_NAMES + 2 }, (_, i) => `名字${i},place,`);
    const plan = read(['name,type,short', ...rows].join('\n'));
    expect(plan.names).toHaveLength(MOST_NAMES);
    expect(plan.problems.map(({ problem }) => problem)).toEqual(['too-many-names']);
  });

  it('never throws, whatever the bytes', () =>
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (noise) => {
        const { names, added } = readDictionary(noise, [lianmeng]);
        expect(names).toHaveLength(added.length + 1);
      }),
    ));
});

const words = fc
  .string({ unit: 'binary', minLength: NAME_LENGTH.least, maxLength: 12 })
  .filter((one) => !/[;；|、\ufffd\ufeff\0]|[\ud800-\udfff]|^'/u.test(one))
  .map((one) => one.replace(/\s+/g, ' ').trim())
  .filter((one) => one.length >= NAME_LENGTH.least);

it('what was written is read again', () =>
  fc.assert(
    fc.property(
      fc.uniqueArray(words, { minLength: 1, maxLength: 9 }),
      fc.constantFrom(...ENTITY_TYPES),
      ([first, ...rest], type) => {
        const names: OwnName[] = [{ name: first!, type, short: rest }];
        expect(readDictionary(bytes(writeDictionary(names)), []).names).toEqual(names);
      },
    ),
  ));

it('no cell of the file runs as a formula', () =>
  expect(writeDictionary([{ name: '=1+2', type: 'work', short: ['@湾'] }])).toContain(
    "'=1+2,work,'@湾",
  ));

describe('a single name', () => {
  it('is tidied', () =>
    expect(
      tidy({ name: ' 青石  湾 ', type: 'place', short: ['湾区', '', '湾区', '青石 湾'] }),
    ).toEqual({
      name: '青石 湾',
      type: 'place',
      short: ['湾区'],
    }));

  it('may not take a form of another, but its own', () => {
    const forms = formsIn([lianmeng]);
    const other: OwnName = { name: '青石湾', type: 'place', short: ['清盟'] };
    expect(checkName(other, forms)).toEqual({ problem: 'form-taken', words: '清盟' });
    expect(checkName({ ...lianmeng, type: 'place' }, forms, '清源联盟')).toBeNull();
  });
});

describe('a dictionary that has changed meanwhile', () => {
  const place = (name: string, ...short: string[]): OwnName => ({ name, type: 'place', short });

  it('keeps what was added to it when a file is merged with it', () =>
    expect(mergeNames([place('青石湾')], [place('白沙港'), place('旧港', '青石湾')])).toEqual({
      dictionary: [place('青石湾'), place('白沙港')],
      added: 1,
      changed: 0,
      refused: ['旧港'],
    }));

  it('never grows beyond what can be stored', () => {
    const full = Array.from({ length: MOST_NAMES }, (_, i) => place(`地名${i}`));
    const { dictionary, refused } = mergeNames(full, [place('白沙港'), place('地名7', '七')]);
    expect(dictionary).toHaveLength(MOST_NAMES);
    expect(refused).toEqual(['白沙港', '地名7']);
    expect(withName(full, place('白沙港'))).toMatchObject({ problem: 'too-many-names' });
    expect(withName(full, place('白沙港'), '地名7')).toHaveLength(MOST_NAMES);
  });

  it('takes a name as new whose old one is gone', () =>
    expect(withName([place('青石湾')], place('白沙港'), '旧港')).toEqual([
      place('青石湾'),
      place('白沙港'),
    ]));
});
