import type { Id } from '@/utils/library/types';
import { codes } from './store';

/** The codes of a choice, under their codebooks; those in `without` are left out. */
export function CodeOptions({ without = [] }: { without?: readonly Id[] }) {
  return (
    <>
      {[...Map.groupBy(codes.value, ({ codebook }) => codebook)].map(([book, members]) => (
        <optgroup key={book} label={book}>
          {members
            .filter(({ id }) => !without.includes(id))
            .map(({ id, name, parent }) => (
              <option key={id} value={id}>
                {parent ? `　${name}` : name}
              </option>
            ))}
        </optgroup>
      ))}
    </>
  );
}
