import type { Answer } from './search.page';
import { openBench } from './extension-page';
import { loadGold } from './gold';
import { median, type Row } from './stats';

const TEXTS = 2_000;
const QUERIES = 120;

/** Made-up replies of different words: sentences of all bundled ones, in an order of their own. */
function textsOf(count: number): string[] {
  const sentences = [...loadGold('dev').values()].flatMap(({ text }) => text.split(/(?<=[。\n])/));
  return Array.from({ length: count }, (_, n) =>
    Array.from(
      { length: 40 },
      (__, i) => sentences[(n * 37 + i * (11 + (n % 17))) % sentences.length]!,
    ).join(''),
  );
}

/** Chinese substrings: ours beside MiniSearch as it comes and a scan of the stored texts. */
export async function searchRows(): Promise<Row[]> {
  const { run, close } = await openBench('search.page.ts');
  try {
    const answers = await run<Record<'own' | 'mini' | 'scan', Answer>>(
      `bench.run(${JSON.stringify(textsOf(TEXTS))}, ${QUERIES})`,
    );
    const ours = median(answers.own.times);
    const row = (what: string, value: number, unit: string, more: Partial<Row> = {}): Row => ({
      group: 'search',
      what,
      value,
      unit,
      ...more,
    });
    return [
      row('Fuwen, recall of substrings', 100 * answers.own.recall, '%', { min: 100 }),
      row('MiniSearch, default tokenizer, recall', 100 * answers.mini.recall, '%', {
        note: `precision ${(100 * answers.mini.precision).toFixed(1)} %`,
      }),
      row(`Fuwen, every match of ${TEXTS} texts, median`, ours, 'ms'),
      row('scan of the stored texts, median', median(answers.scan.times), 'ms', {
        ratio: ours / median(answers.scan.times),
      }),
      row('MiniSearch, median', median(answers.mini.times), 'ms', {
        // Too quick for the page's clock where it finds nothing.
        ...(median(answers.mini.times) > 0 && { ratio: ours / median(answers.mini.times) }),
        note: 'finds other things',
      }),
      row('Fuwen, index built in slices', answers.own.built, 'ms', {
        ratio: answers.own.built / answers.mini.built,
        note: `MiniSearch ${answers.mini.built.toFixed(0)} ms`,
      }),
    ];
  } finally {
    await close();
  }
}
