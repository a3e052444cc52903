import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { cleanHtml } from './clean';
import { mapText } from './text-map';

const clean = (html: string): string => {
  const { document } = parseHTML(`<html><body><div id="a">${html}</div></body></html>`);
  return cleanHtml(mapText(document.getElementById('a')!));
};

describe('cleanHtml', () => {
  it.each([
    ['<p class="x" onclick="evil()">文<script>evil()</script></p>', '<p>文</p>'],
    ['<img src="https://x/"><iframe src="x"></iframe>字', '字'],
    [
      '<a href="javascript:evil()">甲</a><a href="https://a.gov.cn/?x=1&y">乙</a>',
      '<a>甲</a><a href="https://a.gov.cn/?x=1&amp;y">乙</a>',
    ],
    [
      '<table><tr><td colspan="2" style="x">1 &lt; 2</td></tr></table>',
      '<table><tr><td colspan="2">1 &lt; 2</td></tr></table>',
    ],
    ['<custom-x><b>粗</b></custom-x>', '<b>粗</b>'],
    ['<td colspan="99999999">a</td>', '<td>a</td>'],
  ])('%s', (from, to) => expect(clean(from)).toBe(to));
});
