import { describe, expect, it } from 'vitest';
import { readReply } from '..';

/** Every entity of a sentence of the body, as `type|words`. */
function read(sentence: string, issuer = '临溪市水利局'): string[] {
  const head = `关于市政协二届三次会议第018号提案的答复\n林溪委员：\n您提出的提案收悉，现答复如下：\n`;
  const text = `${head}${sentence}\n${issuer}\n2024年8月1日`;
  return readReply(text)
    .entities.filter(({ start }) => start >= head.length && start < head.length + sentence.length)
    .map(({ type, name }) => `${type}|${name}`);
}

describe('places', () => {
  it.each([
    ['对白沙河、青石河进行清淤。', ['place|白沙河', 'place|青石河']],
    ['因降雨减少，加之云台水库水位偏低。', ['place|云台水库']],
    ['附近锦绣花园可以停车。', ['place|锦绣花园']],
    ['故杨树村部分农户用水困难。', ['place|杨树村']],
    ['沿月华支路和解放一路施工。', ['place|月华支路', 'place|解放一路']],
    ['发展非遗乡村旅游和高A级景区。', []],
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
    ['委托教育部课程教材发展中心开展评价。', ['organisation|教育部课程教材发展中心']],
  ])('%s', (sentence, entities) => expect(read(sentence)).toEqual(entities));

  it('takes a county that is a word, too, where a line begins with it', () =>
    expect(read('和县财政局落实资金。', '和县水利局')).toEqual(['government|和县财政局']));
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
