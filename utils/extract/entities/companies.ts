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
      (FIELD.test(text.slice(anchor, end)) && isField(text, start, end)) ||
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

/** 深海科技|创新, 动漫影视、网络游戏: what is done in a field, or a row of them. */
const FIELD =
  /^(?:科技|电商|餐饮|影视|动漫|文旅|家政|物业|仓储|康养|机器人|储能|风电|光伏|医疗|航运|冷链|咖啡|食品|医药|通信|科创|渔业|水产|种业|化工|商业|农牧|能源|新能源)$/;
const isField = (text: string, start: number, end: number): boolean =>
  OF_FIELD.test(text.slice(end, end + 6)) ||
  (!text.startsWith('文旅', end - 2) &&
    (/[、和与及]/.test(text[start - 1] ?? '') || text[end] === '、') &&
    !FIRMS.test(text.slice(end, end + 40)));
/** …、国能航运等央企 */
const FIRMS =
  /^(?:[、和与及][^、,。;:“”《》]{2,12}){0,3}等[^、,。;:“”《》]{0,8}(?:企业|公司|机构|集团|[央民国车药]企)/;
const OF_FIELD =
  /^(?:创新|服务|发展|应用|转型|提升|协同|投入|保障|振兴|消费|升级|成果|推广|合作|融合|示范|试点|体系|和[^,。;:、]|等(?:产业|领域|服务|行业|业态|赛道|新|重[点大]|支柱|特色|场所|方面|项目))/;

/** True when any word of a lexicon stands in the stem: a made-up name holds none. */
const isCommon = (stem: string): boolean =>
  hasWord(stem) ||
  startsWith('generic', stem) > 1 ||
  startsWith('fields', stem) > 1 ||
  COMMON_STEM.test(stem);
const COMMON_STEM =
  /[新老大小各每本该我的性型化类级上下中内外前后区县市省]$|送|^(?:市民|群众|居民|乘客|游客|旅客|学生|屋顶|道具|农家|职工|实体|独立|社区|红色|巾帼|森林|军民|耕地|旅居|田园|中藏|商贸|国际|量子|聚变|空气|晶硅|煤基|长寿|可?再生|人工|长三角|人民|传统|生物|先进|高原|海洋|精密|特种|清洁|跨境|低空|民俗|县域|校园|道路|港口|航空|冷链|寄递|电商|智能|多式|城乡|全球|定制)/;

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
