/** What speaks for and against a page being a reply, as data: one row a rule. */

/** Where a rule looks. `lead` is the text just around the first formula of an answer. */
export type Part = 'path' | 'title' | 'metas' | 'lead' | 'head' | 'tail';

export interface Rule {
  rule: string;
  part: Part | readonly Part[];
  pattern: RegExp;
  /** What must stand there as well, asked first where the pattern is dear. */
  needs?: RegExp;
  weight: number;
  /** Without any such rule nothing is an answer. */
  answers?: true;
}

/** Where an answer begins: formulas and the field of a letter's answer. */
export const FORMULA =
  /收悉|(?:已|均|业)收到|如下[答回]复|(?:[答回函]复|函告|汇报|解答)(?:意见)?如下|[答回]复(?:内容|意见)\s{0,4}[】\]:：\n]|(?:回信|解答(?:内容)?)\s{0,4}[】\]:：]/;

/** Every pattern is bounded, so that no page can make it slow. */
export const RULES: readonly Rule[] = [
  // What a reply has.
  {
    rule: 'detect.opening',
    answers: true,
    part: 'head',
    weight: 5,
    pattern:
      /(?:提出|提交|反映|转来|领衔)的?[^。！!]{2,120}?(?:提案|建议|议案|意见|问题|诉求|事项|来信|信件)[^。]{0,60}?(?:收悉|[答回函]复(?:意见)?如下|[答回]复[：:]|办理情况如下|复函如下|函告如下|汇报如下)|《[^》\n]{4,80}(?:提案|建议|议案)》[^。]{0,30}收悉|[您你][^。！!\n]{0,8}提出的?[^。！!]{2,120}?(?:提案|建议|议案)[^。]{0,20}?收到|[您你]们?(?:在[^。！!\n]{1,20})?所?提的(?:《[^》\n]{4,80}|关于[^。！!\n]{4,80}?)(?:提案|建议|议案)[^。！!]{0,40}?(?:[收获知]悉|收到)|[您你]们?的(?:提案|建议|议案)(?!线索)[^。！!]{0,80}?(?:[收获知]悉|收到|如下[：:])/,
  },
  {
    rule: 'detect.answer-follows',
    answers: true,
    part: 'head',
    weight: 2,
    pattern:
      /(?:现|就|特|[给向][您你])[^。]{0,40}(?:[答回函续]复|复函|函告|会办意见|汇报|解答|说明)[^。]{0,8}如下|(?:我|本)[局委厅部院办单][位]?[^。]{0,12}(?:[答回]复(?:意见)?|职[责能]的?意见)如下|(?:提出如下(?:会办|协办|分办|参阅)?意|作如下[答回])[见复]/,
  },
  { rule: 'detect.received', part: 'head', weight: 1, pattern: /收悉|收到后/ },
  {
    rule: 'detect.salutation',
    answers: true,
    part: 'head',
    weight: 3,
    pattern:
      /(?:^|[\n\s。])[\u4e00-\u9fff·、xX×*＊\s]{2,60}(?:等?\s?\d{0,2}\s?[位名]?)(?:政协)?(?:(?:委员|代表)(?:们)?\s{0,3}[:：]|(?<!各位|全体|人大|政协)(?:委员|代表)\s{0,3}[,，]?[您你]们?好\s{0,2}[:：!！。])/,
  },
  {
    rule: 'detect.title-reply',
    part: ['title', 'metas', 'lead'],
    weight: 3,
    pattern:
      /(?:提案|建议|议案)[^。\n：:]{0,24}(?:答复|复函|回复|办理情况|会办意见|协办意见|办理意见)|(?:答复|复函|回复|会办意见)[^。\n：:]{0,12}(?:提案|建议)/,
  },
  {
    rule: 'detect.title-exact',
    answers: true,
    part: ['title', 'metas'],
    weight: 4,
    pattern:
      /第?\s?(?=)[A-Z]{0,3}-?\d{1,9}\s?号[^_\n]{0,60}?(?:提案|建议|议案)[^_\n]{0,40}?(?:答复|复函|回复)(?:意见|摘要)?(?=)(?:的?函)?(?:[（(][^）)\n]{0,20}[）)])?(?=[_\-—|\s]|$)/m,
  },
  {
    rule: 'detect.number',
    part: ['title', 'metas', 'lead'],
    weight: 2,
    pattern:
      /第?\s?[A-Z]{0,3}-?\d{1,9}\s?号[^。\n]{0,14}(?:提案|建议|议案)|(?:提案|建议)[^。\n]{0,10}第?\s?\d{1,9}\s?号/,
  },
  { rule: 'detect.session', part: ['title', 'metas', 'lead'], weight: 1, pattern: /[届次]会议/ },
  {
    rule: 'detect.path',
    part: 'path',
    weight: 2,
    pattern: /jytabl|jyta|rddbjy|zxwyta|dbjy|zxta|dbjydf|zxtadf|taya|jianyitian|yajyta|tabl|jybl/i,
  },
  {
    rule: 'detect.column',
    part: 'metas',
    weight: 2,
    pattern: /建议提案|提案办理|建议办理|代表建议|政协提案|委员提案|提案答复|建议答复/,
  },
  {
    rule: 'detect.closing',
    part: 'tail',
    weight: 1,
    pattern:
      /(?:感谢|谢谢)[^。！]{0,30}(?:关心|支持|关注|理解)|特此(?:答复|函复|回复)|供[你贵](?:单位|局|委|办)?[^。]{0,10}参考/,
  },
  {
    rule: 'detect.result',
    part: ['head', 'tail'],
    weight: 1,
    pattern: /办理结果\s?[:：]|办复类别|类\s{0,2}别\s?[:：]\s?[A-D]|公开属性\s?[:：]/,
  },
  {
    rule: 'detect.letter-fields',
    part: 'head',
    weight: 3,
    pattern:
      /(?:^|[\n\s【[])(?:来信|留言|信件|咨询|诉求|写信|提问|投诉|来电|反映)(?:内容|编号|标题|时间|主题|详情|正文|原文|类[型别]|描述|人)?\s{0,4}(?:[】\]]|[:：\n]|(?<=内容|编号|标题|主题)\s)|(?:^|\n)\s{0,4}(?:尊敬的)?[\u4e00-\u9fff]{0,6}(?:市长|书记|[县区镇乡局]长|领导)[^。\n]{0,6}?\s{0,2}[您你]好/,
  },
  {
    rule: 'detect.letter-answer',
    answers: true,
    part: 'head',
    weight: 3,
    // A label and then words to somebody; a table's head is followed by the number of its first row.
    pattern:
      /(?:^|[\n\s【[])(?:官方|部门|单位|[\u4e00-\u9fff]{2,10}[局委办厅部府道镇乡])?(?:[答回]复|回信|解答|办理|处理|办复|反馈|核查|调查)(?:内容|意见|情况|结果|详情|正文)?\s{0,4}(?:[】\]][:：]?|[:：\n]|(?<=内容|意见|结果)\s)(?!\s{0,9}\d{1,4}\s?\n)(?:[\s\S]{0,60}?(?:[您你]|网友|市民|来信人|收悉)|\s{0,20}[^\n]{20,80}?[，。；、：,;:])|官方[答回]复\s{0,4}[\u4e00-\u9fff]{4,24}\s{1,9}[^\n]{20,80}?[，。；、：,;:]/,
  },
  {
    rule: 'detect.letter-greeting',
    answers: true,
    part: 'head',
    weight: 6,
    pattern:
      /(?:尊敬的)?(?:网友|网民|市民(?!政)|群众|来信人|先生|女士|朋友|同志|用户|家长|业主|居民|读者)(?:[“"][^”"\n]{1,24}[”"])?[^。\n]{0,12}[:：,，!！][\s\S]{0,10}?[^。]{0,80}(?:收悉|(?:[答回]复|解答|说明)如下|反映的|咨询的|提出的|的(?:来信|来电|留言)已)|[您你]在?(?:来?信|留言|来电)中(?:说|称|反映|提到|提出|谈到|询问|咨询)|[您你]好\s{0,2}[:：,，。!！\s][^。]{0,60}(?:来信|信中|来电|留言|函件|咨询|诉求|反映)[^。]{0,80}(?:收悉|收到后|(?:[答回]复|解答|说明)如下)|[您你]好\s{0,2}[:：,，。!！\s][^。]{0,30}[您你][^。]{0,30}[答回]复如下|[您你][^。！!\n]{0,30}(?:发布|发表|发帖|留言|咨询)[^。]{0,100}(?:收悉|[答回]复如下)|[您你]们?所?(?:反映|咨询|投诉|反馈)的(?:问题|情况|事项|诉求|内容|事情)[^。！!\n]{0,40}?(?:收悉|获悉|知悉|收到|[答回]复如下)/,
  },
  {
    // Without any formula: whom it greets says little alone, so an office must speak of a case.
    rule: 'detect.letter-named',
    answers: true,
    part: 'head',
    weight: 6,
    needs:
      /经[^，,。\n]{0,8}(?:[核调]查|核实|查实|了解)|经查|[我本](?:[局委办镇乡区县市队司校]|街道|中心|单位)|[您你]们?所?(?:反映|咨询|提出|询问)的|感谢[您你]|特此回复|请[您你]|[您你]可|(?:联系|咨询)电话/,
    pattern:
      /(?:^|\n)\s{0,4}(?:尊敬的|亲爱的)?(?:(?:网友|网民)?\s?[“"][^”"\n]{1,24}[”"](?:网友)?|(?:网友|网民|来信人|来信|市民)(?:同志|朋友)?|[\u4e00-\u9fff*＊×]{1,3}(?:先生|女士|同志)|[A-Za-z]\w{2,15}(?:网友)?)\s{0,2}[:：,，!！]?\s{0,6}[您你]们?好|[您你]好\s{0,2}[:：,，。!！\s][^。]{0,60}反映[^。]{0,80}高度重视/,
  },
  {
    rule: 'detect.contribution',
    part: ['title', 'lead', 'tail'],
    weight: 2,
    pattern:
      /(?:会办|协办|分办|参阅)(?:意见|件)|(?:供|转)[你贵](?:单位|局|委|办|部|厅|院|街道)[^。\n]{0,12}参[考阅]|供[^。\n]{0,12}答复[^。\n]{0,10}参考|我[局委办部厅院]为协办单位|(?:^|\n)\s{0,4}(?![^\n：:]{0,20}(?:人大|政协|人民代表))[\u4e00-\u9fff]{2,20}(?:局|委|委员会|办公室|厅|大队|支队|中心|街道|办事处)\s{0,2}[:：]\s{0,6}[^。：:\n]{2,60}?(?:委员|代表)[^。：:\n]{0,30}?(?:提出|所提)/,
  },
  // What only looks like one.
  {
    rule: 'detect.approval',
    part: ['title', 'lead'],
    weight: -9,
    pattern: /现?批复如下|的批复(?:$|[_\s<-])/,
  },
  {
    rule: 'detect.summary',
    part: 'title',
    weight: -6,
    pattern:
      /(?:情况|工作)(?:的)?(?:总结|汇报|通报|综述|公告|说明|报告)|一览表|统计表?|汇总|名单|目录|征集|征求意见|反馈|办法|规定|细则|通知|工作要点|[推召]进会|座谈会|部署会|调研|协商会|视察/,
  },
  {
    rule: 'detect.news',
    part: 'head',
    weight: -5,
    pattern:
      /(?:本报|本网|记者|通讯员|新华社|中新网|人民网)[^。]{0,14}(?:讯|电|报道|获悉|[（(]记者)|据[^。]{1,12}(?:报道|消息)|(?:答复|回复|回应)(?:称|表示|指出|中说)/,
  },
  {
    rule: 'detect.reporter',
    part: 'head',
    weight: -6,
    pattern:
      /[（(](?:本报|本网)?(?:见习|首席)?(?:记者|通讯员)[^）)\n]{1,20}[）)]|记者(?:了解到|获悉|从|问)|记者[:：]/,
  },
  {
    rule: 'detect.quoted',
    part: 'lead',
    weight: -20,
    pattern: /[“「『][^”」』\n]{0,80}(?:收悉|[答回函]复如下)[^”」』\n]{0,60}[”」』]/,
  },
  {
    rule: 'detect.excerpts',
    part: 'head',
    weight: -20,
    pattern: /(?:(?:收悉|如下)[^\n]{0,160}?(?:…|\.{3}|详[细情])[\s\S]{0,300}?){2}/,
  },
  {
    // One reply opens once, or a few times where the page holds copies of it.
    rule: 'detect.openings',
    part: 'head',
    weight: -20,
    pattern:
      /(?:收悉[\s\S]{1,700}?){4}收悉|(?:(?:委员|代表)们?\s?[:：][\s\S]{1,700}?){4}(?:委员|代表)们?\s?[:：]/,
  },
  {
    rule: 'detect.template',
    part: ['title', 'lead'],
    weight: -12,
    pattern:
      /第[×xX*＊○]{1,4}号|关于[×xX*＊]{2,6}的(?:提案|建议)|[×xX*]年[×xX*]{1,2}月|关于…{1,2}的|范文|[答回]复(?:格式|模板|样本|样式)/,
  },
  {
    rule: 'detect.disclosure',
    part: ['title', 'lead'],
    weight: -12,
    pattern:
      /(?:提交|提出|收到)[^。]{0,30}信息公开申请|信息公开[^。\n]{0,6}答复书|(?:告知|决定)书(?:[_\s-]|$)/,
  },
  {
    rule: 'detect.court',
    part: ['title', 'lead'],
    weight: -12,
    pattern:
      /人民(?:法院|检察院)\s{0,2}[:：]|[贵你]院[^。]{0,60}(?:收悉|请示|建议)|(?:司法|检察)建议书/,
  },
  {
    rule: 'detect.company',
    part: ['title', 'lead'],
    weight: -9,
    pattern: /问询函|证券代码|潜在投标人|招标文件的?(?:澄清|答疑|质疑|修改)|公司及?董事会/,
  },
  {
    rule: 'detect.proposal-itself',
    part: 'head',
    weight: -5,
    pattern:
      /案\s{0,2}由\s?[:：]|提案人\s?[:：]|第一提案人|审查意见\s?[:：]|(?:问题|现状)及(?:分析|建议)[\s\S]{0,600}为此[^。]{0,10}建议/,
  },
  {
    rule: 'detect.letter-to-unit',
    part: 'head',
    weight: -4,
    pattern:
      /(?:人民政府|厅|局|委员会|公司)\s{0,2}[:：]\s{0,6}(?:你|贵)[省市区县厅局委公司府]{1,2}[^。]{0,60}(?:请示|函|来函|报告)[^。]{0,40}收悉/,
  },
  {
    rule: 'detect.to-government',
    part: 'head',
    weight: -8,
    needs: /人民政府\s{0,2}[:：]/,
    // A lower government asks or reports to a higher one; members and deputies are persons.
    pattern: /(?:^|[\n\s])[\u4e00-\u9fff]{2,12}(?:省|市|自治区|自治州|县|区)人民政府\s{0,2}[:：]/,
  },
  {
    rule: 'detect.assembly',
    part: 'head',
    weight: -8,
    pattern:
      /主任[^。\n]{0,20}各位(?:委员|代表)\s{0,2}[:：]|审议意见[^。]{0,40}收悉|审[查议]结果的?报告/,
  },
  {
    rule: 'detect.list',
    part: 'head',
    weight: -4,
    needs: /号(?:提案|建议)[\s\S]{0,60}?\d{4}-\d{1,2}-/,
    pattern:
      /(?:第?\s?\d{1,9}\s?号(?:提案|建议)[\s\S]{0,60}?\d{4}-\d{1,2}-\d{1,2}[\s\S]{0,80}?){4}/,
  },
  {
    rule: 'detect.index',
    part: 'head',
    weight: -3,
    pattern:
      /共\s?\d+\s?(?:页|条|封)|(?:上一页|下一页|尾页|末页)[\s\S]{0,20}(?:下一页|尾页|末页|跳转)/,
  },
];
