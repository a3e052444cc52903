import { describe } from '@/utils/anchor';
import { readReply } from '@/utils/extract';
import type { Capture, Highlight, Reply, Selectors } from '@/utils/library/types';
import { COLOURS } from '@/utils/library/types';

/** One of the bundled texts, read once, with the places of its highlights. */
export interface Base {
  text: string;
  html: string;
  reading: Capture['reading'];
  marks: Omit<Selectors, 'capture'>[];
}

const htmlOf = (text: string): string =>
  text
    .split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('');

/** `highlights`: how many every reply with this text bears, at even distances. */
export const baseOf = (text: string, highlights: number): Base => ({
  text,
  html: htmlOf(text),
  reading: readReply(text),
  marks: Array.from({ length: highlights }, (_, i) => {
    const start = Math.floor(((i + 1) * (text.length - 60)) / (highlights + 1));
    return describe(text, { start, end: start + 24 });
  }),
});

const uuid = (kind: number, n: number): string =>
  `0000000${kind}-0000-4000-8000-${n.toString(16).padStart(12, '0')}`;

const TIME = Date.parse('2026-01-01T00:00:00Z');
const at = (n: number): string => new Date(TIME + n * 1000).toISOString();

/** The nth reply of a large library: a bundled text that bears its own number, with highlights. */
export function replyOf(
  base: Base,
  n: number,
): { reply: Reply; capture: Capture; highlights: Highlight[] } {
  const own = `编号${n}之${(n * 7919) % 10007}`;
  const text = `${base.text}\n${own}`;
  const capture: Capture = {
    id: uuid(2, n),
    replyId: uuid(1, n),
    text,
    html: base.html + htmlOf(own),
    sha256: n.toString(16).padStart(64, '0'),
    url: `https://www.example.gov.cn/${n}.html`,
    title: `第${n}号`,
    charset: 'utf-8',
    scheme: 'https',
    engine: '0.1.0',
    takenAt: at(n),
    reading: base.reading,
  };
  const reply: Reply = {
    id: uuid(1, n),
    url: capture.url,
    kind: base.reading.kind,
    details: { ...base.reading.details, number: String(n) },
    evidence: base.reading.evidence,
    captureId: capture.id,
    tags: [`组${n % 40}`],
    note: n % 10 === 0 ? `跟进第${n}件` : '',
    savedAt: at(n),
    changedAt: at(n),
  };
  const highlights = base.marks.map((mark, i): Highlight => ({
    id: uuid(3, n * 100 + i),
    replyId: reply.id,
    captureId: capture.id,
    selectors: { ...mark, capture: capture.sha256 },
    colour: COLOURS[i % COLOURS.length]!,
    codes: [],
    proposed: [],
    tags: i === 0 ? ['重点'] : [],
    note: i === 0 ? `笔记${n}` : '',
    origin: 'selection',
    anchor: 'exact',
    createdAt: at(n),
    changedAt: at(n),
  }));
  return { reply, capture, highlights };
}
