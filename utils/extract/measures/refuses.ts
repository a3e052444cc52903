import { early } from '@/utils/text/early';
import type { ClauseParse } from './parse';
import { CLAUSE } from './patterns';

/** These refuse whatever stands around them; 难以, 无法 may only tell of a difficulty. */
const HARD =
  /^(?:标准不变|维持[^,]*不变|建议维持|暂时?搁置|不可行|不具可行性|暂未[列纳]入|暂不|不宜|亦不宜|尚不宜|不予|未予|暂缓|无权|暂无|(?:时机|条件).{0,3}不|留作|不得|恕|[确实尚亦暂]难|不予|不主张|不提倡|不强制|暂予保留|[做办]不到|[\u4e00-\u9fff]{1,8}不[了起](?:[^,]{2,4}的)?$|[^,]*[\u4e00-\u9fff]不[到成]$|[县市镇乡区我][^,]{0,6}无力|[^,]*困难$|不(?:太)?现实|没(?:有)?办?法|不另行|不单独|不同意|暂时不能|暂时无法)/;
/** Asked for, and not to be had. */
const REFUSED =
  /(?:无法|难以|不能|未能|未予|不便)(?:予以)?(?:采纳|支持|解决|实施|安排|满足|同意|落实|增设|办理|实现|推进|推行|享受|下放|调整|提高|增加|扩大|统一|免除|延长|放宽|核发|审批|出台|做到[^,]*)$|^(?:无法|不能)(?:受理|办理|核准|认定|通过|批准)[^,]{0,14}申请$|^(?:无法|难以|不能)(?:满足[您你]|制定|出台|实行|推行|统一|自行|单独|擅自|[为对向给][您你])/;
/** 县级财力难以负担: whoever would pay cannot. */
export const UNPAID = CLAUSE.of(
  /(?:财力|财政|资金|本级|经费)[^,]{0,6}(?:难以|无法|无力|不便)[^,]{0,10}(?:负担|承受|承担|垫付|支撑|兜底|保障)$/,
);
export const REASON = CLAUSE.of(/^(?:因|由于|鉴于|受|考虑到|如|若|虽|尽管|待|当|凡|既)/);
/** Whether a clause refuses, whatever stands around it. */
export const isRefusal = (text: string, parse: ClauseParse): boolean =>
  parse.cues.some(
    (cue) =>
      cue.status === 'declined' &&
      (HARD.test(text.slice(cue.start, cue.end)) || REFUSED.test(text.slice(cue.start, parse.end))),
  );
/** 因场地受限|暂不新建: behind its reason the clause itself refuses. */
export const refusesLate = (text: string, { cues, start }: ClauseParse): boolean =>
  cues.some(
    (cue) =>
      cue.status === 'declined' &&
      cue.start - start >= LEAST_REASON &&
      HARD.test(text.slice(cue.start, cue.end)),
  );
const LEAST_REASON = 5;

early(HARD);
