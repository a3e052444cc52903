import type { Capture } from '@/utils/library/types';
import type { Span } from '@/utils/reading';
import type { ExportOptions, ReplyBundle } from './source';

/** Between a label and its value: a colon, white space, tags where the text is markup. */
const GAP = String.raw`\s*[:：](?:\s|&nbsp;|<[^>]{0,300}>)*`;
/** Who is to be asked: names up to a number, a mark, a tag or the next label. */
const PERSON = new RegExp(
  String.raw`(?:联\s*系\s*人|承\s*办\s*人|经\s*办\s*人)(?:姓名)?(?:及(?:联系)?(?:电话|方式))?${GAP}((?:(?!\s*(?:联\s*系|电\s*话|手\s*机)|\s+[\u4e00-\u9fff]{2,6}\s*[:：])[^,，;；。()（）、\n\d０-９<&]){1,24})`,
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
const MASK = '＊';

function contactSpans(text: string): Span[] {
  const spans: Span[] = [];
  for (const pattern of [PERSON, LABELLED_NUMBER])
    for (const match of text.matchAll(pattern)) {
      const value = match[1]!;
      const end = match.index + match[0].length;
      spans.push({ start: end - value.length, end: end - value.length + value.trimEnd().length });
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

const redactCapture = (capture: Capture): Capture => ({
  ...capture,
  text: redactText(capture.text),
  html: redactText(capture.html),
});

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
