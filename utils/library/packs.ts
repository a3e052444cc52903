import type { Measure, Reading, Span } from '@/utils/reading';
import type { Code, Colour } from './types';

/** A ready-made codebook; ids are fixed so that the engine can propose its codes. */
export interface Pack {
  id: string;
  name: { zh: string; en: string };
  /** What it rests on. */
  source: string;
  codes: PackCode[];
}

export interface PackCode {
  id: string;
  zh: string;
  en: string;
  colour: Colour;
  parent?: string;
  description: { zh: string; en: string };
  /** It joined the pack when libraries had the others already. */
  late?: boolean;
}

const code = (
  [id, zh, en]: [id: string, zh: string, en: string],
  colour: Colour,
  description: { zh: string; en: string },
  parent?: string,
): PackCode => ({ id, zh, en, colour, description, ...(parent ? { parent } : {}) });

/** A side of the instruments with its tools, all in one colour. */
const side = (
  [id, zh, en]: [id: string, zh: string, en: string],
  colour: Colour,
  description: { zh: string; en: string },
  tools: [id: string, zh: string, en: string, description: { zh: string; en: string }][],
): PackCode[] => [
  code([id, zh, en], colour, description),
  ...tools.map(([tool, toolZh, toolEn, meaning]) =>
    code([`instrument-${tool}`, toolZh, toolEn], colour, meaning, id),
  ),
];

export const PACKS: readonly Pack[] = [
  {
    id: 'status',
    name: { zh: '办理状态', en: 'Status' },
    source: 'docs/guideline.md',
    codes: [
      code(['status-done', '已完成', 'Done'], 'green', {
        zh: '已经做成，有结果可查。',
        en: 'Carried out, with a result to point at.',
      }),
      code(['status-ongoing', '推进中', 'Ongoing'], 'blue', {
        zh: '正在做，或一直在做，尚未做完。',
        en: 'Being done now or as a standing practice; not finished.',
      }),
      code(['status-planned', '计划', 'Planned'], 'yellow', {
        zh: '写明将要做。',
        en: 'Said to be done in future.',
      }),
      code(['status-exploring', '研究探索', 'Exploring'], 'purple', {
        zh: '只答应研究、论证、探索或争取，没有答应做。',
        en: 'Only to be studied, weighed, explored or sought; not promised.',
      }),
      code(['status-declined', '不予办理', 'Declined'], 'pink', {
        zh: '说明不办、暂不办或无权办，并常附理由。',
        en: 'Refused, put off, or out of the body’s power, often with the reason.',
      }),
    ],
  },
  {
    id: 'instrument',
    name: { zh: '政策工具', en: 'Policy instruments' },
    source: 'Rothwell & Zegveld (1981)',
    codes: [
      ...side(
        ['instrument-supply', '供给型', 'Supply side'],
        'green',
        {
          zh: '政府直接供给人、财、物、技术和信息，推动所办之事。',
          en: 'Government itself supplies people, money, goods, technology or information.',
        },
        [
          [
            'talent',
            '人才队伍',
            'Talent',
            {
              zh: '培养、引进、培训、配备人员。',
              en: 'People are trained, recruited or assigned.',
            },
          ],
          [
            'funding',
            '资金投入',
            'Funding',
            {
              zh: '财政拨款、补助、奖励、专项资金。',
              en: 'Public money: grants, subsidies, awards, earmarked funds.',
            },
          ],
          [
            'technology',
            '技术支持',
            'Technology',
            {
              zh: '研发、技术攻关、技术推广和指导。',
              en: 'Research, development, and technical help.',
            },
          ],
          [
            'information',
            '信息支持',
            'Information',
            {
              zh: '建设信息平台、数据库，公开和共享信息。',
              en: 'Information platforms, databases, open or shared data.',
            },
          ],
          [
            'infrastructure',
            '基础设施',
            'Infrastructure',
            {
              zh: '建设、改造场地、设施和公共服务网点。',
              en: 'Sites, facilities and service points are built or renewed.',
            },
          ],
        ],
      ),
      {
        ...code(
          ['instrument-public-service', '公共服务', 'Public services'],
          'green',
          {
            zh: '直接提供医疗、养老、交通、救助等服务，或扩大供应。',
            en: 'Services such as care, transport or relief are provided or extended.',
          },
          'instrument-supply',
        ),
        late: true,
      },
      ...side(
        ['instrument-environment', '环境型', 'Environment side'],
        'blue',
        {
          zh: '政府以规划、金融、税费、法规和宣传改善外部环境，间接影响所办之事。',
          en: 'Government shapes the surroundings by plans, finance, taxes, rules and publicity.',
        },
        [
          [
            'planning',
            '目标规划',
            'Planning',
            {
              zh: '制定规划、方案、目标和时间表。',
              en: 'Plans, programmes, targets and timetables.',
            },
          ],
          [
            'finance',
            '金融支持',
            'Finance',
            {
              zh: '贷款、担保、贴息、基金、保险等金融手段。',
              en: 'Loans, guarantees, interest subsidies, funds, insurance.',
            },
          ],
          [
            'tax',
            '税费优惠',
            'Tax',
            {
              zh: '减免、缓征、退还税费。',
              en: 'Taxes and fees are cut, deferred or refunded.',
            },
          ],
          [
            'regulation',
            '法规管制',
            'Regulation',
            {
              zh: '立法、标准、许可、监督检查和执法。',
              en: 'Laws, standards, permits, inspection and enforcement.',
            },
          ],
          [
            'publicity',
            '宣传引导',
            'Publicity',
            {
              zh: '宣传、普及、倡导，引导公众和企业。',
              en: 'The public or firms are informed and encouraged.',
            },
          ],
        ],
      ),
      ...side(
        ['instrument-demand', '需求型', 'Demand side'],
        'pink',
        {
          zh: '政府以采购、外包、试点和市场培育创造需求，拉动所办之事。',
          en: 'Government creates demand by buying, contracting out, pilots and market building.',
        },
        [
          [
            'procurement',
            '政府采购',
            'Procurement',
            {
              zh: '政府购买货物、工程或首购首用。',
              en: 'Government buys goods or works, or is the first buyer.',
            },
          ],
          [
            'outsourcing',
            '服务外包',
            'Outsourcing',
            {
              zh: '向社会力量购买服务，委托第三方承办。',
              en: 'Services are bought from or entrusted to third parties.',
            },
          ],
          [
            'demonstration',
            '试点示范',
            'Demonstration',
            {
              zh: '试点、示范区、示范项目和典型。',
              en: 'Pilots, demonstration areas and model projects.',
            },
          ],
          [
            'market',
            '市场培育',
            'Market',
            {
              zh: '促消费、办展会、拓展应用场景。',
              en: 'Consumption, fairs and new uses are promoted.',
            },
          ],
          [
            'trade',
            '贸易',
            'Trade',
            {
              zh: '进出口、跨境合作和对外推介。',
              en: 'Imports, exports, cross-border ties and promotion abroad.',
            },
          ],
        ],
      ),
    ],
  },
  {
    id: 'specificity',
    name: { zh: '承诺具体程度', en: 'Specificity of commitments' },
    source: 'docs/guideline.md',
    codes: [
      code(['specificity-high', '具体（4–5 分）', 'Specific (4–5)'], 'green', {
        zh: '主体、动作、对象、期限、数额五者有其四。',
        en: 'Four of body, action, object, deadline and amount are stated.',
      }),
      code(['specificity-middle', '部分具体（2–3 分）', 'Partly specific (2–3)'], 'yellow', {
        zh: '五者有其二或其三。',
        en: 'Two or three of the five are stated.',
      }),
      code(['specificity-low', '笼统（0–1 分）', 'Vague (0–1)'], 'pink', {
        zh: '五者至多有其一。',
        en: 'At most one of the five is stated.',
      }),
    ],
  },
];

/**
 * The codes of a pack as records of the library. One that joined late stands half a place behind the
 * one above it: the others keep theirs, in old libraries and files as in new ones.
 */
export function packCodes({ name, codes }: Pack, language: 'zh' | 'en'): Code[] {
  let place = -1;
  return codes.map(({ id, zh, en, colour, parent, description, late }) => ({
    id,
    codebook: name[language],
    name: language === 'zh' ? zh : en,
    description: description[language],
    colour,
    parent: parent ?? null,
    order: late ? place + 0.5 : ++place,
    version: 1,
  }));
}

const WORDS = ['codebook', 'name', 'description'] as const;
/** Every built-in code in each language. */
const BUILT_IN = PACKS.flatMap((pack) => [...packCodes(pack, 'zh'), ...packCodes(pack, 'en')]);

/** The words of a code here that one from outside leaves: both are the pack's own, in some language. */
export function ownWords(here: Code, coming: Code): Partial<Code> {
  const own = BUILT_IN.filter(({ id }) => id === coming.id);
  const kept = WORDS.filter((field) =>
    [here, coming].every((code) => own.some((one) => one[field] === code[field])),
  );
  return Object.fromEntries(kept.map((field) => [field, here[field]]));
}

const levelOf = ({ specificity: { total } }: Measure): string =>
  total >= 4 ? 'high' : total >= 2 ? 'middle' : 'low';

/** Codes that the engine proposes for a highlight: those of the measure that it covers. */
export function proposals(
  reading: Reading,
  { start, end }: Span,
  codebook: ReadonlySet<string>,
): string[] {
  const covers = (measure: Measure): boolean =>
    Math.min(end, measure.end) - Math.max(start, measure.start) >
    Math.min(end - start, measure.end - measure.start) / 2;
  const measure = reading.measures.find(covers);
  if (!measure) return [];
  return [
    `status-${measure.status}`,
    ...(measure.instrument ? [`instrument-${measure.instrument.tool}`] : []),
    `specificity-${levelOf(measure)}`,
  ].filter((id) => codebook.has(id));
}
