import { divisionAt, isCommonShort, isDivisionName, shortName } from '@/utils/reply/divisions';
import type { Entity } from '@/utils/reading';
import { MASK } from '@/utils/text/masks';
import { Pairs } from '@/utils/text/pairs';
import { early } from '@/utils/text/early';
import type { Ground } from '../ground';
import { rowBehind } from './beside';
import { candidate, RANK, type Candidate } from './candidates';
import { isCutWord, opensAt } from './edges';
import { hasWord, isProper, isTrade } from './proper';

/** A name that a document uses again, whole or short. */
export interface ShortForm {
  words: string;
  type: Entity['type'];
  /** Long or telling enough to be taken wherever it stands. */
  safe: boolean;
}

/** Names that a document gives once and uses again: its own dictionary, made in the first pass. */
export function* shortForms(text: string, first: readonly Candidate[]): Generator<ShortForm> {
  for (const { type, start, end, rule } of first) {
    const words = text.slice(start, end);
    if (/^(?:organisation|programme|place|work|person)$/.test(type)) {
      if (words.length >= 3 || type === 'person') yield { words, type, safe: true };
      else if (/listed|stretch|short-place/.test(rule) && !hasWord(words))
        yield { words, type, safe: false };
    }
    if (type === 'programme' && /^“.*”$/.test(words)) yield* unquoted(words.slice(1, -1));
    if (type === 'place' && rule === 'entity.division') {
      const short = shortName(words.replace(/^.*[省市](?=.{2,}[区县市])/, ''));
      if (short) yield { words: short, type, safe: false };
    }
    // 湖北省孝昌县王店镇: the county is called by its short name, too.
    const county = type === 'place' ? COUNTY.exec(words)?.[0] : undefined;
    if (county && isDivisionName(county)) yield { words: county.slice(0, -1), type, safe: false };
    // 漭水镇, 柳林洲街道办事处, 三星堆遗址: what the town or site is called alone.
    const town = /[县市区]/.test(words) ? null : TOWN.exec(words)?.[1];
    if (
      town &&
      /^(?:place|government|organisation)$/.test(type) &&
      isProper(town) &&
      !hasWord(town)
    )
      yield { words: town, type: 'place', safe: false };
    // 区城管局环卫中心: the office is called alone afterwards.
    // 石桥镇双塔村: the town in it.
    const inner = type === 'place' ? IN_TOWN.exec(words)?.[1] : undefined;
    if (inner && isProper(inner) && !hasWord(inner))
      yield { words: inner, type: 'place', safe: false };
    // 石桥镇万崖: the hamlet by itself.
    const hamlet = type === 'place' ? HAMLET.exec(words)?.[1] : undefined;
    if (hamlet && isProper(hamlet) && !hasWord(hamlet))
      yield { words: hamlet, type: 'place', safe: false };
    const office = type === 'government' ? OFFICE.exec(words)?.[1] : undefined;
    if (office) yield { words: office, type, safe: false };
    // 江宁城建集团: without its form.
    const firm = type === 'organisation' && FIRM.exec(words)?.[1];
    if (firm && !hasWord(firm) && !isDivisionName(firm)) yield { words: firm, type, safe: false };
    // 渝和居公司 for 重庆渝和居物业管理有限公司.
    const core = type === 'organisation' ? coreOf(words) : null;
    if (core) yield { words: `${core}公司`, type, safe: true };
    // (以下简称X)
    const alias =
      text[end] === '(' &&
      /^\([^)]{0,6}简称[“《]?([^”》)]{2,12})[”》]?\)/.exec(text.slice(end, end + 24));
    if (alias && !isCutWord(alias[1]!) && !CALLED_SO.test(alias[1]!))
      yield { words: alias[1]!, type, safe: true };
  }
}

/** (以下简称公司): what could be anybody names nobody. */
const CALLED_SO = /^(?:本|我|该)?(?:公司|集团|项目|业主|甲方|乙方|企业|单位|学校|医院|合作社)$/;

/** What a company's full name holds besides its place, trade and form; null for other names. */
function coreOf(words: string): string | null {
  const stem = LIMITED.exec(words)?.[1];
  if (!stem) return null;
  const place = Math.max(divisionAt(stem, 0), /^[省市区县]/.test(stem) ? 1 : 0);
  for (let end = place + 2; end < Math.min(stem.length, place + LONGEST_CORE); end++)
    if (isTrade(stem.slice(end))) return stem.slice(place, end);
  return null;
}
const LIMITED = /^([\u4e00-\u9fff]{4,16})(?:股份|集团)?有限(?:责任)?公司$/;
const LONGEST_CORE = 5;

/** “粮安贷”, then 粮安贷; but “投资龙江” names nothing in 吸引企业投资龙江. */
function* unquoted(words: string): Generator<ShortForm> {
  if (words.length > 2 && (words.length > 5 || !hasWord(words)))
    yield { words, type: 'programme', safe: words.length >= 4 };
}

const TOWN =
  /^([\u4e00-\u9fff]{2,4})(?:[镇乡](?:人民政府|政府|党委)?|街道(?:办事处)?|社区|遗址|风?景区|风景名胜区|度假区|高新区|经开区|开发区|古镇|博物馆|创新区|片区|新区|水库|灌区|口岸|古城|工业园|安置点|组)$/;
const HAMLET = /(?:[镇乡]|街道)([\u4e00-\u9fff]{2,3})$/;
const IN_TOWN = /^([\u4e00-\u9fff]{2,3})[镇乡](?=[\u4e00-\u9fff]{2,4}村$)/;
const OFFICE = /(?:[局委]|灌溉中心)([\u4e00-\u9fff]{2,8}(?:中心|[科股]|[支大]队|管理站))$/;
const COUNTY = /(?<=^|[省市州])[\u4e00-\u9fff]{2}县(?=[\u4e00-\u9fff]{2,})/;
/** 高速集团: without its form it is a common word. */
const FIRM =
  /^(?![省市区县州镇]|(?:高速|公路|公交|燃气|水务|供水|热力|交通|文旅|旅游|能源|电力|铁路|机场|港口)集团)([\u4e00-\u9fff]{2,6})集团/;

interface Form extends ShortForm {
  /** The replier's own place. */
  own: boolean;
  /** Where it may stand next: behind its last mention. */
  free: number;
}

/** Forms by their first two characters, so that all of them are looked for in one walk. */
class Forms {
  readonly #byPair = new Map<number, Form[]>();
  /** Whether a pair may be known: most are not, and this costs less than asking the map. */
  readonly #known = new Pairs([], SIEVE);

  constructor(forms: Iterable<Form>) {
    const seen = new Set<string>();
    for (const form of forms) {
      if (form.words.length < 2 || seen.has(form.words)) continue;
      seen.add(form.words);
      const pair = pairAt(form.words, 0);
      this.#known.add(form.words);
      const there = this.#byPair.get(pair);
      if (there) there.push(form);
      else this.#byPair.set(pair, [form]);
    }
  }

  /** Every mention, none overlapping another of the same form. */
  *in(text: string): Generator<{ form: Form; at: number }> {
    for (let at = 0; at < text.length - 1; at++) {
      if (!this.#known.mayBegin(text.charCodeAt(at), text.charCodeAt(at + 1))) continue;
      for (const form of this.#byPair.get(pairAt(text, at)) ?? []) {
        if (at < form.free || !text.startsWith(form.words, at)) continue;
        form.free = at + form.words.length;
        yield { form, at };
      }
    }
  }
}
/** A document has a few dozen names of its own. */
const SIEVE = 0x1000;
/** Two characters as one whole number. */
const pairAt = (text: string, at: number): number =>
  text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);

/**
 * Second pass: the document's own names wherever they stand again, alone and unclaimed. A name may
 * begin where a date ends: 去年漠河.
 */
export function* local(
  ground: Ground,
  known: readonly ShortForm[],
  extra: readonly string[],
  dateEnds: ReadonlySet<number>,
): Generator<Candidate> {
  const { text } = ground;
  const formOf = ({ words, type, safe }: ShortForm, own: boolean): Form => ({
    words,
    type,
    safe,
    own,
    free: 0,
  });
  const forms = new Forms([
    ...known.map((form) => formOf(form, false)),
    ...extra.map((words) => formOf({ words, type: 'place', safe: false }, true)),
  ]);
  for (const { form, at } of forms.in(text)) {
    const { words, type, safe, own } = form;
    const end = at + words.length;
    // 全面|振兴, 共同|富裕: a word as often as the county.
    if (type === 'place' && !own && isCommonShort(words)) continue;
    if (type === 'person' && words.length < 3 && !/^(?:代表|委员)/.test(text.slice(end, end + 2)))
      continue;
    // “靠谱购,到普陀”: a slogan
    if (!safe && type === 'place' && ground.mask[at] === MASK.quote) continue;
    if (
      !safe &&
      (!(opensAt(ground, at) || dateEnds.has(at)) ||
        /^[路街大学院镇村]/.test(text.slice(end, end + 1)))
    )
      continue;
    // 雁塔文旅|工作
    if (
      !safe &&
      type === 'organisation' &&
      /^(?:工作|[产事]业|资源|市场)/.test(text.slice(end, end + 2))
    )
      continue;
    if (type === 'place' && !safe) yield* rowBehind(ground, end);
    // 衢江城区 holds 江城区 as well: the replier's own place is meant.
    const sure = own && text.startsWith('城区', end);
    yield candidate(type, at, end, 'entity.document-name', sure ? RANK.listed : RANK.local);
  }
}

early(TOWN);
