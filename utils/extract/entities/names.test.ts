import { describe, expect, it } from 'vitest';
import { readReply } from '..';

const HEAD =
  '关于市政协二届三次会议第018号提案的答复\n林溪委员：\n您提出的提案收悉，现答复如下：\n';

/** Every entity of a sentence of the body, as `type|words`. */
function read(sentence: string, issuer = '临溪市水利局'): string[] {
  const text = `${HEAD}${sentence}\n${issuer}\n2024年8月1日`;
  return readReply(text)
    .entities.filter(({ start }) => start >= HEAD.length && start < HEAD.length + sentence.length)
    .map(({ type, name }) => `${type}|${name}`);
}

describe('names in replies of many places', () => {
  it.each([
    [
      '中国人民政治协商会议桐山县九届委员会第三次会议上有人提出。',
      ['programme|中国人民政治协商会议桐山县九届委员会第三次会议'],
    ],
    ['桂花村村民委员会已同意。', ['organisation|桂花村村民委员会']],
    ['白水至石桥段公路已开工。', ['place|白水', 'place|石桥']],
    ['通往联合乡和团结镇。', ['place|联合乡', 'place|团结镇']],
    ['石桥小河属白溪河流域支流。', ['place|石桥小河', 'place|白溪河']],
    // A name goes on from the place before a dot; a fair's short name ends before the verb.
    ['继续办好湖南·桐山油茶文化节。', ['programme|湖南·桐山油茶文化节']],
    ['利用进博会等国际性展会平台。', ['programme|进博会']],
    // Persons by what they are.
    ['副市长林志强带队调研，局长高度重视。', ['person|林志强']],
    // Provinces and cities with the lower place behind them; a city's office in its county.
    ['贵州遵义、云南省镇沅等地先行。', ['place|贵州遵义', 'place|云南省镇沅']],
    ['苏州市昆山生态环境局已调查。', ['government|苏州市昆山生态环境局']],
    ['在乐东黎族自治县抱由镇建成。', ['place|乐东黎族自治县抱由镇']],
    ['南水北调中线工程沿线。', ['programme|南水北调中线工程']],
    ['由市人大常委会办公厅转办。', ['government|市人大常委会办公厅']],
    ['末班车由19时延至20时30分。', ['quantity|19时', 'quantity|20时30分']],
    // Classes and words that go on.
    ['打造百亿级直播经济集聚区和零工市场。', []],
    ['云县县城规划区学校布局合理。', ['place|云县']],
    ['河堤对岸路标高于水面。', []],
  ])('%s', (sentence, entities) => expect(read(sentence)).toEqual(entities));

  it('reads a greeted name again', () => {
    const text =
      HEAD.replace('林溪', '林素芬') + '再次感谢林素芬委员的关心。\n临溪市水利局\n2024年8月1日';
    const persons = readReply(text).entities.filter(({ type }) => type === 'person');
    expect(persons.map(({ name }) => name)).toEqual(['林素芬', '林素芬']);
  });

  it('reads the counties of the replier’s city by their short names', () => {
    expect(read('主要用于安化黑茶推广。', '益阳市农业农村局')).toEqual(['place|安化']);
    expect(read('主要用于安化黑茶推广。')).toEqual([]);
  });
});
