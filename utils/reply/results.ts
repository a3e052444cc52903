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
  marks: readonly (readonly [mark: string, outcome: Outcome, words: string])[];
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
    marks: [
      ['A', 'solved', '已经解决或基本解决'],
      ['B', 'planned', '正在解决或列入规划逐步解决'],
      ['C', 'deferred', '因条件限制或其他原因待以后解决'],
      ['D', 'reference', '留作参考'],
    ],
    source: 'http://gszx.gov.cn/htm/20169/14_13116.htm',
  },
  {
    id: 'gansu-cppcc-2013',
    name: '甘肃省政协提案（十一届起）',
    division: '620000',
    own: true,
    kind: 'proposal',
    from: 2013,
    marks: [
      ['A', 'solved', '已解决或采纳'],
      ['B', 'planned', '计划解决或准备采纳'],
      ['C', 'reference', '留作参考'],
    ],
    source: 'http://gszx.gov.cn/htm/20169/14_13195.htm',
  },
  {
    id: 'foping-2024',
    name: '佛坪县人民政府办公室佛政办发〔2024〕9号',
    division: '610730',
    from: 2024,
    marks: [
      ['A', 'solved', '已解决或采纳'],
      ['B', 'planned', '列入计划拟解决或拟采纳'],
      ['C', 'reference', '留作参考'],
    ],
    source: 'http://foping.gov.cn/fpxzf/xzfwj/202406/2674f6dcdc4b48de95fa950b9e131446.shtml',
  },
  {
    id: 'nanyang-2021',
    name: '南阳市（市级，2021年办理情况报告）',
    division: '411300',
    own: true,
    from: 2021,
    marks: [
      ['A', 'solved', '已经解决或基本解决'],
      ['B', 'planned', '列入计划正在解决'],
    ],
    source: 'http://sthj.nanyang.gov.cn/2021/12-13/335961.html',
  },
  {
    id: 'qinyang-2023',
    name: '沁阳市人大代表建议（2023年办理情况）',
    division: '410882',
    kind: 'suggestion',
    from: 2023,
    marks: [
      ['甲', 'solved', '已经解决或基本解决'],
      ['乙', 'planned', '正在解决以及列入计划逐步解决'],
      ['丙', 'deferred', '受上级政策限制或客观条件制约，暂时不能解决'],
    ],
    source: 'http://www.qinyang.gov.cn/2023/11-23/2902344.html',
  },
  {
    id: 'haishu-2021',
    name: '宁波市海曙区人大代表建议（2021年办理情况报告）',
    division: '330203',
    kind: 'suggestion',
    from: 2021,
    marks: [
      ['A', 'solved', '已解决或基本解决'],
      ['B', 'planned', '部分解决或列入计划逐步解决'],
      ['C', 'deferred', '因条件、能力所限近期尚不能解决'],
      ['D', 'reference', '未被采纳或留作参考'],
    ],
    source: 'http://www.haishu.gov.cn/art/2021/12/1/art_1229825359_4521777.html',
  },
  {
    id: 'sunan-2023',
    name: '肃南裕固族自治县人大代表意见建议（2023年办理情况报告）',
    division: '620721',
    kind: 'suggestion',
    from: 2023,
    marks: [
      ['A', 'solved', '已经落实'],
      ['B', 'planned', '正在落实或列入计划落实'],
      ['C', 'deferred', '暂时难以落实，待以后创造条件落实'],
    ],
    source: 'http://gssn.gov.cn/hdjl/rdjy/202312/t20231212_1154658.html',
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
    const known = scheme.marks.find(([mark]) => mark === result.toUpperCase());
    if (known) return { scheme, outcome: known[1], words: known[2] };
  }
  return null;
}
