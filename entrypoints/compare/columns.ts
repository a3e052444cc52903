import { columnLabels } from '@/utils/compare/names';
import type { CompareReply } from '@/utils/compare/types';
import { gbt7714 } from '@/utils/export/citations';
import type { Capture, Id, Reply } from '@/utils/library/types';
import { dateOf } from '@/utils/reading';

/** Makes columns of saved replies and their captures. */
export function columnsOf(replies: readonly Reply[], captures: readonly Capture[]): CompareReply[] {
  const byReply = new Map(captures.map((capture) => [capture.replyId, capture]));
  const known = replies.filter(({ id }) => byReply.has(id));
  const labels = columnLabels(known.map(({ details }) => details));
  return known.map(({ id, details, url }, i) => {
    const capture = byReply.get(id)!;
    return {
      id: capture.id,
      replyId: id,
      label: labels[i]!,
      body: details.issuer ?? '',
      date: dateOf(details) ?? '',
      result: details.result ?? '',
      url,
      details,
      text: capture.text,
      reading: capture.reading,
    };
  });
}

/** How each column is cited, by its reply. */
export function citationsOf(
  columns: readonly CompareReply[],
  replies: readonly Reply[],
  captures: readonly Capture[],
): Map<Id, string> {
  return new Map(
    columns.flatMap(({ id, replyId }) => {
      const reply = replies.find((one) => one.id === replyId);
      const capture = captures.find((one) => one.id === id);
      return reply && capture ? [[replyId, gbt7714(reply, capture)] as const] : [];
    }),
  );
}
