import type { LibraryContent } from './types';

/** What tells the later of two versions of a record; captures have one only. */
export function stampOf(
  record: LibraryContent[keyof LibraryContent][number],
): string | number | null {
  if ('changedAt' in record) return record.changedAt;
  return 'version' in record ? record.version : null;
}
