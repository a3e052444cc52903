import type { Details, Entity } from '@/utils/reading';
import { divisionNames } from '@/utils/reply/divisions';
import type { Candidate } from './candidates';

const LEVEL_START = /^(?:省|市|区|县|州|旗|盟|镇)(?=.)/;

/** The place that the issuer's level words stand for: 区财政局 in a reply of 静安区 is 静安区财政局. */
function placeOf(level: string, division: string): string | null {
  const parts = division.match(/.+?(?:自治区|自治州|自治县|省|市|区|县|州|旗|盟)/g) ?? [];
  return parts.findLast((part) => part.endsWith(level)) ?? null;
}

/** Mentions as entities, each with its full name, its role and, for divisions, its code. */
export function link(text: string, mentions: readonly Candidate[], details: Details): Entity[] {
  return mentions.map(({ start, end, type, rule, cue, canonical: told }) => {
    const name = text.slice(start, end);
    const canonical = told ?? fullName(name, type, details);
    const role = roleOf(text, name, canonical, start, end, type, details);
    const code = type === 'place' ? codeOf(name) : undefined;
    return {
      start,
      end,
      type,
      name,
      ...(canonical && canonical !== name ? { canonical } : {}),
      ...(role ? { role } : {}),
      ...(code ? { code } : {}),
      why: [{ rule, cues: [cue] }],
    };
  });
}

function fullName(name: string, type: Entity['type'], { division }: Details): string | null {
  if (!division || (type !== 'government' && type !== 'organisation')) return null;
  const level = LEVEL_START.exec(name)?.[0];
  const place = level && placeOf(level, division);
  return place ? place + name.slice(level.length) : null;
}

function codeOf(name: string): string | undefined {
  const candidates = divisionNames().get(name);
  return candidates?.length === 1 ? candidates[0]!.code : undefined;
}

function roleOf(
  text: string,
  name: string,
  canonical: string | null,
  start: number,
  end: number,
  type: Entity['type'],
  { issuer, proposer }: Details,
): Entity['role'] | undefined {
  if (type === 'person' && proposer?.includes(name)) return 'proposer';
  if (type === 'policy') return 'cited';
  if (type !== 'government' && type !== 'organisation') return undefined;
  if (issuer && (name === issuer || canonical === issuer)) return 'issuer';
  if (/^(?:等[^,。]{0,8})?牵头|^负责牵头/.test(text.slice(end, end + 12))) return 'lead';
  if (
    /(?:会同|联合|协同|配合|协调)[^,。;:]{0,30}$/.test(text.slice(Math.max(0, start - 34), start))
  )
    return 'support';
  return undefined;
}
