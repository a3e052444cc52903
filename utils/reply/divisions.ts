import { atOnce, type Steps } from '@/utils/text/steps';
import { WordTable } from '@/utils/text/word-table';
import { early } from '@/utils/text/early';
import { usualLevel } from './division-level';
import { COMMON_CHARACTERS, PACKED_DIVISIONS } from './divisions.data';

/** An administrative division: full name, GB/T 2260 code. */
export interface Division {
  name: string;
  /** Six digits; the last four of a province and the last two of a city are zero. */
  code: string;
}

const LEVEL_SUFFIX =
  /(?:特别行政区|(?:壮族|回族|维吾尔)?自治区|自治州|自治县|自治旗|林区|特区|地区|省|市|区|县|盟|旗)$/;
/** The peoples that name autonomous areas: 黔西南布依族苗族自治州 is short 黔西南. */
const PEOPLE =
  /(?:(?:蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|普米|塔吉克|怒|裕固|保安|鄂温克|鄂伦春|独龙|珞巴|各)族|蒙古|哈萨克|柯尔克孜|塔吉克|锡伯|裕固|保安)+$/;
/** Full names that are common nouns, too: divisions only where something else says so. */
export const COMMON_NOUNS: ReadonlySet<string> = new Set([
  '城区',
  '郊区',
  '矿区',
  '东区',
  '西区',
  '新县',
  '和县',
  '老城区',
  '新城区',
  '会同县',
  '成县',
]);
/** Short forms that mean something else as often as the place. */
const AMBIGUOUS_SHORT: ReadonlySet<string> = new Set([
  '来宾',
  '白银',
  '东方',
  '阿里',
  '海西',
  '海北',
  '海东',
  '山南',
]);

/** A name of one stem and one level: most are, and need no look at peoples and longer levels. */
const PLAIN = /^[^族自特林地蒙哈柯塔锡裕保]{2,}[省市区县盟旗]$/;

/** The short form of a full name, 静安 for 静安区; null when nothing of two characters is left. */
export function shortName(name: string): string | null {
  if (PLAIN.test(name)) return name.slice(0, -1);
  const level = name.replace(LEVEL_SUFFIX, '');
  const people = level.replace(PEOPLE, '');
  // 内蒙古 is no 内 of a people: what would be left is no name.
  const stem = people.length >= 2 ? people : level;
  return stem.length >= 2 && stem !== name ? stem : null;
}

/** True when the short form may stand for the place without further evidence. */
const isSafeShort = (short: string): boolean => !AMBIGUOUS_SHORT.has(short);

/** Short names of counties that are words as well; more are cut by where they may stand. */
const COMMON_SHORTS: ReadonlySet<string> = new Set(
  '富裕 惠民 振兴 延长 新兴 资源 合作 兴隆 富民 安宁 通道 大方 大田 方正 凤凰 高台 武功 大名 东方 民权 民乐 双江 沿河 三江 河口 海原 石林 东山 南部 西乡 东乡 北川 和平 和静 和顺 安平 永平 永安 太和 大安 大化 大通 大关 会同 会理 新和 长岛 上思 中方 正定 正安 共和 文县 开平 开化 兴国 兴文 公安 信宜 建始 建平 平山 平阳 广宗 长寿 高明 文成 尚义 康乐 兴业 汉中 友谊 互助 尚志 同心 同德 共青'.split(
    ' ',
  ),
);

/** True for the short name of a county or district that is a word as well: 富裕, 振兴. */
export const isCommonShort = (short: string): boolean => COMMON_SHORTS.has(short);

/** The lists of `divisionWords`. */
export const DIVISION = {
  /** Full names, and the short ones of provinces and cities. */
  name: 1,
  /** Such names as far as bodies are named after them. */
  ends: 2,
  /**
   * Short names of counties and county towns, 秭归 for 秭归县: names only where the words around them
   * say so; and of districts where they are long, 石景山.
   */
  county: 4,
  /** Names that are no common nouns. */
  certain: 8,
} as const;

/** Longer names are not looked for in front of a body. */
const LONGEST_BEFORE_BODY = 12;
/** More rows than there are, and more names. */
const MOST_ROWS = 0x1000;
const MOST_NAMES = 0x1800;

/**
 * Rows are found at once, in the order of their codes; their names are unpacked when a text first
 * holds the two characters that they begin with.
 */
interface Table {
  codes: Int32Array;
  /** Where the name of a row begins among the packed ones. */
  starts: Uint16Array;
  count: number;
  words: WordTable;
  /** By the number of a name the rows that bear it. */
  rows: readonly number[][];
}

/** What the divisions end with whose short names may stand for them behind 在 or in a list. */
const COUNTY = '县市旗';
/** Characters above these are those of names; below stand the steps of the codes, and the dots. */
const LAST_OF_CODES = 0x7f;
const DOT = 0x2e;

/** The value of a digit in base 36. */
const digitOf = (code: number): number => (code < 0x3a ? code - 0x30 : code - 0x57);

const FIRST_SYMBOL = ':'.charCodeAt(0);
let written = '';
/** The packed divisions with their commonest characters written out, and a space behind them. */
const packedNames = (): string =>
  (written ||= `${PACKED_DIVISIONS.replace(
    /[:-[]/g,
    (symbol) => COMMON_CHARACTERS[symbol.charCodeAt(0) - FIRST_SYMBOL]!,
  )} `);

/** The name that begins at `start` among the packed ones, with its level. */
function nameAt(start: number, code: number): string {
  const packed = packedNames();
  let end = start + 2;
  while (packed.charCodeAt(end) > LAST_OF_CODES) end++;
  const stem = packed.slice(start, end);
  return packed[end] === '.' ? stem : stem + usualLevel(code);
}

/** Rows between two rests. */
const ROWS = 2_048;

function* building(): Steps<Table> {
  const codes = new Int32Array(MOST_ROWS);
  const starts = new Uint16Array(MOST_ROWS);
  const rows: number[][] = [];
  const words = new WordTable(MOST_NAMES);
  const source = words.source((row) => {
    const code = codes[row]!;
    for (const [name, lists] of namesOf(nameAt(starts[row]!, code), code)) {
      const word = words.add(name, lists);
      if ((lists & DIVISION.name) !== 0) (rows[word] ??= []).push(row);
    }
  });
  const packed = packedNames();
  let row = 0;
  let code = 0;
  for (let at = 0; at < packed.length - 1; row++) {
    if (row % ROWS === ROWS - 1) yield;
    let step = 0;
    let char = packed.charCodeAt(at);
    for (; char <= LAST_OF_CODES; char = packed.charCodeAt(++at)) step = step * 36 + digitOf(char);
    code += step;
    codes[row] = code;
    starts[row] = at;
    words.file(source, row, char, packed.charCodeAt(at + 1));
    while (packed.charCodeAt(at) > LAST_OF_CODES) at++;
    if (packed.charCodeAt(at) === DOT) at++;
  }
  return { codes, starts, count: row, words, rows };
}

/** What a division is called, each name with its lists; all begin with the same two characters. */
function* namesOf(name: string, code: number): Generator<[name: string, lists: number]> {
  yield [name, listsOf(name)];
  const level = name.at(-1)!;
  const isCity = code % 100 === 0;
  const short = isCity || COUNTY.includes(level) || name.length > 3 ? shortName(name) : null;
  if (!short) return;
  if (isCity && isSafeShort(short)) yield [short, listsOf(short)];
  // 新平县 is how clerks write 新平彝族傣族自治县, 楚雄州 is 楚雄彝族自治州.
  if (name.endsWith(`自治${level}`) && '州县旗'.includes(level))
    yield [short + level, listsOf(short + level)];
  if (!isCity && (short.length === 2 ? !COMMON_SHORTS.has(short) : SAFE_LONG.test(short)))
    yield [short, DIVISION.county];
}

/** 格尔木, 石景山: a county or district by three or four characters, not cut short itself as 浦东新. */
const SAFE_LONG = /^(?!清水河)[\u4e00-\u9fff]{3,4}(?<![新矿左右前中后族业胜])$/;

const listsOf = (name: string): number =>
  DIVISION.name |
  (name.length <= LONGEST_BEFORE_BODY ? DIVISION.ends : 0) |
  (COMMON_NOUNS.has(name) ? 0 : DIVISION.certain);

let made: Table | undefined;
/** All divisions. Unpacked on first use, then kept: it never changes. */
const table = (): Table => (made ??= atOnce(building()));

/** The same as `divisionWords`, unpacked with rests. */
export function* unpackingDivisions(): Steps<WordTable> {
  made ??= yield* building();
  return made.words;
}

/** Every name that a division is known by, in the lists of `DIVISION`. */
export const divisionWords = (): WordTable => table().words;

const divisionIn = (row: number): Division => {
  const { starts, codes } = table();
  const code = codes[row]!;
  return { name: nameAt(starts[row]!, code), code: String(code) };
};

/** True when `name` is the whole name of a province, city, county or district. */
export const isDivisionName = (name: string): boolean => divisionWords().holds(name, DIVISION.name);

/** True when `words` begin with the name of a province, city, county or district. */
export const startsWithDivision = (words: string): boolean =>
  divisionWords().longest(words, 0, words.length, DIVISION.name) > 0;

/** The length of the longest name of a division that stands in `text` at `at`; 0 without one. */
export function divisionAt(text: string, at: number): number {
  const words = divisionWords();
  return words.lengths[words.longest(text, at, text.length, DIVISION.name)]!;
}

/** The divisions that bear a name, in the order of their codes; none for a name that none bears. */
export function divisionsNamed(name: string): Division[] {
  const { words, rows } = table();
  const word = words.numberOf(name);
  return rows[word]?.map(divisionIn) ?? [];
}

/** The first row whose code is not below `code`. */
function rowFrom(code: number): number {
  const { codes, count } = table();
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (codes[middle]! < code) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The division of a code, or undefined. */
export function divisionOf(code: string): Division | undefined {
  const row = rowFrom(Number(code));
  return table().codes[row] === Number(code) ? divisionIn(row) : undefined;
}

/** Every division inside another, which is left out itself. */
export function divisionsInside(outer: string): Division[] {
  const inside: Division[] = [];
  for (let row = rowFrom(Number(outer)) + 1; row < table().count; row++) {
    const division = divisionIn(row);
    if (!within(division.code, outer)) break;
    inside.push(division);
  }
  return inside;
}

/** Districts whose short names are words as well, besides those by their bearing. */
const WORDS_AS_WELL =
  /^(?:和平|长安|运河|太平|友好|前进|解放|天桥|光明|平安|[东西南][湖山])$|^[城河海江市站中上下老新金路桥港]|[城市关港里南北]$/;

/** Short names of the counties and districts in the same city or, for a province, in it. */
export function neighbours(name: string): string[] {
  const code = divisionsNamed(name)[0]?.code;
  if (!code) return [];
  const outer = code.endsWith('0000') ? code : `${code.slice(0, 4)}00`;
  return divisionsInside(outer).flatMap(({ name: inner }) => {
    const short = shortName(inner);
    return short?.length === 2 && !COMMON_SHORTS.has(short) && !WORDS_AS_WELL.test(short)
      ? [short]
      : [];
  });
}

/** The divisions above and at `code`, from the province down. */
export function ancestry(code: string): Division[] {
  const codes = [`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`, code];
  return [...new Set(codes)].flatMap((c) => divisionOf(c) ?? []);
}

/** True when `inner` lies in `outer` or is it. */
export function within(inner: string, outer: string): boolean {
  return inner.startsWith(outer.replace(/(?:00)+$/, ''));
}

early(PEOPLE, LEVEL_SUFFIX, PLAIN);
