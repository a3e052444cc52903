import { readFileSync } from 'node:fs';
import { readReply } from '@/utils/extract';
import type { PageFacts } from '@/utils/reading';

/** One line of output: a reading, with the text its offsets count in. */
interface Line {
  file: string;
  [key: string]: unknown;
}

const USAGE = 'usage: npm run -s read -- FILE… [--url URL]';

function readText(bytes: Uint8Array): string {
  const text = new TextDecoder('utf-8').decode(bytes);
  return text.replaceAll('\r\n', '\n');
}

function main(args: string[]): number {
  const url = args.includes('--url') ? args[args.indexOf('--url') + 1] : undefined;
  const files = args.filter((a, i) => !a.startsWith('--') && args[i - 1] !== '--url');
  if (files.length === 0) {
    console.error(USAGE);
    return 2;
  }
  let failed = 0;
  for (const file of files) {
    let line: Line;
    try {
      const text = readText(readFileSync(file));
      const page: PageFacts = url === undefined ? {} : { url };
      line = { file, ...readReply(text, page), text };
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      console.error(`${file}: ${message}`);
      line = { file, kind: 'error', error: message };
      failed++;
    }
    console.log(JSON.stringify(line));
  }
  return failed > 0 ? 1 : 0;
}

process.exitCode = main(process.argv.slice(2));
