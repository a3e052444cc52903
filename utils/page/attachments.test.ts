import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { readReply } from '@/utils/extract';
import { findArticle } from './article';
import { findAttachments } from './attachments';

const URL_ = 'http://www.x.gov.cn/jytabl/2025/t1.html';
const PROSE = `<p>方未艾委员：</p><p>您提出的关于增设社区食堂的提案收悉，现答复如下：</p>${'<p>去年，我局新建食堂12家，服务老人3000名；今年计划再建8家。</p>'.repeat(6)}`;
const NAV = `<ul>${'<li><a href="/x.html">政务公开，信息公开</a></li>'.repeat(40)}</ul>`;

const attached = (article: string, around = ''): string[] => {
  const { document } = parseHTML(
    `<html><body><div>${NAV}<p><a href="/guide.pdf">网站使用指南</a></p></div><div id="main"><div id="zoom">${PROSE}${article}</div>${around}</div>${NAV}</body></html>`,
  ) as unknown as { document: Document };
  return findAttachments(document, findArticle(document)!, URL_).map(
    ({ name, url }) => `${name} ${url}`,
  );
};

it('names files in the article and in the list below it, each once', () => {
  const found = attached(
    '<p>附件：<a href="P01.xlsx">食堂名单</a></p>',
    '<div class="fj"><a href="./P01.xlsx">食堂名单.xlsx</a><a href="/f/2.pdf">原文.pdf</a></div>',
  );
  expect(found).toEqual([
    '食堂名单 http://www.x.gov.cn/jytabl/2025/P01.xlsx',
    '原文.pdf http://www.x.gov.cn/f/2.pdf',
  ]);
});

it('goes by the name where the address has none, and by the file where the link says nothing', () => {
  expect(
    attached(
      '<p><a href="/download?id=7">意见表.doc</a> <a href="/f/%E5%90%8D%E5%8D%95.wps">下载</a></p>',
    ),
  ).toEqual([
    '意见表.doc http://www.x.gov.cn/download?id=7',
    '名单.wps http://www.x.gov.cn/f/%E5%90%8D%E5%8D%95.wps',
  ]);
});

it('leaves scripts, other pages and the files of the site alone', () => {
  expect(
    attached('<p><a href="javascript:open(1)">名单.pdf</a><a href="/a.html">相关规定</a></p>'),
  ).toEqual([]);
});

it('what files are called is no measure of the reply', () => {
  const text = [
    '方未艾委员：',
    '您提出的《关于增设社区食堂的提案》（第12号）收悉，现答复如下：',
    '去年，我局新建食堂12家；今年计划再建8家。',
    '附件：1.关于加强食堂管理的实施方案.docx',
    '2.推进社区食堂建设计划.pdf',
    '某区民政局',
    '2025年6月1日',
    '3.完善食堂收费标准清单.doc',
  ].join('\n');
  const files = text.indexOf('附件');
  const { measures } = readReply(text);
  expect(measures).toHaveLength(2);
  expect(measures.every(({ end }) => end <= files)).toBe(true);
});
