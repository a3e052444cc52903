/**
 * The tags in what a person typed: parted by commas or semicolons of either width, or by 、; each
 * once. A tag may hold spaces, as English ones do.
 */
export const tagsIn = (typed: string): string[] => [
  ...new Set(
    typed
      .split(/[,，、;；\n]/)
      .map((tag) => tag.trim())
      .filter(Boolean),
  ),
];

/** Tags as `tagsIn` reads them again. */
export const tagWords = (tags: readonly string[]): string => tags.join('，');
