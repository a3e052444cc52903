import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { condense, condensing, rawSpan } from './condense';

describe('condense', () => {
  it.each([
    ['在 8所学校推行', '在8所学校推行'],
    ['2025 年 6 月 26 日', '2025年6月26日'],
    ['平台Layer AI，成为', '平台Layer AI,成为'],
    ['主动公开　　办理结果：B', '主动公开 办理结果:B'],
    ['第一行。\n第二行', '第一行。\n第二行'],
  ])('%j becomes %j', (raw, text) => expect(condense(raw).text).toBe(text));

  it('joins lines that were only wrapped, and no others', () => {
    const wrapped =
      '我局会同区财政局、区民政局等单位对提案提出的三条意见建议逐条认真研究办\n理，现答复如下：\n一、基本情况\n';
    expect(condense(wrapped).text).toBe(
      '我局会同区财政局、区民政局等单位对提案提出的三条意见建议逐条认真研究办理,现答复如下:\n一、基本情况\n',
    );
  });

  it('rests again and again on a long text, and gives the same', () => {
    const raw = '推进 管网改造，建成5公里。\n'.repeat(10_000);
    const work = condensing(raw);
    let rests = 0;
    let step = work.next();
    for (; !step.done; step = work.next()) rests++;
    expect(rests).toBeGreaterThan(10);
    expect(step.value).toEqual(condense(raw));
  });

  it('leads every span back to the same characters, white space apart', () => {
    const bare = (s: string): string => s.replace(/\s/g, '');
    const unit = fc.constantFrom('一', '，', ' ', '　', '\n', '8', 'a', '《', '局', '\u200b');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 200 }), fc.nat(200), fc.nat(200), (raw, a, b) => {
        const condensed = condense(raw);
        const start = Math.min(a, b, condensed.text.length);
        const end = Math.min(Math.max(a, b), condensed.text.length);
        const span = rawSpan(condensed, { start, end });
        const back = bare(condense(raw.slice(span.start, span.end)).text);
        expect(back).toBe(bare(condensed.text.slice(start, end)));
        expect(span.end).toBeLessThanOrEqual(raw.length);
      }),
    );
  });
});

describe('a title in two lines', () => {
  it.each([
    '市财政局对十届市人大\n四次会议第72号建议的答复\n李明代表:',
    '静安区教育局\n关于对区政协十五届五次会议\n第0103号提案的答复\n李明委员:',
  ])('is one: %j', (raw) => {
    const at = raw.indexOf('会议');
    const broken = raw.slice(0, at + 4).lastIndexOf('\n');
    expect(condense(raw).text).toBe(raw.slice(0, broken) + raw.slice(broken + 1));
  });

  it.each([
    '关于停车难的提案\n关于停车难的提案的答复\n李明委员:',
    '对第72号建议的答复\n来信与回复\n李明代表:',
    '关于对您来信的说明:\n我局的答复\n李明:',
  ])('is none where the first line is whole: %j', (raw) => {
    expect(condense(raw).text).toBe(raw);
  });
});
