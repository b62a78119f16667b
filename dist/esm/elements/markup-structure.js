/**
 * What an article's own markup gets around it and within it, so that it can be shown: boxes for what is too wide, the
 * marks of its notes, the list of its sections. The same in a browser and on a server, where there is only a tree.
 */
import { targets } from '../content/sanitize.js';
import { addContents } from './article-contents.js';
/**
 * @param text What holds the markup, made safe.
 * @param owner An article may get a list of its sections.
 */
export function structure(text, owner) {
    for (const table of [...text.querySelectorAll('table')]) {
        if (table.parentElement.closest('table'))
            continue;
        const box = document.createElement('div');
        box.setAttribute('class', 'scroll');
        table.before(box);
        box.append(table);
    }
    // Lists whose items the text refers to by a raised sign are its notes.
    for (const link of text.querySelectorAll('sup a, a:has(sup)')) {
        const list = targets.get(link)?.closest('li')?.parentElement;
        if (list && !list.contains(link))
            list.setAttribute('class', 'notes');
    }
    if (owner.translations)
        addContents(text, owner.language ?? '', targets);
}
