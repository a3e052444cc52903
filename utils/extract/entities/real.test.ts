import { describe, expect, it } from 'vitest';
import { namedIn } from '@/tests/read-sentence';

describe('undertakings', () => {
  it.each([
    // Of verbs in a row the last one governs the name; two in one breath are two.
    ['启动实施乡村物流服务便利化行动。', ['programme|乡村物流服务便利化行动']],
    [
      '实施托育扩容提升工程和康养服务提质工程。',
      ['programme|托育扩容提升工程', 'programme|康养服务提质工程'],
    ],
    // A class of its rank has no name.
    ['新增国家级试验平台2家，服务国家重大工程。', []],
    // Ways of working that stand in quotation marks.
    ['从“村村通”到“镇镇通”，实现“承诺办”“跨域办”，兜牢“三保”底线。', []],
    ['推行“一河一策”整治，拓展“光伏+停车”应用场景，实施“揭榜”项目。', []],
    ['不搞“形象工程”“政绩工程”，焕新“老字号”，实施“八项民生工程”。', []],
    ['开展引洪补水。', []],
    ['落实“三个中心”、“两个屏障”。', []],
    // … and what is quoted in a row only when nothing goes on behind it.
    ['开展“溪城书声”行动和“家门外”看大展、赏好戏。', ['programme|“溪城书声”行动']],
    // A quoted slogan is none where it stands as a clause.
    ['擦亮“投资云川”品牌，吸引企业投资云川。', ['programme|“投资云川”']],
    // Letter boxes, trains and games are told by what they are.
    [
      '您写给“局长信箱”的信和人民网“领导留言板”的留言收悉。',
      ['programme|“局长信箱”', 'programme|人民网“领导留言板”'],
    ],
    ['开行“溪城杨梅”旅游列车，备战省运会。', ['programme|“溪城杨梅”旅游列车', 'programme|省运会']],
    ['完成了市二届三次会议确定的任务。', ['programme|市二届三次会议']],
    [
      '请拨打12345反映，或在学习强国、自然人电子税务局查询。',
      ['programme|12345', 'programme|学习强国', 'programme|自然人电子税务局'],
    ],
    [
      '承办第十二届全省少数民族运动会，实施青石湖水系连通项目和松桥泵站扩建工程。',
      [
        'programme|全省少数民族运动会',
        'programme|青石湖水系连通项目',
        'programme|松桥泵站扩建工程',
      ],
    ],
    [
      '办好“清河讲堂”“周末学堂”，开展2023年“春归行”招聘活动。',
      ['programme|“清河讲堂”', 'programme|“周末学堂”', 'programme|“春归行”'],
    ],
    ['实施乡村振兴“百湾工程”、消费品“三优”战略。', ['programme|“百湾工程”']],
    // The act that founds it is no part of a name.
    [
      '南岭学院与松峰大学共建“山鹰”救援人才培养基地。',
      ['organisation|南岭学院', 'organisation|松峰大学', 'programme|“山鹰”救援人才培养基地'],
    ],
    ['推进“促进县中振兴”试点，石桥段改造列入补短板项目。', []],
  ])('%s', (sentence, entities) => expect(namedIn(sentence)).toEqual(entities));
});

describe('organisations', () => {
  it.each([
    ['新建智能工厂3家、零碳工厂1家，深化量子科技、聚变能源研发。', []],
    ['支持在陕全国重点实验室、国家医学中心和省重点实验室建设。', []],
    ['支持南岭大学建设一流大学，推动行业协会商会改革。', ['organisation|南岭大学']],
    ['沅水物流已投用，凌岳智航在园区试飞。', ['organisation|沅水物流', 'organisation|凌岳智航']],
    // A hall of services is a place, and so are cities in a list.
    ['临溪市政务服务中心已搬迁。', ['place|临溪市政务服务中心']],
    ['支持呼和浩特、通辽2个国家级公立医院改革。', ['place|呼和浩特', 'place|通辽']],
    ['培育云岭茶、溪口梨等文旅品牌。', []],
    ['组建全区首家村镇银行，新增自治区级绿色工厂5家。', []],
    [
      '对柏岭小学、第四中学门前护学，柏岭村委会原卫生室拆除。',
      ['organisation|柏岭小学', 'organisation|第四中学', 'organisation|柏岭村委会'],
    ],
    [
      '长沙铁路局、怀化联通、县城投已对接，长沙移动支付便利。',
      ['organisation|长沙铁路局', 'organisation|怀化联通', 'organisation|县城投', 'place|长沙'],
    ],
    [
      '柳荫小学片区划回松桥小学，西山片区小学毕业生统筹安排。',
      ['organisation|柳荫小学', 'organisation|松桥小学', 'place|西山片区'],
    ],
    [
      '与中国科学院东北森林与土壤生态研究所、市农科所、柏岭镇二小合作。',
      [
        'organisation|中国科学院东北森林与土壤生态研究所',
        'organisation|市农科所',
        'organisation|柏岭镇二小',
      ],
    ],
    ['引入全球供应链管理中心，推进紧密型县域医共体建设。', []],
    [
      '新设松桥农林学院，提交大会审查，扩充初高中学位，建设高校新校区、县域医共体。',
      ['organisation|松桥农林学院'],
    ],
    [
      '发展森林康养、军民科技，长沙大学城扩容，南岭证券交易所上市公司增多。',
      ['place|长沙大学城', 'organisation|南岭证券交易所'],
    ],
    ['交警四大队已整治，县委编委已批复。', ['government|交警四大队', 'government|县委编委']],
    // Offices by name, and centres that are offices.
    [
      '市不动产登记中心、市社会保险事业局、珠江水利委员会、民航湖南监管局已答复。',
      [
        'government|市不动产登记中心',
        'government|市社会保险事业局',
        'government|珠江水利委员会',
        'government|民航湖南监管局',
      ],
    ],
    ['由松桥产业园区管理办公室实施。', ['government|松桥产业园区管理办公室']],
  ])('%s', (sentence, entities) => expect(namedIn(sentence)).toEqual(entities));
});

describe('places', () => {
  it.each([
    // The edge on the left.
    ['自贸试验区长沙片区获批，地阳坪大桥通车。', ['place|自贸试验区长沙片区', 'place|地阳坪大桥']],
    ['上游石门冲水库已加固，高峰期可用青云路绕行。', ['place|石门冲水库', 'place|青云路']],
    ['打造联结长江的通道，建设平安浙江。', ['place|长江', 'place|浙江']],
    // … and on the right.
    ['柏溪至双塔河交汇处段已清淤。', ['place|柏溪', 'place|双塔河']],
    ['双塔河是临溪的母亲河，双塔河上游已治理。', ['place|双塔河', 'place|双塔河']],
    ['赴德国慕尼黑、日本大阪招商。', ['place|德国慕尼黑', 'place|日本大阪']],
    ['疏浚青石湾渔港。', ['place|青石湾渔港']],
    ['在临潭、卓尼和碌曲三县推广。', ['place|临潭', 'place|卓尼', 'place|碌曲']],
    [
      '对文物保护单位松留碉堡、甘坪、龙川洞等低级别的文物保护单位提级。',
      ['place|松留碉堡', 'place|甘坪', 'place|龙川洞'],
    ],
    [
      '在杏树村西路、海南自由贸易港布点，组织广场舞比赛。',
      ['place|杏树村西路', 'place|海南自由贸易港'],
    ],
    ['打造一批渔港经济区，改造少数民族村寨，白塔区域养老。', []],
    ['柏川烈士纪念园旁有革命文物。', ['place|柏川烈士纪念园']],
    // An estate, a crossing, both ends of a road.
    ['秋水佳苑小区、青石小区已改造。', ['place|秋水佳苑', 'place|青石小区']],
    [
      '在中心路与柏桥街交汇处、大禹路路中间设置护栏。',
      ['place|中心路', 'place|柏桥街', 'place|大禹路'],
    ],
    ['该路起于松坪组，止于石寨村。', ['place|松坪组', 'place|石寨村']],
    [
      '在县文化中心、柏岭会议会址、柏岭旅游集散中心设点。',
      ['place|县文化中心', 'place|柏岭会议会址', 'place|柏岭旅游集散中心'],
    ],
    [
      '维修改造机场大道，解放正街已亮化，至越南河内班列开行。',
      ['place|机场大道', 'place|解放正街', 'place|越南河内'],
    ],
    [
      '桂花巷、穿云店两条街巷已整治，形成风电、光热2条装备产业链。',
      ['place|桂花巷', 'place|穿云店'],
    ],
    ['新一轮公园建设，统筹山水林田湖草沙，申报世界级产业基地，新增燃气、供水等地下管网。', []],
    // No names: classes, words that go on, and what grows there.
    ['做好森林草原防灭火，增强贸易枢纽功能，建设完整社区、绿电产业园区。', []],
    ['实现县县通高速，推进人口流失县城发展，在站前建立交通售票点。', []],
    ['首批发布云岭大米、溪口苹果等5个地理标志农产品。', []],
    ['拟增设行人安全岛，布设水质微站。', []],
  ])('%s', (sentence, entities) => expect(namedIn(sentence)).toEqual(entities));
});
