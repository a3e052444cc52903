import { NASTY } from './fuzzing';
import { random } from './seeded';

/** One way in which a text gets damaged between its author and a reader; `next` gives the lots. */
type Damage = (text: string, next: () => number) => string;

/** Simplified characters of the genre, each before its traditional form. */
const PAIRS =
  '万萬与與业業东東两兩严嚴个個丰豐临臨为為举舉义義乐樂习習乡鄉书書买買乱亂争爭于於云雲产產亲親亿億仅僅从從仓倉仪儀们們价價众眾优優会會传傳伤傷体體余餘偿償儿兒党黨关關兴興养養内內册冊军軍农農决決况況冻凍净淨准準减減几幾凤鳳处處刘劉则則创創别別删刪剂劑办辦务務动動励勵劳勞势勢区區医醫华華协協单單卖賣卫衛厂廠厅廳历歷压壓厕廁县縣参參双雙发發变變号號叶葉吗嗎员員听聽启啟团團园園围圍图圖国國圆圓场場坏壞块塊坚堅坛壇坝壩垫墊墙牆处處备備复復够夠头頭奖獎妇婦学學宁寧实實审審宪憲宽寬对對导導寿壽将將尔爾尘塵层層属屬岁歲岛島岭嶺带帶帮幫库庫应應废廢开開异異张張归歸当當录錄总總恶惡态態惠惠战戰户戶执執扩擴扶扶报報担擔拟擬拥擁择擇据據损損换換摄攝数數断斷无無旧舊时時显顯晓曉术術机機杂雜权權条條来來杨楊极極构構标標树樹样樣档檔桥橋检檢楼樓欢歡毕畢气氣汇匯汉漢污污济濟浓濃测測渐漸温溫游遊湾灣满滿滨濱灭滅灵靈灾災点點热熱烟煙爱愛牵牽独獨环環现現玛瑪电電画畫疗療监監盖蓋盘盤矿礦码碼确確础礎礼禮离離种種积積称稱稳穩窗窗竞競笔筆筑築签簽简簡类類粮糧紧緊红紅纪紀约約级級纳納纷紛线線组組细細织織终終经經结結给給络絡绝絕统統继繼绩績续續维維综綜绿綠编編缘緣缩縮网網罗羅职職联聯肃肅胜勝脑腦节節范範药藥获獲营營萧蕭虽雖蓝藍虑慮补補规規视視览覽觉覺计計订訂认認议議讨討让讓训訓记記讲講许許论論设設访訪证證评評识識诉訴词詞试試话話该該详詳语語说說请請诸諸课課调調谈談谢謝负負财財责責败敗货貨质質购購贫貧贯貫费費资資赛賽赞贊趋趨车車转轉轮輪软軟轻輕载載较較辅輔输輸边邊达達过過运運还還进進连連迟遲适適选選递遞逻邏遗遺郑鄭邮郵鉴鑒针針钱錢铁鐵银銀销銷锁鎖错錯镇鎮长長门門问問间間闻聞阅閱队隊阳陽阶階际際陆陸险險随隨隐隱难難雾霧静靜页頁项項顺順须須顾顧预預领領频頻题題风風飞飛饭飯饮飲馆館马馬驱驅验驗鱼魚鸟鳥鸡雞齐齊龙龍';
const TRADITIONAL = new Map(
  Array.from({ length: PAIRS.length / 2 }, (_, i) => [PAIRS[2 * i]!, PAIRS[2 * i + 1]!]),
);

const PUNCTUATION = /[,，.。;；:：!！?？、《》“”‘’()（）〔〕【】[\]·—-]/;
const FULL_WIDTH = 0xfee0;

const place = (length: number, next: () => number): number => Math.floor(next() * (length + 1));
const oneOf = <T>(values: readonly T[], next: () => number): T =>
  values[Math.floor(next() * values.length)]!;
const shifted =
  (range: RegExp, by: number): Damage =>
  (text, next) => {
    const part = next();
    return text.replace(range, (c) =>
      next() < part ? String.fromCharCode(c.charCodeAt(0) + by) : c,
    );
  };
/** Changes about one character in fifty; a half of a surrogate pair counts as one. */
const each =
  (change: (c: string, text: string, i: number) => string): Damage =>
  (text, next) =>
    text
      .split('')
      .map((c, i) => (next() < 0.02 ? change(c, text, i) : c))
      .join('');

/** Kinds of damage by name. */
export const DAMAGES: Readonly<Record<string, Damage>> = {
  deleted: each(() => ''),
  doubled: each((c) => c + c),
  swapped: each((c, text, i) => (text[i + 1] ?? '') + c),
  spaced: each((c) => `${c} `),
  fullWidth: shifted(/[!-~]/g, FULL_WIDTH),
  halfWidth: shifted(/[！-～]/g, -FULL_WIDTH),
  traditional: (text, next) => {
    const part = next();
    return text.replace(/[\u4e00-\u9fff]/g, (c) => (next() < part ? (TRADITIONAL.get(c) ?? c) : c));
  },
  wrapped: (text, next) => {
    const width = 8 + Math.floor(next() * 60);
    return text.replace(new RegExp(`.{${width}}(?=.)`, 'g'), '$&\n');
  },
  movedBreaks: (text, next) => {
    const step = 1 + Math.floor(next() * 8);
    return text.replace(new RegExp(`\\n(.{${step}})`, 'g'), '$1\n');
  },
  joinedLines: (text, next) => text.replace(/\n/g, (c) => (next() < 0.5 ? '' : c)),
  crlf: (text) => text.replace(/\n/g, '\r\n'),
  unpunctuated: (text, next) => {
    const part = next();
    return text.replace(new RegExp(PUNCTUATION, 'g'), (c) => (next() < part ? '' : c));
  },
  wrongPunctuation: (text, next) =>
    text.replace(new RegExp(PUNCTUATION, 'g'), (c) =>
      next() < 0.1 ? oneOf(['《', '》', '“', '(', '〔', '、', '。', '\n'], next) : c,
    ),
  truncated: (text, next) => {
    const [a, b] = [place(text.length, next), place(text.length, next)];
    return text.slice(Math.min(a, b), Math.max(a, b));
  },
  splitTag: (text, next) => {
    const at = place(text.length, next);
    const tag = oneOf(['<p style="text-', '</span>', '&nbsp;', '<br', '<!--', ']]>'], next);
    return text.slice(0, at) + tag + text.slice(at);
  },
  nasty: (text, next) => {
    const parts = Array.from({ length: 1 + Math.floor(next() * 8) }, () => oneOf(NASTY, next));
    return parts.reduce((whole, put) => {
      const at = place(whole.length, next);
      return whole.slice(0, at) + put + whole.slice(at);
    }, text);
  },
  anyUnits: each((c) => String.fromCharCode((c.charCodeAt(0) * 40_503) & 0xffff)),
};

const NAMES = Object.keys(DAMAGES);

/**
 * `count` damaged texts, the same ones for the same seed: one to three kinds of damage each, every
 * seventh joined of slices of several texts before. `how` says what was done, for a report.
 */
export function* mutations(
  texts: readonly string[],
  count: number,
  seed: number,
): Generator<{ how: string; text: string }> {
  const next = random(seed);
  for (let n = 0; n < count; n++) {
    const slice = (): string => DAMAGES['truncated']!(oneOf(texts, next), next).slice(0, 1_200);
    const joined = n % 7 === 0;
    const source = joined ? slice() + slice() + slice() : oneOf(texts, next);
    // The first kind goes round, so that each has its share.
    const kinds = [NAMES[n % NAMES.length]!];
    while (next() < 0.4 && kinds.length < 3) kinds.push(oneOf(NAMES, next));
    const text = kinds.reduce((whole, kind) => DAMAGES[kind]!(whole, next), source);
    yield { how: `#${n}: ${[...(joined ? ['joined'] : []), ...kinds].join(', ')}`, text };
  }
}
