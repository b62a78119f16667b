/** What a browser makes of markup; built for one, to be compared with what the server makes of it. */
import {sanitize} from '../../src/content/sanitize.js';
import {structure} from '../../src/elements/markup-structure.js';

/** Markup as the body of an article, made safe and ready to be shown, as HTML. */
export async function shown(body: string, base: string, level: number): Promise<string> {
  const container = document.createElement('div');
  container.append(await sanitize(body, base, level));
  structure(container, {body, language: 'und', translations: []});
  return container.innerHTML;
}
