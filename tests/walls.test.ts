import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';

/**
 * The walls of the house (docs/architecture.md): what a folder may import. A folder that is not
 * named here may import everything its own row would allow.
 */
const WALLS: { folder: string; mayNot: RegExp[]; why: string }[] = [
  ...['text', 'reply', 'extract', 'anchor', 'compare'].map((floor) => ({
    folder: `utils/${floor}`,
    mayNot: [
      /^dexie/,
      /^preact/,
      /^@preact/,
      /^wxt/,
      /^#/,
      /^@webext-core/,
      /utils\/(page|library|export|import|messages|settings)/,
      /^(\.\.\/)+(page|library|export|import|messages|settings)/,
    ],
    why: 'the core is pure: no DOM, no browser, no database',
  })),
  {
    folder: 'utils/text',
    mayNot: [/utils\/(reply|extract)/, /^\.\.\/(reply|extract)/],
    why: 'text is the ground floor',
  },
  {
    folder: 'utils/reply',
    mayNot: [/utils\/extract/, /^\.\.\/extract/],
    why: 'reply stands below extract',
  },
  {
    folder: 'utils/page',
    mayNot: [/^dexie/, /utils\/library/, /^\.\.\/library/, /^wxt\/browser/],
    why: 'the DOM floor knows no database and no browser API',
  },
  {
    folder: 'entrypoints/detect',
    mayNot: [/^dexie/, /library\/(?!types)/, /^preact/, /extract/],
    why: 'the detector is tiny',
  },
  {
    folder: 'entrypoints/reader.content',
    mayNot: [/^dexie/, /utils\/library\/db/],
    why: "content scripts would see the page's IndexedDB",
  },
];
const PURE_GLOBALS =
  /\b(document|window|browser|chrome|indexedDB|localStorage|Date\.now|Math\.random)\b\s*[.(]|new Date\(\)/;

const sources = (folder: string) =>
  globSync([`${folder}/**/*.{ts,tsx}`, `${folder}.{ts,tsx}`]).filter(
    (f) => !/\.test\.tsx?$/.test(f),
  );
const imports = (code: string) =>
  [...code.matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)].map((m) => m[1]!);
const withoutComments = (code: string) =>
  code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');

describe('walls', () => {
  for (const { folder, mayNot, why } of WALLS)
    it(`${folder}: ${why}`, () => {
      const broken = sources(folder).flatMap((file) =>
        imports(readFileSync(file, 'utf8'))
          .filter((i) => mayNot.some((wall) => wall.test(i)))
          .map((i) => `${file} imports ${i}`),
      );
      expect(broken).toEqual([]);
    });

  it('the pure core names no DOM, browser, clock or chance', () => {
    const broken = ['text', 'reply', 'extract', 'anchor', 'compare']
      .flatMap((floor) => sources(`utils/${floor}`))
      .filter((file) => PURE_GLOBALS.test(withoutComments(readFileSync(file, 'utf8'))));
    expect(broken).toEqual([]);
  });

  it("words come through components/i18n, which follows the reader's language", () => {
    const broken = ['utils', 'components', 'entrypoints']
      .flatMap((folder) => sources(folder))
      .filter((file) => file !== 'components/i18n.ts')
      .filter((file) => imports(readFileSync(file, 'utf8')).includes('#i18n'));
    expect(broken).toEqual([]);
  });

  it('nothing writes HTML from strings or evaluates code', () => {
    const broken = ['utils', 'components', 'entrypoints']
      .flatMap((folder) => sources(folder))
      .filter((file) =>
        /\.(innerHTML|outerHTML)\s*=|insertAdjacentHTML|dangerouslySetInnerHTML|\beval\(|new Function\(/.test(
          withoutComments(readFileSync(file, 'utf8')),
        ),
      );
    expect(broken).toEqual([]);
  });
});
