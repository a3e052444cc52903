import { describe, expect, it } from 'vitest';
import { entitiesOf } from '@/tests/read-sentence';

/** Every named thing of a sentence of the body, as `type|words`. */
const read = (sentence: string): string[] =>
  entitiesOf(sentence)
    .filter(({ type }) => type !== 'quantity' && type !== 'money')
    .map(({ type, name }) => `${type}|${name}`);

describe('rows of names', () => {
  it.each([
    // As many names as the number behind them says.
    ['在柏岭、双塘、石门三个山区乡镇试点。', ['place|柏岭', 'place|双塘', 'place|石门']],
    ['建成羊角滩、新庄子2座蓄水池。', ['place|羊角滩', 'place|新庄子']],
    ['古城内桂花巷、穿云店两条街巷已整治。', ['place|桂花巷', 'place|穿云店']],
    ['完成岭脚、松塔两地衔接。', ['place|岭脚', 'place|松塔']],
    ['拆除拦水坝、废弃闸2座，新建、改建三处停车场。', []],
    // What stands in one row with named places or organisations is one of them.
    ['柏岭镇上塘村、青石湾、双塔各建一处。', ['place|柏岭镇上塘村', 'place|青石湾', 'place|双塔']],
    ['引进美岚、松峰集团。', ['organisation|美岚', 'organisation|松峰集团']],
    ['支持园区企业、松峰集团扩产。', ['organisation|松峰集团']],
    // … and so is what is quoted.
    ['“溪城通”小程序、“溪商汇”已上线。', ['programme|“溪城通”小程序', 'programme|“溪商汇”']],
    ['推出“柑橘贷”、“商户快贷”。', ['programme|“柑橘贷”', 'programme|“商户快贷”']],
    // A class behind a row that is none of names, or no class at all.
    ['会同个体工商户、农户等单位。', []],
    ['依托村村响、宣传车等载体，鼓励体育协会等社会力量承办赛事。', []],
  ])('%s', (sentence, entities) => expect(read(sentence)).toEqual(entities));
});

describe('edges of names', () => {
  it.each([
    // A fund, fair or contest goes back to its place, past verbs that are parts of it.
    ['设立湖北省现代产业引导基金。', ['programme|湖北省现代产业引导基金']],
    ['参加长沙茶博会和进博会。', ['programme|长沙茶博会', 'programme|进博会']],
    [
      '支持武汉市划船协会申办亚洲划船邀请赛。',
      ['organisation|武汉市划船协会', 'programme|亚洲划船邀请赛'],
    ],
    // 活动 is no part of a brand, whatever stands between.
    ['举办“溪城集市”对接活动。', ['programme|“溪城集市”']],
    // Behind a verb a division begins the name.
    ['由松峰水务运营澧县第二污水处理厂。', ['organisation|松峰水务', 'place|澧县第二污水处理厂']],
    ['柏岭至双塔公路已通。', ['place|柏岭', 'place|双塔']],
    ['青石坡互通建成，推进数据互联互通。', ['place|青石坡互通']],
    [
      '支持闽南文化研究会、商城医专参加。',
      ['organisation|闽南文化研究会', 'organisation|商城医专'],
    ],
    // A university's hospital is its own, a school by its number acts, a centre may be of building.
    [
      '南岭医学院附属医院、长沙二中建立联系。',
      ['organisation|南岭医学院附属医院', 'organisation|长沙二中'],
    ],
    ['由临县公路建设养护中心加固。', ['organisation|临县公路建设养护中心']],
    [
      '中科院海岸带所、松塘工业集中区参加。',
      ['organisation|中科院海岸带所', 'place|松塘工业集中区'],
    ],
    [
      '“青石大米”、“双塔杂粮”亮相长春农博会。',
      ['programme|“青石大米”', 'programme|“双塔杂粮”', 'programme|长春农博会'],
    ],
    ['组织“科技云帆”服务活动周，设观测站。', ['programme|“科技云帆”服务活动周']],
    ['促进教师专业发展，设立信托公司和期货公司。', []],
    // Roads called lines, by a bearing, or by what only roads have.
    [
      '小坪线至石门段已通，启明线(石门段)改造，东四线与柳坡路交界处整治。',
      ['place|小坪线', 'place|石门', 'place|启明线', 'place|石门', 'place|东四线', 'place|柳坡路'],
    ],
    ['创业路位于乡村之中，位于体育东路。', ['place|创业路', 'place|体育东路']],
    ['设置斑马线、起付线，增设乡村道路、通村公路，该路位于城北。', []],
    // The ends of a stretch again, towns in a row before a tract of land.
    ['柳贤至青横公路列入计划，新线从柳贤通过。', ['place|柳贤', 'place|青横', 'place|柳贤']],
    ['其中柳厂、青堡片区明显。', ['place|柳厂', 'place|青堡片区']],
    ['在青岗民族乡和牧柳湖美食街。', ['place|青岗民族乡', 'place|牧柳湖美食街']],
    // A character that names hold seldom, and verbs that they never do.
    ['位于均溪镇长岭新村，提到的和祥小区已改造。', ['place|均溪镇长岭新村', 'place|和祥小区']],
    [
      '并非柳家湾，待松柳湖建成后，入住青华小区，尾水排入柳家河，若以后石履桥通车。',
      ['place|柳家湾', 'place|松柳湖', 'place|青华小区', 'place|柳家河', 'place|石履桥'],
    ],
    ['金柳镇、新街镇是柳河县的山区镇。', ['place|金柳镇', 'place|新街镇', 'place|柳河县']],
    ['青石镇广柳村中间屋组、柳街商业街整治。', ['place|青石镇广柳村中间屋组', 'place|柳街商业街']],
    ['关停山塘水库、液化气站、教师公寓和考务大楼，改造山区公路，避开主要道路路口。', []],
    ['位于武汉市柳城街道太柳湖村。', ['place|武汉市柳城街道太柳湖村']],
    [
      '湖北省孝感市孝昌县柳店镇磨石村已开演，孝昌是第一站。',
      ['place|湖北省孝感市孝昌县柳店镇磨石村', 'place|孝昌'],
    ],
    // Names made of verbs and kinds alone are classes.
    ['组建产业技术创新联盟，兴办体育特色学校，鼓励民营、私营等社会力量参加。', []],
    // Zones, yards and stations of a class; what befalls places; what is only done.
    ['创建国家智能制造示范区和农产品质量安全示范区，推进金融改革试验区。', []],
    ['设立青岗科技示范区。', ['place|青岗科技示范区']],
    ['建设沥青搅拌站、门站，保护滨海湿地和自然保护区，新建碳中和示范园区。', []],
    ['坚持产业兴园，让数据多跑路，治理信息孤岛、退田还湖。', []],
    ['对集中抢购、价格大幅上涨等地区加大支持，支持体操、游泳等我市空白项目。', []],
    [
      '清理柳溪村大石山菜市场、青岗菜市场等2个临时市场。',
      ['place|柳溪村大石山菜市场', 'place|青岗菜市场'],
    ],
    ['关停燃煤电厂，建设滑雪度假区和气化站。', []],
    ['对驻临溪机场各单位提出要求。', ['place|临溪机场']],
    // A verb or pronoun of one character before the name, and what its verbs leave.
    [
      '派员去柳岸名都小区，自青岗片区并入后，路面也像柳衡高速。',
      ['place|柳岸名都小区', 'place|青岗片区', 'place|柳衡高速'],
    ],
    ['原平市、自然博物馆和原野公园开放。', ['place|原平市', 'place|自然博物馆', 'place|原野公园']],
    ['他系我镇桃溪村村民，因不属于我镇职责。', ['place|桃溪村']],
    [
      '原石头村支书担任青岗村干部，辞去双塔村职务。',
      ['place|石头村', 'place|青岗村', 'place|双塔村'],
    ],
    ['赴你省巴东县青岗口镇马背山村调查。', ['place|巴东县青岗口镇马背山村']],
    ['修复双塔乡章村乡道路。', ['place|双塔乡']],
    ['黄家自然村和大新村15组道路硬化。', ['place|黄家自然村', 'place|大新村15组']],
    // What goes on into another name or word.
    [
      '江西省景德镇市和江苏镇江已推广，长治久安，均衡水平。',
      ['place|江西省景德镇市', 'place|江苏镇江'],
    ],
    ['职业上升路径不明，路基和北往南路幅已修。', []],
  ])('%s', (sentence, entities) => expect(read(sentence)).toEqual(entities));
});

describe('names told by what stands beside them', () => {
  it.each([
    // What is applied for or won, with its level.
    ['我县已列入省级城乡冷链专项。', ['programme|省级城乡冷链专项']],
    ['争取国家耕地轮作试点，扩大面积。', ['programme|国家耕地轮作试点']],
    ['申报省级乡村振兴示范创建。', ['programme|省级乡村振兴示范创建']],
    ['列入市级重点工程。', []],
    ['关于设立省级冷链专项的建议。', []],
    // What has editions; what everybody knows.
    ['举办第三届全民健身气排球赛。', ['programme|全民健身气排球赛']],
    ['办好首届柳河汉服周活动。', ['programme|柳河汉服周']],
    ['落实特岗计划，打好碧水保卫战。', ['programme|特岗计划', 'programme|碧水保卫战']],
    ['开展清风行动、利剑行动。', ['programme|清风行动', 'programme|利剑行动']],
    [
      '推进引江济柳工程，保护南水北调中线工程水质。',
      ['programme|引江济柳工程', 'programme|南水北调中线工程'],
    ],
    ['列入柳河县城乡供水一体化三年专项行动。', ['programme|柳河县城乡供水一体化三年专项行动']],
    // What is carried out or set going, alone or in one row.
    ['实施县域商圈建设行动、绿色提质优先行动。', ['programme|县域商圈建设行动']],
    [
      '开展数字化赋能专项行动，实施柳林振兴行动计划。',
      ['programme|数字化赋能专项行动', 'programme|柳林振兴行动计划'],
    ],
    [
      '实施教育强乡工程、薄弱环节与能力提升工程。',
      ['programme|教育强乡工程', 'programme|薄弱环节与能力提升工程'],
    ],
    ['开展联合执法行动，实施一系列重点行动，是贯彻部署的具体行动。', []],
    [
      '通过戏曲进乡村项目补助，全国油柑生产现场会召开。',
      ['programme|戏曲进乡村项目', 'programme|全国油柑生产现场会'],
    ],
    // A quotation with what goes on behind it; a class, a licence or a body in such words is none.
    [
      '开展“百帆”品牌梯队培育行动，推进“六大强乡”行动。',
      ['programme|“百帆”品牌梯队培育行动', 'programme|“六大强乡”行动'],
    ],
    [
      '设立“石榴花”用工服务站，“柳溪红娘”微信群活跃。',
      ['programme|“石榴花”用工服务站', 'programme|“柳溪红娘”微信群'],
    ],
    ['建设一批“全程农机+综合农事”服务中心，注册“个体工商户营业执照”，采取“以购代捐”。', []],
    [
      '委托国家工程研究中心和中国国际工程咨询公司。',
      ['organisation|国家工程研究中心', 'organisation|中国国际工程咨询公司'],
    ],
    ['由商务部、扶贫办、农业农村部负责。', ['government|商务部', 'government|农业农村部']],
    // Quotations side by side, and one that is said to be a brand.
    [
      '开展“溪城夜校”“邻里茶会”“文艺小分队”等文化惠民活动。',
      ['programme|“溪城夜校”', 'programme|“邻里茶会”', 'programme|“文艺小分队”'],
    ],
    ['“柳溪夜话”是多方打造的文化活动品牌。', ['programme|“柳溪夜话”']],
    // Works of a part of town, and of a river whose name goes on into water.
    ['推进城南片区雨污分流改造工程。', ['programme|城南片区雨污分流改造工程']],
    ['林溪河水环境综合整治工程已通过验收。', ['programme|林溪河水环境综合整治工程']],
    ['推进农村公路建设工程。', []],
    // Lines and roads.
    ['沿京广线、陇海线增设隔音屏障。', ['place|京广线', 'place|陇海线']],
    ['S301柳河段拓宽，乘坐G301次列车。', ['place|S301']],
    // What stands everywhere has a name behind a short stem.
    ['柳河收费站、柏岭变电站已改造。', ['place|柳河收费站', 'place|柏岭变电站']],
    ['双塔镇石门水电站扩容。', ['place|双塔镇石门水电站']],
    ['石头胡同、柳河老街、东门市场整治。', ['place|石头胡同', 'place|柳河老街', 'place|东门市场']],
    ['新建110千伏变电站，改造高速公路服务区，发展县域夜市。', []],
    ['湖北省巴东县官渡口镇地质险情。', ['place|湖北省巴东县官渡口镇']],
    // Two or more short names behind a town that is told elsewhere.
    [
      '柳塘镇已达标，柳塘、雅岭、白水的寄宿条件改善。',
      ['government|柳塘镇', 'place|柳塘', 'place|雅岭', 'place|白水'],
    ],
    [
      '双坪镇已通水，双坪、青湾、雅灰等地受益。',
      ['government|双坪镇', 'place|双坪', 'place|青湾', 'place|雅灰'],
    ],
    ['柳塘镇已达标，柳塘、产业、物流的项目开工。', ['government|柳塘镇', 'place|柳塘']],
    // Schools and services by their short names, a group without its form.
    [
      '市二院、县特校、县职中参与。',
      ['organisation|市二院', 'organisation|县特校', 'organisation|县职中'],
    ],
    ['柳河供电所、县慈善会参与。', ['organisation|柳河供电所', 'organisation|县慈善会']],
    [
      '由江宁城建集团负责，江宁城建已进场。',
      ['organisation|江宁城建集团', 'organisation|江宁城建'],
    ],
    ['重视雁塔文旅工作的雁塔文旅集团。', ['organisation|雁塔文旅集团']],
    // Persons right behind a title.
    ['非遗传承人刘桂兰授课，由教授王建民团队指导。', ['person|刘桂兰', 'person|王建民']],
    ['市长热线受理，传承人群体扩大，书记办公会研究。', []],
    [
      '由杨立军局长审定，副区长陈立达、常委宋立、党组成员参加。',
      ['person|杨立军', 'person|陈立达', 'person|宋立'],
    ],
    ['四级调研员高立峰率队。', ['person|高立峰']],
    ['张立委员认为，请主任高度重视，由马上局长安排。', ['person|张立']],
  ])('%s', (sentence, entities) => expect(read(sentence)).toEqual(entities));
});

describe('kinds of bodies, and words before them, are no names', () => {
  it.each([
    // Made of words of classes, fields and trades through and through.
    ['支持农机合作社、售电公司和园区平台公司发展。', []],
    ['在村办养老院、互助养老服务中心试点。', []],
    ['已建成县级示范型家庭农场12家。', []],
    ['鼓励两型示范学校和民办外来务工子弟学校。', []],
    ['推进技术创新中心、工程研究中心等研发机构建设。', []],
    ['柏岭镇农机合作社已成立。', ['organisation|柏岭镇农机合作社']],
    ['西南民族大学来访。', ['organisation|西南民族大学']],
    // What is done, or who says it, stands before the name.
    ['据亚洲桥梁联合会统计。', ['organisation|亚洲桥梁联合会']],
    ['家长带孩子去医院，请遵守学校规定。', []],
    ['居民已选举出业委会。', []],
    ['可向民办松峰小学报名。', ['organisation|松峰小学']],
    // The ending goes on into another word.
    ['免除普通高中学杂费，改造农产品加工厂房。', []],
    ['高等医学院校增设专业。', []],
    // What is listed before a class, but is no name.
    ['培育粮油、茶叶、蔬菜等产业知名企业。', []],
    ['在薪酬待遇、晋升空间等与专业医疗机构有差距。', []],
    ['会同律师事务所、市场成员等单位研究。', []],
    ['收取管网材料、基础材料的费用。', []],
    ['松峰、云帆等知名企业入驻。', ['organisation|松峰', 'organisation|云帆']],
    ['不设冶炼、化工等企业，推广“农户+合作社”模式。', []],
    ['争创国家产业创新中心、国家技术创新中心。', []],
    // A registered name is whole, or none.
    ['已约谈物业公司及松峰物业有限公司。', ['organisation|松峰物业有限公司']],
    ['竞得单位为长沙市松和置业有限公司。', ['organisation|长沙市松和置业有限公司']],
    ['竞得单位为置业发展有限公司。', []],
    ['督促个旧城乡公交公司加密班次。', ['organisation|个旧城乡公交公司']],
    ['改制组建成都市松峰科技集团。', ['organisation|成都市松峰科技集团']],
    ['双塔职业技术学校附属幼儿园已开园。', ['organisation|双塔职业技术学校附属幼儿园']],
    // An office in a row of organisations is a government; persons are none of them.
    [
      '会同全国总工会、畜牧水产局、扶贫办、全国妇联。',
      [
        'organisation|全国总工会',
        'government|畜牧水产局',
        'government|扶贫办',
        'organisation|全国妇联',
      ],
    ],
    ['购房人与松峰置业有限公司签约。', ['organisation|松峰置业有限公司']],
    // Bodies of every place are a class.
    ['加强对各市、区政府的指导，通知各设区市住建局、各市、州、县文旅局。', []],
    ['全省社会办养老机构增加，各级联席会议要发挥作用，促进海关特殊监管区域发展。', []],
    [
      '2.1国家救灾应急指挥部负责，请县河道指挥部办公室。',
      ['government|国家救灾应急指挥部', 'government|县河道指挥部办公室'],
    ],
    ['请市编委办、文旅广电局研究。', ['government|市编委办', 'government|文旅广电局']],
    // A town's station by its short name, a hospital's house, what is only planned or counted.
    ['双塔农科站、柏岭医院东院已启用。', ['organisation|双塔农科站', 'organisation|柏岭医院东院']],
    ['新建一大批学校，正在筹备轨道交通国家实验室。', []],
    [
      '云南双塔（集团）股份有限公司入选，其他企业中广西松峰有限公司较大。',
      ['organisation|云南双塔（集团）股份有限公司', 'organisation|广西松峰有限公司'],
    ],
    ['支持松峰集团与清河大学合作建设研究院。', ['organisation|松峰集团', 'organisation|清河大学']],
    ['柏岭小学学校和教师未参与。', ['organisation|柏岭小学']],
    [
      '双塔门诊部、石湾林业总厂多名职工参加。',
      ['organisation|双塔门诊部', 'organisation|石湾林业总厂'],
    ],
    [
      '由县电力局、省委外办牵头，请居民委员会代行业主委员会职责。',
      ['government|县电力局', 'government|省委外办'],
    ],
    ['中国证券监督管理委员会已批准。', ['government|中国证券监督管理委员会']],
    // What is done to or by anybody's, and whoever is named before 等村民.
    ['安排赵小满等村民到松峰集团参观。', ['organisation|松峰集团']],
    ['召集建设方、施工方等相关单位。', []],
    ['校车公司、自来水公司和燃气公司协商，划分初中学校的招生区域。', []],
    ['患者家属拒绝医院建议，人民群众出行方便，按合同交纳物业管理费。', []],
    ['提前预订材料，采购原辅材料，由项目所在街道办负责。', []],
    ['因机构改革改任县住房保障服务中心主任。', ['organisation|县住房保障服务中心']],
    // Agreements and programmes of years are no works, and what is issued to somebody is neither.
    [
      '实施《海湾现代化2035》《柏岭协定》，凭《居住证》办理。',
      ['policy|《海湾现代化2035》', 'policy|《柏岭协定》'],
    ],
  ])('%s', (sentence, entities) => expect(read(sentence)).toEqual(entities));
});
