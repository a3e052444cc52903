import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { fold } from './fold';
import { foundIn, placesOf } from './places';

const words = (text: string, query: string): string[] =>
  placesOf(text, query).map(({ start, end }) => text.slice(start, end));

it('finds what search finds: over a line’s end, in full and half width, capital or small', () => {
  expect(words('发放就餐\n　　补贴，每客５元（ＡＩ）', '就餐补贴 5元 ai')).toEqual([
    '就餐\n　　补贴',
    '５元',
    'ＡＩ',
  ]);
  expect(words('“互联网+”', '"互联网')).toEqual(['“互联网']);
  expect(placesOf('没有', '补贴')).toEqual([]);
  expect(placesOf('补贴', ' ')).toEqual([]);
});

it('of places that overlap the longer one counts', () => {
  expect(words('就餐补贴', '餐补 就餐补贴')).toEqual(['就餐补贴']);
});

it('shows where most of the words stand together', () => {
  const text = `补贴。${'中'.repeat(50)}75岁以上每月补贴200元。`;
  expect(
    foundIn(text, '补贴 75岁')
      .filter(({ found }) => found)
      .map((piece) => piece.text),
  ).toEqual(['75岁', '补贴']);
});

it('shows the first place with what stands around it', () => {
  const text = `${'前'.repeat(40)}补贴标准为每客5元${'后'.repeat(60)}补贴`;
  const pieces = foundIn(text, '补贴 5元');
  expect(pieces.filter(({ found }) => found).map((piece) => piece.text)).toEqual(['补贴', '5元']);
  const shown = pieces.map((piece) => piece.text).join('');
  expect(shown.startsWith('…前')).toBe(true);
  expect(shown.endsWith('后…')).toBe(true);
  expect(foundIn('补贴', '补贴')).toEqual([{ text: '补贴', found: true }]);
});

it('whatever the text, the words of a place fold to what was looked for', () => {
  const text = fc.string({
    unit: fc.constantFrom('补', '贴', 'Ａ', 'a', ' ', '\n', '　', '“', 'İ', '𠮷'),
  });
  fc.assert(
    fc.property(text, fc.constantFrom('补贴', 'aa', '"补', '𠮷a'), (given, query) => {
      for (const { start, end } of placesOf(given, query))
        expect(fold(given.slice(start, end))).toBe(fold(query));
    }),
  );
});
