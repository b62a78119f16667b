/** A tag without its end, as browsers take it apart. Of a thousand attributes in one, the last may be reported. */
const TAG = /<[a-z][^\s/>]*(?:[\s/]*[^\s/>][^\s/>=]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]*))?){0,999}/gi;
/** In a tag, an attribute with its value. */
const ATTRIBUTE = /[^\s/>][^\s/>=]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]*))?/g;
/** A value, which may be markup after all: behind `<svg><style>`, for one. */
const QUOTED = /"[^"]*"|'[^']*'/g;
const INLINE = /^(?:style|on\w+)\s*(?:=|$)/i;
/**
 * HTML whose inline styles and handlers are `data-` attributes, and whose style sheets are scripts of another language.
 * Nothing would come of them in an inert document, but under a Content Security Policy that forbids them the browser
 * reports each as it parses. It makes nothing safe: that is for the sanitiser.
 *
 * @see https://html.spec.whatwg.org/multipage/parsing.html#tag-open-state
 */
export function withoutInline(markup) {
    return markup
        .replace(TAG, (tag) => rename(tag).replace(QUOTED, (value) => value.replace(TAG, rename)))
        .replace(/<(\/?)style(?=[\s/>])/gi, (_, end) => (end ? '</script' : '<script type="text/css"'));
}
function rename(tag) {
    return tag.replace(ATTRIBUTE, (attribute) => (INLINE.test(attribute) ? `data-${attribute}` : attribute));
}
