import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Measure, Reading } from '@/utils/reading';
import { align, refKey } from './align';
import { sharedSentences } from './boilerplate';
import { toCalendar } from './calendar';
import { amountCharts, instrumentMix, specificityMix, statusMix, timeLine } from './charts';
import { deadlines } from './deadlines';
import { chain } from './describe';
import { differences } from './differences';
import { buildMatrix, type MatrixFilter, type RowMode } from './matrix';
import type { CompareReply } from './types';
import { compareVersions, diffText } from './versions';

type Given = Partial<Measure> & { words: string };

function compareReply(id: string, label: string, given: Given[]): CompareReply {
  let text = '';
  const measures = given.map(({ words, ...rest }): Measure => {
    const start = text.length;
    text += `${words}。\n`;
    return {
      start,
      end: start + words.length,
      head: { start, end: start + 2 },
      status: 'planned',
      agents: [],
      amounts: [],
      cites: [],
      section: 0,
      specificity: {
        total: 2,
        body: false,
        action: true,
        object: true,
        deadline: false,
        amount: false,
      },
      why: [],
      ...rest,
    };
  });
  const reading: Reading = {
    kind: 'proposal',
    score: 1,
    reasons: [],
    details: {},
    evidence: {},
    outline: [],
    measures,
    entities: [],
  };
  return {
    id,
    replyId: `reply-${id}`,
    label,
    body: '',
    date: '',
    result: '',
    url: '',
    details: {},
    text,
    reading,
  };
}

const deadline = (to: string, text: string) => ({
  start: 0,
  end: 1,
  text,
  to,
  basis: 'text' as const,
});
const xuhui = compareReply('a', '徐汇', [
  {
    words: '新建社区食堂120家',
    qty: '120家',
    due: '2025年底前',
    deadline: deadline('2025-12-31', '2025年底前'),
  },
  {
    words: '上线助餐平台',
    status: 'done',
    instrument: { side: 'supply', tool: 'it', cue: { start: 0, end: 1 } },
  },
]);
const haidian = compareReply('b', '海淀', [
  {
    words: '新增社区食堂60家',
    qty: '60家',
    status: 'done',
    amounts: [{ start: 0, end: 3, text: '60家', kind: 'quantity', value: 60, unit: '家' }],
  },
  { words: '暂不开发点餐软件', status: 'declined' },
  { words: '组织业务培训', due: '2024年', deadline: deadline('2024-12-31', '2024年') },
]);
const replies = [xuhui, haidian];
const rows = align(replies.map((r) => ({ ...r, measures: r.reading.measures, entities: [] })));

const of = (filter: MatrixFilter, codes: Map<string, string[]> = new Map()) =>
  buildMatrix(replies, rows, { mode: 'aligned', filter, codes }).flatMap(({ cells }) =>
    cells.flat().map(({ text }) => text),
  );
const count = (mode: RowMode) => buildMatrix(replies, rows, { mode }).map(({ key }) => key);

describe('buildMatrix', () => {
  it('gives each row a cell a column and counts who answers', () => {
    const matrix = buildMatrix(replies, rows, { mode: 'aligned' });
    expect(matrix.every(({ cells }) => cells.length === 2)).toBe(true);
    expect(matrix[0]!.spread).toBe(2);
    expect(matrix.at(-1)!.spread).toBe(1);
    expect(matrix.flatMap(({ cells }) => cells.flat())).toHaveLength(5);
  });

  it('a cell says why something is declined, where the reply does', () => {
    const given = compareReply('c', '武侯', [{ words: '场地不足' }, { words: '暂不新建食堂' }]);
    const [why, refused] = given.reading.measures;
    refused!.reason = { start: why!.start, end: why!.end };
    const own = align([{ ...given, measures: given.reading.measures, entities: [] }]);
    const items = buildMatrix([given], own, { mode: 'topic' }).flatMap(({ cells }) => cells.flat());
    expect(new Map(items.map(({ text, reason }) => [text, reason]))).toEqual(
      new Map([
        ['场地不足', ''],
        ['暂不新建食堂', '场地不足'],
      ]),
    );
  });

  it('filters by status, words, specificity, instrument and code', () => {
    expect(of({ statuses: new Set(['declined']) })).toEqual(['暂不开发点餐软件']);
    expect(of({ words: '培训' })).toEqual(['组织业务培训']);
    expect(of({ specificity: 3 })).toEqual([]);
    expect(of({ instrument: 'supply' })).toEqual(['上线助餐平台']);
    const first = { id: 'a', ...xuhui.reading.measures[0]! };
    expect(of({ code: 'c1' }, new Map([[refKey(first), ['c1']]]))).toEqual(['新建社区食堂120家']);
  });

  it('puts pinned rows first and uses the names people gave', () => {
    const last = buildMatrix(replies, rows, { mode: 'aligned' }).at(-1)!;
    const marks = new Map([[last.key, { title: '我的行', named: true, pinned: true }]]);
    const [first] = buildMatrix(replies, rows, { mode: 'aligned', marks });
    expect(first).toMatchObject({ key: last.key, name: { kind: 'named', title: '我的行' } });
  });

  it('turns to topics, instruments, statuses and codes', () => {
    expect(count('status')).toEqual(['status:done', 'status:planned', 'status:declined']);
    expect(count('instrument')).toEqual(['instrument:/', 'instrument:supply/it']);
    expect(count('code')).toEqual(['code:']);
    expect(count('topic')).toContain('topic:build');
  });
});

it('differences name what replies do not agree on, and who is silent', () => {
  const [row] = buildMatrix(replies, rows, { mode: 'aligned' });
  expect(row!.cells[0]![0]!.text).toBe('新建社区食堂120家');
  const found = differences(row!.cells);
  expect(found.missing).toEqual([]);
  expect(found.differ).toEqual(['statuses', 'deadlines', 'amounts']);
  expect(found.said[1]).toMatchObject({ deadlines: [], amounts: ['60家'] });
  expect(differences([[], row!.cells[1]!]).missing).toEqual([0]);
});

it('the time of what is done or declined is no deadline', () => {
  const [past, both] = [
    compareReply('p', '武侯', [
      { words: '建成食堂', status: 'done', due: '2021年' },
      { words: '新建食堂', due: '“十四五”末' },
    ]),
    compareReply('q', '鼓楼', [{ words: '建成食堂', status: 'done', due: '2022年' }]),
  ].map((reply) =>
    buildMatrix([reply], align([{ ...reply, measures: reply.reading.measures, entities: [] }]), {
      mode: 'aligned',
    }).flatMap(({ cells }) => cells.flat()),
  );
  const { said, differ } = differences([past!, both!]);
  expect(said).toMatchObject([
    { deadlines: ['“十四五”末'], times: ['2021年'] },
    { deadlines: [], times: ['2022年'] },
  ]);
  expect(differ).toEqual(['statuses', 'deadlines', 'times']);
});

it('every amount of a measure counts, not the first alone', () => {
  const words = '建成长者食堂28家、老年助餐点146个';
  const amount = (text: string) => ({
    start: words.indexOf(text),
    end: words.indexOf(text) + text.length,
    text,
    kind: 'quantity' as const,
    value: 1,
    unit: '',
  });
  const reply = compareReply('m', '徐汇', [
    { words, qty: '28家', amounts: [amount('28家'), amount('146个')] },
  ]);
  const cell = buildMatrix(
    [reply],
    align([{ ...reply, measures: reply.reading.measures, entities: [] }]),
    { mode: 'aligned' },
  )[0]!.cells[0]!;
  expect(differences([cell]).said[0]!.amounts).toEqual(['28家', '146个']);
});

describe('sharedSentences', () => {
  it('finds near-identical sentences of different replies and nothing else', () => {
    const found = sharedSentences([
      { id: 'a', text: '感谢您对我区养老工作的关心和支持。\n新建食堂十二家并投入使用。' },
      { id: 'b', text: '再次感谢您对我区养老工作的关心和支持!\n另一句完全不同的话在这里。' },
    ]);
    expect(found).toHaveLength(1);
    expect(found[0]!.members.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(found[0]!.likeness).toBeGreaterThan(0.75);
  });
});

describe('compareVersions', () => {
  it('tells gained, lost and changed measures', () => {
    const before = compareReply('v1', '', [
      { words: '新建食堂12家', qty: '12家' },
      { words: '组织业务培训' },
      { words: '上线平台' },
    ]);
    const after = compareReply('v2', '', [
      { words: '新建食堂20家', qty: '20家' },
      { words: '组织业务培训', status: 'done' },
      { words: '发放补贴' },
    ]);
    const diff = compareVersions(
      { text: before.text, measures: before.reading.measures },
      { text: after.text, measures: after.reading.measures },
    );
    expect(diff.lost.map(({ text }) => text)).toEqual(['上线平台']);
    expect(diff.gained.map(({ text }) => text)).toEqual(['发放补贴']);
    expect(diff.changed.map(({ reworded, fields }) => [reworded, fields])).toEqual([
      [true, ['qty']],
      [false, ['status']],
    ]);
    expect(diff.kept).toBe(0);
    expect(diff.pieces).toContainEqual({ kind: 'gone', text: '12' });
  });

  it('gives both texts back, whatever they are', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        const pieces = diffText(a, b);
        const without = (kind: string) =>
          pieces.flatMap((p) => (p.kind === kind ? [] : [p.text])).join('');
        expect(without('new')).toBe(a);
        expect(without('gone')).toBe(b);
      }),
    );
  });
});

it('deadlines: promises with a date, past ones first, done ones left out', () => {
  const list = deadlines(replies, '2025-06-01');
  expect(list.map(({ text, days, due }) => [text, days, due])).toEqual([
    ['组织业务培训', -152, '2024-12-31'],
    ['新建社区食堂120家', 213, '2025-12-31'],
  ]);
  expect(deadlines(replies, '2024-12-31')[0]!.days).toBe(0);
});

it('deadlines: what begins on a date is not past when it has begun, and stands behind what is', () => {
  const begins = { start: 0, end: 1, text: '自7月1日', from: '2024-07-01', basis: 'text' as const };
  const all = [...replies, compareReply('c', '鼓楼', [{ words: '实施办法', deadline: begins }])];
  expect(
    deadlines(all, '2025-06-01').map(({ text, past, begins }) => [text, past, begins]),
  ).toEqual([
    ['组织业务培训', true, false],
    ['实施办法', false, true],
    ['新建社区食堂120家', false, false],
  ]);
});

describe('toCalendar', () => {
  const entry = {
    uid: 'x@fuwen',
    day: '2025-12-31',
    summary: '建成; 120家, 全部',
    description: '一\n二',
  };

  it('writes all-day events, texts escaped', () => {
    const ics = toCalendar([entry], '2025-06-01T08:09:10.123Z');
    expect(ics).toContain('DTSTAMP:20250601T080910Z\r\n');
    expect(ics).toContain('DTSTART;VALUE=DATE:20251231\r\nDTEND;VALUE=DATE:20260101\r\n');
    expect(ics).toContain('SUMMARY:建成\\; 120家\\, 全部\r\n');
    expect(ics).toContain('DESCRIPTION:一\\n二\r\n');
    expect(toCalendar([{ ...entry, url: 'javascript:alert(1)' }], 'x')).not.toContain('URL');
  });

  it('folds at 75 octets and loses nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (summary) => {
        const ics = toCalendar([{ ...entry, summary }], '2025-06-01T00:00:00Z');
        const lines = ics.split('\r\n');
        expect(lines.every((l) => new TextEncoder().encode(l).length <= 75)).toBe(true);
        expect(ics.replaceAll('\r\n ', '').match(/^SUMMARY:/gm)).toHaveLength(1);
      }),
    );
  });
});

it('charts count every measure once', () => {
  for (const chart of [statusMix(replies), specificityMix(replies), instrumentMix(replies)])
    expect(chart.bars.map(({ parts, total }) => [parts.reduce((a, b) => a + b), total])).toEqual([
      [2, 2],
      [3, 3],
    ]);
  expect(amountCharts(replies)).toMatchObject([{ unit: '家', dots: [{ value: 60, column: 1 }] }]);
  expect(timeLine(replies).map(({ to, label }) => [to, label])).toEqual([
    ['2024-12-31', '海淀'],
    ['2025-12-31', '徐汇'],
  ]);
});

it('chain joins overlapping pairs of characters', () => {
  expect(chain(['换电', '电柜', '布设'], '布设换电柜')).toEqual(['换电柜', '布设']);
  expect(chain(['助餐', '餐饮'], '助餐与餐饮')).toEqual(['助餐', '餐饮']);
  expect(chain([], '')).toEqual([]);
});
