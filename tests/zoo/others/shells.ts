import type { Recipe } from './recipe';

/** Frames of the usual systems: head, navigation, side lists and foot around one article. */

const MENU = ['首页', '要闻动态', '政务公开', '政务服务', '互动交流', '建议提案', '数据开放'];

const menu = (className: string): string =>
  `<div class="${className}"><ul>${MENU.map((name, i) => `<li><a href="/c${i}/">${name}</a></li>`).join('')}</ul></div>`;

const crumbs = ({ column }: Recipe): string =>
  `<div class="crumbs">当前位置：<a href="/">首页</a> &gt; <a href="../">政务公开</a> &gt; <a href="./">${column}</a></div>`;

const foot = ({ site }: Recipe): string =>
  `<div class="footer"><p>主办：${site}办公室　网站标识码：${siteCode(site)}　<a href="/map.html">网站地图</a></p><p>地址：人民路1号　联系我们</p></div>`;

/** A number of the form that site codes have, made from the name. */
const siteCode = (site: string): string =>
  String([...site].reduce((sum, c) => (sum * 31 + c.charCodeAt(0)) % 9e9, 7) + 1e9);

const related = `<div class="xgwz"><h3>相关阅读</h3><ul><li><a href="/a1.html">关于进一步做好建议提案办理工作的通知</a></li><li><a href="/a2.html">对市政协第0231号提案的答复</a></li><li><a href="/a3.html">区领导督办重点提案</a></li></ul></div>`;

const tools = `<div class="info-tool"><span>字号：[<a href="#">大</a> <a href="#">中</a> <a href="#">小</a>]</span><span class="share">分享到：</span><a href="javascript:window.print()">打印</a></div>`;

function metas(recipe: Recipe): string {
  if (recipe.metas === 'none') return '';
  const { site, column, title, date, source } = recipe;
  const contents: [string, string | undefined][] = [
    ['SiteName', site],
    ['SiteDomain', new URL(recipe.url).hostname],
    ['SiteIDCode', siteCode(site)],
    ['ColumnName', column],
    ['ColumnType', column],
    ['ArticleTitle', title],
    ['PubDate', date && `${date} 09:30`],
    ['ContentSource', source],
    ['Keywords', `${column},${site}`],
  ];
  const line = ([name, content]: [string, string | undefined]): string =>
    content === undefined ? '' : `<meta name="${name}" content="${content}">\n`;
  const once = contents.map(line).join('');
  if (recipe.metas !== 'doubled') return once;
  return `${once}${contents.map(([name]) => line([name, name === 'ColumnName' ? '政务公开' : ''])).join('')}`;
}

const facts = ({ source, date }: Recipe): string =>
  `<div class="laiyuan"><span>发布时间：${date ?? ''}</span> <span>来源：${source ?? ''}</span></div>`;

const SHELLS: Record<Recipe['shell'], (recipe: Recipe) => string> = {
  trs: (recipe) => `<div class="header"><h2>${recipe.site}</h2>${menu('nav')}</div>
<div class="main">${crumbs(recipe)}
<div class="xl-box"><h1 class="xl-title">${recipe.title}</h1>
${facts(recipe)}${tools}
<div class="view TRS_UEDITOR trs_paper_default trs_web">
${recipe.body}
</div></div>
${related}</div>
${foot(recipe)}`,

  jcms: (recipe) => `<table width="1000" align="center"><tr><td>${menu('menu')}</td></tr>
<tr><td>${crumbs(recipe)}</td></tr>
<tr><td><table id="c" width="94%"><tr><td class="title" align="center">${recipe.title}</td></tr>
<tr><td>${facts(recipe)}</td></tr>
<tr><td class="bt_content"><div id="zoom">
<!--begin-->
${recipe.body}
<!--end-->
</div></td></tr></table></td></tr>
<tr><td>${foot(recipe)}</td></tr></table>`,

  boda: (recipe) => `<div class="wrap">${menu('dh')}${crumbs(recipe)}
<form name="_newscontent_fromname"><div>
<h1 align="center">${recipe.title}</h1>
<div align="center">日期：${recipe.date ?? ''}　作者：${recipe.source ?? ''}　点击：[<span>318</span>]</div>
<div id="vsb_content"><div class="v_news_content">
${recipe.body}
</div></div></div></form>
<p>上一条：<a href="1.htm">关于公布举报电话的公告</a></p><p>下一条：<a href="2.htm">政协委员视察民生项目</a></p></div>
${foot(recipe)}`,

  post: (recipe) => `<div class="top-bar">无障碍　繁體　长者模式</div>${menu('menu-bar')}
<div class="container">${crumbs(recipe)}
<h1 class="article-title">${recipe.title}</h1>
<div class="article-meta">${facts(recipe)}${tools}</div>
<div class="article-content">
${recipe.body}
</div>${related}</div>
${foot(recipe)}`,

  library: (recipe) => `<div class="wrap">${menu('zc-nav')}
<table class="bd1" width="860"><tr><td><b>索引号：</b></td><td>${siteCode(recipe.title)}</td><td><b>发文机关：</b></td><td>${recipe.source ?? ''}</td></tr>
<tr><td><b>标　　题：</b></td><td>${recipe.title}</td><td><b>发布日期：</b></td><td>${recipe.date ?? ''}</td></tr></table>
<table border="0" width="860"><tr><td class="b12c" id="UCAP-CONTENT">
<p style="text-align:center"><b>${recipe.title}</b></p>
${recipe.body}
</td></tr></table></div>
${foot(recipe)}`,

  list: (recipe) => `<div class="header"><h2>${recipe.site}</h2>${menu('nav')}</div>
<div class="content-box">${crumbs(recipe)}
<div class="left-nav"><ul><li><a href="/jyta/">建议提案</a></li><li><a href="/jyta/rd/">人大代表建议</a></li><li><a href="/jyta/zx/">政协委员提案</a></li></ul></div>
<div class="right-list">
${recipe.body}
<div class="page">首页　上一页　<a href="index_1.html">下一页</a>　<a href="index_9.html">尾页</a>　共 10 页</div></div></div>
${foot(recipe)}`,

  letters: (
    recipe,
  ) => `<div class="hd-top"><h2>${recipe.site}互动交流平台</h2>${menu('hd-nav')}</div>
<div class="hd-side"><a href="write.html">我要写信</a><a href="query.html">信件查询</a><a href="notice.html">写信须知</a></div>
<div class="hd-main">${crumbs(recipe)}<h3>${recipe.title}</h3>
${recipe.body}
</div>
${foot(recipe)}`,

  plain: (
    recipe,
  ) => `<div id="head"><a href="/">${recipe.site}</a><form action="/s"><input name="q"><button>搜索</button></form></div>
<article><h1>${recipe.title}</h1>
${recipe.body}
</article>
<div id="foot">© ${recipe.site}　关于我们　用户协议</div>`,

  bare: ({ body }) => body,
};

/** The whole page. */
export function render(recipe: Recipe): string {
  const { title, site, charset, shell, body } = recipe;
  if (shell === 'bare') return body;
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="${charset ? 'gb2312' : 'utf-8'}">
${metas(recipe)}<title>${title}_${site}</title>
<style>body{font:16px/1.8 sans-serif;margin:0 24px}.nav ul,.menu ul,.dh ul{display:flex;gap:20px;list-style:none}</style>
</head>
<body>
${SHELLS[shell](recipe)}
</body>
</html>
`;
}
