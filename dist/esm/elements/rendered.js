/** The tags of the elements that can be rendered on a server. */
export const RENDERED_TAGS = ['zo-article-card', 'zo-article-list', 'zo-language-switcher', 'zo-qa'];
/**
 * Media type of the data that is sent along with an element, in a block of its shadow root: what stands in its tag is the
 * host's alone, and a framework that takes over its own nodes finds them as it wrote them.
 */
export const DATA_TYPE = 'application/vnd.zeroopposite+json';
