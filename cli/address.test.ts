import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { addressOfPage } from './address';

const of = (source: string, told?: string) =>
  addressOfPage(source, parseHTML(source).document as unknown as Document, told);

const MARK = '<!-- saved from url=(0038)http://www.huining.gov.cn/gk/ta/86.html -->';
const LINK = '<link rel="canonical" href="https://www.yanjin.gov.cn/ta/7.html">';

it('takes the mark of a saved page, of either kind of saver', () => {
  expect(of(`<!DOCTYPE html>\n${MARK}\n<html><head>${LINK}</head><body></body></html>`)).toEqual({
    url: 'http://www.huining.gov.cn/gk/ta/86.html',
    from: 'saved',
  });
  const single = `<!DOCTYPE html> <html><!--\n Page saved with SingleFile \n url: https://www.huining.gov.cn/a?b=1 \n saved date: today\n--><head></head><body></body></html>`;
  expect(of(single)).toEqual({ url: 'https://www.huining.gov.cn/a?b=1', from: 'saved' });
});

it('takes the canonical link where there is no mark', () => {
  expect(of(`<html><head>${LINK}</head><body></body></html>`)).toEqual({
    url: 'https://www.yanjin.gov.cn/ta/7.html',
    from: 'canonical',
  });
});

it('believes the person before the file', () => {
  expect(of(`${MARK}<html><head>${LINK}</head></html>`, 'http://a.gov.cn/')).toEqual({
    url: 'http://a.gov.cn/',
    from: 'option',
  });
});

it.each([
  '<html><body></body></html>',
  '<!-- saved from url=(0014)about:internet --><html><body></body></html>',
  '<!-- saved from url=(0020)javascript:alert(1)1 --><html><body></body></html>',
  '<html><head><link rel="canonical" href="/ta/7.html"></head><body></body></html>',
  `<html><body>${'字'.repeat(5_000)}${MARK}</body></html>`,
])('knows no address of %s', (source) => expect(of(source)).toBeNull());
