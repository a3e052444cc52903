import { expect, it, vi } from 'vitest';
import type { PageReading } from '@/utils/messages';
import type { Measure } from '@/utils/reading';
import { summaryText } from './summary-text';

vi.mock('@/components/i18n', () => ({
  i18n: { t: (key: string, values: string[] = []) => [key, ...values].join(' ') },
}));
vi.mock('@/components/today', () => ({ today: () => '2026-01-15' }));

const text = '年底前新增泊位600个。';
const page = (...measures: object[]) =>
  ({
    title: '网页',
    url: 'http://a.gov.cn/1.html',
    text,
    reading: { details: { title: '答复', issuer: '区城管局', date: '2025-06-01' }, measures },
  }) as unknown as PageReading;

it('says the day that a deadline comes to, for whoever reads it elsewhere', () => {
  const promise: Partial<Measure> = {
    start: 3,
    end: 11,
    status: 'planned',
    due: '年底前',
    deadline: { text: '年底前', start: 0, end: 3, to: '2025-12-31', basis: 'reply-date' },
    qty: '600个',
    agents: [],
    specificity: { total: 3 } as Measure['specificity'],
  };
  expect(summaryText(page(promise)).split('\n')).toEqual([
    '答复',
    '区城管局，2025-06-01',
    'panel.promised 1 · panel.withDeadlineOnePast 1 · panel.withFigure 1',
    '· 新增泊位600个（年底前 card.until 2025-12-31；600个）',
    'http://a.gov.cn/1.html',
  ]);
});

it('says that nothing was promised', () => {
  expect(summaryText(page({ status: 'done', agents: [] }))).toContain('\npanel.promisedNothing\n');
});
