import { describe, expect, it } from 'vitest';
import { entitiesOf } from '@/tests/read-sentence';

const TOWN = '林溪县柏桥镇人民政府';
/** Every body of a sentence, as `type|words`. */
const bodies = (sentence: string, issuer: string): string[] =>
  entitiesOf(sentence, issuer)
    .filter(({ type }) => /^(?:government|organisation)$/.test(type))
    .map(({ type, name }) => `${type}|${name}`);

describe('offices of a town', () => {
  it.each([
    // A town has one of each, a city has many.
    ['已与派出所、中心小学商定错峰放学。', TOWN, ['government|派出所', 'organisation|中心小学']],
    [
      '由镇城建办、城关市监所巡查，镇畜牧站、镇卫生院配合。',
      TOWN,
      [
        'government|镇城建办',
        'government|城关市监所',
        'organisation|镇畜牧站',
        'organisation|镇卫生院',
      ],
    ],
    ['请镇卫生院、各乡镇小学报名。', '临溪市水利局', []],
    ['由水利站、交警中队巡查。', TOWN, ['government|水利站', 'government|交警中队']],
    ['派出所联合物业上门。', '临溪市水利局', []],
    ['各派出所、村建办事窗口已公开。', TOWN, []],
    // With their level before them they are named in anybody's reply.
    ['由镇社管办、乡村建办登记。', '临溪市水利局', ['government|镇社管办', 'government|乡村建办']],
    ['材料送镇农经站备案。', '临溪市水利局', ['government|镇农经站']],
    ['村里初审后报镇农经站。', '临溪市水利局', ['government|镇农经站']],
    // 镇 alone, where a verb stands before it.
    ['没有户主签字镇政府不能办。', '临溪市水利局', ['government|镇政府']],
  ])('%s', (sentence, issuer, names) => expect(bodies(sentence, issuer)).toEqual(names));
});

describe('bodies of a county', () => {
  it.each([
    ['县公安局交管大队已设岗。', ['government|县公安局交管大队']],
    [
      '县公安局城西派出所、县公路段已核查。',
      ['government|县公安局城西派出所', 'government|县公路段'],
    ],
    ['函告省高速公路管理局林溪管理处。', ['government|省高速公路管理局林溪管理处']],
    ['原县化肥厂已停产。', ['organisation|县化肥厂']],
    ['县公安局会同派出所核查。', ['government|县公安局']],
    [
      '与县农机校、市勘测院商定，瑞丰砂石厂停产。',
      ['organisation|县农机校', 'organisation|市勘测院', 'organisation|瑞丰砂石厂'],
    ],
    ['经与市国税局、市药业发展局沟通。', ['government|市国税局', 'government|市药业发展局']],
    ['请县农村土地承包仲裁委裁决。', ['government|县农村土地承包仲裁委']],
    [
      '与县农广校合办，在央视纪录频道播出。',
      ['organisation|县农广校', 'organisation|央视纪录频道'],
    ],
    ['去年秋季淮山绿禾农业公司撤走。', ['organisation|淮山绿禾农业公司']],
    ['由林溪县农村信用联社授信。', ['organisation|林溪县农村信用联社']],
    [
      '石桥镇中心校校本课程获奖，青山大学校园开放。',
      ['organisation|石桥镇中心校', 'organisation|青山大学'],
    ],
    // The replier's own, behind 我局; a class of them is none.
    ['我局运管所已核实，我局相关科室正在研究，我局更新站牌36块。', ['government|运管所']],
    ['区住建局更新站牌36块。', ['government|区住建局']],
    // A town that sends somebody or is talked to acts; one whose roads join does not.
    ['石桥镇派了3名巡查员。经与柏桥镇衔接，已定点。', ['government|石桥镇', 'government|柏桥镇']],
    ['路网与石桥镇衔接。', []],
  ])('%s', (sentence, names) => expect(bodies(sentence, '临溪市水利局')).toEqual(names));
});
