import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { RULES } from '@/utils/reply/rules';

type Tree = { [key: string]: string | Tree };

const keysOf = (tree: Tree, path = ''): string[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [path + key] : keysOf(value, `${path}${key}.`),
  );
const load = (name: string): Tree => parse(readFileSync(`locales/${name}.yml`, 'utf8')) as Tree;
const valueOf = (tree: Tree, path: string): string =>
  path.split('.').reduce<string | Tree>((at, key) => (at as Tree)[key]!, tree) as string;

const zh = load('zh_CN');
const en = load('en');

it('both languages say the same things', () => {
  expect(keysOf(en).toSorted()).toEqual(keysOf(zh).toSorted());
});

it('both languages take the same values', () => {
  const slots = (words: string): string[] => [...new Set(words.match(/\$\d/g) ?? [])].toSorted();
  for (const key of keysOf(zh))
    expect(slots(valueOf(en, key)), key).toEqual(slots(valueOf(zh, key)));
});

it('Chinese is Chinese', () => {
  const without = keysOf(zh).filter(
    (key) => !/[\u4e00-\u9fff]|^\W*\$\d|^[^A-Za-z]+$/.test(valueOf(zh, key)),
  );
  expect(without).toEqual([]);
});

it('no word is left in the code', () => {
  const sources = globSync(['components/**/*.tsx', 'entrypoints/**/*.tsx']).filter(
    (file) => !file.includes('.test.'),
  );
  const found = sources.flatMap((file) => {
    const code = readFileSync(file, 'utf8')
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(/\/\/.*$/gm, '');
    return [...code.matchAll(/>\s*([\u4e00-\u9fff]{2,}[^<{]*)</g)].map(
      (match) => `${file}: ${match[1]!.trim()}`,
    );
  });
  expect(found).toEqual([]);
});

it('every rule of the detector is told in words', () => {
  const table = readFileSync('components/reasons.tsx', 'utf8');
  for (const { rule } of RULES) {
    const key = rule.replace(/[.-](\w)/g, (_, letter: string) => letter.toUpperCase());
    expect(table).toContain(`'${rule}': 'rule.${key}'`);
    expect(keysOf(zh)).toContain(`rule.${key}`);
  }
});
