import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isDeepStrictEqual } from 'node:util';
import { DETAIL_FIELDS } from '@/utils/reading';
import { readPage } from './zoo/read';
import { BODIES, REPLIES } from './zoo/replies';
import { generated, ZOO_FOLDER } from './zoo/write';

describe('files on disk', () => {
  it('are what the generator makes', () => {
    for (const [file, bytes] of generated())
      expect(readFileSync(ZOO_FOLDER + file).equals(bytes), file).toBe(true);
  });
  it('are all generated', () => {
    const made = new Set(generated().keys());
    for (const file of readdirSync(`${ZOO_FOLDER}replies`))
      expect(made).toContain(`replies/${file}`);
  });
});

const flat = (text: string): string => text.replace(/\s+/g, '');

describe('replies', () => {
  const readings = REPLIES.map((page) => ({ page, ...readPage(page) }));
  const misses: string[] = [];
  const right = new Map<string, [right: number, all: number]>();
  const count = (what: string, isRight: boolean, file: string, got: unknown, wanted: unknown) => {
    const [good, all] = right.get(what) ?? [0, 0];
    right.set(what, [good + (isRight ? 1 : 0), all + 1]);
    if (!isRight)
      misses.push(`${what} ${file}: ${JSON.stringify(got)} is not ${JSON.stringify(wanted)}`);
  };
  for (const { page, text, reading, attachments } of readings) {
    const { first, last } = page.body!;
    const ink = flat(text);
    count('kind', reading.kind === page.kind, page.file, reading.kind, page.kind);
    count('start', ink.startsWith(first), page.file, ink.slice(0, 20), first);
    count('end', ink.endsWith(last), page.file, ink.slice(-20), last);
    count(
      'whole',
      ink === BODIES.get(page.file),
      page.file,
      ink.length,
      BODIES.get(page.file)!.length,
    );
    const files = page.attachments ?? [];
    count('attachments', isDeepStrictEqual(attachments, files), page.file, attachments, files);
    for (const field of DETAIL_FIELDS) {
      const wanted = page.details?.[field];
      const got = reading.details[field];
      if (wanted === undefined && got === undefined) continue;
      count(field, isDeepStrictEqual(got, wanted), page.file, got, wanted);
    }
  }
  console.log([...right].map(([what, [good, all]]) => `${what} ${good}/${all}`).join('  '));
  if (misses.length > 0) console.log(misses.join('\n'));

  it.each([...right])('%s', (_, [good, all]) => expect(good / all).toBeGreaterThanOrEqual(0.95));
});
