import { describe, expect, it } from 'vitest';
import { entitiesOf } from '@/tests/read-sentence';

/** Every undertaking of a sentence of the body. */
const read = (sentence: string): string[] =>
  entitiesOf(sentence)
    .filter(({ type }) => type === 'programme')
    .map(({ name }) => name);

describe('names without quotation marks', () => {
  it.each([
    // Systems by their level or by words that are more than their field.
    ['接入全国冷链管理信息系统。', ['全国冷链管理信息系统']],
    ['已建成养老安心查平台，建成农业信息服务平台。', ['养老安心查平台']],
    [
      '把数据接入辽事通，与天府市民云打通，推广秦务员、闽政通。',
      ['辽事通', '天府市民云', '秦务员', '闽政通'],
    ],
    ['打通晋商通道，四川交通厅已批复。', []],
    // Events by their edition, their level, or what falls into them.
    ['举办第三届清江夜读市集，参加全省菌草产业推进会。', ['清江夜读市集', '全省菌草产业推进会']],
    ['牡丹文化节期间加密班次，国庆节期间照常。', ['牡丹文化节']],
    ['镇上办起山货节，策划了云海登山节。', ['云海登山节']],
    ['承办海草床保护与利用国际研讨会。', ['海草床保护与利用国际研讨会']],
    ['举办衡阳中试产业大会及“金雁杯”成果转化大赛。', ['衡阳中试产业大会', '“金雁杯”成果转化大赛']],
    // What a place has or is called by.
    ['支持清河大学建设海草生态系统野外科学观测研究站。', ['海草生态系统野外科学观测研究站']],
    ['月亮湾中试基地已投用。', ['月亮湾中试基地']],
    ['此事由衡阳阳光热线转来，衡阳噪声地图已公开。', ['衡阳阳光热线', '衡阳噪声地图']],
    ['加开云海雪原号旅游专列。', ['云海雪原号']],
    // Brands behind their class, services written with a letter.
    ['公用品牌清江味道于去年发布。', ['清江味道']],
    ['在溪e租上增加必填项。', ['溪e租']],
    ['通过随手拍小程序、湖南政务服务网反映，下载移动端APP。', ['随手拍小程序', '湖南政务服务网']],
    ['接入国家医保信息平台和国家政务服务平台。', ['国家医保信息平台', '国家政务服务平台']],
    // What services are called where they are used; a feast by its number, a fund by its size.
    ['打开南网在线就能看到，每季度在石桥发布上公布。', ['南网在线', '石桥发布']],
    ['边民通手机端已上线，方便公共交通上下客。', ['边民通']],
    ['开展第31个兴边富民宣传月活动。', ['兴边富民宣传月']],
    ['由集团管理的江海数贸基金规模已达2亿元。', ['江海数贸基金']],
    ['承办全球数字贸易博览会分论坛。', ['全球数字贸易博览会']],
    // A body's own platform, and owners who meet, are none.
    ['依托衡阳产权交易所平台交易，组织业主大会。', []],
  ])('%s', (sentence, names) => expect(read(sentence)).toEqual(names));
});
