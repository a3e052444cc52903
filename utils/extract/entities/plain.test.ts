import { describe, expect, it } from 'vitest';
import { readReply } from '..';

const HEAD =
  '关于市政协二届三次会议第018号提案的答复\n林溪委员：\n您提出的提案收悉，现答复如下：\n';

/** Every entity of a body and its signature, as `type|words`. */
function read(body: string, signature = '临溪市水利局'): string[] {
  const text = `${HEAD}${body}\n${signature}\n2024年8月1日`;
  return readReply(text)
    .entities.filter(({ start, type }) => start >= HEAD.length && type !== 'date')
    .map(({ type, name }) => `${type}|${name}`);
}

describe('plain sentences of counties', () => {
  it.each([
    // What a class is called is no name, also behind a division.
    ['条件小区和电梯住宅小区已打通消防通道。', []],
    ['宁国市老旧小区改造已完成。', ['place|宁国市']],
    ['打通断头路，硬化泥土路和产业路。', []],
    ['建制村村委会和一栋幼儿园教学楼已翻修。', []],
    ['启动校舍改造工程，推进“多规合一”。', []],
    ['情况物业公司已核实，对企业实行动态管理。', []],
    ['园舍四周均为民房，推进五位一体布局。', []],
    // What stands behind a road is none of its name.
    ['疏导环城南路拥堵路段，调研青山湖路交叉路口。', ['place|环城南路', 'place|青山湖路']],
    ['自桂花天府、芙蓉苑等小区交付以来。', ['place|桂花天府', 'place|芙蓉苑']],
    ['在古楼冲一带修建边沟。', ['place|古楼冲']],
    ['我局已与滨湖新区管委进行了沟通。', ['government|滨湖新区管委']],
    ['市物安中心已建立项目库。', ['organisation|市物安中心']],
    ['县卫计局、县交运局已对接。', ['government|县卫计局', 'government|县交运局']],
    ['属青山大学校园，柳溪镇连续办会。', ['organisation|青山大学', 'government|柳溪镇']],
    ['打响“竹乡”品牌，打造“三网两港”。', ['programme|“竹乡”']],
    ['与技工院校、企业培训中心等培训机构合作。', []],
    ['酒房里、王家城三个小组已通水。', ['place|酒房里', 'place|王家城', 'quantity|三个']],
    [
      '在北新广场、中央欣城以及西城广场等地建成。',
      ['place|北新广场', 'place|中央欣城', 'place|西城广场'],
    ],
    ['水头至坝尾小河流域已治理。', ['place|水头', 'place|坝尾']],
    ['东区政府已委托机构。', ['government|东区政府']],
    ['依托服务中心和智慧平台开展服务。', []],
    [
      '在临溪市第三届政治协商会议第二次会议上提出。',
      ['programme|临溪市第三届政治协商会议第二次会议'],
    ],
    ['经核实，秀水河东岸为绿地。', ['place|秀水河']],
    ['策划了“一剪千年”巡展活动。', ['programme|“一剪千年”巡展']],
  ])('%s', (body, entities) =>
    expect(read(body)).toEqual([...entities, 'government|临溪市水利局']),
  );

  it.each([
    ['柏岭分局正在摸排存量用地。', ['government|柏岭分局']],
    ['石门环保所、双塔司法所已到现场。', ['government|石门环保所', 'government|双塔司法所']],
    [
      '镇综合执法队已查处，市路灯管理处已更换。',
      ['government|镇综合执法队', 'government|市路灯管理处'],
    ],
    ['开通市人民医院就医专线。', ['organisation|市人民医院']],
    ['会同市医保局研究东区医院的结算办法。', ['government|市医保局', 'organisation|东区医院']],
    [
      '与郑州大学第一附属医院、清河大学附属第二中学合作。',
      ['organisation|郑州大学第一附属医院', 'organisation|清河大学附属第二中学'],
    ],
  ])('bodies of towns, and words behind a body: %s', (body, entities) =>
    expect(read(body)).toEqual([...entities, 'government|临溪市水利局']),
  );

  it.each([
    ['罗小满女士', ['罗小满']],
    ['尊敬的何溪先生', ['何溪']],
    ['尊敬的王先生', []],
    ['居民先生', []],
  ])('a citizen is a person by the full name: %s', (greeted, names) => {
    const text = `关于来信的答复\n${greeted}：\n您6月2日的来信收悉，现答复如下：\n已增设站点。`;
    const persons = readReply(text).entities.filter(({ type }) => type === 'person');
    expect(persons.map(({ name }) => name)).toEqual(names);
  });

  it('tells several who sign on one line apart', () =>
    expect(read('道路已通车。', '临溪市水利局 临溪市财政局 临溪市房产服务中心')).toEqual([
      'government|临溪市水利局',
      'government|临溪市财政局',
      'organisation|临溪市房产服务中心',
    ]));
});
