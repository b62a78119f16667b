/** Telling the text of a field from its markup, where a format says which of the two a field holds. */
import { isMarkup, paragraphs } from '../text.js';
import { parseInert } from '../trusted-types.js';
/** Parts of a text that stand on their own: what is before them is another word. */
const BLOCKS = 'address, blockquote, br, dd, div, dt, figcaption, h1, h2, h3, h4, h5, h6, hr, li, p, pre, td, th, tr';
/** A text with its entities decoded; what looks like a tag stays. */
export function decodeEntities(text) {
    if (!/&#?\w/.test(text))
        return text;
    return parseInert(text.replaceAll('<', '&lt;'), 'text/html').body.textContent;
}
/**
 * The text of markup, in one line.
 *
 * @param without Selector of what is left out.
 */
export function textOf(markup, without = '') {
    if (!/[<&]/.test(markup))
        return oneLine(markup);
    const { body } = parseInert(markup, 'text/html');
    for (const element of body.querySelectorAll(`script, style, noscript, template${without && `, ${without}`}`))
        element.remove();
    for (const block of body.querySelectorAll(BLOCKS)) {
        block.before(' ');
        block.after(' ');
    }
    return oneLine(body.textContent);
}
/** Without the white space that markup does not show; a no-break space is a character of the text. */
export function oneLine(text) {
    return text.replace(/[ \t\r\n\f]+/g, ' ').replace(/^ | $/g, '');
}
/** HTML that is told from text by looking at it: "Q &amp; A" is one paragraph. */
export function asMarkup(html) {
    return isMarkup(html) || !/[<&]/.test(html) ? html : `<p>${html}</p>`;
}
/** Text that is not taken for markup even where it is about markup. */
export function asText(text) {
    if (!isMarkup(text))
        return text;
    return paragraphs(text)
        .map((paragraph) => `<p>${paragraph.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`)
        .join('');
}
const ENTITY = /&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);/i;
/** A plain-text field of unknown making: in one line, without tags and entities (`&amp;`, and `&amp;amp;` too). */
export function plain(value) {
    const text = isMarkup(value) ? textOf(value) : decodeEntities(value);
    return oneLine(ENTITY.test(text) ? decodeEntities(text) : text);
}
/** A field of text or markup: text without entities; markup as it is, even where its tags are written as entities. */
export function textOrMarkup(value) {
    return isMarkup(value) || !ENTITY.test(value) ? value : decodeEntities(value);
}
