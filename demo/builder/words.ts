/** The page's own words, in the language that the reader chose for it. */
import {negotiate} from '../../src/i18n/negotiate.js';
import {LANGUAGES} from '../languages.js';
import type en from './words/en.js';

export type Words = typeof en;

/** The language of the page: the reader's choice, else what the browser asks for, else English. */
export function chosenLanguage(choice: string | undefined): string {
  return negotiate([choice ?? '', ...navigator.languages], Object.keys(LANGUAGES)) ?? 'en';
}

/** @throws Where the words can't be fetched. */
export async function wordsIn(language: string): Promise<Words> {
  const {default: words} = (await import(`./words/${language}.ts`)) as {default: Words};
  return words;
}

/** Puts the words where the page asks for them: `data-word` on an element, for its text. */
export function placeWords(words: Words): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-word]')) {
    element.textContent = words[element.dataset['word'] as Extract<keyof Words, 'title'>];
  }
}
