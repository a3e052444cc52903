import { ENTITY_MARKS, STATUS_MARKS } from './marks';
import type { EntityType, Status } from '@/utils/reading';

/** A sample of how a mark looks in the text: line style and icon tell it without its colour. */
export function MarkSample({ kind }: { kind: Status | EntityType }) {
  const style =
    kind in STATUS_MARKS ? STATUS_MARKS[kind as Status] : ENTITY_MARKS[kind as EntityType];
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
