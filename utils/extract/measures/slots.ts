import type { Agent, Amount, Entity, Span } from '@/utils/reading';
import type { ClauseParse } from './parse';

/** Noun subjects that act though they have no name of their own. */
const ACTOR =
  /(?:公司|单位|企业|院校|高校|学校|社区|街道|街镇|乡镇|城市|团队|部门|机构|志愿者|工作者|助老员|网格员|财政|集团|协会|商会|银行|医院|局|委|政府|园区|大队|支队|中心|微网格[”]?|各地|各县区|各区县|各县市区|各区|省份|地方|专家|干部|村委会|居委会|物业|运营方|承办方|市区|县区)$/;
const SELF = /^(?:我|本|全[国省市区县]|大队$|支队$|双方|市局$)/;

/** A body that acts, carried on to later clauses of the sentence. */
export interface Actor {
  text: string;
  span: Span;
  role: Agent['role'];
}

const BY_OF =
  /由(.+?)(?:牵头|负责|主办|承办|组织|按|每|在|给予|加强|承担|及时|第一时间|统筹|闭环|上门|为|会同|主导|各|进行|开展|实施|具体|共同|$)/;

/**
 * Reads who acts in the clause, by its words. `null` is the replying side itself; `undefined` says
 * that the clause names nobody, so that an earlier actor carries on.
 */
export function readActor(text: string, parse: ClauseParse): Actor | null | undefined {
  const led = readLed(text, parse);
  if (led) return led;
  const { subject, tokens } = parse;
  if (!subject) return undefined;
  if (subject.kind === 'self') return null;
  let end = subject.end;
  for (const token of tokens) {
    if (token.start <= subject.start || token.start >= end || token.entity) continue;
    const { word } = token;
    if (!word) continue;
    if (
      word.means ||
      (word.preposition && !/[和与同]/.test(text.slice(token.start, token.end))) ||
      word.adverb
    ) {
      end = token.start;
      break;
    }
  }
  while (end > subject.start && /[,、 ]/.test(text[end - 1]!)) end--;
  const words = text.slice(subject.start, end);
  if (words.length === 0 || words.length > 40) return undefined;
  if (SELF.test(words)) return null;
  const first = tokens.find((t) => t.start === subject.start)?.entity;
  const last = tokens.findLast((t) => t.end <= end && t.entity && t.end === end)?.entity;
  const body = last ?? (first && first.end === end ? first : null);
  if (body) {
    if (body.type === 'government' || body.type === 'organisation' || body.type === 'place')
      return { text: words, span: { start: subject.start, end }, role: 'actor' };
    return undefined;
  }
  if (ACTOR.test(words) && !words.includes('的'))
    return { text: words, span: { start: subject.start, end }, role: 'actor' };
  return undefined;
}

/** 由区教育局牵头, 由X、Y主办的…: the body between 由 and its verb. */
function readLed(text: string, parse: ClauseParse): Actor | null {
  const { tokens } = parse;
  const at = tokens.findIndex(
    (t) => t.end - t.start === 1 && text[t.start] === '由' && t.start >= parse.clause.start,
  );
  if (at === -1) return null;
  const from = tokens[at]!.end;
  let end = -1;
  for (let i = at + 1; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.entity && isActing(token.entity)) {
      end = token.end;
      continue;
    }
    if (end !== -1 && token.word && !/^[和与及]$/.test(text.slice(token.start, token.end))) break;
    if (end !== -1) break;
    if (token.word?.verb || token.word?.adverb) {
      end = token.start;
      break;
    }
  }
  if (end === -1) {
    const match = BY_OF.exec(text.slice(tokens[at]!.start, parse.end));
    if (!match) return null;
    end = from + match[1]!.length;
  }
  // 由X、Y等单位: what belongs to the list goes along.
  const tail = /^(?:等\d*[家个]?[^,。、]{0,6}?(?:单位|部门|企业|机构|公司))/.exec(
    text.slice(end, end + 14),
  );
  if (tail) end += tail[0].length;
  const words = text.slice(from, end);
  if (words.length < 2 || words.length > 40) return null;
  const acting = tokens.some(
    (t) => t.entity && isActing(t.entity) && t.start >= from && t.end <= end,
  );
  if (!acting && !ACTOR.test(words)) return null;
  if (SELF.test(words)) return null;
  const role = text.startsWith('牵头', end) ? 'lead' : 'actor';
  return { text: words, span: { start: from, end }, role };
}

const isActing = (entity: Entity): boolean =>
  entity.type === 'government' || entity.type === 'organisation' || entity.type === 'place';

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
  const first = after.find((e) => !/^第/.test(e.name) && !isScope(text, e));
  if (first) return first;
  if (raised) return raised;
  return before.findLast((e) => !NO_TARGET.test(e.name) && !/^第/.test(e.name)) ?? null;
}

/** 80岁以上, 60岁以下: whom it is for, not how much. */
function isScope(text: string, { start, end, name }: Entity): boolean {
  const after = text.slice(end, end + 3);
  if (/(?:岁|周岁)$/.test(name)) return true;
  if (
    /^(?:以上|以下)/.test(after) &&
    /[\u4e00-\u9fff]/.test(after[2] ?? '') &&
    !/[,。;]/.test(after[2] ?? '')
  )
    return true;
  return (
    /(?:年|天|个月|小时)$/.test(name) &&
    /连续|每$|近$/.test(text.slice(Math.max(0, start - 2), start))
  );
}

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
  for (const { entity } of parse.tokens) {
    if (!entity || entity.type !== 'date' || entity.start < parse.start || entity.end > end)
      continue;
    if (NO_DUE_TAIL.test(text.slice(entity.end, entity.end + 2))) continue;
    const before = text.slice(Math.max(0, entity.start - 2), entity.start);
    if (/截至|截止/.test(before)) continue;
    if (entity.start < at || DUE_LEAD.test(before)) return entity;
  }
  return pending;
}

/** Amounts inside the span, for the card and for comparing. */
export function amountsIn(parse: ClauseParse, { start, end }: Span): Amount[] {
  return parse.tokens.flatMap(({ entity }) =>
    entity?.amount && entity.start >= start && entity.end <= end ? [entity.amount] : [],
  );
}
