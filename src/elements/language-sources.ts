/** Where a switcher without content has its languages from: the host's list, the links in its tag, the page's. */
import {readAlternates, type Alternates} from '../content/formats/html/alternates.js';
import type {Translation} from '../content/model.js';
import {composedAncestors} from '../controllers/composed-tree.js';
import type {ContentHost} from '../controllers/content-controller.js';
import {negotiate} from '../i18n/negotiate.js';
import {repairTag} from '../i18n/repair-tag.js';
import {toTag, UNDETERMINED} from '../i18n/tags.js';
import type {LanguageInit} from './language-switcher.js';

/** The languages to choose from, and the one that is shown. */
export interface LanguageList {
  readonly translations: readonly Translation[];
  /** BCP 47 tag. */
  readonly language: string;
}

/** A list as a host gives it. */
export function givenLanguages(languages: readonly LanguageInit[], wanted: readonly string[]): LanguageList {
  const translations = distinct(languages.map((one) => ({url: '', src: '', title: '', ...one})));
  const tags = translations.map(({language}) => language);
  // Of hundreds, negotiating takes longer than everything else; a tag that is there is what it would come to.
  const [first = UNDETERMINED] = wanted;
  return {translations, language: tags.includes(first) ? first : (negotiate(wanted, tags) ?? tags[0] ?? UNDETERMINED)};
}

/**
 * The pages that links lead to: those inside the element's tag, else those of the page's head. `undefined` where there
 * are none, and for an element inside another one, whose content is still to come.
 *
 * @param page BCP 47 tag of the language that the page is in.
 */
export function linkedLanguages(element: Element, page: string): LanguageList | undefined {
  if ([...composedAncestors(element)].some(isOurs)) return undefined;
  const links = [...element.querySelectorAll<HTMLAnchorElement>('a[hreflang][href]')];
  const inside = links.map(({href, hreflang, title}) => ({language: hreflang, url: href, src: '', title}));
  const {translations, own} = inside.length > 0 ? {translations: distinct(inside), own: []} : alternates();
  if (translations.length === 0) return undefined;
  const tags = translations.map(({language}) => language);
  const language = own[0] ?? negotiate([page], tags) ?? page;
  if (tags.includes(language) || language === UNDETERMINED) return {translations, language};
  return {translations: [{language, url: location.href, src: '', title: ''}, ...translations], language};
}

/** By its name before it is defined; by what it does where the host has given it another. */
function isOurs(element: Element): boolean {
  return element.localName.startsWith('zo-') || ('contentLoaded' satisfies keyof ContentHost) in element;
}

function alternates(): Alternates {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel~=canonical i][href]')?.href;
  const {href, origin, pathname} = location;
  const problems: string[] = [];
  const read = (...addresses: readonly string[]) => readAlternates(document, document.baseURI, addresses, problems);
  const asOpened = read(href, canonical ?? href);
  if (asOpened.own.length > 0) return asOpened;
  // What a campaign or a search has put behind the address is no part of it.
  problems.length = 0;
  const found = read(origin + pathname);
  for (const problem of problems) warnOnce(problem);
  return found;
}

/** Each language once, the first; a code that is no language's is left out. */
function distinct(languages: readonly Translation[]): Translation[] {
  const byTag = new Map<string, Translation>();
  for (const one of languages) {
    // Of hundreds, hardly one needs repair.
    const isTag = toTag(one.language) === one.language;
    const {tag: language, problem} = isTag ? {tag: one.language} : repairTag(one.language);
    if (problem) warnOnce(problem);
    if (language !== UNDETERMINED && !byTag.has(language)) byTag.set(language, {...one, language});
  }
  return [...byTag.values()];
}

const warned = new Set<string>();

function warnOnce(warning: string): void {
  if (warned.has(warning)) return;
  warned.add(warning);
  console.warn(warning);
}
