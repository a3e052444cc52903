import { dateOf, type Kind } from '@/utils/reading';
import { computed, effect, signal } from '@preact/signals';
import { i18n } from '@/components/i18n';
import { faultWords } from '@/components/fault-words';
import { db } from '@/utils/library/db';
import { faultOf } from '@/utils/library/faults';
import { followReplies } from '@/utils/library/follow';
import {
  codebook,
  codesByReply,
  lostCount,
  watchQuery,
  type HighlightFilter,
} from '@/utils/library/queries';
import { REINDEX, type Hit } from '@/utils/library/search';
import type { Code, Id, Reply } from '@/utils/library/types';
import { matterOf, type Matter } from '@/utils/reply/matter';
import { watchBackups } from './auto-backup';
import { finding } from './finding';
import { indexAll } from './heavy';
import { followIds } from './ids';

export type State = 'loading' | 'ready' | 'newer' | 'broken';
export const state = signal<State>('loading');
export const replies = signal<readonly Reply[]>([]);
export const repliesById = computed(() => new Map(replies.value.map((reply) => [reply.id, reply])));
export const codes = signal<readonly Code[]>([]);
export const codesById = computed(() => new Map(codes.value.map((code) => [code.id, code])));
export const lost = signal(0);
export const problem = signal('');
/** What was done, and how to undo it. */
export const done = signal<{ words: string; undo?: () => Promise<void> } | null>(null);

export const query = signal('');
export const found = signal<readonly Hit[] | null>(null);
export const searching = signal(false);
/** Documents that a worker has yet to take into the index. */
export const unindexed = signal(0);

export const filter = signal<HighlightFilter>({});
export const ids = signal<readonly Id[] | null>(null);

export const GROUPS = ['none', 'district', 'body', 'year', 'topic', 'code', 'kind', 'tag'] as const;
export type Group = (typeof GROUPS)[number];
export const group = signal<Group>('none');
/** The codes of each reply's highlights, known while the list is grouped by them. */
export const codesOfReplies = signal<ReadonlyMap<Id, ReadonlySet<Id>> | null>(null);
export const selected = signal<ReadonlySet<Id>>(new Set());

/** Shows what went wrong; before anything is shown, it is the state of the page. */
export function report(error: unknown): void {
  if (faultOf(error) === 'newer') state.value = 'newer';
  else if (state.value === 'loading') state.value = 'broken';
  problem.value = faultWords(error);
}

/** Runs what a person asked for; what goes wrong is shown, never swallowed. */
export function act(work: () => Promise<unknown>): void {
  problem.value = '';
  work().catch(report);
}

/** The same for what a person has written; the words are shown where their field may be gone. */
export function keep(words: string, work: () => Promise<unknown>): void {
  problem.value = '';
  work().catch((error: unknown) => {
    report(error);
    if (words && faultOf(error) === 'gone')
      problem.value = i18n.t('fault.unkept', [faultWords(error), words]);
  });
}

const search = finding(
  (hits, all) => {
    found.value = hits;
    searching.value = !all;
  },
  (error) => {
    searching.value = false;
    report(error);
  },
);

/** Looks for the words of the query; without any, nothing is looked for. */
function follow(words: string): void {
  const looks = words.trim() !== '';
  // Written, not read: whoever follows the query would look again whenever a search ends.
  searching.value = looks;
  if (looks) return search.find(words);
  search.drop();
  found.value = null;
}

let indexing = Promise.resolve();

/** Makes the index anew, or takes in what it lacks, without holding the page up; one after the other. */
export function reindex(anew: boolean): void {
  const run = (): Promise<void> => indexAll(anew, (left) => (unindexed.value = left));
  const mine = indexing.then(run).finally(() => (unindexed.value = 0));
  indexing = mine.catch(() => undefined);
  act(async () => {
    await mine;
    search.anew();
    // What was looked for meanwhile may be found now.
    if (query.value.trim()) search.find(query.value);
  });
}

/** Follows the ids of the highlights that the filter lets through, while somebody looks at them. */
export const followHighlights = (): (() => void) =>
  effect(() => followIds(filter.value, (now) => (ids.value = now), report));

/** Follows the codes of replies, while the list is grouped by them. */
export const followCodes = (): (() => void) =>
  effect(() => {
    if (group.value !== 'code') return;
    const stop = watchQuery(
      () => codesByReply(db),
      (now) => (codesOfReplies.value = now),
      report,
    );
    return () => {
      stop();
      codesOfReplies.value = null;
    };
  });

/** Opens the library: the first replies at once, then the rest, then the index. */
export function start(): void {
  followReplies(
    db,
    (now) => {
      const first = state.value === 'loading';
      replies.value = now;
      state.value = 'ready';
      if (first) setTimeout(startRest, AFTER);
    },
    report,
  );
}

/** What follows the first replies waits until they have been drawn; milliseconds. */
const AFTER = 120;
/** What a person does first comes before the index is read for the first search; milliseconds. */
const BEFORE_SEARCH = 1_500;
/** Documents outside of the index that are not worth a thread. */
const FEW = 24;

function startRest(): void {
  watchQuery(
    () => codebook(db),
    (all) => (codes.value = all),
    report,
  );
  watchQuery(
    () => lostCount(db),
    (count) => (lost.value = count),
    report,
  );
  effect(() => follow(query.value));
  setTimeout(search.ready, BEFORE_SEARCH);
  act(async () => {
    // A backup that fails is told, and keeps nothing else waiting.
    await watchBackups(report).catch(report);
    const loose = await db.docs.where('segment').equals(0).count();
    if (loose > FEW || (await db.meta.get(REINDEX)) !== undefined) reindex(false);
  });
}

/** What of a reply names the groups that it stands in; empty where it has nothing of that kind. */
export function groupsOf(reply: Reply, by: Group): readonly string[] {
  const { id, details, kind, tags } = reply;
  switch (by) {
    case 'none':
      return [''];
    case 'district':
      return [details.division ?? ''];
    case 'body':
      return [details.issuer ?? ''];
    case 'year':
      return [dateOf(details)?.slice(0, 4) ?? ''];
    case 'topic':
      return [matterOf(details.title ?? '') ?? ''];
    case 'code': {
      const own = [...(codesOfReplies.value?.get(id) ?? [])];
      return own.length > 0 ? own : [''];
    }
    case 'kind':
      return [kind];
    case 'tag':
      return tags.length > 0 ? tags : [''];
  }
}

const NAMELESS: Partial<Record<Group, 'library.uncoded' | 'library.untagged'>> = {
  code: 'library.uncoded',
  tag: 'library.untagged',
};

/** The words above a group: asked once a group, for there may be ten thousand replies. */
export function groupName(by: Group, key: string): string {
  if (key === '') return i18n.t(NAMELESS[by] ?? 'library.unknown');
  if (by === 'topic') return i18n.t(`library.matter.${key as Matter}`);
  if (by === 'kind') return i18n.t(`kind.${key as Kind}`);
  return by === 'code' ? (codesById.value.get(key)?.name ?? key) : key;
}
