import { i18n } from '@/components/i18n';
import type { Reason } from '@/utils/reading';

/** Plain words for the rules of the detector; a rule without words is not shown. */
const RULE_WORDS = {
  'detect.opening': 'rule.detectOpening',
  'detect.answer-follows': 'rule.detectAnswerFollows',
  'detect.received': 'rule.detectReceived',
  'detect.salutation': 'rule.detectSalutation',
  'detect.title-reply': 'rule.detectTitleReply',
  'detect.title-exact': 'rule.detectTitleExact',
  'detect.number': 'rule.detectNumber',
  'detect.session': 'rule.detectSession',
  'detect.path': 'rule.detectPath',
  'detect.column': 'rule.detectColumn',
  'detect.closing': 'rule.detectClosing',
  'detect.result': 'rule.detectResult',
  'detect.letter-fields': 'rule.detectLetterFields',
  'detect.letter-answer': 'rule.detectLetterAnswer',
  'detect.letter-greeting': 'rule.detectLetterGreeting',
  'detect.letter-named': 'rule.detectLetterNamed',
  'detect.contribution': 'rule.detectContribution',
  'detect.approval': 'rule.detectApproval',
  'detect.summary': 'rule.detectSummary',
  'detect.news': 'rule.detectNews',
  'detect.reporter': 'rule.detectReporter',
  'detect.quoted': 'rule.detectQuoted',
  'detect.excerpts': 'rule.detectExcerpts',
  'detect.openings': 'rule.detectOpenings',
  'detect.template': 'rule.detectTemplate',
  'detect.disclosure': 'rule.detectDisclosure',
  'detect.court': 'rule.detectCourt',
  'detect.company': 'rule.detectCompany',
  'detect.proposal-itself': 'rule.detectProposalItself',
  'detect.letter-to-unit': 'rule.detectLetterToUnit',
  'detect.to-government': 'rule.detectToGovernment',
  'detect.assembly': 'rule.detectAssembly',
  'detect.list': 'rule.detectList',
  'detect.index': 'rule.detectIndex',
} as const;

const isKnown = (rule: string): rule is keyof typeof RULE_WORDS => Object.hasOwn(RULE_WORDS, rule);

/** Why a page was taken for a reply, or not: each piece of evidence with its weight and words. */
export function Reasons({
  reasons,
  title,
  open = true,
  children,
}: {
  reasons: readonly Reason[];
  title: string;
  open?: boolean;
  /** What is said below the pieces of evidence. */
  children?: preact.ComponentChildren;
}) {
  return (
    <details class="reasons" open={open}>
      <summary>{title}</summary>
      {reasons.length === 0 && <p class="soft">{i18n.t('popup.noReasons')}</p>}
      <ul>
        {reasons.map(({ rule, weight, evidence }) => {
          if (!isKnown(rule)) return null;
          return (
            <li key={rule}>
              <span class="weight">{weight > 0 ? `+${weight}` : `−${-weight}`}</span>
              <span>
                {i18n.t(RULE_WORDS[rule])}
                {evidence && <q class="soft">{evidence}</q>}
              </span>
            </li>
          );
        })}
      </ul>
      {children}
    </details>
  );
}
