import type { Entity } from '@/utils/reading';
import type { ClauseParse } from './parse';

const DUE_LEAD = /(?:于|在|限|到|至|争取|力争|预计|确保|计划|拟|将|自|从|定于)$/;
const NO_DUE_TAIL = /^(?:以来|至今|的|版|年度|第|底前?的)/;
/** When the clause says it is or was due: a date before the verb, or one tied by 于, 限, 力争…. */
export function readDue(
  text: string,
  parse: ClauseParse,
  pending: Entity | null,
  end: number,
): Entity | null {
  const lead = parse.dates.findLast(({ kind }) => kind === 'plain' || kind === 'start');
  if (lead) return lead.entity;
  const at = parse.head?.start ?? parse.end;
  let due: Entity | null = null;
  for (const { entity } of parse.tokens) {
    if (!entity || entity.type !== 'date' || entity.start < parse.start || entity.end > end)
      continue;
    if (NO_DUE_TAIL.test(text.slice(entity.end, entity.end + 2))) continue;
    const before = text.slice(Math.max(0, entity.start - 3), entity.start);
    // 原定于2022年开工的项目: when it did not come.
    if (/截至|截止|每(?:年|学期|学年)|原[定计]/.test(before)) continue;
    // 2025年招生方案将于6月发布: the day that a word leads to, before the year of a thing.
    if (DUE_LEAD.test(before)) return entity;
    if (entity.start < at) due ??= entity;
  }
  return due ?? pending;
}
