import { i18n } from '@/components/i18n';
import { HIGHLIGHT_COLOURS } from '@/components/highlight-colours';
import { COLOURS, type Colour } from '@/utils/library/types';

/** One button a colour, each with its name: colour alone tells nothing. */
export function Swatches({
  chosen,
  disabled,
  onChoose,
}: {
  chosen?: Colour;
  disabled: boolean;
  onChoose: (colour: Colour) => void;
}) {
  return (
    <span class="swatches" role="group" aria-label={i18n.t('keep.colours')}>
      {COLOURS.map((colour) => (
        <button
          key={colour}
          type="button"
          class="swatch"
          disabled={disabled}
          aria-pressed={chosen === undefined ? undefined : chosen === colour}
          aria-label={i18n.t(`keep.colour.${colour}`)}
          title={i18n.t(`keep.colour.${colour}`)}
          style={{
            '--light': HIGHLIGHT_COLOURS[colour].light,
            '--dark': HIGHLIGHT_COLOURS[colour].dark,
          }}
          onClick={() => onChoose(colour)}
        >
          <span aria-hidden="true">{chosen === colour ? '✓' : ''}</span>
        </button>
      ))}
    </span>
  );
}
