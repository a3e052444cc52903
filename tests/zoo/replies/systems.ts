import {
  crumbs,
  doubledMetas,
  escape,
  footer,
  INK,
  menu,
  metasOf,
  related,
  tableOf,
  type Sheet,
  type Template,
} from './sheet';

/** Label and value in turn, two fields a row, as tables of open information are printed. */
const fieldTable = ({ fields = [] }: Sheet, open: string): string => {
  const rows: string[][] = [];
  for (let i = 0; i < fields.length; i += 2)
    rows.push(fields.slice(i, i + 2).flatMap(([label, value]) => [`${label}：`, value]));
  return tableOf(rows, open);
};

const page = (head: string, body: string, open = '<html lang="zh-CN">'): string =>
  `<!DOCTYPE html>\n${open}\n<head>\n${head}\n</head>\n<body>\n${body}\n</body>\n</html>\n`;

/** TRS WCM: `t20240819_123.html`, `.TRS_Editor` in `#zoom`, font size and print inside the frame. */
export const trs: Template = (sheet) =>
  page(
    `<meta charset="utf-8">\n<title>${escape(sheet.title)}_${sheet.site}</title>\n${metasOf(sheet)}\n<link rel="stylesheet" href="/images/zw.css">\n<style>.none{display:none}</style>`,
    `<div class="top"><a href="/">${sheet.site}</a><span id="weather">今天 多云，东南风3级，气温24℃。</span></div>
${menu()}
<div class="crumb">${crumbs(sheet)}</div>
<div class="xl"><div class="xl-bt"><h1>${escape(sheet.title)}</h1></div>
<div class="xl-info"><span>发布时间：${sheet.published}</span><span>来源：${sheet.source}</span><span>浏览次数：<script>document.write(318)</script></span><span class="fontsize">字号：[<a>大</a> <a>中</a> <a>小</a>]</span></div>
${sheet.fields ? fieldTable(sheet, '<table class="bd">') : ''}
<div class="xl-nr" id="zoom"><div class="TRS_Editor"><style type="text/css">.TRS_Editor P{line-height:2;font-size:16px;}</style>${INK.plain(sheet.blocks)}</div></div>
<div class="bshare">分享到：<a>微信</a><a>微博</a></div>
<div class="xl-btn"><a href="javascript:window.print()">【打印本页】</a> <a href="javascript:window.close()">【关闭窗口】</a></div></div>
${related()}
${footer(sheet)}
<script>var _trs="statistics";</script>`,
  );

/** The newer TRS: `.view.TRS_UEDITOR.trs_paper_default.trs_web`, metas twice with other values. */
export const trsNew: Template = (sheet) =>
  page(
    `<meta http-equiv="Content-Type" content="text/html; charset=utf-8">\n${doubledMetas(sheet)}\n<title>${escape(sheet.title)}</title>\n<script src="/js/jquery.min.js"></script>`,
    `<header>${menu('<nav><ul>').replace('</div>', '</nav>')}</header>
<main><section class="detail"><p class="bread">${crumbs(sheet, ' › ')}</p>
<h2 class="detail-tit">${escape(sheet.title)}</h2>
<p class="detail-sub">时间：${sheet.published} &nbsp; 来源：${sheet.source} &nbsp; <em>【字体：<a>大</a> <a>中</a> <a>小</a>】</em> <a class="print">打印</a></p>
<div class="detail-con"><div class="view TRS_UEDITOR trs_paper_default trs_web">${INK.plain(sheet.blocks)}</div>
<div class="ewm"><img src="/ewm.png" alt=""><p>扫一扫在手机打开当前页</p></div></div>
<ul class="updown"><li>上一篇：<a href="#">关于市人大第118号建议的答复</a></li><li>下一篇：<a href="#">没有了</a></li></ul></section>
<aside>${related('<div class="hot"><h4>热门阅读</h4><ol>', '</ol></div>')}</aside></main>
<footer>${footer(sheet)}</footer>`,
  );

/** JCMS: `/art/2025/6/24/art_1_2.html`, content between comments of its feed. */
export const jcms: Template = (sheet) =>
  page(
    `<meta http-equiv="X-UA-Compatible" content="IE=edge">\n<meta charset="UTF-8">\n<meta name="HtmlGenerateTime" content="${sheet.published}:07">\n${metasOf(sheet)}\n<title>${sheet.site} ${sheet.column.at(-1)} ${escape(sheet.title)}</title>\n<base href="/">`,
    `<div id="container">${menu('<table id="dh"><tr><td><ul>').replace('</div>', '</td></tr></table>')}
<table width="1000" align="center"><tr><td class="bt_position">${crumbs(sheet)}</td></tr></table>
<table id="article" width="1000" align="center"><tbody>
<tr><td class="title"><!--<$[标题名称(html)]>begin-->${escape(sheet.title)}<!--<$[标题名称(html)]>end--></td></tr>
<tr><td><table width="100%"><tr><td>发布时间：${sheet.published}</td><td>信息来源：${sheet.source}</td><td>浏览次数：<span id="hits">206</span></td><td>字体：[ <a>大</a> <a>中</a> <a>小</a> ]</td></tr></table></td></tr>
<tr><td class="bt_content"><div id="zoom"><!--ZJEG_RSS.content.begin--><meta name="ContentStart">${INK.plain(sheet.blocks)}<meta name="ContentEnd"><!--ZJEG_RSS.content.end--></div></td></tr>
<tr><td align="right"><a href="javascript:doPrint()">打印</a> <a href="javascript:close()">关闭</a></td></tr>
</tbody></table></div>${footer(sheet)}`,
  );

/** JCMS with line breaks for paragraphs and a container of no known name. */
export const jcmsBreaks: Template = (sheet) =>
  page(
    `<meta charset="UTF-8">\n${metasOf(sheet)}\n<title>${escape(sheet.title)}</title>`,
    `${menu()}<div class="w1200"><div class="wz">${crumbs(sheet)}</div><div class="artbox">
<div class="artbt">${escape(sheet.title)}</div><div class="arttime"><i>日期：${sheet.published}</i> <i>作者：${sheet.source}</i> <i>阅读次数：77</i></div>
<div class="artnr_x9">${INK.breaks(sheet.blocks)}</div>
<div class="artfx"><span>分享：</span><a>QQ</a><a>微信</a></div></div>${related()}</div>${footer(sheet)}`,
  );

/** 博达: `/info/1034/25641.htm`, everything in a form, `#vsb_content` and `.v_news_content`. */
export const boda: Template = (sheet) =>
  page(
    `<meta charset="UTF-8">\n<meta name="keywords" content="${sheet.site},${sheet.column.at(-1)}">\n${metasOf(sheet)}\n<title>${escape(sheet.title)}-${sheet.site}</title>\n<script language="javascript" src="/system/resource/js/counter.js"></script>`,
    `${menu()}<div class="position">${crumbs(sheet, '&gt;&gt;')}</div>
<form name="_newscontent_fromname"><div class="neirong">
<h2 align="center" style="font-size:24px">${escape(sheet.title)}</h2>
<div class="sj" align="center">${sheet.published}　来源：${sheet.source}　点击数：<span id="dynclicks_wbnews">149</span></div>
<div id="vsb_content" class="content"><div class="v_news_content">
${INK.word(sheet.blocks)}
</div></div><div id="div_vote_id"></div>
<p align="right">【<a href="javascript:window.opener=null;window.close()">关闭窗口</a>】</p>
<p>上一条：<a href="25640.htm">对市人大第0245号建议的答复</a></p><p>下一条：<a href="25642.htm">对市政协第0088号提案的答复</a></p></div></form>${footer(sheet)}`,
  );

/** 广东集约化平台: `/content/post_10388842.html`, classify table, `.article-content`. */
export const guangdong: Template = (sheet) =>
  page(
    `<meta charset="utf-8">\n<title>${escape(sheet.title)} - ${sheet.site}</title>\n${metasOf(sheet)}\n<meta name="Url" content="${new URL(sheet.url).pathname}">`,
    `<div class="header"><p>无障碍　关怀版　<a>繁體</a></p>${menu()}</div>
<div class="crumbs">${crumbs(sheet)}</div><div class="article wrap">
${sheet.fields ? `<div class="classify">${fieldTable(sheet, '<table class="noneTable">')}</div>` : ''}
<h3 class="article-title">${escape(sheet.title)}</h3>
<div class="article-date"><span class="time">发布时间： ${sheet.published}</span><span class="ly">来源： ${sheet.source}</span><span class="size">【字体：<i>小</i> <i>中</i> <i>大</i>】</span><span class="bdshare">分享到：</span></div>
<div class="article-content">${INK.plain(sheet.blocks)}</div>
<div class="related_article">${related('<dl><dt>相关稿件</dt>', '</dl>')}</div><div class="accessory"></div></div>${footer(sheet)}`,
  );

/** 上海: `/column/20240605/<32 hex>.html`, `#ivs_content`, fields in a list. */
export const shanghai: Template = (sheet) =>
  page(
    `<meta charset="utf-8">\n${metasOf(sheet)}\n<meta name="ivs-title" content="${escape(sheet.title)}">\n<title>${escape(sheet.title)}_${sheet.column.at(-1)}_${sheet.site}</title>`,
    `<div class="container">${menu()}<ol class="breadcrumb">${crumbs(sheet, '</li><li>')}</ol>
${sheet.fields ? `<ul class="xxgk-attr">${sheet.fields.map(([label, value]) => `<li><b>${label}：</b><span>${value}</span></li>`).join('')}</ul>` : ''}
<h2 id="ivs_title">${escape(sheet.title)}</h2><div class="Article-info"><span id="ivs_date">（${sheet.published.slice(0, 10)}）</span> 来源：${sheet.source}</div>
<div id="ivs_content" class="Article_content"><div class="trout-region-content">${INK.plain(sheet.blocks)}</div></div>
<div class="content-below"><a onclick="print()">打印</a><a>收藏</a><a>微信扫一扫</a></div></div>
${footer(sheet)}`,
  );

/** The state's policy library: two tables of fields, text in `td#UCAP-CONTENT.b12c`. */
export const ucap: Template = (sheet) =>
  page(
    `<meta http-equiv="Content-Type" content="text/html; charset=utf-8">\n<title>${escape(sheet.title)}_${sheet.column.at(-1)}_${sheet.site}</title>\n${metasOf(sheet)}`,
    `<div class="wrap" style="font-family:宋体;">
<table width="724" border="0" cellpadding="0" style="border:1px solid #999"><tr><td>${fieldTable(sheet, '<table width="660" class="bd1">')}<table class="bd1"><tr><td><b>主 题 词：</b></td><td></td></tr></table></td></tr></table><br>
<table width="724" border="0" style="border:1px solid #999"><tbody><tr><td><br><table width="650"><tbody><tr>
<td class="b12c" id="UCAP-CONTENT">${INK.plain(sheet.blocks)}</td></tr><tr><td></td></tr></tbody></table>
<div id="pageBreak"></div><!--/enpcontent--><div id="div_div"><div id="qr_container">扫一扫在手机打开当前页</div></div><canvas></canvas>
<table width="650"><tr><td align="center"><a href="#">【收藏】</a><a href="#">【打印】</a><a href="#">【关闭】</a></td></tr></table></td></tr></tbody></table></div>${footer(sheet)}`,
  );

/** The newer state sites: `.pages_content`, `.pages-date`, a custom element around the text. */
export const pagesContent: Template = (sheet) =>
  page(
    `<meta charset="utf-8"><meta name="viewport" content="width=device-width">\n<title>${escape(sheet.title)}</title>\n<meta name="manuscriptId" content="7031882"><meta name="firstpublishedtime" content="${sheet.published}">\n${metasOf(sheet)}`,
    `<div class="BreadcrumbNav">${crumbs(sheet)}</div>
<div class="content"><div class="article oneColumn"><h1 id="ti">${escape(sheet.title)}</h1><div class="pages-date">${sheet.published}<span class="font">来源： ${sheet.source}</span><div class="pages_print"><span class="font">字号：默认 大 超大</span> <span>打印</span></div></div>
<div class="pages_content" id="UCAP-CONTENT"><ucapcontent>${INK.plain(sheet.blocks)}</ucapcontent><div class="editor"><span>责任编辑：于**</span></div></div></div></div>
<div class="related">${related()}</div>${footer(sheet)}`,
  );

/** Ministries that print a table of open information and the text in `#Zoom`. */
export const ministry: Template = (sheet) =>
  page(
    `<meta charset="utf-8"><title>${escape(sheet.title)}-${sheet.site}</title>\n${metasOf(sheet)}`,
    `${menu()}<div class="gk-xl"><div class="gk-tb">${fieldTable(sheet, '<table class="gk-table">')}</div><div class="gk-bt">${escape(sheet.title)}</div>
<div id="Zoom" class="view TRS_UEDITOR">${INK.plain(sheet.blocks)}</div><div class="gk-gn"><button>打印</button><button>关闭</button></div></div>${footer(sheet)}`,
  );

/** 民政系统 and others: title, date and source only in script variables; `div.content`. */
export const scriptTitle: Template = (sheet) =>
  page(
    `<meta charset="utf-8">\n<title>${sheet.site}</title>\n<meta name="SiteName" content="${sheet.site}">\n<meta name="SiteIDCode" content="${sheet.code}">`,
    `<script>var atitle = "${sheet.title}"; var tm = "${sheet.published}"; var source = "${sheet.source}";</script>
${menu()}<div class="place">${crumbs(sheet)}</div><div class="article"><h2 id="atitle"></h2><div class="sub"><span id="tm"></span><span id="laiyuan"></span></div>
<div class="content">${INK.plain(sheet.blocks)}</div><div class="tools"><a>打印</a><a>关闭</a></div></div>
<script>document.getElementById('atitle').textContent = atitle; document.getElementById('tm').textContent = '时间：' + tm; document.getElementById('laiyuan').textContent = '来源：' + source;</script>${footer(sheet)}`,
  );
