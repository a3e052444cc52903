/** What a page is made of: the words, and the site whose frame they stand in. */
export interface Recipe {
  /** File name without folder and ending. */
  name: string;
  url: string;
  shape: string;
  shell: 'trs' | 'jcms' | 'boda' | 'post' | 'library' | 'list' | 'letters' | 'plain' | 'bare';
  /** Name of the site, as its head and foot say it. */
  site: string;
  column: string;
  title: string;
  source?: string;
  date?: string;
  /** Markup of the article. */
  body: string;
  /** Which metas the head has: each of them, none, or each twice with other contents. */
  metas?: 'all' | 'none' | 'doubled';
  charset?: 'gb18030';
}

/** One paragraph a line. */
export const paragraphs = (text: string): string =>
  text
    .trim()
    .split('\n')
    .map((line) => `<p>${line.trim()}</p>`)
    .join('\n');

/** A table, its first row the heads. */
export function table(rows: readonly (readonly string[])[], className = ''): string {
  const cells = (row: readonly string[], tag: string): string =>
    `<tr>${row.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
  const [head, ...rest] = rows;
  return `<table${className && ` class="${className}"`} border="1">\n${[
    cells(head!, 'th'),
    ...rest.map((row) => cells(row, 'td')),
  ].join('\n')}\n</table>`;
}

/** A list of links with dates, as column pages have it. */
export const links = (items: readonly (readonly [title: string, date: string])[]): string =>
  `<ul class="gl-list">\n${items
    .map(
      ([title, date], i) =>
        `<li><a href="./t${date.replaceAll('-', '')}_${1_000 + i}.html" title="${title}">${title}</a><span>${date}</span></li>`,
    )
    .join('\n')}\n</ul>`;
