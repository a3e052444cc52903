import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { mapText, mapTextInSlices, type ArticleText } from './text-map';

const documentOf = (body: string): Document =>
  new JSDOM(`<html><body>${body}</body></html>`).window.document;
const map = (html: string): ArticleText => {
  return mapText(documentOf(`<div id="a">${html}</div>`).querySelector('#a')!);
};

describe('the text of an article', () => {
  it.each([
    ['paragraphs and breaks are lines', '<p>一</p><p>二<br>三</p>', '一\n二\n三'],
    [
      'nested and split spans are one line',
      '<p>已<span>建<b>成</b></span>充电桩</p>',
      '已建成充电桩',
    ],
    [
      'rows are lines, cells are parted',
      '<table><tr><td>项目</td><td>数量</td></tr><tr><td>桩</td><td>3个</td></tr></table>',
      '项目  数量\n桩  3个',
    ],
    ['white space is what a reader sees', '<p>\n   一  二\n</p>\n<p> 三</p>', '一 二\n三'],
    ['no-break and ideographic spaces stay', '<p>　　一&nbsp;二</p>', '　　一\u00a0二'],
    [
      'scripts, forms and hidden parts are left out',
      '<p>一<script>x</script><span style="display: none">二</span><span hidden>三</span></p><select><option>四</option></select>',
      '一',
    ],
    [
      'font size and share widgets are left out',
      '<p>一</p><div class="bdshare">分享到</div><p>二</p>',
      '一\n二',
    ],
    ['preformatted lines stay lines', '<pre>一\n二</pre>', '一\n二'],
    ['an empty article has no text', '', ''],
  ])('%s', (_, html, text) => expect(map(html).text).toBe(text));

  it('leads every character to its place in the page and back', () => {
    const { text, rangeOf, offsetOf } = map(
      '<p>已<i>建</i>成<br>充 电<b>桩</b></p><table><tr><td>甲</td><td>乙</td></tr></table>',
    );
    for (let at = 0; at < text.length; at++) {
      const range = rangeOf({ start: at, end: at + 1 });
      if (/\s/.test(text[at]!)) continue;
      expect(range!.startContainer.nodeValue![range!.startOffset]).toBe(text[at]);
      expect(offsetOf(range!.startContainer, range!.startOffset)).toBe(at);
    }
  });

  it('knows no place for an empty span, and no offset outside', () => {
    const article = map('<p>一</p>');
    expect(article.rangeOf({ start: 0, end: 0 })).toBeNull();
    expect(article.offsetOf(documentOf('<p>别处</p>').querySelector('p')!, 0)).toBeNull();
  });

  it('finds every span again in whatever markup', () => {
    const leaf = fc.constantFrom('一', '二三', ' ', '\n', '　', '<br>', '&nbsp;');
    const html = fc.letrec<{ node: string }>((tie) => ({
      node: fc.oneof(
        { depthSize: 'small' },
        leaf,
        fc
          .tuple(fc.constantFrom('p', 'span', 'div', 'b'), fc.array(tie('node'), { maxLength: 4 }))
          .map(([tag, inner]) => `<${tag}>${inner.join('')}</${tag}>`),
      ),
    })).node;
    fc.assert(
      fc.property(fc.array(html, { maxLength: 8 }), (parts) => {
        const { text, rangeOf } = map(parts.join(''));
        expect(text).toBe(text.replace(/^[ \n]+|[ \n]+$/g, ''));
        for (let at = 0; at < text.length; at++) {
          if (/[ \n]/.test(text[at]!)) continue;
          const range = rangeOf({ start: at, end: at + 1 })!;
          expect(range.startContainer.nodeValue![range.startOffset]).toBe(text[at]);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('deep nesting does not overflow', () => {
    const { body } = documentOf('');
    let at: Element = body;
    for (let i = 0; i < 5_000; i++) at = at.appendChild(body.ownerDocument.createElement('span'));
    at.textContent = '底';
    expect(mapText(body).text).toBe('底');
  });
});

it('in slices: the same text, and it stops when it is told to', async () => {
  const root = documentOf('<p>一二三</p>'.repeat(3_000)).body;
  expect((await mapTextInSlices(root, new AbortController().signal)).text).toBe(mapText(root).text);
  await expect(mapTextInSlices(root, AbortSignal.abort(new Error('gone')))).rejects.toThrow('gone');
});
