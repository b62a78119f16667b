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
    return (markup) => {
        const { body } = parseInert(`<!doctype html><body>${markup}`, 'text/html');
        for (const element of body.querySelectorAll(unwrapped.join())) {
            while (element.firstChild)
                element.before(element.firstChild);
            element.remove();
        }
        // DOMPurify leaves this one on an element that it may not replace.
        for (const element of body.querySelectorAll('[is]'))
            element.removeAttribute('is');
        purify.sanitize(body, config);
        return body;
    };
}
