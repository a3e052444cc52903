import { early } from '@/utils/text/early';
/**
 * 全国中小企业数字化转型大会: verbs inside a name that begins with its level are parts of it. Null when
 * no such level opens the words before `anchor`.
 */
export function nationalStart(text: string, anchor: number): number | null {
  const from = Math.max(0, anchor - LONGEST_STEM);
  const match = NATIONAL_RUN.exec(text.slice(from, anchor));
  return match && !RUN_INSIDE.test(match[0]) ? from + match.index : null;
}
export const RUN_INSIDE =
  /签[订署]|共建|布置|两岸|沿线|比照|请求|实施|开展|设立|启动|举办|参加|争取|申办|承办|主办|协会|公司|集团|通过|依托|推出|会同|联合|印发|出台|组织|要求|[省市区县]级/;
/** 设立职业教育产教融合发展基金: the verb that founds or runs it ends before the name. */
export function governedStart(text: string, anchor: number, head = ''): number | null {
  const from = Math.max(0, anchor - LONGEST_STEM);
  const match = GOVERNED_RUN.exec(text.slice(from, anchor));
  const isClass = /专项行动|攻坚|^行动/.test(head) ? PLAIN : CLASS_START;
  if (!match || isClass.test(match[1]!) || /接入|[省市区县]级/.test(match[1]!)) return null;
  return from + match.index + match[0].length - match[1]!.length;
}
/** What a class of platforms or projects begins with, and no name. */
export const CLASS_START =
  /^(?:[省市区县][级内]|辖区|每|该|此|其|重要|具体|智慧|社区|战略性|新兴|现有|自有|已有|搭建|高质量|高水平|高效|各类?|各级|多种|多元|多个|统一|专业|综合|线上|线下|网络|智能|信息化|数字化|公共|第三方|相关|有关|新型|重点|重大|一批|一系列|若干|系列|上述|本|工业互联网|互联网|电子商务|电商|新媒体|直播|媒体|短视频|网络|大数据|社会|政府|企业|市场|专项|新一轮|全面|联合)/;
const GOVERNED_RUN =
  /(?:实施|开展|设立|组建|启动|举办|承办|办好|主办|通过|依托|推出|参加|纳入|列入|落实|用于)[了好]?(?:规模)?(?:\d[\d.,]*[万亿]*余?元的?)?(?!实施|开展|设立|举办|推进|新一轮|\d{4}年)([^,。;:、!?\s“”《》的在为是将把对等并以由向从已了我]{4,20})$/;
export const LONGEST_STEM = 24;
const NATIONAL_RUN =
  /(?:全国(?!各)|国家(?!级)|中国|世界|中华)(?![\u4e00-\u9fff]{0,3}[部委局])[^,。;:、!?\s“”《》的在为是将把对等并以由向从已了我]{2,}$/;

/** What a campaign of a class begins with. */
export const PLAIN =
  /^(?:一系列|系列|各|多|专项|具体|联合|统一|集中|重大|重点|该|此|这|上述|本|相关|有关|新一轮|[省市区县]级|国家|执法)/;

/** What no name of an undertaking holds. */
export const MODIFIER_CUT = /(?:在|为|是|将|把|对(?!接)|等|并|以|由|向|从|已|了|变)/;

early(GOVERNED_RUN, CLASS_START, NATIONAL_RUN);
