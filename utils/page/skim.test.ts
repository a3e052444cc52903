import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { textAround } from './skim';

const bodyOf = (html: string): HTMLElement =>
  (parseHTML(`<html><body>${html}</body></html>`).document as unknown as Document).body;
const around = (html: string, ...words: string[]) => {
  const body = bodyOf(html);
  return textAround(body, body.textContent ?? '', words);
};

describe('the text around a word', () => {
  it('has lines where blocks and breaks are, and none inside a line', () => {
    const { text } = around('<p>甲<b>乙</b>丙</p><div>丁<br>收<span>悉</span></div>', '收悉');
    expect(text.trim().split('\n')).toEqual(['甲乙丙', '丁', '收悉']);
  });

  it('leaves menus far before it out, and takes the end of the page', () => {
    const menu = '<li>菜单</li>'.repeat(2_000);
    const { text } = around(
      `${menu}<p>您的来信收悉。</p>${'<p>很长的正文。</p>'.repeat(3_000)}<p>页尾。</p>`,
      '收悉',
    );
    expect(text.match(/菜单/g)!.length).toBeLessThan(1_000);
    expect(text.trim().endsWith('页尾。')).toBe(true);
    expect(text.length).toBeLessThan(15_000);
  });

  it('tells words that scripts alone hold, and goes past those to the ones that are seen', () => {
    const script = '<script>var data = "收悉";</script>';
    expect(around(`<p>请稍候</p>${script}`, '收悉')).toEqual({ text: '', asData: true });
    const { text, asData } = around(`${script}<p>建议收悉。</p>`, '收悉');
    expect(asData).toBe(false);
    expect(text).toContain('建议收悉');
    expect(text).not.toContain('data');
    expect(around(`${script}<p>请稍候</p>`, '收悉')).toEqual({ text: '', asData: true });
  });

  it('begins at the start where no word is asked for', () => {
    expect(around('<p>甲</p><p>乙</p>').text.trim()).toBe('甲\n乙');
    expect(around('').text).toBe('');
  });
});
