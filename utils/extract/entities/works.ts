import type { Ground } from '../ground';
import { candidate, RANK, type Candidate } from './candidates';

/** What is done to a place, up to the word that calls it a work. */
const WORK = /^([\u4e00-\u9fff]{2,12}?(?:PPP|EOD)?(?:工程|项目))(?:建设项目)?(?![师部化量类库])/;
const ACT =
  /建设|新建|重建|防火|改造|扩建|改建|迁建|提升|整治|修复|治理|维修|加固|修缮|保护|拓宽|连接|连通|打通|清淤|疏浚|供水|引水|排水|调蓄|加工|开发|一期|二期|三期|示范/;
/** 平陆运河工程: what is itself built. */
const ITSELF =
  /^[\u4e00-\u9fff]{2,10}(?:运河|大桥|隧道|枢纽|水库|水电站|灌区|铁路|高铁|高速|高速公路)(?:工程|项目)$/;
/** 八角湾中试基地: what is tried or shown there is called by the place. */
const BASE = /^(?:中试|示范|实训|研学|科普)[\u4e00-\u9fff]{0,4}?基地/;
/** What shows that the words go beyond a name: 主体工程, 等项目, 两个项目. */
const NO_NAME =
  /[的了和与及等在为是将把对由已正、]|无|申报|争取|[列纳]入|实施|开展|主体|个项目|配套|相关|附属|重点/;
/** A division's works are a class of them: 临溪县农村公路改造工程. */
const DIVISION = /(?:[省市县州旗盟镇乡]|(?<![片园景库矿灌街社度林牧])区)$/;

/** 秃尾河生态修复项目, 平陆大桥新建工程: works that are called by the place that they are done to. */
export function* works({ text, hits }: Ground, first: readonly Candidate[]): Generator<Candidate> {
  for (const { type, start, end } of first) {
    if (type !== 'place' || DIVISION.test(text.slice(start, end))) continue;
    // 天山木业二期项目: a company is named after the place.
    if (hits.trades[end + 2] !== 0) continue;
    const after = text.slice(end, end + 24);
    // 在海阳|建设…项目: what is built there.
    if (
      /(?:[在到]|(?<!关)于)$/.test(text.slice(start - 2, start)) &&
      /^(?:[新扩改迁共]?建|实施)/.test(after)
    )
      continue;
    const words = ITSELF.test(text.slice(start, end + 2))
      ? after.slice(0, 2)
      : (WORK.exec(after)?.[0] ?? BASE.exec(after)?.[0]);
    if (
      !words ||
      !(ACT.test(words) || BASE.test(words) || words.length === 2) ||
      NO_NAME.test(words)
    )
      continue;
    // 环|巢湖…修复项目
    const from = start - Number(text[start - 1] === '环');
    yield candidate('programme', from, end + words.length, 'entity.works', RANK.name + 3);
  }
}
