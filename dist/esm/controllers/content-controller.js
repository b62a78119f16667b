var _a;
import { ContentError, isContentError } from '../content/errors.js';
import { toArticle } from '../content/model.js';
import { ContentSource } from '../content/source.js';
import { autonymsReady } from '../i18n/autonyms.js';
import { followInterface, interfaceReady } from '../i18n/interface.js';
import { composedAncestors } from './composed-tree.js';
import { LanguageController } from './language-controller.js';
/** Milliseconds after which a load is slow enough to be told of. */
const SLOW = 1000;
/**
 * Turns `src` (or a given article) into a state: which article to show, in which language. Elements with one `src`
 * share their source; a newer wish wins over an older one; the last good article stays while the next loads.
 */
export class ContentController {
    #host;
    #source;
    #request;
    /** The controller of the ancestor whose content this one shows, if it has none of its own. */
    #leader;
    /** Controllers of descendants that show this one's content. */
    #followers;
    #isNear;
    #timer;
    constructor(host) {
        this.state = 'idle';
        /** Whether the content is on its way for longer than a reader waits without a word. */
        this.slow = false;
        /** Controllers of descendants that show this one's content. */
        this.#followers = new Set();
        this.#isNear = false;
        this.#refresh = () => {
            const source = this.#source;
            const before = this.#request;
            this.#request = undefined;
            if (source)
                this.#ask(source);
            // A removed element keeps what it shows, for the case that it comes back.
            else
                this.#set('idle', this.#host.isConnected ? undefined : this.article);
            // Only now, so that a request that is still wanted goes on.
            before?.abort();
        };
        this.#host = host;
        this.language = new LanguageController(host, () => {
            this.#refresh();
            // What follows is in the language of this, and may have another nearest `lang` of its own.
            this.#followers.forEach((follower) => follower.#refresh());
        });
        host.addController(this);
    }
    hostConnected() {
        // The first time, the host's first update takes the content up, when its properties are known.
        if (this.#host.hasUpdated)
            this.connect();
    }
    hostDisconnected() {
        // An element that is only moved is connected again before the next microtask, and keeps its request.
        queueMicrotask(() => {
            if (!this.#host.isConnected)
                this.#use(undefined);
        });
    }
    /** Takes up the content that the host's `src` or `article` names now, or that its nearest ancestor shows. */
    connect() {
        const { src, article, isConnected, loading } = this.#host;
        if (!isConnected)
            return;
        if (loading === 'lazy' && !this.#isNear) {
            const load = () => {
                this.#isNear = true;
                this.connect();
            };
            import('./near.js').then(({ whenNear }) => {
                whenNear(this.#host, load);
            }, load);
            return;
        }
        if (this.#leader)
            this.#leader.#followers.delete(this);
        this.#leader = undefined;
        if (article)
            this.#use(new ContentSource(toArticle(article)));
        else
            this.#use(src ? ContentSource.for(src) : this.#follow());
    }
    /** Asks for the content again, for every element that shows it. */
    retry() {
        followInterface();
        this.#source?.retry();
    }
    /** Fetches the content in another language, so that a change to it shows at once. */
    fetchAhead(language, signal) {
        this.#source?.select([language], signal).catch(() => undefined);
    }
    #follow() {
        for (const ancestor of composedAncestors(this.#host)) {
            const leader = ancestor.content;
            if (leader instanceof _a) {
                this.#leader = leader;
                leader.#followers.add(this);
                return leader.#source;
            }
            if (ancestor.matches(':not(:defined)')) {
                void customElements.whenDefined(ancestor.localName).then(() => {
                    this.connect();
                });
            }
        }
        return undefined;
    }
    #use(source) {
        const before = this.#source;
        this.#source = source;
        if (before !== source)
            this.error = undefined;
        source?.join(this.#refresh);
        if (before !== source)
            before?.leave(this.#refresh);
        this.#refresh();
        if (before !== source)
            for (const follower of [...this.#followers])
                follower.connect();
    }
    #refresh;
    #ask(source) {
        // In a pinned ancestor, its content is shown as it shows it.
        const { language } = (!this.#host.hasAttribute('lang') && this.#leader) || this;
        const wanted = this.#host.showsAll ? [] : language.wanted;
        const atHand = interfaceReady() ? undefined : source.peek(wanted);
        if (atHand && !autonymsReady(atHand.translations)) {
            this.#ready(atHand);
            return;
        }
        const { signal } = (this.#request = new AbortController());
        this.#set('loading', this.article, this.error);
        source
            .select(wanted, signal)
            .then(async (article) => {
            // The library's words change together with the content's.
            await interfaceReady();
            await autonymsReady(article.translations);
            if (!signal.aborted)
                this.#ready(article);
        })
            .catch(async (cause) => {
            // Why it failed is told in the words that the rest of the page has.
            await interfaceReady();
            if (signal.aborted)
                return;
            const error = isContentError(cause) ? cause : new ContentError('format', { cause });
            // That an ancestor's content failed is for the ancestor to tell.
            // Nor is a translation that failed a reason to show nothing.
            this.#set('failed', this.article ?? source.original, this.#leader ? undefined : error);
            if (!this.#leader)
                this.#host.contentLoaded({ error });
        });
    }
    #ready(article) {
        const isNew = article !== this.article;
        this.#set('ready', article);
        if (isNew && !this.#leader && !this.#host.article)
            this.#host.contentLoaded({ article });
    }
    #set(state, article, error) {
        this.state = state;
        this.article = article;
        this.error = error;
        this.slow = false;
        clearTimeout(this.#timer);
        if (state === 'loading') {
            this.#timer = setTimeout(() => {
                this.slow = true;
                this.#host.requestUpdate();
            }, SLOW);
        }
        this.#host.requestUpdate();
    }
}
_a = ContentController;
