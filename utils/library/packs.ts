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

interface PackCode {
  id: string;
  zh: string;
  en: string;
  colour: Colour;
  parent?: string;
  description: { zh: string; en: string };
}

const code = (
  id: string,
  zh: string,
  en: string,
  colour: Colour,
  parent?: string,
  description: { zh: string; en: string } = { zh: '', en: '' },
): PackCode => ({ id, zh, en, colour, description, ...(parent ? { parent } : {}) });

const SUPPLY = 'instrument-supply';
const ENVIRONMENT = 'instrument-environment';
const DEMAND = 'instrument-demand';

export const PACKS: readonly Pack[] = [
  {
    id: 'status',
    name: { zh: '办理状态', en: 'Status' },
    source: 'docs/guideline.md',
    codes: [
      code('status-done', '已完成', 'Done', 'green', undefined, {
        zh: '已经做成，有结果可查。',
        en: 'Carried out, with a result to point at.',
      }),
      code('status-ongoing', '推进中', 'Ongoing', 'blue'),
      code('status-planned', '计划', 'Planned', 'yellow', undefined, {
        zh: '写明将要做。',
        en: 'Said to be done in future.',
      }),
      code('status-exploring', '研究探索', 'Exploring', 'purple'),
      code('status-declined', '不予办理', 'Declined', 'pink'),
    ],
  },
  {
    id: 'instrument',
    name: { zh: '政策工具', en: 'Policy instruments' },
    source: 'Rothwell & Zegveld (1981)',
    codes: [
      code(SUPPLY, '供给型', 'Supply side', 'green'),
      code('instrument-talent', '人才队伍', 'Talent', 'green', SUPPLY),
      code('instrument-funding', '资金投入', 'Funding', 'green', SUPPLY),
      code('instrument-technology', '技术支持', 'Technology', 'green', SUPPLY),
      code('instrument-information', '信息支持', 'Information', 'green', SUPPLY),
      code('instrument-infrastructure', '基础设施', 'Infrastructure', 'green', SUPPLY),
      code(ENVIRONMENT, '环境型', 'Environment side', 'blue'),
      code('instrument-planning', '目标规划', 'Planning', 'blue', ENVIRONMENT),
      code('instrument-finance', '金融支持', 'Finance', 'blue', ENVIRONMENT),
      code('instrument-tax', '税费优惠', 'Tax', 'blue', ENVIRONMENT),
      code('instrument-regulation', '法规管制', 'Regulation', 'blue', ENVIRONMENT),
      code('instrument-publicity', '宣传引导', 'Publicity', 'blue', ENVIRONMENT),
      code(DEMAND, '需求型', 'Demand side', 'pink'),
      code('instrument-procurement', '政府采购', 'Procurement', 'pink', DEMAND),
      code('instrument-outsourcing', '服务外包', 'Outsourcing', 'pink', DEMAND),
      code('instrument-demonstration', '试点示范', 'Demonstration', 'pink', DEMAND),
      code('instrument-market', '市场培育', 'Market', 'pink', DEMAND),
      code('instrument-trade', '贸易', 'Trade', 'pink', DEMAND),
    ],
  },
  {
    id: 'specificity',
    name: { zh: '承诺具体程度', en: 'Specificity of commitments' },
    source: 'docs/guideline.md',
    codes: [
      code('specificity-high', '具体（4–5 分）', 'Specific (4–5)', 'green', undefined, {
        zh: '主体、动作、对象、时限、数额五者有其四。',
        en: 'Four of body, action, object, deadline and amount are stated.',
      }),
      code('specificity-middle', '部分具体（2–3 分）', 'Partly specific (2–3)', 'yellow'),
      code('specificity-low', '笼统（0–1 分）', 'Vague (0–1)', 'pink'),
    ],
  },
];

/** The codes of a pack as records of the library. */
export function packCodes({ name, codes }: Pack, language: 'zh' | 'en'): Code[] {
  return codes.map(({ id, zh, en, colour, parent, description }, order) => ({
    id,
    codebook: name[language],
    name: language === 'zh' ? zh : en,
    description: description[language],
    colour,
    parent: parent ?? null,
    order,
    version: 1,
  }));
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
