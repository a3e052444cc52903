import { describe, expect, it } from 'vitest';
import {
  beyondGovernment,
  exactHostFrom,
  GOVERNMENT_SITES,
  hostFrom,
  hostOfPattern,
  originOf,
  patternOf,
  permissionFor,
} from './sites';

describe('a host that a person names', () => {
  it.each([
    ['www.rd.example', 'www.rd.example'],
    ['  WWW.Rd.Example ', 'www.rd.example'],
    ['https://www.rd.example:8443/a/b?c#d', 'www.rd.example'],
    ['www.rd.example/a', 'www.rd.example'],
    ['*.rd.example', '*.rd.example'],
    ['人大.example', 'xn--gmqz7w.example'],
    ['10.2.3.4', '10.2.3.4'],
    ['localhost', 'localhost'],
  ])('%s', (words, host) => expect(hostFrom(words)).toBe(host));

  it.each([
    '',
    '*',
    '*.',
    '*://*/*',
    '<all_urls>',
    'file:///a/b.html',
    'a b.cn',
    'cn',
    '*.cn',
    'about:blank',
  ])('%j is none', (words) => expect(hostFrom(words)).toBeNull());
});

describe('one host that a person names', () => {
  it.each([
    ['http://www.x.gov.cn:8080/a.html', 'www.x.gov.cn:8080'],
    ['www.x.gov.cn:8080', 'www.x.gov.cn:8080'],
    ['https://www.x.gov.cn:443/a', 'www.x.gov.cn'],
    ['WWW.x.gov.cn', 'www.x.gov.cn'],
    ['*.x.gov.cn', null],
    ['file:///a/b.html', null],
    ['cn', null],
  ])('%s', (words, host) => expect(exactHostFrom(words)).toBe(host));
});

describe('the permission for a page', () => {
  it.each([
    ['http://www.jingan.gov.cn/a', GOVERNMENT_SITES],
    ['https://gov.cn/', GOVERNMENT_SITES],
    ['https://www.rd.example:8443/a', '*://www.rd.example/*'],
    ['http://notgov.cn/', '*://notgov.cn/*'],
  ])('%s', (url, pattern) => expect(permissionFor(url)).toBe(pattern));

  it.each(['file:///tmp/a.html', 'about:blank', 'chrome://extensions', ''])('%j has none', (url) =>
    expect(permissionFor(url)).toBeNull(),
  );

  it('leads back to its host', () =>
    expect(hostOfPattern(patternOf('*.rd.example'))).toBe('*.rd.example'));

  it('beyond those of the manifest, however narrowly the browser gave them', () =>
    expect(
      beyondGovernment([GOVERNMENT_SITES, 'https://www.jingan.gov.cn/*', '*://notgov.cn/*']),
    ).toEqual(['*://notgov.cn/*']));

  it('covers one page alone', () => {
    expect(originOf('https://www.rd.example:8443/a?b')).toBe('https://www.rd.example/*');
    expect(originOf('file:///tmp/a.html')).toBeNull();
  });
});
