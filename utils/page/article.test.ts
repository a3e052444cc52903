import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { loadGold } from '@/tests/bench/gold';
import { findArticle, findArticleInSlices } from './article';

const documentOf = (html: string): Document => parseHTML(html).document as unknown as Document;
const textOf = (html: string): string => findArticle(documentOf(html))?.text.text ?? '';
const lines = loadGold('dev').get('ebike-charging--hangzhou-gongshu')!.text.split('\n');
const body = lines.slice(2);
const nav = `<ul>${'<li><a href="/">政务公开，信息公开，互动交流</a></li>'.repeat(20)}</ul>`;
const foot = '<div class="foot">主办：某某区人民政府办公室　网站地图</div>';
const page = (article: string): string =>
  `<html><body><div class="top">${nav}</div>${article}${nav}${foot}</body></html>`;

/** How the usual systems wrap an article. */
const SHAPES: Record<string, (paragraphs: string[]) => string> = {
  'a known container': (p) => `<div id="zoom">${p.map((line) => `<p>${line}</p>`).join('')}</div>`,
  'an editor inside a container': (p) =>
    `<div class="pages_content"><div class="TRS_UEDITOR"><div>${p.map((line) => `<p style="text-indent:2em"><span>${line}</span></p>`).join('')}</div></div></div>`,
  'a table cell': (p) =>
    `<table><tr><td class="b12c" id="UCAP-CONTENT">${p.map((line) => `<p>${line}</p>`).join('')}</td></tr></table>`,
  'breaks in one block': (p) => `<div class="x1"><div class="x2">${p.join('<br>')}</div></div>`,
  'a container nobody knows': (p) =>
    `<section class="qz-9"><div class="inner">${p.map((line) => `<div>${line}</div>`).join('')}</div></section>`,
};

describe.each(Object.entries(SHAPES))('%s', (_, shape) => {
  it('gives the whole body and nothing else', () => {
    const text = textOf(page(shape(body)));
    const flat = (words: string): string => words.replace(/\s+/g, '');
    expect(flat(text)).toBe(flat(body.join('\n')));
  });
});

it('the bundled page: from the salutation to the last sentence', () => {
  const text = textOf(
    readFileSync(new URL('../../tests/fixtures/pages/jingan.html', import.meta.url), 'utf8'),
  );
  expect(text.startsWith('庄卓嘉委员')).toBe(true);
  expect(text.endsWith('端资源。')).toBe(true);
});

it('a list of links has no article', () => {
  expect(findArticle(documentOf(`<html><body>${nav}</body></html>`))).toBeNull();
});

it('a formula in a script, a link or a hidden copy is none', () => {
  const hidden = `<div style="display:none"><p>您提出的提案收悉，现答复如下：隐藏的副本，没有人看见。</p></div>`;
  const text = textOf(page(hidden + SHAPES['a known container']!(body)));
  expect(text).not.toContain('隐藏的副本');
});

describe('edges', () => {
  const prose = body
    .slice(1, -2)
    .map((line) => `<p>${line}</p>`)
    .join('');
  const flat = (words: string): string => words.replace(/\s+/g, '');

  it('who signs and when, outside the element of the prose, are part of it', () => {
    const text = textOf(
      page(
        `<div><p>李明委员：</p><div class="b">${prose}</div><div class="s">杭州市拱墅区消防救援大队</div><div>2025年6月18日</div><div>（联系人：方工）</div><p><a href="/x">上一篇：另一件提案的答复</a></p></div>`,
      ),
    );
    expect(flat(text).startsWith('李明委员：')).toBe(true);
    expect(flat(text).endsWith('2025年6月18日（联系人：方工）')).toBe(true);
  });

  it('controls and neighbours inside the container are not', () => {
    const article = findArticle(
      documentOf(
        page(
          `<div id="zoom"><h1>关于某件提案的答复</h1><p>发布时间：2025-06-20 来源：某局</p>${prose}<p>责任编辑：某某</p><p>【打印】【关闭】</p></div>`,
        ),
      ),
    )!;
    expect(flat(article.text.text).startsWith(flat(body[1]!).slice(0, 8))).toBe(true);
    expect(article.text.text).not.toMatch(/责任编辑|打印|发布时间/);
    expect(article.above.map(({ text }) => text)).toContain('关于某件提案的答复');
  });

  it('what is left out has no offset, what is taken has', () => {
    const document = documentOf(page(`<div id="zoom"><p id="o">打印本页</p>${prose}</div>`));
    const { text } = findArticle(document)!;
    const out = document.querySelector('#o')!;
    expect(text.leavesOut(out)).toBe(true);
    expect(text.offsetOf(out.firstChild!, 1)).toBeNull();
    const paragraph = document.querySelector('#zoom p:nth-of-type(2)')!;
    expect(text.leavesOut(paragraph)).toBe(false);
    expect(text.offsetOf(paragraph.firstChild!, 0)).toBe(0);
  });

  it('in slices gives the same', async () => {
    const document = documentOf(page(`<div id="zoom">${prose}</div>`));
    const { signal } = new AbortController();
    const sliced = await findArticleInSlices(document, signal);
    expect(sliced?.text.text).toBe(findArticle(document)?.text.text);
    await expect(
      findArticleInSlices(document, AbortSignal.abort(new Error('gone'))),
    ).rejects.toThrow('gone');
  });
});
