/** The sanitiser for browsers without one of their own; a chunk that only they fetch. */
import createDOMPurify, {} from 'dompurify';
import { parseInert, policy } from './trusted-types.js';
/**
 * Makes the sanitiser; it lets through the elements and attributes given, and nothing else.
 *
 * @param unwrapped Elements that go while what is in them stays.
 */
export function createSanitizer(elements, attributes, unwrapped) {
    const purify = createDOMPurify(window);
    // It would hand back everything as it came.
    if (!purify.isSupported)
        throw new Error('DOMPurify does not work in this page.');
    const config = {
        ALLOWED_TAGS: [...elements, 'body', '#text'],
        ALLOWED_ATTR: [...attributes],
        ALLOW_ARIA_ATTR: false,
        ALLOW_DATA_ATTR: false,
        // As the browsers' own does: what is not allowed takes its content along.
        KEEP_CONTENT: false,
        SAFE_FOR_XML: false,
        IN_PLACE: true,
        TRUSTED_TYPES_POLICY: policy(),
    };
    // Once for all: reading it takes longer than most markup.
    purify.setConfig(config);
    return (markup) => {
        const { body } = parseInert(`<!doctype html><body>${markup}`, 'text/html');
        for (const element of body.querySelectorAll(unwrapped.join())) {
            while (element.firstChild)
                element.before(element.firstChild);
            element.remove();
        }
        for (const element of body.querySelectorAll('[is]'))
            makePlain(element);
        purify.sanitize(body);
        return body;
    };
}
/** An element keeps what its `is` named even without the attribute, and would become one of the page's own elements. */
function makePlain(element) {
    const plain = element.ownerDocument.createElementNS(element.namespaceURI, element.localName);
    element.removeAttribute('is');
    for (const attribute of [...element.attributes])
        plain.setAttributeNode(attribute.cloneNode());
    while (element.firstChild)
        plain.append(element.firstChild);
    element.replaceWith(plain);
}
