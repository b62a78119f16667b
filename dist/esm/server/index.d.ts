/** Rendering on a server: in Node, Deno and the runtimes of workers. */
import type { ArticleInit } from '../content/model.js';
import { type Tag } from './element.js';
import { type RenderOptions } from './page.js';
import { Rendering } from './rendering.js';
export { registerFormat } from '../content/formats/registered.js';
export type { Article, ArticleInit } from '../content/model.js';
export { registerLocale } from '../i18n/interface.js';
export type { Rendering, RenderOptions };
/** An element as a host gives it. */
export interface ElementInit {
    /** As in its tag; `true` for one without a value. */
    readonly attributes?: Readonly<Record<string, string | number | boolean | undefined>>;
    /** An article to show with no request; any part of one. */
    readonly article?: ArticleInit;
    /** What stands in the tag, as HTML of the host's own: shown where the content cannot be. */
    readonly fallback?: string;
}
/**
 * Renders a page, or a piece of one: the library's elements in it get their shadow roots, all else stays as it is.
 *
 * ```js
 * const page = renderPage(html, {url: request.url, acceptLanguage: request.headers.get('accept-language')});
 * return new Response(page.stream(), {headers: {'content-type': 'text/html; charset=utf-8'}});
 * ```
 *
 * @param html HTML as the host would send it without a server that renders.
 */
export declare function renderPage(html: string, options: RenderOptions): Rendering;
/**
 * Renders one element, for pages that are made by other means.
 *
 * ```js
 * const card = await renderElement('zo-article-card', {article}, {url, language: 'ar'}).text();
 * ```
 */
export declare function renderElement(tag: Tag, init: ElementInit, options: RenderOptions): Rendering;
/**
 * The sources for the `style-src` of a Content Security Policy that let the style sheets of rendered elements through:
 * `'sha256-…'`, one for each, the same for every page of a version.
 */
export declare function styleHashes(): Promise<readonly string[]>;
