/**
 * The elements that show content in one state, one below the other, as a page may have them. A search has its states only
 * once it is used: they are among its own stories.
 */
import {html, nothing, type TemplateResult} from 'lit';
import '../src/define/article-list.js';
import '../src/define/site-header.js';
import type {ArticleInit} from '../src/index.js';

interface Content {
  readonly src?: string;
  readonly article?: ArticleInit;
}

/** Each has a link inside its tag, as a host gives it for readers without JavaScript. */
export function everyElement({src, article}: Content = {}): TemplateResult {
  const address = src ?? nothing;
  const fallback = (text: string) => html`<a href="https://example.org/alliances">${text}</a>`;
  return html`<div style="display: grid; gap: 2rem; grid-template-columns: minmax(0, 1fr)">
    <zo-site-header src=${address} .article=${article}>${fallback('Meridian')}</zo-site-header>
    <zo-language-switcher src=${address} .article=${article}></zo-language-switcher>
    <zo-article-card src=${address} .article=${article}>${fallback('Read the article')}</zo-article-card>
    <zo-qa src=${address} .article=${article} open="first">${fallback('Questions about this article')}</zo-qa>
    <zo-article-list src=${address} .articles=${article && [article]}>${fallback('All articles')}</zo-article-list>
  </div>`;
}
