import { readReply } from '@/utils/extract';
import type { OwnName } from '@/utils/extract/entities/own';
import type { Entity } from '@/utils/reading';

/** How such a reply begins, up to its body. */
export const HEAD =
  '关于市政协二届三次会议第018号提案的答复\n林溪委员：\n您提出的提案收悉，现答复如下：\n';

/** The entities of one sentence of a reply's body that `issuer` signs. */
export function entitiesOf(
  sentence: string,
  issuer = '临溪市水利局',
  dictionary?: readonly OwnName[],
): Entity[] {
  const text = `${HEAD}${sentence}\n${issuer}\n2024年8月1日`;
  return readReply(text, undefined, dictionary).entities.filter(
    ({ start }) => start >= HEAD.length && start < HEAD.length + sentence.length,
  );
}

/** Every named thing of a sentence of the body, as `type|words`: no quantities, amounts and dates. */
export const namedIn = (sentence: string): string[] =>
  entitiesOf(sentence)
    .filter(({ type }) => !/^(?:quantity|money|date)$/.test(type))
    .map(({ type, name }) => `${type}|${name}`);

const ANSWERS = {
  proposal: {
    head: '关于区政协二届三次会议第018号提案的答复\n林溪委员：\n您提出的《关于改善渔港的提案》收悉，现答复如下：\n',
    tail: '\n感谢您的关心！\n临溪区农业农村局\n2024年8月1日',
  },
  letter: {
    head: '市民您好：您反映的问题已收悉，现回复如下：\n',
    tail: '\n感谢您的来信！\n临溪区城市管理局\n2024年8月1日',
  },
} as const;

/** The measures of an answer that holds only `body`, dated 2024-08-01, each with `status|words`. */
export function measuresOf(body: string, to: keyof typeof ANSWERS = 'proposal') {
  const { head, tail } = ANSWERS[to];
  const text = `${head}${body}${tail}`;
  return readReply(text).measures.map(({ start, end, status, by, due, qty, reason }) => ({
    words: `${status}|${text.slice(start, end)}`,
    by,
    due,
    qty,
    reason: reason && text.slice(reason.start, reason.end),
  }));
}
