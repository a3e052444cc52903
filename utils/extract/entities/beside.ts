import type { EntityType } from '@/utils/reading';
import type { Ground } from '../ground';
import { COMMON_PLACES, HAMLET_ENDINGS, SHORT_PLACE_SUFFIXES } from '../lexicon/place';
import { wordAt } from '../lexicon/scan';
import { candidate, RANK, type Candidate } from './candidates';
import { leftEdge } from './edges';
import { isNoItem } from './listed';
import { isQuotedName } from './quoted';
import { hasWord, isBehindSlogan, isProper, isWhole } from './proper';
import { campus } from './sites';

/** 天平、湖南街道: what stands before a named street, town or district in one breath is one, too. */
export function* joined(ground: Ground, first: readonly Candidate[]): Generator<Candidate> {
  const { text } = ground;
  for (const one of first) {
    if (one.type === 'place') yield* besidePlace(ground, one);
    const part = campus(text, one);
    if (part) yield part;
    const { type, start, end } = one;
    if (
      type !== 'place' ||
      !/(?:街道|[镇乡县市]|社区|(?<!保护|开发|示范|集聚|产业|功能|园|景|库|矿|灌|商务)区)$/.test(
        text.slice(start, end),
      )
    )
      continue;
    const isTract = text.startsWith('片区', end - 2);
    for (let stop = start; text[stop - 1] === '、' || text[stop - 1] === '和';) {
      const to = stop - 1;
      const from = leftEdge(ground, to);
      const words = text.slice(from, to);
      if (!/^[\u4e00-\u9fff]{2,4}$/.test(words) || isNoItem(words)) break;
      if (isTract && !isRowItem(words, 'place')) break;
      yield candidate('place', from, to, 'entity.joined', RANK.local + 1, { start, end });
      stop = from;
    }
  }
  yield* inRows(ground, first);
  for (const one of first) if (one.type === 'programme') yield* besideQuoted(ground.text, one);
}

/** What ends the last name of a row. */
const ROW_ENDS =
  /^(?:[两三四五六七八九十][地省市县区镇乡村]|[,。;:()\n、的各均都]|[等和与及至将已正在]|周边|之间|交[界汇]|沿线|流域|两岸|一带)/;
const ROW_ITEM = 8;

/**
 * 格兰仕、碧桂园集团、美联公司: what stands in one row with named places or organisations is one
 * of them, when no word of a lexicon stands in it.
 */
function* inRows(ground: Ground, first: readonly Candidate[]): Generator<Candidate> {
  const { text } = ground;
  const starts = new Map(first.map((one) => [one.start, one]));
  const ends = new Map(first.map((one) => [one.end, one]));
  let behind = 0;
  for (const one of first) {
    const { type, start } = one;
    if (start < behind || !(type in ROW)) continue;
    const unknown: [number, number][] = [];
    const known: Candidate[] = [one];
    let to = one.end;
    while (text[to] === '、' || /^[和与及]/.test(text[to] ?? '')) {
      const next = starts.get(to + 1);
      if (next) {
        if (next.type !== type) break;
        known.push(next);
        to = next.end;
        continue;
      }
      const like = likeItem(text, to);
      const item = like || rightItem(ground, to + 1, type);
      if (item === 0) break;
      if (like > 0 && type === 'place')
        yield candidate('place', to + 1, to + 1 + like, 'entity.row', RANK.local + 1, one);
      else unknown.push([to + 1, to + 1 + item]);
      to += 1 + item;
    }
    behind = to;
    for (let from = start; /[、和与及]/.test(text[from - 1] ?? '');) {
      const before = ends.get(from - 1);
      if (before) break;
      const left = leftEdge(ground, from - 1);
      if (!isRowItem(text.slice(left, from - 1), type)) break;
      unknown.push([left, from - 1]);
      from = left;
    }
    const isTold =
      known.some((each) => ROW[type]!.test(text.slice(each.start, each.end))) ||
      // 台东、辽宁路|一带
      (type === 'place' && AROUND.test(text.slice(to, to + 2)));
    if (!isTold && known.length < 2) continue;
    for (const [from, end] of unknown) {
      // 县残联、县扶贫办: an office in such a row is none of the organisations.
      const isOffice = type === 'organisation' && /(?<!书)[局办委]$/.test(text.slice(from, end));
      yield candidate(isOffice ? 'government' : type, from, end, 'entity.row', RANK.local + 1, one);
    }
  }
}
const AROUND = /^(?:一带|沿线|周边|两地|附近)/;

/** 鲁家村、余村成效…: how long the item is behind the mark at `at` that ends as the place before it does; 0 without one. */
function likeItem(text: string, at: number): number {
  const ending = text[at - 1]!;
  if (!SHORT_PLACE_SUFFIXES.includes(ending)) return 0;
  const length = text.slice(at + 1, at + 7).indexOf(ending) + 1;
  const words = text.slice(at + 1, at + 1 + length);
  return length >= 2 && text[at + 1 + length] !== ending && isRowItem(words, 'place') ? length : 0;
}

/** “顺德通”小程序、“顺商通”: what is quoted in one row with a named undertaking is one, too. */
function* besideQuoted(text: string, one: Candidate): Generator<Candidate> {
  if (text[one.start] !== '“') return;
  for (let at = one.end; /[、和及与]/.test(text[at] ?? '') && text[at + 1] === '“';) {
    const close = text.indexOf('”', at);
    if (close === -1 || !isQuotedName(text.slice(at + 2, close))) break;
    // …行动和“家门口”看大展: the words go on.
    if (!BESIDE_ENDS.test(text.slice(close + 1, close + 3))) break;
    yield candidate('programme', at + 1, close + 1, 'entity.quoted-beside', RANK.local + 1, one);
    at = close + 1;
  }
  for (let at = one.start; /[、和及与]/.test(text[at - 1] ?? '') && text[at - 2] === '”';) {
    const open = text.lastIndexOf('“', at - 2);
    if (open === -1 || !isQuotedName(text.slice(open + 1, at - 2))) break;
    yield candidate('programme', open, at - 1, 'entity.quoted-beside', RANK.local + 1, one);
    at = open;
  }
}

const BESIDE_ENDS =
  /^(?:[,。;:、()\n和与及等的“]|系列|品牌|平台|项目|活动|行动|小程序|亮相|上线|入选|等?已|A)/;

/** 扬武、排调、雅灰的寄宿条件: two or more short names behind a town that the text tells elsewhere. */
export function* rowBehind(ground: Ground, end: number): Generator<Candidate> {
  const row: Candidate[] = [];
  for (let to = end; MARK.test(ground.text[to] ?? '');) {
    const start = to + 1;
    to = start + rightItem(ground, start, 'place');
    if (to === start) break;
    row.push(candidate('place', start, to, 'entity.row', RANK.local + 1));
  }
  if (row.length > 1) yield* row;
}

/** Whose name alone tells what its row is made of. */
const ROW: Partial<Record<EntityType, RegExp>> = {
  place: /(?:[镇乡村]|街道|社区)$/,
  organisation: /(?:集团|公司|股份|财险|书局|书铺|到家)$/,
};

function rightItem(ground: Ground, at: number, type: EntityType): number {
  const { text } = ground;
  for (let length = 2; length <= ROW_ITEM; length++) {
    const end = at + length;
    if (!/[\u4e00-\u9fff]/.test(text[end - 1] ?? '')) return 0;
    const closes =
      ROW_ENDS.test(text.slice(end, end + 2)) || (wordAt(text, end, end + 4)?.length ?? 0) > 1;
    if (closes) return isRowItem(text.slice(at, end), type) ? length : 0;
  }
  return 0;
}

const isRowItem = (words: string, type: EntityType): boolean =>
  /^[\u4e00-\u9fff]{2,8}$/.test(words) &&
  (type !== 'place' || (words.length <= 5 && !BUILT.test(words))) &&
  !isNoItem(words.replace(/公司$/, '')) &&
  !COMMON.has(words) &&
  !COMMON.has(words.slice(-2)) &&
  !CLASS_OF_BODIES.test(words) &&
  !words.endsWith('之') &&
  !hasWord(words) &&
  isWhole(words) &&
  isProper(words);
/** 柳林镇、食堂; 柳林巷、松坡|路灯: what is built everywhere. */
const BUILT = /^..?[房墙棚厕堂]$|(?:路灯|护栏|涵管|水渠|标线)$/;
const CLASS_OF_BODIES = /(?:委会|企业|院校|机构|实力|学科|领导|干部|[人员组])$/;

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
    const length = hamletAt(text, from, '');
    const words =
      NEXT_ITEM.exec(text.slice(from, from + 8))?.[0] ?? text.slice(from, from + length);
    if (!isHamlet(words)) break;
    yield candidate('place', from, from + words.length, 'entity.beside', RANK.local + 1, cue);
    from += words.length + 1;
  }
  // 五美社区樟树塘组: a group of a village.
  const group =
    /(?:村|社区)$/.test(text.slice(start, end)) && GROUP.exec(text.slice(end, end + 6))?.[0];
  if (group && isProper(group.slice(0, -1)) && !hasWord(group))
    yield candidate('place', start, end + group.length, 'entity.hamlet', RANK.known + 6, cue);
  // 官庄镇太平铺: a hamlet with the town before it.
  const placed = text.slice(start, end);
  // 柏溪村的老岩组
  const far = /村$/.test(placed) && FAR_GROUP.exec(text.slice(end, end + 7))?.[1];
  if (far && isProper(far.slice(0, -1)) && !hasWord(far))
    yield candidate('place', end + 1, end + 1 + far.length, 'entity.hamlet', RANK.known + 6, cue);
  // 云湖区三里湾: behind a district only a hamlet that ends as hamlets do.
  const isDistrict = /[^园景社小片库矿][县区]$/.test(placed);
  if (!isDistrict && !/(?:[镇乡]|街道)$/.test(placed)) return;
  // 在官庄镇太平铺|建成…
  const words =
    NEXT_ITEM.exec(text.slice(end, end + 8))?.[0] ??
    FORT.exec(text.slice(end, end + hamletAt(text, end, '')))?.[0] ??
    '';
  if (isDistrict && !/^[\u4e00-\u9fff]{1,3}[湾沟坡坝岭岗坪寨屯庄]$/.test(words)) return;
  if ((isHamlet(words) || CLAN.test(words)) && !/^[至到]/.test(words))
    yield candidate('place', start, end + words.length, 'entity.hamlet', RANK.name + 1, cue);
}
const FORT = /^[\u4e00-\u9fff]{2,3}[堡坪坝坡岭岗湾沟寨屯庄塬峪垭]$/;
/** 柏溪街道沈家 */
const CLAN =
  /^[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯董程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶余潘杜戴钟汪田姜范邹郝秦白侯邵孟龙毛江史顾]家$/;
const FAR_GROUP = /^的([\u4e00-\u9fff]{2,3}组)(?![织建成合])/;
const GROUP = /^(?!的)[\u4e00-\u9fff]{2,4}(?<![小专作查导])组(?![织建成])/;

/** 麻窝组、银厂组: groups have names where the text tells that villages have some. */
export function* villageGroups(ground: Ground): Generator<Candidate> {
  const { text, mask } = ground;
  if (!/村民小?组/.test(text)) return;
  for (let at = text.indexOf('组'); at !== -1; at = text.indexOf('组', at + 1)) {
    const start = leftEdge(ground, at);
    const name = text.slice(start, at + 1);
    if (
      mask[at] === 0 &&
      GROUP_NAME.test(name) &&
      isHamlet(name) &&
      !GROUPED.test(text[at + 1] ?? '')
    )
      yield candidate('place', start, at + 1, 'entity.group', RANK.known);
  }
}
const GROUP_NAME = /^(?!村民)[\u4e00-\u9fff]{3,4}$/;
const GROUPED = /[织建成合长员团装]/;

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
  /[在到至从于赴把、和]((?!有|深)[\u4e00-\u9fff]{2,3}(?<!还)[沟坝坑垭坳塬梁峪岙畈圩堰滩嘴坨淀崖垸垄埭弯屯寨泉塘浜洲角岭岗坪坡湖河江溪山])/g;
const AFTER_ALONE = /^(?:[、,。的至)]|等|沿线|流域|干流|[上下]游|两岸|片区)/;

/**
 * 解放碑、洪崖洞周边: two or more names in one row that all end as hamlets, sites and waters do, none of
 * them with a word of a lexicon in it, tell each other.
 */
export function* hamletRows(ground: Ground): Generator<Candidate> {
  const { text, mask } = ground;
  let behind = 0;
  for (let at = text.indexOf('、'); at !== -1; at = text.indexOf('、', Math.max(at + 1, behind))) {
    const from = leftEdge(ground, at);
    if (mask[at] !== 0 || at - from < LEAST_IN_ROW || !tellsRow(text.slice(from, at))) continue;
    const row: [number, number][] = [[from, at]];
    for (let mark = at; MARK.test(text[mark] ?? '');) {
      const length = hamletAt(text, mark + 1, text[at - 1]!);
      if (length === 0) break;
      row.push([mark + 1, mark + 1 + length]);
      mark += 1 + length;
      behind = mark;
    }
    if (row.length < 2) continue;
    const cue = { start: from, end: row.at(-1)![1] };
    for (const [start, end] of row)
      yield candidate('place', start, end, 'entity.row', RANK.known, cue);
  }
}
/** 水产区、熟食区; 政治关、法律关: parts, seats of work and gates to be passed have such names as well. */
const tellsRow = (words: string): boolean =>
  isHamlet(words) && !/[区市省县旗组坊场台楼井堤坝渠棚铺关集头口里角门弄观]$/.test(words);
/** Two characters, 门楼 or 水井, are words as often. */
const LEAST_IN_ROW = 3;
const MOST_IN_ROW = 5;

/** How long the hamlet is that begins at `at` and is closed by an edge, another word, or the ending `like`; 0 without one. */
function hamletAt(text: string, at: number, like: string): number {
  for (let length = LEAST_IN_ROW; length <= MOST_IN_ROW; length++) {
    const end = at + length;
    if (!tellsRow(text.slice(at, end))) continue;
    const after = text.slice(end, end + 2);
    if (
      text[end - 1] === like ||
      ROW_ENDS.test(after) ||
      AFTER_ALONE.test(after) ||
      /^(?:周边|景区|路口)/.test(after) ||
      (wordAt(text, end, end + 4)?.length ?? 0) > 1
    )
      return length;
  }
  return 0;
}

const NEXT_ITEM =
  /^[\u4e00-\u9fff]{2,5}?(?=[两三四五六七八九][个处]|[、,。;:()\n]|[等至到段和与及的]|沿线|路口)/;
const HAMLET = new RegExp(`^[\\u4e00-\\u9fff]{1,4}[${SHORT_PLACE_SUFFIXES}${HAMLET_ENDINGS}]$`);
const COMMON = new Set(COMMON_PLACES);
const isHamlet = (words: string): boolean =>
  HAMLET.test(words) &&
  !isBehindSlogan(words, 2) &&
  !isNoItem(words) &&
  !COMMON.has(words) &&
  !COMMON.has(words.slice(-2)) &&
  !hasWord(words) &&
  !/[小作家导查专班员老各剧摄题目]组$|^(?:[和与及非各穿跨]|相关|特色)|[的了在叫是有为由属定之]/.test(
    words,
  ) &&
  isProper(words.slice(0, -1));
