import type { Kind, Reason } from '@/utils/reading';
import { atOnce, type Steps } from '@/utils/text/steps';
import { FORMULA, RULES, type Part, type Rule } from './rules';

/** What is weighed: of the page, or of a bare text alone. All of it untrusted. */
export interface PageSignals {
  /** Host name without port; empty for a bare text. */
  host: string;
  path: string;
  title: string;
  /** Contents of the metas that name column, title and source, in one string. */
  metas: string;
  /** Text of the page or article; line breaks need not be right. */
  text: string;
}

export interface Verdict {
  kind: Kind;
  score: number;
  reasons: Reason[];
  /** The host is a government's; anything else is offered by hand only. */
  trusted: boolean;
}

/** At or above this a page is a reply (calibrated on tests/fixtures/pages). */
const REPLY_SCORE = 6;
/** How much of the text is looked at from each end. */
const HEAD = 8_000;
const TAIL = 1_500;
/** How far around the first formula a reply's own title and number stand. */
const BEFORE = 500;
const AFTER = 250;
/** Sentences that a text without any formula must have to be one. */
const SENTENCES = 4;

const GOVERNMENT_HOST = /(?:^|\.)gov\.cn$/i;

/** True for hosts that only government bodies may register. */
export const isGovernmentHost = (host: string): boolean => GOVERNMENT_HOST.test(host);

const EVIDENCE_MAX = 48;

/**
 * Weighs what is known of a page. Gives the kind (none below `REPLY_SCORE`), the sum and every
 * piece of evidence for or against. Costs a bounded time whatever the text.
 */
export const detectReply = (signals: PageSignals): Verdict => atOnce(detecting(signals));

/** The same with rests. */
export function* detecting(signals: PageSignals): Steps<Verdict> {
  const parts = partsOf(signals);
  const reasons: Reason[] = [];
  for (const each of RULES) {
    const words = find(each, parts);
    if (words !== null)
      reasons.push({ rule: each.rule, weight: each.weight, evidence: evidence(words) });
    yield;
  }
  const score = reasons.reduce((sum, { weight }) => sum + weight, 0);
  const has = (rule: string): boolean => reasons.some((reason) => reason.rule === rule);
  const isReply = score >= REPLY_SCORE && answers(has, parts);
  return {
    kind: isReply ? kindOf(parts, has) : 'none',
    score,
    reasons,
    trusted: isGovernmentHost(signals.host),
  };
}

/** The cheap part of the question: false where nothing that is known could be an answer. */
export function mayAnswer(signals: PageSignals): boolean {
  const parts = partsOf(signals);
  return RULES.some((rule) => rule.answers && find(rule, parts) !== null);
}

/** The words that a rule finds; null where there are none. */
function find({ part, pattern, needs }: Rule, parts: Parts): string | null {
  for (const name of [part].flat() as Part[]) {
    if (parts[name] === '' || (needs && !needs.test(parts[name]))) continue;
    const match = pattern.exec(parts[name]);
    if (match) return match[0];
  }
  return null;
}

type Has = (rule: string) => boolean;
type Parts = Record<Part, string>;

function partsOf({ path, title, metas, text }: PageSignals): Parts {
  const head = text.slice(0, HEAD);
  const at = Math.max(0, head.search(FORMULA));
  const lead = head.slice(Math.max(0, at - BEFORE), at + AFTER);
  return { path, title, metas, lead, head, tail: text.slice(-TAIL) };
}

/** Fields or formulas of an answer must be there; a title or an address alone proves nothing. */
function answers(has: Has, { head }: Parts): boolean {
  const follows = has('detect.answer-follows');
  const named = ['number', 'session', 'column', 'path'].some((part) => has(`detect.${part}`));
  return (
    has('detect.opening') ||
    (has('detect.letter-fields') && (has('detect.letter-answer') || follows)) ||
    has('detect.letter-named') ||
    (has('detect.letter-greeting') && (has('detect.received') || follows)) ||
    (follows && (has('detect.salutation') || has('detect.contribution'))) ||
    (follows && has('detect.title-reply') && named) ||
    // Some go straight to the matter under their title, or from the salutation.
    ((has('detect.title-exact') ||
      (has('detect.salutation') && has('detect.title-reply') && named)) &&
      head.split('。').length > SENTENCES)
  );
}

const evidence = (match: string): string => {
  const words = match.replace(/\s+/g, ' ').trim();
  return words.length > EVIDENCE_MAX ? `${words.slice(0, EVIDENCE_MAX)}…` : words;
};

/** The opinion itself, as title or formula; an answer may well mention one that it used. */
const CONTRIBUTION =
  /(?:会办|协办|分办|参阅)(?:意见(?:的[复回]?函|如下|[函答回][告复]如下|$|[\s_—-])|件的[答回]?复)/m;
/** A unit is addressed, which answers in its own name. */
const TO_UNIT =
  /(?:^|\n)\s{0,4}(?![^\n：:]{0,20}(?:政协|人大|民[革盟建进]|农工党|致公党|九三学社|台盟))[\u4e00-\u9fff]{1,24}(?:局|委|委员会|办公室|厅|部|院|大队|支队|中心|街道|办事处|政府|单位)\s{0,2}[:：]/;

/** Columns for both kinds say nothing of which one this is. */
const BOTH = /建议[和、]?提案|提案[和、]?建议|代表建议[和、]?政协(?:委员)?提案/g;
const PROPOSAL_NUMBER = /号(?:[（(][^）)]{0,20}[）)])?\s?提案|(?:提案|政协)[^。\n]{0,20}第?\d+号/;
const SUGGESTION_NUMBER = /号(?:[（(][^）)]{0,20}[）)])?\s?建议/;
const PROPOSAL_WORDS = /政协|提案/g;
/** Where a letter came from. */
const LETTER_WORDS = /网友|网民|留言|来信|来电|平台|[您你]们?好|反映|诉求|投诉|信件|[一网来]帖/;
const SUGGESTION_WORDS = /人大|人民代表大会|代表建议|号建议/g;

/** Where the line or sentence of the first formula ends. */
function endOfFormula(lead: string): number {
  const at = lead.search(FORMULA);
  const rest = at === -1 ? -1 : lead.slice(at).search(/[。\n]/);
  return rest === -1 ? lead.length : at + rest;
}

function kindOf(parts: Parts, has: Has): Kind {
  // What follows the formula may be the page's: other replies of the column.
  const lead = parts.lead.slice(0, endOfFormula(parts.lead));
  const about = `${parts.title}\n${parts.metas}\n${lead}`.replace(BOTH, '');
  const salutation = /(委员|代表)(?:们)?\s{0,3}(?:[:：]|[,，]?[您你]们?好)/.exec(parts.head)?.[1];
  if (has('detect.contribution') && !salutation)
    if (CONTRIBUTION.test(about) || TO_UNIT.test(parts.head)) return 'contribution';
  const isLetter =
    has('detect.letter-fields') ||
    ((has('detect.letter-greeting') || has('detect.letter-named')) && !has('detect.salutation'));
  if (isLetter && !has('detect.title-exact')) return 'letter';
  // 号提案 and 号建议 name the thing itself.
  const proposal = PROPOSAL_NUMBER.test(about);
  const suggestion = SUGGESTION_NUMBER.test(about);
  if (proposal !== suggestion) return proposal ? 'proposal' : 'suggestion';
  const votes =
    [...about.matchAll(PROPOSAL_WORDS)].length - [...about.matchAll(SUGGESTION_WORDS)].length;
  if (votes !== 0) return votes > 0 ? 'proposal' : 'suggestion';
  if (salutation) return salutation === '委员' ? 'proposal' : 'suggestion';
  return LETTER_WORDS.test(lead) ? 'letter' : 'suggestion';
}
