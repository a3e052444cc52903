import { isDivisionName, startsWithDivision } from '@/utils/reply/divisions';
import type { Ground } from '../ground';
import { SHORT_STEMMED_PLACES } from '../lexicon/place';
import { candidate, RANK, type Candidate } from './candidates';
import { isCutWord, leftEdge } from './edges';
import { COMMON, COUNTED, kindAt, NUMBERS, STREETS } from './place-kinds';
import { hasWord, isProper } from './proper';
import { shortPlaces } from './short-places';

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
  // 柏溪—石桥公路: a road is called by both its ends.
  if (/[路速铁]$/.test(suffix) && text[start - 1] === '—') start = leftEdge(ground, start - 1);
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
  // 建设|大道, 创新|大街: the verb is the name.
  const isVerb = start === anchor && /^大[道街]$/.test(suffix) && opensStreet(ground, anchor);
  if (isVerb) start -= 2;
  // 1.对炉街道, 、和安街道: one character names no street.
  if (text.startsWith('街道', start + 1) && FUNCTION.test(text[start - 1] ?? '')) start--;
  const stem = text.slice(start, anchor).replace(/^那(?=..)/, '');
  if (RAILWAY.test(suffix) && (!RAILS.test(stem) || hasWord(stem))) return;
  if (suffix.startsWith('园') && stem.includes('园')) return;
  if (suffix === '大院' && YARDS.test(stem)) return;
  // 精神家园, 美好家园: what people wish for, but the estate 幸福家园小区
  if (suffix === '家园' && HOMES.test(stem) && !/^(?:小区|社区|[一二三四五六\dA-Z])/.test(after))
    return;
  if (suffix === '枢纽' && HUB.test(stem) && !isPlacedAt(ground, start)) return;
  // “两山七河”, “三区一村”: slogans of numbers
  if (/[“]/.test(text[start - 1] ?? '') && NUMBERS.test(text.slice(start, end))) return;
  // 侯家营子村|路口, 厚载门街|路口, but 曙光路口
  if (/路?口$/.test(suffix) && /[镇乡村街]$/.test(stem)) return;
  // 岳麓区建设|路口: behind its district a street has the name that towns everywhere give.
  const isCorner = suffix === '路口' && STREETS.test(`${stem.slice(hits.divisions[start])}路`);
  // 柏溪路与双塔路|口: the crossing of two roads.
  if (suffix === '路口' && /[路街道]与$/.test(text.slice(start - 2, start))) return;
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
    // 柏溪村|安置点: whose it is.
    ((suffix === '安置点' && stem.endsWith('村')) ||
      (!SHORT_STEM.test(stem) && !SHORT_STEM.test(stem.slice(hits.divisions[start]))) ||
      hasWord(stem))
  )
    return;
  if (
    !REGION_ZONE.test(stem + suffix) &&
    stem.length <= (stem.startsWith('中国(') ? 18 : 12) &&
    (stem.length >= 2 || ONE_BEFORE.test(stem + suffix)) &&
    !COUNTED.test(stem) &&
    !COMMON.has(text.slice(start, end)) &&
    (isVerb || isProper(stem) || (/^大[道街]$/.test(suffix) && STREETS.test(`${stem}路`))) &&
    !(stem.length === 3 && /馆$/.test(suffix) && isCutWord(stem.slice(0, 2))) &&
    (isVerb || isCorner || !isClassPlace(stem, suffix)) &&
    !isClassIn(stem.slice(hits.divisions[start]), suffix) &&
    !isZoneOfClass(ground, start, stem, suffix)
  )
    out.push(
      candidate(
        'place',
        start,
        // 秋水佳苑|小区: the estate is called so without it; 石桥集镇|街道 is no office's ground.
        (suffix === '小区' && /..[苑府邸墅郡庭]$/.test(stem)) ||
          (suffix === '街道' && /..集镇$/.test(stem))
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

/** 苏北|开发区, 皖南|景区: a class of them in one region. */
const REGION_ZONE =
  /^[苏皖浙闽赣鲁豫鄂湘粤桂川黔滇陕甘晋冀辽][东南西北中](?:开发区|园区|景区|片区|社区|小区)$/;
const FUNCTION = /[对和向由同从]/;
const opensStreet = ({ text }: Ground, anchor: number): boolean =>
  isCutWord(text.slice(anchor - 2, anchor)) &&
  /[,。;:、(在与和至沿\s]/.test(text[anchor - 3] ?? '\n');
const HOMES =
  /(?:精神|美好|美丽|幸福|安逸|宜居|和美|生态|绿色|共同|共有|文明|和谐|温馨|地球|智慧|平安)$/;
const SHORT_STEM = /(?:^|[省市区县镇乡])(?!.*互联|高速公路)[^省市区县镇乡]{2,4}$/;
const SHORT_STEMMED = new Set(SHORT_STEMMED_PLACES.split(' '));
const DASHED = /[\u4e00-\u9fff]{2}—+$/;
/** 中国(临溪)…试验区, 中德(临溪)产业园 */
const ZONE_OF_CHINA = /中[\u4e00-\u9fff]\([\u4e00-\u9fff]{2,6}\)$/;
const OF_A_PLACE = /^(?:首府|高速公路|公路|铁路|轨道交通|地铁|农贸市场|市场|园区|高速)$/;
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
  草原: /^(?:防火|火[灾情险]|鼠|虫)/,
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
  /^(?!字形|动车|城际|市域|国家|跨省|普速|货运|地方|客运|专用|既有|境内|重载|电气|改扩|电气化)(?!.*[乘坐])[\u4e00-\u9fff]{2,3}(?:中线|沿江|城际)?$/;
/** 机关大院: a yard of a class. */
const YARDS = /(?:机关|政府|家属|单位|农家|居民|部队|公安|县委|市委|区委|职工|宿舍|学校|医院)$/;

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
  /首[座个条家批处次]|最[大小长短高早深美优]|之$|居家和$|[村镇]通/.test(stem) ||
  CLASS.test(stem) ||
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
/** 国家考古遗址|公园, 民用|机场 */
const CLASS =
  /^(?:国家|省级|全国)?(?:考古遗址|考古|大学|历史文化|旅游休闲|生活垃圾|民用运输|民用|标准化|高品质(?:商业)?|大尺度郊野|城市活力|城市生活|城市间|省际|革命旧址|文旅消费|应急避难|(?:商务|开发|高新|园|景)区|更多.*)$/;
/** 国际航空货运|枢纽, 门户|枢纽: what a place is to be. */
const HUB =
  /国际|全球|国家|门户|通道|物流|循环|消费|商贸|航空|数据|海空|内陆|战略|区域|产业|供应链|信息|航运/;
/** 宁国市|老旧小区: a class of places, in one division. */
const isClassIn = (stem: string, suffix: string): boolean =>
  IN_CLASSES.test(suffix) && kindAt(stem) > 0 && !isProper(stem.slice(0, -kindAt(stem)));
const IN_CLASSES = /^(?:小区|社区|园区|片区|街区|市场)$/;
/** 金融改革|试验区, 重要农产品生产|保护区: a zone without a place or a short name of its own. */
function isZoneOfClass(ground: Ground, start: number, stem: string, suffix: string): boolean {
  if (!ZONES.test(suffix)) return false;
  if (/^(?:国家|全国|重要|[省市]级)/.test(stem)) return true;
  if (isPlacedAt(ground, start)) return false;
  const name = stem.slice(0, stem.length - kindAt(stem));
  return name.length > 3 || name.length < 2 || hasWord(name) || kindAt(name) > 0;
}
const isPlacedAt = ({ hits }: Ground, at: number): boolean =>
  hits.divisions[at]! > 0 || hits.regions[at]! > 0 || hits.counties[at]! > 0;
const ZONES = /^(?:实验区|示范区|试验区|先行区|合作区|集聚区|保护区|核心区)$/;
/** 南湖大道|城市快速路: the road is named already. */
const ROAD_BEFORE = /(?:大道|大街|高速|国道|省道)(?:城市|主线)?$|段$/;
