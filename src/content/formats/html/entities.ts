/** Text as it is meant, from values in which publishers leave HTML's entities and tags. */
import {isMarkup} from '../../text.js';
import {parseInert} from '../../trusted-types.js';

const ENTITY = /&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);/i;

/** A plain-text field: without entities (`&amp;`, and `&amp;amp;` too), tags and double spaces. */
export function plain(value: string): string {
  let text = isMarkup(value) || ENTITY.test(value) ? decode(value) : value;
  if (ENTITY.test(text)) text = decode(text);
  return text.replace(/\s+/g, ' ').trim();
}

/** A field that may be text or markup: text without entities, markup as it is, even where its tags are written as entities. */
export function textOrMarkup(value: string): string {
  return isMarkup(value) || !ENTITY.test(value) ? value : decode(value);
}

function decode(value: string): string {
  // "a < b" and "Array<string>" have no tags.
  const markup = isMarkup(value) ? value : value.replaceAll('<', '&lt;');
  return parseInert(`<body>${markup}`, 'text/html').body.textContent;
}
