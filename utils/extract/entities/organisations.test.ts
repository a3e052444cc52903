import { describe, expect, it } from 'vitest';
import { entitiesOf } from '@/tests/read-sentence';

/** Every body of a sentence of the body. */
const read = (sentence: string): string[] =>
  entitiesOf(sentence)
    .filter(({ type }) => type === 'organisation')
    .map(({ name }) => name);

describe('organisations by what they end with', () => {
  it.each([
    ['衡阳市中心血站、区公证处已上门办理。', ['衡阳市中心血站', '区公证处']],
    // So many of a class, all of a class, and a class that is led: none has a name.
    ['建成丹参技术推广中心58个，全国社区卫生服务中心均可开展。', []],
    ['派员到澧县指导学校采购设备。', []],
    // What a school builds is no part of it; birth control is no plan.
    ['支持衡阳医学高等专科学校建设新校区。', ['衡阳医学高等专科学校']],
    ['区妇幼保健计划生育服务中心已派员指导。', ['区妇幼保健计划生育服务中心']],
    // 和 in a company's own name, and what it is called for short.
    [
      '该小区由衡阳望和居物业管理有限公司服务，望和居公司已更换电梯。',
      ['衡阳望和居物业管理有限公司', '望和居公司'],
    ],
    ['与湖南松峰创投共同出资设立基金。', ['湖南松峰创投']],
    ['设区市中心血站按月派车，各公证处轮流值班。', []],
    ['镇妇联组织了培训，各村妇联参加。', ['镇妇联']],
    ['经市规划设计院勘察，可以施工。', ['市规划设计院']],
    ['溪海银行为农户授信。', ['溪海银行']],
    // A company with its branch; whose a road is ends before the name.
    [
      '中国石油集团有限公司衡阳市分公司已进场，路权归京北高速公路有限公司。',
      ['中国石油集团有限公司衡阳市分公司', '京北高速公路有限公司'],
    ],
    // Centres of a country, a town, or of two things that they do.
    [
      '委托全国古树鉴定中心检测，由区教育研究和培训中心牵头。',
      ['全国古树鉴定中心', '区教育研究和培训中心'],
    ],
    ['推进国际苔藓中心组建，依托国际合作中心服务。', ['国际苔藓中心']],
    ['由石桥镇秸秆综合利用中心承接。', ['石桥镇秸秆综合利用中心']],
    ['坚持一乡镇一中心。', []],
    // Brands that end as products do, in a list; what is met, set up within or joined is no name.
    ['支持溪溪食品、柏云科技等企业扩产。', ['溪溪食品', '柏云科技']],
    ['支持特色食品、农业科技等企业扩产。', []],
    ['区长会见临溪贸易协会一行。', ['临溪贸易协会']],
    ['鼓励养老机构内设护理院，居民和业主委员会参与，各建制乡镇卫生院达标。', []],
    // Railway sections, agencies, troupes; a body's own centre; what surveys is part of a name.
    [
      '由衡阳客运段增派人员，临溪旅行社、柏岭合唱团参加。',
      ['衡阳客运段', '临溪旅行社', '柏岭合唱团'],
    ],
    ['我局园艺中心已换苗。', ['园艺中心']],
    ['委托国家林草局湿地调查规划院测算。', ['国家林草局湿地调查规划院']],
    // What stands before its own place or province.
    ['委托专利文献协作湖北中心受理。', ['专利文献协作湖北中心']],
    ['依托济南新能源与绿色化工山东省实验室攻关。', ['济南新能源与绿色化工山东省实验室']],
    ['修缮云岭革命纪念馆。', []],
    // What is only founded or led has no name without a place.
    ['共建了小麦育种实验室，引导渔民合作社扩种，组建东片医疗集团。', []],
    ['支持湖光实验室建成中试线。', []],
  ])('%s', (sentence, names) => expect(read(sentence)).toEqual(names));
});

describe('shops and brands', () => {
  it.each([
    ['到您购车的顺风达车行核对。', ['顺风达车行']],
    ['白页书集、晴川书局、南巷旧书铺等都在其列。', ['白页书集', '晴川书局', '南巷旧书铺']],
    ['暖心到家、悦宁管家、泉水阿姨现场开放岗位。', ['暖心到家', '悦宁管家', '泉水阿姨']],
    ['引入木艺社、溪味书屋、半夏剧场等商户12家。', ['木艺社', '溪味书屋', '半夏剧场']],
    ['引进麦香园、德克士等连锁餐饮。', ['麦香园', '德克士']],
    [
      '约谈麦多多、昌河严选等平台4家，约谈麦芽、R5出行等6家平台。',
      ['麦多多', '昌河严选', '麦芽', 'R5出行'],
    ],
    ['引进溪农垦、云岭坚果、山月咖啡等商户。', ['溪农垦', '云岭坚果', '山月咖啡']],
    ['会同瑞海药店、哈啰核查。', ['瑞海药店', '哈啰']],
    ['由中铁十二局施工，支持云岭股份、海川重工等扩产。', ['中铁十二局', '云岭股份', '海川重工']],
    [
      '与华为云、腾讯云合作，衡阳职院、衡阳曲艺团参加，面向高职院校。',
      ['华为云', '腾讯云', '衡阳职院', '衡阳曲艺团'],
    ],
    ['会同市青联演练。', ['市青联']],
    ['该劳务公司已撤场，依托家长学校宣讲，安装屋顶光伏，查处盗窃电动车行为。', []],
    ['安排柏岭、石门等老厂家属区。', []],
    ['农家书屋、实体书店、社区书屋已开放，提供送药到家、助洁等服务。', []],
    ['开展巾帼家政、助老等培训。', []],
  ])('%s', (sentence, names) => expect(read(sentence)).toEqual(names));
});
