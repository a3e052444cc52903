import { counted, i18n } from '@/components/i18n';
import type { Collection } from '@/utils/library/schema';

type What = 'added' | 'changed' | 'same' | 'removed';

/** How many records of each kind a file or a backup adds, changes, has the same or takes away. */
export function CountTable<W extends What>({
  kinds,
  columns,
  count,
}: {
  kinds: readonly Collection[];
  columns: readonly W[];
  count: (kind: Collection, what: W) => number;
}) {
  return (
    <table>
      <thead>
        <tr>
          <td />
          {columns.map((what) => (
            <th key={what} scope="col">
              {i18n.t(`library.count.${what}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {kinds.map((kind) => (
          <tr key={kind}>
            <th scope="row">{i18n.t(`library.table.${kind}`)}</th>
            {columns.map((what) => (
              <td key={what}>{counted(count(kind, what))}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
