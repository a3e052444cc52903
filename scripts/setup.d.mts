/** The path of a browser that is on this machine, or undefined. */
export function findBrowser(kind: 'chromium' | 'firefox'): string | undefined;
