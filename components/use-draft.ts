import { useEffect, useState } from 'preact/hooks';
import type { TargetedEvent } from 'preact';

type Field = HTMLInputElement | HTMLTextAreaElement;

/**
 * What a field needs that is told once it is left: what is being typed stays in it, whatever is
 * drawn anew meanwhile, and stays too when it could not be kept.
 */
export function useDraft(value: string, tell: (words: string) => void) {
  const [draft, setDraft] = useState<string | null>(null);
  useEffect(() => setDraft(null), [value]);
  return {
    value: draft ?? value,
    onInput: ({ currentTarget }: TargetedEvent<Field>) => setDraft(currentTarget.value),
    onChange: ({ currentTarget }: TargetedEvent<Field>) => tell(currentTarget.value),
  };
}
