import { COMMON_NOUNS, countyShorts } from '@/utils/reply/divisions';
import { KNOWN_ORGANISATIONS } from '../lexicon/organisation';
import { KNOWN_PLACES } from '../lexicon/place';
import { wordAt } from '../lexicon/table';
import { candidate, RANK, type Candidate } from './candidates';
import { Dictionary } from './dictionary';
import { hasCut, opensAt } from './edges';
import { organisationsAt } from './organisations';
import { placesAt } from './places';
import { divisionWords } from './proper';

const KNOWN = new Dictionary(KNOWN_ORGANISATIONS);
const PLACE_WORDS = new Dictionary(KNOWN_PLACES);

/** 中国铁塔|怀化分公司: what a company known everywhere is called in one place. */
const BRANCH =
  /^[\u4e00-\u9fff]{2,6}?(?:分公司|分行|支行|供电公司|营业厅|公司)|^[\u4e00-\u9fff]{2,12}?(?:研究所|研究院|实验站|分院)/;

let countyDictionary: Dictionary | undefined;
/** Made on first use, never changed. */
const counties = (): Dictionary => (countyDictionary ??= new Dictionary(countyShorts()));
const IN = /[在赴到从于往入抵驻、与]/;
const ENDS = /^(?:[、,。;)”两三四]|[等和与至到]|段)/;

/** 在秭归投运, 松溪、政和: a county's short name behind 在, or in a list. */
function countyAt(text: string, at: number, out: Candidate[]): void {
  if (!IN.test(text[at - 1] ?? '')) return;
  const name = counties().at(text, at);
  if (!name) return;
  const end = at + name.length;
  const verb = wordAt(text, end, Math.min(text.length, end + 4))?.verb;
  if (!ENDS.test(text.slice(end, end + 2)) && (!verb || /[、与]/.test(text[at - 1]!))) return;
  out.push(candidate('place', at, end, 'entity.county', RANK.known));
}

/** Divisions by full name, provinces and cities by short name too, and regions known by name. */
function known(text: string, mask: Uint8Array, at: number, out: Candidate[]): void {
  const region = PLACE_WORDS.at(text, at);
  if (region && !/^中国/.test(region) && !/^[角侧部方向面边]/.test(text[at + region.length] ?? ''))
    out.push(candidate('place', at, at + region.length, 'entity.region', RANK.known));
  const organisation = KNOWN.at(text, at);
  const branch = organisation && BRANCH.exec(text.slice(at + organisation.length, at + 20))?.[0];
  if (organisation)
    out.push(
      candidate(
        'organisation',
        at,
        at + organisation.length + (branch && !hasCut(branch) ? branch.length : 0),
        'entity.known-organisation',
        RANK.known + 3,
      ),
    );
  const name = divisionWords().at(text, at);
  if (!name || COMMON_NOUNS.has(name)) return;
  const end = at + name.length;
  const short = !/[省市区县州盟旗]$/.test(name);
  if (
    short &&
    (!opensAt(text, mask, at) || /^[路街大学院镇村人话式产]/.test(text.slice(end, end + 1)))
  )
    return;
  if (/^[角侧部方向面边亚]/.test(text.slice(end, end + 1)) && !/[省市区县州盟旗]$/.test(name))
    return;
  if (/^和/.test(name) && /^[域级]/.test(text.slice(end, end + 1))) return;
  // 武汉市江岸区 is one mention of the lower one.
  const next = divisionWords().at(text, end);
  const last =
    next && next.length >= 3 && /[市区县州盟旗]$/.test(next) && !COMMON_NOUNS.has(next)
      ? end + next.length
      : end;
  out.push(candidate('place', at, last, 'entity.division', RANK.known + (last - at >= 3 ? 4 : 0)));
}

/** 国道318线, 省道S303线, G60高速: roads by their number. */
const NUMBERED_ROAD =
  /(?:(?:地铁|轨道交通|轻轨|有轨电车)?(?:[A-Z]|\d{1,2})号线|[国省县乡]道[GSXY]?\d{1,4}线?|(?<![A-Za-z\d])[GSXY]\d{1,4}(?:线|高速(?:公路)?|国道|省道)|(?<!\d)\d{3}(?:国道|省道))/g;

/** Open names: organisations and places by what they end with, and names known everywhere. */
export function names(text: string, mask: Uint8Array): Candidate[] {
  const out: Candidate[] = [];
  for (const { 0: words, index } of text.matchAll(NUMBERED_ROAD))
    out.push(
      candidate('place', index, index + words.length, 'entity.numbered-road', RANK.closed + 2),
    );
  for (let at = 0; at < text.length; at++) {
    organisationsAt(text, mask, at + 1, out);
    placesAt(text, mask, at + 1, out);
    known(text, mask, at, out);
    countyAt(text, at, out);
  }
  return out;
}
