import { expect, it } from 'vitest';
import { quotation } from './quotation';

const url = 'http://www.example.gov.cn/a.html';

it('names issuer, title, numbers, date and address', () =>
  expect(
    quotation('我局将加装路灯80盏', {
      details: {
        issuer: '临溪区城市管理局',
        title: '对第018号提案的答复',
        number: '018',
        date: '2024-08-01',
      },
      title: '',
      url,
    }),
  ).toBe(
    `“我局将加装路灯80盏”——临溪区城市管理局：《对第018号提案的答复》，第018号，2024-08-01，${url}`,
  ));

it('makes inner quotation and title marks single, and lines one', () =>
  expect(
    quotation('推进“亮灯”\n　工程', { details: {}, title: '关于《照明提案》的答复', url }),
  ).toBe(`“推进‘亮灯’ 工程”——《关于〈照明提案〉的答复》，${url}`));
