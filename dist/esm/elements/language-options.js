import { LanguageMemory } from '../controllers/language-memory.js';
import { COMMON_AUTONYMS } from '../i18n/autonym-table.js';
import * as messages from '../i18n/messages.js';
import { autonymsReady, furtherAutonyms, learnAutonyms } from '../i18n/autonyms.js';
import { languageLabel } from './language-label.js';
import { LanguageMenu } from './language-menu.js';
import { languageOptionsStyles } from './language-options.styles.js';
import { eachOnce, givenLanguages, linkedLanguages } from './language-sources.js';
import { MANY } from './many-languages.js';
const styles = new CSSStyleSheet();
styles.replaceSync(languageOptionsStyles);
learnAutonyms(COMMON_AUTONYMS);
/** The menu, the labels, the languages of a switcher without content, and the memory of the reader's choice. */
export class LanguageOptions {
    #switcher;
    #menu;
    #memory;
    #observer;
    #count = 0;
    /** Whether the languages are those of links, which a click follows. */
    #linked = false;
    /** Whether the names of languages that are not content's were asked for. */
    #named = false;
    /** What was made of the host's list, for the languages wanted then. */
    #given;
    constructor(switcher) {
        this.#switcher = switcher;
        this.#memory = new LanguageMemory(switcher);
        this.#menu = new LanguageMenu(switcher, this.#memory, this.#label);
        switcher.renderRoot.adoptedStyleSheets.push(styles);
        for (const controller of [this, this.#memory, this.#menu])
            switcher.addController(controller);
        switcher.addEventListener('zo-language-change', this.#remember);
    }
    hostConnected() {
        this.#observer = new MutationObserver(() => {
            this.#switcher.requestUpdate();
        });
        const links = { subtree: true, childList: true, attributeFilter: ['href', 'hreflang', 'rel', 'title'] };
        this.#observer.observe(this.#switcher, links);
        this.#observer.observe(document.head, links);
    }
    hostDisconnected() {
        this.#observer?.disconnect();
    }
    hostUpdated() {
        const nav = this.#switcher.renderRoot.querySelector('nav');
        if (!nav)
            return;
        // A button is no landmark, and a page may have a row as well.
        const isButton = this.#switcher.display === 'menu';
        nav.role = isButton ? 'none' : null;
        nav.ariaLabel = isButton ? null : messages.languages();
    }
    /** Whether a plain click opens the language's page. */
    get follows() {
        return this.#switcher.navigate || this.#linked;
    }
    /** The languages of a switcher that has them from elsewhere than from content. */
    list() {
        const { content, languages, state } = this.#switcher;
        const { stated, wanted } = content.language;
        this.#linked = false;
        if (languages) {
            const key = wanted.join();
            if (this.#given?.languages !== languages || this.#given.key !== key) {
                this.#given = { languages, key, list: givenLanguages(languages, wanted) };
            }
            return this.#given.list;
        }
        if (state !== 'idle')
            return undefined;
        const list = linkedLanguages(this.#switcher, stated.at(-1) ?? '');
        this.#linked = !!list;
        return list;
    }
    /** @param page BCP 47 tag of the interface's language. */
    render(translations, language, page) {
        const isMany = translations.length > MANY;
        // Other languages are a row again, as far as there is room.
        if (this.#count > 0 && this.#count !== translations.length)
            this.#switcher.crowded = 0;
        this.#count = translations.length;
        const isMenu = this.#switcher.isMenu(translations);
        // The languages of content come with their names; a menu of many fetches them itself.
        if (!this.#named && !(isMenu && isMany) && this.list()) {
            this.#named = true;
            void (isMany ? furtherAutonyms() : autonymsReady(translations))?.then(() => {
                this.#switcher.requestUpdate();
            });
        }
        if (isMenu)
            return this.#menu.render(translations, language, page);
        this.#menu.close();
        return this.#switcher.row(eachOnce(translations), language, this.#label);
    }
    #label = (language) => languageLabel(this.#switcher, language);
    #remember = (event) => {
        // Whether the host prevents the change is known once all have heard of it. A change in place is heard of elsewhere.
        queueMicrotask(() => {
            if (this.follows && !event.defaultPrevented)
                this.#memory.store(event.language);
        });
    };
}
