import { describe, Locator } from '@/utils/anchor';
import { trial, type Trial } from '../quality/anchor-trials';
import { loadGold } from './gold';
import { placeQuote } from './hypothesis';
import { time, type Row } from './stats';

/** How many made-up pages, quotes and edits both are tried on; the same seeds for both. */
const TRIALS = 3_000;
const EACH = 40;

/** Placed at all, and how: `silent` is the worst, other words shown as if they were the quote. */
interface Fate {
  placed: number;
  elsewhere: number;
  silent: number;
}

function fates(trials: readonly Trial[]): Fate {
  const placed = trials.filter(({ state }) => state !== 'orphan');
  const silent = placed.filter(({ wrong }) => wrong === 'other words, not called changed');
  return {
    placed: placed.length,
    silent: silent.length,
    elsewhere: placed.filter(({ wrong }) => wrong !== '').length - silent.length,
  };
}

/** Anchoring beside Hypothesis' published algorithm: time on whole replies, and wrong placements. */
export function anchorRows(): Row[] {
  const texts = [...loadGold('dev').values()].map(({ text }) => text);
  // Every quote of 24 characters at even distances; the edited page has a sentence more, one less.
  const pages = texts.map((text) => {
    const quotes = Array.from({ length: EACH }, (_, i) => {
      const start = Math.floor((i * (text.length - 30)) / EACH);
      return describe(text, { start, end: start + 24 });
    });
    const middle = text.indexOf('。', text.length >> 1) + 1;
    const last = text.lastIndexOf('。', text.length - 40) + 1;
    const edited = `新近补充一句。${text.slice(0, middle)}${text.slice(middle, last).replaceAll('我局', '本局')}${text.slice(last)}`;
    return { text, edited, quotes };
  });
  const rows: Row[] = [];
  for (const which of ['text', 'edited'] as const) {
    const ours = time(() => {
      for (const page of pages) {
        const locator = new Locator(page[which]);
        for (const quote of page.quotes) locator.locate(quote);
      }
    }, 10);
    const theirs = time(() => {
      for (const page of pages) for (const quote of page.quotes) placeQuote(page[which], quote);
    }, 3);
    rows.push({
      group: 'anchors',
      what: `${pages.length * EACH} highlights, ${which === 'text' ? 'unchanged' : 'edited'} pages`,
      value: ours.median,
      unit: 'ms',
      ratio: ours.median / theirs.median,
      note: `Hypothesis' algorithm ${theirs.median.toFixed(1)} ms`,
    });
  }
  const seeds = Array.from({ length: TRIALS }, (_, seed) => seed);
  const own = fates(seeds.map((seed) => trial(seed)));
  const peer = fates(
    seeds.map((seed) =>
      trial(seed, (after, selectors) => {
        const span = placeQuote(after, selectors);
        return span ? { state: 'moved', span } : { state: 'orphan' };
      }),
    ),
  );
  for (const [what, key] of [
    ['placed', 'placed'],
    ['other words shown as the quote', 'silent'],
    ['another place', 'elsewhere'],
  ] as const)
    rows.push({
      group: 'anchors',
      what: `${what}, of ${TRIALS} random edits`,
      value: own[key],
      unit: '',
      ...(key === 'placed' ? {} : { max: 0 }),
      note: `Hypothesis' algorithm ${peer[key]}`,
    });
  return rows;
}
