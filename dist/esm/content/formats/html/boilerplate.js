/** What stands around and between the texts of a page: menus, shares, related links, comments, banners, what is hidden. */
const ELEMENTS = 'nav, aside, footer, dialog, menu, form, fieldset, label';
const ROLES = 'alertdialog banner complementary contentinfo dialog form menu menubar navigation search toolbar tooltip';
const HIDDEN = '[hidden]:not([hidden="until-found" i]), [aria-hidden="true" i], [data-style*="display:none" i], [data-style*="display: none" i], ' +
    '[data-style*="visibility:hidden" i], [data-style*="visibility: hidden" i]';
const SELECTOR = [ELEMENTS, HIDDEN, ...ROLES.split(' ').map((role) => `[role="${role}" i]`)].join(', ');
/** Words in a class or an id, as sites of many kinds name them. */
const WORDS = 'ads?|advert|advertisement|author-?(?:bio|box|card|info)|banner|breadcrumbs?|by-?line|cat-links|comments?|consent|cookies?|' +
    'date-?line|disqus|edit-?section|(?:article|entry|post|story)-(?:categories|date|footer|header|meta|tags)|gdpr|' +
    'language-(?:list|selector|switcher)|modal|more-stories|most-read|newsletter|outbrain|pager|pagination|paywall|' +
    'popup|posted-on|print-only|promo|read-?(?:more|next)|reading-time|recirculation|recommend(?:ed|ations?)|related|' +
    'screen-reader-text|shar(?:e|ing)(?:-?(?:bar|buttons?|links?|tools?))?|sharedaddy|sidebar|skip-link|social|sponsor(?:ed)?|' +
    'sr-only|subscribe|subscription|taboola|tag-?(?:list|cloud)|tags-links|toc|visually-hidden|widget-area';
const CLASS = new RegExp(`(?:^|[\\s_-])(?:${WORDS})(?:$|[\\s_-])`, 'i');
/** Comments, which may well be longer than what they are on. */
const COMMENTS = '#comments, .comments, .comments-area, .comment-list, #disqus_thread, #respond, [itemtype$="/Comment"]';
/** A name that has one of the words for another reason: a page says of its layout that it has a sidebar. */
const LAYOUT = /(?:^|[\s_-])(?:has|no|with|without)[_-]|^(?:page|site|layout)[_-]?(?:wrap|wrapper|container)?$/i;
/**
 * A test for what of a page is not its text.
 *
 * @param heading The heading of the text, if it is known: what holds it is never taken for something beside the text.
 */
export function boilerplate(page, heading) {
    const answers = new Map();
    const length = (element) => element.textContent.length;
    const unread = [...page.body.querySelectorAll('script, style, noscript, template, iframe, noembed, noframes')];
    const half = (length(page.body) - unread.reduce((sum, element) => sum + length(element), 0)) / 2;
    const holdsText = (element) => element === page.body ||
        (heading !== undefined && element.contains(heading)) ||
        element.matches('main, [role=main], [itemprop~=articleBody]') ||
        element.querySelector('main, [role=main], [itemprop~=articleBody]') !== null;
    const answer = (element) => {
        if (element.localName === 'header')
            return !inSection(element) && !isText(element);
        // Sources of a quotation.
        if (element.localName === 'footer' && element.closest('blockquote'))
            return false;
        if (element.matches(COMMENTS))
            return !holdsText(element);
        if (element.matches(SELECTOR)) {
            if (element.localName === 'nav')
                return true;
            // Some servers wrap the whole page in a form.
            return !holdsText(element) && (element.localName !== 'form' || length(element) < half);
        }
        const name = `${element.getAttribute('class') ?? ''} ${element.id}`
            .replace(/([a-z])([A-Z])/g, '$1-$2')
            .split(/\s+/)
            .filter((word) => !LAYOUT.test(word))
            .join(' ');
        return CLASS.test(name) && !holdsText(element) && length(element) < half;
    };
    /** Whether a header holds more than what introduces a text: more than one paragraph. */
    const isText = (element) => [...element.querySelectorAll('p')].filter((paragraph) => length(paragraph) >= 80).length > 1;
    /** Whether a header is of a section, whose heading belongs to the text; not of the article or of the page. */
    const inSection = (element) => element.parentElement?.closest('article, section, main, body')?.localName === 'section' &&
        !(heading && element.contains(heading));
    return (element) => {
        let known = answers.get(element);
        if (known === undefined)
            answers.set(element, (known = answer(element)));
        return known;
    };
}
