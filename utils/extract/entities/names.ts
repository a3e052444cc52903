import { COMMON_NOUNS } from '@/utils/reply/divisions';
import type { Ground } from '../ground';
import { FOREIGN_CITIES } from '../lexicon/place';
import { markOf, wordIn } from '../lexicon/scan';
import { matches } from './begins';
import { candidate, RANK, restsAt, type Candidate, type Pass } from './candidates';
import { hasCut, opensAt } from './edges';
import { organisationsAt } from './organisations';
import { hasWord, isBehindSlogan, isProper } from './proper';
import { placesAt } from './places';

/** 中国铁塔|怀化分公司: what a company known everywhere is called in one place. */
const BRANCH =
  /^(?:云(?![南端集])|物流|快递|速运|科技|集团|股份|健康|数科)|^[\u4e00-\u9fff]{2,6}?(?:分公司|分行|支行|供电公司|营业厅|公司)|^[\u4e00-\u9fff]{2,12}?(?:研究所|研究院|实验站|分院)|^[\u4e00-\u9fff]{2,8}?所(?=[、,。和等与设])/;

/** 民革|平凉市委, 民盟|市委会: what a party is called in one place. */
const PARTY = /^(?:民革|民盟|民建|民进|农工党|致公党|九三学社|台盟)$/;
const PARTY_BRANCH =
  /^[\u4e00-\u9fff]{0,8}?(?:[省市区县州](?:委会|委员会|工委|委|总支|支部)|基层委(?:员会)?|总支部?|支部|支社|小组)/;

const IN = /[在赴到从于往入抵驻、与]/;
const ENDS = /^(?:[、,。;)”两三四]|[等和与至到]|段)/;

const CITIES_ABROAD = new Set(FOREIGN_CITIES.split(/\s+/));

/** 云南昆明: a province and a city of it, both by their short names. */
const PROVINCES = new Set(
  '河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海 内蒙古 广西 西藏 宁夏 新疆'.split(
    ' ',
  ),
);
/** What goes on behind a county's short name that its city stands before. */
const COUNTY_ENDS = /^(?:$|[^站路街大学院镇村人话式产业区经济])/;

/** 在秭归投运, 松溪、政和: a county's short name behind 在, or in a list. */
function countyAt(ground: Ground, at: number, out: Candidate[]): void {
  const { text, hits } = ground;
  const end = at + hits.counties[at]!;
  // 格尔木, 石景山: so long a name is nothing else.
  const isLong = end - at > 2 && opensAt(ground, at) && COUNTY_ENDS.test(text.slice(end, end + 2));
  // 嵊州已把…: it begins a clause and acts.
  const acts =
    /[,。;:\n]/.test(text[at - 1] ?? '') &&
    /^(?:已|将|正在|也已|还将|拟|率先)/.test(text.slice(end, end + 2));
  if (!isLong && !acts && !isAmong(ground, at, end)) return;
  out.push(candidate('place', at, end, 'entity.county', RANK.known));
}

/** True behind 在 or the mark of a list, where a verb, an edge or the next mark follows. */
function isAmong(ground: Ground, at: number, end: number): boolean {
  const { text } = ground;
  const before = text[at - 1] ?? '';
  if (!IN.test(before)) return false;
  if (ENDS.test(text.slice(end, end + 2))) return true;
  const verb = wordIn(ground, end, Math.min(text.length, end + 4))?.verb;
  return verb !== undefined && !/[、与]/.test(before);
}

/** Divisions by full name, provinces and cities by short name too, and regions known by name. */
function known(ground: Ground, at: number, out: Candidate[]): void {
  const { text, hits } = ground;
  let region = hits.regions[at]!;
  // 德国|杜伊斯堡
  const city = hits.regions[at + region]!;
  const abroad = region > 0 && CITIES_ABROAD.has(text.slice(at + region, at + region + city));
  if (abroad) region += city;
  // 大别山|区域
  if (region > 2 && text.startsWith('区域', at + region - 1)) region--;
  if (
    region > 0 &&
    !text.startsWith('中国', at) &&
    // 丰|华中|队
    (text[at] !== '华' || opensAt(ground, at)) &&
    !/^[角侧部方向面边]/.test(text[at + region] ?? '')
  )
    // 桂西南: a bearing more.
    out.push(
      candidate(
        'place',
        at,
        at +
          region +
          Number(
            /^[东西][南北](?![\u4e00-\u9fff]?[向方侧])/.test(
              text.slice(at + region - 1, at + region + 1),
            ),
          ),
        'entity.region',
        RANK.known + (abroad ? 4 : 0),
      ),
    );
  const organisation = hits.known[at]!;
  if (organisation > 0 && !isPartOfWord(text, at, organisation)) {
    const party = PARTY.test(text.slice(at, at + organisation));
    const branch = (party ? PARTY_BRANCH : BRANCH).exec(
      text.slice(at + organisation, at + 20),
    )?.[0];
    const named = branch !== undefined && (party || !hasCut(branch.replace(/所$/, '')));
    out.push(
      candidate(
        // 民盟桐山县委: a party's committee is an organ.
        party && named && /委(?:员会)?$/.test(branch) ? 'government' : 'organisation',
        named && /研究院$/.test(branch) ? placeBefore(ground, at) : at,
        at + organisation + (named ? branch.length : 0),
        'entity.known-organisation',
        party && named ? RANK.body + 1 : named ? RANK.name + 2 : RANK.known + 3,
      ),
    );
  }
  const end = at + hits.divisions[at]!;
  if (end === at) return;
  const name = text.slice(at, end);
  if (COMMON_NOUNS.has(name)) return;
  // 对日照影响的评估
  if (name === '日照' && /^[影时条不充间标采权分]/.test(text[end] ?? '')) return;
  // 贵州, 苏州 are short, 阿坝州 is none.
  const short = !/[省市区县盟旗]$|..州$/.test(name);
  // 示|范县, 建|成县: two characters of a county stand inside other words.
  const opens =
    opensAt(ground, at) || isBehindSlogan(text, at) || COUNTED.test(text.slice(at - 3, at));
  if (name.length === 2 && !short && !opens) return;
  if (short && (!opens || /^[路街大学院镇村人话式产闸沟坝渠]|^久安/.test(text.slice(end, end + 2))))
    return;
  if (/^[角侧部方向面边亚]/.test(text.slice(end, end + 1)) && !/[省市区县州盟旗]$/.test(name))
    return;
  if (/^和|区$/.test(name) && /^[域级]/.test(text.slice(end, end + 1))) return;
  // 平凉西: a station or junction is called by the city and a bearing.
  if (short && BEARING.test(text.slice(end, end + 3))) {
    out.push(candidate('place', at, end + 1, 'entity.division-bearing', RANK.known + 2));
    return;
  }
  // 武汉市江岸区 is one mention of the lower one.
  const next = text.slice(end, end + hits.divisions[end]!);
  // 洛阳栾川: a city and a county of it, both by their short names.
  const last =
    next.length >= (short ? 2 : 3) &&
    /[市区县州盟旗]$/.test(next) &&
    (!COMMON_NOUNS.has(next) || (short && next.endsWith('县')))
      ? end + next.length
      : short &&
          hits.counties[end]! > 0 &&
          COUNTY_ENDS.test(text.slice(end + hits.counties[end]!, end + hits.counties[end]! + 2))
        ? end + hits.counties[end]!
        : short &&
            PROVINCES.has(name) &&
            next.length >= 2 &&
            !/[省]$/.test(next) &&
            !/^[路街大学院]/.test(text[end + next.length] ?? '')
          ? end + next.length
          : // 云南省镇沅
            /省$|自治区$/.test(name) &&
              hits.counties[end]! > 0 &&
              COUNTY_ENDS.test(text.slice(end + 2, end + 4))
            ? end + 2
            : end;
  out.push(candidate('place', at, last, 'entity.division', RANK.known + (last - at >= 3 ? 4 : 0)));
}

/** 46家|浙江商超 */
const COUNTED = /\d[家个名位批所户辆台]$/;
/** 浙江|清华长三角研究院 */
const placeBefore = ({ hits }: Ground, at: number): number =>
  hits.divisions[at - 2] === 2 ? at - 2 : hits.divisions[at - 3] === 3 ? at - 3 : at;

const BEARING = /^[东南西北](?:站|至|连接|接入|互通|收费|出口|入口|下线|上线|高速)/;

/** 村|民进|行, 北大|路: a short name inside other words. */
const isPartOfWord = (text: string, at: number, length: number): boolean =>
  length === 2 &&
  (/[路街巷桥河门]/.test(text[at + 2] ?? '') ||
    (text.startsWith('中通', at) && !/[、,。和等在]/.test(text[at + 2] ?? '')) ||
    (text[at] === '民' && isInWords(text, at)));
const isInWords = (text: string, at: number): boolean =>
  /[村农居市渔牧移全公]/.test(text[at - 1] ?? '') || /^[行入一步设立议]/.test(text[at + 2] ?? '');

/** 国道318线, 省道S303线, G60高速: roads by their number. */
const NUMBERED_ROAD =
  /(?:(?:地铁|轨道交通|轻轨|有轨电车)?(?:[A-Z]?\d{1,2}|[A-Z])号线|[国省县乡]道[GSXY]?\d{1,4}线?|[县乡村]道[\u4e00-\u9fff]{2,3}线|(?<![A-Za-z\d])[GSXY](?:\d{1,4}(?:线|高速(?:公路)?|国道|省道)|\d{3}(?=[\u4e00-\u9fff、](?<!次)))|(?<!\d)\d{3}(?:国道|省道))/y;

/** 小白线至…, 启明线(…), 东四线: a road that is called a line, where a road is spoken of. */
const LINE =
  /[东西南北中][一二三四五六七八九十]{1,2}线|[\u4e00-\u9fff]{2}(?<![干支沿一热路红底管电主航班光岸界视无有接产水防战专环外内边标困命网岗条分格警缆流速交铁车游全付识马园])线(?=[与至、(]|路段|公路|道路|改[造建]|提质|交[叉汇界]|全线|两侧|段)/g;

/** 中铁十二局: builders that everybody calls by their number. */
const BUILDER = /中[铁建交水冶][一二三四五六七八九十]{1,3}局(?:集团)?/g;

/** Open names: organisations and places by what they end with, and names known everywhere. */
export function* names(ground: Ground): Pass {
  const { text, hits } = ground;
  const out: Candidate[] = [];
  for (const { 0: words, index } of matches(NUMBERED_ROAD, ground, 'road'))
    yield candidate('place', index, index + words.length, 'entity.numbered-road', RANK.closed + 2);
  yield null;
  for (const { 0: words, index } of text.matchAll(LINE))
    if (opensAt(ground, index) && !hasWord(words) && isProper(words.slice(0, -1)))
      yield candidate('place', index, index + words.length, 'entity.line', RANK.known + 2);
  for (const { 0: words, index } of text.matchAll(BUILDER))
    yield candidate('organisation', index, index + words.length, 'entity.builder', RANK.body);
  yield null;
  for (let at = 0; at < text.length; at++) {
    if (restsAt(at)) yield null;
    const ended = (hits.marks[at + 1]! & ENDED) !== 0;
    const begun = (hits.marks[at]! & BEGUN) !== 0;
    if (!ended && !begun) continue;
    if (ended) {
      organisationsAt(ground, at + 1, out);
      placesAt(ground, at + 1, out);
    }
    if (begun) known(ground, at, out);
    if (hits.counties[at] !== 0) countyAt(ground, at, out);
    for (const one of out) yield one;
    out.length = 0;
  }
}

const ENDED = markOf(
  'organisationSuffixes',
  'centres',
  'companyEndings',
  'placeSuffixes',
  'shortPlaces',
);
const BEGUN = markOf('regions', 'known', 'divisions');
