import { CUT_WORDS, NAME_PARTS, PROTECTED } from './edges';
import { VERBS } from './verbs';
import { ADVERBS, CUES, LINKS, MEANS, NOUNS, TIMES } from './words';

/**
 * Verbs of one character and what they are brought to (结果补语, 趋向补语): 装好, 抽走, 扩到. No list can
 * hold them all, so they are put together; each tells of an act that is over once done.
 */
const MADE: readonly [verbs: string, ends: string][] = [
  [
    '装修建铺架栽种挖打拆清补配划换改贴挂盖搭砌埋喷刷画写编印做办护养抢疏剪扫洗租买购',
    '好完成出起齐满实牢',
  ],
  ['搬运送派引移迁拉抽交清冲排接调招请', '走进出回来到上下'],
  ['加减延扩增', '到至'],
  ['接连打修', '通'],
  // 装了三根隔离桩
  [
    '装修建铺架栽种挖打拆清补配划换改贴挂盖搭砌埋喷刷画写编印办抢租买购搬送派拉抽交接调招加减降延扩设开放发拨投收给查罚扣签定订栽砍',
    '了',
  ],
];

/** All of these verbs that no list has, dotted as the lists of verbs are: words parted by spaces. */
export function madeVerbs(): string {
  const listed = [
    ...Object.values(VERBS),
    ...[...CUES, ...TIMES].map(({ words }) => words),
    ADVERBS,
    LINKS,
    MEANS,
    NOUNS,
    CUT_WORDS,
    NAME_PARTS,
    PROTECTED,
  ];
  const known = new Set(listed.flatMap((words) => words.replaceAll('.', '').split(/\s+/)));
  const made = MADE.flatMap(([verbs, ends]) =>
    [...verbs].flatMap((verb) => [...ends].map((end) => verb + end)),
  );
  return [...new Set(made)]
    .filter((word) => !known.has(word))
    .map((word) => `${word}.`)
    .join(' ');
}
