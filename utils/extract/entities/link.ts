import type { Details, Entity } from '@/utils/reading';
import { divisionsNamed } from '@/utils/reply/divisions';
import { fullName } from '@/utils/reply/full-name';
import type { Steps } from '@/utils/text/steps';
import type { Candidate } from './candidates';

const isBody = (type: Entity['type']): boolean => type === 'government' || type === 'organisation';

/** Mentions between two rests. */
const BETWEEN_RESTS = 64;

/** Mentions as entities, each with its full name, its role and, for divisions, its code. */
export function* linking(
  text: string,
  mentions: readonly Candidate[],
  details: Details,
): Steps<Entity[]> {
  const entities: Entity[] = [];
  for (const { start, end, type, rule, cue, canonical: told } of mentions) {
    const name = text.slice(start, end);
    const canonical = told ?? (isBody(type) ? fullName(name, details.division) : null);
    const role = roleOf(text, name, canonical, start, end, type, details);
    const code = type === 'place' ? codeOf(name) : undefined;
    const entity = { start, end, type, name } as Entity;
    if (canonical && canonical !== name) entity.canonical = canonical;
    if (role) entity.role = role;
    if (code) entity.code = code;
    entity.why = [{ rule, cues: [cue] }];
    if (entities.push(entity) % BETWEEN_RESTS === 0) yield;
  }
  return entities;
}

function codeOf(name: string): string | undefined {
  const [division, another] = divisionsNamed(name);
  return another ? undefined : division?.code;
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
  if (!isBody(type)) return undefined;
  if (issuer && (name === issuer || canonical === issuer)) return 'issuer';
  if (/^(?:等[^,。]{0,8})?牵头|^负责牵头/.test(text.slice(end, end + 12))) return 'lead';
  if (
    /(?:会同|联合|协同|配合|协调)[^,。;:]{0,30}$/.test(text.slice(Math.max(0, start - 34), start))
  )
    return 'support';
  return undefined;
}
