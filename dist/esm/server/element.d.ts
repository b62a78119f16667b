import type { Article } from '../content/model.js';
import { ArticleCard } from '../elements/article-card.js';
import { ArticleList } from '../elements/article-list.js';
import { LanguageSwitcher } from '../elements/language-switcher.js';
import { QuestionsAndAnswers } from '../elements/qa.js';
import type { RenderedData } from '../elements/rendered.js';
import { inWords } from './localize.js';
/** The elements by their tags. */
export declare const ELEMENTS: {
    readonly 'zo-article-card': typeof ArticleCard;
    readonly 'zo-article-list': typeof ArticleList;
    readonly 'zo-language-switcher': typeof LanguageSwitcher;
    readonly 'zo-qa': typeof QuestionsAndAnswers;
};
export type Tag = keyof typeof ELEMENTS;
/** What an element is rendered with. */
export interface Scene {
    readonly article: Article;
    /** BCP 47 tags of the languages that the page asks for, as `LanguageController` has them. */
    readonly stated: readonly string[];
    /** BCP 47 tags, the most wanted first: those, and the languages of the reader's browser. */
    readonly wanted: readonly string[];
    /** The library's words, in the reader's language. */
    readonly words: Parameters<typeof inWords>[0];
    /** Address of the page. */
    readonly url: string;
    /** What is sent along for the script that takes the element over. */
    readonly data: RenderedData;
}
/** All style sheets that elements are sent with, each the text of a `<style>`. */
export declare const styleSheets: () => string[];
/** The shadow root of an element, as the `<template>` that a parser makes one of. */
export declare function renderElement(tag: Tag, attributes: Readonly<Record<string, string>>, scene: Scene): string;
