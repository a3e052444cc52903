import type { Details, Entity } from '@/utils/reading';
import { neighbours, shortName } from '@/utils/reply/divisions';
import type { Steps } from '@/utils/text/steps';
import type { Structure } from '@/utils/text/structure';
import type { Ground } from '../ground';
import { bodies } from './bodies';
import { called } from './called';
import { classed } from './classed';
import { contacts } from './contacts';
import { tradeNames } from './companies';
import { selecting, type Candidate, type Pass } from './candidates';
import { figures } from './figures';
import { alone, hamletRows, joined, villageGroups } from './beside';
import { among, listed } from './listed';
import { local, shortForms } from './local';
import { names } from './names';
import { offices } from './offices';
import { people } from './people';
import { programmes } from './programmes';
import { linking } from './link';
import { own, type OwnName } from './own';
import { signatures } from './signatures';
import { sites, stations } from './sites';
import { stretches } from './stretches';
import { tailed } from './tails';
import { titles } from './titles';
import { townOffices } from './town-offices';
import { actingTowns, joinPlaces, visited } from './towns';
import { works } from './works';

/** Lines that carry entities; index lines, contacts and furniture are details (decided case 15). */
const ROLES = new Set(['title', 'salutation', 'opening', 'body', 'closing', 'signature', 'date']);

/** Candidates between two rests. */
const BETWEEN_RESTS = 32;

/** Adds what a pass finds and is allowed, with rests. */
function* gathering(
  pass: Pass,
  allowed: (one: Candidate) => boolean,
  found: Candidate[],
): Steps<void> {
  let count = 0;
  for (const one of pass) {
    if (one !== null && allowed(one)) found.push(one);
    if (one === null || ++count % BETWEEN_RESTS === 0) yield;
  }
  yield;
}

/** Everything that a pass gives, with rests. */
function* collecting<T>(pass: Iterable<T>): Steps<T[]> {
  const all: T[] = [];
  for (const one of pass) if (all.push(one) % BETWEEN_RESTS === 0) yield;
  return all;
}

/** Offsets that no entity may touch, but for what is `told` in lines of contacts. */
function outside(
  { text, lines }: Structure,
  { issuer }: Details,
  told: readonly Candidate[],
): Uint8Array {
  const out = new Uint8Array(text.length).fill(1);
  // A letterhead is the issuer's name, too.
  for (const { role, start, end } of lines)
    if (ROLES.has(role) || text.slice(start, end) === issuer) out.fill(0, start, end);
  for (const { start, end } of told) out.fill(0, start, end);
  return out;
}

/**
 * Finds every entity of a condensed reply (docs/guideline.md, “Entities”): closed grammars, open
 * names by their edges, lists, then the document's own names again. Text order, no overlaps;
 * offsets are those of `ground.text`. Time n log n.
 */
export function* findingEntities(
  ground: Ground,
  details: Details,
  dictionary: readonly OwnName[] = [],
): Steps<Entity[]> {
  const { text } = ground;
  const told = contacts(ground);
  const out = outside(ground, details, told);
  const allowed = (one: Candidate): boolean =>
    out[one.start] === 0 && out[one.end - 1] === 0 && one.end > one.start;
  const found: Candidate[] = [];
  for (const pass of [
    own(text, dictionary),
    figures(ground),
    titles(ground),
    people(ground),
    programmes(ground),
    signatures(ground),
    told,
    bodies(ground),
    offices(ground),
    townOffices(ground, details.issuer),
    names(ground),
    tradeNames(ground),
    listed(ground),
    among(ground),
    alone(ground),
    hamletRows(ground),
    villageGroups(ground),
    stations(ground),
    sites(ground),
    classed(ground),
    called(ground),
    stretches(ground),
  ])
    yield* gathering(pass, allowed, found);
  const first = yield* selecting(found, text.length);
  yield;
  const division = details.division?.replace(/^.*(?:[省市州盟]|地区)(?=.{2,})/, '');
  const itself = division ? shortName(division) : null;
  const dateEnds = new Set(first.filter(({ type }) => type === 'date').map(({ end }) => end));
  yield* gathering(
    local(
      ground,
      [
        ...(yield* collecting(shortForms(text, first))),
        ...(division ? neighbours(division) : []).map(
          (words) => ({ words, type: 'place', safe: false }) as const,
        ),
      ],
      itself ? [itself] : [],
      dateEnds,
    ),
    allowed,
    found,
  );
  yield* gathering(joined(ground, first), allowed, found);
  yield* gathering(works(ground, first), allowed, found);
  const second = yield* selecting(found, text.length);
  yield;
  const kept = visited(text, actingTowns(text, tailed(text, joinPlaces(text, second))));
  yield;
  return yield* linking(text, kept, details);
}
