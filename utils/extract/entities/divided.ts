import { COMMON_NOUNS } from '@/utils/reply/divisions';
import type { Ground } from '../ground';
import { LANDMARKS } from '../lexicon/place';
import { wordIn } from '../lexicon/scan';
import { candidate, RANK, type Candidate } from './candidates';
import { opensAt } from './edges';
import { isBehindSlogan } from './proper';

/** Provinces by their short names: 云南昆明 is one mention. */
const PROVINCES = new Set(
  '河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海 内蒙古 广西 西藏 宁夏 新疆'.split(
    ' ',
  ),
);
const SIGHTS = new Set(LANDMARKS.split(/\s+/));

/** 46家|浙江商超, 第四批|浙江老字号, 我市系|浙江首个 */
const COUNTED = /\d[家个名位批所户辆台]$|第[一二三四五六七八九十]批$|[省市区县]系$/;
/** 平凉|西站: a station or junction is called by the city and a bearing. */
const BEARING = /^[东南西北](?:站|至|连接|接入|互通|收费|出口|入口|下线|上线|高速)/;
/** 日照|影响, 日照|、通风, 符合|日照: what falls into a window. */
const SUNSHINE = /^[影时条不充间标采权分]|^、(?:消防|通风|采光|间距|退让)/;
const LIGHT = /符合|满足|影响|建筑/;
const SIDE = /^(?:方(?!面)|[角侧部向面边亚])/;
/** 南京|路, 长安|街: what makes something else of a short name. */
const OTHER_NAME =
  /^(?:路(?![灯面况网])|[街大院镇话式闸沟坝渠]|学(?![生位区])|村(?!民)|人(?![行才])|产(?!业)|久安)/;
/** What goes on behind a county's short name that its city stands before. */
const COUNTY_ENDS = /^(?:$|[^站路街大学院镇村人话式产业区经济])/;

/** 放宽|城区通行, 由于|都, 扩大|同等, 适应|城市: the first character belongs to the word before it. */
const STRADDLED =
  /^(?:[几两三数每\d]天全|[放拓加]宽城|由于都|扩大同|变化德|[适顺响反]应城|中南部|罗浮山)/;

/** Divisions by full name, provinces and cities by short name too. */
export function divisionNameAt(ground: Ground, at: number, out: Candidate[]): void {
  const { text, hits } = ground;
  const end = at + hits.divisions[at]!;
  if (end === at) return;
  const name = text.slice(at, end);
  // 贵州, 苏州 are short, 阿坝州 is none.
  const isShort = !/[省市区县盟旗]$|..州$/.test(name);
  if (isOtherWord(ground, at, name, isShort)) return;
  if (isShort && BEARING.test(text.slice(end, end + 3))) {
    out.push(candidate('place', at, end + 1, 'entity.division-bearing', RANK.known + 2));
    return;
  }
  const last = end + lowerAt(ground, end, name, isShort);
  const rank = RANK.known + (last - at >= 3 ? 4 : 0);
  out.push(candidate('place', at, last, 'entity.division', rank));
}

/** True where the characters of a division's name mean something else. */
function isOtherWord(ground: Ground, at: number, name: string, isShort: boolean): boolean {
  if (STRADDLED.test(ground.text.slice(Math.max(0, at - 1), at + 2))) return true;
  const { text } = ground;
  const end = at + name.length;
  if (COMMON_NOUNS.has(name) || /^(?:文山会海|和田[间地块园头坎])/.test(text.slice(at, at + 4)))
    return true;
  if (
    name === '日照' &&
    (SUNSHINE.test(text.slice(end, end + 3)) || LIGHT.test(text.slice(at - 2, at)))
  )
    return true;
  // 示|范县, 建|成县: two characters of a county stand inside other words.
  if (name.length === 2 || isShort) {
    const opens =
      opensAt(ground, at) || isBehindSlogan(text, at) || COUNTED.test(text.slice(at - 3, at));
    if (!opens) return true;
  }
  if (isShort && OTHER_NAME.test(text.slice(end, end + 2)) && sightAt(ground, end) === 0)
    return true;
  if (SIDE.test(text.slice(end, end + 2)) && !/[省市区县州盟旗]$/.test(name)) return true;
  return /^和|区$/.test(name) && /^[域级段]/.test(text.slice(end, end + 1));
}

/** How long the lower place is that stands at `end`, behind `name`: 武汉市|江岸区 is one mention of it. */
function lowerAt({ text, hits }: Ground, end: number, name: string, isShort: boolean): number {
  const division = hits.divisions[end]!;
  const next = text.slice(end, end + division);
  if (
    division >= (isShort ? 2 : 3) &&
    /[市区县州盟旗]$/.test(next) &&
    (!COMMON_NOUNS.has(next) || (isShort && next.endsWith('县')))
  )
    return division;
  // 武汉|白沙洲, though 白沙 is a county.
  const sight = sightAt({ text, hits }, end);
  if (sight > hits.counties[end]!) return sight;
  const county = hits.counties[end]!;
  const endsThere = COUNTY_ENDS.test(text.slice(end + county, end + county + 2));
  // 洛阳|栾川: a city and a county of it, both by their short names.
  if (isShort && county > 0 && endsThere) return county;
  if (
    isShort &&
    PROVINCES.has(name) &&
    division >= 2 &&
    !next.endsWith('省') &&
    !/^[路街大学院]/.test(text[end + division] ?? '')
  )
    return division;
  // 云南省|镇沅
  if (/省$|自治区$/.test(name) && county > 0 && endsThere) return county;
  return sight;
}

/** How long the sight is that stands at `end`, 0 without one: 敦煌|莫高窟, 杭州|良渚. */
export function sightAt({ text, hits }: Pick<Ground, 'text' | 'hits'>, end: number): number {
  const sight = hits.regions[end]!;
  return sight > 0 && SIGHTS.has(text.slice(end, end + sight)) ? sight : 0;
}

const IN = /[在赴到从于往入抵驻、与]/;
const JOINS = /[、与和]/;
/** 在仪征|设站: verbs of one character. */
const SHORT_VERB = /^[设召]/;
const ENDS = /^(?:[、,。;)”两三四]|[等和与至到]|段)/;
/** 嵊州|已把…: it begins a clause and acts. */
const ACTS = /^(?:已|将|正在|也已|还将|拟|率先)/;

/** 在秭归投运, 松溪、政和: a county's short name behind 在, or in a list. */
export function countyAt(ground: Ground, at: number, out: Candidate[]): void {
  const { text, hits } = ground;
  const end = at + hits.counties[at]!;
  if (end === at) return;
  const sight = sightAt(ground, end);
  if (sight > 0 && opensAt(ground, at)) {
    out.push(candidate('place', at, end + sight, 'entity.county', RANK.known + 4));
    return;
  }
  const behind = text.slice(end, end + 2);
  // 格尔木, 石景山: so long a name is nothing else.
  const isLong = end - at > 2 && opensAt(ground, at) && COUNTY_ENDS.test(behind);
  const acts = /[,。;:\n]/.test(text[at - 1] ?? '') && ACTS.test(behind);
  if (isLong || acts || isAmong(ground, at, end) || isBeside(ground, at, end))
    out.push(candidate('place', at, end, 'entity.county', RANK.known));
}

/** 青田、文成侨乡: two counties or cities side by side tell each other, whatever follows. */
function isBeside(ground: Ground, at: number, end: number): boolean {
  const { text, hits } = ground;
  const isNamed = (start: number, length: number): boolean =>
    hits.counties[start] === length || hits.divisions[start] === length;
  if (/^[路街村镇乡]/.test(text[end] ?? '') || COUNTY_GOES_ON.test(text.slice(end, end + 3)))
    return false;
  if (JOINS.test(text[end] ?? '') && opensAt(ground, at))
    return hits.counties[end + 1]! + hits.divisions[end + 1]! > 0;
  return (
    JOINS.test(text[at - 1] ?? '') &&
    (isNamed(at - 3, 2) || isNamed(at - 4, 3)) &&
    !COUNTY_GOES_ON.test(text.slice(end, end + 2))
  );
}
/** 新兴和|未来产业, 和政|策: another word. */
const COUNTY_GOES_ON = /^(?:话|人|产|式|策|和未来)/;

/** True behind 在 or the mark of a list, where a verb, an edge or the next mark follows. */
function isAmong(ground: Ground, at: number, end: number): boolean {
  const { text } = ground;
  const before = text[at - 1] ?? '';
  if (!IN.test(before)) return false;
  if (ENDS.test(text.slice(end, end + 2))) return true;
  if (before === '在' && SHORT_VERB.test(text.slice(end, end + 1))) return true;
  const verb = wordIn(ground, end, Math.min(text.length, end + 4))?.verb;
  return verb !== undefined && !/[、与]/.test(before);
}
