import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { parseHTML } from 'linkedom';
import { readDictionary } from '@/utils/dictionary/csv';
import type { OwnDictionary } from '@/utils/dictionary/names';
import { readReply } from '@/utils/extract';
import { findArticle } from '@/utils/page/article';
import { pageFacts } from '@/utils/page/facts';
import type { PageFacts } from '@/utils/reading';
import { addressOf } from '@/utils/reply/signals';
import { isGovernmentHost } from '@/utils/reply/detect';
import { addressOfPage } from './address';

const USAGE = 'usage: npm run -s read -- FILE… [--url URL] [--dictionary FILE.csv]';
/** Bytes in which a page names its character set. */
const HEAD = 2_048;

/** A message for stderr and the line of a file that could not be read. */
class Unreadable extends Error {}

/** Decodes a saved page or text: byte order mark, then the set that the page names, then UTF-8. */
function decode(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.subarray(0, HEAD).includes(0)) throw new Unreadable('not a text: it holds binary data');
  const named = /charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]?.toLowerCase();
  if (named && /^gb/.test(named)) return new TextDecoder('gb18030').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    // Not UTF-8 and no word of what it is: on Chinese sites that is the national standard.
    return new TextDecoder('gb18030').decode(bytes);
  }
}

const isPage = (file: string, text: string): boolean =>
  /\.x?html?$/i.test(file) || /^\s*(?:<!doctype html|<html)/i.test(text.slice(0, 200));

/** Reads one file; gives its line of output. Throws when it cannot be read. */
function read(
  file: string,
  url: string | undefined,
  dictionary: OwnDictionary,
): Record<string, unknown> {
  const source = decode(readFileSync(file)).replaceAll('\r\n', '\n');
  if (source.trim() === '') throw new Unreadable('empty file');
  if (!isPage(file, source)) {
    const page: PageFacts = url === undefined ? {} : { url };
    return {
      ...(url === undefined ? {} : { url, urlFrom: 'option' }),
      ...readReply(source, page, dictionary),
      trusted: isGovernmentHost(addressOf(url).host),
      text: source,
    };
  }
  const page = /<body[\s>]/i.test(source)
    ? source
    : `<!doctype html><html><body>${source}</body></html>`;
  const { document } = parseHTML(page) as unknown as { document: Document };
  const address = addressOfPage(source, document, url);
  const article = findArticle(document);
  const text = article?.text.text ?? '';
  const facts = pageFacts(document, address?.url ?? '', article);
  return {
    ...(address ? { url: address.url, urlFrom: address.from } : {}),
    ...readReply(text, facts, dictionary),
    trusted: isGovernmentHost(addressOf(address?.url).host),
    text,
  };
}

/** Names from a CSV file; rows that cannot be taken are told. Throws when none can be read. */
function dictionaryFrom(file: string | undefined): OwnDictionary {
  if (file === undefined) return [];
  const { names, problems } = readDictionary(readFileSync(file), []);
  for (const { row, problem, words } of problems)
    console.error(`${file}: ${row > 0 ? `row ${row}: ` : ''}${problem} ${words}`.trimEnd());
  if (problems.some(({ row }) => row === 0)) throw new Unreadable('not a dictionary');
  return names;
}

const OPTIONS = { url: { type: 'string' }, dictionary: { type: 'string' } } as const;

function main(args: readonly string[]): number {
  const { values, positionals: files } = parseArgs({
    args: [...args],
    options: OPTIONS,
    allowPositionals: true,
  });
  if (files.length === 0) throw new TypeError('no file');
  if (values.url !== undefined && !URL.canParse(values.url))
    throw new TypeError(`not an address: ${values.url}`);
  const dictionary = dictionaryFrom(values.dictionary);
  let failed = 0;
  for (const file of files) {
    try {
      const line = read(file, values.url, dictionary);
      if (line['kind'] === 'none') console.error(`${basename(file)}: not a reply`);
      console.log(JSON.stringify({ file, ...line }));
    } catch (error) {
      failed++;
      const message = error instanceof Error ? error.message : String(error);
      console.error(`${file}: ${message}`);
      console.log(JSON.stringify({ file, kind: 'error', error: message }));
    }
  }
  return failed > 0 ? 1 : 0;
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  // Wrong arguments, or a dictionary that cannot be read: nothing was begun.
  console.error(error instanceof Error ? error.message : String(error));
  if (error instanceof TypeError) console.error(USAGE);
  process.exitCode = 2;
}
