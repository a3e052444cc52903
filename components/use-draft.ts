import { useSignal } from '@preact/signals';
import type { TargetedEvent } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

type Field = HTMLInputElement | HTMLTextAreaElement;

interface Draft {
  words: string;
  /** Handed on to be kept; what is typed afterwards is not. */
  told: boolean;
}

/**
 * What a field needs that is told once it is left, or goes: what is being typed stays in it, whatever
 * is drawn anew meanwhile, and stays too when it could not be kept.
 */
export function useDraft(value: string, tell: (words: string) => void) {
  const draft = useSignal<Draft | null>(null);
  const leave = (): void => {
    const now = draft.peek();
    if (!now || now.told) return;
    const { words } = now;
    draft.value = words === value ? null : { words, told: true };
    if (words !== value) tell(words);
  };
  const last = useRef(leave);
  last.current = leave;
  // What was told has come back, perhaps trimmed; what was typed since is the person's.
  useLayoutEffect(() => {
    if (draft.peek()?.told) draft.value = null;
  }, [value]);
  // A row that is scrolled away takes its field with it, and no browser says that it was left.
  useLayoutEffect(() => () => last.current(), []);
  return {
    value: draft.value?.words ?? value,
    onInput: ({ currentTarget }: TargetedEvent<Field>) =>
      (draft.value = { words: currentTarget.value, told: false }),
    // Enter in a line tells, too.
    onChange: () => last.current(),
    // Told in vain before: tried once more.
    onFocus: () => {
      const now = draft.peek();
      if (now) draft.value = { ...now, told: false };
    },
    onBlur: () => last.current(),
  };
}
