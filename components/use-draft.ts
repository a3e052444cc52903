import { useSignal } from '@preact/signals';
import type { TargetedEvent } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

type Field = HTMLInputElement | HTMLTextAreaElement;

interface Draft {
  words: string;
  /** What stood in the field when the person began. */
  from: string;
  /** Handed on to be kept; what is typed afterwards is not. */
  told: boolean;
  /** Told before the words that are typed now, and not yet come back. */
  sent: string | undefined;
}

/**
 * What a field needs that is told once it is left, or goes: what is being typed stays in it, whatever
 * is drawn anew meanwhile, and stays too when it could not be kept. With it is told what the person
 * changed it from, which may be stored otherwise by then.
 */
export function useDraft(value: string, tell: (words: string, from: string) => void) {
  const draft = useSignal<Draft | null>(null);
  const leave = (): void => {
    const now = draft.peek();
    if (!now || now.told) return;
    const { words, from } = now;
    draft.value = words === value ? null : { ...now, told: true };
    if (words !== value) tell(words, from);
  };
  const last = useRef(leave);
  last.current = leave;
  // What was told has come back, perhaps trimmed; what was typed since is the person's.
  useLayoutEffect(() => {
    const now = draft.peek();
    if (now?.told) draft.value = null;
    else if (now?.sent !== undefined) draft.value = { ...now, from: now.sent, sent: undefined };
  }, [value]);
  // A row that is scrolled away takes its field with it, and no browser says that it was left.
  useLayoutEffect(() => () => last.current(), []);
  return {
    value: draft.value?.words ?? value,
    onInput: ({ currentTarget }: TargetedEvent<Field>) => {
      const now = draft.peek();
      draft.value = {
        words: currentTarget.value,
        from: now?.from ?? value,
        told: false,
        sent: now?.told ? now.words : now?.sent,
      };
    },
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
