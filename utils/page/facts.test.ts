import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { findArticle } from './article';
import { pageFacts } from './facts';

const ADDRESS = 'http://www.example.gov.cn/jyta/1.html';
const PROSE = `<p>于某委员：</p><p>您提出的关于修路的提案收悉，现答复如下：</p>${'<p>我局已修好，路面平整，市民满意。</p>'.repeat(6)}`;

const factsOf = (document: Document) => pageFacts(document, ADDRESS, findArticle(document));
const factsIn = (head: string, body: string) =>
  factsOf(new JSDOM(`<html><head>${head}</head><body>${body}</body></html>`).window.document);

describe('the day that a page prints above its article', () => {
  it.each([
    ['<div>2024-09-18</div>', '2024-09-18'],
    ['<div>2024-09-18　市交通运输局</div>', '2024-09-18　市交通运输局'],
    ['<div>（2024年9月18日）</div>', '（2024年9月18日）'],
    ['<div><span>时间：</span>2024/9/18 08:30</div>', '时间：2024/9/18 08:30'],
    ['<div>日期：2024-09-18</div><div>阅读次数：3</div>', '日期：2024-09-18'],
  ])('%s', (line, day) => {
    expect(factsIn('', `<h1>关于提案的答复</h1>${line}${PROSE}`).dayLine).toBe(day);
  });
  it('is one that a script holds, where nothing is printed', () => {
    const script = '<script>var atitle = "关于第1号提案的答复"; var tm = "2025-08-06";</script>';
    expect(factsIn('', `${script}${PROSE}`).dayLine).toBe('2025-08-06');
  });
  it('is none below the article, in a sentence or in a list', () => {
    const list = '<ul><li><a href="2.html">另一件答复</a><span>2024-09-18</span></li></ul>';
    expect(factsIn('', `${list}${PROSE}<div>2024-09-18</div>`).dayLine).toBeUndefined();
    expect(factsIn('', `<p>2024年9月18日起，本栏目改版。</p>${PROSE}`).dayLine).toBeUndefined();
  });
});

describe('a frame of the same site', () => {
  const framed = (own: string): Document => {
    const { document } = new JSDOM(
      '<html><head><title>关于第94号提案的答复_某区</title><meta name="PubDate" content="2025-05-26"><meta name="SiteName" content="某区人民政府"></head><body><iframe></iframe></body></html>',
    ).window;
    const inner = document.querySelector('iframe')!.contentDocument!;
    inner.write(`<html><head>${own}</head><body>${PROSE}</body></html>`);
    inner.close();
    return inner;
  };
  it('has what the page around it says, where it says nothing itself', () => {
    expect(factsOf(framed('<title></title>'))).toMatchObject({
      title: '关于第94号提案的答复_某区',
      metas: { pubdate: ['2025-05-26'], sitename: ['某区人民政府'] },
    });
  });
  it('is believed before the page around it', () => {
    const own = '<title>打印版</title><meta name="PubDate" content="2025-05-20">';
    expect(factsOf(framed(own))).toMatchObject({
      title: '打印版',
      metas: { pubdate: ['2025-05-20', '2025-05-26'] },
    });
  });
});
