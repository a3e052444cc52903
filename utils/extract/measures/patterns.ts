import { Patterns } from '@/utils/text/patterns';

/** What is asked of every clause's words. */
export const CLAUSE = new Patterns();

/** What stands behind whoever answers where they say that they have acted, do or will: 我们|将, but 我区|会展. */
export const SAYS_OF_ITSELF = '(?:已|将|拟|正在|会[把将在对统认积及尽继])';
