import { wordAt } from '../lexicon/scan';
import type { Candidate } from './candidates';

const LEVEL = /[省市区县州旗盟镇乡]$|苏木$/;
const TOWN = /(?:(?<!小)镇|乡|街道|苏木)$/;
const SETTLEMENT = /(?:[镇乡村]|街道|社区|苏木|嘎查)$/;
/** What ends right before somebody who acts: a clause, a list, 由. */
const ACTS_AFTER = /[,。;:!?\n由请经]/;
const JOINS = /^[、和与及]$/;
/** Words between the one who acts and the verb. */
const ACTS_BEFORE =
  /^(?:非常|将|已|正|也|均|都|各|分别|连续|率先|负责|牵头|把|则|还|先后|于[\d今去]|党委|政府|派[了出人]|在[^这此本]\S)/;

/** 通道县坪坦乡: a town named with its county is one place (guideline: “the longest name”). */
export function joinPlaces(text: string, kept: readonly Candidate[]): Candidate[] {
  const out: Candidate[] = [];
  for (const one of kept) {
    const last = out.at(-1);
    if (
      last?.type === 'place' &&
      one.type === 'place' &&
      last.end === one.start &&
      ((LEVEL.test(text.slice(last.start, last.end)) &&
        (one.rule === 'entity.division' || SETTLEMENT.test(text.slice(one.start, one.end)))) ||
        // 日喀则|和平机场
        (last.rule === 'entity.division' && /..机场$/.test(text.slice(one.start, one.end))))
    )
      out[out.length - 1] = { ...one, start: last.start };
    // 桃浦|地区: what a town is called with its surroundings.
    else if (
      /document-name|region$/.test(one.rule) &&
      one.type === 'place' &&
      text.startsWith('地区', one.end)
    )
      out.push({ ...one, end: one.end + 2 });
    else out.push(one);
  }
  return out;
}

const VENUE = /(?:博物|图书|纪念|展览|陈列|美术|科技|文化|体育|殡仪)馆$/;
const MOVED = /^(?:迁建|改扩建|改造|搬迁)/;
const VISITED = /(?:参观|前往|走进|游览|坐拥|位于|新建的?|建成|改造|修缮|扩建|完成|[在到赴])$/;

/** A museum that is visited, or that stands among places, is one (guideline, decided case 21). */
export function visited(text: string, kept: readonly Candidate[]): Candidate[] {
  return kept.map((one, i) => {
    const { type, start, end } = one;
    if (type !== 'organisation' || !VENUE.test(text.slice(start, end))) return one;
    const among = [kept[i - 1], kept[i + 1]].some(
      (other) =>
        other?.type === 'place' &&
        /^[、和及与]$/.test(text.slice(Math.min(end, other.end), Math.max(start, other.start))),
    );
    return among ||
      MOVED.test(text.slice(end, end + 3)) ||
      VISITED.test(text.slice(Math.max(0, start - 3), start))
      ? { ...one, type: 'place', rule: 'entity.visited' }
      : one;
  });
}

const acts = (text: string, at: number): boolean => {
  if (ACTS_BEFORE.test(text.slice(at, at + 3))) return true;
  // 木吉镇|高标准农田, 兴隆乡|化解率: what it has.
  if (HAS.test(text.slice(at, at + 5))) return false;
  const word = wordAt(text, at, Math.min(text.length, at + 6));
  if (word && word.length > 1 && (word.adverb || word.means)) return true;
  return word?.verb !== undefined && word.verb !== 'state' && !word.noun;
};
const HAS = /^(?:高标准(?:基本)?农田|..率)/;

/** A town or street office that acts is `government`, else `place` (guideline, decided case 17). */
export function actingTowns(text: string, kept: readonly Candidate[]): Candidate[] {
  const out = [...kept];
  for (let i = 0; i < out.length; i++) {
    if (!isTown(text, out[i]!)) continue;
    let last = i;
    while (
      out[last + 1] &&
      JOINS.test(text.slice(out[last]!.end, out[last + 1]!.start)) &&
      isTown(text, out[last + 1]!)
    )
      last++;
    // 区住建局、大石镇: a town in a row of bodies is one of them.
    const before = out[i - 1];
    const after = out[last + 1];
    const inRow =
      (before?.type === 'government' && JOINS.test(text.slice(before.end, out[i]!.start))) ||
      (after?.type === 'government' && JOINS.test(text.slice(out[last]!.end, after.start)));
    // 听取柏溪镇、石桥镇意见: whoever has opinions acts.
    const isHeard =
      (HEARD.test(text.slice(Math.max(0, out[i]!.start - 3), out[i]!.start)) &&
        text.startsWith('意见', out[last]!.end)) ||
      // 经与石桥镇衔接: so does whoever is talked to.
      (text.startsWith('经与', out[i]!.start - 2) &&
        TALK.test(text.slice(out[last]!.end, out[last]!.end + 2)));
    if (
      inRow ||
      isHeard ||
      (ACTS_AFTER.test(text[out[i]!.start - 1] ?? '') && acts(text, out[last]!.end))
    )
      for (let k = i; k <= last; k++) out[k] = { ...out[k]!, type: 'government', rule: ACTING };
    i = last;
  }
  for (let i = 1; i < out.length; i++)
    if (
      out[i]!.type === 'place' &&
      COMMUNITY.test(text.slice(out[i]!.start, out[i]!.end)) &&
      out[i - 1]!.type === 'government' &&
      JOINS.test(text.slice(out[i - 1]!.end, out[i]!.start))
    )
      out[i] = { ...out[i]!, type: 'government', rule: ACTING };
  for (let i = out.length - 1; i >= 0; i--) {
    if (out[i]!.type !== 'place' || !OFFICES.test(text.slice(out[i]!.end, out[i]!.end + 12)))
      continue;
    for (let k = i; k >= 0 && out[k]!.type === 'place'; k--) {
      if (k < i && !JOINS.test(text.slice(out[k]!.end, out[k + 1]!.start))) break;
      out[k] = { ...out[k]!, type: 'government', rule: ACTING };
    }
  }
  return out;
}

const HEARD = /(?:听取|征求|征询|吸纳|采纳)了?$/;

const TALK = /^(?:衔接|沟通|协商|对接|商[量定议])/;

const ACTING = 'entity.acting-town';
/** 柏溪、双塔2个街道办事处 */
const OFFICES = /^等?(?:\d+|[两三四五六七八九十])个?(?:街道办|镇政府|乡政府|镇人民政府)/;
/** 区城管局、双塔社区: in a row of bodies a community is one of them. */
const COMMUNITY = /社区$/;
const isTown = (text: string, { type, start, end }: Candidate): boolean =>
  type === 'place' && TOWN.test(text.slice(start, end));
