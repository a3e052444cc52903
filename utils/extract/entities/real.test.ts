import { describe, expect, it } from 'vitest';
import { readReply } from '..';

const HEAD =
  '关于市政协二届三次会议第018号提案的答复\n林溪委员：\n您提出的提案收悉，现答复如下：\n';

/** Every named thing of a sentence of the body, as `type|words`. */
function read(sentence: string): string[] {
  const text = `${HEAD}${sentence}\n临溪市水利局\n2024年8月1日`;
  return readReply(text)
    .entities.filter(({ start }) => start >= HEAD.length && start < HEAD.length + sentence.length)
    .filter(({ type }) => type !== 'quantity' && type !== 'money' && type !== 'date')
    .map(({ type, name }) => `${type}|${name}`);
}

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
  ])('%s', (sentence, entities) => expect(read(sentence)).toEqual(entities));
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
  ])('%s', (sentence, entities) => expect(read(sentence)).toEqual(entities));
});

describe('places', () => {
  it.each([
    // The edge on the left.
    ['自贸试验区长沙片区获批，地阳坪大桥通车。', ['place|自贸试验区长沙片区', 'place|地阳坪大桥']],
    ['上游石门冲水库已加固，高峰期可用青云路绕行。', ['place|石门冲水库', 'place|青云路']],
    ['打造联结长江的通道，建设平安浙江。', ['place|长江']],
    // … and on the right.
    ['柏溪至双塔河交汇处段已清淤。', ['place|柏溪', 'place|双塔河']],
    ['双塔河是临溪的母亲河，双塔河上游已治理。', ['place|双塔河', 'place|双塔河']],
    ['赴德国慕尼黑、日本大阪招商。', ['place|德国慕尼黑', 'place|日本大阪']],
    ['疏浚青石湾渔港。', ['place|青石湾渔港']],
    // No names: classes, words that go on, and what grows there.
    ['做好森林草原防灭火，增强贸易枢纽功能，建设完整社区、绿电产业园区。', []],
    ['实现县县通高速，推进人口流失县城发展，在站前建立交通售票点。', []],
    ['首批发布云岭大米、溪口苹果等5个地理标志农产品。', []],
    ['拟增设行人安全岛，布设水质微站。', []],
  ])('%s', (sentence, entities) => expect(read(sentence)).toEqual(entities));
});
