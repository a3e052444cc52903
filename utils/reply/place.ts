import type { Evidence, Span } from '@/utils/reading';
import { isTrail } from '@/utils/text/lines';
import type { Structure } from '@/utils/text/structure';
import {
  ancestry,
  DIVISION,
  divisionsInside,
  divisionsNamed,
  divisionOf,
  divisionWords,
  shortName,
  within,
  type Division,
} from './divisions';

export interface DivisionFound {
  /** Every level, from the province down, in one. */
  name: string;
  code: string;
  span?: Span;
  rule: string;
  source: Evidence['source'];
  /** What the site's own code says instead. */
  conflict?: string;
}

interface Site {
  site: string;
  /** `SiteIDCode` starts with the region's code, or with `bm` for a ministry. */
  siteCode: string;
}

/** Every full name of a division in `words`, longest first at each place. */
function* mentions(words: string): Generator<{ name: string; at: number }> {
  const table = divisionWords();
  for (let at = 0; at < words.length - 1; at++) {
    const word = table.longest(words, at, words.length, DIVISION.certain);
    if (word === 0) continue;
    const name = words.slice(at, at + table.lengths[word]!);
    yield { name, at };
    at += name.length - 1;
  }
}

/** The lowest division that a chain of names at the head of `words` states. */
function lowest(words: string, context: string): Division | null {
  let found: Division | null = null;
  for (const { name } of mentions(words)) {
    const candidates = divisionsNamed(name);
    const inside: Division | undefined = found
      ? candidates.find(({ code }) => code !== found!.code && within(code, found!.code))
      : settle(candidates, context);
    if (inside) found = inside;
  }
  return found;
}

/** Of divisions that share a name, the one whose city or province the text speaks of. */
function settle(candidates: readonly Division[], context: string): Division | undefined {
  if (candidates.length === 1) return candidates[0];
  const votes = candidates.map((division) => {
    const above = ancestry(division.code).slice(0, -1);
    return above.reduce(
      (sum, { name }) =>
        sum + (context.includes(name) ? 2 : context.includes(shortName(name) ?? name) ? 1 : 0),
      0,
    );
  });
  const best = Math.max(...votes);
  return best > 0 ? candidates[votes.indexOf(best)] : undefined;
}

/** 昭通市生态环境局鲁甸分局: the branch answers for the county that it is named after. */
function branchOf(issuer: string, city: Division | null): Division | null {
  const name = /([\u4e00-\u9fff]{2,3})分局/.exec(issuer)?.[1];
  if (!name || !city?.code.endsWith('00')) return city;
  const county = divisionsInside(city.code).find((division) =>
    name.endsWith(shortName(division.name) ?? division.name),
  );
  return county ?? city;
}

const fullName = (code: string): string =>
  ancestry(code)
    .map(({ name }) => name)
    .join('');

/** Departments of the state answer for no division. */
const NATIONAL = /^(?:中华人民共和国|国家|国务院|中国|全国|最高人民)|^[\u4e00-\u9fff]{2,10}部$/;

/** How often a district must be named before the text alone settles the place. */
const ENOUGH = 2;

/**
 * The division a reply belongs to: by the names in the body that signs, else by the site, else by
 * the district that the text names most. Ambiguous names (鼓楼区) are settled by the rest of the text.
 */
export function findDivision(
  structure: Structure,
  issuer: string | undefined,
  { site, siteCode }: Site,
): DivisionFound | null {
  const { text, lines } = structure;
  const byIssuer = issuer ? branchOf(issuer, lowest(issuer, text + site)) : null;
  if (byIssuer)
    return withSite(
      {
        name: fullName(byIssuer.code),
        code: byIssuer.code,
        rule: 'division.issuer',
        source: 'signature',
      },
      siteCode,
    );
  if (issuer && NATIONAL.test(issuer)) return null;

  const head = lines.filter(
    ({ role }) => role === 'title' || role === 'salutation' || role === 'opening',
  );
  for (const line of head) {
    const words = text
      .slice(line.start, line.end)
      .replace(/《[^《》]{0,160}》|“[^“”]{0,160}”/g, '');
    const found = lowest(words.slice(0, 60), text + site);
    if (found && line.role === 'title')
      return withSite(
        {
          name: fullName(found.code),
          code: found.code,
          span: line,
          rule: 'division.title',
          source: 'text',
        },
        siteCode,
      );
  }
  const bySite = siteDivision(site, siteCode, text);
  if (bySite)
    return {
      name: fullName(bySite.code),
      code: bySite.code,
      rule: 'division.site',
      source: 'meta',
    };
  return mostNamed(structure) ?? byFrame(structure);
}

/** The district that the page's own frame names: 来源, 发布机构, 主办单位. */
function byFrame({ text, lines }: Structure): DivisionFound | null {
  for (const { role, start, end } of lines) {
    if (role !== 'index' && role !== 'furniture') continue;
    const line = text.slice(start, end);
    const words = FRAME.exec(line)?.[1] ?? (isTrail(line) ? OWNER.exec(line)?.[0] : undefined);
    const found = words ? lowest(words, text) : null;
    if (found)
      return {
        name: fullName(found.code),
        code: found.code,
        span: { start, end },
        rule: 'division.frame',
        source: 'text',
      };
  }
  return null;
}
/** 临溪区人民政府门户网站 at the head of a trail. */
const OWNER = /[\u4e00-\u9fff]{2,40}?人民政府/;
const FRAME = /(?:来源|发布机构|主办单位|主办):\s?([\u4e00-\u9fff]{4,30})/;

/** What the site's code says, where its name does not contradict it; else what its name says. */
function siteDivision(site: string, siteCode: string, text: string): Division | null {
  const byName = lowest(site, text);
  const byCode = divisionOf(/^\d{6}/.exec(siteCode)?.[0] ?? '');
  if (!byCode) return byName;
  const named = byName
    ? within(byCode.code, byName.code)
    : site.includes(shortName(byCode.name) ?? byCode.name);
  return named ? byCode : byName;
}

function mostNamed({ text, lines }: Structure): DivisionFound | null {
  const counts = new Map<string, { times: number; at: number; length: number }>();
  const settled = new Map<string, Division | undefined>();
  for (const line of lines) {
    if (line.role !== 'body' && line.role !== 'opening') continue;
    const words = text.slice(line.start, line.end);
    for (const { name, at } of mentions(words)) {
      if (!settled.has(name)) settled.set(name, settle(divisionsNamed(name), text));
      const division = settled.get(name);
      if (!division || division.code.endsWith('0000') || division.name !== name) continue;
      const there = counts.get(division.code);
      if (there) there.times++;
      else counts.set(division.code, { times: 1, at: line.start + at, length: name.length });
    }
  }
  const ranked = [...counts].toSorted(([, a], [, b]) => b.times - a.times);
  const [first, second] = ranked;
  if (!first || first[1].times < ENOUGH || (second && second[1].times * 2 > first[1].times))
    return null;
  const [code, { at, length }] = first;
  return {
    name: fullName(code),
    code,
    span: { start: at, end: at + length },
    rule: 'division.most-named',
    source: 'text',
  };
}

/** Notes when the site's code lies elsewhere; sites' names and codes are wrong now and then. */
function withSite(found: DivisionFound, siteCode: string): DivisionFound {
  const region =
    /^\d{6}/.exec(siteCode)?.[0] ?? (/^\d{4}/.test(siteCode) ? `${siteCode.slice(0, 4)}00` : '');
  const division = region ? divisionOf(region) : undefined;
  if (!division || within(found.code, division.code) || within(division.code, found.code))
    return found;
  return { ...found, conflict: fullName(division.code) };
}
