/** Names that stand for places on the web; none will ever be one's (RFC 2606). */

/**
 * Where a file stands whose place on the web is not known. Whatever is at it is known to be
 * relative.
 */
export const NOWHERE = 'https://nowhere.invalid/';

/** The site that requests come from. A server may answer only some; this one is none of them. */
export const ORIGIN = 'https://another-site.invalid';
