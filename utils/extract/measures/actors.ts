import type { Agent, Entity, Span } from '@/utils/reading';
import { early } from '@/utils/text/early';
import type { Word } from '../lexicon/table';
import type { ClauseParse } from './parse';
import { CLAUSE } from './patterns';
import type { Token } from './tokens';

/** Noun subjects that act though they have no name of their own. */
const ACTOR =
  /(?:公司|单位|企业|院校|高校|学校|社区|街道|街镇|乡镇|城市|团队|部门|机构|志愿者|工作者|助老员|网格员|财政|集团|协会|商会|银行|医院|局|委|政府|派出所|物业公司|供电所|园区|社会组织|[大支中]队|交警|中心|微网格[”]?|各县区|各区县|各县市区|各区|省份|专家|干部|村委会|居委会|物业|[营办主工建理资校园院]方|市区|县区|镇街|街乡|人员|合作社|卫生院|卫生室|委员会|工会|开发商|机关|[作查案专]组|[车党]队|负责人|副[市县区镇乡]长|村支两委|[管安创征拆维]办|(?:环卫|保洁|巡逻|巡防|宣讲|施工|消防|服务|突击|护林|巡护)队|(?:管理|养护|维护|救助|监测)[处所站]|管委会|办公室|指挥部|专班|两委|党委|^国家|(?:有的|有些|一些|部分|不少)(?:地方|地区)|厂[家商]|运营商|(?<![场厕住公诊]|场所)所(?<=..所)|(?:^|其余)[两三四五六七八九十]{1,2}(?:[县区市镇乡村]|街道)|^[省市州]里|^[省州]上|^[村组镇乡]级)$/;
/** 县卫生局党委, 区城管局执法人员: whoever of a body acts. */
const OF_BODY =
  /^(?:党[委组](?:、政府)?|领导(?:班子|同志)?|(?:工作|执法)?人员|执法队员|干部|民警|相关负责人)/;
const isActor = (words: string): boolean => ACTOR.test(words) || EACH.test(words);
const SELF = /^(?:本级|[省市县区州]本级|我(?!部与|部和)|本|全[国省市区县]|大队$|支队$|双方|市局$)/;

/** A body that acts, carried on to later clauses of the sentence. */
export interface Actor {
  text: string;
  span: Span;
  role: Agent['role'];
  /** Whether later clauses of the sentence have the same actor. */
  carries: boolean;
}

/** 72个|县 */
const MANY = /^(?:县|市|区|镇|乡|街道|村|社区|省份?|省市)(?:[(][^)]{1,6}[)])?$/;
/** 国资集团|下属宝农公司 */
const OWNED = /^(?:下属|旗下|所属|控股)[^,、的由将已]{2,14}?(?:公司|集团|企业|单位|学校|医院|中心)/;
/** 城东厂改造工程: a thing of the body's, which does not act. */
const THING =
  /(?:工程|项目|系统|平台|工作|改造|建设|方案|规划|线路|道路|楼|分园|厂房|补助|主体|主体结构)$/;
const MADE = /^(?:该|此|上述)?(?:项目|工程|标准|政策|办法|规划|方案|平台|系统)$/;
/** 铁力市的速冻库, 渔澫港区进港航道: what stands in a place acts, not the place. */
const OF_PLACE = /^(?:的|[^等、,]{2})/;
/** 沿线各省市, 各公园 */
const EACH =
  /^(?:[省市县区乡镇村]内?|沿线|全市|全县|全区)?各[^类级项种方界,、]{1,6}(?<![数率量费额])$/;
/** 每吨让利80元, 全年拨付补助: how much and when, not who. */
const MEASURED =
  /^(?:每|全[年省市县区]|[首分各]?[一二两三四五六七八九十几多]+[批次年期]|累计|[早晚]|仍|其中)|\d|[今去明]年|过程中|资金|意见|问题/;
/** 报县教育局评审, 可凭派出所证明, 故我镇: a verb or a link stands in front. */
const NOBODY =
  /^(?:每|除|剩余|其余|待|下设|报|限|可|要|需|凭|经(?![营办销理])|如|若|只|这|那|故|因|到|受)|是/;
const OF_WHOM = /^[^的,]{0,8}(?:政府|部门|企业|学校|高校|医院|街道|乡镇|社区|公司)$/;
const isPlace = ({ entity }: Token): boolean => entity?.type === 'place';
const JOINS = /[、和与及]/;
const NAMELESS = /^(?:企业|用户|群众|业主|村集体|社会资本)(?![^\u4e00-\u9fff]|的)/;
const LIST_TAIL =
  /^等(?:\d{1,3}|[一二三四五六七八九十两多]{1,2})?[个家所名]?[^,。、的由将已于在]{0,6}?(?:[省市县区][^,。、的由将已于在]{1,8}[局厅委]|省份|省市|市县|省(?!级)|市|镇|乡|街|社会力量|力量|所园|幼儿园|高校|院校|银行|协会|平台(?:企业)?|载体|园区|合作社|村|小区|部委|场馆|运营商|矿区|厂家|商家|单位|部门|企业|机构|公司|学校|医院|街道|乡镇|社区|地)/;

/** Where the list of bodies ends that starts with the token at `from`, or -1 when none acts there. */
function listEnd(text: string, parse: ClauseParse, from: number): number {
  const { tokens } = parse;
  const first = tokens[from];
  if (!first?.entity || !isActing(first.entity)) return -1;
  let { end } = first;
  for (let i = from + 1; ;) {
    // 县委县政府: nothing parts them.
    const joint = JOINS.test(text[end] ?? '。') ? 1 : 0;
    if (joint === 0 && !(tokens[i]?.start === end && tokens[i]!.entity?.type === 'government'))
      break;
    const at = end + joint;
    while (i < tokens.length && tokens[i]!.start < at) i++;
    const next = tokens[i];
    if (next?.start === at && next.entity && isActing(next.entity)) {
      end = next.end;
      continue;
    }
    // 区城管局、属地街道: a noun that the lexicon holds may stand there.
    const behind = tokens.find((t) => t.start > at);
    const stop = Math.min(behind?.start ?? parse.end, parse.end, at + 8);
    // 教育部、我委等十七部门: whoever answers is one of them.
    if (joint === 1 && /^我[部局委厅办院]/.test(text.slice(at, at + 2))) {
      end = at + 2;
      continue;
    }
    // 由园区管委会与企业分担: whoever has no name, before a verb nobody listed.
    const nameless = joint === 1 ? NAMELESS.exec(text.slice(at, at + 4)) : null;
    if (nameless) end = at + nameless[0].length;
    else if (stop > at && ACTOR.test(text.slice(at, stop))) end = stop;
    break;
  }
  const owned = OWNED.exec(text.slice(end, end + 20));
  if (owned) end += owned[0].length;
  if (end === first.end) end += OF_BODY.exec(text.slice(end, end + 8))?.[0].length ?? 0;
  const tail = LIST_TAIL.exec(text.slice(end, end + 16));
  return end + (tail?.[0].length ?? 0);
}

/**
 * Reads who acts in the clause, by its words. `null` is the replying side itself; `undefined` says
 * that the clause names nobody, so that an earlier actor carries on.
 */
export function readActor(text: string, parse: ClauseParse): Actor | null | undefined {
  // 由市住建局负责,各区政府配合,完成改造: whoever helps is not who does it.
  if (onlyHelps(parse)) return undefined;
  const led = readLed(text, parse);
  if (led !== undefined) return led;
  const { subject, tokens } = parse;
  // 试用情况较好的将推广: whatever it is, not who acted before.
  if (parse.words.text.includes('的将') && WHICHEVER.test(parse.words.text)) return null;
  if (!subject) return undefined;
  const actor = (start: number, end: number): Actor => ({
    text: text.slice(start, end),
    span: { start, end },
    role: 'actor',
    // 五家单位食堂已供应: the subject is the canteen, not the body that it belongs to.
    // 省公安厅去年牵头侦破: so it is where a verb or a date follows at once.
    carries:
      end >= subject.end ||
      // 徐州、宿迁等地则因地制宜
      /^[则也还均都又]$/.test(text.slice(end, subject.end)) ||
      tokens.some(
        (t) => t.start === end && (t.word?.verb !== undefined || t.entity?.type === 'date'),
      ),
  });
  const first = tokens.findIndex((t) => t.start === subject.start);
  // 我局与市人社局: a partner is nobody apart (guideline, decided case 3).
  if (subject.kind === 'self') {
    // 全市各级财政
    const every = EVERY.exec(text.slice(subject.start, parse.end));
    return every
      ? actor(subject.start, subject.start + every[0].length)
      : readUnit(text, parse, subject.end);
  }
  // 县建投公司承建的厂房正在封顶: whoever builds it acts.
  const builder = BUILDS.exec(text.slice(subject.start, parse.end));
  if (builder) return actor(subject.start, subject.start + builder[0].length);
  // 种子实验室已投入运行: what opens was built by others.
  if (
    first !== -1 &&
    /^(?:organisation|place)$/.test(tokens[first]!.entity?.type ?? '') &&
    tokens[first]!.end >= subject.end &&
    OPENED.test(text.slice(parse.head?.start ?? parse.end, parse.end))
  )
    return null;
  // 石桥村被评为示范村, 石桥小镇已列入计划: something was done to it.
  const between = text.slice(subject.end, parse.head?.end ?? subject.end);
  if (/被|获/.test(between)) return null;
  if (first !== -1 && isPlace(tokens[first]!) && /^[^将把]*(?:[列纳]入|列为|入选)/.test(between))
    return null;
  // 72个县已建立机制; 923户已经入住: whoever it is, not who acted before.
  if (first !== -1 && tokens[first]!.entity?.type === 'quantity')
    return MANY.test(text.slice(tokens[first]!.end, subject.end))
      ? actor(subject.start, subject.end)
      : null;
  if (first !== -1 && tokens[first]!.entity) {
    // 王平至军庄段: from where, not who.
    if (isPlace(tokens[first]!) && text[tokens[first]!.end] === '至') return undefined;
    // 清河流域各级政府: the place only says whose body acts.
    if (isPlace(tokens[first]!) && OF_WHOM.test(text.slice(tokens[first]!.end, subject.end)))
      return actor(subject.start, subject.end);
    const end = listEnd(text, parse, first);
    if (end === -1) return undefined;
    // 嘉禾园小区存在积水: where something is so, not who acts.
    if (isPlace(tokens[first]!) && parse.head?.word?.verb === 'state') return null;
    const rest = text.slice(end, subject.end);
    // 遗址公园正在布展: venues are built and opened, companies build and open.
    if (
      isPlace(tokens[first]!) &&
      tokens[first]!.entity!.code === undefined &&
      parse.head?.word?.verb === 'build' &&
      // 森林公园开放了南园草坪, 博物馆推出特展: what it opened is said.
      text[parse.head.end] !== '了' &&
      !/[把将]/.test(between) &&
      !OPENS.test(text.slice(parse.head.start, parse.end))
    )
      return undefined;
    // 文化馆“记忆”项目《桥上人家》已完成: a work that stands in a project.
    if (/(?:项目|工程)《[^》]+》$/.test(rest)) return null;
    // 两江财险、渝州保险: the list goes on in names nobody knows.
    const list = LISTED.test(rest);
    if (!list && OF_PLACE.test(rest) && isPlace(tokens[first]!) && BODY.test(rest))
      return actor(subject.start, subject.end);
    if (!list && (THING.test(rest) || (OF_PLACE.test(rest) && isPlace(tokens[first]!))))
      return undefined;
    return actor(subject.start, list ? subject.end : end);
  }
  let end = subject.end;
  while (
    end > subject.start &&
    /(?:[,、 各均须]|(?<![主重需])要|带头|现场)$/.test(text.slice(end - 2, end))
  )
    end--;
  // 住建局、街道联合派出所: a partner is nobody apart.
  const joint = text.slice(subject.start + 2, end).search(/联合|会同|联手/);
  if (joint !== -1) end = subject.start + 2 + joint;
  // 辖区桂花街道, 请街道组织: whose area it is, and that it was asked, not who.
  const from = subject.start + (LEADS_IN.exec(text.slice(subject.start, end))?.[0].length ?? 0);
  // 区财政去年安排资金, 镇财政拿不出这笔钱: the treasury pays, whatever follows.
  const payer = TREASURY.exec(text.slice(from, end));
  if (payer) return { ...actor(from, from + payer[0].length), carries: true };
  const de = text.indexOf('的', subject.start);
  if (de !== -1 && de < subject.end) return undefined;
  const words = text.slice(from, end);
  if (words.length === 0 || words.length > 24) return undefined;
  // 处理结果我局将告知: behind what is fronted the replier itself.
  if (FRONTED.test(words)) return null;
  // 该标准将于9月实施: what was made is spoken of, not who made it.
  if (SELF.test(words) || MADE.test(words)) return null;
  if (NOBODY.test(words)) return undefined;
  // 林地手续县林业局已受理: behind what is fronted a body by its name.
  const last = tokens.find(
    (t) => t.end === end && t.start > from && /^(?:gov|org)/.test(t.entity?.type ?? ''),
  );
  if (last && !/[、和与及由被的]/.test(text[last.start - 1] ?? '')) return actor(last.start, end);
  if (isActor(words)) return actor(from, end);
  return words.length > 2 && !MEASURED.test(words) ? null : undefined;
}

const EVERY =
  /^全[省市县区国](?:各级?|\d+[个家所])[^,的将已在为对]{0,6}?(?:财政|部门|单位|机关|学校|医院|法院|法庭|窗口|机构|企业|乡镇|镇街|街道|社区)(?![局厅部所专资投收支供预补])/;

const LEADS_IN = /^(?:辖区|请(?![求示假]))/;

/** True for 各区政府配合: whoever else is named beside the one that acts. */
export const onlyHelps = ({ words, kind, cues }: ClauseParse): boolean =>
  (kind === 'entity' || kind === 'noun') && cues.length === 0 && HELPS.test(words);
const HELPS = CLAUSE.of(/^(?!.*由)[^,]{2,}(?:配合|协助|参与|协同|协办)(?:实施|落实|推进)?$/);
/** True for 市住建局牵头, 由区教育局负责: what is done by whom stands behind it. */
export const onlyLeads = ({ words, kind, cues }: ClauseParse): boolean =>
  (kind === 'entity' || kind === 'noun' || kind === 'preposition') &&
  cues.length === 0 &&
  LEADS.test(words);
/** 年底前建成3个站点,由区商务委牵头: whoever is named last leads the act before, or null. */
export const leaderBehind = (text: string, parse: ClauseParse): Actor | null =>
  parse.clause.closer !== ',' && onlyLeads(parse) ? (readLed(text, parse) ?? null) : null;
const LEADS = CLAUSE.of(/^由?[^,由]{2,20}(?:牵头|负责|主抓)(?:实施|落实|推进)?$/);
const FRONTED = /[^,]我(?:们|[局委厅部院办区市县镇乡省])$/;
const OPENED =
  /^(?:正式)?(?:投入(?:使用|运行|运营)|投用|投产|启用|开业|开馆|开园|封顶|竣工|完工|落成|通车|揭牌)$/;
const OPENS = /^(?!完成|启动|实施|投入|开工|改造|扩建|开放时间)[^,]{6}/;
const LISTED = /^(?:、[^、的,与和等]{2,8})+$/;
/** 江州市血站: a body whose name begins with its place. */
const BODY =
  /^[^的、,]{0,10}(?:[血监]站|实验室|[监检][理测验]所|医院|学校|公司|中心|银行|师生|[支大]队)$/;
const TREASURY =
  /^(?:本级|(?:(?!的)[\u4e00-\u9fff]){0,3}[央级省市县区镇乡州])财政(?![局厅部所专资投收支供预补])/;
const BUILDS = /^[^的,]{2,12}(?=(?:承建|援建|代建|捐建|投资|承办|运营)的)/;

const UNIT = /^[^与和同会的、][^的]*(?:局|委|所|站|中心|[大支中]?队|办|科|处|股|院|校|公司|专班)$/;

/** 我局园林中心: a part of the replying side is named. */
function readUnit(text: string, parse: ClauseParse, from: number): Actor | null {
  const { tokens, head, end } = parse;
  const next = tokens.find(({ start }) => start >= from);
  const named = next?.start === from && next.entity && isActing(next.entity);
  const stop = tokens.find(({ start, word }) => start >= from && word && isBefore(word));
  const unit = {
    start: from,
    end: named
      ? Math.max(next.end, listEnd(text, parse, tokens.indexOf(next)))
      : Math.min(stop?.start ?? end, head?.start ?? end),
  };
  const words = text.slice(unit.start, unit.end);
  if (!named && !(words.length < 13 && UNIT.test(words))) return null;
  return { text: words, span: unit, role: 'actor', carries: true };
}
/** What stands between who acts and the verb. */
const isBefore = ({ adverb, preposition, means, time, cue }: Word): boolean =>
  Boolean(adverb || preposition || means || time || cue);

/** 由区教育局牵头, 由X、Y主办的…: the bodies between 由 and the verb. */
function readLed(text: string, parse: ClauseParse): Actor | null | undefined {
  const { tokens } = parse;
  const at = tokens.findIndex((t) => t.word && t.end - t.start < 3 && text[t.end - 1] === '由');
  // 电池交由回收公司处置: who hands it over acts.
  if (at === -1 || /[交转]/.test(text[tokens[at]!.end - 2] ?? '')) return undefined;
  const from = tokens[at]!.end;
  // 成立由副市长任召集人的联席会议: who is in what was set up, not who set it up.
  const before = tokens[at - 1];
  if (
    before?.word?.verb === 'build' &&
    /^了?$/.test(text.slice(before.end, tokens[at]!.start)) &&
    text.slice(from, parse.end).includes('的')
  )
    return undefined;
  if (text[from] === '我') return readUnit(text, parse, from + 2);
  const next = tokens[at + 1];
  let end = next?.start === from ? listEnd(text, parse, at + 1) : -1;
  if (end === -1) {
    const stop = tokens.find(
      (t, i) =>
        i > at &&
        t.word &&
        t.start > from + 1 &&
        !JOINS.test(text[t.start]!) &&
        (t.word.verb !== undefined || t.word.adverb || t.word.means || t.word.preposition),
    );
    end = stop?.start ?? parse.end;
    while (end > from && /[各均每 ]/.test(text[end - 1]!)) end--;
    // 由镇干部当面告知: unknown words may stand before the verb.
    const most = end;
    while (most - end < 3 && !isActor(text.slice(from, end))) end--;
    // 由各镇(街道)负责
    if (text[end] === ')' && text.slice(from, end).includes('(')) end++;
    if (end - from > 20 || end - from < 2 || most - end > 2) {
      // 由政府、企业、居民共同出资: all of them, by no name.
      const all = ALL_OF_THEM.exec(text.slice(from, parse.end))?.[0];
      return all
        ? { text: all, span: { start: from, end: from + all.length }, role: 'actor', carries: true }
        : undefined;
    }
  }
  const words = text.slice(from, end);
  if (SELF.test(words)) return null;
  if (words.length < 2) return undefined;
  // 召开由业主参加的议事会: an attribute of the object.
  if (parse.head && parse.head.end < from && ATTRIBUTE.test(text.slice(end, parse.end)))
    return undefined;
  return {
    text: words,
    span: { start: from, end },
    role: text.startsWith('牵头', end) ? 'lead' : 'actor',
    carries: true,
  };
}

const ALL_OF_THEM =
  /^(?:[\u4e00-\u9fff]{2,6}、)+[\u4e00-\u9fff]{2,5}?(?=共同|联合|按比例|分别|各自)/;

/** 试用情况较好|的将 */
const WHICHEVER = /^[^,将由的]{3,14}的将/;

/** 参加|的 */
const ATTRIBUTE = /^[^,、的]{1,6}的[^,]/;

const isActing = ({ type, name, code }: Entity): boolean =>
  type === 'government' ||
  type === 'organisation' ||
  (type === 'place' && (code !== undefined || !LIES.test(name)));
/** Waters, roads and works lie there; towns, parks and venues act. */
const LIES = /(?:[河湖江溪山岭路街巷桥道库线渠塘坝港]|片区)$/;

early(LIST_TAIL, ACTOR, MEASURED, MADE);
