import { PLACE_KIND_FORMS, PLACE_KINDS } from '../lexicon/kinds';
import type { Ground } from '../ground';
import { COMMON_PLACES, SHORT_PLACE_SUFFIXES } from '../lexicon/place';
import { candidate, RANK, type Candidate } from './candidates';
import { Endings } from './dictionary';
import { isCutWord, leftEdge } from './edges';
import { isProper, startsWithDivision } from './proper';

const KINDS = new Endings(PLACE_KINDS.split(/\s+/));
const COMMON = new Set(COMMON_PLACES);

/** The length of the word of kind that closes `stem`, 0 without one. */
const kindAt = (stem: string): number =>
  KINDS.before(stem, stem.length)?.length ?? PLACE_KIND_FORMS.exec(stem)?.[0].length ?? 0;

/** Places whose names end at `end`, by what they end with. */
export function placesAt(ground: Ground, end: number, out: Candidate[]): void {
  const { text, hits } = ground;
  // 设立交易中心: the ending goes on into another word.
  if (text[end] === '易') return;
  if (hits.placeSuffixes[end] !== 0) endedPlaces(ground, end, out);
  if (SHORT_PLACES.has(text.charCodeAt(end - 1))) shortPlaces(ground, end, out);
}

function endedPlaces(ground: Ground, end: number, out: Candidate[]): void {
  const { text, hits } = ground;
  const anchor = end - hits.placeSuffixes[end]!;
  const suffix = text.slice(anchor, end);
  // 港口岸线: the ending goes on into another word.
  if (suffix === '口岸' && /^[线电]/.test(text[end] ?? '')) return;
  if (suffix.length === 1 && COMMON.has(suffix)) return;
  const start = leftEdge(ground, anchor);
  const stem = text.slice(start, anchor);
  if (
    stem.length <= 12 &&
    !COMMON.has(text.slice(start, end)) &&
    isProper(stem) &&
    !isClassPlace(stem, suffix)
  )
    out.push(
      candidate('place', start, end, 'entity.place-ending', RANK.name, { start: anchor, end }),
    );
}

/** True when nothing but adjectives of kind stands before the ending. */
function isKindOnly(stem: string): boolean {
  let left = stem;
  for (let length = kindAt(left); length > 0; length = kindAt(left))
    left = left.slice(0, left.length - length);
  return (
    /[两三四五六七八九十]大$/.test(stem) ||
    left.length < 2 ||
    /[建造设]|[镇乡村市县区]$/.test(left) ||
    left.length === stem.length ||
    !isProper(left)
  );
}
const isClassPlace = (stem: string, suffix: string): boolean =>
  kindAt(stem) > 0 &&
  isKindOnly(stem) &&
  !startsWithDivision(stem) &&
  !/^(?:大道|大街|大桥|新村|花园|家园|苑|新区)$/.test(suffix);

const ROADS_AND_TOWNS = '路街巷道镇乡村桥站州县寺庙祠';
/** Rivers, lakes and hills end in characters that many words hold: what goes on is another word. */
const WATERS_AND_HILLS: Readonly<Record<string, RegExp>> = {
  河: /^[道长流湖床堤水畔滩网虾蟹鱼沙面泥北南东西]/,
  江: /^[苏西北南湖河东水豚]/,
  湖: /^(?:[南北区州泊面长泥]|水(?!面))/,
  溪: /^[流水口]/,
  港: /^[口区务澳股湾币商铁]/,
  园: /^[区林艺丁长内方务]/,
  山: /^[东西水区地林体上村脉庄火洪路坡顶茶泉塘]/,
  岭: /^[南土]/,
  岛: /^[屿国]/,
  湾: /^[区]/,
  谷: /^[物歌子底类]/,
};

/** The one-character endings by their code, with what goes on into another word behind each. */
const SHORT_PLACES: ReadonlyMap<number, RegExp | null> = new Map(
  [...SHORT_PLACE_SUFFIXES]
    .filter((suffix) => ROADS_AND_TOWNS.includes(suffix) || suffix in WATERS_AND_HILLS)
    .map((suffix) => [suffix.charCodeAt(0), WATERS_AND_HILLS[suffix] ?? null]),
);
/** Villages and roads end the word; 路面, 村民, 站点, 区域 do not. */
const GOES_ON = /^[面民点域口段网灯边线旁里级组部社居镇道路委庄庙长]/;
const STOPS_YET = /^(?:口|段|沿线|两侧|与|至|路口|部[分门]|民居|民宿|民房|组织|组建)/;

/** 铜山区汉王, 店塔镇草垛山: a name that begins with the division or town it lies in. */
const isPlaced = (stem: string): boolean =>
  startsWithDivision(stem) || /^[\u4e00-\u9fff]{2,3}[镇乡][\u4e00-\u9fff]{2}/.test(stem);

/** 曙光街, 梅陇三村, 青云路: a short proper stem between clear edges. */
function shortPlaces(ground: Ground, end: number, out: Candidate[]): void {
  const { text } = ground;
  const suffix = text[end - 1]!;
  const after = text.slice(end, end + 2);
  if (GOES_ON.test(after) && !STOPS_YET.test(after)) return;
  if (suffix === '乡' && /^[村镇土亲愁贤情音]/.test(after)) return;
  if (SHORT_PLACES.get(suffix.charCodeAt(0))?.test(after)) return;
  const start = leftEdge(ground, end - 1, end);
  const stem = text.slice(start, end - 1);
  const words = text.slice(start, end);
  // 奔月支路, 解放一路, 梅陇三村: what stands before the numbered or lesser kind is the name.
  const numbered = /^[\u4e00-\u9fff]{2,4}[一二三四五六七八九十支老新大东西南北中][路街村]$/.test(
    words,
  );
  if (
    (stem.length < 2 && !standsAlone(text, start, end)) ||
    stem.length > (isPlaced(stem) ? 12 : 6) ||
    COMMON.has(words) ||
    (!numbered && !(stem.length >= 3 && isPlaced(stem)) && COMMON.has(words.slice(-2))) ||
    COMMON.has(words.slice(-3))
  )
    return;
  if (
    !isProper(stem) ||
    /\d/.test(stem) ||
    isCutWord(stem) ||
    isCutWord(words) ||
    kindAt(numbered ? stem.slice(0, -1) : stem) > 0
  )
    return;
  // 铜山区汉王镇: the longest name, not the district in it.
  const placed = isPlaced(stem) && '镇乡村'.includes(suffix);
  if (
    '州县村镇乡'.includes(suffix) &&
    (!/[\u4e00-\u9fff]{2}/.test(stem) || /^[县乡村镇][管聘办]/.test(stem))
  )
    return;
  out.push(
    candidate('place', start, end, 'entity.short-place', RANK.known + (placed ? 5 : 2), {
      start: end - 1,
      end,
    }),
  );
}

/** 娄江、阳溪: one character and a water between the marks of a list or behind a preposition. */
const standsAlone = (text: string, start: number, end: number): boolean =>
  /[江河溪湖港]$/.test(text.slice(start, end)) &&
  /[、,，在对将沿把从跨“]/.test(text[start - 1] ?? '') &&
  /^(?:[、,，。)”等和与及至的]|流域|干流|支流|沿线|两岸|水系)/.test(text.slice(end, end + 2));
