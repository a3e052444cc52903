import { describe, expect, it } from 'vitest';
import { readingReply, readReply } from '.';

const HEAD =
  '关于市政协二届三次会议第018号提案的答复\n林溪委员：\n您提出的提案收悉，现答复如下：\n';
const PARAGRAPH =
  '2024年，临溪市水利局投入120万元，清淤白沙河3公里，新建泵站两座。下一步，我局将会同市财政局继续完善管网。\n';

/** How many rests a reading offers. */
function restsOf(text: string): number {
  const work = readingReply(text);
  let rests = 0;
  while (!work.next().done) rests++;
  return rests;
}

describe('a reading with rests', () => {
  it('rests in every part of a long text', () => {
    // The tables are made once, with rests of their own.
    readReply(HEAD);
    const none = restsOf(HEAD);
    const few = restsOf(HEAD + PARAGRAPH.repeat(50));
    const many = restsOf(HEAD + PARAGRAPH.repeat(200));
    expect(few - none).toBeGreaterThan(100);
    expect(many - none).toBeGreaterThan(3 * (few - none));
  });

  it('can be left at any rest, and another be begun', () => {
    const text = HEAD + PARAGRAPH.repeat(3);
    const left = readingReply(text);
    for (let i = 0; i < 5; i++) left.next();
    const work = readingReply(text);
    let step = work.next();
    while (!step.done) {
      left.next();
      step = work.next();
    }
    expect(step.value).toEqual(readReply(text));
  });
});
