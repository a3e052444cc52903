import type { Span } from '@/utils/reading';
import type { ClauseParse } from './parse';
import { CLAUSE } from './patterns';

/** 县政府不会出台安置方案: the one that could act will not. */
const WONT = CLAUSE.of(
  /^(?:我[\u4e00-\u9fff]{1,2}|[^,]{0,8}(?:政府|部门|[局委厅]))(?:也|都|均|暂时|目前)?(不会)(?=)(?:再)?(?:出台|制定|安排|增设|新建|设置|给予|实施|批准|同意|调整|开通|建设|审批|办理|发放|采取)/,
);
/** 我市不得零地价供地: what the replier may not do. */
const MUST_NOT = CLAUSE.of(/^(?:我[\u4e00-\u9fff]|我们|依法|按规定)(?:也|均|都)?不得/);
/** Put by for later: a refusal in polite words. */
const KEPT = CLAUSE.of(/(?:留作|作为|(?<!^)供).{0,14}(?:的?参考)$/);
/** 您的建议将作为今后工作的参考 */
const WORDS_OF = CLAUSE.of(
  /^[^,]{0,8}(?:建议|意见|提案|诉求)(?:我们|我[\u4e00-\u9fff])?[^,]{0,4}(?:作为|供)/,
);
/** 我市暂按原规定执行: left as it is. */
const LEFT_AS_IS = CLAUSE.of(
  /(?:暂|仍|暂时|依然)(?:然|继续|维持)?(?:按照?|执行|沿用|维持)(?:原|现行|既有|现有|目前)[^,]{0,12}(?:执行|政策|标准|规定|办法|不变|做法)$/,
);
/** 对乡镇没有管理权限: a refusal that names what is wanting. */
const LACKS = CLAUSE.of(
  /(?:没有|均?无)[^,]{0,8}(?:权限?|职权|资金|经费|计划|可能)$|没有[^,]{4,16}的(?:权限|职权|权力)$|(?:时机|条件)[^,]{0,4}不成熟$|标准不变$|^(?:目前|暂|尚)?不具备[^,]*的条件$|(?:没有|无)[^,的]{0,4}(?:权限|职权|权力)[^,的]{2,6}$|[决成办做现实排付担建修接装配设批给改调增保]不了(?:[^,]{2,4}的)?$|还(?:覆盖|顾及|照顾|管|够)不[到了]$|^(?:暂|均|一律)?不予(?!以)[\u4e00-\u9fff]{2}$|恕[^,]{0,6}(?:不能|难以|无法)|^建议维持|维持(?:原[^,]{0,4}|现状)?[^,]{0,4}不变$|(?:一时|暂时|目前|眼下|实在)[^,]{0,8}[\u4e00-\u9fff]不(?:[到了起上]|[下出]来)$|(?:暂时|目前|眼下|实在)[^,]{0,6}[\u4e00-\u9fff]不了[^,的]{2,8}$|(?:承担|负担|解决|落实|实施|建设|划设|增设|推行|调整|提高|安排|保障)(?:确|确实|仍|还)?(?:存在|有)(?:较大|一定|很大|实际)?困难$|拿不出|[填做办搞通]不成$|(?:[县市镇乡区][里上级]?|我[\u4e00-\u9fff])(?:目前|暂时|确实|实在|也)?无力[^,]{3,}$/,
);

/** The words of a clause that refuse though no list of cues holds them; offsets of the text. */
export function* refusalsIn({ words, head, start, end }: ClauseParse): Generator<Span> {
  const wont = WONT.exec(words);
  if (wont) {
    const at = start + words.text.indexOf(wont[1]!);
    yield { start: at, end: at + 2 };
  }
  const must = MUST_NOT.exec(words);
  if (must) yield { start: start + must[0].length - 2, end: start + must[0].length };
  const kept = KEPT.exec(words);
  if (kept && (head || kept[0].startsWith('留') || WORDS_OF.test(words)))
    yield { start: start + kept.index, end: start + kept.index + kept[0].length };
  const left = LEFT_AS_IS.exec(words);
  if (left) yield { start: start + left.index, end: start + left.index + 1 };
  const lacks = LACKS.exec(words);
  if (lacks) yield { start: start + lacks.index, end };
}
