import { early } from '@/utils/text/early';
import type { Ground } from '../ground';
import { candidate, RANK, type Candidate } from './candidates';
import { leftEdge } from './edges';
import { hasWord, isProper } from './proper';

/** Places that the words behind them tell, whatever they are called; of a pattern the group is the place. */
const CALLED: readonly RegExp[] = [
  // 苏鲁豫皖|四省交界: provinces by one character.
  /([京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼川渝贵黔滇陕甘青宁新]{2,5})(?=[两三四五]省(?!级))/g,
  // 国道208新线高速公路
  /(国道\d{1,3}新线(?:高速公路)?)/g,
  // 三环|以内
  /([二三四五六外]环)(?=以[内外]|内|外(?!环)|沿线)/g,
  // 柏溪区、|开发区|、双塔区
  /(?<=区、)((?:经济技术)?开发区|高新区|经开区)(?=[、等和两三四五六]|整改)/g,
];

/** 附近柳坪、石桥、双塔的居民: whoever lives there tells a row of three places. */
const HOMES =
  /((?:[\u4e00-\u9fff]{2,6}、)(?:[\u4e00-\u9fff]{2,3}、){1,5})([\u4e00-\u9fff]{2,3})(?=的(?:居民|村民|乡亲|群众|住户|大伯))/g;

/** Regions, rings and rows of homes. */
export function* called(ground: Ground): Generator<Candidate> {
  const { text, mask } = ground;
  for (const pattern of CALLED)
    for (const { 1: words = '', index } of text.matchAll(pattern))
      if (mask[index] === mask[index + words.length - 1])
        yield candidate('place', index, index + words.length, 'entity.called', RANK.closed + 2);
  for (const { 0: row, index } of text.matchAll(HOMES)) {
    const names: [number, number][] = [];
    let at = index;
    for (const item of row.split('、')) {
      names.push([at, at + item.length]);
      at += item.length + 1;
    }
    names[0]![0] = Math.max(index, leftEdge(ground, names[0]![1]));
    const isNamed = names.every(([start, end]) => isHome(text.slice(start, end)));
    for (const [start, end] of isNamed ? names : [])
      yield candidate('place', start, end, 'entity.homes', RANK.known);
  }
}

const isHome = (name: string): boolean =>
  /^[\u4e00-\u9fff]{2,3}$/.test(name) && !hasWord(name) && isProper(name);

early(HOMES, ...CALLED);
