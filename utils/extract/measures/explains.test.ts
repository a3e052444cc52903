import { describe, expect, it } from 'vitest';
import { readReply } from '..';

/** What a reply of either kind that holds only `body` is read as. */
function read(body: string, opening: string): string[] {
  const text = `${opening}\n${body}\n感谢您的支持！\n临溪区城市管理局\n2024年8月1日`;
  return readReply(text).measures.map(
    ({ status, start, end }) => `${status}|${text.slice(start, end)}`,
  );
}
const LETTER = '市民您好：您反映的问题已收悉，现回复如下：';
const PROPOSAL = '陈岚委员：\n您提出的《关于整治油烟的提案》收悉，现答复如下：';

describe('an answer to a letter explains', () => {
  it.each([
    // By whom a thing was made.
    '该小区由临溪恒丰置业有限公司开发，东禾建筑公司承建。',
    // How the office looked into it.
    '接到反映后，我局执法人员立即到现场查看，并对油烟管道进行了核查。',
    // What a rule asks for, and under which condition.
    '夜间连续浇筑须提前办理许可，油烟净化器经检测合格后方可投入使用。',
    '该店如有扰民行为，拨打12345热线。',
    // To whom it was passed on.
    '您的来信收悉，已于7月2日转区住建局办理。',
    '7月2日来信已经收到！并已将您反映的情况转交城管部门进行处理。',
    // When something was found, and what nobody objected to.
    '执法人员再次上门检查时，店内没有油烟，周边住户均没有不同意见。',
    // What the letter asks, and what it says of time, is nothing that the answer says.
    '问题一：今后由交警处理还是由城管处理？答：防盗登记费用为180元/辆。',
    // How it goes on behind what only tells.
    '该楼共六层，在一层配备消火栓。',
  ])('and these are no measures: %s', (body) => expect(read(body, LETTER)).toEqual([]));

  it('what somebody was told to do goes on', () =>
    expect(read('我局已责令该店停业，清理油烟管道，并处罚款2000元。', LETTER)).toEqual([
      'done|我局已责令该店停业',
      'done|并处罚款2000元',
    ]));

  it('an act stands behind what was heeded', () =>
    expect(read('我局高度重视，多次组织街道召开协调会。', LETTER)).toEqual([
      'done|多次组织街道召开协调会',
    ]));

  it('a reply to a proposal tells: the same words are measures there', () =>
    expect(read('该楼共六层，在一层配备消火栓。', PROPOSAL)).toEqual([
      'unstated|在一层配备消火栓',
    ]));
});

describe('who acts in an answer to a letter, and when', () => {
  const measures = (body: string) =>
    readReply(`${LETTER}\n${body}\n临溪区信访局\n2024年8月1日`).measures;

  it.each([
    // A squad, an office, a group and an organ act, whosever area it is.
    ['辖区柳林街道将加大巡查力度。', ['柳林街道']],
    ['7月2日，城管执法中队拆除了违建3处。', ['城管执法中队']],
    ['调查组已经对该教师进行了批评教育，并责令学校通报。', ['调查组', '调查组']],
    // 由我处 is the replier itself.
    ['该绿地由市园林局建设了步道，现由我处进行养护管理。', ['市园林局', undefined]],
  ])('%s', (body, names) => expect(measures(body).map(({ by }) => by)).toEqual(names));

  it.each([
    // What is to come soon is to come.
    ['街道拟将在近期拆除违建。', 'planned'],
    ['我局将把该路段纳入改造计划。', 'planned'],
    ['我们一方面会督促物业维修电梯。', 'planned'],
    // So many, in the year of the reply.
    ['2024年执法中队在该小区清除占道摊点7处。', 'done'],
    // 正确 is no 正.
    ['下一步，我局将走访商户，正确引导商户分类投放。', 'planned'],
  ])('%s', (body, status) => {
    const [last] = measures(body).slice(-1);
    expect(last?.status).toBe(status);
  });
});
