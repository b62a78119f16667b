import { maximize } from './tags.js';
/**
 * The name of a language in another language, or `undefined` where the browser does not know it.
 * `Intl.DisplayNames` silently answers in the default language where it lacks the one asked for, and in its usual
 * script where it lacks that, so the locale it really used is checked.
 */
export function languageName(tag, inLanguage) {
    try {
        const names = new Intl.DisplayNames(inLanguage, { type: 'language', fallback: 'none' });
        const used = maximize(names.resolvedOptions().locale);
        const { language, script } = maximize(inLanguage);
        return used.language === language && used.script === script ? names.of(tag) : undefined;
    }
    catch {
        return undefined;
    }
}
const known = new Map();
/** Takes names that need not be asked for: of all that a browser does, its first `Intl.DisplayNames` takes it longest. */
export function learnAutonyms(names) {
    for (const [tag, name] of Object.entries(names))
        known.set(tag, name);
}
/** Each chunk has its own copy of this module; what one has fetched is there for all. */
const FURTHER = Symbol.for('zo-autonyms');
const page = globalThis;
/**
 * A language's name in itself, capitalised as in a list ("Français"); the tag where no name is known. Complete once
 * {@link autonymsReady} says so.
 */
export function autonym(tag) {
    let name = page[FURTHER]?.(tag) ?? known.get(tag);
    if (!name) {
        name = languageName(tag, tag);
        if (!name)
            return tag;
        // Georgian's capitals are for whole words, and isiZulu has its own within.
        name = name.replace(/^[^ა-ჿ](?!\S*[A-Z])/u, (letter) => letter.toLocaleUpperCase(tag));
        known.set(tag, name);
    }
    return name;
}
/**
 * Resolves once a list of languages can be shown by their own names; `undefined` when it already can, as a list of one
 * always can. Names that browsers lack are fetched when one is needed; where they cannot be, tags stand for them.
 */
export function autonymsReady(languages) {
    if (languages.length < 2 || languages.every(({ language }) => autonym(language) !== language))
        return;
    return furtherAutonyms();
}
/** As {@link autonymsReady}, for a list of so many languages that browsers lack some of their names. */
export function furtherAutonyms() {
    if (page[FURTHER])
        return;
    return import('./further-autonyms.js').then((module) => {
        page[FURTHER] = module.furtherAutonym;
    }, () => undefined);
}
