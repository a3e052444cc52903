import type { Library } from './db';
import type { Highlight, Id } from './types';

/**
 * Who codes in this library, so that what several people coded can be told apart once it lies together.
 * The name belongs to this browser: no backup and no file of settings carries it to somebody else, who
 * would then sign with it.
 */
const CODER = 'coder';

/** More is no name. UTF-16 code units. */
export const CODER_MAX = 60;

/** The name that new highlights, codings and outcomes are signed with; '' where they are not signed. */
export async function readCoder(db: Library): Promise<string> {
  const value = (await db.meta.get(CODER))?.value;
  return typeof value === 'string' ? value : '';
}

/** Changes that name; '' signs no more. What was signed before stays as it is. */
export async function changeCoder(db: Library, name: string): Promise<void> {
  const words = name.replace(/\s+/g, ' ').trim().slice(0, CODER_MAX);
  await (words === '' ? db.meta.delete(CODER) : db.meta.put({ key: CODER, value: words }));
}

/**
 * A highlight with other codes: those that are new are signed by the coder, those that stay keep who
 * gave them, those that go leave no name behind.
 */
export function withCodes<T extends Pick<Highlight, 'codes' | 'codedBy'>>(
  highlight: T,
  codes: Id[],
  coder = '',
): T {
  const { codedBy = {}, ...rest } = highlight;
  const signed = codes.flatMap((id) => {
    const name = highlight.codes.includes(id) ? codedBy[id] : coder;
    return name ? [[id, name] as const] : [];
  });
  return {
    ...rest,
    codes,
    ...(signed.length > 0 && { codedBy: Object.fromEntries(signed) }),
  } as T;
}

/** Everybody who has a part in a highlight: who made it, then who coded it, each once. */
export const codersOf = ({ createdBy, codes, codedBy = {} }: Highlight): string[] => [
  ...new Set([createdBy, ...codes.map((id) => codedBy[id])].filter((name) => name !== undefined)),
];
