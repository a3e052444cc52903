import type { Details, Kind } from '@/utils/reading';
import { within } from './divisions';

/** What a mark says of the thing asked for, where its meaning is known. */
const OUTCOMES = ['solved', 'planned', 'deferred', 'reference'] as const;
type Outcome = (typeof OUTCOMES)[number];

/** How one jurisdiction marks its answers. The same letter means other things elsewhere, and earlier. */
export interface ResultScheme {
  id: string;
  /** Who marks so, and since or until when, for the reader. */
  name: string;
  /** GB/T 2260 code of the division. */
  division: string;
  /** Answers of this division alone, not of those below it. */
  own?: true;
  /** Answers to this kind alone. */
  kind?: Kind;
  /** Years of the reply, both included. */
  from?: number;
  until?: number;
  marks: Readonly<Record<string, { outcome: Outcome; words: string }>>;
  /** Where the scheme is stated. */
  source: string;
}

/** Schemes that a page of the body itself states; a jurisdiction that is not here has no known scheme. */
export const SCHEMES: readonly ResultScheme[] = [
  {
    id: 'gansu-cppcc-2007',
    name: '甘肃省政协提案（九届）',
    division: '620000',
    own: true,
    kind: 'proposal',
    until: 2007,
    marks: {
      A: { outcome: 'solved', words: '已经解决或基本解决' },
      B: { outcome: 'planned', words: '正在解决或列入规划逐步解决' },
      C: { outcome: 'deferred', words: '因条件限制或其他原因待以后解决' },
      D: { outcome: 'reference', words: '留作参考' },
    },
    source: 'http://gszx.gov.cn/htm/20169/14_13116.htm',
  },
  {
    id: 'gansu-cppcc-2013',
    name: '甘肃省政协提案（十一届起）',
    division: '620000',
    own: true,
    kind: 'proposal',
    from: 2013,
    marks: {
      A: { outcome: 'solved', words: '已解决或采纳' },
      B: { outcome: 'planned', words: '计划解决或准备采纳' },
      C: { outcome: 'reference', words: '留作参考' },
    },
    source: 'http://gszx.gov.cn/htm/20169/14_13195.htm',
  },
  {
    id: 'foping-2024',
    name: '佛坪县人民政府办公室佛政办发〔2024〕9号',
    division: '610730',
    from: 2024,
    marks: {
      A: { outcome: 'solved', words: '已解决或采纳' },
      B: { outcome: 'planned', words: '列入计划拟解决或拟采纳' },
      C: { outcome: 'reference', words: '留作参考' },
    },
    source: 'http://foping.gov.cn/fpxzf/xzfwj/202406/2674f6dcdc4b48de95fa950b9e131446.shtml',
  },
  {
    id: 'nanyang-2021',
    name: '南阳市（市级，2021年办理情况报告）',
    division: '411300',
    own: true,
    from: 2021,
    marks: {
      A: { outcome: 'solved', words: '已经解决或基本解决' },
      B: { outcome: 'planned', words: '列入计划正在解决' },
    },
    source: 'http://sthj.nanyang.gov.cn/2021/12-13/335961.html',
  },
  {
    id: 'qinyang-2023',
    name: '沁阳市人大代表建议（2023年办理情况）',
    division: '410882',
    kind: 'suggestion',
    from: 2023,
    marks: {
      甲: { outcome: 'solved', words: '已经解决或基本解决' },
      乙: { outcome: 'planned', words: '正在解决以及列入计划逐步解决' },
      丙: { outcome: 'deferred', words: '受上级政策限制或客观条件制约，暂时不能解决' },
    },
    source: 'http://www.qinyang.gov.cn/2023/11-23/2902344.html',
  },
];

export interface KnownResult {
  scheme: ResultScheme;
  outcome: Outcome;
  words: string;
}

/**
 * What the mark of a reply means in the scheme of its jurisdiction; null where no scheme is known
 * or the scheme has no such mark. The mark itself stays as printed in `Details.result`.
 */
export function knownResult(
  { result, divisionCode, date }: Pick<Details, 'result' | 'divisionCode' | 'date'>,
  kind: Kind,
): KnownResult | null {
  if (!result || !divisionCode || !date) return null;
  const year = Number(date.slice(0, 4));
  for (const scheme of SCHEMES) {
    const { division, own, from = 0, until = Infinity } = scheme;
    if (own ? divisionCode !== division : !within(divisionCode, division)) continue;
    if ((scheme.kind && scheme.kind !== kind) || year < from || year > until) continue;
    const mark = scheme.marks[result.toUpperCase()];
    if (mark) return { scheme, ...mark };
  }
  return null;
}
