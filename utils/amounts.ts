import type { Amount, Measure } from '@/utils/reading';

/** Ages, lengths of time, ranks: they say for whom and how long, not how much. */
const NO_AMOUNT = /^第|(?:岁|年|天|日|个月|小时|分钟|周|届|楼|层|期)$/;
/** 由每盏200元提高至300元: what it was before. */
const BEFORE = /[由从][^\d，,、。；;]{0,4}$/;

/**
 * How much a measure is about, all that it says of it, by the words of the text and in its order; the
 * one that its act goes by (`qty`) is among them.
 *
 * @param words The measure's own words.
 */
export function amountsOf(
  { qty, amounts, start }: Pick<Measure, 'qty' | 'amounts' | 'start'>,
  words: string,
): string[] {
  const said = amounts
    .filter(
      (one) =>
        one.text === qty ||
        !(NO_AMOUNT.test(one.text) || BEFORE.test(words.slice(0, one.start - start))),
    )
    .map((one) => one.text);
  return [...new Set(qty && !said.includes(qty) ? [qty, ...said] : said)];
}

/** The amount that a measure's act goes by (`qty`), resolved; without one, the first that it names. */
export const targetOf = ({ qty, amounts }: Pick<Measure, 'qty' | 'amounts'>): Amount | undefined =>
  qty === undefined ? amounts[0] : amounts.find(({ text }) => text === qty);
