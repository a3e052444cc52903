import type { Words } from '@/utils/text/patterns';
import type { ClauseParse } from './parse';
import { CLAUSE } from './patterns';
import type { RoleContext } from './role-context';

/** What follows these only tells what comes of it. */
export const OUTCOME = CLAUSE.of(/^(?:以便|以期|以免|便于|从而|进而|致使|导致|使得|由此|直[至到])/);

/** 为解决出行难,我局…: what the act behind it is for. */
export const isPurpose = (text: string, { cut, start, head, tokens }: ClauseParse): boolean => {
  const from = cut ?? start;
  const words = text.slice(from, Math.max(start, head?.start ?? start));
  if (PURPOSE.test(words)) return true;
  // 为改善环境、方便市民: whatever stands behind the first aim.
  if (text[from] !== '为') return false;
  const verb = tokens.find((t) => t.start > from && t.word?.verb);
  return (
    verb !== undefined &&
    /^为了?$/.test(text.slice(from, verb.start)) &&
    AIMS.test(verb.word!.verb!)
  );
};

/** 以打消业主疑虑: so is what 以 leads to at once. */
export const isSoThat = (text: string, { words, start, tokens }: ClauseParse): boolean => {
  if (text[start] !== '以' || words.text.includes('为')) return false;
  const next = tokens.find((t) => t.start > start);
  return next?.start === start + 1 && next.word?.verb !== undefined && next.end - next.start > 1;
};
const AIMS = /^(?:effect|improve|pivot)$/;
const PURPOSE =
  /^(?:也|并|[^,]{2,14}[局委办府会村镇乡区县市])?为了?(?:进一步|切实|更好地?|有效|尽快|尽早|全面|加快|不断|着力|深入|彻底)*$/;

/** 为项目落地提供依据: what comes of the act before. */
export const FOR = CLAUSE.any(
  // 供基层医务人员免费学习
  /^供[^,]{2,}(?:使用|学习|参考|选择|查询|停放|休息|查阅|观看|阅读|体验|下载|借阅|交流|锻炼|参观|健身)$/,
  /^(?:也|并)?为[^,]*(?:赢得|指明|贡献|增添|注入|奠定|打下|带来)[^,\d]*$/,
  /^(?:也|并)?为[^,]*(?:提供|奠定|打下|打好|创造|注入|营造|积累|夯实)[^,\d]*(?:依据|基础|支撑|保障|条件|环境|参考|动力|活力|经验|可能|便利|氛围|遵循|空间)$/,
);

/** 确保群众出行安全, 切实提升服务水平: what the act before is for, unless a figure or date sets a target. */
const AIM_START = `^(?:以|一定程度上|从而|进而|切实|有效|有力|进一步|不断|全面|基本|极大地?|更好[地的]?|[在于][^,]{1,8}[内中上]|真正|最大限度|最大程度|充分|着力|努力|全力|共同|合力|逐步|从根本上)*`;
const AIM = CLAUSE.of(
  new RegExp(
    `${AIM_START}(?:确保|保证|保障(?!房)|防止|避免|杜绝|防范|增强|满足|营造|缓解|实现|方便|消除|减轻|助力|助推|凝聚|激发|彰显|压实(?=.*责任)|达到|倒逼|守护|筑牢|擦亮|讲好|(?:尽最大努力)?让(?!利)|打通[^,]*(?:最[后初][^,]{0,2}公里|堵点|梗阻)|使(?!用)|打造[^,]*(?:环境|氛围|形象|窗口|格局|高地|名片|样板|标杆|景观)$|办好[^,]*教育|形成(?!了|[^,]*后[^,]{2}|[^,]*(?:制度|机制|方案|报告|清单|意见|办法|文件|台账|纪要|预案|规范|标准)$))`,
  ),
);
const SOFT_AIM = CLAUSE.of(
  new RegExp(
    `${AIM_START}(?:推动|促进|提升|提高|推进|改善|优化|降低|减少|扩大|丰富|强化|巩固)(?:了)?.*(?:水平|能力|质量|效率|秩序|安全|发展|好转|改善|提升|提高|落实|效果|作用|品质|满意度|幸福感|获得感|知名度|美誉度|知晓[率度]|参与[率度]|[利使]用率|普及率|合格率|满意率|积极性|覆盖[率面]|环境|条件|情况|基础|融合|升级|见效|振兴|转变|共识|市场|致远|相互促进|共赢|双赢|循环|互动|繁荣|不便|困扰)$`,
  ),
);

/** An aim hangs on what stands before it in its sentence; one that softly begins needs a measure there. */
export function isAim(
  words: Words,
  { previous, closer, sentenceHas, status }: RoleContext,
): boolean {
  if (previous === null || /\d|[年月季]底|年内|[节汛]前/.test(words.text)) return false;
  if (AIM.test(words) || HAS_COME.test(words) || (status !== 'planned' && DRAWS.test(words)))
    return true;
  if (sentenceHas !== 'none' && (SOON.test(words) || (closer !== ',' && BY_THIS.test(words))))
    return true;
  return (
    sentenceHas !== 'none' && (closer !== ',' || EFFECTIVE.test(words)) && SOFT_AIM.test(words)
  );
}

/** 吸引企业入驻: what an act draws. */
const DRAWS = CLAUSE.of(/^吸引/);
/** 以品牌带动产业发展: what all of it is to bring. */
const BY_THIS = CLAUSE.of(/^以[^,为]{2,16}(?:推动|推进|促进?|带动|助推|赋能|引领)[^,]*$/);
const EFFECTIVE = CLAUSE.of(/^(?:有效|切实|真正|极大|更好|充分|大大)/);
/** 有效净化了市场环境 */
const HAS_COME = CLAUSE.of(/^(?:有[效力]|极大|大大|明显|显著|较好)地?[\u4e00-\u9fff]{2}了/);

/** 推进项目早日建成: that it may come soon is what all of it is for. */
const SOON = CLAUSE.of(
  /^(?:全力|积极|努力|加快)?(?:推动|推进|促进|促成)[^,]{1,20}(?:顺利|早日|尽快|尽早|落地)[^,]{0,6}$/,
);
