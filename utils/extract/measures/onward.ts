import { CLAUSE } from './patterns';

/** What a clause says of the clauses behind it in its sentence. */

/** 收到您的建议后: what follows may only be how it was dealt with. */
export const RECEIVED = CLAUSE.of(
  /^(?:在?(?:接到|收到))[^,]*(?:建议|提案|来信|议案|件|信访|诉求|反映|通知|投诉|举报|留言|帖子?)》?[^,]{0,4}后?$/,
);
/**
 * 规划提出培育…, 总书记多次强调: what follows in the sentence is what a document or a leader says
 * (guideline, decided case 8).
 */
export const STATES = CLAUSE.of(
  /^(?:《[^》]+》|[^,]{0,10}(?:规划|方案|意见|办法|条例|通知|标准|规定|文件|政策|细则|会议)(?:《[^》]+》)?|[^,]{0,12}(?:总书记|总理|[省市区县部委厅]长|书记|领导|领导同志))(?:也|已|均|中|还|都|曾|多次|反复|一再)*(?:明确|提出|规定|要求|指出|强调)/,
);
/** 印发《规划》,明确提出…: what the paper says. */
export const TELLS = CLAUSE.of(/^(?:并|均|也)?(?:明确|提出|要求|规定|强调|指出)/);
/** 建议陇川县加强谋划: so is what follows meant for others. */
export const ADVISES = CLAUSE.of(
  /^建议(?![书案])[^,]{0,10}(?:[省市区县镇乡部局委厅位]|业主|住户|居民|家长|车主|当事人|申请人|物业|用户)/,
);
/** 做好分类需要各方发力: so is what all ought to do. */
export const TAKES_ALL = CLAUSE.of(
  /^[^,我将]{2,24}(?:需要?|离不开|有赖于)(?:各方|多方|各级|各部门|社会各界|全社会|大家|我们|全民|全体)[^,]{0,8}(?:发力|努力|参与|配合|支持|协作|协同|重视|行动)$/,
);
/** 并明确指出: what stands behind the colon is somebody's word, or what a work holds. */
export const SAYS = CLAUSE.of(
  /(?:指出|强调|认为|[批指]示)$|(?:建设|改造|治理)(?:规模|内容)(?:及[^,]{2,4})?[为是]?$/,
);
export const QUOTES = CLAUSE.of(
  /^(?:您|你|委员|代表|提案|建议)[^,]*(?:提出|提到|反映|认为|指出|建议)$/,
);
/** 您在建议中提到, : so with a comma, where no noun ends the clause. */
export const MENTIONS = CLAUSE.of(
  /^(?:您|你|委员|代表|提案|建议)[^,的]*(?:提出|提到|反映|认为|指出)$/,
);
/** 今年的主要预期目标是: what stands behind the colon is what all of it is for. */
export const AIMS_AT = CLAUSE.of(
  /(?:预期|主要|总体|发展|奋斗|工作|具体)目标(?:任务)?(?:初步)?[是为]?$|(?:总体要求|指导思想)[是为]?$/,
);
/** 明确边界,由县级主管部门负责调查: so does the paper. */
export const LAID_DOWN = CLAUSE.of(/^由[^,]{2,20}负责[^,]{2,}$/);
