import { i18n } from '@/components/i18n';
import { useState } from 'preact/hooks';
import { faultWords } from './fault-words';

/** What was pressed, and what is said of it where it was pressed. */
export interface Attempt {
  attempt: (work: () => Promise<unknown>) => void;
  /** Empty while nothing has gone wrong. */
  failure: string;
}

/** Does what a person presses for, at once; what goes wrong is said and never swallowed. */
export function useAttempt(): Attempt {
  const [failure, setFailure] = useState('');
  const attempt: Attempt['attempt'] = (work) => {
    setFailure('');
    // What throws before its first rest fails, too.
    (async () => work())().catch((error: unknown) =>
      setFailure(i18n.t('options.failed', [faultWords(error)])),
    );
  };
  return { attempt, failure };
}
