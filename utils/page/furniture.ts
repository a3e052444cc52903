import type { PageLine } from './page-lines';

/** Lines that systems print around an article; each stands alone in its line or leads a list. */
const FURNITURE: readonly RegExp[] = [
  /(?:当前|您现在的|您当前所在|您所在的?)位置|^首页\s?[>›»＞]|正文$/,
  /打印|关闭(?:窗口|本页|页面)?[】\]]?$|扫一扫|二维码|微信扫|手机(?:打开|查看|阅读|版)/,
  /^[\s【[〖]*(?:上一?|下一?|前一?|后一?)[篇条封页]\s?[:：】\]]/,
  /^[\s【[〖]*(?:相关|热门|推荐|最新)(?:文章|文档|链接|信息|阅读|稿件|新闻|解读|内容)/,
  /版权所有|网站地图|网站标识码|ICP备|公网安备|无障碍|^主办(?:单位)?\s?[:：]/,
  /分享到?\s?[:：]?|^收藏|加入收藏|纠错|我要评价|满意度|您对本次|返回(?:列表|顶部|上一?页)?[】\]]?$/,
  /责任编辑|^编辑\s?[:：]|^(?:初审|复审|终审|审核|来稿)\s?[:：]|(?:浏览|阅读|点击|访问)(?:次数|量|数)|^(?:浏览|阅读|点击)\s?[:：]|阅读\s?[:：]\s?\d/,
  /字[号体]\s?[:：]|【字体|\[\s?大\s+中\s+小\s?\]|大\s+中\s+小|^(?:T\|T|默认|朗读|播放|暂停)/,
  /^(?:发布|发表|更新|公开|录入)?(?:时间|日期)\s?[:：]|^(?:信息|稿件|文章)?来源\s?[:：]|^作者\s?[:：]/,
  /^[（(]?\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?[)）]?(?:\s+\d{1,2}:\d{2}(?::\d{2})?|\s*(?:来源|作者).*)/,
  /^附件下载$|^正在加载|^打印版$/,
];
/** Longer lines are sentences, whatever words they hold. */
const FURNITURE_MAX = 120;
/** This part of a line in links makes it navigation. */
const LINKED = 0.5;
/** An attachment is linked, too, but belongs to the reply. */
const ATTACHMENT = /^附\s*[件表]|\.(?:docx?|xlsx?|pdf|wps|et|zip|rar|ofd)$/i;

const isNavigation = ({ text, links }: PageLine): boolean =>
  links > text.length * LINKED && !ATTACHMENT.test(text);

/** A day alone or before who publishes: above an article the day of publication, below it the day of the reply. */
const DAY =
  /^[（(]?\d{4}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}\s?日?[)）]?(?:(?:\s{2,}|\u3000).{0,30})?$/;
/** True for a line that says a day and little else, as under a heading or beside a link. */
export const isDay = ({ text }: PageLine): boolean => DAY.test(text.trim());

/** True for a line of the page around an article: its way, tools, neighbours, footers. */
export const isFurniture = (line: PageLine): boolean =>
  isNavigation(line) ||
  (line.text.length <= FURNITURE_MAX &&
    !/[。；]$/.test(line.text) &&
    FURNITURE.some((pattern) => pattern.test(line.text)));

const BODY = /(?:局|委|委员会|厅|部|办公室|政府|院|会|中心|大队|支队|总队|公司|处|署|行|社|馆|科)$/;
const CHINESE_DAY = /^[〇○零一二三四五六七八九十]{4}年.{2,7}日?$/;
const FOOT =
  /^[（(]?(?:联系人|联系电话|联系单位|联系方式|承办人|经办人|抄送|抄报|公开(?:属性|方式|形式|类别)|此件|主动公开|依申请公开|不予公开|附件|特此|专此|此复)/;

/** What follows the last sentence of a reply wherever its markup puts it: who signs, when, contacts. */
export const isFoot = (line: PageLine): boolean => {
  const { text, links } = line;
  const bare = text.replace(/\s/g, '');
  if (isFurniture(line) || (links > 0 && !ATTACHMENT.test(text))) return false;
  return (
    DAY.test(bare) ||
    CHINESE_DAY.test(bare) ||
    FOOT.test(bare) ||
    (bare.length <= 30 && BODY.test(bare) && !/[:：]/.test(bare))
  );
};

const SALUTATION = /(?:委员|代表)(?:们)?(?:[（(][^（()）]{0,20}[)）])?\s?[:：]$/;
const DOCNO = /^[^\s,，。]{1,16}[〔[(【﹝（]\s?\d{4}\s?[〕\])】﹞）]第?\d{1,6}号$/;
const MARK = /^[（(]?[A-D]类?[)）]?$|^(?:办理结果|办复类别|类\s?别|公开属性)\s?[:：]\s?\S{1,12}$/;

/** What leads up to an opening wherever its markup puts it: whom it greets, its number, its mark. */
export const isLead = ({ text, links }: PageLine): boolean =>
  links === 0 &&
  text.length <= 60 &&
  (SALUTATION.test(text) || DOCNO.test(text.trim()) || MARK.test(text));

const LETTER_FIELD =
  /^(?:来信|来件|留言|诉求|信件|咨询|写信|投诉|提问|网友)(?:人|编号|标题|主题|内容|时间|日期|类型|类别|摘要)|^(?:标\s*题|主\s*题|编\s*号|受理编号|办理编号|流水号)(?=\s*[：:]|\s{2}|\s*$)/;
const OF_LETTER = /^(?:来信|来件|留言|诉求|信件|咨询|写信|投诉|提问|网友)/;

/** A field of a letter to an authority, as it is printed above the answer; `sure` when nothing else has it. */
export const letterField = ({ text }: PageLine): 'sure' | 'likely' | null => {
  if (!LETTER_FIELD.test(text)) return null;
  return OF_LETTER.test(text) ? 'sure' : 'likely';
};
