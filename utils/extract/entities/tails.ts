import type { Candidate } from './candidates';
import { hasCut } from './edges';

/** What belongs to the name of a place before it, by what that place ends with. */
const TAILS: readonly { of: RegExp; tail: RegExp }[] = [
  // 新世广场|地下停车库
  { of: /(?:广场|公园|大厦|商场|市场|医院)$/, tail: /^地下(?:立体)?停车[场库]/ },
  // 柏溪村|7组, 石桥村|三组“老鹰岩”茶园
  {
    of: /村$/,
    tail: /^(?:\d{1,2}|[一二三四五六七八九十]{1,2})组(?![织建成])(?:“[^”,。]{2,6}”[\u4e00-\u9fff]?(?:[果茶菜]?园|林场|地块|水库))?/,
  },
  // 国道109新线高速公路|临溪段, 柳河|峡谷段
  {
    of: /(?:高速公路|高速|[河江])$/,
    tail: /^(?!交[汇界叉]|[上中下本该各两])[\u4e00-\u9fff]{2,3}段(?![子落时])/,
  },
  // 临溪保税物流中心|(B型)
  { of: /物流中心$/, tail: /^\([AB]型\)/ },
  // 柏溪路|垃圾中转站
  { of: /[路街村]$|社区|小区/, tail: /^(?:生活)?垃圾(?:压缩)?(?:中转|转运)?站/ },
  // 双塔小区|A区, 春和小区|3—6号楼, 临溪开发区|东区
  {
    of: /(?:小区|新村|花园|家园|社区|街道|苑|里|开发区|高新区|[产工]业园区?)$/,
    tail: /^(?:[A-Z]区|[东西南北中](?:区|[块片](?!区))(?![域位分])|\d{1,3}[-—~至]\d{1,3}号楼|\d{1,3}号院)/,
  },
  // 民生社区|矿务局宿舍
  { of: /(?:社区|街道|[路街村])$/, tail: /^[\u4e00-\u9fff]{2,6}?(?:宿舍|家属楼|家属院)/ },
  // 柏溪大道|南延段
  { of: /(?:大道|大街|路)$/, tail: /^[东西南北]延(?:段|线|伸段)/ },
  // 柳河|节制闸, 老柳河|滨水绿道
  {
    of: /[河溪江湖渠]$/,
    tail: /^(?:(?:节制|分洪|防洪|排水)?闸(?![门站口])|(?:滨[水河江湖])?绿道)/,
  },
  // 红柳村|牧源养殖场
  {
    of: /[村镇乡]$/,
    tail: /^(?!规模|畜禽|家禽|生猪|肉[牛羊鸡]|奶牛|蛋鸡|水产|[大中小]型|标准化|养殖|各)(?:[\u4e00-\u9fff]{2,8}?(?:养殖场|分拣中心)|[\u4e00-\u9fff]{0,4}?温室群)(?!\d|共)/,
  },
  // 市纺织公司|仓库
  { of: /(?:公司|总?厂|设计院|[局社])$/, tail: /^老?(?:仓库|宿舍|家属[院楼]|旧厂房|老厂区)/ },
  // 省农业科学院|安宁渠试验基地
  { of: /(?:科学院|研究[院所]|大学|学院)$/, tail: /^[\u4e00-\u9fff]{2,4}(?:试验|实验)基地/ },
  // 国家农业科技园区|(临溪)
  { of: /^国家.*(?:园区|示范区|试验区)$/, tail: /^\([\u4e00-\u9fff]{2,4}\)/ },
];
const LONGEST_TAIL = 14;

/** How long the tail is that belongs to the name `words`, found in what follows it; 0 without one. */
function tailOf(words: string, after: string): number {
  for (const { of, tail } of TAILS) {
    const found = of.test(words) ? (tail.exec(after)?.[0] ?? '') : '';
    if (found && (found.startsWith('垃圾') || !hasCut(found.replace('家属', ''))))
      return found.length;
  }
  return 0;
}

/** Places whose names go on behind another place or body: the longest name is the place's. */
export function tailed(text: string, kept: readonly Candidate[]): Candidate[] {
  const out: Candidate[] = [];
  for (const one of kept) {
    const last = out.at(-1);
    // 柏溪村|7组: what stands in the tail is a part of it.
    if (last && one.start < last.end) continue;
    const { type, start, end } = one;
    const length = /^(?:place|organisation|government)$/.test(type)
      ? tailOf(text.slice(start, end), text.slice(end, end + LONGEST_TAIL))
      : 0;
    out.push(length > 0 ? { ...one, type: 'place', end: end + length, rule: 'entity.tail' } : one);
  }
  return out;
}
