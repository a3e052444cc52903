import type { Route } from './server';

/** A site whose one page never loads another: it fetches what its address names and puts it in. */

const reply = (
  name: string,
  number: number,
  does: string,
): string => `<h1>关于市政协第${number}号提案的答复</h1>
<p>${name}委员：</p>
<p>您提出的《关于改善老旧小区停车的提案》（第${number}号）收悉。经研究，现答复如下：</p>
<p>一、已开展的工作</p>
<p>去年以来，我局投入资金260万元，${does}，惠及居民1800户。</p>
<p>二、下一步打算</p>
<p>我局将在今年11月底前新增停车泊位340个。研究建立错时共享机制。</p>
<p>感谢您对城市管理工作的关心和支持。</p>
<p>某市城市管理局</p><p>2025年6月9日</p>`;

const PARTS: Record<string, string> = {
  list: '<ul><li><a href="#/a">第31号提案的答复</a></li><li><a href="#/b">第57号提案的答复</a></li></ul>',
  a: reply('西门豹', 31, '改造小区道路14条'),
  b: reply('南宫适', 57, '完成立体车库3座') + '<p id="end">附注：本件主动公开。</p>',
};

/** What a page of the site shows at `#/…` or `/app/…`, after a while as if it came from afar. */
const SHELL = `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>建议提案</title></head>
<body><div id="nav"><a href="#end">末尾</a></div><div id="zoom"></div>
<script>
var named = function () { return location.hash.indexOf('#/') === 0 ? location.hash.slice(2) : location.pathname.split('/')[2]; };
var show = function (name) {
  return fetch('/part/' + name).then(function (answer) { return answer.text(); }).then(function (text) {
    document.getElementById('zoom').innerHTML = text;
  });
};
var shown;
var go = function () { var name = named() || 'list'; if (name === shown) return; shown = name; return show(name); };
var push = function (name) { history.pushState({}, '', '/app/' + name); setTimeout(go, 600); };
addEventListener('popstate', go);
go();
</script></body></html>`;

export const ONE_PAGE_HOST = 'www.onepage.gov.cn';

/** The functions that the site's own script offers. */
export interface OnePageSite {
  /** To another address by the page's own history; the text follows later. */
  push: (name: string) => void;
  /** Other text at the same address. */
  show: (name: string) => Promise<void>;
}

export const onePageSite: Route = (host, path) => {
  if (host !== ONE_PAGE_HOST) return null;
  if (path.startsWith('/app')) return { body: SHELL, type: 'text/html' };
  const part = PARTS[path.replace('/part/', '')];
  return part === undefined ? null : { body: part, type: 'text/html; charset=utf-8' };
};
