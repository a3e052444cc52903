import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadGold } from '../tests/quality/score';

const CLI = fileURLToPath(new URL('read.ts', import.meta.url));
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'fuwen-read-'));
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

interface Run {
  code: number;
  lines: Record<string, unknown>[];
  errors: string;
}
const run = (...args: string[]): Promise<Run> =>
  new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', CLI, ...args],
      { cwd: ROOT, maxBuffer: 1 << 26 },
      (error, stdout, stderr) =>
        resolve({
          code: typeof error?.code === 'number' ? error.code : 0,
          lines: stdout
            .split('\n')
            .filter(Boolean)
            .map((line) => JSON.parse(line) as Record<string, unknown>),
          errors: stderr,
        }),
    );
  });

const { text } = loadGold('dev').get('letter-hunan-bus')!;

describe('npm run read', () => {
  it('prints one line a file, and fails only for what could not be read', async () => {
    const good = file('good.txt', text);
    const news = file('news.txt', '今天天气晴朗，气温回升。\n');
    const binary = file('binary.txt', Uint8Array.of(0x7f, 0x45, 0, 0, 1));
    const empty = file('empty.txt', '');
    const { code, lines, errors } = await run(good, news, binary, empty, join(folder, 'none.txt'));
    expect(lines.map(({ kind }) => kind)).toEqual(['letter', 'none', 'error', 'error', 'error']);
    expect(Object.keys(lines[0]!)).toEqual(
      expect.arrayContaining([
        'file',
        'score',
        'reasons',
        'details',
        'outline',
        'measures',
        'text',
      ]),
    );
    expect(lines[0]!['text']).toBe(text);
    expect(code).toBe(1);
    for (const word of ['not a reply', 'binary', 'empty', 'ENOENT']) expect(errors).toContain(word);
  });

  it('reads a page in the national character set, and knows whose host it is', async () => {
    // 您提出的建议收悉。 in GB 18030.
    const bytes = [
      0xc4, 0xfa, 0xcc, 0xe1, 0xb3, 0xf6, 0xb5, 0xc4, 0xbd, 0xa8, 0xd2, 0xe9, 0xca, 0xd5, 0xcf,
      0xa4, 0xa1, 0xa3,
    ];
    const head = '<html><head><meta charset="gb2312"></head><body><div><p>';
    const page = Buffer.concat([
      Buffer.from(head),
      Buffer.from(bytes),
      Buffer.from('</p></div></body>'),
    ]);
    const path = file('page.html', page);
    const { code, lines } = await run(path, '--url', 'http://www.example.gov.cn/a.html');
    expect(code).toBe(0);
    expect(lines[0]).toMatchObject({ trusted: true });
    expect(lines[0]!['text']).toContain('您提出的建议收悉。');
  });

  it("knows the names of the reader's own dictionary", async () => {
    const dictionary = file('names.csv', 'name,type,short\n晴暖驿站,programme,晴驿\n站,place,\n');
    const reply = file('own.txt', text.replace('您好！您在', '您好！晴驿已经启用。您在'));
    const { code, lines, errors } = await run(reply, '--dictionary', dictionary);
    expect(code).toBe(0);
    expect(lines[0]!['entities']).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ name: '晴驿', type: 'programme', canonical: '晴暖驿站' }),
      ]),
    );
    expect(errors).toContain('row 3: too-short 站');
    const wrong = await run(reply, '--dictionary', file('wrong.csv', 'a,b\n'));
    expect(wrong).toMatchObject({ code: 2, lines: [] });
    expect(wrong.errors).toContain('missing-column');
  });

  it('takes the address from the mark of a saved page, the canonical link or the option', async () => {
    const mark = '<!-- saved from url=(0035)http://www.example.gov.cn/jyta/1.html -->';
    const link = '<link rel="canonical" href="https://www.example.com/copy.html">';
    const page = (head: string, before = ''): string =>
      `<!DOCTYPE html>\n${before}<html><head><meta charset="utf-8">${head}</head><body><p>您提出的建议收悉。</p></body></html>`;
    const saved = file('saved.html', page(link, mark));
    const canonical = file('canonical.html', page(link));
    const bare = file('bare.html', page(''));
    const { lines } = await run(saved, canonical, bare);
    expect(lines.map(({ trusted, urlFrom }) => [trusted, urlFrom])).toEqual([
      [true, 'saved'],
      [false, 'canonical'],
      [false, undefined],
    ]);
    expect(lines[0]!['url']).toBe('http://www.example.gov.cn/jyta/1.html');
    const told = await run(saved, '--url', 'http://www.example.com/');
    expect(told.lines[0]).toMatchObject({ trusted: false, urlFrom: 'option' });
    expect((await run(saved, '--url', 'nowhere')).code).toBe(2);
  });

  it('says how it is used', async () => {
    const { code, errors } = await run('--nonsense');
    expect(code).toBe(2);
    expect(errors).toContain('usage');
  });
});
