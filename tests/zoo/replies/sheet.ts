/** A paragraph, or the rows of a table that stands between paragraphs. */
export type Block = string | readonly (readonly string[])[];

/** What a site's system prints: the reply, and what the system knows of it. */
export interface Sheet {
  url: string;
  site: string;
  /** `SiteIDCode`. */
  code: string;
  /** The way from the front page to the column, column last. */
  column: readonly string[];
  /** As the system prints it above the article. */
  title: string;
  published: string;
  source: string;
  /** The article, paragraph by paragraph. */
  blocks: readonly Block[];
  /** The table of fields above the article. */
  fields?: readonly (readonly [label: string, value: string])[];
  /** Metas that take the place of the usual ones, in this order. */
  metas?: readonly (readonly [name: string, content: string])[];
}

/** Writes a sheet as one family of sites does; the result is the whole page. */
export type Template = (sheet: Sheet) => string;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
export const escape = (text: string): string => text.replace(/[&<>"]/g, (c) => ESCAPES[c]!);

/** What a reader sees of the article, without white space: what the finder must give. */
export const inkOf = ({ blocks }: Pick<Sheet, 'blocks'>): string =>
  blocks.flat(2).join('').replace(/\s+/g, '');

const hostOf = ({ url }: Sheet): string => new URL(url).hostname;

/** The metas that the national standard for government sites asks for. */
export function standardMetas(sheet: Sheet): (readonly [string, string])[] {
  return [
    ['SiteName', sheet.site],
    ['SiteDomain', hostOf(sheet)],
    ['SiteIDCode', sheet.code],
    ['ColumnName', sheet.column.at(-1)!],
    ['ColumnType', '政务公开'],
    ['ArticleTitle', sheet.title],
    ['PubDate', sheet.published],
    ['ContentSource', sheet.source],
  ];
}

const metaTags = (metas: readonly (readonly [string, string])[]): string =>
  metas.map(([name, content]) => `<meta name="${name}" content="${escape(content)}">`).join('\n');

export const metasOf = (sheet: Sheet): string => metaTags(sheet.metas ?? standardMetas(sheet));

export const doubledMetas = (sheet: Sheet): string =>
  metaTags(
    standardMetas(sheet).flatMap(([name, content]) =>
      name.startsWith('Column') || name.startsWith('Site')
        ? [
            [name, content] as const,
            [name, name === 'SiteName' ? '门户网站集约化平台' : ''] as const,
          ]
        : [[name, content] as const],
    ),
  );

/** A line that stands at the right: who signs, and when. */
const RIGHT =
  /^(?:[\u4e00-\u9fff]{3,24}(?:局|厅|部|委员会|政府|联合会|大队|办公室)|[\d〇○零一二三四五六七八九十]{4}年.{2,8}日)$/;
export const isRight = (line: string): boolean => RIGHT.test(line.replace(/\s/g, ''));

/** A plain table. */
export const tableOf = (
  rows: readonly (readonly string[])[],
  open = '<table border="1">',
): string =>
  `${open}<tbody>${rows.map((row) => `<tr>${row.map((cell) => `<td>${escape(cell)}</td>`).join('')}</tr>`).join('')}</tbody></table>`;

const wrap = (blocks: readonly Block[], line: (text: string, i: number) => string): string =>
  blocks
    .map((block, i) => (typeof block === 'string' ? line(block, i) : tableOf(block)))
    .join('\n');

/** How editors write the same paragraphs. */
export const INK = {
  plain: (blocks: readonly Block[]): string =>
    wrap(blocks, (text) =>
      isRight(text)
        ? `<p style="text-align: right;">${escape(text)}&nbsp; &nbsp; &nbsp;</p>`
        : `<p style="text-indent: 2em;">${escape(text)}</p>`,
    ),
  /** Text pasted from a word processor: every change of script begins a span. */
  word: (blocks: readonly Block[]): string =>
    wrap(
      blocks,
      (text) =>
        `<p class="MsoNormal" style="margin:0cm 0cm 0.0001pt;text-indent:32.0pt;line-height:28.0pt"><!--[if !supportLists]--><!--[endif]-->${text
          .split(/([\d.%〔〕-]+)/)
          .filter(Boolean)
          .map((run) =>
            /\d/.test(run)
              ? `<span lang="EN-US" style="font-size:16.0pt;font-family:'Times New Roman',serif">${escape(run)}</span>`
              : `<span style="font-size:16.0pt;font-family:仿宋_GB2312;mso-hansi-font-family:宋体"><font face="仿宋_GB2312">${escape(run)}</font></span>`,
          )
          .join('')}<span lang="EN-US"><o:p></o:p></span></p>`,
    ),
  /** Line breaks in one block, ideographic spaces for the indent. */
  breaks: (blocks: readonly Block[]): string =>
    blocks
      .map((block) => (typeof block === 'string' ? `　　${escape(block)}` : tableOf(block)))
      .join('<br>\r\n'),
  /** Every few characters in a span of their own, formulas and numbers torn apart. */
  torn: (blocks: readonly Block[]): string =>
    wrap(
      blocks,
      (text) =>
        `<p><span style="font-family: 宋体;">${(text.match(/.{1,7}/gu) ?? [])
          .map((piece, i) =>
            i % 2
              ? `<span>${escape(piece)}</span>`
              : `<span style="letter-spacing: 0"><font>${escape(piece)}</font></span>`,
          )
          .join('')}</span></p>`,
    ),
  divs: (blocks: readonly Block[]): string =>
    wrap(blocks, (text) => `<div class="p"><div>${escape(text)}</div></div>`),
} as const;

const CHANNELS = [
  '首页',
  '走进本地',
  '新闻动态',
  '政务公开',
  '政务服务',
  '政民互动',
  '数据开放',
  '专题专栏',
];

/** The main menu. */
export const menu = (open = '<div class="nav"><ul>'): string =>
  `${open}${CHANNELS.map((name, i) => `<li><a href="/c${i}/" target="_blank">${name}</a></li>`).join('\n')}</ul></div>`;

export const crumbs = ({ column }: Sheet, gap = ' &gt; '): string =>
  `当前位置：${['首页', ...column].map((name, i) => `<a href="/p${i}/">${name}</a>`).join(gap)}`;

export const footer = ({ site, code }: Sheet): string =>
  `<div class="footer"><p>主办：${site}　承办：政务服务和数据管理局</p><p>网站标识码：${code}　ICP备案编号：备****号　公安备案 ****号</p><p><a href="/wzdt/">网站地图</a> | <a href="/gywm/">关于我们</a> | <a href="/ysbh/">隐私声明</a></p></div>`;

/** Other replies of the column: the words of a reply, as links. */
export const related = (
  open = '<div class="xgwz"><h3>相关文章</h3><ul>',
  close = '</ul></div>',
): string =>
  `${open}${[
    ['对市政协第0311号提案的答复', '2025-06-02'],
    ['关于规范共享单车停放的建议的答复', '2025-05-28'],
    ['对人大第207号建议的答复', '2025-05-21'],
    ['关于提案办理工作的通知', '2025-04-11'],
  ]
    .map(
      ([title, day], i) => `<li><a href="./t202506${i}.html">${title}</a><span>${day}</span></li>`,
    )
    .join('\n')}${close}`;
