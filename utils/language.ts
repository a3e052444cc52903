/** The languages of the interface. */
export type Language = 'zh' | 'en';
/** The words of one language, as its file in `_locales` holds them. */
export type Words = Record<string, { message: string }>;
