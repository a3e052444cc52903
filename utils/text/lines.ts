import type { SectionRole, Span } from '@/utils/reading';
import { early } from './early';
import type { Steps } from './steps';

/** A line of the condensed text without the white space around it, and its part in the reply. */
export interface Line extends Span {
  role: SectionRole;
}

/** 二O二四年: a letter for the naught. */
const CHINESE_DIGITS = '〇零OoΟО一二三四五六七八九十';
/** The formula that opens an answer; what follows it is the body. */
const OPENING =
  /(?:现|特|兹|谨)?(?:就|将|把|对|提出|针对)?[^。!?\n]{0,40}(?:答复|回复|复函|函复|函告|回函|汇报|反馈|说明|解答|处理|会办意见|协办意见)[^。:,\n]{0,10}如下|(?:提出|办理情况)[^。:,\n]{0,6}如下(?:意见|情况)?:|[作做]出?(?:以下|如下)(?:答复|回复|说明)|收悉|(?:提出|反映|提交|[您你]们?(?:在[^。,\n]{1,30})?所?提)的[^。\n]{2,80}(?:提案|建议|意见|问题|信件|来信|诉求)[^。\n]{0,12}(?:收到|已转|已交|交由|转交|由[你贵我]|[,。])|[您你]们?的(?:提案|建议|议案|来信|留言)[^。\n]{0,60}(?:收到|获悉|知悉|已阅)/;
const SALUTATION =
  /^(?:尊敬的)?(?:[^,。;!?]{1,120}?)(?:委员们?|代表们?|网友|网民|来信人|写信人|留言人|业主|家长|村民|居民|车主|先生|女士|同志|同学|市民|群众|读者|朋友|您好|你好|局|委|办|办公室|政府|院|部|厅|会|中心|单位|大队|提案者|提案人|工商联|[妇侨残文科青]联|科协|团委|民革|民盟|民建|民进|台盟|农工党|致公党|九三学社|党派|界别|支社|总支|代表团|(?<=联|宗教|体育|卫生|新闻|出版|福利|青年|经济|教育|文艺|科技|农业|社科|医卫)界|支部|区委|市委|省委|县委)(?:\([^)]*\))?[,:]?(?=)(?:您好|你们好|你好)?[!:,。]?$/;
const TITLE = /(?:提案|建议|议案|答复|复函|回复|会办意见|协办意见|办理意见|来信|留言|信件)/;
/** 关于对县政协…第32号, 对区十届人大…: the first line of a title whose end stands on the next. */
const TITLE_START = /^(?:关于)?(?:对|答复|.{0,14}(?:届|会议)).{4,60}$/;
/** 首页>互动交流, 临溪区人民政府·区长信箱, …网站/镇街/青石镇: the way from the front page to this one. */
const TRAIL =
  /[>›»]|^(?:首页|[^。;!?,\n]{2,40}(?:政府|网站?|门户|局|厅|委员会|委|部))(?:\s?[/·|\\→]\s?[^。;!?,\n]{2,24}){1,8}$/;
/** True for such a way. */
export const isTrail = (line: string): boolean => TRAIL.test(line);
/** The name of a body on a line of its own. */
export const LETTERHEAD =
  /^[\u4e00-\u9fff]{4,30}(?:局|委员会|厅|部|政府|办公室|办事处|管委会|联合会|大队|支队|中心|院|公司)$/;
/** 张三、李四…等代表 as a line of its own, whatever its length. */
const GREETED =
  /^(?:尊敬的)?(?:[\u4e00-\u9fff·]{2,10}[、,;]){1,40}[\u4e00-\u9fff·]{2,8}等?(?:\d{1,3}[位名])?(?:委员|代表):?$|^[\u4e00-\u9fff]{0,8}(?:政协委员|人大代表|提案人|建议人)[\u4e00-\u9fff·]{2,4}(?:同志)?:$/;
/** The day a reply bears; some systems lose 年月日. */
const DATE_LINE = new RegExp(
  `^(?:日期[::]|时间[::]|[(])?(?:\\d{4}年\\d{1,2}月\\d{1,2}日?|\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|20\\d{4,6}日|20\\d{5,6}|[${CHINESE_DIGITS}]{4}年[${CHINESE_DIGITS}]{1,3}月[${CHINESE_DIGITS}]{1,4}日?)(?:印发|发布|[)])?$`,
);
const CLOSING =
  /^(?:最后[,:]|再次|衷心|诚挚|非常|十分|真诚|诚恳|恳请|欢迎|希望|敬请|特此|专此|此复|以上(?:意见|答复|回复|内容|情况|是)|感谢|谢谢|期待|祝您|顺祝|此致|敬礼)/;
/** 感谢您的关心!经了解,方案将于6月发布。: the whole answer stands behind its thanks. */
const THANKS_FIRST =
  /^[首先非常十分衷心诚挚真诚]*感谢[^!。]{2,40}[!。](?:经|您(?:反映|咨询|提|的)|关于|根据|按照|针对|目前|我们会[把将对])/;
/** 感谢您的来信! 临溪区城管局2024年8月1日: thanks with the signature on their line. */
const SIGNED = /[。!][^。!]*(?:\d日?|局|委|厅|办|政府|办公室|办事处|委员会|公司|中心|\))$/;
/** A field of the page's head or foot: a label and a colon. */
const INDEX =
  /^[【[]?(?=)(?:索引号|信息索引|信息名称|信息分类|信息类别|信息来源|文号|发文字号|发文机关|发文机构|发布机构|发布日期|发布时间|公开日期|公开属性|公开方式|公开形式|公开类别|成文日期|生成日期|办理结果|办复结果|办理类别|办复类别|答复类别|答复类型|办理情况:|类\s?别|分类|来源|主题词|主题分类|体裁分类|字号|字体|编号|信件编号|来信编号|留言编号|流水号|信件索引号|信件名称|信件标题|信件分类|受理编号|来信人(?!:?[您你]好)|写信人|写信时间|提交时间|受理单位|受理部门|转办单位|转办部门|来信时间|来信内容|留言人|留言时间|留言内容|答复单位|答复时间|答复内容|回复单位|回复时间|回复内容|承办单位|主办单位|会办单位|浏览次数|点击数|阅读|签发人|领导署名|领导签批|标题|名称|状态|满意度)/;
/** 回复部门:…, 建议内容:…: a label and its value name no document, whatever words they hold. */
const FIELD = /^(?:[\u4e00-\u9fff]\s?){2,6}:\s?\S/;
/** 【官方回复】 names no document either. */
const LABEL_ALONE = /^[【[][^】\]]{2,8}[】\]]$/;
const CONTACT =
  /联系人|联系电话|联系方式|联系单位|联系地址|承办人|经办人|抄送|抄报|\(联系|电话:|领导署名|此件(?:主动)?公开|此件公开|主动公开\)|依申请公开\)?$|本文有删减/;
const RESULT_LINE =
  /^(?:[[(【“]?[A-D]\d?\s?类?件?[\])】”]?类?|(?:[[(【][A-D]\d?\s?类?[\])】]|[A-D]类)\s.{2,8}|类\s?别[::]?[A-D]类?|[A-D]类?:(?:已|正在|列入|部分|基本|暂|留作|解决|采纳).{0,12})$/;
const DOCNO_LINE = /^[^\s,。]{1,16}[〔[(【<〈]\d{4}[〕\])】>〉]第?\d{1,5}号(?:\s|$)/;
const FURNITURE =
  /当前位置|您现在的位置|首页\s?[>›»]|^首页|打印|关闭窗口|扫一扫|上一[篇条封]|下一[篇条封]|相关(?:文章|文档|链接|信息|阅读)|版权所有|网站地图|网站标识码|ICP备|无障碍(?![设环通改坡建出电卫])|分享到|收藏|附件下载|使用说明|留言咨询|纠错|字号:?\s?[[【]|满意度评价|您对本次|责任编辑|浏览次数|^主办[::]/;

/** Notes and attachments that follow the date. */
const NOTE =
  /^(?:〔\d+〕|\[\d+\]|注\s?\d{0,2}:|附件?\s?\d{0,2}:|[(]?(?:附注|备注|附记|公开(?:选项|属性|方式|范围|类型)|信息公开|[本此]件))/;
/** 附件:1.… above the signature. */
const ATTACHED = /^附件?\s?\d{0,2}:[^。]{2,80}$/;
const ATTACHED_MAX = 12;
/** 2.泊位一览表: the second and following of them. */
const FILE = /^\d{1,2}[.、][^。;]{2,60}$/;
/** 2025年6月12日印发: the day it was printed, below the one that it bears. */
const PRINTED = /印发$/;
const PRINTED_MAX = 5;

/** Lines of `text` without outer white space; empty ones are left out. */
function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  for (let start = 0; start <= text.length;) {
    const next = text.indexOf('\n', start);
    const stop = next === -1 ? text.length : next;
    let from = start;
    let end = stop;
    while (from < end && text[from] === ' ') from++;
    while (end > from && text[end - 1] === ' ') end--;
    if (end - from > ONE_LINE_MIN)
      for (const line of unwound(text, from, end))
        lines.push(...unfold(text, line.start, line.end));
    else if (end > from) lines.push({ start: from, end });
    start = stop + 1;
  }
  return signedApart(text, lines);
}

/** 感谢您的支持!2024年8月1日: a day that stands behind the last sentence has a line of its own; so has who signs above it. */
function signedApart(text: string, lines: readonly Span[]): Span[] {
  const apart: Span[] = [];
  for (const [i, line] of lines.entries()) {
    let last = line.end;
    while (last > line.start && line.end - last < TAIL_MAX && !/[。;!?)]/.test(text[last - 1]!))
      last--;
    const tail = text.slice(last, line.end).trimStart();
    const next = lines[i + 1];
    const cut =
      last > line.start &&
      tail.length > 0 &&
      /[。;!?)]/.test(text[last - 1]!) &&
      (DATE_LINE.test(tail) ||
        (next !== undefined &&
          text[last - 1] !== ')' &&
          LETTERHEAD.test(tail) &&
          DATE_LINE.test(text.slice(next.start, next.end))));
    if (!cut) {
      apart.push(line);
      continue;
    }
    apart.push({ start: line.start, end: last }, { start: line.end - tail.length, end: line.end });
  }
  return apart;
}
/** Longer than this is neither a day nor a body. */
const TAIL_MAX = 32;

const HEADING = /^(?:[一二三四五六七八九十]{1,2}、|[(][一二三四五六七八九十]{1,2}[)])[^。;,]*$/;
const HEADING_MAX = 34;

/** Where a page keeps its paragraphs on one line, the space that opened each is left between them. */
function unwound(text: string, start: number, end: number): Span[] {
  const lines: Span[] = [];
  let from = start;
  const cut = (to: number, next: number): void => {
    if (to > from) lines.push({ start: from, end: to });
    from = next;
  };
  // A signature stays with the line above it.
  let last = end;
  while (last > start && !/[。;!?]/.test(text[last - 1]!)) last--;
  for (let i = text.indexOf(' ', start); i !== -1 && i < last; i = text.indexOf(' ', i + 1))
    if (
      /[。!?:]/.test(text[i - 1]!) ||
      (i - from < HEADING_MAX && HEADING.test(text.slice(from, i)))
    )
      cut(i, i + 1);
  cut(end, end);
  return lines;
}

/** A whole reply on one line is longer than this. */
const ONE_LINE_MIN = 100;
/** How far into its line an opening formula ends. */
const OPENING_MAX = 400;
/** What must follow the formula for the line to hold the answer as well. */
const ANSWER_MIN = 60;
/** How far from the first a second opening stands. */
const ANEW_MAX = 120;
const INNER = /[。;](?=(?:[一二三四五六七八九]、|[(][一二三四五六七八九][)]))/g;

/** Parts a line that holds the opening and the whole answer as if its parts stood on their own. */
function unfold(text: string, start: number, end: number): Span[] {
  const words = text.slice(start, end);
  const head = words.slice(0, OPENING_MAX);
  const formula = FOLLOWS.exec(head) ?? RECEIVED.exec(head);
  if (!formula) return [{ start, end }];
  const after = formula.index + formula[0].length;
  if (words.length - after < ANSWER_MIN) return [{ start, end }];
  // 您的留言已转市交通局。您好!来信收悉。…: whoever got it opens anew.
  const anew = words.slice(after, after + ANEW_MAX);
  if (after < ANEW_MAX && /[您你]好/.test(anew) && FORMULA_WORDS.test(anew))
    return [{ start, end: start + after }, ...unfold(text, start + after, end)];
  const cuts = [after];
  INNER.lastIndex = after;
  for (let match = INNER.exec(words); match; match = INNER.exec(words)) cuts.push(match.index + 1);
  const answer = cuts.map((cut, i) => ({
    start: start + cut,
    end: start + (cuts[i + 1] ?? words.length),
  }));
  return [{ start, end: start + after }, ...answer];
}

/** 现答复如下:, 并作出回复:: the answer stands behind it. */
const FOLLOWS =
  /(?:答复|回复|复函|函复|函告|汇报|意见|情况|说明|反馈|解答)[^。:,]{0,8}如下(?:[:。]|\.(?!\d\d))|[作做]出?(?:以下|如下)?(?:答复|回复|说明)[:]/;
/** 您的留言收悉。, 已转市交通局处理。: without such words the answer begins with the next sentence. */
const RECEIVED = /(?:收悉|[获知]悉|已收到|已转[^。!?]{2,30})[^。!?]{0,60}[。!]/;

/** A line that ends as sentences do, or is long enough to be one. */
const isProse = (line: string): boolean =>
  line.length > 40 || /[。;!?]$/.test(line) || SIGNED.test(line);

/**
 * A whole answer on one line, with a telephone number at its end or 打印 within: what makes a short
 * line contact or furniture says nothing of it.
 */
const holdsText = (line: string): boolean =>
  line.length >= TEXT_MIN && /[。;][^。;]{15,}[。;]/.test(line) && !PAGE_FOOT.test(line);
const TEXT_MIN = 100;
const PAGE_FOOT = /版权所有|网站地图|网站标识码|ICP备|使用说明|主办[::]/;
const isContact = (line: string): boolean => CONTACT.test(line) && !holdsText(line);

/** A title may be longer than a line of prose, but it never ends like one. */
const TITLE_MAX = 120;
const isSentence = (line: string): boolean => line.length > TITLE_MAX || /[。;!?]/.test(line);

/** What every opening holds; asked first, since the whole pattern is dear on long prose. */
const OPENING_HINT = /[如以]下|收悉|收到|[获知]悉|已[转交阅]|交由|转交|(?:提出?|反映|提交)的/;
const isOpening = (line: string): boolean => OPENING_HINT.test(line) && OPENING.test(line);

/** What a short opening line holds as well; a title or a letter's subject has neither. */
const FORMULA = /如下[:。,]?$|[如以]下[答回]复:$|收悉/;

/** 感谢您提出的意见,…: thanks in front of the whole answer are no formula of their own. */
const holdsAnswer = (line: string): boolean =>
  line.length > ONE_LINE_MIN &&
  // Far behind, such words are of another answer, or of what was passed on.
  !FORMULA_WORDS.test(line.slice(0, OPENING_MAX)) &&
  /。[^。]{15,}/.test(line);
const FORMULA_WORDS = /[如以]下[答回]复|如下|收悉|收到|已转|已交|交由|转交/;

function findOpening(lines: readonly string[]): { opening: number; formula: boolean } {
  const formula = lines.findIndex(
    (line) => (isProse(line) || FORMULA.test(line)) && !INDEX.test(line) && isOpening(line),
  );
  if (formula !== -1) return { opening: formula, formula: !holdsAnswer(lines[formula]!) };
  // Without one the answer is the first prose, in a form that of its field: a letter stands above.
  const field = lines.findIndex((line) => ANSWER_FIELD.test(line));
  const answer = lines.findIndex(
    (line, i) => i >= field && isProse(line) && !isTrail(line) && !isGreeting(line),
  );
  const first = answer === -1 ? lines.findIndex(isProse) : answer;
  return { opening: Math.max(0, first), formula: false };
}
/** 林溪代表,您好!: with its mark it looks like prose. */
const isGreeting = (line: string): boolean => line.length <= GREETING_MAX && SALUTATION.test(line);
const GREETING_MAX = 40;
const ANSWER_FIELD = /^[【[]?(?:官方)?[答回]复(?:内容|意见|正文)?[】\]:]/;

/** The last line that belongs to the signed reply: its date, else its signature, else its prose. */
function findEnd(lines: readonly string[], opening: number): { last: number; date: number } {
  const isDate = (line: string, i: number): boolean => i > opening && DATE_LINE.test(line);
  const lastDate = lines.findLastIndex(isDate);
  const above = PRINTED.test(lines[lastDate] ?? '')
    ? lines.findLastIndex((line, i) => i < lastDate && isDate(line, i))
    : -1;
  const date = above !== -1 && lastDate - above <= PRINTED_MAX ? above : lastDate;
  const lastProse = lines.findLastIndex(
    (line, i) =>
      i >= opening &&
      isProse(line) &&
      !isContact(line) &&
      !(FURNITURE.test(line) && !holdsText(line)) &&
      !(i > date && date !== -1 && NOTE.test(line)),
  );
  // A date far below the prose is the page's, not the reply's.
  if (date > lastProse - 1 && date - lastProse <= 6) return { last: date, date };
  return { last: lastProse, date: -1 };
}

const isSignature = (line: string): boolean =>
  line.length <= 40 &&
  !/[。:;!?]|^[特专]此|^此复|致电|拨打|^如有|^欢迎|^\d{1,2}[.、]/.test(line) &&
  /[\u4e00-\u9fff]{3}/.test(line) &&
  !FURNITURE.test(line);

/**
 * Gives the lines of a condensed reply and the part each plays: title, index fields, salutation,
 * opening, body, closing, signature, date, contact lines; everything else is furniture. With rests.
 */
export function* readingLines(text: string): Steps<Line[]> {
  const spans = linesOf(text);
  const lines = spans.map(({ start, end }) => text.slice(start, end));
  if (lines.length === 0) return [];
  yield;
  const { opening, formula } = findOpening(lines);
  yield;
  const { last, date } = findEnd(lines, opening);
  yield;
  const roles: SectionRole[] = lines.map((line, i) => {
    if (i > last) return CONTACT.test(line) ? 'contact' : 'furniture';
    if (i >= opening) return i === date ? 'date' : 'body';
    if (FURNITURE.test(line)) return 'furniture';
    if (INDEX.test(line) || DOCNO_LINE.test(line) || RESULT_LINE.test(line)) return 'index';
    return 'furniture';
  });
  // Without the formula the first line of prose is the answer itself.
  roles[opening] = formula ? 'opening' : 'body';
  markHead(lines, roles, opening);
  markTail(lines, roles, opening, last, date);
  return spans.map(({ start, end }, i) => ({ start, end, role: roles[i]! }));
}

/** 来信内容:, 网友留言:: below it stands the letter. */
const LETTER_FIELD =
  /^[【[]?(?:(?:来信|来件|留言|问题|诉求|信件|写信|咨询)?(?:内容|详情)|提问|网友留言)\s?(?:[:】\]]|$)/;

function markHead(lines: readonly string[], roles: SectionRole[], opening: number): void {
  let salutation = -1;
  for (let i = opening - 1; i >= Math.max(0, opening - 4); i--) {
    const line = lines[i]!;
    if (
      roles[i] !== 'index' &&
      (GREETED.test(line) ||
        (SALUTATION.test(line) && (/[:,!。]$/.test(line) || line.length <= 12)))
    ) {
      salutation = i;
      roles[i] = 'salutation';
      break;
    }
  }
  const head = salutation === -1 ? opening : salutation;
  let letter = false;
  for (let i = head - 1; i >= 0; i--) {
    const line = lines[i]!;
    if (LETTER_FIELD.test(line)) letter = true;
    if (roles[i] !== 'furniture' || FURNITURE.test(line) || isSentence(line)) continue;
    if (
      TITLE.test(line) &&
      line.length >= 6 &&
      !/[:,]$/.test(line) &&
      !LABEL_ALONE.test(line) &&
      !isTrail(line) &&
      !FIELD.test(line)
    )
      roles[i] = 'title';
  }
  // A title broken over lines: what stands right above its end, and the letterhead above both.
  for (let i = head - 1; i > 0; i--) {
    if (roles[i] !== 'title' || roles[i - 1] !== 'furniture') continue;
    const above = lines[i - 1]!;
    if (TITLE_START.test(above) || (LETTERHEAD.test(above) && TITLE_START.test(lines[i]!)))
      roles[i - 1] = 'title';
  }
  // A letter's title is whatever stands above its fields.
  if (letter) {
    const field = lines.findIndex(
      (line, i) => i < head && (INDEX.test(line) || LETTER_FIELD.test(line)),
    );
    const title = field - 1;
    if (
      title >= 0 &&
      roles[title] === 'furniture' &&
      !FURNITURE.test(lines[title]!) &&
      !FIELD.test(lines[title]!) &&
      !isTrail(lines[title]!)
    )
      roles[title] = 'title';
  }
}

function markTail(
  lines: readonly string[],
  roles: SectionRole[],
  opening: number,
  last: number,
  date: number,
): void {
  let tail = date === -1 ? last + 1 : date;
  if (date === -1 && roles[last + 1] === 'furniture' && lines[last + 1] !== undefined) {
    const candidate = lines[last + 1]!;
    if (
      isSignature(candidate) &&
      /(?:局|委|委员会|厅|部|办|办公室|政府|院|会|中心|公司|大队|支队|处|署|行|社|馆)$/.test(
        candidate,
      )
    ) {
      roles[last + 1] = 'signature';
      tail = last + 1;
    }
  }
  for (let i = tail - 1; i > opening && isSignature(lines[i]!) && tail - i <= 6; i--)
    if (roles[i] === 'body') roles[i] = CONTACT.test(lines[i]!) ? 'contact' : 'signature';
  const attached = lines.findLastIndex((line, i) => i > opening && i < tail && ATTACHED.test(line));
  if (attached !== -1 && attached >= tail - ATTACHED_MAX)
    for (let i = attached; i < tail && (i === attached || FILE.test(lines[i]!)); i++)
      if (roles[i] === 'body') roles[i] = 'furniture';
  // 2024年8月1日, and whoever signs below it.
  if (date !== -1 && roles[date - 1] !== 'signature' && LETTERHEAD.test(lines[date + 1] ?? ''))
    roles[date + 1] = 'signature';
  for (let i = tail; i > opening; i--) {
    if (roles[i] === 'body' && CONTACT.test(lines[i]!) && lines[i]!.length < 80)
      roles[i] = 'contact';
    else if (
      roles[i] === 'body' &&
      CLOSING.test(lines[i]!) &&
      !THANKS_FIRST.test(lines[i]!) &&
      lines[i]!.length < 120 &&
      !SIGNED.test(lines[i]!)
    )
      roles[i] = 'closing';
    else if (roles[i] === 'body') break;
  }
}

early(FURNITURE, INDEX, CONTACT, CLOSING, THANKS_FIRST, SIGNED);
