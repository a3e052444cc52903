import type { Ground } from '../ground';
import { markOf } from '../lexicon/scan';
import { matches } from './begins';
import { candidate, RANK, restsAt, type Candidate, type Pass } from './candidates';
import { countyAt, divisionNameAt } from './divided';
import { opensAt } from './edges';
import { knownAt } from './known';
import { organisationsAt } from './organisations';
import { hasWord, isProper } from './proper';
import { placesAt } from './places';

/** 国道318线, 省道S303线, G60高速: roads by their number. */
const NUMBERED_ROAD =
  /(?:(?:地铁|轨道交通|轻轨|有轨电车)?(?:[A-Z]?\d{1,2}|[A-Z])号线|[国省县乡]道[GSXY]?\d{1,4}线?|[县乡村]道[\u4e00-\u9fff]{2,3}线|(?<![A-Za-z\d])[GSXY](?:\d{1,4}(?:线|高速(?:公路)?|国道|省道)|\d{3}(?=[\u4e00-\u9fff、](?<!次)))|(?<!\d)\d{3}(?:国道|省道))/y;

/** 小白线至…, 启明线(…), 东四线: a road that is called a line, where a road is spoken of. */
const LINE =
  /[东西南北中][一二三四五六七八九十]{1,2}线|[\u4e00-\u9fff]{2}(?<![干支沿一热路红底管电主航班光岸界视无有接产水防战专环外内边标困命网岗条分格警缆流速交铁车游全付识马园])线(?=[与至、(]|路段|公路|道路|改[造建]|提质|交[叉汇界]|全线|两侧|段)/g;

/** 中铁十二局: builders that everybody calls by their number. */
const BUILDER = /中[铁建交水冶][一二三四五六七八九十]{1,3}局(?:集团)?/g;

/** Open names: organisations and places by what they end with, and names known everywhere. */
export function* names(ground: Ground): Pass {
  const { text, hits } = ground;
  const out: Candidate[] = [];
  for (const { 0: words, index } of matches(NUMBERED_ROAD, ground, 'road'))
    yield candidate('place', index, index + words.length, 'entity.numbered-road', RANK.closed + 2);
  yield null;
  for (const { 0: words, index } of text.matchAll(LINE))
    if (opensAt(ground, index) && !hasWord(words) && isProper(words.slice(0, -1)))
      yield candidate('place', index, index + words.length, 'entity.line', RANK.known + 2);
  for (const { 0: words, index } of text.matchAll(BUILDER))
    yield candidate('organisation', index, index + words.length, 'entity.builder', RANK.body);
  yield null;
  for (let at = 0; at < text.length; at++) {
    if (restsAt(at)) yield null;
    const ended = (hits.marks[at + 1]! & ENDED) !== 0;
    const begun = (hits.marks[at]! & BEGUN) !== 0;
    if (!ended && !begun) continue;
    if (ended) {
      organisationsAt(ground, at + 1, out);
      placesAt(ground, at + 1, out);
    }
    if (begun) {
      knownAt(ground, at, out);
      divisionNameAt(ground, at, out);
      countyAt(ground, at, out);
    }
    for (const one of out) yield one;
    out.length = 0;
  }
}

const ENDED = markOf(
  'organisationSuffixes',
  'centres',
  'companyEndings',
  'placeSuffixes',
  'shortPlaces',
);
const BEGUN = markOf('regions', 'known', 'undertakings', 'divisions');
