import type { EntityType, Span } from '@/utils/reading';
import { early } from '@/utils/text/early';
import type { Ground } from '../ground';
import { ORGANISATION_CLASS, PLACE_CLASS } from '../lexicon/organisation';
import { COMMON_PLACES } from '../lexicon/place';
import { matches } from './begins';
import { candidate, RANK, type Candidate } from './candidates';
import { wordAt } from '../lexicon/scan';
import { leftEdge } from './edges';
import { hasWord, isKind, isProper, isTrade, isWhole } from './proper';

/**
 * 等 and what the listed things are: 博纳、爱奇艺等著名影视企业; or a number and the class: 南西、苏河湾和大宁三大商圈,
 * 老岭、红土崖两处雪道.
 */
const LIST_END =
  /(?<![高中初平同优何甲乙丙丁要还得需])等(?![级于效候])(?!人[^工才力])(?=[^,。;:\n]{1,18})|(?<=[和、][\u4e00-\u9fff]{2,8})(?=(?:[两三四五六七八九十]|\d{1,2})[\u4e00-\u9fff])/y;
const COMMON = new Set(COMMON_PLACES);
const ITEM_MAX = 14;
const ITEM = /^[\u4e00-\u9fffA-Za-z0-9·() ]{2,14}$/;
/** K11 ECOAST: a space between Latin words parts no items. */
const isLatinSpace = (text: string, at: number): boolean =>
  text[at] === ' ' &&
  /[A-Za-z0-9]/.test(text[at - 1] ?? '') &&
  /[A-Za-z0-9]/.test(text[at + 1] ?? '');
const NOT_ITEM =
  /等|^(?:周边|沿线|部分|重点)?(?:地区|区域)$|(?:院所|建筑|广告|危险源)$|^(?:课程|电商|客服|配音|燃气|证券|家政|外卖|高校|广场|公园|景区|市场|商场|车站|工地|央企|国企|民企|科研院所)$|^(?:方面|环节|工作|内容|措施|部门|方式|形式|领域|行业|问题|服务|设施|场所|人员|群体|学生|老人|儿童|居民)|(?=)(?:工作|问题|方式|机制|制度|服务|设施|人员|群体|建设|管理|宣传|培训|检查|技术|产业|行业|资源|活动|项目|措施|场所|环节|领域|等级|方面|政策|资金|设备|器材|产品|药品|食品|材料|标准|信息|数据|平台|功能|系统|作用|能力|水平|质量|安全|风险|隐患|困难|需求|意见|建议|情况|因素|(?:座谈|对接|推进|推介|招聘|恳谈|洽谈|发布|交流|论证)会|原因|指标|任务|目标|农户|商户|业主|[村居市]民|用户|客户|[设工理]方|游)$/;

/** True for what lists of other things hold, and for words of classes and fields. */
export const isNoItem = (words: string): boolean =>
  NOT_ITEM.test(words) || (isKind(words) && !/..[镇乡]$/.test(words));

/** What the words after a list say that its items are. */
function classOf(after: string): EntityType | null {
  const words = after
    .replace(/^等(?:沿[\u4e00-\u9fff]{1,6}的)?/, '')
    .replace(/^(?:[两三四五六七八九十百\d]+余?[家个所座处条大]?|多[家个所座处])/, '');
  if (PROGRAMME_CLASS.test(words)) return 'programme';
  // 等12家演艺新空间
  if (/^[^,。;:]{0,6}?演艺新空间/.test(words)) return 'place';
  // 等6家平台, 等平台4家: what is counted so are bodies.
  if (HOUSES.test(after)) return 'organisation';
  if (/^[^,。;:]{0,6}?文物保护单位/.test(words)) return 'place';
  const common =
    /^(?:互市|进行|全[省市区县]|[两三四五六七八九十]?大?功能|现象|乡村旅游|本[地土]|公共游戏|地?方政府|区域|市场|村民|街道办|社区服务|社区卫生|国家标准|地方)/.test(
      words,
    );
  const found = common ? null : PLACE_CLASS.exec(words);
  const place = found && closes(words, found[0].length) ? found : null;
  const organisation = OTHER_HEAD.test(words) ? null : ORGANISATION_CLASS.exec(words);
  // The class that is named first is that of the list.
  if (place && (!organisation || place[0].length <= organisation[0].length)) return 'place';
  if (organisation) return 'organisation';
  return null;
}

/** 等产业培育知名企业, 等方面优势突出的机构: another noun stands between 等 and the class. */
const OTHER_HEAD =
  /^[^,。;:]{0,6}?(?:方面|产业(?!链)|业务|资格|社会力量|活动|因素|模式)|^(?:[与和]|[村居]民|群众|人员|同志|干部)|^(?:品牌展|领域|问题|环节|赛道|业态|区域品牌)/;

const HOUSES = /^等(?:[\d一二两三四五六七八九十]+余?家|平台\d+余?家)/;
/** 通过短信、微信等短视频及小区公示栏: what a message goes by is no place. */
const MEDIA = /^(?:微信|微博|抖音|快手|[Qq][Qq]|短信|短视频|电话|广播|电视|报刊|海报|横幅)$/;
const PROGRAMME_CLASS =
  /^[^,。;:、的“]{0,3}?(?:小程序|公众号|APP|客户端|(?:贷款|信贷|金融|保险)产品|线上平台|展会|节会|节庆活动|赛事)/;

/** 等道路|交通违法行为: a class that goes on into another word is none. */
const closes = (words: string, at: number): boolean => !GOES_ON.test(words.slice(at));
const GOES_ON =
  /^(?:生命线|联赛|大气|文化|制造|统筹|交通|运输|管理|安全|违法|设施|环境|公共|规划|卫生|治安|犯罪|客运|货运|服务|功能|标准|基础|生活|居民|配套|领导|主席|空白|实验室|[病容场])/;

/** Types the items of a list by the class that follows it; the marks 、 and 和 give their edges. */
export function* listed(ground: Ground): Generator<Candidate> {
  const { text, mask } = ground;
  for (const { index: end } of matches(LIST_END, ground, 'list')) {
    if (mask[end - 1] !== 0 && text[end - 1] !== ')') continue;
    const isOpen = text[end] === '等';
    const count = isOpen ? null : COUNT.exec(text.slice(end, end + 3));
    if (!isOpen && !count) continue;
    const all = [...items(ground, end)];
    // 停前、柳林、苦竹三个山区乡镇: no more names than the number says.
    if (count && (!isCountOf(all, count) || !all.every((item) => isNamed(text, item)))) continue;
    const after = text.slice(end, end + 22);
    // 单县终兴、东明菜园等7处: a row of towns, each behind its county.
    const isRow =
      /^等\d{1,3}处/.test(after) &&
      all.length > 1 &&
      all.every((item) => countyAt(ground, item) > 0);
    const type = isRow || /[处座]/.test(count?.[2] ?? '') ? 'place' : classOf(after);
    // 打造五常大米、东宁木耳等特色产业: the places in products (guideline, decided case 19).
    const isOfGoods = (!type || type === 'place') && OF_GOODS.test(after);
    if (!type && !isOfGoods) continue;
    const cue = { start: end, end: Math.min(text.length, end + 8) };
    for (const item of all) {
      const words = text.slice(item.start, item.end);
      // 资源枯竭等地区: what befalls places is none.
      const county = countyAt(ground, item);
      if (isOfGoods && county > 0 && !PLACED.test(words)) {
        yield candidate(
          'place',
          item.start,
          item.start + county,
          'entity.listed',
          RANK.listed,
          cue,
        );
        continue;
      }
      if (!type || (type === 'place' && MEDIA.test(words))) continue;
      if (
        type === 'place' &&
        words.length > 3 &&
        // 单县终兴: a town behind its county, whatever it is called.
        (county === 0 || words.length - county > 3) &&
        hasWord(words) &&
        !PLACED.test(words)
      )
        continue;
      if ((words.length > 2 && !isProper(words)) || COMMON.has(words)) continue;
      if (type === 'organisation' && isCommonItem(ground, item)) continue;
      // 国道109、松江河至长白等公路: what is between two ends is told elsewhere.
      if (type === 'place' && /[\u4e00-\u9fff]{2}至[\u4e00-\u9fff]{2}/.test(words)) continue;
      // 武汉、长沙等高校: cities are none of them.
      if (type !== 'place' && isRegion(ground, item)) continue;
      const kind =
        type === 'organisation' && GOVERNMENT.test(words)
          ? TOWN.test(words) && SCHOOLS.test(after)
            ? 'place'
            : 'government'
          : type;
      yield candidate(kind, item.start, item.end, 'entity.listed', RANK.listed, cue);
    }
  }
}

/** How long the county is that the item begins with, when more follows; 0 without one. */
function countyAt({ hits }: Ground, { start, end }: Span): number {
  const length = Math.max(hits.divisions[start]!, hits.counties[start]!);
  return start + length < end ? length : 0;
}
const OF_GOODS = /^等[^,。;:]{0,8}?(?:产业|产品|特产|农产|品牌|名品)/;
const isRegion = ({ hits }: Ground, { start, end }: Span): boolean =>
  hits.divisions[start] === end - start ||
  hits.counties[start] === end - start ||
  hits.regions[start] === end - start;

/** What such an item ends with, whatever verbs stand in it. */
const PLACED =
  /[省市区县镇乡村街路桥园站场馆校院城湖江河山岛港湾里苑厦楼门口谷岭坡林海滩洞寺庙塔泉圈带府]$|社区|广场|中心/;

/** 冶炼、物业服务机构等企业: trades and kinds, whose list tells no names. */
const isCommonItem = ({ text, hits }: Ground, { start, end }: Span): boolean => {
  const suffix = Math.max(hits.organisationSuffixes[end]!, hits.centres[end]!);
  const stem = text.slice(start, end - suffix).replace(KIND_OF_BODY, '');
  if (/^第|[镇乡]第/.test(stem)) return false;
  if (PLANT.test(text.slice(start, end))) return true;
  if (stem.length < 3) return isTrade(stem);
  return isTrade(stem) || !isProper(stem) || (suffix === 0 && hasWord(stem.slice(0, -2)));
};
/** 鞋厂、家具厂 */
const PLANT = /^[\u4e00-\u9fff]{1,2}厂$/;
const KIND_OF_BODY = /(?:机构|基地|组织|之家|院|厂|主体)$/;

const COUNT = /^([两三四五六七八九十]|\d{1,2})([大个处座条家所]|(?=[地乡镇街村区]))/;
const isCountOf = (
  { length }: readonly Span[],
  [, words = '', measure]: RegExpExecArray,
): boolean => {
  const number = '一两三四五六七八九十'.indexOf(words) + 1 || Number(words);
  return length >= 2 && (length === number || (length < number && measure === '个'));
};
const isNamed = (text: string, { start, end }: Span): boolean => {
  const words = text.slice(start, end);
  return (
    !COMMON.has(words) &&
    isProper(words) &&
    isWhole(words) &&
    (!STRUCTURE.test(words) || /^.家.$/.test(words))
  );
};
/** What is built everywhere. */
const STRUCTURE = /[坝闸井房棚厕亭池桩墙柜]$/;

/** The items of the list that ends at `end`, the last one first. */
function* items(ground: Ground, end: number): Generator<Span> {
  const { text } = ground;
  let stop = end;
  while (true) {
    let start = stop;
    let joined = false;
    let joint = 1;
    while (start > 0 && stop - start <= ITEM_MAX) {
      const char = text[start - 1]!;
      if (char === '、' || ((char === '和' || char === '及') && isJoint(text, start - 1, stop))) {
        joined = true;
        // 北广场以及西广场
        if (text.startsWith('以及', start - 2)) joint = 2;
        break;
      }
      if (/[,。;:!?\s《》“”\n]/.test(char) && !isLatinSpace(text, start - 1)) break;
      start--;
    }
    // The first item of a list has its verb before it.
    if (!joined) {
      start = leftEdge(ground, stop - 1, stop);
      if (text[start] === '自' && stop - start > 3) start++;
      if (isLatinSpace(text, start - 1)) start = leftEdge(ground, start - 1);
      // 古城内科甲巷: what lies within another place.
      start += WITHIN.exec(text.slice(start, stop))?.[0].length ?? 0;
    }
    // 机械厂、|原|市轻工局
    if (/^原[省市区县]/.test(text.slice(start, start + 2))) start++;
    if (text.startsWith('沿线', stop - 2)) stop -= 2;
    const words = text.slice(start, stop);
    if (
      !ITEM.test(words) ||
      words.includes(')') !== words.includes('(') ||
      (isNoItem(words) && !isBrand(words))
    )
      return;
    yield { start, end: stop };
    if (!joined) return;
    stop = start - joint;
  }
}

/** 洽洽食品, but 特色食品: what ends like a product is a company behind two characters that are no word. */
const isBrand = (words: string): boolean =>
  BRAND.test(words) && !hasWord(words.slice(0, 2)) && isProper(words.slice(0, 2));
const BRAND = /^[\u4e00-\u9fff]{2}(?:食品|药品|科技|材料|信息|服务)$/;

const WITHIN = /^[\u4e00-\u9fff]{1,8}[城区园镇村校厂]内(?=[\u4e00-\u9fff]{2})/;

/** 白沙镇、市交管大队等单位: a town or an office is none of the organisations. */
const GOVERNMENT = /(?:[局委办署镇乡街]|(?<![客餐展大舞歌])厅|街道|政府|大队|支队)$/;

/** 柏溪镇、上塘乡等边远学校: the towns where they are. */
const TOWN = /(?:[镇乡]|街道)$/;
const SCHOOLS = /^等[^,。;:]{0,6}?(?:学校|小学|中学|卫生院|医院|企业)/;

/** 和 joins two items only when something stands on both sides and a 、 or the list's end is near. */
const isJoint = (text: string, at: number, stop: number): boolean =>
  stop - at >= 3 && !/^和[平谐浩]/.test(text.slice(at, at + 2));

/** Two or more names of two or three characters between 在 and a verb or 的. */
const AMONG = /(?:在|[到往赴]了?|[给从由与让])((?:[\u4e00-\u9fff]{2,3}、)+)([\u4e00-\u9fff]{2,9})/g;
const FACILITY = /[校院站场区园店厅馆所室点处口段道路桥库城市县乡镇村里内上下中面间头边心额数事]$/;

/** 在田林、枫林试点: short names that no lexicon knows, where something is done. */
export function* among({ text, mask }: Ground): Generator<Candidate> {
  for (const { 0: words, 1: list, 2: rest, index } of text.matchAll(AMONG)) {
    const opens = /^$|[,。;:\n已拟将先续、局委办厅府]/.test(text[index - 1] ?? '');
    if (mask[index] !== 0 || (!opens && list!.split('、').length < 3)) continue;
    const last = lastItem(rest!);
    if (!last) continue;
    const items = [...list!.split('、').slice(0, -1), last];
    if (!items.every((item) => !FACILITY.test(item) && !isNoItem(item) && isUnknown(item)))
      continue;
    const cue = { start: index, end: index + words.length };
    let start = index + words.indexOf(list!);
    for (const item of items) {
      yield candidate('place', start, start + item.length, 'entity.among', RANK.known, cue);
      start += item.length + 1;
    }
  }
}

/** The name that a verb or 的 closes. */
function lastItem(words: string): string | null {
  for (const length of [2, 3]) {
    if (length >= words.length) return null;
    if (words[length] === '的') return words.slice(0, length);
    if (wordAt(words, length, words.length)?.verb) return words.slice(0, length);
  }
  return null;
}

/** True when no word of a lexicon stands in it. */
const isUnknown = (item: string): boolean => !hasWord(item) && isProper(item);

early(NOT_ITEM, PROGRAMME_CLASS);
