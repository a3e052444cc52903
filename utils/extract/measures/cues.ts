import type { Status } from '@/utils/reading';
import { isModal, isNominal, isProgressive, nextIsVerb, quotesOf, setsUp } from './around';
import type { ClauseParse, Cue } from './parse';
import { CLAUSE } from './patterns';
import { refusalsIn } from './refusal-cues';
import type { Token } from './tokens';

/** Collects the clause's own cues of status into `parse.cues`. */
export function readCues(text: string, parse: ClauseParse): void {
  const { tokens, head, cues } = parse;
  /** 体检正在分批进行: a cue behind what looked like the verb. */
  let late: Cue | null = null;
  const isQuoted = quotesOf(text, parse.start);
  tokens.forEach((token, i) => {
    const { word } = token;
    if (!word || token.start < parse.start || isQuoted(token.start)) return;
    if (isModal(text, tokens, i)) {
      const will: Cue = {
        start: token.start,
        end: token.end,
        status: 'planned',
        strength: 'strong',
      };
      if (token.start <= (head?.start ?? parse.end)) cues.push(will);
      // 建设时序将根据生源确定: what looked like the verb is of the subject.
      else if (
        parse.kind === 'noun' &&
        token.start > head!.end &&
        !isAttribute(text, token, parse.end)
      )
        late ??= will;
      return;
    }
    if (isProgressive(text, tokens, i))
      cues.push({ start: token.start - 1, end: token.end, status: 'ongoing', strength: 'strong' });
    if (
      word.time?.status &&
      word.time.status !== 'done' &&
      text[token.end] !== '的' &&
      !isStage(text, token, head) &&
      // 拟将在近期拆除: of what is to come.
      !(word.time.status === 'ongoing' && cues.some(({ status }) => status === 'planned')) &&
      !FUTURE_OF.test(text.slice(token.start, token.end + 2))
    )
      cues.push({
        start: token.start,
        end: token.end,
        status: word.time.status,
        strength: 'strong',
      });
    if (!word.cue || text[token.end] === '的') return;
    // 正着手解决: it is under way.
    if (
      text.startsWith('着手', token.start) &&
      /[正已]$|正在$/.test(text.slice(token.start - 2, token.start))
    )
      return;
    // 将在岗村医补助提高: 将 means 把.
    if (ON_THE_ROLL.test(text.slice(token.start, token.start + 4))) return;
    // 公共卫生: 共 of a word that the lexicon does not hold.
    if (text.startsWith('公共', token.start - 1)) return;
    // 由每日9时调整为8时: what was before.
    if (
      word.cue.status === 'ongoing' &&
      text[token.start - 1] === '由' &&
      MOVES.test(text.slice(token.end, Math.min(parse.end, token.end + MOVES_MOST)))
    )
      return;
    // 将不断加大力度: a practice that is to come.
    if (i > 0 && isModal(text, tokens, i - 1) && GOES_ON.test(text.slice(token.start, token.end)))
      return;
    // 负责项目谋划和指导: a noun.
    if (
      text.startsWith('谋划', token.start) &&
      /^(?:[和、与]|$)/.test(text.slice(token.end, parse.end))
    )
      return;
    // 正在编制的规划: of the thing, not of the act.
    if (word.cue.status === 'ongoing' && tells(text, tokens, i)) return;
    if (/done|ongoing/.test(word.cue.status) && isOfObject(text, tokens, i, head)) return;
    // 统筹考虑了产业布局: it has been thought of.
    if (word.cue.status === 'exploring' && text[token.end] === '了') return;
    // 技术能级的不断提升: of a noun.
    if (/^的(?:不断|持续|逐步|有序|稳步|积极)/.test(text.slice(token.start - 1, token.end))) return;
    // 将根据进度陆续改造: one by one, and still to come.
    if (cues.at(-1)?.status === 'planned' && ONE_BY_ONE.test(text.slice(token.start, token.end)))
      return;
    if (i > 0 && word.cue.status === 'done' && isModal(text, tokens, i - 1)) return;
    // 争取衔接资金210万元: what was got.
    if (GOT.test(text.slice(token.start, token.start + 24))) return;
    const intends =
      INTENDS.test(text.slice(token.start, token.start + 12)) ||
      (/[诺应]/.test(text[token.end - 1]!) && tokens[i - 1]?.entity?.end === token.start) ||
      (token.start === parse.start && /^[一二三半\d]/.test(text.slice(token.end, token.end + 1)));
    if (INTENT.test(text.slice(token.start, token.end)) && !intends && !leadsOn(tokens, i)) return;
    // 发布征收决定公告: a paper.
    if (/^决定(?:公告|书)/.test(text.slice(token.start, token.start + 4))) return;
    // 争取将项目纳入预算: the head verb is the intent itself.
    const intent = token.start === head?.start && (intends || text[token.end] === '将');
    const before = !head || token.start < head.start || intent;
    if (!before && word.cue.strength === 'strong' && word.cue.status !== 'declined') {
      if (
        !isAttribute(text, token, parse.end) &&
        !(word.cue.status === 'ongoing' && isOfAnother(text, token, head)) &&
        (nextIsVerb(tokens, i) ||
          // 您的建议我们已记录
          (word.cue.status === 'done' &&
            tokens[i - 1]?.end === token.start &&
            tokens[i - 1]!.word?.self === true) ||
          IS_PAST.test(text.slice(token.start, token.end + 2)) ||
          ASPECT.test(text.slice(token.start, token.end)) ||
          (ASPECT_ALONE.test(text.slice(token.start, token.end)) &&
            tokens[i + 1]?.start === token.end &&
            tokens[i + 1]!.word?.preposition === true))
      )
        late = { start: token.start, end: token.end, ...word.cue };
      return;
    }
    // 坚决清理不适宜图书: what is done away with.
    if (
      word.cue.status === 'declined' &&
      head?.end === token.start &&
      UNFIT.test(text.slice(token.start, token.end))
    )
      return;
    // 不再设前置审批: what burdened others goes.
    if (text.startsWith('不再', token.start) && BURDEN.test(parse.words)) return;
    // 店主已承诺不再使用音响: what others promise to leave.
    if (word.cue.status === 'declined' && PLEDGED.test(text.slice(parse.start, token.start)))
      return;
    // 给您带来不便: said in excuse.
    if (
      text.startsWith('不便', token.start) &&
      /(?:带来|造成|诸多|行动|腿脚|出行|生活|身体|的|有|些)$/.test(
        text.slice(token.start - 2, token.start),
      )
    )
      return;
    // 要求其不得再排放: what others are told to leave.
    if (
      word.cue.status === 'declined' &&
      head !== null &&
      token.start > head.end &&
      FORBIDS.test(text.slice(head.start, head.end))
    )
      return;
    if (word.cue.status === 'declined') {
      if (!isAttribute(text, token, parse.end) || !verbAfter(text, tokens, token, parse.end))
        cues.push({ start: token.start, end: token.end, ...word.cue });
    } else if (before && !(isFirst(text, token) && isAttribute(text, token, parse.end)))
      cues.push({ start: token.start, end: token.end, ...word.cue });
  });
  const add = (at: { start: number; end: number }, status: Status): void => {
    cues.push({ start: at.start, end: at.end, status, strength: 'strong' });
  };
  if (late && !cues.some(({ strength }) => strength === 'strong')) cues.push(late);
  const will = WILL.exec(parse.words);
  if (will)
    add({ start: parse.start + will[0].length - 1, end: parse.start + will[0].length }, 'planned');
  if (text[parse.start] === '待') add({ start: parse.start, end: parse.start + 1 }, 'planned');
  const waits = WAITS.exec(parse.words);
  if (waits) {
    const start = parse.start + waits.index;
    add({ start, end: start + 2 }, 'planned');
  }
  // 与规划作了衔接, 在建96台, 可考虑利用现有基金
  for (const [pattern, status] of OTHER_CUES) {
    const found = pattern.exec(parse.words);
    if (found && !cues.some(({ strength }) => strength === 'strong')) {
      const start = parse.start + found.index;
      add({ start, end: start + 2 }, status);
    }
  }
  const upon = UPON.exec(parse.words);
  if (upon && !cues.some(({ status }) => status === 'done')) {
    const end = parse.start + upon[0].length;
    add({ start: end - upon[1]!.length, end }, 'planned');
  }
  const after = AFTER.exec(parse.words);
  if (after && !cues.some(({ status }) => status === 'planned')) {
    const end = parse.start + after[0].length;
    add({ start: end - 1, end }, 'planned');
  }
  const granted = GRANTED.exec(parse.words);
  if (granted && !cues.some(({ strength }) => strength === 'strong')) {
    const end = parse.start + granted[0].length;
    add({ start: end - (granted[1] ?? granted[2] ?? granted[3])!.length, end }, 'planned');
  }
  // 待监测期满后研究扩大范围: what waits is still to be looked into.
  const then = THEN.exec(parse.words);
  if (then) {
    const end = parse.start + then[0].length;
    add({ start: end - 2, end }, 'exploring');
  }
  const foreseen = FORESEEN.exec(parse.words);
  if (foreseen && !cues.some(({ status }) => status === 'planned')) {
    const end = parse.start + foreseen[0].length;
    add({ start: end - 1, end }, 'planned');
  }
  for (const refusal of refusalsIn(parse)) add(refusal, 'declined');
  if (!head) {
    // 把夜校搬到了码头
    const put = PUT_SO_FAR.exec(parse.words);
    const end = parse.start + (put?.[0].length ?? 0);
    if (put) add({ start: end - 1, end }, 'done');
    return;
  }
  if (isNominalMeasure(text, head) && !text.startsWith('正在', head.start - 2)) add(head, 'done');
  // 规划新建学校46所
  if (PLANS.test(parse.words)) add({ start: parse.start, end: parse.start + 2 }, 'planned');
  const isDone = ({ end }: Token): boolean =>
    text[end] === '了' && text[end + 1] !== '解' && end < parse.end;
  // 发布了 is one word of the lexicon.
  if (text[head.end - 1] === '了') add({ start: head.end - 1, end: head.end }, 'done');
  const done = isDone(head)
    ? head
    : tokens.find((t) => t.start >= parse.start && t.word?.verb && isDone(t));
  if (done) add({ start: done.end, end: done.end + 1 }, 'done');
  // 修到了村口, 换好了
  else if (SO_FAR.test(text.slice(head.end, parse.end)))
    add({ start: head.end, end: head.end + 2 }, 'done');
  // 管网铺设完成: the act is over, unless it is still to come.
  const over = OVER.exec(text.slice(head.end, parse.end));
  if (over && !cues.some(({ strength, status }) => strength === 'strong' && status !== 'done'))
    add({ start: head.end, end: head.end + over[0].length }, 'done');
  // 已委托设计院论证, 已优先考虑老旧小区, 已完成可行性研究批复: that has been done.
  const ended = cues.some(
    ({ status, strength, start, end }) =>
      status === 'done' && strength === 'strong' && start < head.start && end - start < 4,
  );
  // 定期研究解决难点: what recurs is a practice.
  const recurs = cues.some(({ start, end }) => RECURS.test(text.slice(start, end)));
  if (
    head.word?.verb === 'explore' &&
    !ended &&
    !recurs &&
    !/^(?:了|后(?:予以|实施|推|出台|印发)|报告|决定|同意|确定|评定|认定|批准)/.test(
      text.slice(head.end, head.end + 2),
    )
  )
    add(head, 'exploring');
  // 统筹考虑, 一并研究, 做好论证 behind the verb look into something as well.
  const weighed =
    !ended &&
    text[head.end] !== '了' &&
    tokens.find((t) => t.start >= head.start && t.word?.cue?.status === 'exploring');
  if (weighed) add(weighed, 'exploring');
  const proof = ended ? null : PROOF.exec(text.slice(head.end, parse.end));
  if (proof) add({ start: head.end + proof.index, end: parse.end }, 'exploring');
  if (!MAY_TRY.test(text.slice(head.start, head.end)) || text[head.end] === '了') return;
  const tries = WEIGHS.test(text.slice(head.start, head.end)) ? /^(?:研究|论证)$/ : /./;
  const tried = tokens.find(
    (t) =>
      t.start >= head.end &&
      tries.test(text.slice(t.start, t.end)) &&
      t.word?.verb === 'explore' &&
      !isNominal(text, t) &&
      !JOINED.test(text[t.end] ?? '、'),
  );
  if (tried) add(tried, 'exploring');
}

/** 我局会把意见转达: the modal behind whoever speaks. */
const WILL = CLAUSE.of(
  /^[^,]{2,14}会(?=改[成为建]|拆除?|搬|换|增设|加装|新建|铺)|^[^,]{2,14}(?:公司|集团|部门|街道|社区|物业|校方|园方|[局队镇])(?:也|还|都|后续)?会(?=(?:在|把|向|对|为|与|将|根据|按照|及时|尽快|继续|进一步|积极|加强|加大|安排|组织|定期|持续|严格|依法|立即|适时))|^(?:届时|到时|后面|以后|[\u4e00-\u9fff]{1,2}季)?会(?=派|帮|给|把|向|对|为|提前|继续|及时|尽快|主动|一并|同步|再|请|组织|安排)|^(?:我[\u4e00-\u9fff]{1,3}|我们|本[局委厅院]|[县区镇乡][上里])(?:也|还|都|一方面)?会(?=[在把向对就为与将]|[\u4e00-\u9fff]{2})(?![同议商])/,
);
/** 评审结束后立即启动: what waits for something has not come. */
const UPON = CLAUSE.of(
  /^[^,了]{2,20}[后时](立即|即可|马上|尽快|及时予以|再行?)(?!次|向|与|对|联系|组织|开展|反馈|安排|召开|派|赶|约)/,
);
/** Cues that no list of words can hold, each of two characters where it matches. */
const OTHER_CUES: readonly [ReturnType<typeof CLAUSE.of>, Status][] = [
  [CLAUSE.of(/[作做]了(?![^,]*(?:指示|批示|讲话|部署|强调))[^,的]{2,8}$/), 'done'],
  [CLAUSE.of(/(?<=[\d\u4e00-\u9fff]{6})[建修装配铺架栽]了(?=[^,的]{3,}$)/), 'done'],
  [CLAUSE.of(/^在建\d/), 'ongoing'],
  [CLAUSE.of(/^(?:逾期|拒不|屡)[^,]{0,8}的(?=[^,]{2,})|^一律从(?:重|严)[^,]{2,}/), 'planned'],
  [CLAUSE.of(/(?<=^[^,]{0,6}可以?)考虑[^,]{4,}/), 'exploring'],
];
/** 永久修复需待回填后进行 */
const WAITS = CLAUSE.of(/(?:需|须|要|有|还)待[^,的]{2,}[后时][^,]{2,}$/);
/** 方案出台后将公布 */
const AFTER = CLAUSE.of(
  /^[^,了]{2,20}(?:[后时]将(?=[^,]{2})|(?:完成|结束)将(?=[对向与由启正及尽立安组]))/,
);
/** 批复后组织施工, 资金到位后启动: once it is there. */
const GRANTED = CLAUSE.of(
  /^[^,了]{2,10}一(?:到位?|下达|批复|落实)(马上|立即|就|即)|^[^,了已]{0,12}(?:批复|获批|审批|批准|审定|审议通过|到位|出台|下达|成熟|具备)后(立即|即|尽快|及时|马上|按程序|组织|启动|实施|开工|开展|推进)|^[^,我不]{2,10}(?:下来|到货|拨付|划转)(?:以?后)?(就|即|马上|立即)/,
);
/** 预计该工程将列入计划, 物业公司保证今后会定期清理: so is what is expected of a thing, and what is pledged. */
const FORESEEN = CLAUSE.of(
  /^(?:预计[^,]{2,}?|[^,的]{0,16}(?:承诺|保证|表示)[^,]{0,14}?)(?=)(?:将|会[在对把及尽立按]|立[刻即]|尽快|马上)|^[^,的、“”]{2,16}(?<!告知|公开|信用|服务|签订|签署|作出|做出|履行|践行|兑现|落实|守信)承诺(?![书制函的]|事项|办结)/,
);
/** As far behind 由 it is looked for, characters. */
const MOVES_MOST = 24;
const MOVES = /(?:调整|提高|增加|延长|缩短|压缩|改)(?:为|到|至)/;
const RECURS = /^(?:定期|每季度|每月|每周)$/;
const ONE_BY_ONE = /^(?:先后|陆续|相继|首批|首次|率先|成功|累计)$/;
/** 引导商家定期清洗管道: their practice, or that of what is set up. */
const isOfAnother = (text: string, token: Token, head: Token): boolean =>
  setsUp(text, head, token) || GOVERNS.test(text.slice(head.start, head.end));
const GOVERNS = /^(?:引导|督促|指导|鼓励|支持|推动|协调)$/;
const PLANS = CLAUSE.of(/^规划(?:新建|改建|扩建|迁建|改扩建|布局|布设)[^的]{3}/);
const GOES_ON = /^(?:不断|始终|一直|长期|坚持|长期坚持|逐年|在.*)$/;
const THEN = CLAUSE.of(
  /^视[^,]{2,}再行?(?:研究|考虑|论证)$|^[^,]{2,16}[后时]再行?(?:定|议|研究|考虑|论证)$|^待[^,]{2,}[后时](?:再行?|重新|另行|统筹|一并)*(?:研究|论证|考虑)/,
);
/** 已在, 正由: an aspect with its preposition is never a part of a noun. */
const ASPECT = /^(?:已|均已|都已|也已|现已|正|拟|将)[在于由向对为与]$|^已(?:完成|全部)$|^有望$/;
/** 已处于后期制作阶段, 已启动后期绿化: of the work, no time to come. */
const isStage = (text: string, { start }: Token, head: Token | null): boolean =>
  /^[后前]期/.test(text.slice(start, start + 2)) &&
  ((head !== null && head.end === start) || /[于入到]/.test(text[start - 1] ?? ''));
/** 谋划学校未来发展: what is thought of, not when. */
const FUTURE_OF =
  /^后续(?:流程|手续|程序|工程|事宜|服务|维修|问题|费用)|^未来(?:发展|产业|技术|社区|城市|学校|影像|科技|医院|乡村)/;
/** 对首次购房的人才给予补贴: it dates what the attribute tells. */
const isFirst = (text: string, { start }: Token): boolean => text[start] === '首';
/** 初步设计已通过评审: no verb, and over all the same. */
const IS_PAST = /已(?:经|全部)?(?:通过|获)/;
const ASPECT_ALONE = /^(?:已|已经|均已|都已|也已|现已|正|拟)$/;
const PUT_SO_FAR = CLAUSE.of(/^[^,]{0,16}把[^,]{3,40}[到进入为给上]了/);
const OVER = /^(?:完成|完毕|到位)/;
const SO_FAR = /^[到好完上起出齐通]了/;
const PROOF = /(?:可行性)?论证(?:之?中|阶段)?$|可行性(?:研究)?$|^(?:专题|专项|进一步|深入)研究$/;
const FORBIDS = /^(?:要求|责令|责成|督促|严禁|禁止|告知|提醒|承诺|约谈)$/;
const ON_THE_ROLL = /^将在(?:岗|校(?![园内外])|编(?![制写印报])|建(?![设立成])|职(?!能)|册|库|途)/;
const BURDEN = CLAUSE.of(
  /不再[^,]*(?:审批|收费|费用|证明|材料|门槛|限制|审核|硬性要求|评比|排名|扰民|违规|违法|占道|占用|堆放|排放|发生|出现|反弹|重犯)$/,
);
const PLEDGED = /^(?!我)[^,]*(?:承诺|保证)[^,]*$/;
const UNFIT = /^(?:不适宜|不适合|不符合)$/;
/** Whoever these call together may talk and test as well. */
const WEIGHS = /^(?:组织|配合|参与)/;
const MAY_TRY = /^(?:鼓励|支持|引导|组织|配合|参与)/;
const JOINED = /[与和及、]/;

/** 对已列入规划的项目给予支持: it tells of what is acted on, between its preposition and the verb. */
const isOfObject = (
  text: string,
  tokens: readonly Token[],
  at: number,
  head: Token | null,
): boolean =>
  head !== null &&
  text.slice(tokens[at]!.end, head.start).includes('的') &&
  tokens.some(
    ({ start, word }, i) => i < at && word?.preposition && /[对将把向给在]/.test(text[start]!),
  );

/** The verb right behind is closed by 的: what it tells belongs to a noun. */
const tells = (text: string, tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.start === tokens[at]!.end &&
  tokens[at + 1]!.word?.verb !== undefined &&
  text[tokens[at + 1]!.end] === '的';

/** 计划 is a noun as well: it tells of intent only right in front of a verb, adverb or date. */
const INTENT = /^(?:计划|准备|打算|争取|决定|承诺|答应)$/;
/** 计划做成卖场, 争取国庆假期前开通: at the clause's start, before a verb nobody listed or a day that has no date. */
const INTENDS = /^(?:计划|准备|打算)[做作把让用拿分给挂签打]|^争取[^,]{2,8}[前内底](?!容|部|期)/;
const GOT = /^争取到?[^,将]{0,14}(?:资金|补助|配套|投资|出资|债券)[^,]{0,2}\d/;
function leadsOn(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next?.start !== tokens[at]!.end) return false;
  if (next.entity) return next.entity.type !== 'government' && next.entity.type !== 'policy';
  return next.word !== null && next.word.noun !== true;
}

/** 不符合条件的申请: a negation inside an attribute refuses nothing; 暂不… always does. */
function isAttribute(text: string, token: Token, end: number): boolean {
  // 对暂未接管的农户抽运
  if (
    /[对向给于]/.test(text[token.start - 1] ?? '') &&
    text.slice(token.end, token.end + 14).includes('的')
  )
    return true;
  if (/[暂宜]/.test(text.slice(token.start, token.end))) return false;
  // 无法为您的车辆核发号牌: the attribute is of whom it would be for.
  if (/[为对向给把将就]/.test(text[token.end] ?? '')) return false;
  const at = text.indexOf('的', token.end);
  return at !== -1 && at < end - 1 && at - token.end <= 14;
}

/** 难以制定全省统一的标准: with no verb behind its noun the attribute belongs to what is refused. */
function verbAfter(text: string, tokens: readonly Token[], token: Token, end: number): boolean {
  const de = text.indexOf('的', token.end);
  const next = tokens.find(({ start }) => start >= token.end);
  if (next?.start !== token.end || next.word?.verb === undefined) return true;
  return tokens.some((t) => t.start > de && t.end <= end && t.word?.verb && t.end - t.start > 1);
}

/** 2024年出台的《…》: an act told as an attribute of what it made. */
function isNominalMeasure(text: string, head: Token): boolean {
  return text[head.end] === '的' && text[head.end + 1] === '《';
}
