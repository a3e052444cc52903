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
