import { readFileSync } from 'node:fs';

interface NetLog {
  constants: {
    logEventTypes: Record<string, number>;
  };
  events: { type: number; source: { id: number; type: number }; params?: NetParams }[];
}
interface NetParams {
  url?: string;
  initiator?: string;
}

export interface NetRequest {
  url: string;
  /** The origin that asked: `not an origin` for what a person or the browser itself opened. */
  initiator: string;
}

/**
 * Every request that Chromium's network stack began, whoever asked: pages, workers, service workers,
 * the browser itself. The log is whole only after the browser has ended.
 */
export function readNetLog(path: string): NetRequest[] {
  const { constants, events } = JSON.parse(readFileSync(path, 'utf8')) as NetLog;
  const start = constants.logEventTypes['URL_REQUEST_START_JOB'];
  if (start === undefined) throw new Error('a net log of another shape');
  return events.flatMap(({ type, params }) =>
    type === start && params?.url
      ? [{ url: params.url, initiator: params.initiator ?? 'not an origin' }]
      : [],
  );
}
