import { isDivisionName } from '@/utils/reply/divisions';
import type { Ground } from '../ground';
import { BRANCHES, OFFICES_OF_ORGANS, PARTS_OF_BODIES } from '../lexicon/government';
import { hasCut } from './edges';

/** The length of a body's own division behind it: 区公安分局|交警大队, 市生态环境局|昆山分局. */
export const divisionOf = (text: string, at: number): number =>
  PARTS_OF_BODIES.exec(text.slice(at, at + 14))?.[0].length ?? ownOffice(text, at);

/** The length of an office that has no place in the lists: 区住建局|物业科, 区城管局|环卫中心, 县司法局|党组, 县公安局|城西派出所. */
function ownOffice(text: string, at: number): number {
  if (!/[局委厅]$/.test(text[at - 1]!)) return 0;
  const office = OFFICE.exec(text.slice(at, at + 12))?.[0] ?? '';
  return hasCut(office.replace(/(?:派出)?所$/, '')) || NO_OFFICE.test(office) ? 0 : office.length;
}
const OFFICE =
  /^(?:[\u4e00-\u9fff]{2,8}?(?:科(?![学技研普目室员协创工教])|股(?![份权东])|(?<![多此一两各几])处(?![理置罚于在分方境女暑以长])|中心(?![城小镇村校组])|[支大中]队(?!长))|[\u4e00-\u9fff]{2}(?<!加油|充电|汽车|公交|服务|水文)站(?![点长在位房台内前口牌亭])|[\u4e00-\u9fff]{2,4}?派出所(?!长(?!期))|[\u4e00-\u9fff]{2}所(?![有在属需谓述提以]))/;
const NO_OFFICE =
  /^(?:正|现|原|联合|会同|指导|支持|协同|合作|引导|组织)|[局厅]|(?<!党)委|[县区]|市(?![场政容民])|高科$/;

/** The length of a branch's own name behind its head office: 国家税务总局|太原市税务局. */
export function branchAt({ text, hits }: Ground, at: number): number {
  const branch = BRANCHES.exec(text.slice(at, at + 20))?.[0];
  if (!branch) return departmentAt(text, at);
  // 中国人民银行|慈溪支行: a county by its short name.
  const county = hits.counties[at]!;
  if (
    county > 0 &&
    branch.length > county &&
    /^(?:市|县)?(?:中心)?支行$/.test(branch.slice(county))
  )
    return branch.length;
  for (let length = 2; length <= Math.min(9, branch.length - 2); length++)
    if (isDivisionName(branch.slice(0, length))) return branch.length;
  return 0;
}

/** The length of a ministry's own department behind it: 教育部|职业教育与成人教育司. */
function departmentAt(text: string, at: number): number {
  if (!/[部委局署团]$/.test(text[at - 1]!)) return 0;
  const department = DEPARTMENT.exec(text.slice(at, at + 14))?.[0] ?? '';
  return hasCut(department) ? 0 : department.length;
}
const DEPARTMENT =
  /^(?![和与及])[\u4e00-\u9fff]{2,10}?(?<!公)司(?![法机长令])|^(?:交管|交通管理|治安管理|公路|水运|信管)局|^第[一二三四五六七八九十]+师/;

/** The length of an organ's own office behind it: 区委|督查办, 区人大|人事代表工委. */
export function officeOf(organ: string, text: string, at: number): number {
  if (!HAS_OFFICES.test(organ)) return 0;
  const sent = SENT.exec(text.slice(at, at + 20))?.[0];
  if (sent) return sent.length;
  const office = OFFICES_OF_ORGANS.exec(text.slice(at, at + 14))?.[0] ?? '';
  return ACTS.test(office) || /[省市区县州]|政府/.test(office) ? 0 : office.length;
}
/** 县纪委监委|派驻县教体局纪检监察组 */
const SENT = /^派驻[\u4e00-\u9fff]{2,12}?(?:纪检监察组|纪检组)/;
/** 区政府|组织教委办公室: what the organ does is no office of it. */
const ACTS =
  /^(?:组织|召开|要求|印发|成立|设立|组建|牵头|会同|联合|协调|批准|同意|安排|批转|督促|高度|出台|[和与及等在已将对由])/;
const HAS_OFFICES = /(?:人大|人大常委会|政协|政府|委|纪委监委)$/;
