import { shortName } from '@/utils/reply/divisions';
import type { Entity } from '@/utils/reading';
import type { Ground } from '../ground';
import { candidate, RANK, type Candidate } from './candidates';
import { opensAt } from './edges';

/** Names that a document gives once and uses again: its own dictionary, made in the first pass. */
function* shortForms(
  text: string,
  first: readonly Candidate[],
): Generator<{ words: string; type: Entity['type']; safe: boolean }> {
  for (const { type, start, end, rule } of first) {
    const words = text.slice(start, end);
    if (type === 'organisation' || type === 'programme' || type === 'place' || type === 'work') {
      if (words.length >= 3) yield { words, type, safe: true };
    }
    if (type === 'programme' && /^“.*”$/.test(words))
      yield { words: words.slice(1, -1), type, safe: words.length >= 6 };
    if (type === 'place' && rule === 'entity.division') {
      const short = shortName(words.replace(/^.*[省市](?=.{2,}[区县市])/, ''));
      if (short) yield { words: short, type, safe: false };
    }
    // (以下简称X)
    const alias = /^\([^)]{0,6}简称[“《]?([^”》)]{2,12})[”》]?\)/.exec(text.slice(end, end + 24));
    if (alias && !/^《/.test(alias[1]!)) yield { words: alias[1]!, type, safe: true };
  }
}

/** Second pass: the document's own names wherever they stand again, alone and unclaimed. */
export function* local(
  ground: Ground,
  first: readonly Candidate[],
  extra: readonly string[],
): Generator<Candidate> {
  const { text } = ground;
  const seen = new Set<string>();
  const forms = [
    ...[...shortForms(text, first)].map((form) => ({ ...form, own: false })),
    ...extra.map((words) => ({ words, type: 'place' as const, safe: false, own: true })),
  ];
  for (const { words, type, safe, own } of forms) {
    if (seen.has(words) || words.length < 2) continue;
    seen.add(words);
    for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + words.length)) {
      const end = at + words.length;
      if (!safe && (!opensAt(ground, at) || /^[路街大学院镇村]/.test(text.slice(end, end + 1))))
        continue;
      // 衢江城区 holds 江城区 as well: the replier's own place is meant.
      const sure = own && text.startsWith('城区', end);
      yield candidate(type, at, end, 'entity.document-name', sure ? RANK.listed : RANK.local);
    }
  }
}
