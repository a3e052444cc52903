import type { ClauseParse } from './parse';
import { CLAUSE } from './patterns';
import type { RoleContext } from './role-context';

/** 民警随即赶赴现场, 并对当事人处以罚款: what officers do in the case that a letter tells of, with or without a cue. */
export const isOfficial = (
  { words, head, cues, kind }: ClauseParse,
  { letter, actor, status }: RoleContext,
): boolean =>
  letter &&
  status !== 'planned' &&
  cues.every((cue) => cue.status === 'done') &&
  ((head !== null && !/state|speech/.test(head.word?.verb ?? 'state') && OFFICERS.test(words)) ||
    ((kind !== 'noun' || actor) && PENALTY.test(words)));
const OFFICERS = CLAUSE.of(
  /^[^,的有]{0,14}(?:民警|执法人员|执法队员|城管队员|工作人员)(?![^,]{0,8}(?:应当?|须|必须|可以?|不|未|没|将|是|的|说|称|表示|认为|解释|发现))[^,]{4,}$/,
);
export const PENALTY = CLAUSE.of(
  /^(?![^,]*(?:可以?|应当?|不予|未|者|将|凡))[^,]*(?:给予|处以|处|[作做]出了?|予以|进行了?|依法|(?<!一)并)(?=)[^,]{0,24}(?:行政处罚|处分|罚款|拘留|取缔|没收|立案(?:调查|查处|侦查)?|查封|扣押|拆除|关停|批评教育|教育劝导|训诫|警告)$/,
);

/** 施工方承诺将立即整改: whoever gives it, a word on what is to be done. */
export const PLEDGES = CLAUSE.of(
  /^[^,的]{0,16}(?:承诺|保证|表示)[^,]{0,14}(?:将|会[在对把及尽立按]|立[刻即]|尽快|马上)[^,]{2,}|^[^,的]{2,16}承诺(?![书制函的]|事项|办结)[^,]{4,}/,
);
