/**
 * The name of a language in another language, or `undefined` where the browser does not know it.
 * `Intl.DisplayNames` silently answers in the default language where it lacks the one asked for, so the
 * locale it really used is checked.
 */
export function languageName(tag, inLanguage) {
    try {
        const names = new Intl.DisplayNames(inLanguage, { type: 'language', fallback: 'none' });
        const [used] = names.resolvedOptions().locale.split('-');
        return used === inLanguage.split('-')[0] ? names.of(tag) : undefined;
    }
    catch {
        return undefined;
    }
}
const autonyms = new Map();
/** A language's name in itself, capitalised as in a list ("Français"); the tag where no name is known. */
export function autonym(tag) {
    let name = autonyms.get(tag);
    if (!name) {
        const own = languageName(tag, tag);
        name = own ? capitalize(own, tag) : tag;
        autonyms.set(tag, name);
    }
    return name;
}
function capitalize(name, tag) {
    const [first = ''] = name;
    return first.toLocaleUpperCase(tag) + name.slice(first.length);
}
