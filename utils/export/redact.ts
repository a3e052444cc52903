import type { Version } from '@/utils/compare/versions';
import type { Capture } from '@/utils/library/types';
import type { Span } from '@/utils/reading';
import type { ExportOptions, ReplyBundle } from './source';

/** White space, and tags where the text is markup. */
const SPACE = String.raw`(?:\s|&nbsp;|<[^>]{0,300}>)*`;
/** Between a label and its value. */
const GAP = String.raw`\s*[:：]${SPACE}`;
const ASKED = String.raw`(?:联\s*系\s*人|承\s*办\s*人|经\s*办\s*人)`;
/** Who is to be asked: names up to a number, a mark, a tag or the next label. */
const PERSON = new RegExp(
  String.raw`${ASKED}(?:姓名)?(?:及(?:联系)?(?:电话|方式))?${GAP}((?:(?!\s*(?:联\s*系|电\s*话|手\s*机)|\s+[\u4e00-\u9fff]{2,6}\s*[:：])[^,，;；。()（）、\n\d０-９<&]){1,24})`,
  'g',
);
/** Frequent surnames; a name without its label is known by one of them and by the title behind it. */
const NAME = String.raw`(?:欧阳|上官|司马|诸葛|[王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦傅方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔汤温康施葛卓柯翟])[\u4e00-\u9fff]{0,2}?(?<![镇乡村县区市街局委办科处室部院站所司队])`;
const TITLE =
  '(?:同志|先生|女士|老师|副?(?:主任|科长|处长|局长|股长|队长|所长|站长|部长|书记|主席|院长|校长|经理)|主管|科员|干事|干部|工程师|警官)';
/** 请与联系人李建国同志联系: no colon, but a title behind the name. */
const TITLED_PERSON = new RegExp(`${ASKED}(?:是|为)?${SPACE}(${NAME})(?=${SPACE}${TITLE})`, 'g');
/** What is said of whom to ask, up to the end of the sentence. */
const CONTACT = new RegExp(
  String.raw`联\s*系\s*(?:单\s*位|部\s*门|科\s*室|处\s*室|电\s*话|方\s*式)[^:：<\n]{0,12}${GAP}(?:&nbsp;|[^。；;\n]){1,160}`,
  'g',
);
/** Somebody in it: behind a space, a mark or the name of an office, before a title. */
const IN_CONTACT = new RegExp(
  String.raw`(?<=[\s,，、:：(（>]|[局委办科处室部院队站所司]|中心)(${NAME})(?=${SPACE}${TITLE})`,
  'g',
);
/** A number after its label; without a colon 电话 and 手机 are words like any other. */
const LABELLED_NUMBER = new RegExp(
  String.raw`(?:电\s*话|手\s*机|联系方式|传\s*真)${GAP}([\d０-９*＊][\d０-９*＊\-－—转 ]{4,24})`,
  'g',
);
/** A telephone number wherever it stands: area code and number, or a mobile number. */
const TELEPHONE =
  /(?<![\d.])(?:0\d{2,3}[-－—\s]?[\d*＊]{7,8}|1[3-9][\d*＊]{9})(?:[-－转]\d{1,5})?(?![\d%％])/g;
/** What stands for each covered character. */
export const MASK = '＊';

function contactSpans(text: string): Span[] {
  const spans: Span[] = [];
  for (const pattern of [PERSON, TITLED_PERSON, LABELLED_NUMBER])
    for (const match of text.matchAll(pattern)) {
      const value = match[1]!;
      const end = match.index + match[0].length;
      spans.push({ start: end - value.length, end: end - value.length + value.trimEnd().length });
    }
  for (const { 0: words, index } of text.matchAll(CONTACT))
    for (const match of words.matchAll(IN_CONTACT)) {
      const start = index + match.index;
      spans.push({ start, end: start + match[0].length });
    }
  for (const match of text.matchAll(TELEPHONE))
    spans.push({ start: match.index, end: match.index + match[0].length });
  return spans;
}

/**
 * Gives `text` with the names and numbers of contact persons covered. Each covered character
 * becomes one `＊`, so every offset into the text still holds.
 */
export function redactText(text: string): string {
  let result = '';
  let at = 0;
  for (const { start, end } of contactSpans(text).toSorted((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    result += text.slice(at, from) + MASK.repeat(end - from);
    at = end;
  }
  return result + text.slice(at);
}

/** Cheap and never wrong about nothing: words without any of these hold no contact. */
const MAYBE = /联\s*系|承\s*办\s*人|经\s*办\s*人|电\s*话|手\s*机|传\s*真|[\d*＊]{7}/;

/** The capture without contacts. Its hash stays that of the whole text, so it says what it is. */
function redactCapture(capture: Capture): Capture {
  const [text, html] = [redactText(capture.text), redactText(capture.html)];
  if (text === capture.text && html === capture.html) return capture;
  return { ...capture, text, html, redacted: true };
}

/**
 * Two captures as they are compared: where one is a copy with contacts covered, they are covered in
 * both, for what was covered is no change of the reply.
 */
export function coveredAlike(before: Capture, after: Capture): [before: Version, after: Version] {
  const isCovered = before.redacted ?? after.redacted ?? false;
  const version = ({ text, reading: { measures } }: Capture): Version => ({
    text: isCovered ? redactText(text) : text,
    measures,
  });
  return [version(before), version(after)];
}

/** The bundle as an export may show it: without contacts, unless the options ask for them. */
export function redacted(bundle: ReplyBundle, { contacts }: ExportOptions): ReplyBundle {
  if (contacts) return bundle;
  const [first, ...rest] = bundle.captures;
  return {
    ...bundle,
    captures: [redactCapture(first), ...rest.map(redactCapture)],
    highlights: bundle.highlights.map((highlight) => {
      const { quote } = highlight.selectors;
      if (!MAYBE.test(`${quote.prefix}${quote.exact}${quote.suffix}`)) return highlight;
      return {
        ...highlight,
        selectors: {
          ...highlight.selectors,
          quote: {
            exact: redactText(quote.exact),
            prefix: redactText(quote.prefix),
            suffix: redactText(quote.suffix),
          },
        },
      };
    }),
  };
}
