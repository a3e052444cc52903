import { createHash } from 'node:crypto';
import type { Page } from 'playwright-core';
import { loadGold } from '../bench/gold';
import { readReply } from '@/utils/extract';
import type { Capture, Reply } from '@/utils/library/types';
import { writeRecords } from './helpers/records';

const AT = '2026-01-05T08:00:00.000Z';

/** A saved reply with its capture, as the background would store them. */
export interface Saved {
  reply: Reply;
  capture: Capture;
}

/** Reads the text of an open gold reply with the engine and gives it as saved. */
export function savedGold(name: string): Saved {
  const { text } = loadGold('dev').get(name)!;
  return saved(name, text);
}

/** Gives any text as a saved reply. */
export function saved(name: string, text: string, takenAt = AT): Saved {
  const reading = readReply(text);
  const id = `capture-${name}-${takenAt}`;
  const url = `https://www.${name.split('--')[1] ?? name}.gov.cn/jytabl/${name}.html`;
  return {
    reply: {
      id: `reply-${name}`,
      url,
      kind: reading.kind,
      details: reading.details,
      evidence: reading.evidence,
      captureId: id,
      tags: [],
      note: '',
      savedAt: takenAt,
      changedAt: takenAt,
    },
    capture: {
      id,
      replyId: `reply-${name}`,
      text,
      html: '',
      sha256: createHash('sha256').update(text, 'utf8').digest('hex'),
      url,
      title: reading.details.title ?? name,
      charset: 'utf-8',
      scheme: 'https',
      engine: 'test',
      takenAt,
      reading,
    },
  };
}

/** Puts saved replies into the database that an extension page has opened. */
export const seed = (page: Page, database: string, all: readonly Saved[]): Promise<void> =>
  page.evaluate(writeRecords, [
    database,
    { replies: all.map(({ reply }) => reply), captures: all.map(({ capture }) => capture) },
  ] as const);
