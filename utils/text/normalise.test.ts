import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from './normalise';

describe('normalise', () => {
  it.each([
    ['，；：？！（）％', ',;:?!()%'],
    ['２０２４年　底前', '2024年 底前'],
    ['﹝2024﹞', '〔2024〕'],
    ['「静安」', '“静安”'],
    ['二○○四年', '二〇〇四年'],
    ['一\r\n二\r三', '一 \n二\n三'],
    ['《》、。“”', '《》、。“”'],
    ['路已修通.下一步“亮灯”.\n完工率95%.谢谢.', '路已修通。下一步“亮灯”。\n完工率95%。谢谢。'],
    [
      '一.路灯\n(二.管线\n3.泵站1.5万元,见www.a.cn,A.路',
      '一.路灯\n(二.管线\n3.泵站1.5万元,见www.a.cn,A.路',
    ],
    ['打造"临溪有货"品牌\n长5"的管', '打造“临溪有货”品牌\n长5"的管'],
  ])('%j becomes %j', (from, to) => expect(normalise(from)).toBe(to));

  it('never changes the length, and changes nothing twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const once = normalise(text);
        expect(once).toHaveLength(text.length);
        expect(normalise(once)).toBe(once);
      }),
    );
  });

  it('takes texts longer than one call may have arguments', () => {
    expect(normalise('，'.repeat(300_000))).toBe(','.repeat(300_000));
  });
});
