import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Reading, Span } from '@/utils/reading';
import type { Verdict } from '@/utils/reply/detect';

/** What is known of a tab: kept in session storage, for the worker forgets. */
export interface TabState {
  host: string;
  /** Null when nobody has looked at the page yet. */
  verdict: Verdict | null;
  /** The frame that the reader sits in; null while there is none. */
  readerFrame: number | null;
  siteOff: boolean;
}

/** What a reader has read, as the panel asks for it. */
export interface PageReading {
  url: string;
  title: string;
  charset: string;
  text: string;
  reading: Reading;
}

/** Focus on a mark: its place in `Reading.measures` or `Reading.entities`. */
export interface MarkRef {
  type: 'measure' | 'entity';
  index: number;
}

/** Every message between the parts, and its answer. */
export interface ProtocolMap {
  // Page → background
  replyFound: (verdict: Verdict) => void;
  readerReady: () => void;
  openPanel: () => void;
  // Page → panel
  readingChanged: () => void;
  markFocused: (mark: MarkRef | null) => void;
  // Popup, panel → background
  tabState: (tabId: number) => TabState;
  readByHand: (tabId: number) => { ok: boolean };
  // Panel → page
  getReading: () => PageReading;
  focusMark: (mark: MarkRef) => void;
  showSpan: (span: Span) => void;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<ProtocolMap>();
