/** Pixels between the header that stays in view and what has the focus below it. */
const MARGIN = 8;
/** Tells a header what it is surrounded by, and the page what a header that stays in view covers of it. */
export class HeaderSurroundings {
    #host;
    /** Pixels that one line takes, where there is less room. */
    #needed;
    /** The words that it was measured for. */
    #words;
    /** The page's own inline value, where it was replaced. */
    #before;
    #size;
    #children;
    constructor(host) {
        this.isNarrow = false;
        this.isDark = false;
        /** Pixels that one line takes, where there is less room. */
        this.#needed = 0;
        /** The words that it was measured for. */
        this.#words = '';
        this.#size = new ResizeObserver(() => {
            this.look();
        });
        this.#children = new MutationObserver(() => {
            this.#host.requestUpdate();
        });
        this.#host = host;
        host.addController(this);
    }
    hostConnected() {
        styleNavigation(this.#host);
        this.#watch();
        this.#children.observe(this.#host, { childList: true, subtree: true, characterData: true });
    }
    hostDisconnected() {
        this.#size.disconnect();
        this.#children.disconnect();
        this.#uncover();
    }
    hostUpdated() {
        this.#watch();
        if (this.#host.hasUpdated)
            this.look();
    }
    /** Takes another look. The browser calls it before it paints. */
    look() {
        const bar = this.#host.renderRoot.querySelector('[part=header]');
        if (!bar || !this.#host.isConnected)
            return;
        const words = [this.#host, ...this.#parts].map(({ textContent }) => textContent).join();
        // Other words, or other links, take other room: whether they fit is seen where they lie in one line.
        const isNarrow = this.isNarrow && bar.clientWidth < this.#needed && words === this.#words;
        this.#words = words;
        this.#become({ isNarrow, isDark: isOnDark(bar) });
        if (!isNarrow && bar.scrollWidth > bar.clientWidth) {
            this.#needed = bar.scrollWidth;
            this.#become({ isNarrow: true, isDark: this.isDark });
        }
        this.#cover();
    }
    get #parts() {
        return [...(this.#host.shadowRoot?.querySelectorAll('.home, [part=menu]') ?? [])];
    }
    #become(now) {
        if (this.isNarrow === now.isNarrow && this.isDark === now.isDark)
            return;
        Object.assign(this, now);
        this.#host.surrounded();
        // What changes a size that is observed would be reported as a loop.
        this.#size.disconnect();
        requestAnimationFrame(() => {
            this.#watch();
        });
    }
    /** Beside its own size, what is in it changes its size as fonts, pictures and other elements come in. */
    #watch() {
        if (!this.#host.isConnected)
            return;
        for (const element of [this.#host, ...this.#parts])
            this.#size.observe(element);
    }
    /** @see https://www.w3.org/WAI/WCAG22/Understanding/focus-not-obscured-minimum */
    #cover() {
        const host = this.#host;
        if (getComputedStyle(host).position !== 'sticky') {
            this.#uncover();
            return;
        }
        const { style } = document.documentElement;
        this.#before ??= style.scrollPaddingTop;
        // An open menu closes when the focus leaves it.
        const { bottom } = host.renderRoot.querySelector('.home').getBoundingClientRect();
        style.scrollPaddingTop = `${Math.ceil(bottom - host.getBoundingClientRect().top) + 2 * MARGIN}px`;
    }
    #uncover() {
        if (this.#before === undefined)
            return;
        document.documentElement.style.scrollPaddingTop = this.#before;
        this.#before = undefined;
    }
}
/**
 * Whether the ground is dark, as text tells that is light on it. It holds for a page's colour scheme and for a reader's,
 * for a page whose dark colours are no scheme, and for a dark header on a light page.
 */
function isOnDark(bar) {
    // Of oklab(), the first number is the lightness, from 0 to 1.
    return Number.parseFloat(getComputedStyle(bar).outlineColor.slice('oklab('.length)) > 0.6;
}
/** Moves the focus, and the page with it, to something that need not be able to have it. */
export function focusBeyond(target) {
    if (target.tabIndex < 0 && !target.hasAttribute('tabindex')) {
        target.setAttribute('tabindex', '-1');
        target.addEventListener('blur', () => target.removeAttribute('tabindex'), { once: true });
    }
    target.focus({ preventScroll: true });
    target.scrollIntoView();
}
/**
 * How the host's links in the header look: a list of them is a line without bullets. Styles of a shadow root do not reach
 * them; these do, and give way to any rule of the page.
 */
const NAVIGATION = `
  :where(zo-site-header > nav) :where(ul, ol) {
    display: flex;
    flex-direction: var(--_nav-direction, row);
    gap: 0 1.25em;
    list-style: none;
    margin: 0;
    padding: 0;
  }
  :where(zo-site-header > nav a) {
    align-content: center;
    color: inherit;
    display: block;
    min-block-size: 2.75rem;
    text-decoration: none;
  }
  :where(zo-site-header > nav) :where(a:hover, [aria-current]) {
    text-decoration: underline;
    text-underline-offset: 0.4em;
  }
`;
let navigation;
/** Styles the host's links, in the document or shadow root that they are in. */
function styleNavigation(header) {
    if (!navigation) {
        navigation = new CSSStyleSheet();
        navigation.replaceSync(NAVIGATION);
    }
    const { adoptedStyleSheets } = header.getRootNode();
    if (!adoptedStyleSheets.includes(navigation))
        adoptedStyleSheets.push(navigation);
}
