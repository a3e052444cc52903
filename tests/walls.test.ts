import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';

const CORE = ['text', 'reply', 'extract', 'anchor', 'compare'];
/** Where the browser's API is spoken to; everybody else below the pages gets what it needs given. */
const WITH_BROWSER = ['settings', 'messages', 'tell', 'receive'];
const BROWSER = /^(wxt\/|#|@webext-core)/;

/**
 * The walls of the house (docs/architecture.md): what a folder or a file may not import. Imports are
 * packages, or paths from the root without an ending.
 */
const WALLS: { folder: string; but?: string[]; mayNot: RegExp[]; why: string }[] = [
  {
    folder: 'utils',
    mayNot: [/^(components|entrypoints)\//],
    why: 'the ground floors know nothing of what stands on them',
  },
  { folder: 'components', mayNot: [/^entrypoints\//], why: 'components know no page' },
  {
    folder: 'utils',
    but: WITH_BROWSER.map((name) => `utils/${name}`),
    mayNot: [BROWSER],
    why: "few know the browser's API",
  },
  {
    folder: '{utils,components,entrypoints,cli}',
    but: ['utils/library'],
    mayNot: [/^dexie/],
    why: 'one knows the database',
  },
  ...CORE.map((floor) => ({
    folder: `utils/${floor}`,
    mayNot: [
      /^preact/,
      /^@preact/,
      /^wxt/,
      /^utils\/(?!reading$|deadline$|amounts$|text\/|reply\/|extract\/|anchor\/|compare\/)/,
    ],
    why: 'the core is pure: no DOM, no browser, no database',
  })),
  { folder: 'utils/text', mayNot: [/^utils\/(reply|extract)/], why: 'text is the ground floor' },
  { folder: 'utils/reply', mayNot: [/^utils\/extract/], why: 'reply stands below extract' },
  {
    folder: 'utils/page',
    mayNot: [/^utils\/library/],
    why: 'the DOM floor knows no database',
  },
  {
    folder: 'entrypoints/detect',
    mayNot: [/^utils\/library\/(?!types)/, /^preact/, /extract/],
    why: 'the detector is tiny',
  },
  {
    folder: 'entrypoints/reader.content',
    mayNot: [/^utils\/library\/(?!(types|commands|faults)$)/],
    why: "content scripts would see the page's IndexedDB",
  },
];
const PURE_GLOBALS =
  /\b(document|window|browser|chrome|indexedDB|localStorage|Date\.now|Math\.random)\b\s*[.(]|new Date\(\)/;

/** Source files of a folder, or the one file of that name. @throws where there is none. */
function sources(folder: string): string[] {
  const files = globSync([`${folder}/**/*.{ts,tsx}`, `${folder}.{ts,tsx}`]).filter(
    (file) => !/\.test\.tsx?$/.test(file),
  );
  // A wall around nothing would hold for ever.
  if (files.length === 0) throw new Error(`no sources in ${folder}`);
  return files;
}
/** What a file imports: packages, and files by their path from the root, without an ending. */
const imports = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)].map(
    ([, from]) => (from!.startsWith('.') ? join(dirname(file), from!) : from!.replace(/^@\//, '')),
  );
const withoutComments = (code: string) =>
  code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');

describe('walls', () => {
  for (const { folder, but = [], mayNot, why } of WALLS)
    it(`${folder}: ${why}`, () => {
      const free = new Set(but.flatMap(sources));
      const broken = sources(folder)
        .filter((file) => !free.has(file))
        .flatMap((file) =>
          imports(file)
            .filter((i) => mayNot.some((wall) => wall.test(i)))
            .map((i) => `${file} imports ${i}`),
        );
      expect(broken).toEqual([]);
    });

  it('a folder that is not there is no wall', () => {
    expect(() => sources('utils/nowhere')).toThrow('no sources');
  });

  it('the pure core names no DOM, browser, clock or chance', () => {
    const broken = CORE.flatMap((floor) => sources(`utils/${floor}`)).filter((file) =>
      PURE_GLOBALS.test(withoutComments(readFileSync(file, 'utf8'))),
    );
    expect(broken).toEqual([]);
  });

  it("words come through components/i18n, which follows the reader's language", () => {
    const broken = ['utils', 'components', 'entrypoints']
      .flatMap((folder) => sources(folder))
      .filter((file) => file !== 'components/i18n.ts')
      .filter((file) => imports(file).includes('#i18n'));
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
