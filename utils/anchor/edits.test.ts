import { describe, expect, it } from 'vitest';
import { describe as describeSpan, locate, snap, type Located } from '.';

/** A reply in small, written for this test. */
const PAGE = [
  '关于第0123号提案的答复',
  '李明委员：',
  '您提出的关于完善社区食堂的提案收悉，现答复如下：',
  '一、工作情况',
  '近年来，我局已建成社区食堂12家，覆盖全部街道，受到居民普遍欢迎。',
  '我局会同区财政局制定了运营补贴办法，按照就餐人次给予奖励。',
  '二、下一步打算',
  '我局将在2026年底前新增社区食堂8家，优先布局在老旧小区周边地带。',
  '同时，研究引入第三方评价机制，逐步提高服务的质量和老人的满意程度。',
  '感谢您对我区养老工作的关心和支持。',
  '区民政局',
  '2025年6月3日',
].join('\n');

const QUOTES = {
  fact: '已建成社区食堂12家，覆盖全部街道',
  plan: '将在2026年底前新增社区食堂8家，优先布局',
  prose: '研究引入第三方评价机制，逐步提高服务的质量和老人的满意程度',
  short: '运营补贴办法',
};
type Name = keyof typeof QUOTES;

function find(quote: string, after: string): Located & { words: string } {
  const start = PAGE.indexOf(quote);
  const located = locate(after, describeSpan(PAGE, { start, end: start + quote.length }));
  const words = located.state === 'orphan' ? '' : after.slice(located.span.start, located.span.end);
  return { ...located, words };
}

type State = Located['state'];
const all = (state: State): Record<Name, State> => ({
  fact: state,
  plan: state,
  prose: state,
  short: state,
});
const sentence = (with_: string): string => PAGE.split('\n').find((line) => line.includes(with_))!;

const EDITS: { edit: string; after: string; expected: Record<Name, State> }[] = [
  {
    edit: 'paragraph inserted',
    after: PAGE.replace('一、工作情况\n', '一、工作情况\n食堂是民生实事，我局高度重视。\n'),
    expected: all('moved'),
  },
  {
    edit: 'text moved',
    after: PAGE.replace(`${sentence('第三方')}\n`, '').replace(
      '一、',
      `${sentence('第三方')}\n一、`,
    ),
    expected: { fact: 'moved', plan: 'moved', prose: 'moved', short: 'moved' },
  },
  {
    edit: 'date changed',
    after: PAGE.replace('2026年底前', '2027年底前'),
    expected: { ...all('exact'), plan: 'orphan' },
  },
  {
    edit: '已 → 未',
    after: PAGE.replace('已建成', '未建成'),
    expected: { ...all('exact'), fact: 'orphan' },
  },
  {
    edit: 'number changed',
    after: PAGE.replace('12家', '21家'),
    expected: { ...all('exact'), fact: 'orphan' },
  },
  {
    edit: 'white space',
    after: PAGE.replaceAll('，', '， ').replaceAll('\n', '\n\u3000\u3000'),
    expected: all('moved'),
  },
  { edit: '<br> ↔ <p>', after: PAGE.replaceAll('\n', '\n\n'), expected: all('moved') },
  {
    edit: 'section removed',
    after: PAGE.replace(/二、[\s\S]*?程度。\n/, ''),
    expected: { ...all('exact'), plan: 'orphan', prose: 'orphan' },
  },
  {
    edit: 'font-size widget rewraps spans',
    after: PAGE.replaceAll('社区食堂', ' 社区食堂 '),
    expected: all('moved'),
  },
  {
    edit: 'duplicated sentence',
    after: PAGE.replace(sentence('已建成'), `${sentence('已建成')}\n${sentence('已建成')}`),
    expected: { fact: 'exact', plan: 'moved', prose: 'moved', short: 'moved' },
  },
  {
    edit: 'traditional characters',
    after: [...PAGE]
      .map(
        (c) =>
          ({
            区: '區',
            养: '養',
            务: '務',
            质: '質',
            机: '機',
            满: '滿',
            评: '評',
            价: '價',
            财: '財',
            会: '會',
            补: '補',
            贴: '貼',
            办: '辦',
            运: '運',
            营: '營',
            优: '優',
            盖: '蓋',
            将: '將',
            关: '關',
            复: '復',
          })[c] ?? c,
      )
      .join(''),
    expected: { fact: 'changed', plan: 'changed', prose: 'changed', short: 'orphan' },
  },
  {
    edit: 'page replaced',
    after:
      '关于第0456号提案的答复\n您提出的关于增设充电桩的提案收悉。我局已建成充电桩120个，覆盖全部街道。',
    expected: all('orphan'),
  },
];

describe.each(EDITS)('$edit', ({ after, expected }) => {
  it.each(Object.keys(QUOTES) as Name[])('%s', (name) => {
    const found = find(QUOTES[name], after);
    expect(found.state).toBe(expected[name]);
    if (found.state === 'exact' || found.state === 'moved')
      expect(found.words.replace(/\s/g, '')).toBe(QUOTES[name]);
    if (found.state === 'changed')
      expect(
        found.diff
          .filter(({ kind }) => kind !== 'new')
          .map(({ text }) => text)
          .join(''),
      ).toBe(QUOTES[name]);
  });
});

describe('a changed quote', () => {
  it('says what differs, where no figure and no denial does', () => {
    const found = find(QUOTES.prose, PAGE.replace('逐步提高', '稳步提升'));
    expect(found).toMatchObject({
      state: 'changed',
      words: '研究引入第三方评价机制，稳步提升服务的质量和老人的满意程度',
    });
  });
  it('with another figure is an orphan that offers the place', () => {
    const found = find(QUOTES.plan, PAGE.replace('食堂8家', '食堂6家'));
    expect(found).toMatchObject({
      state: 'orphan',
      near: {
        diff: expect.arrayContaining([
          { kind: 'gone', text: '8' },
          { kind: 'new', text: '6' },
        ]),
      },
    });
  });
  it('never takes 18家 for 8家', () => {
    const found = find('8家', PAGE.replace('食堂8家', '食堂18家'));
    expect(found.state).toBe('orphan');
  });
});

const locatedIn = (before: string, quote: string, after: string, nth = 0): Located => {
  let start = -1;
  for (let i = 0; i <= nth; i++) start = before.indexOf(quote, start + 1);
  return locate(after, describeSpan(before, { start, end: start + quote.length }));
};

describe('a quote beside its like', () => {
  const before =
    '按照区政府的统一部署和要求，我局将督促各街道补贴资金资金拨付到位，并于年内完成第三方评价。';
  it('is not taken for it when it is gone', () => {
    const after = before.replace('资金', '');
    expect(locatedIn(before, '资金', after).state).toBe('orphan');
    expect(locatedIn(before, '资金', after, 1).state).toBe('orphan');
  });
  it('is found while both are there', () => {
    const after = `新的一句。${before}`;
    expect(locatedIn(before, '资金', after, 1)).toMatchObject({
      state: 'moved',
      span: { start: 5 + before.lastIndexOf('资金') },
    });
  });
  it('is not changed into it', () => {
    const formula = '感谢您对我区养老工作的关心和支持。';
    const page = `我局将督促各街道抓好落实。${formula}${formula}并推进后续各项工作落实到位。`;
    const found = locatedIn(page, `${formula}并`, page.replace(`${formula}并`, ''));
    expect(found.state).toBe('orphan');
  });
});

describe('a short quote with one place, then and now', () => {
  const before = '我局已会同有关单位。制定完善运营补贴办法，按照就餐人次给予奖励，逐步推开。';
  it('needs the less context the longer it is', () => {
    const around = (words: string) => `前文另行改写过了${words}此后也都另行改写过了。`;
    expect(
      locatedIn(before, '完善运营补贴办法，按照', around('完善运营补贴办法，按照就餐人次')).state,
    ).toBe('moved');
    expect(locatedIn(before, '补贴办法', around('补贴办法，按照')).state).toBe('orphan');
  });
});

describe('at the edge of a text', () => {
  it('a number is not cut', () => {
    const before = '8个社区食堂建成，服务老人逾三千人次，运转良好，受到欢迎。';
    expect(locatedIn(before, '8个社区食堂', `新增1${before}`).state).toBe('orphan');
  });
  it('words at their old offset need their old context when they are short', () => {
    const before = '一、已完成。二、正在推进中，将于年内完成并组织验收。';
    const after = '注：已完成。此外均属新写的内容，与原来的答复并无关系。';
    expect(before.indexOf('已完成')).toBe(after.indexOf('已完成'));
    expect(locatedIn(before, '已完成', after).state).toBe('orphan');
  });
});

const snapped = (words: string, from = PAGE): string => {
  const start = from.indexOf(words);
  const span = snap(from, { start, end: start + words.length });
  return from.slice(span.start, span.end);
};

describe('snap', () => {
  it.each([
    ['，覆盖全部街道，', '覆盖全部街道'],
    ['2026年底前新增社', '2026年底前新增社区'],
    ['02', '2026'],
    ['\n李明委员：', '李明委员'],
  ])('%j', (selected, meant) => expect(snapped(selected)).toContain(meant));
  it('takes in the missing half of a pair', () => {
    expect(snapped('《养老条例', '按照《养老条例》执行')).toBe('《养老条例》');
  });
  it('leaves a selection of nothing but punctuation alone', () => {
    expect(snapped('：\n', '如下：\n一')).toBe('：\n');
  });
});
