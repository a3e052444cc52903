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

let table: readonly Division[] | undefined;
let byName: ReadonlyMap<string, readonly Division[]> | undefined;
let byCode: ReadonlyMap<string, Division> | undefined;

/** All divisions in the order of their codes. Unpacked on first use, then kept: it never changes. */
function divisions(): readonly Division[] {
  if (table) return table;
  const rows: Division[] = [];
  let code = 0;
  for (const [, step, name] of PACKED_DIVISIONS.matchAll(/([0-9a-z]+)([^0-9a-z]+)/g)) {
    code += Number.parseInt(step!, 36);
    rows.push({ name: name!, code: String(code) });
  }
  return (table = rows);
}

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
function isSafeShort({ code }: Division, short: string): boolean {
  return (code.endsWith('00') || short.length > 2) && !AMBIGUOUS_SHORT.has(short);
}

/** Every division by full name, and provinces and cities by short name too. */
export function divisionNames(): ReadonlyMap<string, readonly Division[]> {
  if (byName) return byName;
  const names = new Map<string, Division[]>();
  const add = (name: string, division: Division): void => {
    const there = names.get(name);
    if (there) there.push(division);
    else names.set(name, [division]);
  };
  for (const division of divisions()) {
    add(division.name, division);
    const short = shortName(division.name);
    if (short && division.code.endsWith('00') && isSafeShort(division, short)) add(short, division);
    // 新平县 is how clerks write 新平彝族傣族自治县, 楚雄州 is 楚雄彝族自治州.
    const level = /自治([州县旗])$/.exec(division.name)?.[1];
    if (short && level) add(short + level, division);
  }
  return (byName = names);
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
  return divisions().flatMap(({ name, code }) => {
    const short = /[县市旗]$/.test(name) && !code.endsWith('00') ? shortName(name) : null;
    return short?.length === 2 && !COMMON_SHORTS.has(short) ? [short] : [];
  });
}

/** The division of a code, or undefined. */
export function divisionOf(code: string): Division | undefined {
  byCode ??= new Map(divisions().map((division) => [division.code, division]));
  return byCode.get(code);
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
