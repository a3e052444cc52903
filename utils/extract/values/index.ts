import type { Details, Entity } from '@/utils/reading';
import type { Steps } from '@/utils/text/steps';
import { readAmount } from './amount';
import { resolveInterval, type Calendar } from './interval';

const YEAR = /(\d{4})年/;

/**
 * Gives fresh dates their interval and amounts their value, where they have none yet. A month without a
 * year takes the last year named in its sentence, else the reply's, else the page's. `entities` in
 * text order.
 */
export function* resolvingValues(
  text: string,
  entities: readonly Entity[],
  { date, published }: Pick<Details, 'date' | 'published'>,
): Steps<void> {
  let year: number | undefined;
  let at = 0;
  for (const entity of entities) {
    if (entity.type === 'money' || entity.type === 'quantity')
      entity.amount ??= readAmount(text, entity);
    if (entity.type !== 'date' || entity.interval) continue;
    if (/[。\n]/.test(text.slice(at, entity.start))) year = undefined;
    at = entity.end;
    const calendar: Calendar = { replyDate: date, published, year };
    const after = text.slice(entity.end, entity.end + 3);
    entity.interval = resolveInterval(entity.name, after, calendar);
    year = Number(YEAR.exec(entity.name)?.[1] ?? year) || undefined;
    yield;
  }
}
