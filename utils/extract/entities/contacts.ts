import type { Structure } from '@/utils/text/structure';
import { candidate, RANK, type Candidate } from './candidates';
import { hasWord, isProper } from './proper';

/** 联系单位:省卫健委人事处, 联系人:陈小满: who is to be asked, by an office or a name. */
const CONTACT = /^\(?(?:联系(?:单位|处室|人)|领导署名)(?:及(?:联系)?电话)?[::]\s?/;
/** 2025年12号 签发人:陈小满: in the head of an official letter. */
const ISSUED_BY = /(?:^|\s)签\s?发\s?人?[::]\s?/;
const HEAD_LINES = 12;
const OFFICE = /^[\u4e00-\u9fff]{2,24}(?:[科股处室局办]|(?<!公)司|中心)/;
const NAME = /^[\u4e00-\u9fff]{2,3}(?=$|[,;()\s])/;
/** 陈工, 林老师: whoever is called by what he is. */
const NO_NAME = /[工总]$|老师|女士|先生|小姐|同志|[科处股主队所]长|主任/;

/**
 * The contact lines above the signature (guideline, decided case 15: names before the signature are
 * entities, the lines after it are details).
 */
export function contacts({ text, lines }: Structure): Candidate[] {
  const name = (line: string, from: number, at: number): Candidate[] => {
    const words = NAME.exec(line.slice(at))?.[0];
    return words && !NO_NAME.test(words) && !hasWord(words) && isProper(words)
      ? [candidate('person', from + at, from + at + words.length, 'entity.contact', RANK.title)]
      : [];
  };
  const signed = lines.findLastIndex(({ role }) => role === 'signature');
  return lines.slice(0, Math.max(0, signed)).flatMap(({ start, end }, i) => {
    const line = text.slice(start, end);
    const issued = i < HEAD_LINES ? ISSUED_BY.exec(line) : null;
    if (issued) return name(line, start, issued.index + issued[0].length);
    const label = CONTACT.exec(line)?.[0];
    if (!label) return [];
    const from = start + label.length;
    const told = line.slice(label.length);
    const office = OFFICE.exec(told)?.[0];
    if (office)
      return [candidate('government', from, from + office.length, 'entity.contact', RANK.title)];
    return name(line, start, label.length);
  });
}
