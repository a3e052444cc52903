import { normalise } from '@/utils/text/normalise';

/**
 * The form in which texts and queries are compared: full and half width alike, small letters, one
 * kind of quotation mark (a query may hold half of a pair), no white space (a line may break
 * anywhere in Chinese).
 */
export const fold = (text: string): string =>
  normalise(text).toLowerCase().replace(/[“”]/g, '"').replace(/\s+/g, '');
