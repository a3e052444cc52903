import type { Entity } from '@/utils/reading';
import type { ClauseParse } from './parse';

/** Units of age, length of time and rank: they describe, they are no target. */
const NO_TARGET = /(?:岁|周岁|年|天|日|个月|小时|周|届|楼|层|期)$/;
/** The amount that a clause acts on: the first after its head verb; in 由A提高到B, B. */
export function readQuantity(text: string, parse: ClauseParse, end: number): Entity | null {
  const { head, tokens } = parse;
  const amounts = tokens
    .map((t) => t.entity)
    .filter(
      (e): e is Entity =>
        e !== null &&
        (e.type === 'money' || e.type === 'quantity') &&
        // 延长至22时30分: a time of day.
        !/^\d+时/.test(e.name) &&
        e.start >= parse.start &&
        e.end <= end,
    );
  const at = head?.end ?? parse.start;
  const raised = amounts.find(
    (e) =>
      /(?:至|到|为)[^\d]{0,3}$/.test(text.slice(Math.max(0, e.start - 5), e.start)) &&
      /由|从|提高|增加|压缩|压降|降|扩大|达到|限定|调整/.test(text.slice(parse.start, e.start)),
  );
  const after = amounts.filter((e) => e.start >= at);
  const before = amounts.filter((e) => e.end <= (head?.start ?? parse.end));
  if (raised && after.length > 0) return raised;
  const first = after.find((e) => !e.name.startsWith('第') && !isScope(text, e));
  if (first) return first;
  if (raised) return raised;
  return (
    before.findLast(
      (e) =>
        !NO_TARGET.test(e.name) &&
        !e.name.startsWith('第') &&
        !isScope(text, e) &&
        // 我委联合公安等11个部门建立…: so many partners.
        !(PARTNERS.test(text.slice(e.end)) && /联合|会同/.test(text.slice(parse.start, e.start))),
    ) ?? null
  );
}
const PARTNERS = /^(?:个|家)?(?:部门|单位|企业|机构)/;
/** 80岁以上, 连续两次, 周边200米范围, 分三批共: whom or where it is for, not how much. */
function isScope(text: string, { start, end, name }: Entity): boolean {
  const after = text.slice(end, end + 3);
  const before = text.slice(Math.max(0, start - 2), start);
  if (name.endsWith('岁') || before === '连续') return true;
  // 销售额超5亿元的企业
  if (before.endsWith('超') || before === '超过') if (after.startsWith('的')) return true;
  if (/^(?:范围|半径|共(?![享建]))/.test(after)) return true;
  // 24小时热线: an attribute of the noun behind it.
  if (
    /(?:小时|天|年)$/.test(name) &&
    /^[\u4e00-\u9fff]/.test(after) &&
    !/^(?:以|左|余|整)/.test(after)
  )
    return true;
  if (after.startsWith('内') && /(?:日|天|月|小时|年)$/.test(name)) return true;
  return /^(?:以上|以下)[^,。;]/.test(after);
}
