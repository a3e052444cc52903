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
  /** It begins an item of a list, in a sentence that has told acts before. */
  listed: boolean;
  /** An earlier clause of the sentence said that what follows is still to come. */
  promised: boolean;
  /** A named body acts, here or carried on. */
  actor: boolean;
  ownActor: boolean;
  /** The replying side or a body is who acts, named here or before in the sentence. */
  claimed: boolean;
  sentenceFirst: boolean;
  sentenceLast: boolean;
  /** The clause is a pivot and takes the next one in. */
  joined: boolean;
  /** Measures found so far in the sentence: none, one, more. */
  sentenceHas: 'none' | 'one' | 'more';
  next: ClauseParse | null;
  /** A later clause of the sentence refuses something: this one may be its reason. */
  laterRefusal: boolean;
  /** 一是把好准入关。: a short numbered sentence with more behind it. */
  headingLike: boolean;
  /** Under a heading of difficulties or of others' requests. */
  neutral: boolean;
  /** Under a heading that announces what was asked for. */
  asked: boolean;
  /** Behind 原因如下, 主要是因为: why something is so, until what is done about it. */
  reason: boolean;
  /** Behind 收到建议后. */
  handling: boolean;
  /** Behind 主要目标是:. */
  aiming: boolean;
  /** In front of the first heading of a text that has headings. */
  intro: boolean;
  /** In an answer to a letter, which explains more than it tells what is done. */
  letter: boolean;
  /** The replier has a place of its own: what the centre issues is background to it. */
  local: boolean;
}

export interface Role {
  measure: boolean;
  /** measure, or what it is instead: means, goal, background, request, fact. */
  role: string;
}
