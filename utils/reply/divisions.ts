import { PACKED_DIVISIONS } from './divisions.data';

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

/** Names and codes side by side, in the order of the codes: three thousand objects fewer. */
interface Table {
  names: readonly string[];
  codes: readonly number[];
}

let table: Table | undefined;
let byName: ReadonlyMap<string, number | readonly number[]> | undefined;

/** All divisions. Unpacked on first use, then kept: it never changes. */
function divisions(): Table {
  if (table) return table;
  const names: string[] = [];
  const codes: number[] = [];
  let code = 0;
  for (let at = 0; at < PACKED_DIVISIONS.length;) {
    const name = behind(at, isDigit);
    const next = behind(name, (c) => !isDigit(c));
    code += Number.parseInt(PACKED_DIVISIONS.slice(at, name), 36);
    names.push(PACKED_DIVISIONS.slice(name, next));
    codes.push(code);
    at = next;
  }
  return (table = { names, codes });
}

/** Digits of base 36 are ASCII, names are not. */
const isDigit = (code: number): boolean => code < 0x80;

function behind(at: number, is: (code: number) => boolean): number {
  let end = at;
  while (end < PACKED_DIVISIONS.length && is(PACKED_DIVISIONS.charCodeAt(end))) end++;
  return end;
}

const divisionAt = (row: number): Division => {
  const { names, codes } = divisions();
  return { name: names[row]!, code: String(codes[row]) };
};

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

/** Rows by full name, and those of provinces and cities by short name too. */
function rowsByName(): ReadonlyMap<string, number | readonly number[]> {
  if (byName) return byName;
  const rows = new Map<string, number | readonly number[]>();
  const add = (name: string, row: number): void => {
    const there = rows.get(name);
    if (there === undefined) rows.set(name, row);
    else rows.set(name, typeof there === 'number' ? [there, row] : [...there, row]);
  };
  const { names, codes } = divisions();
  for (const [row, name] of names.entries()) {
    add(name, row);
    const isCity = codes[row]! % 100 === 0;
    const isAutonomous = name.includes('自治', name.length - 3);
    const short = isCity || isAutonomous ? shortName(name) : null;
    if (!short) continue;
    if (isCity && isSafeShort(short)) add(short, row);
    // 新平县 is how clerks write 新平彝族傣族自治县, 楚雄州 is 楚雄彝族自治州.
    if (isAutonomous && /[州县旗]$/.test(name)) add(short + name.at(-1)!, row);
  }
  return (byName = rows);
}

/** Every name that a division is known by. */
export const divisionNames = (): Iterable<string> => rowsByName().keys();

export const isDivisionName = (name: string): boolean => rowsByName().has(name);

/** The divisions that bear a name, in the order of their codes; none for a name that none bears. */
export function divisionsNamed(name: string): Division[] {
  const rows = rowsByName().get(name);
  if (rows === undefined) return [];
  return typeof rows === 'number' ? [divisionAt(rows)] : rows.map(divisionAt);
}

/** Short names of counties that are words as well; more are cut by where they may stand. */
const COMMON_SHORTS: ReadonlySet<string> = new Set(
  '资源 合作 兴隆 富民 安宁 通道 大方 大田 方正 凤凰 高台 武功 大名 东方 民权 民乐 双江 沿河 三江 河口 海原 石林 东山 南部 西乡 东乡 北川 和平 和静 和顺 安平 永平 永安 太和 大安 大化 大通 大关 会同 会理 新和 长岛 上思 中方 正定 正安 共和 文县 开平 开化 兴国 兴文 公安 信宜 建始 建平 平山 平阳 广宗 长寿 高明 文成 尚义 康乐 兴业 汉中 友谊 互助 尚志 同心 同德 共青'.split(
    ' ',
  ),
);

/**
 * Short names of counties and county towns, 秭归 for 秭归县: names only where the words around them
 * say so.
 */
export function countyShorts(): string[] {
  const { names, codes } = divisions();
  return names.flatMap((name, row) => {
    const short = codes[row]! % 100 !== 0 && /[县市旗]$/.test(name) ? shortName(name) : null;
    return short?.length === 2 && !COMMON_SHORTS.has(short) ? [short] : [];
  });
}

/** The first row whose code is not below `code`. */
function rowFrom(code: number): number {
  const { codes } = divisions();
  let low = 0;
  let high = codes.length;
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
  return divisions().codes[row] === Number(code) ? divisionAt(row) : undefined;
}

/** Every division inside another, which is left out itself. */
export function divisionsInside(outer: string): Division[] {
  const inside: Division[] = [];
  for (let row = rowFrom(Number(outer)) + 1; row < divisions().names.length; row++) {
    const division = divisionAt(row);
    if (!within(division.code, outer)) break;
    inside.push(division);
  }
  return inside;
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
