import { MASK } from '@/utils/text/masks';
import type { Ground } from '../ground';
import { FOREIGN_CITIES } from '../lexicon/place';
import { candidate, RANK, type Candidate } from './candidates';
import { sightAt } from './divided';
import { hasCut, opensAt } from './edges';

const CITIES_ABROAD = new Set(FOREIGN_CITIES.split(/\s+/));
/** 东北|角, 闽南|语: a bearing or a tongue, and no region. */
const SIDE = /^(?:[角侧方向面边语话]|部(?!分))/;
/** 桂西|南: a bearing more; but 西|南侧. */
const ONE_MORE = /^[东西][南北](?![\u4e00-\u9fff]?[向方侧])/;

/** Regions, rivers, sights and countries: 长三角, 德国杜伊斯堡, 大别山区域. */
function regionAt(ground: Ground, at: number, out: Candidate[]): void {
  const { text, hits } = ground;
  let length = hits.regions[at]!;
  if (length === 0) return;
  const city = hits.regions[at + length]!;
  const isAbroad = CITIES_ABROAD.has(text.slice(at + length, at + length + city));
  if (isAbroad) length += city;
  // 大别山|区域
  if (length > 2 && text.startsWith('区域', at + length - 1)) length--;
  const end = at + length;
  if (text.startsWith('中国', at) || SIDE.test(text.slice(end, end + 2))) return;
  // 印度|洋
  if (text[end] === '洋' && text.startsWith('印度', at)) return;
  // 丰|华中|队, 新|外滩: an estate is called after a sight.
  if ((text[at] === '华' || sightAt(ground, at) > 0) && !opensAt(ground, at)) return;
  const more = ONE_MORE.test(text.slice(end - 1, end + 1)) ? 1 : 0;
  const rank = RANK.known + (isAbroad ? 4 : 0);
  out.push(candidate('place', at, end + more, 'entity.region', rank));
}

/** 中国铁塔|怀化分公司: what a company known everywhere is called in one place. */
const BRANCH =
  /^[\u4e00-\u9fff]{0,2}?(?:燃气|物业|地产|置业|医药|外卖|地图|生活服务|出行)|^(?:云(?![南端集])|物流|快递|速运|科技|集团|股份|健康|数科)|^[\u4e00-\u9fff]{2,6}?(?:分公司|分行|支行|供电公司|营业厅|公司)|^[\u4e00-\u9fff]{2,12}?(?:研究所|研究院|实验站|分院)|^[\u4e00-\u9fff]{2,8}?所(?=[、,。和等与设])/;
/** 民革|平凉市委, 民盟|市委会: what a party is called in one place. */
const PARTY = /^(?:民革|民盟|民建|民进|农工党|致公党|九三学社|台盟)$/;
const PARTY_BRANCH =
  /^[\u4e00-\u9fff]{0,8}?(?:[省市区县州](?:委会|委员会|工委|委|总支|支部)|基层委(?:员会)?|总支部?|支部|支社|小组)/;
const LONGEST_BRANCH = 20;

/** Organisations by a name without ending, with their branches. */
function organisationAt(ground: Ground, at: number, out: Candidate[]): void {
  const { text, hits } = ground;
  const length = hits.known[at]!;
  if (length === 0 || isPartOfWord(text, at, length)) return;
  const end = at + length;
  const isParty = PARTY.test(text.slice(at, end));
  const branch = (isParty ? PARTY_BRANCH : BRANCH).exec(text.slice(end, at + LONGEST_BRANCH))?.[0];
  if (branch === undefined || (!isParty && hasCut(branch.replace(/所$/, '')))) {
    out.push(
      candidate(
        'organisation',
        wholeStart(text, at),
        end,
        'entity.known-organisation',
        RANK.known + 3,
      ),
    );
    return;
  }
  out.push(
    candidate(
      // 民盟桐山县委: a party's committee is an organ.
      isParty && /委(?:员会)?$/.test(branch) ? 'government' : 'organisation',
      /研究院$/.test(branch) ? placeBefore(ground, at) : wholeStart(text, at),
      end + branch.length,
      'entity.known-organisation',
      isParty ? RANK.body + 1 : RANK.name + 2,
    ),
  );
}

/** 中国|农业银行 */
const wholeStart = (text: string, at: number): number =>
  text.startsWith('中国', at - 2) ? at - 2 : at;

/** 浙江|清华长三角研究院 */
const placeBefore = ({ hits }: Ground, at: number): number =>
  hits.divisions[at - 2] === 2 ? at - 2 : hits.divisions[at - 3] === 3 ? at - 3 : at;

/** 村|民进|行, 北大|路: a short name inside other words. */
const isPartOfWord = (text: string, at: number, length: number): boolean =>
  length === 2 &&
  // 东西南|北大通道; 大豆、|小米: a grain among others
  ((text.startsWith('北大', at) && /[东西南]/.test(text[at - 1] ?? '')) ||
    (text.startsWith('小米', at) && GRAINS.test(text.slice(Math.max(0, at - 4), at + 6))) ||
    /[路街巷桥河门]/.test(text[at + 2] ?? '') ||
    (text.startsWith('中通', at) && !/[、,。和等在]/.test(text[at + 2] ?? '')) ||
    // 警|银联|动
    (text.startsWith('银联', at) && /[动合]/.test(text[at + 2] ?? '')) ||
    (text[at] === '民' && isInWords(text, at)));
const GRAINS =
  /^..?.?(?:豆|玉米|高粱|谷子|薯|杂粮|荞麦|稻)、|小米(?:、?[种辣椒粥酒]|、.{0,2}(?:豆|玉米|高粱|杂粮|荞麦|稻))/;
const isInWords = (text: string, at: number): boolean =>
  /[村农居市渔牧移全公]/.test(text[at - 1] ?? '') || /^[行入一步设立议]/.test(text[at + 2] ?? '');

const fairStart = (ground: Ground, at: number, end: number): number =>
  /[洽博]会$/.test(ground.text.slice(at, end)) ? placeBefore(ground, at) : at;

/** Undertakings that need no quotation marks: 三支一扶, 学信网. */
function undertakingAt(ground: Ground, at: number, out: Candidate[]): void {
  const { text, mask, hits } = ground;
  const end = at + hits.undertakings[at]!;
  // …工程|中央预算内投资: money of that kind.
  // 国家自然科学基金|委: the body that gives it.
  if (
    end > at &&
    mask[at] === MASK.none &&
    !text.startsWith('中央', end) &&
    !(text[end] === '委' && text[end - 1] === '金')
  )
    out.push(
      // 厦门|投洽会
      candidate(
        'programme',
        fairStart(ground, at, end),
        end,
        'entity.known-programme',
        RANK.name + 3,
      ),
    );
}

/** What everybody knows by its name and no ending tells: regions, organisations, undertakings. */
export function knownAt(ground: Ground, at: number, out: Candidate[]): void {
  regionAt(ground, at, out);
  organisationAt(ground, at, out);
  undertakingAt(ground, at, out);
}
