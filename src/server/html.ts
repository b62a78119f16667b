/** Texts as HTML has them. */
import {DATA_TYPE} from '../elements/rendered.js';

export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

export function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('"', '&quot;');
}

/** Data in a block of its own, in which no tag begins or ends, nor a comment. */
export function scriptData(data: unknown): string {
  const json = JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `<script type="${DATA_TYPE}">${json}</script>`;
}
