import { uncut } from '@/utils/text/chars';
import type { Ground } from '../ground';
import { candidate, RANK, type Candidate } from './candidates';
import { hasCut, leftEdge } from './edges';
import { hasWord, isProper } from './proper';

/** What a stretch of road is, behind its second end. */
const STRETCH =
  /^([\u4e00-\u9fff]{2,8}?)(?=(?:路?段|区间|环[山线]公路|公路|快速|道路|沿线|全线|线路|路面|旅游专列|班列|专列|(?:旅游)?轻轨|旅游专线|直通车|的(?:瓶颈|断头)?路|接驳|公交|班线|航线|高速|铁路|等?(?:\d+|[两三四五六七八九十]+)条|[输供]水|管[线网]|之间)(?![\u4e00-\u9fff]?[上中])|\)段|一带|小?河?流域|、[\u4e00-\u9fff]{2,8}至[\u4e00-\u9fff]{2,8}(?:段|道路|公路|沿线|等?(?:\d+|[两三四五六七八九十]+)条))/;
/** Where it begins: behind a bracket, a road or a verb, within a few characters. */
const LONGEST_END = 8;
/** 天河|交汇处段: where it ends is no part of the name. */
const CROSSING = /交[汇界叉]口?处?$|[出入]口处$/;
/** 上午至下午, 年初至年底: ends of time, not of a road. */
const NO_END = /[年月日时点午晚期初末底季]$|^(?:今|去|明)/;

/** 起于松坪组,止于石寨村: where a road begins and ends. */
const ENDS_AT = /(?:起[于自]|止于|途经|[东西南北]起)([\u4e00-\u9fff]{2,6})(?=[,。;、])/g;

const ROAD_TO =
  /[村镇乡寨组口垭坪坝湾沟]到([\u4e00-\u9fff]{2,5})(?=(?:那条|这条|的)(?:水泥|砂石|泥巴|机耕|进村|入户|通村)?(?:路|道|公路|村道|便道))/g;
/** 从老鹰垭到柏溪口的机耕道 */
const ROAD_FROM =
  /从([\u4e00-\u9fff]{2,5})(?=到[\u4e00-\u9fff]{2,5}(?:那条|这条|的)(?:水泥|砂石|泥巴|机耕|进村|入户|通村)?(?:路|道|公路|村道|便道))/g;

/** 古楼冲一带, from a clear edge on. */
const AROUND = /(?<=[,。;:、在对自从到\n])([\u4e00-\u9fff]{2,8}?)一带/g;

/** The road itself, before where it begins. */
const ROAD = /^.*(?:[路街道河]自|\d线?|公路|高速|铁路|[国省县]道)(?=[\u4e00-\u9fff]{2})/;

/** 沟口至石桥: a mouth that has no name. */
const MOUTH = /^[沟坝井路村街桥河渠闸洞巷]口$/;

const isEnd = (words: string): boolean => {
  // 、那平大桥至…: nothing is pointed at in a row.
  const name = words.replace(/^那(?=..)/, '');
  return (
    words.length >= 2 &&
    !NO_END.test(words) &&
    !MOUTH.test(words) &&
    isProper(name) &&
    !hasCut(name)
  );
};

/**
 * Both ends of a stretch of road, 老庄至南坡公路, 西环路至大白果段: places by where they stand,
 * whatever their names end with.
 */
export function* stretches(ground: Ground): Generator<Candidate> {
  const { text, mask } = ground;
  const around = text.includes('一带') ? text.matchAll(AROUND) : [];
  for (const { 1: words = '', index } of around) {
    const end = index + words.length;
    const start = leftEdge(ground, end);
    const name = text.slice(start, end);
    if (start >= index && name.length <= LONGEST_END && isEnd(name) && !hasWord(name))
      yield candidate('place', start, end, 'entity.around', RANK.name, { start, end: end + 2 });
  }
  for (const { 0: words, 1: name = '', index } of text.matchAll(ENDS_AT)) {
    const end = index + words.length;
    if (isEnd(name) && !hasWord(name))
      yield candidate('place', end - name.length, end, 'entity.road-end', RANK.known);
  }
  // 柏溪村到老鹰岩的路: the second end of a road.
  for (const { 1: words = '', index } of text.matchAll(ROAD_TO))
    if (isEnd(words) && !hasWord(words))
      yield candidate('place', index + 2, index + 2 + words.length, 'entity.road-end', RANK.known);
  for (const { 1: words = '', index } of text.matchAll(ROAD_FROM))
    if (isEnd(words) && !hasWord(words))
      yield candidate('place', index + 1, index + 1 + words.length, 'entity.road-end', RANK.known);
  for (let at = text.indexOf('至'); at !== -1; at = text.indexOf('至', at + 1)) {
    if (mask[at] === undefined || !/[\u4e00-\u9fff]/.test(text[at - 1] ?? '')) continue;
    const last = STRETCH.exec(text.slice(at + 1, at + 28))?.[1];
    if (!last || !isEnd(last)) continue;
    // 大龙路至海涌路|段, but 西环路至大白果|路段
    const isRoad = /[路街道]/.test(text[at - 1]!) && text.startsWith('路段', at + 1 + last.length);
    const cue = { start: at, end: at + 1 + last.length + Number(isRoad) };
    const crossing = CROSSING.exec(last)?.[0].length ?? 0;
    const left = Math.max(leftEdge(ground, at), uncut(text, Math.max(0, at - LONGEST_END)));
    // 国道319线|古田至新泉段, 环库公路|浪河至牛河段
    const start = left + (ROAD.exec(text.slice(left, at))?.[0].length ?? 0);
    yield candidate('place', at + 1, cue.end - crossing, 'entity.stretch', RANK.name + 2, cue);
    if (isEnd(text.slice(start, at)))
      yield candidate('place', start, at, 'entity.stretch', RANK.name + 2, cue);
  }
}
