import { isDivisionName, startsWithDivision } from '@/utils/reply/divisions';
import type { Ground } from '../ground';
import { candidate, RANK, type Candidate } from './candidates';
import { isCutWord, leftEdge, opensAt } from './edges';
import { COMMON, COUNTED, kindAt, NUMBERS, STREETS } from './place-kinds';
import { hasWord, isBehindSlogan, isProper } from './proper';

/** Rivers, lakes and hills end in characters that many words hold: what goes on is another word. */
const WATERS_AND_HILLS: Readonly<Record<string, RegExp>> = {
  河: /^(?:一体|堤(?!防)|[坝道长湖床滩网虾蟹鱼沙面泥]|水(?![环生系质位体])|流(?!域)|[北南东西](?![岸侧门段]))/,
  江: /^[苏西北南湖河东水豚滩]/,
  湖: /^(?:[南北区州泊面长泥体]|水(?![面系环质生]))/,
  溪: /^(?:[流口]|水(?![质位]))/,
  港: /^[口区务澳股湾币商铁]/,
  园: /^[区林艺丁长内方务地]/,
  山: /^(?:峡谷?段|[上中下]峡)|^[高东西水区地林体上村脉庄火洪路坡顶茶泉塘]|^清水|^更[绿青]|^海协/,
  岭: /^[南土]/,
  岛: /^[屿国]/,
  湾: /^[区]/,
  谷: /^[深物歌子底类地]/,
};

/** Villages and roads end the word; 路面, 村民, 站点, 区域 do not. */
const GOES_ON = /^[窄店寨障基幅径子头面标民点域口段网灯边线旁里级组部社居镇道路委庄庙长况梁墩晚落]/;
const STOPS_YET =
  /^(?:口|路中|段|路段|沿线|两侧|与|至|路口|部[分门]|民居|民宿|民房|组织|组建|居民|路[灯面]|标[线识牌]|委员)/;

/** 联结|长江, 环|巢湖, 平安|浙江: known by themselves, whatever stands before them. */
const GREAT_WATERS = /(?<!大|小|故|老|新)(?:长江|黄河|淮河|珠江|太湖|巢湖|滇池)$|浙江$/;

/** 铜山区汉王, 店塔镇草垛山: a name that begins with the division or town it lies in. */
const isPlaced = (stem: string): boolean =>
  startsWithDivision(stem) || /^[\u4e00-\u9fff]{2,3}[镇乡][\u4e00-\u9fff]{2}/.test(stem);

/** 曙光街, 梅陇三村, 青云路: a short proper stem between clear edges. */
export function shortPlaces(ground: Ground, end: number, out: Candidate[]): void {
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
  if (suffix === '街' && text[end] === '巷') return;
  // 江西|站在了…
  if (suffix === '站' && text[end] === '牌') return;
  // 高质量发展|一路前行
  if (text.startsWith('一路', end - 2) && /^[前走奋同]/.test(after)) return;
  if (suffix === '站' && /^在[了新历更全]/.test(text.slice(end, end + 2))) return;
  if (text[end - 2] === suffix && /[站路街桥]/.test(suffix)) return;
  // 井渠路|桥, 灯会桥|段: the word goes on.
  if (suffix === '路' && /^[桥远演]/.test(after)) return;
  if (/[县市镇]/.test(suffix) && after.startsWith('率')) return;
  if (suffix === '桥' && /^段(?!路)/.test(after)) return;
  // 县|对镇考核, 近三年县|财政: levels that no name stands before.
  if (/[县镇乡]/.test(suffix) && /[对向和报]$|年$/.test(text.slice(end - 3, end - 1))) return;
  // 流失县|城, 但 皖赣|长江, 平安|浙江: what is known needs no name of its own.
  if (suffix === '县' && text[end] === '城') return;
  // 均衡县, 旅游强县: the table holds all counties there are.
  if (suffix === '县' && !isCounty(ground, end)) return;
  // 涉藏州|县
  if (suffix === '州' && text[end] === '县') return;
  // 杏花村|西路: the road is named after the village.
  if (suffix === '村' && /^[东西南北中][路街]/.test(after)) return;
  // 均衡发展县|18个: so many of a class.
  if (
    /[县区市镇乡村]/.test(suffix) &&
    /^\d+个/.test(text.slice(end, end + 4)) &&
    // (柏溪镇3个、上塘镇5个
    !/[(、,:][\u4e00-\u9fff]{2}$/.test(text.slice(end - 4, end - 1))
  )
    return;
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
  // “百乡千村万里路”: a slogan of numbers
  if (text[start - 1] === '“' && NUMBERS.test(words)) return;
  const isStreet = STREETS.test(words) || isRoadBeside(text, start, end);
  const isNatural = NATURAL_VILLAGE.test(words) && !hasWord(words);
  // 大新村|15组: what has numbered groups has a name, whatever it is made of.
  const isCounted =
    suffix === '村' && stem.length === 2 && /^\d{1,2}组/.test(text.slice(end, end + 3));
  // 双阳区鹿乡镇, 伊通县新兴乡: behind its county a town has a name, whatever it is made of.
  const isUnder =
    (UNDER[suffix]?.test(stem) && startsWithDivision(stem)) ||
    (/[镇乡]/.test(suffix) && stem.length === 2 && ground.hits.divisionEnds[start] !== 0);
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
      !isUnder &&
      !(stem.length >= 3 && isPlaced(stem) && !/[路线]/.test(suffix)) &&
      !(SETTLED.test(words) && !/^[农山渔老小新中各全本建县深大荒万](?!街)/.test(stem)) &&
      !(
        HILL_VILLAGE.test(words) &&
        isProper(stem.slice(0, 2)) &&
        !hasWord(words) &&
        kindAt(stem.slice(0, 2)) === 0
      ) &&
      !isStreet &&
      !isCounted &&
      // 柏溪路桥|上下游
      !(words.endsWith('路桥') && /^(?:上下|[上下]游|头)/.test(after)) &&
      COMMON.has(words.slice(-2))) ||
    (COMMON.has(words.slice(-3)) && !isNatural)
  )
    return;
  if (
    (!isProper(stem) && !isUnder && !isStreet && !isCounted && !crosses(text, start, end)) ||
    COUNTED.test(stem) ||
    /\d/.test(stem) ||
    // 临溪籍|务工人员驿站
    stem.includes('籍') ||
    (isCutWord(stem) && !isStreet && !isUnder) ||
    (suffix === '路' &&
      (/[路街道](?:拥堵|破损|[\u4e00-\u9fff]?)$/.test(stem) || /[率况网]/.test(text[end] ?? ''))) ||
    (/[镇乡]/.test(suffix) && /[镇乡省市]$/.test(stem) && !isUnder) ||
    (suffix === '县' && stem.endsWith('县')) ||
    (NO_NAME.test(stem) && !startsWithDivision(stem) && !BAY_VILLAGE.test(words)) ||
    (stem.length >= 2 && !isStreet && DONE_TO_IT.test(stem) && !startsWithDivision(stem)) ||
    isCutWord(words) ||
    (!isNatural &&
      !isUnder &&
      kindAt(numbered ? stem.slice(0, -1) : stem) > 0 &&
      !crosses(text, start, end) &&
      // 电子一路, 软件二路
      !(numbered && /[一二三四五六七八九]路$/.test(words)) &&
      !SETTLED.test(words) &&
      !STREETS.test(words))
  )
    return;
  // 江西省A级乡村: no village.
  if (!isNatural && !isUnder && /(?:乡村|农村|行政村|自然村)$/.test(words) && start + 4 < end)
    return;
  // 健康|蔚县
  if (isBehindSlogan(words, 2) && isDivisionName(words.slice(2))) return;
  // 通辽|建设全国肉牛产业重镇: what a place is to become.
  if (startsWithDivision(words) && /^.{2,4}(?:建设|打造|创建)/.test(words)) return;
  // 河南|乡村: a class of places in a division.
  if (COMMON.has(words.slice(-2)) && isDivisionName(words.slice(0, -2))) return;
  // 旅游兴县, 生态立市: what a place lives by.
  if (
    !isUnder &&
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

/** True when a county of the table, or one that became something else, ends at `end`. */
const isCounty = ({ text, hits }: Ground, end: number): boolean =>
  hits.divisionEnds[end] !== 0 ||
  /[、和在,。与至]/.test(text[end - 4] ?? '') ||
  isDivisionName(text.slice(end - 3, end - 1)) ||
  isDivisionName(text.slice(end - 4, end - 1)) ||
  hits.counties[end - 3] === 2;

const DONE_BEFORE =
  /^(?:老城|主城)(?=..[路街]$)|^.*(?:治理|整治|改造|维修|养护|巡查|管护)(?=.+[河湖江溪路街桥]$)/;
const UNDER: Readonly<Record<string, RegExp>> = {
  镇: /[县区旗市][\u4e00-\u9fff]{2}$/,
  乡: /[县区旗市][\u4e00-\u9fff]{2}$/,
  村: /[镇乡][\u4e00-\u9fff]{2}$/,
};
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
  /^(?!.*[与和及并向由我你您是]|[年月日各本该全两每某几这那等和与在对将])[\u4e00-\u9fff]{2}(?<![村城乡市小特各重强村大集个名])$/;

/** 马鬃山村: a hill of two characters is a name, 偏远山村 none; 黄家自然村. */
/** 补水湾村, 跑马沟村: a village is called by its bay or ditch, whatever that is called. */
const BAY_VILLAGE = /^[\u4e00-\u9fff]{2}[湾沟坡坝岭营堡]村$/;
const HILL_VILLAGE = /^[\u4e00-\u9fff]{2}山村$/;
const NATURAL_VILLAGE = /^[\u4e00-\u9fff]{2,3}(?<![以之]上|[个户])自然村$/;

/** 桐村镇, 赵城镇: 村镇 and 城镇 are common, but not behind one character. */
const SETTLED =
  /^[\u4e00-\u9fff](?:[村城][镇乡]|山村)$|族乡$|^[新老东西南北上下横正]街[镇乡]$|^[\u4e00-\u9fff]{2}街[镇乡]$/;

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
  !/^[母陆海]港$/.test(text.slice(start, end)) &&
  (/[、,，在对将沿把从跨“(]/.test(text[start - 1] ?? '') || text.startsWith('流域', end)) &&
  /^(?:[、,，。)”等和与及至的]|流域|干流|支流|沿线|两岸|水系)/.test(text.slice(end, end + 2));
