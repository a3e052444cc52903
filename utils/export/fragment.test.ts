import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fragmentLink } from './fragment';

const URL = 'https://www.example.gov.cn/a.html?id=1#old';
const page =
  '我局已建成充电桩320个。\n下一步，我局将新建充电桩200个。\n我局已建成食堂，第一行\n我局已建成食堂，第二行';
const link = (words: string, text = page, at = text.indexOf(words)) =>
  fragmentLink(URL, text, { start: at, end: at + words.length });

/** Takes a directive apart as a browser does. */
function directive(url: string): { prefix: string; start: string; end: string; suffix: string } {
  const parts = url.split('#:~:text=')[1]!.split(',').map(decodeURIComponent);
  const prefix = parts[0]!.endsWith('-') ? parts.shift()!.slice(0, -1) : '';
  const suffix = parts.at(-1)!.startsWith('-') ? parts.pop()!.slice(1) : '';
  return { prefix, start: parts[0]!, end: parts[1] ?? '', suffix };
}

describe('fragmentLink', () => {
  it('names unique words alone, and drops an old fragment', () => {
    const result = link('新建充电桩200个');
    expect(result).toEqual({
      url: `https://www.example.gov.cn/a.html?id=1#:~:text=${encodeURIComponent('新建充电桩200个')}`,
    });
  });

  it('keeps a fragment that is a path: the directive follows it', () => {
    const words = '新建充电桩200个';
    const start = page.indexOf(words);
    const url = 'https://www.example.gov.cn/#/detail/31';
    expect(fragmentLink(url, page, { start, end: start + words.length })).toEqual({
      url: `${url}:~:text=${encodeURIComponent(words)}`,
    });
  });

  it('adds context until repeated words are unique', () => {
    const second = page.lastIndexOf('我局已建成食堂');
    const result = link('我局已建成食堂', page, second);
    expect('url' in result && directive(result.url)).toMatchObject({ start: '我局已建成食堂' });
    expect('url' in result && directive(result.url).suffix).toContain('第二');
  });

  it('says so when no context can tell two places apart', () => {
    const twice = '同样的一句话。\n同样的一句话。';
    expect(link('同样的一句话', twice)).toEqual({ reason: 'not-unique' });
  });

  it('gives a quote over two lines by its ends', () => {
    const result = link('320个。\n下一步，我局将新建');
    expect('url' in result && directive(result.url).end).not.toBe('');
  });

  it('never cuts a word: 建设 inside 建设局 widens', () => {
    const text = '由住房城乡建设局负责。';
    const result = link('设', text);
    expect('url' in result && directive(result.url).start.length).toBeGreaterThan(1);
  });

  it('encodes what the directive itself uses', () => {
    const result = link('a-b,c&d', '请看 a-b,c&d 一节');
    expect('url' in result && result.url.split('text=')[1]).not.toMatch(/[-,&](?!$)/);
  });

  it('whatever it links is on the page once, with its context', () => {
    const unit = fc.constantFrom('充', '电', '桩', '建', '设', '局', '，', '\n', '8', 'a', ' ');
    fc.assert(
      fc.property(
        fc.string({ unit, minLength: 1, maxLength: 80 }),
        fc.nat(79),
        fc.nat(20),
        (text, from, length) => {
          const start = Math.min(from, text.length);
          const end = Math.min(start + length, text.length);
          const result = fragmentLink('https://a.cn/', text, { start, end });
          if ('reason' in result) return;
          const { start: words } = directive(result.url);
          expect(text).toContain(words);
        },
      ),
    );
  });

  it('gives an address for words with half a surrogate pair in them', () => {
    const result = fragmentLink('https://a.cn/', '前\ud800后', { start: 0, end: 3 });
    expect('url' in result && decodeURIComponent(result.url)).toContain('前');
  });
});
