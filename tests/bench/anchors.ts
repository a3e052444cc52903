import { describe, Locator } from '@/utils/anchor';
import { trial, type Trial } from '../quality/anchor-trials';
import { loadGold } from './gold';
import { placeQuote } from './hypothesis';
import { time, timePair, type Row } from './stats';

/** How many made-up pages, quotes and edits both are tried on; the same seeds for both. */
const TRIALS = 3_000;
const EACH = 40;

/** The goal of the design: so many highlights on so long a page, in milliseconds. */
const MANY = { highlights: 200, length: 50_000, unchanged: 50, edited: 300 } as const;

/** In the right place, or not, and how: `silent` is the worst, other words shown as if they were the quote. */
interface Fate {
  right: number;
  elsewhere: number;
  silent: number;
}

function fates(trials: readonly Trial[]): Fate {
  const placed = trials.filter(({ state }) => state !== 'orphan');
  const silent = placed.filter(({ wrong }) => wrong === 'other words, not called changed');
  return {
    right: placed.filter(({ wrong }) => wrong === '').length,
    silent: silent.length,
    elsewhere: placed.filter(({ wrong }) => wrong !== '').length - silent.length,
  };
}

/** A page as long as the longest replies: many replies in one. */
function longRows(texts: readonly string[]): Row[] {
  const text = texts.join('\n').slice(0, MANY.length);
  const quotes = Array.from({ length: MANY.highlights }, (_, i) => {
    const start = i * Math.floor((MANY.length - 64) / MANY.highlights);
    return describe(text, { start, end: start + 30 });
  });
  // A character more in every 400, so that a quarter of the highlights or their contexts are hit.
  const edited = text.replace(/[^]{400}/g, '$&了');
  return (['unchanged', 'edited'] as const).map((which) => {
    const page = which === 'edited' ? edited : text;
    const { median } = time(() => {
      const one = new Locator(page);
      for (const quote of quotes) one.locate(quote);
    }, 20);
    const one = new Locator(page);
    const lost = quotes.filter((quote) => one.locate(quote).state === 'orphan').length;
    return {
      group: 'anchors',
      what: `${MANY.highlights} highlights, one page of ${MANY.length} characters, ${which}`,
      value: median,
      unit: 'ms',
      max: MANY[which],
      note: `${lost} left for a person to settle`,
    };
  });
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
    const { ours, theirs } = timePair(
      () => {
        for (const page of pages) {
          const locator = new Locator(page[which]);
          for (const quote of page.quotes) locator.locate(quote);
        }
      },
      () => {
        for (const page of pages) for (const quote of page.quotes) placeQuote(page[which], quote);
      },
    );
    rows.push({
      group: 'anchors',
      what: `${pages.length * EACH} highlights, ${which === 'text' ? 'unchanged' : 'edited'} pages`,
      value: ours,
      unit: 'ms',
      ratio: ours / theirs,
      note: `Hypothesis' algorithm ${theirs.toPrecision(2)} ms`,
    });
  }
  rows.push(...longRows([...texts, ...[...loadGold('own').values()].map(({ text }) => text)]));
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
    ['in the right place', 'right'],
    ['other words shown as the quote', 'silent'],
    ['another place', 'elsewhere'],
  ] as const)
    rows.push({
      group: 'anchors',
      what: `${what}, of ${TRIALS} random edits`,
      value: own[key],
      unit: '',
      ...(key === 'right' ? { min: peer.right } : { max: 0 }),
      note: `Hypothesis' algorithm ${peer[key]}`,
    });
  return rows;
}
