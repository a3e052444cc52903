import { Patterns } from '@/utils/text/patterns';

/** What is asked of every clause's words. */
export const CLAUSE = new Patterns();
