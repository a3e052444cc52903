import { defineExtensionMessaging } from '@webext-core/messaging';
import type {
  Hindrance,
  HighlightChange,
  HighlightDraft,
  PageCapture,
  PageLibrary,
  SaveAnswer,
} from '@/utils/library/commands';
import type { AnchorState, Highlight, Id } from '@/utils/library/types';
import type { Language, Words } from '@/utils/language';
import type { Attachment, Reading, Span } from '@/utils/reading';
import type { FragmentLink } from '@/utils/export/fragment';
import type { Verdict } from '@/utils/reply/detect';
import type { Access } from '@/utils/sites';

/** What is known of a tab: kept in session storage, for the worker forgets. */
export interface TabState {
  host: string;
  /** Null when nobody has looked at the page yet. */
  verdict: Verdict | null;
  /** The frame that the reader sits in; null while there is none. */
  readerFrame: number | null;
  siteOff: boolean;
  access: Access;
}

/** What a reader has read, as the panel asks for it. */
export interface PageReading {
  url: string;
  title: string;
  charset: string;
  text: string;
  reading: Reading;
  /** Files that the article links to. */
  attachments: Attachment[];
}

/** Focus on a mark: its place in `Reading.measures` or `Reading.entities`. */
export interface MarkRef {
  type: 'measure' | 'entity';
  index: number;
}

/** How the library stands to the page that is being read, as the panel asks for it. */
export interface SavedState {
  saved: boolean;
  /** The page is as it was when last saved. */
  same: boolean;
  highlights: number;
  hindrance?: Hindrance;
}

/** Every message between the parts, and its answer. */
export interface ProtocolMap {
  // Page → background
  replyFound: (verdict: Verdict) => void;
  readerReady: () => void;
  /** The page shows another article, or the same at another address; null for no reply. */
  readerMoved: (verdict: Verdict | null) => void;
  openPanel: () => void;
  words: (language: Language) => Words;
  // Page → library in the background
  readPage: (page: { url: string; text: string }) => PageLibrary;
  saveReply: (page: PageCapture) => SaveAnswer;
  addHighlight: (draft: HighlightDraft) => Highlight;
  changeHighlight: (change: HighlightChange) => Highlight;
  removeHighlight: (which: { key: string; id: Id }) => Highlight | null;
  restoreHighlight: (which: { key: string; highlight: Highlight }) => Highlight;
  noteAnchors: (seen: { id: Id; anchor: AnchorState }[]) => void;
  // Background → page
  leavePage: () => void;
  // Page → panel
  markFocused: (mark: MarkRef | null) => void;
  // Popup, panel → background
  /** Null for a tab that has been closed. */
  tabState: (tabId: number) => TabState | null;
  readByHand: (tabId: number) => { ok: boolean };
  // Panel → page
  getReading: () => PageReading;
  focusMark: (mark: MarkRef) => void;
  showSpan: (span: Span) => void;
  savedState: () => SavedState;
  savePage: () => SaveAnswer;
  highlightMark: (mark: MarkRef) => void;
  highlightSpan: (span: Span) => void;
  linkTo: (span: Span) => FragmentLink;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<ProtocolMap>();
