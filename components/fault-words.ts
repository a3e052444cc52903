import { i18n } from '@/components/i18n';
import { faultOf, messageOf } from '@/utils/library/faults';

/** What went wrong, in the reader's language; the browser's own words where it is no fault of ours. */
export function faultWords(error: unknown): string {
  const fault = faultOf(error);
  return fault ? i18n.t(`fault.${fault}`) : messageOf(error);
}
