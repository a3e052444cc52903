import { i18n } from '@/components/i18n';

const FACTS = [
  'reading',
  'library',
  'settings',
  'network',
  'contacts',
  'private',
  'removal',
] as const;

/** What is kept where, and what never leaves the machine. */
export function Privacy() {
  return (
    <ul class="facts">
      {FACTS.map((fact) => (
        <li key={fact}>{i18n.t(`options.privacy.${fact}`)}</li>
      ))}
    </ul>
  );
}
