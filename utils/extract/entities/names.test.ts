import { describe, expect, it } from 'vitest';
import { entitiesOf, HEAD } from '@/tests/read-sentence';
import { readReply } from '..';

/** Every entity of a sentence of the body, as `type|words`. */
const read = (sentence: string, issuer = '临溪市水利局'): string[] =>
  entitiesOf(sentence, issuer).map(({ type, name }) => `${type}|${name}`);

describe('names in replies of many places', () => {
  it.each([
    [
      '中国人民政治协商会议桐山县九届委员会第三次会议上有人提出。',
      ['programme|中国人民政治协商会议桐山县九届委员会第三次会议'],
    ],
    ['桂花村村民委员会已同意。', ['organisation|桂花村村民委员会']],
    // Branches by the short names of counties, and a ministry's own departments.
    [
      '市市场监管局昌平分局、人民银行慈溪支行和慈溪金融监管支局已调查。',
      [
        'government|市市场监管局昌平分局',
        'government|人民银行慈溪支行',
        'government|慈溪金融监管支局',
      ],
    ],
    ['由教育部职业教育与成人教育司牵头。', ['government|教育部职业教育与成人教育司']],
    // A street office that acted on some day; names in a row of which the lie of the land is told.
    ['香樟街道于去年10月将公房改建为食堂。', ['government|香樟街道', 'date|去年10月']],
    ['考虑到松亭、香樟路一带建筑密度大。', ['place|松亭', 'place|香樟路']],
    // Sunlight and a tongue are no places.
    ['找不到符合日照、消防要求的场所，开通闽南语播报。', []],
    // Whoever is named behind what he is; a contest of a place; a prize by its quotation.
    ['请与街道工作人员冉崇礼联系。', ['person|冉崇礼']],
    ['在湖南省护理技能竞赛中获奖。', ['programme|湖南省护理技能竞赛']],
    ['设立了“信江匠心”奖学金。', ['programme|“信江匠心”奖学金']],
    ['检查楼栋1.9万余栋次。', ['quantity|1.9万余栋次']],
    ['白水至石桥段公路已开工。', ['place|白水', 'place|石桥']],
    ['通往联合乡和团结镇。', ['place|联合乡', 'place|团结镇']],
    ['石桥小河属白溪河流域支流。', ['place|石桥小河', 'place|白溪河']],
    // A name goes on from the place before a dot; a fair's short name ends before the verb.
    ['继续办好湖南·桐山油茶文化节。', ['programme|湖南·桐山油茶文化节']],
    ['利用进博会等国际性展会平台。', ['programme|进博会']],
    // Provinces and cities with the lower place behind them; a city's office in its county.
    ['贵州遵义、云南省镇沅等地先行。', ['place|贵州遵义', 'place|云南省镇沅']],
    ['苏州市昆山生态环境局已调查。', ['government|苏州市昆山生态环境局']],
    ['在乐东黎族自治县抱由镇建成。', ['place|乐东黎族自治县抱由镇']],
    ['由市人大常委会办公厅转办。', ['government|市人大常委会办公厅']],
    ['末班车由19时延至20时30分。', ['quantity|19时', 'quantity|20时30分']],
    // A town or site by its short name, and a town with what lies around it.
    [
      '修缮云顶城遗址，宣传云顶城，支持石湖镇和石湖地区。',
      ['place|云顶城遗址', 'place|云顶城', 'place|石湖镇', 'place|石湖地区'],
    ],
    ['参观云顶城博物馆，由云顶城博物馆讲解。', ['place|云顶城博物馆', 'organisation|云顶城博物馆']],
    ['财政部办公厅已印发。', ['government|财政部办公厅']],
    [
      '督促大龙镇、石碁镇、公路局加强管道清疏。',
      ['government|大龙镇', 'government|石碁镇', 'government|公路局'],
    ],
    ['游览夏布小镇和真武国际生物城。', ['place|夏布小镇', 'place|真武国际生物城']],
    ['全部用于北部五乡镇供水保障工程。', ['programme|北部五乡镇供水保障工程']],
    // A pedestrian street is named after its road; towns may begin with 都 or be called a street.
    ['解放路步行街已改造。', ['place|解放路步行街']],
    ['制约了都安镇和黄沙街镇教育发展。', ['place|都安镇', 'place|黄沙街镇']],
    [
      '应由新华书店和山口完小承担，长三角地区通用。',
      ['organisation|新华书店', 'organisation|山口完小', 'place|长三角地区'],
    ],
    [
      '支持朝天区建设通用机场，改善义务教育阶段学校条件，三省一市政府及城投公司参加。',
      ['place|朝天区'],
    ],
    [
      '规范自治区工业园区和历史文化名村，开放内部停车场，听取旅游局、法制办等意见。',
      ['government|旅游局'],
    ],
    ['处理能力6万立方米/日。', ['quantity|6万立方米/日']],
    ['整治低端批发市场，建设科技服务业集聚区和高铁站。', []],
    // Classes and words that go on.
    ['打造百亿级直播经济集聚区和零工市场。', []],
    ['云县县城规划区学校布局合理。', ['place|云县']],
    ['河堤对岸路标高于水面。', []],
    ['村道硬化一事县交通部门已纳入规划。', []],
    ['增设座椅和休憩广场，按包装老旧小区改造项目推进。', []],
  ])('%s', (sentence, entities) => expect(read(sentence)).toEqual(entities));

  it('reads a body that is greeted', () => {
    const text = HEAD.replace('林溪委员', '石河水岸办') + '已清淤。\n临溪市水利局\n2024年8月1日';
    const bodies = readReply(text).entities.filter(({ type }) => type === 'government');
    expect(bodies.map(({ name }) => name)).toEqual(['石河水岸办', '临溪市水利局']);
  });

  it('greets no person in a committee', () => {
    const text =
      HEAD.replace('林溪委员', '县政协社会和法制委员会') + '已清淤。\n临溪市水利局\n2024年8月1日';
    const named = readReply(text).entities.filter(({ type }) => /government|person/.test(type));
    expect(named.map(({ type, name }) => `${type}|${name}`)).toEqual([
      'government|县政协社会和法制委员会',
      'government|临溪市水利局',
    ]);
  });

  it('reads a greeted name again', () => {
    const text =
      HEAD.replace('林溪', '林素芬') + '再次感谢林素芬委员的关心。\n临溪市水利局\n2024年8月1日';
    const persons = readReply(text).entities.filter(({ type }) => type === 'person');
    expect(persons.map(({ name }) => name)).toEqual(['林素芬', '林素芬']);
  });

  it('reads the counties of the replier’s city by their short names', () => {
    expect(read('主要用于安化黑茶推广。', '益阳市农业农村局')).toEqual(['place|安化']);
    expect(read('主要用于安化黑茶推广。')).toEqual([]);
  });
});

it('cuts no character of two code units in half', () => {
  const names = entitiesOf('铁路公司建👨‍👩‍👧成寺河至嘉峰铁路专用线18公里。').map(({ name }) => name);
  expect(names).toContain('嘉峰铁路专用线'.slice(0, 2));
  for (const name of names) expect(name).not.toMatch(/^[\udc00-\udfff]/);
});
