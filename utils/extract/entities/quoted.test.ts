import { describe, expect, it } from 'vitest';
import { entitiesOf } from '@/tests/read-sentence';

/** Every undertaking of a sentence of the body. */
const read = (sentence: string): string[] =>
  entitiesOf(sentence)
    .filter(({ type }) => type === 'programme')
    .map(({ name }) => name);

describe('names in quotation marks', () => {
  it.each([
    // With the noun behind them that belongs to the name.
    ['我局开展“校园食安”专项检查。', ['“校园食安”专项检查']],
    ['举办“溪水长歌”特展和“山乡光影”露天放映季。', ['“溪水长歌”特展', '“山乡光影”露天放映季']],
    ['以“书润临溪”全民阅读季为抓手，依托“溪阅”联盟。', ['“书润临溪”全民阅读季', '“溪阅”联盟']],
    ['申报“低碳巴士”试点。', ['“低碳巴士”试点']],
    ['登录“溪易办”平台石桥专区。', ['“溪易办”平台石桥专区']],
    ['在“石桥发布”推送，发放“溪惠购”消费券。', ['“石桥发布”', '“溪惠购”消费券']],
    // What is done there, or a part of it, is no part of the name.
    ['利用“溪健通”开设专家号源专区。', ['“溪健通”']],
    ['列入“临溪创业大赛”专项赛道。', ['“临溪创业大赛”']],
    ['推出“脐橙贷”专属产品。', ['“脐橙贷”']],
    ['打造“清溪味道”美食品牌。', ['“清溪味道”']],
    [
      '举办“山里的歌”展演，批复了松山片区抗旱水源工程。',
      ['“山里的歌”展演', '松山片区抗旱水源工程'],
    ],
    ['推进备用水源工程建设。', []],
    // What is built under a name of its own, …
    ['建成“溪畔书房”12个、“司机之家”3个。', ['“溪畔书房”', '“司机之家”']],
    ['建成“古村影像记忆库”。', ['“古村影像记忆库”']],
    ['打造“一刻钟”便民生活圈，组建“石榴籽”宣讲队。', ['“石榴籽”宣讲队']],
    // … whatever it is called behind it, if that is no class or act of everybody.
    ['推出“临溪赏花护照”，组建“河湾光影”摄影互助组。', ['“临溪赏花护照”', '“河湾光影”摄影互助组']],
    ['开通“护学”专线，推进“无忧城市”建设，开设“法规”栏目，推出“买三送一”联票。', []],
    ['打造服务市场主体“直通车”。', []],
    // … and what is said beside it to be one.
    ['授权6家企业使用公用品牌“松江红韵”。', ['“松江红韵”']],
    ['继续办好露天电影、“换物大集”等活动。', ['“换物大集”']],
    // Kinds, fuels, windows and ways of working are none.
    ['推出“环境友好型”产品，培育“拳头产品”。', []],
    ['推进“油改电”，设立“出口退税窗口”。', []],
    ['在平台增设“亲属代办”专区，推出“三天两夜”套餐产品。', []],
    ['探索“换电+驿站”布点。', []],
  ])('%s', (sentence, names) => expect(read(sentence)).toEqual(names));
});
