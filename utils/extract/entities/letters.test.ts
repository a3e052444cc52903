import { expect, it } from 'vitest';
import { readReply } from '..';

/** The names in an answer to a letter that holds only `body`, as `type|words`. */
function read(body: string): string[] {
  const head = '网友您好：您反映的问题已收悉，现回复如下：\n';
  const text = `${head}${body}\n临溪区城市管理局\n2024年8月1日`;
  return readReply(text)
    .entities.filter(({ start }) => start >= head.length && start < head.length + body.length)
    .map(({ type, name }) => `${type}|${name}`);
}

it.each([
  // Where letters are put.
  [
    '您在平台《问政临溪》发帖后，市长信箱也已受理。',
    ['programme|《问政临溪》', 'programme|市长信箱'],
  ],
  ['该帖发布于《问政临溪》栏目。', ['programme|《问政临溪》栏目']],
  // What is served on somebody is no policy; what it stands on is.
  [
    '我局依据《临溪市餐饮油烟管理办法》对其下达了《责令限期改正通知书》。',
    ['policy|《临溪市餐饮油烟管理办法》'],
  ],
  ['该店已取得《食品经营许可证》。', []],
  // Whom citizens complain of, and classes of them.
  [
    '我局对丽景酒店、新溪超市和金泰驾校进行了检查。',
    ['organisation|丽景酒店', 'organisation|新溪超市', 'organisation|金泰驾校'],
  ],
  ['五星级酒店、大型超市和辖区驾校均已检查。', []],
  // A town behind a word of time.
  ['近期大圩镇政府召开会议。', ['government|大圩镇政府']],
  ['2016年底大圩镇政府召开会议。', ['date|2016年底', 'government|大圩镇政府']],
  // What stands before a name, and what only sounds like one.
  ['下一步临溪经开区对道路进行整治。', ['place|临溪经开区']],
  ['严禁违规横穿望潮路，之前东湾村没有道路。', ['place|望潮路', 'place|东湾村']],
  ['暂无证据证明东湾村有从中获利。', ['place|东湾村']],
  ['我市自城乡居民医保统筹以来，在校大中专学生以学校为单位参保。', []],
  ['全力为市民出行打造良好环境，会影响快速路匝道。', []],
  ['按照每修一公里路补助计算，该路段属低洼路段。', []],
  ['镇联村领导已到居民区废品站、充气站检查，请与居住地初中学校联系。', []],
])('%s', (body, names) => expect(read(body)).toEqual(names));
