import { describe, expect, it } from 'vitest';
import { readReply } from '..';

const HEAD =
  '关于市政协二届三次会议第018号提案的答复\n林溪委员：\n您提出的提案收悉，现答复如下：\n';

/** Every entity of a body that clerks write as they speak, as `type|words`. */
function read(body: string): string[] {
  const text = `${HEAD}${body}\n临溪市水利局\n2024年8月1日`;
  return readReply(text)
    .entities.filter(({ start }) => start >= HEAD.length && start < HEAD.length + body.length)
    .map(({ type, name }) => `${type}|${name}`);
}

describe('figures as they are spoken', () => {
  it.each([
    ['同年5月已开工，以后年份再安排。', ['date|同年5月']],
    ['客流比去年同期多，去年雨季垮了一段。', ['date|去年同期', 'date|去年雨季']],
    ['今明两年不再安排。', ['date|今明两年']],
    ['费用按2021年前期合同执行。', ['date|2021年']],
    ['去年10月底至今年3月轮训。', ['date|去年10月底至今年3月']],
    ['今年汛期到来前完工。', ['date|今年汛期到来前']],
    ['春节前后上门。', ['date|春节前后']],
    ['5月6日、8日冲洗管网，9日复检。', ['date|5月6日', 'date|8日', 'date|9日']],
    ['5月6日夜间到7日凌晨停水。', ['date|5月6日', 'date|7日']],
    ['今年“三八”节前办会，明年开春后再装。', ['date|今年“三八”节前', 'date|明年开春后']],
    ['收到材料后15日内办结。', ['quantity|15日']],
    ['将期限延长到120日。', ['quantity|120日']],
    ['3月4日停水，9日起恢复，每月5日前抄表。', ['date|3月4日', 'date|9日']],
    ['2月6号开工，上个星期封顶。', ['date|2月6号', 'date|上个星期']],
    ['二三月份走访，等秋天再补栽。', ['date|二三月份', 'date|秋天']],
    ['前三个月免租。', ['quantity|三个月']],
  ])('days and seasons: %s', (body, entities) => expect(read(body)).toEqual(entities));

  it.each([
    ['车位比约1:12。', ['quantity|1:12']],
    ['门票降了一半。', ['quantity|一半']],
    ['工期压缩为一个季度，提前一年启动。', ['quantity|一个季度', 'quantity|一年']],
    [
      '乡里议了一回，还会再做一轮评审，全年未发生一起火情。',
      ['quantity|一回', 'quantity|一轮', 'quantity|一起'],
    ],
    ['谈了两个多小时，下降两成多。', ['quantity|两个多小时', 'quantity|两成多']],
    [
      '每天进站60来吨，务工的有30多万人，户籍人口80余万。',
      ['quantity|60来吨', 'quantity|30多万人', 'quantity|80余万'],
    ],
    ['和六部门共同推进。', ['quantity|六部门']],
    ['来水偏多一到两成。', ['quantity|一到两成']],
    [
      '跑了七八趟，每趟亏损两百多元，连续播放一个月。',
      ['quantity|七八趟', 'money|两百多元', 'quantity|一个月'],
    ],
    ['配发风机300台(件)。', ['quantity|300台(件)']],
    [
      '日供水900方，压力0.3兆帕，换出鲜花1.2万束。',
      ['quantity|900方', 'quantity|0.3兆帕', 'quantity|1.2万束'],
    ],
    ['举办运营三期培训班。', ['quantity|三期']],
    ['每方要涨五六毛。', ['money|五六毛']],
    ['组织三大类20家服务商。', ['quantity|三大类', 'quantity|20家']],
    ['代表希望“两年内开工建设”。', ['quantity|两年']],
    ['列入计划的6个小区30栋已开工。', ['quantity|6个', 'quantity|30栋']],
    [
      '路边加了两根栏杆，收走帐篷9顶，劝离600多摊次。',
      ['quantity|两根', 'quantity|9顶', 'quantity|600多摊次'],
    ],
    [
      '方案改了三稿，谈了一个多钟头，试种了一星期。',
      ['quantity|三稿', 'quantity|一个多钟头', 'quantity|一星期'],
    ],
    ['实行5×8小时值守，接听来电3.2万通。', ['quantity|5×8小时', 'quantity|3.2万通']],
    ['全市排名第6位，抽检120个次。', ['quantity|第6位', 'quantity|120个次']],
    ['离学校五百米，占地两千来平方。', ['quantity|五百米', 'quantity|两千来平方']],
    [
      '水价每方三毛五，现降到二毛左右，电费省了八厘。',
      ['money|三毛五', 'money|二毛', 'money|八厘'],
    ],
    [
      '总投资近一个亿，已授信2.5亿，多花800多万。',
      ['money|一个亿', 'money|2.5亿', 'money|800多万'],
    ],
  ])('counts: %s', (body, entities) => expect(read(body)).toEqual(entities));

  it.each([
    '请千万不要下水。',
    '举一反三对各库区排险。',
    '一家一家登记，坏一处修一处。',
    '让您一家受累了。',
    '这两年变化不小。',
    '二个是天旱，三个是管网老化。',
    '提出“两年上台阶、四年大变样”。',
    '鉴定为四类危桥。',
    '千人口托位数已达标，开放千亩梅园。',
    'K45+300处塌方，留县率提高，北部丘陵区较多。',
    '每一分钱都要用好，两年多来多次商议。',
    '早7时至晚8时限行，形成“1个园区+4个中心+N个站点”。',
    '规范“一年基本达标、三年全面提升”。',
  ])('what only looks like a count: %s', (body) => expect(read(body)).toEqual([]));
});

describe('offices as clerks call them', () => {
  it.each([
    [
      '找来区水利局河道中心、区民政局养老科。',
      ['government|区水利局河道中心', 'government|区民政局养老科'],
    ],
    ['县市场监管局柏岭所已到场。', ['government|县市场监管局柏岭所']],
    [
      '区水利局河道中心牵头，河道中心每月清淤。',
      ['government|区水利局河道中心', 'government|河道中心'],
    ],
    ['由总工程师负责、农村公路科承办。', ['government|农村公路科']],
    [
      '我局派社会救助股下乡，可以找安全生产监管股。',
      ['government|社会救助股', 'government|安全生产监管股'],
    ],
    ['老年医学科、人工智能学科、学校保卫科和公司入股。', []],
    [
      '省委第三巡视组反馈，省生态环境保护督察组交办。',
      ['government|省委第三巡视组', 'government|省生态环境保护督察组'],
    ],
    [
      '县人民医院感染科设了门诊，中国农业银行临溪县支行放款。',
      ['organisation|县人民医院感染科', 'organisation|中国农业银行临溪县支行'],
    ],
    ['区住建局质安站已到场。', ['government|区住建局质安站']],
    ['请市纪委监委派驻市林业局纪检监察组监督。', ['government|市纪委监委派驻市林业局纪检监察组']],
    ['区委绩效办已考核。', ['government|区委绩效办']],
    ['已报省厅备案，自治区厅已批准。', ['government|省厅', 'government|自治区厅']],
    [
      '会同市中院、市通管局、人行武汉市分行研究。',
      ['government|市中院', 'government|市通管局', 'government|人行武汉市分行'],
    ],
    [
      '已请交警城北大队研究，转给州公安局森警大队。',
      ['government|交警城北大队', 'government|州公安局森警大队'],
    ],
    [
      '与市反诈中心、市社会事务服务中心对接。',
      ['government|市反诈中心', 'government|市社会事务服务中心'],
    ],
    [
      '市大气办通报，镇党委会上已定，镇人大主席团视察。',
      ['government|市大气办', 'government|镇党委', 'government|镇人大主席团'],
    ],
    ['区科技局联合武汉高科办班。', ['government|区科技局', 'organisation|武汉高科']],
  ])('%s', (body, entities) => expect(read(body)).toEqual(entities));

  const readAll = (text: string): string[] =>
    readReply(text).entities.map(({ type, name }) => `${type}|${name}`);

  it('whoever is to be asked, in the lines above the signature only', () => {
    const body = `${HEAD}已办理。\n`;
    const end = '　　　　临溪市水利局\n　　　　2024年8月1日';
    expect(readAll(`${body}联系单位：市水利局农村水利科，电话0123-4567\n${end}`)).toContain(
      'government|市水利局农村水利科',
    );
    expect(readAll(`${body}联 系 人：陈小满\n${end}`)).toContain('person|陈小满');
    expect(readAll(`${body}联系人：陈工\n${end}`)).not.toContain('person|陈工');
    expect(readAll(`临水函〔2024〕6号　　签发人：高小满\n${body}${end}`)).toContain(
      'person|高小满',
    );
    expect(readAll(`${body}${end}\n联系人：陈小满`)).not.toContain('person|陈小满');
    expect(readAll(`${body}临溪市水利局（章）\n2024年8月1日`)).toContain('government|临溪市水利局');
  });

  it('persons who are greeted, in a row and with a space in the name', () => {
    const greeted = (line: string): string[] =>
      readAll(`关于第018号提案的答复\n${line}\n您提出的提案收悉，现答复如下：\n已办理。`).filter(
        (one) => one.startsWith('person'),
      );
    expect(greeted('罗小满代表，您好！')).toEqual(['person|罗小满']);
    expect(greeted('周启文、沈  燕委员：')).toEqual(['person|周启文', 'person|沈  燕']);
    expect(greeted('段小满、白一川、民建云南省委员会：')).toEqual([
      'person|段小满',
      'person|白一川',
    ]);
  });

  it.each([
    ['宣传罗小满、潘一川等先进典型。', ['person|罗小满', 'person|潘一川']],
    ['请退休的老工程师王一川当监督员。', ['person|王一川']],
    ['请联系县住建局房管股刘小满。', ['government|县住建局房管股', 'person|刘小满']],
    ['欢迎韩籍教授讲课，代表习惯的做法，眼科白内障的手术。', []],
    ['组织部长张建军作了批示，研究员周光明担任专家。', ['person|张建军', 'person|周光明']],
  ])('persons: %s', (body, entities) => expect(read(body)).toEqual(entities));
});

describe('places as they are told', () => {
  it.each([
    [
      '开通双塔新区至柏溪高中、那平大桥至东湖大道两条公交线。',
      ['place|双塔新区', 'place|柏溪高中', 'place|那平大桥', 'place|东湖大道', 'quantity|两条'],
    ],
    [
      '柏溪县上塘镇至石桥镇等3条班线已改造。',
      ['place|柏溪县上塘镇', 'place|石桥镇', 'quantity|3条'],
    ],
    ['一来石桥村村道窄，二来正对受灾果园定损。', ['place|石桥村']],
    ['每天全县抢修，水毁路多，山高路远。', []],
    ['改建乡村便桥和水泥混凝土桥。', []],
    ['该桥名叫石桥沟便桥。', ['place|石桥沟便桥']],
    ['在老城府前路施工。', ['place|府前路']],
    ['在柏溪街道许家、梧桐路设点。', ['place|柏溪街道许家', 'place|梧桐路']],
    ['新世商场地下停车库已开放。', ['place|新世商场地下停车库']],
    ['柳溪东路垃圾站已整改。', ['place|柳溪东路垃圾站']],
    [
      '1.对塔街道西岭小区A区、石桥街道春晓小区3—6号楼。',
      ['place|对塔街道西岭小区A区', 'place|石桥街道春晓小区3—6号楼'],
    ],
    ['柏溪村7组、柳溪村的磨盘组已通水。', ['place|柏溪村7组', 'place|柳溪村', 'place|磨盘组']],
    ['从李家垭口到青龙寺的机耕道已通。', ['place|李家垭口', 'place|青龙寺']],
    [
      '在刘家湾、烂泥塘、上坪三个组铺管。',
      ['place|刘家湾', 'place|烂泥塘', 'place|上坪', 'quantity|三个'],
    ],
    [
      '在梨树坪、张家坝两个安置点装灯，二期工程要等市里批。',
      ['place|梨树坪', 'place|张家坝', 'quantity|两个'],
    ],
    [
      '在体育路南段设点，货船改停东港码头，用于老旧管网和县城。',
      ['place|体育路', 'place|东港码头'],
    ],
    ['粮食局家属楼、县水泥厂老宿舍已修。', ['place|粮食局家属楼', 'place|县水泥厂老宿舍']],
    ['清溪河右岸滨河路已修。', ['place|清溪河', 'place|滨河路']],
    ['柳坪村到老鹰寨的路已修好。', ['place|柳坪村', 'place|老鹰寨']],
    ['（欢迎大道东）已绿化，位于软件二路以北。', ['place|欢迎大道', 'place|软件二路']],
    ['在中德（沈阳）产业园设点。', ['place|中德（沈阳）产业园']],
    ['在皖南园区推广。', ['place|皖南']],
    ['建成石桥镇红柳村牧源养殖场。', ['place|石桥镇红柳村牧源养殖场']],
    ['改造原市百货公司仓库。', ['place|市百货公司仓库']],
    ['自管小区、二次供水小区、热点片区、机关停车场已摸底。', []],
    [
      '设班点3个（柏溪镇2个、上塘镇1个）。',
      ['quantity|3个', 'place|柏溪镇', 'quantity|2个', 'place|上塘镇', 'quantity|1个'],
    ],
    [
      '柏溪、双塔2个街道办事处参与，柏溪街道和双塔街道已上报。',
      [
        'government|柏溪',
        'government|双塔',
        'quantity|2个',
        'government|柏溪街道',
        'government|双塔街道',
      ],
    ],
    ['会同区城管局、双塔社区走访。', ['government|区城管局', 'government|双塔社区']],
    ['以灯会为主线对台湾路改造，补锅湾村已通水。', ['place|台湾路', 'place|补锅湾村']],
    ['开办昭通籍工友服务驿站。', ['place|昭通']],
    ['学校门口那条柳溪北路已拓宽，届时梧桐路封闭，又是古镇。', ['place|柳溪北路', 'place|梧桐路']],
    ['梧桐路与柳溪路口西侧的空地已覆盖。', ['place|梧桐路', 'place|柳溪路']],
    ['柳溪路自石门岔口至双塔桥限行。', ['place|柳溪路', 'place|石门岔口', 'place|双塔桥']],
    ['石桥坝—双塔坡公路已改建。', ['place|石桥坝—双塔坡公路']],
    ['在单县柳兴、东明集寨等5处设点。', ['place|单县柳兴', 'place|东明集寨', 'quantity|5处']],
    ['打造五常鸭稻、望奎白鹅等特色产业。', ['place|五常', 'place|望奎']],
    ['听取石桥镇、双塔乡意见。', ['government|石桥镇', 'government|双塔乡']],
    ['在石桥镇烽火堡建成仓库。', ['place|石桥镇烽火堡']],
    ['柏溪村三组“老鹰岩”茶园已通电。', ['place|柏溪村三组“老鹰岩”茶园']],
    ['地处苏鲁豫皖四省交界，三环以内限行。', ['place|苏鲁豫皖', 'place|三环']],
    ['附近柳坪、双塔、潭岭的居民都来。', ['place|柳坪', 'place|双塔', 'place|潭岭']],
    ['督促柏溪区、开发区、双塔区整改。', ['place|柏溪区', 'place|开发区', 'place|双塔区']],
    ['国道208新线高速公路榆次段已通车。', ['place|国道208新线高速公路榆次段']],
    ['兄弟县市、粮食主产村和废弃小学已摸底。', []],
  ])('%s', (body, entities) => expect(read(body)).toEqual(entities));
});

describe('bodies that are no government, as they are told', () => {
  it.each([
    ['市公共交通有限责任公司已增车。', ['organisation|市公共交通有限责任公司']],
    ['石桥教学点的学生已转移。', ['organisation|石桥教学点']],
    ['请基金管理人陕西秦创产业投资公司出资。', ['organisation|陕西秦创产业投资公司']],
    ['服务糕点厂、伞厂等企业。', []],
    ['依托中国工业互联网协会杭州分会办会。', ['organisation|中国工业互联网协会']],
    ['临溪华新建筑工程公司已进场。', ['organisation|临溪华新建筑工程公司']],
    ['湖北两省体育局商定，成立物业管理委员会，规范我县政府投资项目。', ['place|湖北']],
    ['与清源锂业、罗坝股份对接。', ['organisation|清源锂业']],
    ['茶叶合作社增产，升级技师学院和深山区学校。', []],
    ['组建“红马甲”防溺宣讲队。', ['organisation|“红马甲”防溺宣讲队']],
    ['银联已接入，完善警银联动机制。', ['organisation|银联']],
    ['对“阿明烧烤”“邱记饺子店”立案。', ['organisation|“阿明烧烤”', 'organisation|“邱记饺子店”']],
    ['结果在“柏溪新闻网”公布。', ['organisation|“柏溪新闻网”']],
    ['组成“暖心”小分队。', ['organisation|“暖心”小分队']],
    ['县供销合作社联合社已收购。', ['organisation|县供销合作社联合社']],
  ])('%s', (body, entities) => expect(read(body)).toEqual(entities));
});

describe('undertakings as they are told', () => {
  it.each([
    ['推行“即采即运”，有“有店面无店员”现象。', []],
    ['开展“双向”平台和国家级“双创”平台试点，查处“校园贷”等乱象。', ['programme|“双向”平台']],
    ['创出“小院夜话”这块牌子。', ['programme|“小院夜话”']],
    ['实施“厨师、技工、家政”三项工程。', ['programme|“厨师、技工、家政”三项工程']],
    ['今年3月，“双塔樱桃采摘节”照常举办。', ['date|今年3月', 'programme|“双塔樱桃采摘节”']],
    ['开展“春风里”校园招聘3场。', ['programme|“春风里”校园招聘', 'quantity|3场']],
    ['关于设立“临溪市体育发展基金”，经研究暂不设立。', ['programme|“临溪市体育发展基金”']],
    ['建成国家普通话考试题库。', ['programme|国家普通话考试题库']],
    ['录入全省养老机构监管系统。', ['programme|全省养老机构监管系统']],
    ['参加厦门投洽会。', ['programme|厦门投洽会']],
    ['您还可以打12345反映。', ['programme|12345']],
    ['把“民生实事”列入重点工程。', []],
    ['开行“双江鲜花”专列、“昆绥欧”班列。', ['programme|“双江鲜花”专列', 'programme|“昆绥欧”班列']],
    ['启动“柏溪小院”星级评定。', ['programme|“柏溪小院”']],
    ['供水“三断”村应急保障增强，符合“365”工作法。', []],
  ])('%s', (body, entities) => expect(read(body)).toEqual(entities));
});
