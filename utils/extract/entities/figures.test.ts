import { describe, expect, it } from 'vitest';
import { atOnce } from '@/utils/text/steps';
import { lookingOver } from '../ground';
import { figures } from './figures';

/** Every figure of some words, as `type|words`. */
const read = (words: string): string[] =>
  [...figures(atOnce(lookingOver(words)))].map(
    ({ type, start, end }) => `${type}|${words.slice(start, end)}`,
  );

describe('dates begin with any character that a form begins with', () => {
  it.each(
    `主汛期前 汛期前 开学前 采暖期前 供暖期间 春耕期间 冬灌前 八一前 “八一”前 秋收后 夏收前 入冬前 立冬前 霜冻期间
    招生季后 高考前 中考后 元旦前 清明节期间 五一期间 端午节前 中秋节前 国庆节后 雨季前 封冻前 冰冻期前 次年3月
    翌年3月 近期内 暑假期间 寒假前 两节期间 上世纪九十年代 第一季度 前三季度 上半年 下周一 本学期 今年7月 去年 明年
    年底前 月底前 二〇二五年 十月 2024年 “十四五”期间 春季学期 2025学年 2024—2025学年 今冬明春
    劳动节前 元宵节期间 重阳节前 国庆假期前 今年“五一”假期 “十一”黄金周 8月3日晚 9月6日上午 7、8月份 10月上旬前
    今年秋冬季 “十五五”中后期`
      .split(/\s+/)
      .filter(Boolean),
  )('%s', (words) => expect(read(words)[0]).toBe(`date|${words}`));
});

describe('amounts begin with any character that a form begins with', () => {
  it.each([
    ['1.2亿元', 'money|1.2亿元'],
    ['十万元的补助', 'money|十万元'],
    ['百分之八十', 'quantity|百分之八十'],
    ['35%', 'quantity|35%'],
    ['3:1', 'quantity|3:1'],
    ['第三批', 'quantity|第三批'],
    ['两家', 'quantity|两家'],
    ['数十家', 'quantity|数十家'],
    ['半年', 'quantity|半年'],
    ['一倍', 'quantity|一倍'],
    ['160万平米', 'quantity|160万平米'],
    ['改造居民楼3幢', 'quantity|3幢'],
    ['改造服务区12对', 'quantity|12对'],
    ['逐户走访两遍', 'quantity|两遍'],
    ['电压48伏', 'quantity|48伏'],
    ['线路6回', 'quantity|6回'],
    ['历时5小时20分钟', 'quantity|5小时20分钟'],
    ['8时至21时收费', 'quantity|8时至21时'],
    ['进行一次试验', 'quantity|一次'],
    ['已调解一次,', 'quantity|一次'],
    ['信用扣3分', 'quantity|3分'],
    ['百余万人次', 'quantity|百余万人次'],
    ['共一千二百多人', 'quantity|一千二百多人'],
    ['新打机井两眼,', 'quantity|两眼'],
    ['减速带三道。', 'quantity|三道'],
    ['排水沟一条,', 'quantity|一条'],
    ['麦收前', 'date|麦收前'],
    ['入冬以前', 'date|入冬以前'],
    ['今年开春', 'date|今年开春'],
    ['正月十五以前', 'date|正月十五以前'],
    ['占地300个平方', 'quantity|300个平方'],
    ['投工两千余个工日', 'quantity|两千余个工日'],
    ['漏水二十来处', 'quantity|二十来处'],
    ['拆除旧宅120院', 'quantity|120院'],
    ['挖机15个台班', 'quantity|15个台班'],
    ['断面50*80厘米', 'quantity|50*80厘米'],
    ['再修一条便道', 'quantity|一条'],
    ['打出深井一口。', 'quantity|一口'],
    ['电工班一期,', 'quantity|一期'],
    ['给渠首装一套闸门', 'quantity|一套'],
    ['周末加开一班', 'quantity|一班'],
    ['3月底以前', 'date|3月底以前'],
    ['暑假动工', 'date|暑假'],
  ])('%s', (words, figure) => expect(read(words)).toContain(figure));
});

it.each([
  '14点30分恢复运行',
  '早上6点前清运',
  '住在5号楼1单元',
  '人力三轮车',
  '在银杏苑3幢、5幢门前',
  '渠口小区12栋南侧',
  '拓宽西三条路',
  '设二次过街的岛',
  '这是一次成功的尝试',
  '游览五台山',
  '“三月三”民歌节',
  '4对口支援',
  '2.6路公交延伸',
  '二轮承包到期',
  '属于三类坝',
  '办一条龙服务',
  '建一套长效机制',
  '还是老一套,',
  '工程一期,',
  '附属2院',
  '这一条,',
  '愿与贵局一道,',
  '三眼井市场',
  '反正月份不限',
])('times of day, addresses and vehicles are no amounts: %s', (words) =>
  expect(read(words)).toEqual([]),
);
