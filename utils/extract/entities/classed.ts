import type { EntityType } from '@/utils/reading';
import { early } from '@/utils/text/early';
import type { Ground } from '../ground';
import { candidate, RANK, restsAt, type Candidate, type Pass } from './candidates';
import { COMMON } from './place-kinds';
import { isProper, isWhole } from './proper';

/** What is counted right before its names are given: 5家龙头企业(…), 4处文物,分别是…. */
const CLASS =
  '(?:(企业|公司|[茶酒药车]企|厂家|机构|院校|高校|学校|中学|小学|幼儿园|医院|卫生院|银行|协会|商会|合作社|单位|团队|剧团|院团|书店)|(公园|广场|街道|社区|小区|村庄?|乡?镇|乡|区县?|县市?区?|园区|片区|商圈|街区|景区|景点|市场|道路|路段|路口|点位|站点|停车场|河道|河流|水库|湖泊|古镇|古村落?|文物(?:保护单位)?|遗址|场馆|体育馆|口岸|港口|车站))';
const COUNT = '(?:\\d+|[一二两三四五六七八九十]{1,3})余?[家个所座处条名支]';
/** 5家龙头企业, 县级文物4处. */
const COUNTED = new RegExp(`${COUNT}[^,。;:、()\\d]{0,14}?${CLASS}$|${CLASS}${COUNT}$`);
/** How such names are announced. */
const OPENS = /(?:[(:]|[,(]?(?:分别|其中)?(?:即|分别[是为]|包括):?)/y;
const ITEM = /^[\u4e00-\u9fffA-Za-z0-9·]{2,14}$/;
const STOP = /[)。;,\n]|等(?=[^级])/;

/** Names that follow the class that counts them; the marks 、 and 和 give their edges. */
export function* classed({ text, mask }: Ground): Pass {
  for (let at = 1; at < text.length; at++) {
    if (restsAt(at)) yield null;
    const char = text[at]!;
    if (char !== '(' && char !== ':' && char !== ',' && char !== '即' && char !== '分') continue;
    OPENS.lastIndex = at;
    const opens = OPENS.exec(text);
    const counted =
      opens && mask[at - 1] === 0 && COUNTED.exec(text.slice(Math.max(0, at - 24), at));
    if (!counted) continue;
    const start = at + opens[0].length;
    const type: EntityType =
      (counted[1] ?? counted[3]) && !counted[0].includes('文物') ? 'organisation' : 'place';
    yield* itemsOf(text, start, type, { start: at - counted[0].length, end: at });
    at = start;
  }
}

function* itemsOf(
  text: string,
  start: number,
  type: EntityType,
  cue: Candidate['cue'],
): Generator<Candidate> {
  const rest = text.slice(start, start + LONGEST);
  const stop = rest.search(STOP);
  if (stop === -1) return;
  let at = start;
  for (const item of rest.slice(0, stop).split(/([、和])/)) {
    if (item.length > 1 && ITEM.test(item) && isWhole(item) && isProper(item) && !COMMON.has(item))
      yield candidate(type, at, at + item.length, 'entity.classed', RANK.listed, cue);
    at += item.length;
  }
}
const LONGEST = 120;

early(COUNTED);
