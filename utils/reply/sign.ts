/** A sign of an answer, and plain words: it cannot be without one of each row. */
interface Sign {
  needs: readonly string[];
  /** Each is met wherever the next one is, and costs less to prepare. */
  patterns: readonly RegExp[];
}

/** One row a sort of sign. A pattern costs more to prepare than to use: the words go first. */
const SIGNS: readonly Sign[] = [
  // What was put forward, and that it came.
  {
    needs: ['提案 建议 议案 意见 问题 诉求 事项 来信 信件', '提出 提交 反映 转来 领衔 您 你 》'],
    patterns: [
      /(?:提出|提交|反映|转来|领衔|[您你])[^！!]{0,200}?(?:提案|建议|议案|意见|问题|诉求|事项|来信|信件)[^。]{0,120}?(?:[收获知]悉|收到|如下|[答回]复[:：])|[案议]》[^。]{0,80}?收悉/,
    ],
  },
  // That the answer follows.
  {
    needs: ['答复 回复 函复 复函 函告 意见 汇报 解答 说明 办理', '如下 复您 复你 官方'],
    patterns: [
      /(?:[答回函]复|复函|函告|意见|汇报|解答|说明|办理情况)[^。]{0,40}?如下|如下(?:[会协分参]?[办阅]?意见|[答回]复)|[答回]复[您你]|官方[答回]复/,
    ],
  },
  // Whom it is for.
  { needs: ['委员 代表'], patterns: [/(?:委员|代表)们?\s{0,9}(?:[:：]|[,，]?\s{0,9}[您你]们?好)/] },
  {
    needs: ['网友 网民 市民 群众 来信人 先生 女士 朋友 同志 用户 家长 业主 居民 读者', '收悉 如下'],
    patterns: [
      /(?:网友|网民|市民(?!政)|群众|来信人|先生|女士|朋友|同志|用户|家长|业主|居民|读者)[^。]{0,40}[:：,，!！][\s\S]{0,10}?[^。]{0,120}(?:收悉|如下)/,
    ],
  },
  // The field of a form that it stands in.
  {
    needs: ['答复 回复 回信 解答 办理 处理 办复 反馈 核查 调查'],
    patterns: [
      /(?:[答回]复|回信|解答|[办处]理|办复|反馈|[核调]查)(?:内容|意见|情况|结果|详情|正文|\s{0,20}[】\]:：\n])/,
      /(?:[答回]复|回信|解答|[办处]理|办复|反馈|[核调]查)(?:内容|意见|情况|结果|详情|正文|\s{0,20}[】\]:：\n])\s{0,20}[】\]:：]*(?:[\s\S]{0,90}?(?:[您你]|网友|市民|来信人|收悉)|\s{0,80}[^\n]{20,80}?[，。；、：])/,
    ],
  },
];

/**
 * True for a text with what every answer with a formula or field has, also where a page's text is
 * taken without its lines: one cheap look that spares the reading of them. Wider than the rules
 * that `answers` marks. Cheapest in texts of less than a thousand characters: in longer ones V8
 * compiles a pattern to machine code before it looks once.
 */
export const isSigned = (text: string): boolean =>
  SIGNS.some(
    ({ needs, patterns }) =>
      needs.every((words) => words.split(' ').some((word) => text.includes(word))) &&
      patterns.every((pattern) => pattern.test(text)),
  );
