import { describe, expect, it } from 'vitest';
import { measuresOf } from '@/tests/read-sentence';

const words = (body: string, to?: 'letter'): string[] =>
  measuresOf(body, to).map((measure) => measure.words);

describe('headings that name a year', () => {
  it.each([
    ['一、2024年重点工作', 'planned'],
    ['一、2025年主要任务', 'planned'],
    ['一、关于2024年工作', 'planned'],
    ['一、“十五五”时期主要目标任务', 'planned'],
    ['一、2023年工作回顾', 'done'],
    ['一、“十三五”时期工作回顾', 'done'],
    ['2024年重点工作', 'planned'],
  ])('%s: %s', (heading, status) => {
    expect(words(`${heading}\n完善渔港管护制度，推进码头改造。`)).toEqual([
      `${status}|完善渔港管护制度`,
      `${status}|推进码头改造`,
    ]);
  });

  it('leaves what such a heading says is already done', () => {
    expect(words('一、2024年工作开展情况\n完善巡护制度，强化渔船监管。')).toEqual([
      'ongoing|完善巡护制度',
      'ongoing|强化渔船监管',
    ]);
  });

  it('takes no task set for the year as finished for its figure', () => {
    expect(words('一、2024年重点工作\n开工建设避风塘，建成冷库3座，清淤航道5公里。')).toEqual([
      'planned|开工建设避风塘',
      'planned|建成冷库3座',
      'planned|清淤航道5公里',
    ]);
  });
});

describe('what must be done, and what it is for', () => {
  it('is to come behind 要着重抓好以下工作', () => {
    expect(words('在做好日常工作基础上，要着重抓好以下工作：\n一是完善巡护制度。')).toEqual([
      'planned|完善巡护制度',
    ]);
  });

  it('is no measure behind 主要目标是, but for a target', () => {
    expect(
      words('今年的主要预期目标是：渔业产值增长6%，休闲渔港控制在12个以内，力争新增泊位80个。'),
    ).toEqual(['planned|力争新增泊位80个']);
  });
});

describe('labels', () => {
  const items = (label: string[]): string =>
    ['一、2024年重点工作', ...label]
      .map((name, i) =>
        i === 0 ? name : `${name}。修建护岸，下一步将增设灯桩。定期巡查航道。养护浮标。`,
      )
      .join('\n');

  it('opens paragraphs in a row and tells no act', () => {
    const found = words(items(['完善配套设施', '优化渔港布局', '加强船舶管理']));
    expect(found.filter((word) => /完善|优化|加强/.test(word))).toEqual([]);
    expect(found.length).toBeGreaterThan(6);
  });

  it('is an act where only two paragraphs open so', () => {
    const found = words(items(['完善配套设施', '加强船舶管理']));
    expect(found.filter((word) => /完善|加强/.test(word))).toHaveLength(2);
  });
});

describe('words that only look like a refusal or a practice', () => {
  it.each([
    ['我局将开展执法不作为专项整治。', 'planned|我局将开展执法不作为专项整治'],
    ['下一步，健全常态化巡护机制。', 'planned|健全常态化巡护机制'],
    ['下一步，常态化开展巡护。', 'ongoing|常态化开展巡护'],
    ['方案评审完成将向渔民开放接口。', 'planned|方案评审完成将向渔民开放接口'],
  ])('%s', (body, measure) => {
    expect(words(body)).toEqual([measure]);
  });
});

describe('figures', () => {
  it('tells nothing that anybody did', () => {
    expect(words('去年，我局建成冷库两座，近海捕捞产量增长12.5%。')).toEqual([
      'done|我局建成冷库两座',
    ]);
    expect(words('一、2023年工作回顾\n第一产业增加值增长3.4%，涉渔投资分别增长8%、5%。')).toEqual(
      [],
    );
  });
});

describe('bounds', () => {
  it('ends a pivot where nothing more is governed', () => {
    expect(words('下一步，支持渔业协会更好发挥作用，完善渔船保险制度。')).toEqual([
      'planned|支持渔业协会更好发挥作用',
      'planned|完善渔船保险制度',
    ]);
  });

  it('reads no act in the part that somebody plays', () => {
    expect(words('下一步，充分发挥渔港对内联动、对外开放作用。')).toEqual([]);
  });
});
