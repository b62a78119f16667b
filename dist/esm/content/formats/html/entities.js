/** Text as it is meant, from values in which publishers leave HTML's entities and tags. */
import { isMarkup } from '../../text.js';
import { decodeEntities, oneLine, textOf } from '../text-fields.js';
const ENTITY = /&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);/i;
/** A plain-text field: in one line, without tags and entities (`&amp;`, and `&amp;amp;` too). */
export function plain(value) {
    const text = isMarkup(value) ? textOf(value) : decodeEntities(value);
    return oneLine(ENTITY.test(text) ? decodeEntities(text) : text);
}
/** A field of text or markup: text without entities; markup as it is, even where its tags are written as entities. */
export function textOrMarkup(value) {
    return isMarkup(value) || !ENTITY.test(value) ? value : decodeEntities(value);
}
