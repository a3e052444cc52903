import type { ClauseParse } from './parse';
import { CLAUSE } from './patterns';
import type { RoleContext } from './role-context';

/** 力争到2027年底, 力争通过三年努力: by when; what is to be had by then stands behind. */
export const AIMS_BY = CLAUSE.of(
  /^(?:我[\u4e00-\u9fff])?(?:将|要)?(?:力争|争取|确保|努力|预计|计划)(?:用|到|在|于|通过|经过|利用)[^,]*(?:[年月]|[年月]?[底末]|前|[年月]的?(?:时间|努力|建设|奋斗|攻坚)|期末|努力)$/,
);
/** 一体化率达到90%以上 */
const RATE = CLAUSE.of(
  /(?:达到?|提高[到至]|提升[到至]|增[加至]到?|降[低至]到?|控制在|突破|超过|不低于|不少于|稳定在|保持在)[^,\d]{0,4}\d[^,]*$/,
);

/** True for 一体化率达到90% behind 力争到2027年底: a figure of an aim that stands in front. */
export const isRateAimedAt = (
  { words, cues }: ClauseParse,
  { previous, promised }: RoleContext,
): boolean =>
  promised &&
  cues.length === 0 &&
  (RATE.test(words) || (previous?.role === 'aim' && CAN_HAVE.test(words))) &&
  (previous?.role === 'aim' ||
    previous?.role === 'lead-in' ||
    (previous?.role === 'target' && RATE.test(previous.parse.words)));

/** 全市可形成快速路网 */
const CAN_HAVE = CLAUSE.of(
  /^[^,]{2,24}(?:可|将|能)(?:基本|全面)?(?:达到|形成|实现|建成|新增|提供)/,
);
