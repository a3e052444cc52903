import type { Ground } from '../ground';
import { startsWith, wordAt } from '../lexicon/scan';
import { candidate, RANK, restsAt, type Pass } from './candidates';
import { leftEdge, opensAt } from './edges';
import { hasWord, isProper } from './proper';

const STEM = /^[\u4e00-\u9fff]{2,4}$/;

/**
 * Companies by the short names that replies use, 昆岳储能, 风信出行: two to four characters that no
 * lexicon knows, a trade, and somebody's act around them.
 */
export function* tradeNames(ground: Ground): Pass {
  const { text, hits } = ground;
  for (let end = 4; end <= text.length; end++) {
    if (restsAt(end)) yield null;
    const trade = hits.trades[end]!;
    if (trade === 0) continue;
    const anchor = end - trade;
    const start = leftEdge(ground, anchor);
    const stem = text.slice(start, anchor);
    if (
      !STEM.test(stem) ||
      !isProper(stem) ||
      isCommon(stem) ||
      !opensAt(ground, start) ||
      /^车行为/.test(text.slice(anchor, anchor + 3)) ||
      (WIDE.test(text.slice(anchor, end)) && text[end] === '、') ||
      !isActing(text, end)
    )
      continue;
    yield candidate('organisation', start, end, 'entity.company-trade', RANK.listed, {
      start: anchor,
      end,
    });
  }
}

/** 聚变能源、航运物流: in a list these are fields as often as companies. */
const WIDE = /^(?:化工|医疗|轮胎|煤业|制药|能源|新能源|物流|食品|国际|商务|光伏|数字)$/;

/** True when any word of a lexicon stands in the stem: a made-up name holds none. */
const isCommon = (stem: string): boolean =>
  hasWord(stem) ||
  startsWith('generic', stem) > 1 ||
  startsWith('fields', stem) > 1 ||
  COMMON_STEM.test(stem);
const COMMON_STEM =
  /[新老大小各每本该我的性型化类级上下中内外前后区县市省]$|送|^(?:市民|群众|居民|乘客|游客|旅客|学生|屋顶|道具|农家|职工|实体|独立|社区|红色|巾帼|森林|军民|耕地|旅居|田园|中藏|商贸|国际|量子|聚变|晶硅|煤基|长寿|可?再生|人工|长三角|人民|传统|生物|先进|高原|海洋|精密|特种|清洁|跨境|低空|民俗|县域|校园|道路|港口|航空|冷链|寄递|电商|智能|多式|城乡|全球|定制)/;

/** True when what follows is a verb, a mark of a list, or the name's own end. */
function isActing(text: string, at: number): boolean {
  if (
    /^[、(]|^(?:和|与|年|等|将|已|正|给|近|也|均|都|在|于|承|把|为|率先|共同|先后|负责|[一二三]期)/.test(
      text.slice(at, at + 2),
    )
  )
    return true;
  const word = wordAt(text, at, Math.min(text.length, at + 6));
  return word?.verb !== undefined && word.verb !== 'state' && !word.noun;
}
