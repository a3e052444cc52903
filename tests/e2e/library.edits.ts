import type { Located } from '@/utils/anchor';

/**
 * A reply in small, written for these tests, what is highlighted in it, and the twelve ways in
 * which its page is edited afterwards. Expected is what a person would say of each highlight.
 */

const HEAD = `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8">
<meta name="ArticleTitle" content="关于区政协第0123号提案的答复">
<title>关于区政协第0123号提案的答复</title></head><body>
<h1>关于区政协第0123号提案的答复</h1><div class="content" id="zoom">`;
const FOOT = '</div></body></html>';

const LINES = [
  '李明委员：',
  '您提出的关于完善社区食堂的提案收悉，经研究，现答复如下：',
  '一、工作情况',
  '近年来，我局已建成社区食堂12家，覆盖全部街道，受到居民普遍欢迎。',
  '我局会同区财政局制定了运营补贴办法，按照就餐人次给予奖励。',
  '二、下一步打算',
  '我局将在2026年底前新增社区食堂8家，优先布局在老旧小区周边地带。',
  '同时，研究引入第三方评价机制，逐步提高服务的质量和老人的满意程度。',
  '感谢您对我区养老工作的关心和支持。',
  '区民政局',
  '2025年6月3日',
];

const pageOf = (lines: readonly string[]): string =>
  HEAD + lines.map((line) => `<p>${line}</p>`).join('\n') + FOOT;

export const ORIGINAL = pageOf(LINES);

export const QUOTES = {
  fact: '已建成社区食堂12家，覆盖全部街道',
  plan: '将在2026年底前新增社区食堂8家，优先布局',
  prose: '研究引入第三方评价机制，逐步提高服务的质量和老人的满意程度',
  short: '运营补贴办法',
};
export type Name = keyof typeof QUOTES;
export type States = Record<Name, Located['state']>;

const all = (state: Located['state']): States => ({
  fact: state,
  plan: state,
  prose: state,
  short: state,
});
const line = (part: string): string => LINES.find((one) => one.includes(part))!;
const paragraph = (part: string): string => `<p>${line(part)}</p>`;

const TRADITIONAL = new Map(
  '区區养養务務质質机機满滿评評价價财財会會补補贴貼办辦运運营營优優盖蓋将將关關复復'
    .match(/../g)!
    .map((pair) => [...pair] as [string, string]),
);

export interface Edit {
  edit: string;
  after: string;
  expected: States;
}

export const EDITS: readonly Edit[] = [
  {
    edit: 'paragraph inserted',
    after: ORIGINAL.replace(
      paragraph('一、'),
      `${paragraph('一、')}<p>食堂是民生实事，我局高度重视。</p>`,
    ),
    expected: all('moved'),
  },
  {
    edit: 'text moved',
    after: ORIGINAL.replace(paragraph('第三方'), '').replace(
      paragraph('一、'),
      paragraph('第三方') + paragraph('一、'),
    ),
    expected: all('moved'),
  },
  {
    edit: 'date changed',
    after: ORIGINAL.replace('2026年底前', '2027年底前'),
    expected: { ...all('exact'), plan: 'orphan' },
  },
  {
    edit: '已 → 未',
    after: ORIGINAL.replace('已建成', '未建成'),
    expected: { ...all('exact'), fact: 'orphan' },
  },
  {
    edit: 'number changed',
    after: ORIGINAL.replace('12家', '21家'),
    expected: { ...all('exact'), fact: 'orphan' },
  },
  {
    // Spaces that are shown: every place behind the first comma has shifted.
    edit: 'white space',
    after: ORIGINAL.replaceAll('，', '，\u3000').replaceAll('<p>', '<p>\u3000\u3000'),
    expected: all('moved'),
  },
  {
    // The same lines by other markup: the text is the same to the last character.
    edit: '<br> ↔ <p>',
    after: `${HEAD}${LINES.join('<br>')}${FOOT}`,
    expected: all('exact'),
  },
  {
    edit: 'section removed',
    after: pageOf(
      LINES.filter((one) => !['二、', '将在2026', '第三方'].some((part) => one.includes(part))),
    ),
    expected: { ...all('exact'), plan: 'orphan', prose: 'orphan' },
  },
  {
    // What the 大 中 小 buttons of such sites do: every run of words gets a span with a size.
    edit: 'font-size widget rewraps spans',
    after: ORIGINAL.replace(
      /<p>(.*?)<\/p>/g,
      (_, words: string) =>
        `<p style="font-size:20px">${words.replace(/.{1,5}/gu, '<span style="font-size:20px"><font>$&</font></span>')}</p>`,
    ),
    expected: all('exact'),
  },
  {
    edit: 'duplicated sentence',
    after: ORIGINAL.replace(paragraph('已建成'), paragraph('已建成').repeat(2)),
    expected: { fact: 'exact', plan: 'moved', prose: 'moved', short: 'moved' },
  },
  {
    edit: 'traditional characters',
    after: [...ORIGINAL].map((c) => TRADITIONAL.get(c) ?? c).join(''),
    expected: { fact: 'changed', plan: 'changed', prose: 'changed', short: 'orphan' },
  },
  {
    edit: 'page replaced',
    after: pageOf([
      '王芳委员：',
      '您提出的关于增设充电桩的提案收悉，经研究，现答复如下：',
      '一、工作情况',
      '我局已建成充电桩120个，覆盖全部街道，并制定了补贴办法。',
      '二、下一步打算',
      '我局将在2026年底前新增充电桩80个，优先布局在大型停车场。',
      '感谢您对我区交通工作的关心和支持。',
      '区交通局',
    ]),
    expected: all('orphan'),
  },
];

/** Which of the words on the page may be painted for a highlight in a state; null for none. */
export function wordsOf(name: Name, state: Located['state']): string | null {
  if (state === 'orphan') return null;
  const words = QUOTES[name];
  return state === 'changed' ? [...words].map((c) => TRADITIONAL.get(c) ?? c).join('') : words;
}
