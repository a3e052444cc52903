import { describe, expect, it } from 'vitest';
import { readReply } from '..';

/** The refusals of a body, each as `words|reason`. */
function read(body: string): string[] {
  const text = `关于区政协二届三次会议第018号提案的答复\n林溪委员：\n您提出的《关于改善渔港的提案》收悉，现答复如下：\n${body}\n临溪区农业农村局\n2024年8月1日`;
  return readReply(text)
    .measures.filter(({ status }) => status === 'declined')
    .map(({ start, end, reason }) =>
      [text.slice(start, end), reason ? text.slice(reason.start, reason.end) : ''].join('|'),
    );
}

describe('the reason of a refusal', () => {
  it.each([
    // Right before it, as many clauses as tell something.
    [
      '鉴于泊位属经营性设施，今年债券额度又已下达，我区难以承担。',
      ['我区难以承担|鉴于泊位属经营性设施，今年债券额度又已下达'],
    ],
    ['收费标准由省级统一确定，我局不宜调整。', ['我局不宜调整|收费标准由省级统一确定']],
    // In its own front.
    ['因场地受限暂不新建码头。', ['因场地受限暂不新建码头|因场地受限']],
    // What is spoken of, and who says so, is none.
    ['至于降低泊位费，因县级财力有限，暂不实施。', ['暂不实施|因县级财力有限']],
    // Two refusals share one.
    [
      '因国家标准尚未出台，暂不收费，也不宜限制停靠。',
      ['暂不收费|因国家标准尚未出台', '也不宜限制停靠|因国家标准尚未出台'],
    ],
    // Behind it, or in the sentence before.
    ['我局暂不开通航线。主要原因是冬季风浪较大。', ['我局暂不开通航线|主要原因是冬季风浪较大']],
    ['该处紧邻文物保护范围。因此，我局暂不拓宽码头。', ['我局暂不拓宽码头|该处紧邻文物保护范围']],
    // An act between them, or another sentence: no reason is told.
    ['我局已修缮渔港3座。暂不新建码头。', ['暂不新建码头|']],
  ])('%s', (body, refusals) => expect(read(body)).toEqual(refusals));

  it('is told of refusals alone', () => {
    const text =
      '关于区政协二届三次会议第018号提案的答复\n林溪委员：\n您提出的提案收悉，现答复如下：\n因渔港年久失修，我局已修缮3座。\n临溪区农业农村局\n2024年8月1日';
    expect(readReply(text).measures[0]).not.toHaveProperty('reason');
  });
});
