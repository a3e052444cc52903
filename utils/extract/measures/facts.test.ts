import { describe, expect, it } from 'vitest';
import { readReply } from '..';

/** What a reply that holds only `body` is read as, each measure as `status|words`. */
function read(body: string): string[] {
  const text = `关于区政协二届三次会议第018号提案的答复\n林溪委员：\n您提出的《关于改善出行的提案》收悉，现答复如下：\n${body}\n感谢您的关心！\n临溪区交通运输局\n2024年8月1日`;
  return readReply(text).measures.map(
    ({ start, end, status }) => `${status}|${text.slice(start, end)}`,
  );
}

describe('what only tells how things are', () => {
  it.each([
    '近年来，我区农村公路建设发展较快，极大地方便了群众出行。',
    '目前，村道还没有联网成片，村与村之间无法通行。',
    '该园学位已不能满足群众入园需求，急需异地扩建。',
    '我们也知道，这与大家的期盼还有差距。',
    '公办园覆盖面从2021年的46%提升至61%。',
    '我区学前教育进入高质量发展阶段。',
    '新园投入使用后将缓解城区学位紧张问题。',
    '该路段绿化由园林所进行管理，该路属于村道。',
    '规程对馆藏明确了具体要求，区教育大学对该地块如何规划尚不清楚。',
    '将有力推动我区教育发展迈上新台阶，区域格局基本形成。',
    '果屑箱仅供行人投放，并非商家店铺的垃圾桶，项目的实施能够有效解决积水。',
    '截至目前，区内已有8.1万人申办助餐卡。',
    '您在建议中提到，路口没有信号灯，拆除旧房两排；扩建教学楼一栋。',
    '我局在今年上半年的多次工作会议中，鲁桥镇为弘扬地方文化，群众十分欢迎。',
  ])('is no measure: %s', (body) => expect(read(body)).toEqual([]));

  it.each([
    ['该校门前路窄，我局一家解决不了。', ['declined|我局一家解决不了']],
    ['我局多次征求居民安装电梯的意见。', ['done|我局多次征求居民安装电梯的意见']],
    [
      '今年，我局将继续抓好公路养护，全力推进路面修复。',
      ['planned|我局将继续抓好公路养护', 'planned|全力推进路面修复'],
    ],
    ['社区将加大对油污排放的宣传力度。', ['planned|社区将加大对油污排放的宣传力度']],
    ['我局坚决清理不适宜读物126册。', ['done|我局坚决清理不适宜读物126册']],
    ['争取将该项目纳入预算。', ['planned|争取将该项目纳入预算']],
    ['其他项目年内可完工。', ['planned|其他项目年内可完工']],
    [
      '我局将积极对接，及时将各园区纳入正在编制的规划中。',
      ['planned|我局将积极对接', 'planned|及时将各园区纳入正在编制的规划中'],
    ],
    ['我局下属桑宁公司正协商垃圾清运问题。', ['ongoing|我局下属桑宁公司正协商垃圾清运问题']],
    ['但我局将多方筹措建设资金。', ['planned|我局将多方筹措建设资金']],
    ['今年我区将陆续改造其他路段。', ['planned|我区将陆续改造其他路段']],
    [
      '2016年，区发展改革委印发《公路发展规划》，明确提出以行政村为单元，建立管护体系，推进联网。',
      ['done|区发展改革委印发《公路发展规划》'],
    ],
  ])('stands beside measures: %s', (body, measures) => expect(read(body)).toEqual(measures));
});

describe('an answer without the formula', () => {
  it('may begin with thanks for what was said', () => {
    const text =
      '标题：月城路卫生\n答复内容\n感谢您对我们工作提出的意见，月城路南段由我局清扫。接到您的反映，我局立即更换了垃圾箱30个，每日安排专人保洁，还请您继续监督月城路一带的卫生，也请周边的商户一同爱护环境，不要把污水和垃圾倒在路边的沟渠里，我局已增设果皮箱12个。';
    expect(readReply(text).measures.map(({ start, end }) => text.slice(start, end))).toContain(
      '我局已增设果皮箱12个',
    );
  });

  it('is read from its first line on', () => {
    const text =
      '标题：滨河路路灯\n答复内容\n滨河东路工程已于2019年年底竣工通车，目前，我局正积极协调有关部门办理移交。';
    expect(readReply(text).measures.map(({ start, end }) => text.slice(start, end))).toEqual([
      '滨河东路工程已于2019年年底竣工通车',
      '我局正积极协调有关部门办理移交',
    ]);
  });
});
