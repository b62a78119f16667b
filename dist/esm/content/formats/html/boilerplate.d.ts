/** What stands around and between the texts of a page: menus, shares, related links, comments, banners, what is hidden. */
/**
 * A test for what of a page is not its text.
 *
 * @param heading The heading of the text, if it is known: what holds it is never taken for something beside the text.
 */
export declare function boilerplate(page: Document, heading: Element | undefined): (element: Element) => boolean;
