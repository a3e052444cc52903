import { i18n } from '@/components/i18n';
import { groupBy } from '@/utils/group-by';
import type { HighlightEdit } from '@/utils/library/commands';
import type { Code, Highlight, Id } from '@/utils/library/types';

/** The codes of a choice, under their codebooks; those in `without` are left out. */
export function CodeOptions({
  codes,
  without = [],
}: {
  codes: readonly Code[];
  without?: readonly Id[];
}) {
  return (
    <>
      {[...groupBy(codes, ({ codebook }) => codebook)].map(([book, members]) => (
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

interface CodesProps {
  highlight: Pick<Highlight, 'codes' | 'proposed'>;
  /** Every code, in the order of the codebook. */
  codes: readonly Code[];
  onEdit: (edit: HighlightEdit) => void;
}

/** Codes given, each with a way to drop it, and those proposed, to be taken or declined. */
export function GivenCodes({ highlight, codes: all, onEdit }: CodesProps) {
  const { codes, proposed } = highlight;
  const name = (code: Id): string => all.find(({ id }) => id === code)?.name ?? code;
  return (
    <>
      {codes.map((code) => (
        <button
          key={code}
          type="button"
          class="given"
          onClick={() => onEdit({ codes: { drop: [code] } })}
        >
          {name(code)} <span aria-label={i18n.t('keep.dropCode')}>×</span>
        </button>
      ))}
      {proposed.map((code) => (
        <span key={code} class="proposal">
          <span>{i18n.t('keep.proposed', [name(code)])}</span>
          <button type="button" onClick={() => onEdit({ codes: { add: [code] } })}>
            {i18n.t('keep.accept')}
          </button>
          <button type="button" onClick={() => onEdit({ proposed: { drop: [code] } })}>
            {i18n.t('keep.decline')}
          </button>
        </span>
      ))}
    </>
  );
}

/** One more code for a highlight. */
export function CodeChoice({ highlight, codes, onEdit }: CodesProps) {
  return (
    <select
      value=""
      onChange={({ currentTarget }) => {
        const { value } = currentTarget;
        currentTarget.value = '';
        if (value) onEdit({ codes: { add: [value] } });
      }}
    >
      <option value="">{i18n.t('keep.chooseCode')}</option>
      <CodeOptions codes={codes} without={highlight.codes} />
    </select>
  );
}
