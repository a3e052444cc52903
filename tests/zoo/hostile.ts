import type { ZooPage } from './manifest';

/** Replies on pages that make reading hard: on purpose, by policy or by how they were built. */

const LINES = [
  '夏侯宁、端木晴委员：',
  '你们提出的《关于改善山区小学冬季取暖的提案》（第86号）收悉。经研究，现答复如下：',
  '一、已开展的工作',
  '去年以来，我局投入资金320万元，为18所山区小学更换空气源热泵，惠及学生2100名。县财政局按每生每年60元落实取暖补助。',
  '二、下一步打算',
  '我局将在今年10月底前完成剩余7所小学的改造，会同县电力公司增容变压器5台。研究建立设备管护员制度，加强夜间巡查。关于提案中全部改用地暖的建议，因校舍结构所限，暂不具备实施条件。',
  '感谢你们对教育工作的关心和支持。',
  '某县教育局',
  '2025年6月3日',
];
const TITLE = '关于县政协十届四次会议第86号提案的答复';
const BODY = LINES.map((line) => `<p>${line}</p>`).join('\n');

interface Hostile {
  name: string;
  url: string;
  shape: string;
  /** The text stands in a frame that the page writes. */
  written?: true;
  /** Markup of the head, after charset and title. */
  head?: string;
  body: string;
}

const page = ({ head = '', body }: Hostile): string => `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8">
<title>${TITLE}</title>
${head}</head>
<body>
${body}
</body></html>
`;

const article = `<h1>${TITLE}</h1><div class="article-content">${BODY}</div>`;

const PAGES: readonly Hostile[] = [
  {
    name: 'copy-protection',
    url: 'http://jyj.badong.gov.cn/gk/tian/86.html',
    shape: 'nothing may be selected, copied, dragged or asked for by key',
    head: `<style>*{user-select:none!important;-webkit-user-select:none!important}</style>
<script>
['selectstart', 'copy', 'cut', 'contextmenu', 'dragstart', 'keydown', 'mousedown'].forEach(function (type) {
  document.addEventListener(type, function (event) { event.preventDefault(); event.stopPropagation(); return false; }, true);
});
setInterval(function () { if (document.getSelection) document.getSelection().removeAllRanges(); }, 300);
</script>`,
    body: article,
  },
  {
    name: 'strict-policy',
    url: 'http://jyj.hefeng.gov.cn/gk/tian/86.html',
    shape: 'a policy that allows neither script nor style nor anything from elsewhere',
    head: `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'none'; style-src 'none'; img-src 'none'; font-src 'none'; base-uri 'none'; form-action 'none'">`,
    body: article,
  },
  {
    name: 'broken-world',
    url: 'http://jyj.laifeng.gov.cn/gk/tian/86.html',
    shape:
      'built-ins replaced, prototypes frozen, CSS.highlights redefined in the world of the page',
    head: `<script>
(function () {
  function broken() { throw new Error('no'); }
  Object.defineProperty(CSS, 'highlights', { value: new Map(), configurable: false });
  window.Highlight = window.Range = window.AbortController = window.IntersectionObserver = broken;
  Array.prototype.flatMap = Array.prototype.toSorted = Array.prototype.at = broken;
  String.prototype.matchAll = String.prototype.replaceAll = String.prototype.normalize = broken;
  Object.hasOwn = Object.fromEntries = Math.max = broken;
  document.createTreeWalker = document.evaluate = document.getSelection = broken;
  Element.prototype.attachShadow = Element.prototype.matches = Element.prototype.closest = broken;
  Document.prototype.createRange = Document.prototype.querySelector = broken;
  Object.defineProperty(Node.prototype, 'textContent', { get: function () { return ''; } });
  Object.defineProperty(Document.prototype, 'title', { get: function () { return ''; } });
  [Object, Array, String, Function, Node, Element, HTMLElement, Document, EventTarget].forEach(function (type) {
    Object.freeze(type.prototype);
  });
})();
</script>`,
    body: article,
  },
  {
    name: 'written-frame',
    url: 'http://jyj.xuanen.gov.cn/gk/tian/86.html',
    shape: 'the text stands in a frame without an address, written by the page',
    written: true,
    body: `<div class="nav"><a href="/">首页</a> <a href="/gk/">政务公开</a></div>
<iframe id="text" width="100%" height="900"></iframe>
<template id="source">${article}</template>
<script>
var frame = document.getElementById('text').contentDocument;
frame.open();
frame.write(document.getElementById('source').innerHTML);
frame.close();
</script>`,
  },
  {
    name: 'source-frame',
    url: 'http://jyj.lichuan.gov.cn/gk/tian/86.html',
    shape: 'the text stands in a frame whose source is an attribute',
    written: true,
    body: `<iframe width="100%" height="900" srcdoc="${article.replaceAll('"', '&quot;')}"></iframe>`,
  },
  {
    name: 'mirror',
    url: 'http://www.mirror.example/gk/tian/86.html',
    shape: 'a perfect copy on a host that is no government’s',
    body: article,
  },
];

const fileOf = ({ name }: Hostile): string => `hostile/${name}.html`;

/** What each hostile page is, and how the reader should take it. */
export const HOSTILE: readonly ZooPage[] = PAGES.map((each) => ({
  file: fileOf(each),
  url: each.url,
  charset: 'utf-8',
  shape: each.shape,
  kind: 'proposal',
  ...(each.written ? { frame: 0 } : {}),
}));

/** The source of every hostile page, by path below the zoo's folder. */
export const writeHostile = (): Map<string, { source: string; charset: 'utf-8' }> =>
  new Map(PAGES.map((each) => [fileOf(each), { source: page(each), charset: 'utf-8' }]));
