/** A fragment, unless it is a path of its own: on pages that never load another it names the reply. */
const PLACE = /#(?!!?\/).*$/s;

/** The address that names a page: without the place in it that a fragment leads to. */
export const withoutPlace = (url: string): string => url.replace(PLACE, '');
