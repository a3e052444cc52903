import type { SectionRole, Status } from '@/utils/reading';
import type { ClauseParse } from './parse';

/** What surrounds a clause when its role is decided. */
export interface RoleContext {
  role: SectionRole;
  /** Place in its sentence. */
  index: number;
  count: number;
  closer: string;
  previous: { measure: boolean; role: string; parse: ClauseParse } | null;
  /** The nearest status: own cue, lead-in, heading. */
  status: Status | null;
  lead: Status | null;
  heading: Status | null;
  /** A named body acts, here or carried on. */
  actor: boolean;
  ownActor: boolean;
  sentenceFirst: boolean;
  sentenceLast: boolean;
  /** The clause is a pivot and takes the next one in. */
  joined: boolean;
}

export interface Role {
  measure: boolean;
  /** measure, or what it is instead: means, goal, background, request, fact. */
  role: string;
}

const REQUEST = /[您你]|提案|代表|委员们|建议(?:由|要)/;

/** First, plain decision by the head verb's class; the scorer refines it. */
export function roleOf(text: string, parse: ClauseParse, context: RoleContext): Role {
  if (parse.start >= parse.end) return { measure: false, role: 'lead-in' };
  if (context.role === 'opening') return { measure: false, role: 'opening' };
  if (parse.cues.some((cue) => cue.status === 'declined'))
    return { measure: true, role: 'refusal' };
  if (!parse.head) return { measure: false, role: 'fact' };
  if (parse.kind === 'means' && parse.cut === null) return { measure: false, role: 'means' };
  const verb = parse.head.word?.verb;
  if (verb === 'state' || verb === 'speech') return { measure: false, role: 'fact' };
  if (REQUEST.test(text.slice(parse.start, parse.end))) return { measure: false, role: 'request' };
  if (context.status === null && !context.actor && parse.kind === 'noun')
    return { measure: false, role: 'background' };
  if (verb === 'improve' && context.previous?.measure && parse.kind === 'verb')
    return { measure: false, role: 'goal' };
  return { measure: true, role: 'measure' };
}
