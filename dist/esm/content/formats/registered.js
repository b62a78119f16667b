/** The formats that the host page brought along, the latest first. */
export const registered = [];
/**
 * Teaches the library a format of the site's own. It is asked about what is no schema.org JSON-LD, before the
 * library's other formats.
 */
export function registerFormat(format) {
    registered.unshift(format);
}
