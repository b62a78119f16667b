/** The sanitiser for browsers without one of their own; a chunk that only they fetch. */
import createDOMPurify from 'dompurify';

/** Makes the sanitiser; it lets through the elements and attributes given, and nothing else. */
export function createSanitizer(elements: readonly string[], attributes: readonly string[]) {
  const purify = createDOMPurify(window);
  return (markup: string): HTMLElement =>
    purify.sanitize(markup, {
      ALLOWED_TAGS: [...elements, 'body', '#text'],
      ALLOWED_ATTR: [...attributes],
      ALLOW_ARIA_ATTR: false,
      ALLOW_DATA_ATTR: false,
      RETURN_DOM: true,
    }) as HTMLElement;
}
