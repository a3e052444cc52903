import { signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { MarkRef } from '@/utils/messages';
import type { Painter } from '@/utils/page/paint';
import type { ArticleText } from '@/utils/page/text-map';
import type { Attachment, MarkKind, Reading, Span } from '@/utils/reading';

/** What the parts of the reader share: one article, its reading, and what the person looks at. */
export interface ReaderContext {
  /** Where the document stood when its reading began. */
  address: string;
  /** The article as it was read. */
  article: ArticleText;
  /** The article as it stands now, where the page has changed it since. */
  now: Signal<ArticleText>;
  reading: Reading;
  /** Files that the article links to. */
  attachments: Attachment[];
  painter: Painter;
  /** The article stands on a dark ground. */
  dark: ReadonlySignal<boolean>;
  /** Kinds of marks that are switched off. */
  hidden: Signal<ReadonlySet<MarkKind>>;
  /** The mark whose card is open, and where it was asked for. */
  focus: Signal<Focus | null>;
  /** True once the extension was updated or removed below us. */
  lost: Signal<boolean>;
  /** Words that are being typed and that the library does not have; empty when there are none. */
  unsaved: Signal<string>;
  /** Keeps a mark in the library; null until the library has been asked what it has. */
  keepMark: Signal<((mark: MarkRef) => void) | null>;
  /** The layer above the page that every part draws into. */
  layer: ShadowRoot;
  /** Ends everything: listeners, marks, the layer. */
  signal: AbortSignal;
}

export interface Focus {
  mark: MarkRef;
  /** By the pointer the card follows silently; by key or click it takes the focus. */
  by: 'pointer' | 'click' | 'key' | 'panel';
  /** The arrow of a card that led here: it has the focus again, and leads on. */
  arrow?: 1 | -1 | undefined;
}

/** Where a mark stands in the article; null where the reading has no such mark. */
export const spanOf = (
  { reading }: Pick<ReaderContext, 'reading'>,
  { type, index }: MarkRef,
): Span | null => (type === 'measure' ? reading.measures[index] : reading.entities[index]) ?? null;

/** A focus on no mark yet. */
export const newFocus = (): Signal<Focus | null> => signal<Focus | null>(null);
export type { ReadonlySignal };
