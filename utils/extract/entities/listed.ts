import type { EntityType } from '@/utils/reading';
import type { Ground } from '../ground';
import { ORGANISATION_CLASS, PLACE_CLASS } from '../lexicon/organisation';
import { COMMON_PLACES, HAMLET_ENDINGS, SHORT_PLACE_SUFFIXES } from '../lexicon/place';
import { places } from './begins';
import { candidate, RANK, type Candidate } from './candidates';
import { wordAt } from '../lexicon/scan';
import { isCutWord, leftEdge } from './edges';
import { hasWord, isProper } from './proper';

/** 等 and what the listed things are: 博纳、爱奇艺等著名影视企业; or a number and the class: 南西、苏河湾和大宁三大商圈. */
const LIST_END =
  /(?<![高中初平同优何甲乙丙丁])等(?=[^,。;:\n]{1,18})|(?<=[和、][\u4e00-\u9fff]{2,4})(?=(?:[两三四五六七八九十]大?|[两三四]个|\d{1,2}个)(?=)(?:区|县|市|古镇|古村|水库|港口|景区|公园|湖泊|河流|商圈|街镇|街道|镇|乡|片区|社区|园区|地|城市|省|小组|村民小组))/y;
const ITEM_MAX = 14;
const ITEM = /^[\u4e00-\u9fffA-Za-z0-9·() ]{2,14}$/;
/** K11 ECOAST: a space between Latin words parts no items. */
const isLatinSpace = (text: string, at: number): boolean =>
  text[at] === ' ' &&
  /[A-Za-z0-9]/.test(text[at - 1] ?? '') &&
  /[A-Za-z0-9]/.test(text[at + 1] ?? '');
const NOT_ITEM =
  /等|^(?:地区|区域)$|^(?:技工|职业|高职|中职|普通|高等|培训|企业|行业|本科|民办|公办)[\u4e00-\u9fff]{0,4}(?:院校|学校|机构|中心|企业)$|^(?:电商|客服|配音|直播|培训|养老|托育|文旅|农业|工业|种植|养殖|电力|燃气|水务|通信|供水|供电|供气|供热|供暖|消防|公安|城管|环卫|绿化|物业|民政|财政|教育|卫健|交通|银行|保险|证券|互联网|餐饮|家政|快递|外卖|物流|高校|企业|医院|学校|社区|广场|公园|景区|园区|小区|市场|商场|车站|工地|街道|乡镇|部门|行业|方面|央企|国企|民企|科研院所)$|^(?:方面|环节|工作|内容|措施|部门|方式|形式|领域|行业|问题|服务|设施|场所|人员|群体|学生|老人|儿童|居民)|(?=)(?:工作|问题|方式|机制|制度|服务|设施|人员|群体|建设|管理|宣传|培训|检查|技术|产业|行业|资源|活动|项目|措施|场所|环节|领域|等级|方面|政策|资金|设备|器材|产品|药品|食品|材料|标准|信息|数据|平台|功能|系统|作用|能力|水平|质量|安全|风险|隐患|困难|需求|意见|建议|情况|因素|(?:座谈|对接|推进|推介|招聘|恳谈|洽谈|发布|交流|论证)会|原因|指标|任务|目标)$/;

/** What the words after a list say that its items are. */
function classOf(after: string): EntityType | null {
  const words = after
    .replace(/^等/, '')
    .replace(/^(?:[两三四五六七八九十百\d]+余?[家个所座处大]?|多[家个所座处])/, '');
  const common = /^(?:地?方政府|区域|市场|村民|街道办|社区服务|社区卫生|国家标准|地方)/.test(words);
  const found = common ? null : PLACE_CLASS.exec(words);
  const place = found && closes(words, found[0].length) ? found : null;
  const organisation = ORGANISATION_CLASS.exec(words);
  // The class that is named first is that of the list.
  if (place && (!organisation || place[0].length <= organisation[0].length)) return 'place';
  if (organisation) return 'organisation';
  return null;
}

/** 等道路|交通违法行为: a class that goes on into another word is none. */
const closes = (words: string, at: number): boolean => !GOES_ON.test(words.slice(at));
const GOES_ON =
  /^(?:交通|运输|管理|安全|违法|设施|环境|公共|规划|卫生|治安|犯罪|客运|货运|服务|功能|标准|基础|生活|居民)/;

/** Types the items of a list by the class that follows it; the marks 、 and 和 give their edges. */
export function* listed(ground: Ground): Generator<Candidate> {
  const { text, mask } = ground;
  for (const end of places(LIST_END, text, 'list')) {
    const type = classOf(text.slice(end, end + 22));
    if (!type || mask[end - 1] !== 0) continue;
    yield* items(ground, end, type);
  }
}

function* items(ground: Ground, end: number, type: EntityType): Generator<Candidate> {
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
    }
    if (text.startsWith('沿线', stop - 2)) stop -= 2;
    const words = text.slice(start, stop);
    if (!ITEM.test(words) || NOT_ITEM.test(words) || isCutWord(words)) return;
    const kind = type === 'organisation' && GOVERNMENT.test(words) ? 'government' : type;
    yield candidate(kind, start, stop, 'entity.listed', RANK.listed, {
      start: end,
      end: Math.min(text.length, end + 8),
    });
    if (!joined) return;
    stop = start - joint;
  }
}

/** 白沙镇、市交管大队等单位: a town or an office is none of the organisations. */
const GOVERNMENT = /(?:[局委办厅署镇乡街]|街道|政府|大队|支队)$/;

/** 和 joins two items only when something stands on both sides and a 、 or the list's end is near. */
const isJoint = (text: string, at: number, stop: number): boolean =>
  stop - at >= 3 && !/^和[平谐]/.test(text.slice(at, at + 2));

/** Two or more names of two or three characters between 在 and a verb or 的. */
const AMONG = /(?:在|[到往赴]了?|[给从由与])((?:[\u4e00-\u9fff]{2,3}、)+)([\u4e00-\u9fff]{2,9})/g;
const FACILITY = /[校院站场区园店厅馆所室点处口段道路桥库城市县乡镇村里内上下中面间头边心]$/;

/** 在田林、枫林试点: short names that no lexicon knows, where something is done. */
export function* among({ text, mask }: Ground): Generator<Candidate> {
  for (const { 0: words, 1: list, 2: rest, index } of text.matchAll(AMONG)) {
    const opens = /^$|[,。;:\n已拟将先续、]/.test(text[index - 1] ?? '');
    if (mask[index] !== 0 || (!opens && list!.split('、').length < 3)) continue;
    const last = lastItem(rest!);
    if (!last) continue;
    const items = [...list!.split('、').slice(0, -1), last];
    if (!items.every((item) => !FACILITY.test(item) && !NOT_ITEM.test(item) && isUnknown(item)))
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

/** 天平、湖南街道: what stands before a named street, town or district in one breath is one, too. */
export function* joined(ground: Ground, first: readonly Candidate[]): Generator<Candidate> {
  const { text } = ground;
  for (const one of first) {
    if (one.type === 'place') yield* besidePlace(ground, one);
    const { type, start, end } = one;
    if (
      type !== 'place' ||
      !/(?:街道|[镇乡县市]|社区|(?<!保护|开发|示范|集聚|产业|功能|园|景|库|矿|灌|片|商务)区)$/.test(
        text.slice(start, end),
      )
    )
      continue;
    for (let stop = start; text[stop - 1] === '、' || text[stop - 1] === '和';) {
      const to = stop - 1;
      const from = leftEdge(ground, to);
      const words = text.slice(from, to);
      if (!/^[\u4e00-\u9fff]{2,4}$/.test(words) || NOT_ITEM.test(words)) break;
      yield candidate('place', from, to, 'entity.joined', RANK.local + 1, { start, end });
      stop = from;
    }
  }
}

const MARK = /[、和与及]/;
/** 红军城、木门景区; 木门景区、洪督关: beside a named place the endings of hamlets tell a name, too. */
function* besidePlace(ground: Ground, { start, end }: Candidate): Generator<Candidate> {
  const { text } = ground;
  const cue = { start, end };
  for (let stop = start; MARK.test(text[stop - 1] ?? '');) {
    const from = leftEdge(ground, stop - 1);
    if (!isHamlet(text.slice(from, stop - 1))) break;
    yield candidate('place', from, stop - 1, 'entity.beside', RANK.local + 1, cue);
    stop = from;
  }
  for (let from = end + 1; MARK.test(text[from - 1] ?? '');) {
    const words = NEXT_ITEM.exec(text.slice(from, from + 8))?.[0] ?? '';
    if (!isHamlet(words)) break;
    yield candidate('place', from, from + words.length, 'entity.beside', RANK.local + 1, cue);
    from += words.length + 1;
  }
  // 官庄镇太平铺: a hamlet with the town before it.
  if (!/[镇乡]$/.test(text.slice(start, end))) return;
  const words = NEXT_ITEM.exec(text.slice(end, end + 8))?.[0] ?? '';
  if (isHamlet(words))
    yield candidate('place', start, end + words.length, 'entity.hamlet', RANK.known + 6, cue);
}
/** 在哈拉沟建成…, 、南浦溪流域: between a preposition or mark and what goes on, hamlets stand alone. */
export function* alone({ text, mask }: Ground): Generator<Candidate> {
  for (const { 1: words = '', index } of text.matchAll(ALONE)) {
    const start = index + 1;
    const end = start + words.length;
    if (mask[start] !== mask[index] || !isHamlet(words)) continue;
    if (
      !AFTER_ALONE.test(text.slice(end, end + 2)) &&
      !((wordAt(text, end, end + 4)?.length ?? 0) > 1)
    )
      continue;
    yield candidate('place', start, end, 'entity.alone', RANK.known);
  }
}
const ALONE =
  /[在到至从于赴把、和]([\u4e00-\u9fff]{2,3}[沟坝坑垭坳塬梁峪岙畈圩堰滩嘴坨淀崖垸垄埭弯屯寨泉塘浜洲角岭岗坪坡湖河江溪山])/g;
const AFTER_ALONE = /^(?:[、,。的至)]|等|沿线|流域|干流|[上下]游|两岸|片区)/;

const NEXT_ITEM = /^[\u4e00-\u9fff]{2,5}?(?=[、,。;:()\n]|[等至到段和与及]|沿线|路口)/;
const HAMLET = new RegExp(`^[\\u4e00-\\u9fff]{1,4}[${SHORT_PLACE_SUFFIXES}${HAMLET_ENDINGS}]$`);
const COMMON = new Set(COMMON_PLACES);
const isHamlet = (words: string): boolean =>
  HAMLET.test(words) &&
  !NOT_ITEM.test(words) &&
  !COMMON.has(words) &&
  !COMMON.has(words.slice(-2)) &&
  !hasWord(words) &&
  !/^[和与及]|[的了在叫]/.test(words) &&
  isProper(words.slice(0, -1));
