import { describe, expect, it } from 'vitest';
import { entitiesOf } from '@/tests/read-sentence';
import { readReply } from '..';

/** Every entity of a sentence of the body, as `type|words`. */
const read = (sentence: string, issuer = '临溪市水利局'): string[] =>
  entitiesOf(sentence, issuer).map(({ type, name }) => `${type}|${name}`);

describe('places', () => {
  it.each([
    ['对白沙河、青石河进行清淤。', ['place|白沙河', 'place|青石河']],
    ['因降雨减少，加之云台水库水位偏低。', ['place|云台水库']],
    ['附近锦绣花园可以停车。', ['place|锦绣花园']],
    ['故杨树村部分农户用水困难。', ['place|杨树村']],
    ['沿月华支路和解放一路施工。', ['place|月华支路', 'place|解放一路']],
    ['发展非遗乡村旅游和高A级景区。', []],
    // A name goes on through every division and town that it stands in.
    ['推介贵州省铜仁市万山区的线路。', ['place|贵州省铜仁市万山区']],
    ['支持贵州省贵阳市修文县六广镇石桥村建设。', ['place|贵州省贵阳市修文县六广镇石桥村']],
    ['对桐村镇城镇供水进行改造。', ['place|桐村镇']],
    // Both ends of a stretch of road are places, and so are roads that cross.
    [
      '完成县道青白线(青年路至大白果段)改建。',
      ['place|县道青白线', 'place|青年路', 'place|大白果'],
    ],
    ['提升通往石门景区的道路。', ['place|石门景区']],
    ['南湖大道城市快速路正在施工。', ['place|南湖大道']],
    ['汾河平原和淮南经济区受益。', ['place|汾河平原', 'place|淮南经济区']],
    // What is described or counted has no name.
    ['形成四大文旅片区，修建一条通村道路。', []],
    ['我县是交通大县、财政穷县。', []],
    ['设置人行横道，硬化机耕道。', []],
    ['严厉打击乱停乱放、超速等道路交通违法行为。', []],
    // 示范县 holds no 范县, a bearing more is the region's own.
    ['创建示范县，服务桂西南发展。', ['place|桂西南']],
    ['文化路、纬三街和东四街路段已硬化。', ['place|文化路', 'place|纬三街', 'place|东四街']],
    ['整治村容村貌，白石镇公立幼儿园扩建。', ['place|白石镇']],
    ['规范食盐市场，建成文化活动广场。', []],
    ['建成省级示范区，开放千亩梅园。', []],
    ['随着经济高速发展，破损路得到修复。', []],
  ])('%s', (sentence, entities) => expect(read(sentence)).toEqual(entities));
});

describe('bodies', () => {
  it.each([
    ['我局将加强与香樟镇政府沟通。', ['government|香樟镇政府']],
    ['会同县财政局落实资金。', ['government|县财政局']],
    ['县政府和县教育体育局高度重视。', ['government|县政府', 'government|县教育体育局']],
    [
      '由上海市教委、国家发展改革委会同我局研究。',
      ['government|上海市教委', 'government|国家发展改革委'],
    ],
    ['由杨庄示范区公安局负责。', ['government|杨庄示范区公安局']],
    [
      '京津冀及周边地区大气污染防治领导小组印发方案。',
      ['government|京津冀及周边地区大气污染防治领导小组'],
    ],
    ['白沙镇、市交管大队等单位负责。', ['government|白沙镇', 'government|市交管大队']],
    [
      '与白塔街道政府沟通，已交镇人民政府办理。',
      ['government|白塔街道政府', 'government|镇人民政府'],
    ],
    ['成立养老服务工作领导小组。', []],
    [
      '由广州市花都区人民政府新雅街道办事处负责。',
      ['government|广州市花都区人民政府新雅街道办事处'],
    ],
    ['街道党政联席会议通过方案。', []],
    ['县文广旅游局和所在乡镇政府负责。', ['government|县文广旅游局']],
    ['委托教育部课程教材发展中心开展评价。', ['organisation|教育部课程教材发展中心']],
  ])('%s', (sentence, entities) => expect(read(sentence)).toEqual(entities));

  it('takes a county that is a word, too, where a line begins with it', () =>
    expect(read('和县财政局落实资金。', '和县水利局')).toEqual(['government|和县财政局']));
});

it('figures with a unit of units, and large numbers alone', () => {
  expect(read('浓度为35微克/立方米，惠及2万居民。')).toEqual([
    'quantity|35微克/立方米',
    'quantity|2万',
  ]);
});

describe('organisations', () => {
  it.each([
    ['县顺风公交公司增开班次。', ['organisation|县顺风公交公司']],
    ['到2024年9月东山幼儿园投入使用。', ['date|2024年9月', 'organisation|东山幼儿园']],
    ['联合县融媒体中心制作广告。', ['organisation|县融媒体中心']],
    ['中小学和中西部县级中职学校全部纳入，中心学校除外。', []],
    ['西南民族大学师生参加。', ['organisation|西南民族大学']],
  ])('%s', (sentence, entities) => expect(read(sentence)).toEqual(entities));
});

describe('programmes', () => {
  it.each([
    ['举办全国中小企业服务创新大会。', ['programme|全国中小企业服务创新大会']],
    ['组织实施中小企业网络“清风”行动。', ['programme|中小企业网络“清风”行动']],
    ['设立水利人才发展基金。', ['programme|水利人才发展基金']],
    ['依托现有互联网平台开展服务，搭建高质量活动平台。', []],
  ])('%s', (sentence, entities) => expect(read(sentence)).toEqual(entities));
});

describe('figures', () => {
  it.each([
    ['今年1—4月接诊300人次。', ['date|今年1—4月', 'quantity|300人次']],
    ['推进一期、二期建设，并改扩建四台小学。', ['organisation|四台小学']],
  ])('%s', (sentence, entities) => expect(read(sentence)).toEqual(entities));
});

describe('names beyond the lists', () => {
  it.each([
    // Departments made of words of fields, behind a level or division.
    ['由市园林和湿地管理局审核。', ['government|市园林和湿地管理局']],
    ['省文化体育和旅游厅拨付补助。', ['government|省文化体育和旅游厅']],
    // Branches named after places behind their head office.
    ['国家税务总局太原市税务局提供数据。', ['government|国家税务总局太原市税务局']],
    ['县公安局交警大队加强巡查。', ['government|县公安局交警大队']],
    // A town that acts is a body, else a place; with its county it is one place.
    ['青柳镇组织村民清淤。', ['government|青柳镇']],
    ['在青柳镇开展清淤。', ['place|青柳镇']],
    ['位于静安区青柳镇的泵站。', ['place|静安区青柳镇']],
    // Subject and verb before the name are none of it.
    ['县水投集团利用金鳌路闲置厂房办公。', ['organisation|县水投集团', 'place|金鳌路']],
    // Kinds are no names.
    ['新增普惠性幼儿园和紧密型医联体。', []],
    ['建设充电站、换热站和老旧小区。', []],
    // Roads by number, metro lines, waters known by name.
    ['修复国道318线和地铁4号线出口。', ['place|国道318线', 'place|地铁4号线']],
    ['疏浚京杭运河，治理沂河。', ['place|京杭运河', 'place|沂河']],
    // Companies by their trade, where they act.
    ['由峦岳储能负责建设。', ['organisation|峦岳储能']],
    ['推进新型储能和共享出行。', []],
  ])('%s', (sentence, entities) => expect(read(sentence)).toEqual(entities));
});

describe('dates of happenings', () => {
  it.each([
    ['今年汛前完成清淤。', ['date|今年汛前']],
    ['9月开学前交付，国庆节前开放。', ['date|9月开学前', 'date|国庆节前']],
    ['每年汛前检查。', []],
    ['四台地区学校和全州城乡学校条件得到提升。', []],
    ['今年前5个月受理30件。', ['date|今年前5个月', 'quantity|30件']],
  ])('%s', (sentence, entities) => expect(read(sentence)).toEqual(entities));
});

describe('quotations', () => {
  it.each([
    ['举办“乡约”音乐季。', ['programme|“乡约”音乐季']],
    ['关于“设立冷链发展专项基金”。', []],
    ['持续开展“回头看”。', []],
    ['注册“青柳脆桃”地理标志。', ['programme|“青柳脆桃”']],
    ['“十五五”期间新建3处。', ['date|“十五五”期间', 'quantity|3处']],
  ])('%s', (sentence, entities) => expect(read(sentence)).toEqual(entities));
});

it('reads a text that ends with a preposition', () =>
  expect(() => readReply('关于提案的答复\n您提出的提案收悉。\n我们在')).not.toThrow());

describe('names as clerks write them', () => {
  it.each([
    // Offices of organs, parties in one place, schools by number.
    [
      '请反馈至区委督查办和区人大人事代表工委。',
      ['government|区委督查办', 'government|区人大人事代表工委'],
    ],
    ['由市规委会审定，县编委批复。', ['government|市规委会', 'government|县编委']],
    [
      '民革平凉市委提出建议，区政府组织教委办公室研究。',
      ['government|民革平凉市委', 'government|区政府'],
    ],
    ['县一中与县三小已扩建，三小场所除外。', ['organisation|县一中', 'organisation|县三小']],
    ['学习贯彻四中全会精神。', []],
    // A road is no university, a region no larger one.
    ['完成北大路改造。', ['place|北大路']],
    ['以大别山区域为重点。', ['place|大别山']],
    ['以太行山、伏牛山为主线。', ['place|太行山', 'place|伏牛山']],
    // A city and a county of it by their short names; a district that is called like a count.
    ['在洛阳栾川、信阳新县召开推进会。', ['place|洛阳栾川', 'place|信阳新县']],
    ['郑州市二七区建成3处。', ['place|郑州市二七区', 'quantity|3处']],
    // Railways, works called by their place, routes by their ends.
    ['沿京杉高铁两侧绿化，群众乘坐高铁出行。', ['place|京杉高铁']],
    ['推进柳叶河生态修复项目。', ['programme|柳叶河生态修复项目']],
    ['推进柳叶河、石门河等项目。', ['place|柳叶河', 'place|石门河']],
    ['对柏树嘴至天星沿线路面进行整治。', ['place|柏树嘴', 'place|天星']],
    // Hamlets beside a named place, or behind their town.
    [
      '东起石门镇杨家垭，西至白马景区、古柏坪。',
      ['place|石门镇杨家垭', 'place|白马景区', 'place|古柏坪'],
    ],
    // The town's name alone, once it is known.
    ['青柳镇是大镇，支持青柳发展茶园。', ['place|青柳镇', 'place|青柳']],
    // Classes: what stands under a province's level, what becomes something, honours.
    ['创建国家4A景区和山南省级示范区，推动园区变景区、景区带村。', []],
    ['荣获“优秀区域公用品牌”称号。', []],
    ['弘扬石敢文化，挖掘彝族文化。', []],
    // Editions, fairs, meetings.
    [
      '成功举办了两届石敢文化节，参加进博会和第五届粤港澳大湾区(广东)创意设计大赛。',
      [
        'quantity|两届',
        'programme|石敢文化节',
        'programme|进博会',
        'quantity|第五届',
        'programme|粤港澳大湾区(广东)创意设计大赛',
      ],
    ],
    [
      '举办“山海建材供需对接会”，通过座谈会、对接会等形式让企业受益。',
      ['programme|“山海建材供需对接会”'],
    ],
    ['设立茶产业发展专项资金。', ['programme|茶产业发展专项资金']],
    ['今年5月18日-21日开展竞赛，争取资金50万。', ['date|今年5月18日-21日', 'money|50万']],
    ['按第三届第二次人大代表会议要求办理。', ['programme|第三届第二次人大代表会议']],
  ])('%s', (sentence, entities) => expect(read(sentence)).toEqual(entities));
});

describe('names of dense districts', () => {
  it.each([
    // Lists by what their items are called.
    [
      '集聚了速瀚通、海鸥供应链、帆岳等服务商，帆岳已落户。',
      ['organisation|速瀚通', 'organisation|海鸥供应链', 'organisation|帆岳', 'organisation|帆岳'],
    ],
    ['引入LUMO、桐叶坊等26个品牌。', ['organisation|LUMO', 'organisation|桐叶坊', 'quantity|26个']],
    ['毗邻K11 ECOAST、海岸城等商业地标。', ['place|K11 ECOAST', 'place|海岸城']],
    // Bodies: branches by town, towns in a row of bodies, zones with an office.
    ['会同区住建局、青柳街道研究。', ['government|区住建局', 'government|青柳街道']],
    ['青柳街道办正在登记。', ['government|青柳街道办']],
    ['由厚岭市场监管分局核查。', ['government|厚岭市场监管分局']],
    // Organisations by a place, by short names, by what cuts them in two.
    ['由成都航空、昆明国投承办。', ['organisation|成都航空', 'organisation|昆明国投']],
    ['与湖工大、陕师大签约。', ['organisation|湖工大', 'organisation|陕师大']],
    ['引导蒙商银行降低利率，试办时间银行。', ['organisation|蒙商银行']],
    ['区政府联合上海报业集团举办展览。', ['organisation|上海报业集团']],
    ['并联合中国专利保护协会开展宣讲。', ['organisation|中国专利保护协会']],
    // Programmes by their place, by more than one head, by a short name.
    ['举办昆明音乐节，设立杭州数贸基金。', ['programme|昆明音乐节', 'programme|杭州数贸基金']],
    ['举办“塔影”小剧场展演周。', ['programme|“塔影”小剧场展演周']],
    ['启动了清风行动，开展整治行动。', ['programme|清风行动']],
    // Places: a province and its city, marks of lists, words that only end so.
    ['赴云南昆明考察。', ['place|云南昆明']],
    ['◆青柳新村于2024年8月交付。', ['place|青柳新村', 'date|2024年8月']],
    ['争取中国（杭州）跨境电子商务综合试验区试点。', ['place|中国（杭州）跨境电子商务综合试验区']],
    ['帮助企业少走弯路，开展街头逛街活动。', []],
    ['三年内每月补助1000元。', ['quantity|三年', 'money|1000元']],
    ['去冬今春接待6万人。', ['date|去冬今春', 'quantity|6万人']],
    // Straight marks are quotation marks, too.
    ['推进"山海好声"音乐季。', ['programme|"山海好声"音乐季']],
  ])('%s', (sentence, entities) =>
    expect(read(sentence).filter((one) => one !== 'government|区政府')).toEqual(entities),
  );
});

describe('names by how they stand', () => {
  it.each([
    // What was counted is named behind it; what quotations in a row are is said behind the last.
    [
      '认定3家龙头企业（松溪园、正御丰、百谷源）。',
      ['quantity|3家', 'organisation|松溪园', 'organisation|正御丰', 'organisation|百谷源'],
    ],
    ['修缮2处文物，分别是程氏民居、望江台。', ['quantity|2处', 'place|程氏民居', 'place|望江台']],
    ['打造“白溪红”、“云雾芽”等区域公用品牌。', ['programme|“白溪红”', 'programme|“云雾芽”']],
    ['解决“不愿来”、“不敢来”等问题。', []],
    // Hamlets behind a preposition, and then wherever they stand; towns with a function word inside.
    ['在石涧沟建成蓄水池，石涧沟治理已启动。', ['place|石涧沟', 'place|石涧沟']],
    ['在洛须镇试点，修建活水乡片区沟渠。', ['place|洛须镇', 'place|活水乡片区']],
    ['占全州三分之一，摊贩占道。', ['quantity|三分之一']],
    ['园区管委会已安排一个专班。', ['government|园区管委会']],
    ['海报贴到了石厦、珊美、双岗的楼道口。', ['place|石厦', 'place|珊美', 'place|双岗']],
    // A short form that is a common word names nothing.
    ['编制《临溪总体规划》（以下简称“规划”），规划建设道路。', ['policy|《临溪总体规划》']],
    // Organisations: a registered name begins with its place; what is only asked for is none.
    ['杭州市网络直播行业协会制定标准。', ['organisation|杭州市网络直播行业协会']],
    ['关于设立冷链研究院，孩子们在镇上小学。', []],
    // Undertakings: laboratories in common, coined short names, feasts and waterways of a place.
    ['共建高原储能联合实验室。', ['programme|高原储能联合实验室']],
    ['推出了拉面贷，上线了桐柏码，推广二维码。', ['programme|拉面贷', 'programme|桐柏码']],
    ['举办昆明苹果节，过好中秋节，厉行节约。', ['programme|昆明苹果节']],
    ['推进平溪运河工程建设。', ['programme|平溪运河工程']],
    // A sum ends before a name; what is founded with it, or held by a short name, has one.
    ['设立2亿元桃源氢能产业基金。', ['money|2亿元', 'programme|桃源氢能产业基金']],
    [
      '组织开展清理整顿劳务市场秩序专项行动，参加柳镇戏剧节。',
      ['programme|清理整顿劳务市场秩序专项行动', 'programme|柳镇戏剧节'],
    ],
    ['依托桐柏拉面通小程序发布岗位。', ['programme|桐柏拉面通小程序']],
    // What was counted may stand before its number.
    ['建成停车场2个（老粮站、溪口里）。', ['quantity|2个', 'place|老粮站', 'place|溪口里']],
    // Subject and verb before a name, and companies and health centres named after a place.
    ['昆明城发集团利用莘石立交桥下空间。', ['organisation|昆明城发集团', 'place|莘石立交']],
    // Bodies before 部署, by their zone, of an autonomous region's committee; classes of them are none.
    [
      '国家数据局部署，区征收办、区物业办推进。',
      ['government|国家数据局', 'government|区征收办', 'government|区物业办'],
    ],
    [
      '由经开区管委会和自治区党委组织部负责。',
      ['government|经开区管委会', 'government|自治区党委组织部'],
    ],
    ['乡镇综合执法队每周巡查。', []],
    [
      '市城市照明管理所和区自然资源和规划分局值班。',
      ['government|市城市照明管理所', 'government|区自然资源和规划分局'],
    ],
    // 其中 is a word of its own.
    ['雨水管中通水，其中通过热线受理的已办结。', []],
    ['天山木业二期项目开工。', ['organisation|天山木业']],
    ['新港街社区卫生服务中心正在配发。', ['organisation|新港街社区卫生服务中心']],
    ['依托县职教中心开设课程。', ['organisation|县职教中心']],
    // What is asked for has no name yet, a concept none at all; 《建议》 is what is answered.
    ['您建议设立2亿元桃源氢能产业基金。', ['money|2亿元']],
    ['着力打造“15分钟健身圈”，落实《建议》内容。', ['quantity|15分钟', 'proposal|《建议》']],
    // A hyphen ends a name; an office of an office is one.
    ['建成交易所-青云山茶叶交易所。', ['organisation|青云山茶叶交易所']],
    ['请反馈区政府办督查室。', ['government|区政府办督查室']],
    // What a road is made of or leads to, and words before a name, are none of it.
    ['硬化村道公路和通村水泥路，探索实践社区助餐。', []],
    ['除柳溪乡外均已通车。', ['place|柳溪乡']],
    ['目前按照临委办发〔2016〕11号文件推进。', ['policy|临委办发〔2016〕11号']],
    ['推进“三年攻坚,共筑坦途”行动，使用“一张卡”。', ['programme|“三年攻坚,共筑坦途”行动']],
    // Descriptions and ways for things are no places.
    ['共有体育场馆9个，综合性文体公园和桥头堡。', ['quantity|9个']],
    ['桃源镇公交车线路已开通，桃源镇镇区亮灯。', ['place|桃源镇', 'place|桃源镇']],
    ['调整为数字潮玩街区，疏浚进港航道，比上年增长。', []],
  ])('%s', (sentence, entities) => expect(read(sentence)).toEqual(entities));
});
