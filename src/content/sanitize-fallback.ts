/** The sanitiser for browsers without one of their own; a chunk that only they fetch. */
import createDOMPurify, {type Config} from 'dompurify';
import {policy} from './trusted-types.js';

/** Makes the sanitiser; it lets through the elements and attributes given, and nothing else. */
export function createSanitizer(elements: readonly string[], attributes: readonly string[]) {
  const purify = createDOMPurify(window);
  const config: Config = {
    ALLOWED_TAGS: [...elements, 'body', '#text'],
    ALLOWED_ATTR: [...attributes],
    ALLOW_ARIA_ATTR: false,
    ALLOW_DATA_ATTR: false,
    RETURN_DOM: true,
    TRUSTED_TYPES_POLICY: policy() as never,
  };
  return (markup: string): HTMLElement => purify.sanitize(markup, config) as unknown as HTMLElement;
}
