import { MASK } from '@/utils/text/masks';
import type { Ground } from '../ground';
import { candidate, RANK, type Candidate, type Pass } from './candidates';
import { isCutWord, leftEdge } from './edges';
import { hasWord, isKind, isProper } from './proper';

const WATERWORKS = /(?:引水|调水|输水|引清|补水|供水|水资源配置|水源)工程/g;
/** What a class of waterworks begins with. */
const WATERWORKS_CLASS =
  /^(?:农村|城乡|城镇|集中|分散|骨干|重大|重点|应急|安全|规模|跨|人饮|饮[用水]|水源|备用|抗旱|第|新|生态|小型|中型|大型)/;

/** 滇中引水工程: water is led by name, from or to a place. */
function* waterworks(ground: Ground): Generator<Candidate> {
  const { text } = ground;
  for (const { 0: words, index } of text.matchAll(WATERWORKS)) {
    const start = leftEdge(ground, index);
    const stem = text.slice(start, index);
    if (stem.length >= 1 && stem.length <= 8 && !WATERWORKS_CLASS.test(stem) && !isCutWord(stem))
      yield candidate('programme', start, index + words.length, 'entity.waterworks', RANK.name + 3);
  }
}

/** Names that one word of their own tells: 12366纳税缴费服务热线, 全国文物普查. */
/** Of a pattern with a group the group is the name. A look behind that begins one makes it slow. */
const TOLD: readonly { rule: string; pattern: RegExp }[] = [
  {
    rule: 'entity.hotline',
    pattern: /(?<![\d-])(?:12\d{3}|96\d{3,4})[\u4e00-\u9fff]{0,8}?(?:热线|平台)/g,
  },
  {
    // 市长信箱, 县委书记信箱
    rule: 'entity.hotline',
    pattern: /(?:[省市区县州]长|[省市区县]委书记)信箱/g,
  },
  {
    rule: 'entity.national-survey',
    pattern: /全国[\u4e00-\u9fff]{2,8}?(?:普查|大调查)/g,
  },
  {
    rule: 'entity.known-programme',
    pattern:
      /“?司机之家”?|[京津冀晋蒙辽吉沪苏浙皖闽赣鲁豫鄂湘粤桂琼川渝黔滇陕秦甘青宁新海](?:[事里时快易汇速政服]办|[事服健商政企]通(?![过道常行知信]))|(?:人民网)?“?(?:地方)?领导留言板”?|“(?:[\u4e00-\u9fff]{1,4}长|[\u4e00-\u9fff]{2}投诉)信箱”|“[\u4e00-\u9fff]{2,6}”(?:(?:旅游)?专列|旅游列车|(?:冷链)?班列|慢火车)|(?:引[\u4e00-\u9fff][济入][\u4e00-\u9fff]|南水北调(?!办)(?:[东中西]线)?)(?:工程)?/g,
  },
  {
    rule: 'entity.known-programme',
    pattern:
      /(?:冬奥|奥运|冬残奥|残奥|亚运|亚残运|亚冬|全运|残运|大运|青运|省运)(?<!\d.{2,3})会|12(?<=(?:拨打|致电|通过|[以再去]打)..)\d{3}(?![\d热便政平服纳])/g,
  },
  {
    // 加开|港城号旅游专列
    rule: 'entity.train',
    pattern: /(?:加开|开行|开通)了?([\u4e00-\u9fff]{2,5}号)(?=旅游(?:专列|列车)|(?:冷链)?班列)/g,
  },
  {
    // 戏曲进乡村项目
    rule: 'entity.into',
    pattern:
      /[\u4e00-\u9fff]{2,4}进(?:校园|乡村|社区|农村|企业|机关|基层|课堂|万家|军营)(?:项目|行动|工程)/g,
  },
  {
    // 列入省级城乡冷链专项: what is applied for or won, with its level.
    rule: 'entity.levelled',
    pattern:
      /(?<=(?:[列纳]入|入选|申报|争取|获批)了?)(?:国家级?|[省市]级|全[国省])(?!重[点大]|首[个批家])[^,。;:、!?\s“”《》的在为是将把对等并以由向从已了我]{3,16}?(?:专项(?:资金)?|行动|工程|计划|试点|示范创建)(?=[,。;、)\d\n])/g,
  },
  {
    // 莞e租, 蓉e养
    rule: 'entity.lettered',
    pattern:
      /(?<=[在过录开用到入接,。;:、])[\u4e00-\u9fff]{1,2}e[\u4e00-\u9fff]{1,2}(?=[上的可,。、平小A])/g,
  },
  {
    // 公用品牌|河州味道
    rule: 'entity.brand',
    pattern: /(?<=公[用共]品牌)[\u4e00-\u9fff]{3,6}?(?=[于已、,。等])/g,
  },
  {
    // 第三届|全民健身气排球赛, 首届|汉服周
    rule: 'entity.edition',
    pattern:
      /(?<=[首一二三四五六七八九十\d]届)[^,。;:、!?\s“”《》的在为是将把对等并以由向从已了我]{2,20}?(?:[赛季周展汇]|[市大]集|(?:运动|[灯庙]|招聘|推介|展销|交流|音乐|文博)会)(?=[,。;、)\n在等期将上的]|活动|圆满|成功|暨)/g,
  },
];

/** 推出了拉面贷, 上线了桐柏码: a short name that is no word, with what such services end with. */
function* coined({ text, mask }: Ground): Pass {
  for (const pattern of [COINED, USED]) {
    yield null;
    for (const { 0: words, 1: name, index } of text.matchAll(pattern)) {
      const start = index + words.length - name!.length;
      const own = name!.replace(/(?:在线|发布|.)$/, '');
      if (
        mask[start] === MASK.none &&
        !hasWord(pattern === COINED ? name! : own) &&
        isProper(own) &&
        !isOffice(name!)
      )
        yield candidate('programme', start, start + name!.length, 'entity.coined', RANK.name + 3);
    }
  }
}
/** 打开南网在线, 在厚街发布上, 边民通手机端: what services are called where they are used. */
const USED =
  /(?:打开|登录|下载|关注|接入|对接|通过|依托|利用|在|[,;。、:\n](?=..{1,2}通))([\u4e00-\u9fff]{2,3}(?:(?<=..)(?:在线|发布|云)|(?<![交流畅沟联贯互开融普卡打精直])通))(?=A[Pp][Pp]|小程序|公众号|客户端|手机端|上[^线述个]|就[能可])/g;

const isOffice = (name: string): boolean => /[办云通]$/.test(name) && isKind(name.slice(0, -1));
const COINED =
  /(?:通过|依托|登录|推广|利用|使用|关注|(?:推出|上线|开通|研发|开发)了?|、)(?!了)([\u4e00-\u9fff]{2,4}(?:[办贷]|(?<![数维条])码))(?<!、法制办)(?=APP|平台|小程序|客户端|线?上|[办查受申、,。”等]|累计|已)/g;

/** Undertakings that a word of their own tells, whatever stands around them. */
export function* told(ground: Ground): Pass {
  const { text, mask } = ground;
  yield* waterworks(ground);
  yield null;
  yield* coined(ground);
  for (const { rule, pattern } of TOLD) {
    yield null;
    for (const { 0: words, 1: name = words, index } of text.matchAll(pattern)) {
      const end = index + words.length;
      // 通过|戏曲进乡村项目
      const isLed = rule === 'entity.into' && isCutWord(words.slice(0, 2));
      const start = end - name.length + (isLed ? 2 : 0);
      if (mask[start] === MASK.none || text[start] === '“')
        yield candidate('programme', start, end, rule, RANK.name + 3);
    }
  }
}
