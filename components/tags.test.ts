import { expect, it } from 'vitest';
import { tagsIn, tagWords } from './tags';

it('parts tags by commas and semicolons, never by spaces', () => {
  expect(tagsIn('养老，助餐、elderly care; 二期；')).toEqual([
    '养老',
    '助餐',
    'elderly care',
    '二期',
  ]);
});

it('gives each tag once, without blanks around it', () => {
  expect(tagsIn(' a ,a,  b c ,, ')).toEqual(['a', 'b c']);
  expect(tagsIn('  ')).toEqual([]);
});

it('a field that nobody changed gives the tags that it shows', () => {
  const tags = ['elderly care', '助餐'];
  expect(tagsIn(tagWords(tags))).toEqual(tags);
});
