import { isDivisionName, startsWithDivision } from '@/utils/reply/divisions';
import { early } from '@/utils/text/early';
import { PLACE_KIND_FORMS, PLACE_KINDS } from '../lexicon/kinds';
import type { Ground } from '../ground';
import { COMMON_PLACES, SHORT_STEMMED_PLACES } from '../lexicon/place';
import { isWordOf } from '../lexicon/scan';
import { candidate, RANK, type Candidate } from './candidates';
import { Endings } from './dictionary';
import { isCutWord, leftEdge, opensAt } from './edges';
import { hasWord, isBehindSlogan, isProper } from './proper';

const KINDS = new Endings(PLACE_KINDS.split(/\s+/));
const COMMON = new Set(COMMON_PLACES);

/** The length of the word of kind that closes `stem`, 0 without one. */
function kindAt(stem: string): number {
  const kind = KINDS.before(stem, stem.length)?.length ?? 0;
  for (let length = Math.min(4, stem.length); length > Math.max(1, kind); length--)
    if (isWordOf('generic', stem.slice(-length))) return length;
  return kind || (PLACE_KIND_FORMS.exec(stem)?.[0].length ?? 0);
}

/** Places whose names end at `end`, by what they end with. */
export function placesAt(ground: Ground, end: number, out: Candidate[]): void {
  const { text, hits } = ground;
  // 设立交易中心: the ending goes on into another word.
  if (text[end] === '易') return;
  if (hits.placeSuffixes[end] !== 0) endedPlaces(ground, end, out);
  if (hits.shortPlaces[end] !== 0) shortPlaces(ground, end, out);
}

function endedPlaces(ground: Ground, end: number, out: Candidate[]): void {
  const { text, hits } = ground;
  const anchor = end - hits.placeSuffixes[end]!;
  const suffix = text.slice(anchor, end);
  // 港口岸线, 经济高速发展, 温泉路: the ending goes on into another word.
  const after = text.slice(end, end + 2);
  if (LONGER.test(after) || RUNS_ON[suffix]?.test(after)) return;
  if (suffix.length === 1 && COMMON.has(suffix)) return;
  let start = behindVerb(ground, leftEdge(ground, anchor), anchor);
  // 中国(杭州)跨境电子商务综合试验区
  // 西宁—海东都市圈
  if (/[圈群带]$/.test(suffix))
    start -= DASHED.exec(text.slice(Math.max(0, start - 6), start))?.[0].length ?? 0;
  start -= ZONE_OF_CHINA.exec(text.slice(Math.max(0, start - 10), start))?.[0].length ?? 0;
  // 均|楚镇长午新村, 提到的|和祥小区: the character before is part of the name.
  if (
    (/^[\u4e00-\u9fff][镇乡]/.test(text.slice(start, anchor)) &&
      /[均和同向]/.test(text[start - 1] ?? '')) ||
    (/[和同]/.test(text[start - 1] ?? '') && /[的在对为由到(“]/.test(text[start - 2] ?? ''))
  )
    start--;
  const stem = text.slice(start, anchor);
  if (RAILWAY.test(suffix) && (!RAILS.test(stem) || hasWord(stem))) return;
  if (suffix.startsWith('园') && stem.includes('园')) return;
  if (suffix === '大院' && YARDS.test(stem)) return;
  // 侯家营子村|路口, 厚载门街|路口, but 曙光路口
  if (/路?口$/.test(suffix) && /[镇乡村街]$/.test(stem)) return;
  // 云南|高速公路, 兰州|轨道交通: not one of them, but all that a place has.
  if (OF_A_PLACE.test(suffix) && isDivisionShort(ground, start, anchor)) return;
  // 国省道, 县乡道: classes of roads.
  if (suffix.endsWith('道') && /[国省县][省县乡]?$/.test(stem)) return;
  // 莘庄立交|桥下
  if (suffix === '立交桥' && text[end] === '下') return;
  if (suffix === '渔港' && isDivisionName(stem)) return;
  // 数据互联|互通, 高速服务区: what stands everywhere is named by a short stem that is no word.
  if (
    SHORT_STEMMED.has(suffix) &&
    (!/(?:^|[省市区县镇乡])(?!.*互联|高速公路)[^省市区县镇乡]{2,4}$/.test(stem) || hasWord(stem))
  )
    return;
  if (
    stem.length <= (stem.startsWith('中国(') ? 18 : 12) &&
    (stem.length >= 2 || ONE_BEFORE.test(stem + suffix)) &&
    !COUNTED.test(stem) &&
    !COMMON.has(text.slice(start, end)) &&
    (isProper(stem) || (/^大[道街]$/.test(suffix) && STREETS.test(`${stem}路`))) &&
    !(stem.length === 3 && /馆$/.test(suffix) && isCutWord(stem.slice(0, 2))) &&
    !isClassPlace(stem, suffix) &&
    !isClassIn(stem.slice(hits.divisions[start]), suffix) &&
    !isZoneOfClass(ground, start, stem, suffix)
  )
    out.push(
      candidate(
        'place',
        start,
        // 秋水佳苑|小区: the estate is called so without it.
        suffix === '小区' && /..[苑府邸墅郡庭]$/.test(stem)
          ? anchor
          : end + villageOf(text, end, suffix),
        'entity.place-ending',
        RANK.name,
        { start: anchor, end },
      ),
    );
}

/** 陆城街道|柳湖村: a village in the street. */
function villageOf(text: string, end: number, suffix: string): number {
  const village = suffix === '街道' ? VILLAGE.exec(text.slice(end, end + 7))?.[0] : undefined;
  return village && isProper(village) && !hasWord(village) ? village.length : 0;
}
const VILLAGE = /^[\u4e00-\u9fff]{2,4}?村(?![民委庄头口级务镇村])/;

/** 北控水务运营|澧县第二污水处理厂: behind a verb a division begins the name. */
const RUN_BY = /运营|建设|管理|开发|投资|改造|养护|承包/;
function behindVerb({ text, hits }: Ground, start: number, anchor: number): number {
  for (let at = anchor - 2; at > start + 2; at--) {
    if (hits.divisions[at] !== 0 && hits.cutOrPart[at] !== 0) return at;
    // 养老服务中心运营|少城街道
    if (
      RUN_BY.test(text.slice(at - 2, at)) &&
      hits.organisationSuffixes[at - 2]! + hits.centres[at - 2]! > 0
    )
      return at;
  }
  return start;
}

const SHORT_STEMMED = new Set(SHORT_STEMMED_PLACES.split(' '));
const DASHED = /[\u4e00-\u9fff]{2}—+$/;
const ZONE_OF_CHINA = /中国\([\u4e00-\u9fff]{2,6}\)$/;
const OF_A_PLACE = /^(?:高速公路|公路|铁路|轨道交通|地铁|农贸市场|市场|园区|高速)$/;
const isDivisionShort = ({ hits }: Ground, start: number, end: number): boolean =>
  hits.divisions[start] === end - start || hits.counties[start] === end - start;

/** A road named after the place. */
const LONGER =
  /^(?:[校院]区|村(?![民委内口头两])|路(?![面口段灯边况网])|街(?![道区边头面])|镇(?![村街域]))/;
const RUNS_ON: Readonly<Record<string, RegExp>> = {
  体育场: /^馆/,
  百货: /^城/,
  广场: /^舞/,
  景区: /^质量/,
  大院: /^子/,
  口岸: /^[线电]/,
  高铁: /^[新小动]/,
  十字: /^[路架会绣坡]/,
  立交: /^[通易互往给流付接]/,
  铁路: /^[局部专公沿]/,
  高原: /^型/,
  公路: /^自行车/,
  高速: /^(?:铁路|公路|发展|增长|推进|运转|增|服务)/,
};

/** 赣深高铁, 京沪铁路: a railway is named after its ends. */
const RAILWAY = /^(?:高铁|铁路|城际)$/;
const RAILS =
  /^(?!动车|城际|市域|国家|跨省|普速|货运|地方|客运|专用|既有|境内|重载|电气|改扩|电气化)(?!.*[乘坐])[\u4e00-\u9fff]{2,3}(?:中线|沿江|城际)?$/;
/** 机关大院: a yard of a class. */
const YARDS = /(?:机关|政府|家属|单位|农家|居民|部队|公安|县委|市委|区委|职工|宿舍|学校|医院)$/;

/** 四大片区, 一条通村, 特色林园: what is counted or only described has no name. */
const COUNTED =
  /^(?:[性型式]|[\u4e00-\u9fff]{2}[省市]级|(?:特色|数字|智慧|外贸|牧民)(?!谷)|废弃|破损|等级?外|国?家?\dA|[国省市县区]级\dA|[国省市县]家?级|[十百千万]+亩|[一二两三四五六七八九十几数每]+[条段家个座处所事]|[两三四五六七八九十]大|[\u4e00-\u9fff]{1,4}变(?!电))/;
/** One character names a street by its bearing, and a seat of services by its level; 损公路 is none. */
const ONE_BEFORE =
  /^[东西南北中老新前后内外][大环新][街道路村区]|^[省市区县州镇乡](?:政务|市民|文[体展化])/;

/** True when nothing but adjectives of kind stands before the ending. */
function isKindOnly(stem: string): boolean {
  let left = stem;
  for (let length = kindAt(left); length > 0; length = kindAt(left))
    left = left.slice(0, left.length - length);
  return (
    /[两三四五六七八九十]大$/.test(stem) ||
    left.length < 2 ||
    /[建造设]|[镇乡村市县区路街道]$/.test(left) ||
    left.length === stem.length ||
    !isProper(left)
  );
}
const isClassPlace = (stem: string, suffix: string): boolean =>
  /^(?:世界|国际)级|型国家|^[市县乡村]{2}通$|通[村组乡屯]$/.test(stem) ||
  (suffix === '片区' && /[小中]学$/.test(stem)) ||
  (suffix === '库区' && stem.endsWith('水库')) ||
  (/^草[场地]$/.test(suffix) && /[镇乡村]$/.test(stem)) ||
  (/[设建]$/.test(stem) && IN_CLASSES.test(suffix)) ||
  (suffix === '市场' &&
    !startsWithDivision(stem) &&
    !/[镇乡村路街里门桥井坊坡沟湾塘堡营庄坝寺庙关岭坪]$/.test(stem)) ||
  /[省市区县镇](?:建设|新建)/.test(stem) ||
  ROAD_BEFORE.test(stem) ||
  (kindAt(stem) > 0 &&
    isKindOnly(stem) &&
    !startsWithDivision(stem) &&
    !/^(?:大道|大街|大桥|新村|花园|家园|苑|新区|新城)$/.test(suffix));
/** 宁国市|老旧小区: a class of places, in one division. */
const isClassIn = (stem: string, suffix: string): boolean =>
  IN_CLASSES.test(suffix) && kindAt(stem) > 0 && !isProper(stem.slice(0, -kindAt(stem)));
const IN_CLASSES = /^(?:小区|社区|园区|片区|街区|市场)$/;
/** 金融改革|试验区, 重要农产品生产|保护区: a zone without a place or a short name of its own. */
function isZoneOfClass({ hits }: Ground, start: number, stem: string, suffix: string): boolean {
  if (!ZONES.test(suffix)) return false;
  if (/^(?:国家|全国|重要|[省市]级)/.test(stem)) return true;
  if (hits.divisions[start]! > 0 || hits.regions[start]! > 0 || hits.counties[start]! > 0)
    return false;
  const name = stem.slice(0, stem.length - kindAt(stem));
  return name.length > 3 || name.length < 2 || hasWord(name) || kindAt(name) > 0;
}
const ZONES = /^(?:实验区|示范区|试验区|先行区|合作区|集聚区|保护区|核心区)$/;
/** 南湖大道|城市快速路: the road is named already. */
const ROAD_BEFORE = /(?:大道|大街|高速|国道|省道)(?:城市|主线)?$|段$/;

/** Rivers, lakes and hills end in characters that many words hold: what goes on is another word. */
const WATERS_AND_HILLS: Readonly<Record<string, RegExp>> = {
  河: /^(?:堤(?!防)|[坝道长湖床滩网虾蟹鱼沙面泥]|水(?![环生系质位体])|流(?!域)|[北南东西](?![岸侧门段]))/,
  江: /^[苏西北南湖河东水豚滩]/,
  湖: /^(?:[南北区州泊面长泥]|水(?![面系环质生]))/,
  溪: /^(?:[流口]|水(?![质位]))/,
  港: /^[口区务澳股湾币商铁]/,
  园: /^[区林艺丁长内方务]/,
  山: /^[高东西水区地林体上村脉庄火洪路坡顶茶泉塘]/,
  岭: /^[南土]/,
  岛: /^[屿国]/,
  湾: /^[区]/,
  谷: /^[深物歌子底类]/,
};

/** Villages and roads end the word; 路面, 村民, 站点, 区域 do not. */
const GOES_ON = /^[窄店寨障基幅径子头面标民点域口段网灯边线旁里级组部社居镇道路委庄庙长况梁墩晚落]/;
const STOPS_YET =
  /^(?:口|路中|段|路段|沿线|两侧|与|至|路口|部[分门]|民居|民宿|民房|组织|组建|居民|路[灯面]|标[线识牌]|委员)/;

/** 联结|长江, 环|巢湖, 平安|浙江: known by themselves, whatever stands before them. */
const GREAT_WATERS = /(?<!大|小|故|老|新)(?:长江|黄河|淮河|珠江|太湖|巢湖|滇池|浙江)$/;

/** 铜山区汉王, 店塔镇草垛山: a name that begins with the division or town it lies in. */
const isPlaced = (stem: string): boolean =>
  startsWithDivision(stem) || /^[\u4e00-\u9fff]{2,3}[镇乡][\u4e00-\u9fff]{2}/.test(stem);

/** 曙光街, 梅陇三村, 青云路: a short proper stem between clear edges. */
function shortPlaces(ground: Ground, end: number, out: Candidate[]): void {
  const { text } = ground;
  const suffix = text[end - 1]!;
  const after = text.slice(end, end + 2);
  // 长丰镇|路面
  const isRoadOf = /[镇乡村]/.test(suffix) && /^(?:路面|道路)/.test(after);
  if (GOES_ON.test(after) && !STOPS_YET.test(after) && !isRoadOf) return;
  // 江西省景德|镇市, 江苏省镇|江市: the city's own name goes on.
  if (/[镇乡]/.test(suffix) && ground.hits.divisionEnds[end + 1] !== 0 && text[end] === '市')
    return;
  if (suffix === '庙' && text[end] === '会') return;
  if (text[end - 2] === suffix && /[站路街桥]/.test(suffix)) return;
  // 流失县|城, 但 皖赣|长江, 平安|浙江: what is known needs no name of its own.
  if (suffix === '县' && text[end] === '城') return;
  // 杏花村|西路: the road is named after the village.
  if (suffix === '村' && /^[东西南北中][路街]/.test(after)) return;
  // 均衡发展县|18个: so many of a class.
  if (/[县区市镇乡村]/.test(suffix) && /^\d+个/.test(text.slice(end, end + 4))) return;
  if (GREAT_WATERS.test(text.slice(end - 4, end))) return;
  // 章村|乡, but 柏村|乡村振兴
  if (suffix === '村' && /^乡(?![村镇土])/.test(after)) return;
  // 江苏|镇江
  if (ground.hits.divisions[end - 1]! > 1 && isDivisionName(text.slice(end - 3, end - 1))) return;
  if (suffix === '乡' && /^[村镇土亲愁贤情音]/.test(after)) return;
  if (WATERS_AND_HILLS[suffix]?.test(after)) return;
  let start = townOfTwo(ground, end) ?? behindTown(text, leftEdge(ground, end - 1, end), end - 1);
  // 精准治理|龙溪河
  start += DONE_BEFORE.exec(text.slice(start, end))?.[0].length ?? 0;
  // 沿|江滨路, but 沿江中路
  if (ALONG.test(text.slice(start, end))) start++;
  const stem = text.slice(start, end - 1);
  const words = text.slice(start, end);
  const isStreet = STREETS.test(words) || isRoadBeside(text, start, end);
  const isNatural = NATURAL_VILLAGE.test(words) && !hasWord(words);
  // 大新村|15组: what has numbered groups has a name, whatever it is made of.
  const isCounted =
    suffix === '村' && stem.length === 2 && /^\d{1,2}组/.test(text.slice(end, end + 3));
  // 奔月支路, 解放一路, 梅陇三村: what stands before the numbered or lesser kind is the name.
  const numbered = /^[\u4e00-\u9fff]{2,4}[一二三四五六七八九十支老新大东西南北中][路街村桥]$/.test(
    words,
  );
  if (
    (stem.length < 2 && !standsAlone(text, start, end)) ||
    stem.length > (isPlaced(stem) ? LONGEST_PLACED : 6) ||
    COMMON.has(words) ||
    (!numbered &&
      !/^[\u4e00-\u9fff]{2}小河$/.test(words) &&
      !(stem.length >= 3 && isPlaced(stem) && !/[路线]/.test(suffix)) &&
      !(SETTLED.test(words) && !/^[农山渔老小新中各全本建县深大荒](?!街)/.test(stem)) &&
      !(
        HILL_VILLAGE.test(words) &&
        isProper(stem.slice(0, 2)) &&
        !hasWord(words) &&
        kindAt(stem.slice(0, 2)) === 0
      ) &&
      !isStreet &&
      !isCounted &&
      COMMON.has(words.slice(-2))) ||
    (COMMON.has(words.slice(-3)) && !isNatural)
  )
    return;
  if (
    (!isProper(stem) && !isStreet && !isCounted && !crosses(text, start, end)) ||
    COUNTED.test(stem) ||
    /\d/.test(stem) ||
    (isCutWord(stem) && !isStreet) ||
    (suffix === '路' &&
      (/[路街道](?:拥堵|破损|[\u4e00-\u9fff]?)$/.test(stem) || /[率况网]/.test(text[end] ?? ''))) ||
    (/[镇乡]/.test(suffix) && /[镇乡省市]$/.test(stem)) ||
    (suffix === '县' && stem.endsWith('县')) ||
    (NO_NAME.test(stem) && !startsWithDivision(stem)) ||
    (stem.length >= 2 && !isStreet && DONE_TO_IT.test(stem) && !startsWithDivision(stem)) ||
    isCutWord(words) ||
    (!isNatural &&
      kindAt(numbered ? stem.slice(0, -1) : stem) > 0 &&
      !crosses(text, start, end) &&
      !SETTLED.test(words) &&
      !STREETS.test(words))
  )
    return;
  // 江西省A级乡村: no village.
  if (!isNatural && /(?:乡村|农村|行政村|自然村)$/.test(words) && start + 4 < end) return;
  // 健康|蔚县
  if (isBehindSlogan(words, 2) && isDivisionName(words.slice(2))) return;
  // 河南|乡村: a class of places in a division.
  if (COMMON.has(words.slice(-2)) && isDivisionName(words.slice(0, -2))) return;
  // 旅游兴县, 生态立市: what a place lives by.
  if (
    '省市区县乡镇村园'.includes(suffix) &&
    /[\u4e00-\u9fff]{2}[兴强立富联帮驻进入变]$|[\u4e00-\u9fff]带$/.test(stem)
  )
    return;
  // 铜山区汉王镇: the longest name, not the district in it.
  const placed = isPlaced(stem) && '镇乡村'.includes(suffix);
  if (
    '州县村镇乡'.includes(suffix) &&
    (!/[\u4e00-\u9fff]{2}/.test(stem) || /^[县乡村镇][管聘办招用]/.test(stem))
  )
    return;
  out.push(
    candidate('place', start, end, 'entity.short-place', RANK.known + (placed ? 5 : 2), {
      start: end - 1,
      end,
    }),
  );
}

const DONE_BEFORE = /^.*(?:治理|整治|改造|维修|养护|巡查|管护)(?=.+[河湖江溪路街桥]$)/;
const ALONG = /^沿[江河湖海][^东西南北中上下一二三大沿][路街]$/;

/** 货多路窄, 占全州, 县叫乡: no name holds such words. */
const NO_NAME =
  /[逐比叫占走跑做弃撤攀看每费把给让吃喝买卖说想没也很最更只又再就才刚整补量]|.都|.之$|之路/;
/** 日常巡河, 摊贩占道, 园区公交建站: what is done to it, and no name. */
const DONE_TO_IT = /[包修绕赶护治巡占建设停拆围返逛挖填涉排爬登坐乘种养栽管扩创离驻搬办移]$/;

/** 在洛须镇, 修建活水乡: a function word inside two characters between an edge and 镇 is none. */
function townOfTwo(ground: Ground, end: number): number | null {
  const { text } = ground;
  if (!/[镇乡]/.test(text[end - 1]!)) return null;
  const start = end - 3;
  const words = text.slice(start, end - 1);
  const inner = leftEdge(ground, end - 1, end);
  if (inner <= start || inner >= end) return null;
  // 自治县抱由镇: behind a division the town begins.
  return ground.hits.divisionEnds[start] !== 0 || (TWO.test(words) && opensAt(ground, start))
    ? start
    : null;
}
const TWO =
  /^(?!.*[与和及并向由我你您]|[年月日各本该全两每某几这那等和与在对将])[\u4e00-\u9fff]{2}(?<![村城乡市小特各重强村大集个名])$/;

/** 马鬃山村: a hill of two characters is a name, 偏远山村 none; 黄家自然村. */
const HILL_VILLAGE = /^[\u4e00-\u9fff]{2}山村$/;
const NATURAL_VILLAGE = /^[\u4e00-\u9fff]{2,3}(?<![以之]上|[个户])自然村$/;

/** 桐村镇, 赵城镇: 村镇 and 城镇 are common, but not behind one character. */
const SETTLED =
  /^[\u4e00-\u9fff](?:[村城][镇乡]|山村)$|族乡$|^[新老东西南北上下横正]街[镇乡]$|^[\u4e00-\u9fff]{2}街[镇乡]$/;

/** 文化路, 建设街, 纬四街: what towns everywhere call their streets. */
const STREETS =
  /^[\u4e00-\u9fff]{2}(?<![路道街口门向往边院区段])[东西南北中]路$|^(?:[东西南北中经纬][一二三四五六七八九十]{1,2}|文化|建设|人民|和平|解放|新华|学院|站前|环城|迎宾|工业|健康|团结|胜利|幸福|振兴|创业|科技|教育|商业|府前|滨河|滨江|联合|青年|中山|高新|[一二三四五六七八九]马)[路街镇乡]$/;

/** 革新路|北段, 沿革新路: what only roads have, or what only goes along them, tells one. */
const isRoadBeside = (text: string, start: number, end: number): boolean =>
  text[end - 1] === '路' &&
  !/[公道铁马网]/.test(text[end - 2]!) &&
  end - start >= 3 &&
  (/^(?:位于|[东南西北中](?:段|侧|延)|全长|路段|交[叉汇界]|两侧|北接|南接)/.test(
    text.slice(end, end + 2),
  ) ||
    /(?:沿|[路街][与至、])$/.test(text.slice(start - 2, start)));

/** 中心路与东桥街交汇: roads that cross are named, whatever they are called. */
const crosses = (text: string, start: number, end: number): boolean =>
  /[路街]/.test(text[end - 1]!) &&
  (/^[与和、][\u4e00-\u9fff]{2,5}[路街](?:交|十字|路?口)/.test(text.slice(end, end + 12)) ||
    (/[路街][与和、]$/.test(text.slice(0, start)) &&
      /^(?:交|十字|路?口)/.test(text.slice(end, end + 2))));

/** 修文县六广镇|石桥村: a long name begins behind the town that it lies in. */
function behindTown(text: string, start: number, end: number): number {
  if (end - start <= LONGEST_PLACED) return start;
  for (let at = end - 2; at > start + 4; at--) if (/[镇乡]/.test(text[at - 1]!)) return at;
  return start;
}
const LONGEST_PLACED = 12;

/** 娄江、阳溪: one character and a water between the marks of a list or behind a preposition. */
const standsAlone = (text: string, start: number, end: number): boolean =>
  /[江河溪湖港]$/.test(text.slice(start, end)) &&
  (/[、,，在对将沿把从跨“(]/.test(text[start - 1] ?? '') || text.startsWith('流域', end)) &&
  /^(?:[、,，。)”等和与及至的]|流域|干流|支流|沿线|两岸|水系)/.test(text.slice(end, end + 2));

early(COUNTED, STREETS);
