import { i18n } from '@/components/i18n';
import { markOf } from '@/components/mark-colours';
import type { Status } from '@/utils/reading';
import './status-mark.css';

/** The name of a status in the reader's language. */
export const statusLabel = (status: Status): string => i18n.t(`status.${status}`);

/** The colours of a status, for light and dark. */
export const toneOf = (status: Status) => ({
  '--light': markOf(status).light,
  '--dark': markOf(status).dark,
});

/** A status as icon and word; colour only helps. */
export function StatusMark({ status }: { status: Status }) {
  return (
    <span class="status" style={toneOf(status)}>
      <span aria-hidden="true">{markOf(status).icon}</span> {statusLabel(status)}
    </span>
  );
}
