import { html } from 'lit';
import { autonym } from '../i18n/autonyms.js';
/** What a switcher shows a language as. */
export function languageLabel({ label }, language) {
    switch (label) {
        case 'name':
            return autonym(language);
        case 'code':
            return html `<abbr part="code" title=${autonym(language)}>${language}</abbr>`;
        case 'both':
            return html `${autonym(language)} <small part="code">${language}</small>`;
    }
}
