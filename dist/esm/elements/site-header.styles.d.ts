/**
 * @cssproperty [--zo-site-header-logo-size=2em] - Height of the logo.
 * @cssproperty [--zo-site-header-padding=0.5em 0] - Space around the header.
 * @cssproperty [--zo-site-header-layer=10] - `z-index` of a header that stays in view.
 */
export declare const siteHeaderStyles: import("lit").CSSResult;
