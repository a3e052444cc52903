import {
  crumbs,
  escape,
  footer,
  INK,
  isRight,
  menu,
  metasOf,
  related,
  tableOf,
  type Block,
  type Template,
} from './sheet';

const lines = (blocks: readonly Block[]): string[] =>
  blocks.map((block) => (typeof block === 'string' ? escape(block) : tableOf(block)));

/** Old pages of tables: title, date line, paragraphs and links are siblings in one cell. */
export const oneCell: Template = (sheet) => `<HTML><HEAD>
<META http-equiv=Content-Type content="text/html; charset=gb2312">
<TITLE>${escape(sheet.title)}</TITLE>
<LINK href="/css/css.css" type=text/css rel=stylesheet></HEAD>
<BODY leftMargin=0 topMargin=0>
<TABLE width=778 align=center><TR><TD><A href="/">首页</A> | <A href="/a/">县情概况</A> | <A href="/b/">政务公开</A> | <A href="/c/">建议提案</A> | <A href="/d/">县长信箱</A></TD></TR></TABLE>
<TABLE width=778 align=center><TR><TD width=180 valign=top><TABLE><TR><TD>栏目导航</TD></TR><TR><TD><A href="/1/">人大建议</A></TD></TR><TR><TD><A href="/2/">政协提案</A></TD></TR></TABLE></TD>
<TD valign=top>
<DIV align=center><B><FONT size=5>${escape(sheet.title)}</FONT></B></DIV>
<DIV align=center>发布时间：${sheet.published.slice(0, 10)}　　来源：${sheet.source}　　阅读：1043次</DIV><HR>
${lines(sheet.blocks)
  .map((line) => `<P>　　${line}</P>`)
  .join('\n')}
<P align=center>【<A href="#">打印本页</A>】【<A href="javascript:window.close()">关闭窗口</A>】</P>
<P>相关链接：<A href="3.htm">关于县人大第12号建议的答复</A>　<A href="4.htm">对县政协第7号提案的答复</A></P>
</TD></TR></TABLE>
<CENTER>${sheet.site}主办　版权所有<BR>地址：政府路1号　邮编：******</CENTER>
</BODY></HTML>
`;

/** Words of another font in spans of their own: formulas and numbers torn apart. */
export const torn: Template = (sheet) => `<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>${escape(sheet.title)}</title>
${metasOf(sheet)}
</head><body>${menu()}<div class="local">${crumbs(sheet)}</div>
<div class="page-box"><div class="page-title"><ucaptitle>${escape(sheet.title)}</ucaptitle></div><div class="page-info">${sheet.published}　${sheet.source}</div>
<div class="page-body"><founder-content>${INK.torn(sheet.blocks)}</founder-content></div></div>
${related()}${footer(sheet)}</body></html>
`;

/** The text stands in a frame of the same host; this is the page around it. */
export const frameset: Template = (sheet) => `<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>${escape(sheet.title)}_${sheet.site}</title>
${metasOf(sheet)}
</head><body>${menu()}<div>${crumbs(sheet)}</div><h1>${escape(sheet.title)}</h1>
<iframe id="nr" src="${new URL('nr.html', sheet.url).pathname}" width="100%" height="2400" frameborder="0"></iframe>
${footer(sheet)}</body></html>
`;

/** What stands in the frame: the bare text, without a title or a meta. */
export const framed: Template = (sheet) => `<html><head><meta charset="utf-8"><title></title></head>
<body style="margin:0">${INK.divs(sheet.blocks)}</body></html>
`;

/** The text comes after load: from a script's data, some time after the frame of the page. */
export const late: Template = (sheet) => `<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>${escape(sheet.title)}</title>
${metasOf(sheet)}
</head><body>${menu()}<div class="mb">${crumbs(sheet)}</div>
<div id="app"><div class="loading">正在加载…</div></div>
${footer(sheet)}
<script type="application/json" id="data">${JSON.stringify({ title: sheet.title, lines: sheet.blocks }).replaceAll('<', '\\u003c')}</script>
<script>
setTimeout(function () {
  var data = JSON.parse(document.getElementById('data').textContent);
  var app = document.getElementById('app');
  app.textContent = '';
  var title = document.createElement('h1');
  title.textContent = data.title;
  app.appendChild(title);
  var box = document.createElement('div');
  box.className = 'rich-text';
  app.appendChild(box);
  var at = 0;
  (function more() {
    for (var n = 0; n < 4 && at < data.lines.length; n++, at++) {
      var p = document.createElement('p');
      p.textContent = data.lines[at];
      box.appendChild(p);
    }
    if (at < data.lines.length) setTimeout(more, 40);
  })();
}, 400);
</script></body></html>
`;

/** What the print button opens: the title and the text, nothing else. */
export const printPage: Template = (sheet) => `<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>打印</title></head>
<body onload="window.print()"><div id="print"><a href="javascript:window.print()">打印</a></div>
<h3 align="center">${escape(sheet.title)}</h3>
<div>${INK.plain(sheet.blocks)}</div></body></html>
`;

/** XHTML, served as such: every tag closed, scripts in CDATA. */
export const xhtml: Template = (sheet) => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="zh-CN">
<head>
<title>${escape(sheet.title)} - ${sheet.site}</title>
${metasOf(sheet).replaceAll('">', '" />')}
<script type="text/javascript">//<![CDATA[
var reading = 1 < 2 && true;
//]]></script>
</head>
<body>
<div class="crumb">${crumbs(sheet)}</div>
<div class="art"><h1>${escape(sheet.title)}</h1><p class="info">发布时间：${sheet.published}　来源：${sheet.source}</p>
<div class="art-text">${lines(sheet.blocks)
  .map((line) => `<p class="${isRight(line) ? 'r' : 'i'}">${line}</p>`)
  .join('\n')}</div></div>
${footer(sheet)}
</body>
</html>
`;

/** The same words four times: as a description, for small screens, for reading aloud, and to be seen. */
export const copies: Template = (sheet) => `<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>${escape(sheet.title)}</title>
<meta name="description" content="${lines(sheet.blocks).slice(0, 3).join('')}">
${metasOf(sheet)}
<style>.only-small{display:none}</style></head><body>${menu()}
<div style="display:none" id="readtext">${INK.divs(sheet.blocks)}</div>
<div class="show" hidden>${INK.plain(sheet.blocks)}</div>
<div class="bread">${crumbs(sheet)}</div>
<div class="main"><h1>${escape(sheet.title)}</h1>
<div class="conTxt">${INK.plain(sheet.blocks)}</div></div>
<textarea style="display:none">${lines(sheet.blocks).join('\n')}</textarea>
${footer(sheet)}</body></html>
`;

/** The article twice on one page, both to be seen: the second is the version for printing. */
export const twice: Template = (sheet) => `<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>${escape(sheet.title)}</title>
${metasOf(sheet)}</head><body>${menu()}
<div class="bread">${crumbs(sheet)}</div>
<div class="left"><h1>${escape(sheet.title)}</h1><div class="text-a">${INK.plain(sheet.blocks)}</div></div>
<div class="right"><p>打印版</p><div class="text-b">${INK.divs(sheet.blocks)}</div></div>
${footer(sheet)}</body></html>
`;

/** A size widget, a share bar, a reader's controls and an editor's line inside the container itself. */
export const widgets: Template = (sheet) => `<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>${escape(sheet.title)}</title>
${metasOf(sheet)}</head><body>${menu()}
<div class="article-content"><div class="crumb">${crumbs(sheet)}</div><h1 class="tit">${escape(sheet.title)}</h1>
<div class="info"><span>${sheet.published}</span><span>来源：${sheet.source}</span><span class="zihao">字号：<a>T|T</a></span></div>
<div class="player"><button>朗读</button><button>暂停</button></div>
<div class="nr">${INK.plain(sheet.blocks)}</div>
<p>责任编辑：朱**</p><p>【<a href="#">纠错</a>】【<a href="#">打印</a>】【<a href="#">关闭</a>】</p>
<div class="share">分享到：微信 微博</div>
<p>上一篇：<a href="1.html">对市政协第101号提案的答复</a></p><p>下一篇：<a href="3.html">对市政协第103号提案的答复</a></p></div>
${related()}${footer(sheet)}</body></html>
`;

/** A list of attachments below the text, notes at its foot, headings as headings. */
export const attachments: Template = (sheet) => `<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>${escape(sheet.title)}</title>
${metasOf(sheet)}</head><body>${menu()}<p>${crumbs(sheet)}</p>
<article><h1>${escape(sheet.title)}</h1><p class="time">${sheet.published}</p>
<div class="rich">${sheet.blocks
  .map((block) => {
    if (typeof block !== 'string') return tableOf(block, '<table class="t"><caption></caption>');
    if (/^[一二三四]、/.test(block) && block.length < 24) return `<h3>${block}</h3>`;
    if (/^〔\d〕/.test(block))
      return `<p><sup>${block.slice(0, 3)}</sup>${escape(block.slice(3))}</p>`;
    if (/^附件/.test(block))
      return `<p>附件：<a href="P020250611.xlsx">${escape(block.slice(3))}</a></p>`;
    return `<p>${escape(block).replace(/〔(\d)〕(?=[，。])/g, '<sup><a href="#n$1">〔$1〕</a></sup>')}</p>`;
  })
  .join('\n')}</div></article>
<div class="fjxz"><h4>附件下载</h4><ul><li><a href="P020250611.xlsx">停车泊位明细.xlsx</a></li><li><a href="a.pdf">原文下载.pdf</a></li></ul></div>
${footer(sheet)}</body></html>
`;

/** The whole reply in one paragraph, without a line's end. */
export const oneLine: Template = (
  sheet,
) => `<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>${escape(sheet.title)}</title></head>
<body><div class="nav"><a href="/">首页</a><a href="/zw">政务</a></div><div class="tit">${escape(sheet.title)}</div><div class="rq">${sheet.published}</div>
<div class="nrr"><p>${lines(sheet.blocks).join('')}</p></div>${footer(sheet)}</body></html>
`;

/** Title, values without labels, a size widget, lines with breaks; no date, no class that says what is what. */
export const bareLines: Template = (sheet) => `<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>${escape(sheet.title)}_${sheet.site}</title>
<meta name="SiteName" content="${sheet.site}"><meta name="SiteIDCode" content="${sheet.code}"><meta name="PubDate" content="${sheet.published}">
<meta name="ContentSource" content="${sheet.source}">
</head><body>${menu()}<div>${crumbs(sheet)}</div>
<div class="m"><div class="tit">${escape(sheet.title)}</div>${(sheet.fields ?? []).map(([, value]) => `<div>${escape(value)}</div>`).join('')}<div>【字体：大 中 小】</div>
<div>${lines(sheet.blocks).join('<br>\n')}</div></div>
${footer(sheet)}</body></html>
`;

/** Letters: a table of fields, the letter and the answer in its cells. */
export const letterTable: Template = (sheet) => `<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>${escape(sheet.title)}_${sheet.column.at(-1)}_${sheet.site}</title>
${metasOf(sheet)}</head><body>${menu()}<div class="location">${crumbs(sheet)}</div>
<div class="mail"><table class="mail-table"><tbody>
${(sheet.blocks as readonly (readonly (readonly string[])[])[])
  .flat()
  .map(
    (row) =>
      `<tr>${row
        .map((cell, i) =>
          i % 2
            ? `<td>${cell
                .split('\n')
                .map((p) => `<p>${escape(p)}</p>`)
                .join('')}</td>`
            : `<th>${escape(cell)}</th>`,
        )
        .join('')}</tr>`,
  )
  .join('\n')}
</tbody></table></div>
<div class="pj"><p>您对本次答复的评价：</p><label><input type="radio">满意</label><label><input type="radio">不满意</label><button>提交</button></div>
<p><a href="list.html">返回列表</a></p>${footer(sheet)}</body></html>
`;

/** Letters: question and answer in blocks of their own, fields in lines. */
export const letterBlocks: Template = (sheet) => {
  const at = sheet.blocks.findIndex(
    (block) => typeof block === 'string' && /^(?:答复|回复)(?:单位|部门)/.test(block),
  );
  return `<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>${sheet.column.at(-1)}</title>
${metasOf(sheet)}</head><body>${menu()}<div class="weizhi">${crumbs(sheet)}</div>
<div class="zfwjwzcontent"><div class="ask">${INK.divs(sheet.blocks.slice(0, at))}</div>
<div class="answer">${INK.divs(sheet.blocks.slice(at))}</div></div>
<div class="back"><a href="index.html">返回</a></div>${footer(sheet)}</body></html>
`;
};

/** A conversion gateway: the same page under another host's path, with the gateway's bar on top. */
export const gateway: Template = (sheet) => `<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>${escape(sheet.title)}</title>
${metasOf(sheet)}</head><body><div id="gate"><a href="/">简体</a> <a href="/gate/big5/">繁體</a></div>
<table><tr><td>${menu()}</td></tr></table>
<div class="m-detail"><div class="m-title">${escape(sheet.title)}</div><div class="m-time">${sheet.published}</div>
<span class="m-con"><div>${lines(sheet.blocks)
  .map((line) => `<section><span>${line}</span></section>`)
  .join('')}</div></span></div>
${footer(sheet)}</body></html>
`;

/** A form of handling: the parts of the reply are the cells of one table. */
export const handlingForm: Template = (sheet) => `<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>${escape(sheet.title)}</title>
${metasOf(sheet)}</head><body>${menu()}<p>${crumbs(sheet)}</p><h1>${escape(sheet.title)}</h1><p>${sheet.published}</p>
<table class="form" border="1"><tbody><tr><td colspan="2"><div>${lines(sheet.blocks)
  .map((line) => `<p>${line}</p>`)
  .join('')}</div></td></tr></tbody></table>
<p><a href="#">打印</a></p>${footer(sheet)}</body></html>
`;
