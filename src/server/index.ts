/** Rendering on a server: in Node, Deno and the runtimes of workers. */
import type {ArticleInit} from '../content/model.js';
import {ELEMENTS, styleSheets, type Tag} from './element.js';
import {escapeAttribute} from './html.js';
import {renderHtml, type RenderOptions} from './page.js';
import {Rendering} from './rendering.js';

export {registerFormat} from '../content/formats/registered.js';
export type {Article, ArticleInit} from '../content/model.js';
export {registerLocale} from '../i18n/interface.js';
export type {Rendering, RenderOptions};

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
export function renderPage(html: string, options: RenderOptions): Rendering {
  return new Rendering(renderHtml(html, options));
}

/**
 * Renders one element, for pages that are made by other means.
 *
 * ```js
 * const card = await renderElement('zo-article-card', {article}, {url, language: 'ar'}).text();
 * ```
 */
export function renderElement(tag: Tag, init: ElementInit, options: RenderOptions): Rendering {
  if (!(tag in ELEMENTS)) throw new TypeError(`Expected one of ${Object.keys(ELEMENTS).join(', ')}, got "${tag}".`);
  const {attributes = {}, article, fallback = ''} = init;
  const start = Object.entries(attributes).flatMap(([name, value]) => {
    if (value === false || value === undefined) return [];
    if (!/^[a-z][a-z-]*$/.test(name)) throw new TypeError(`Expected the name of an attribute, got "${name}".`);
    return [` ${name}="${value === true ? '' : escapeAttribute(String(value))}"`];
  });
  return new Rendering(renderHtml(`<${tag}${start.join('')}>${fallback}</${tag}>`, options, article));
}

let hashes: Promise<readonly string[]> | undefined;

/**
 * The sources for the `style-src` of a Content Security Policy that let the style sheets of rendered elements through:
 * `'sha256-…'`, one for each, the same for every page of a version.
 */
export function styleHashes(): Promise<readonly string[]> {
  return (hashes ??= Promise.all(styleSheets().map(hashed)));
}

async function hashed(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
}
