import { expect, it, vi } from 'vitest';
import type { SaveAnswer } from '@/utils/library/commands';

vi.mock('./i18n', () => ({
  i18n: { t: (key: string, values: string[] = []) => [key, ...values].join(' ') },
}));
type PageChange = Extract<SaveAnswer, { outcome: 'changed' }>;
const { savedWords } = await import('./saved-words');

const changed = (how: Partial<PageChange>) =>
  savedWords({
    replyId: 'r',
    captureId: 'c',
    sha256: '',
    outcome: 'changed',
    previous: 'b',
    gained: 0,
    lost: 0,
    altered: 0,
    diff: [{ kind: 'same', text: '已建成食堂12家。' }],
    ...how,
  });

it('counts measures only where there are any to count', () => {
  const diff = [{ kind: 'new' as const, text: '21' }];
  expect(changed({ altered: 1, diff })).toBe('keep.savedChanged 0 0 1');
  expect(changed({ diff })).toBe('keep.savedReworded');
});

it('a page of which only covered contacts differ is not said to have changed', () => {
  expect(changed({})).toBe('keep.saved');
});
