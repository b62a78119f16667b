import { texts } from './locales/en.js';
/**
 * A host's words as a locale of `@lit/localize`. A word that is not given, or cannot be used, is the library's own in
 * that language, where it has one.
 *
 * @param own Loads the library's own words in that language.
 * @throws Whatever the host's function threw.
 */
export async function toLocale(language, words, own) {
    try {
        const loaded = typeof words === 'function' ? await words() : words;
        const given = 'default' in loaded ? loaded.default : loaded;
        const templates = { ...(await own?.())?.templates, language };
        for (const [id, text] of Object.entries(given)) {
            const problem = problemOf(id, text);
            if (problem)
                console.warn(`The words in "${language}": ${problem}`);
            else
                Object.assign(templates, { [id]: toTemplate(text, placeholders(texts[id])) });
        }
        return { templates };
    }
    catch (error) {
        console.warn(`The words in "${language}" could not be loaded.`, error);
        throw error;
    }
}
const placeholders = (text) => text.match(/\{\w+\}/g) ?? [];
/** What keeps a text from standing for a message. */
function problemOf(id, text) {
    if (!Object.hasOwn(texts, id))
        return `there is no message "${id}".`;
    if (typeof text !== 'string')
        return `expected a text for "${id}", got ${String(text)}.`;
    const expected = placeholders(texts[id]);
    const found = placeholders(text);
    if (expected.every((name) => found.includes(name)) && found.every((name) => expected.includes(name)))
        return undefined;
    return `expected "${id}" with ${expected.join(' and ') || 'no placeholder'}, got "${text}".`;
}
/** What `@lit/localize` makes of a template literal with the tag `str`, in which a value is the number of a placeholder. */
function toTemplate(text, names) {
    const parts = text.split(/(\{\w+\})/);
    const strings = parts.filter((_, index) => index % 2 === 0);
    const values = parts.filter((_, index) => index % 2 === 1).map((name) => names.indexOf(name));
    return { strTag: true, strings: Object.assign(strings, { raw: strings }), values };
}
