import { safeUrl } from '../../urls.js';
import { isSiteRoot } from './alternates.js';
/** Sizes of an icon, which a logo is shown as large as; without them, they come last. */
const SIZE = /^(\d+)x(\d+)$/i;
/**
 * The site that a page is of: as its structured data has it, and what that leaves open from the elements that browsers
 * and other sites know it by.
 *
 * @param known What the structured data says.
 * @returns `undefined` where the page says nothing of its site.
 */
export function siteOfPage(page, base, meta, known) {
    const name = known?.name || meta.first('og:site_name', 'application-name');
    if (!name)
        return undefined;
    const link = (selector) => safeUrl(page.querySelector(selector)?.getAttribute('href'), base);
    const icons = known?.logo ? [] : iconsOf(page, base);
    return {
        name,
        url: known?.url || link('link[rel~=home i][href]') || (isSiteRoot(base) ? base : safeUrl('/', base)),
        logo: known?.logo ?? icons.find(({ isDark }) => !isDark)?.picture,
        logoDark: known?.logo ? known.logoDark : icons.find(({ isDark }) => isDark)?.picture,
        contact: known?.contact ?? '',
        search: known?.search || link('link[rel~=search i][type*=opensearchdescription][href]'),
    };
}
/** The icons of a page, those first that look best as a logo: drawn, then large. */
function iconsOf(page, base) {
    return [...page.querySelectorAll('link[rel~=icon i][href], link[rel~=apple-touch-icon i][href]')]
        .flatMap((link) => {
        const url = safeUrl(link.getAttribute('href'), base);
        if (!url)
            return [];
        const [, width, height] = (link.getAttribute('sizes') ?? '')
            .split(/\s+/)
            .map((size) => SIZE.exec(size))
            .find(Boolean) ?? [];
        const isDrawn = (link.getAttribute('type') ?? '').includes('svg') || /\.svg$/i.test(new URL(url).pathname);
        const picture = { url, alt: '', width: Number(width) || undefined, height: Number(height) || undefined };
        const isDark = /scheme:\s*dark/i.test(link.getAttribute('media') ?? '');
        return [
            { picture, isDark, rank: isDrawn ? Infinity : (picture.width ?? (link.matches('[rel*=apple]') ? 180 : 0)) },
        ];
    })
        .sort((one, other) => (one.rank === other.rank ? 0 : other.rank - one.rank));
}
