import type { Ground } from '../ground';
import { wordAt } from '../lexicon/scan';
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
      !isActing(text, end)
    )
      continue;
    yield candidate('organisation', start, end, 'entity.company-trade', RANK.listed, {
      start: anchor,
      end,
    });
  }
}

/** True when any word of a lexicon stands in the stem: a made-up name holds none. */
const isCommon = (stem: string): boolean => hasWord(stem) || COMMON_STEM.test(stem);
const COMMON_STEM =
  /[新老大小各每本该我的性型化类级上下中内外前后]$|^(?:特色|自然|农耕|民俗|民族|历史|红色|地方|饮食|海洋|山地|乡土|集体|高原|平原|山区|生物|先进|高端|精密|特种|新型|现代|传统|绿色|清洁|智慧|数字|共享|农村|城市|乡村|县域|跨境|公共|民用|商业|工业|农业|居民|家庭|社区|校园|医院|道路|交通|水上|航空|铁路|公路|港口|冷链|电商|快递|低空|城乡|区域|本地|国内|国际|全球|全国|长途|短途|定制|网约|巡游)/;

/** True when what follows is a verb, a mark of a list, or the name's own end. */
function isActing(text: string, at: number): boolean {
  if (
    /^[、(]|^(?:和|与|等|将|已|正|也|均|都|在|于|承|把|率先|负责|[一二三]期)/.test(
      text.slice(at, at + 2),
    )
  )
    return true;
  const word = wordAt(text, at, Math.min(text.length, at + 6));
  return word?.verb !== undefined && word.verb !== 'state' && !word.noun;
}
