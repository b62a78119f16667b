let last = '';
/**
 * The language of the page, as its author states it in `<html lang>`. A browser's page translator rewrites it and says
 * so by a class: that is neither the author's word nor the reader's choice, and what the page said before holds.
 */
export function pageLanguage() {
    const { className, lang } = document.documentElement;
    if (!className.includes('translated-'))
        last = lang;
    return last;
}
