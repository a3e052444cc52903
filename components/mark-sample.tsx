import type { MarkKind } from '@/utils/reading';
import { markOf } from './mark-colours';

/** A sample of how a mark looks in the text: line style and icon tell it without its colour. */
export function MarkSample({ kind }: { kind: MarkKind }) {
  const style = markOf(kind);
  return (
    <span
      class="sample"
      aria-hidden="true"
      style={{
        '--line-light': style.light,
        '--line-dark': style.dark,
        '--tint-light': style.tint?.light ?? 'transparent',
        '--tint-dark': style.tint?.dark ?? 'transparent',
        textDecorationLine: 'underline',
        textDecorationStyle: style.line,
        textDecorationThickness: `${style.thickness}px`,
      }}
    >
      {style.icon}
    </span>
  );
}
