/**
 * Writes `src/i18n/autonym-table.ts`: what languages call themselves, those that every browser knows apart from those
 * that not every one does.
 *
 * CLDR's names come first; for the languages of Wikipedias that CLDR has no name for, those that Wikimedia's projects
 * use. Where a browser knows a language, its own answer is CLDR's, too, but its first one takes it several milliseconds.
 */
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import * as prettier from 'prettier';

const require = createRequire(import.meta.url);

/** The languages whose own names every browser knows: those of Chromium's ICU data, the least of the three. */
const KNOWN_EVERYWHERE = new Set(
  (
    'af am ar az bg bn bs ca cs da de el en es et fa fi fil fr gu he hi hr hu id it ja kk kn ko kok lt lv ml mr ms nb nl ' +
    'no pa pl pt ro ru sd sk sl sr sv sw ta te th tr uk ur uz vi zh'
  ).split(' '),
);

/** What browsers name in the language's usual script, or by its code, although they know the language. */
const KNOWN_NOWHERE = /-(?:Arab|simple)$/;

/** Languages that Wikipedias are written in: the tags of `wikipedias.json`. */
/** @type {Record<string, string>} */
const wikipedias = JSON.parse(readFileSync(new URL('wikipedias.json', import.meta.url), 'utf8'));

/** @type {Record<string, {_replacement: string}>} */
const aliases = require('cldr-core/supplemental/aliases.json').supplemental.metadata.alias.languageAlias;

/** @type {Map<string, string>} */
const names = new Map();

/**
 * @param {string} tag
 * @param {string | undefined} name
 */
function add(tag, name) {
  const [language = ''] = tag.split('-');
  const isKnown = KNOWN_EVERYWHERE.has(language) && !KNOWN_NOWHERE.test(tag);
  if (name && name !== tag && name !== language && !isKnown && !names.has(tag)) names.set(tag, asListItem(name));
}

/**
 * A name as it begins a line. Georgian's capitals are for whole words, and a word with a capital within keeps its first
 * letter: isiZulu.
 *
 * @param {string} name
 */
function asListItem(name) {
  const [first = ''] = name;
  return /^\S*[\p{Lu}\p{Script=Georgian}]/u.test(name) ? name : first.toUpperCase() + name.slice(first.length);
}

for (const locale of cldrLocales()) add(locale, cldrName(locale));

for (const [code, tag] of Object.entries(wikipedias)) add(tag, wikimediaName(code));

// Browsers take some languages for one with others: Western Punjabi is Lahnda.
for (const [code, tag] of Object.entries(wikipedias)) {
  if (aliases[tag]) add(aliases[tag]._replacement, cldrName(code) ?? wikimediaName(code));
}

/** Languages that are written in several scripts, by what they are called in the further ones. */
for (const code of Object.keys(wikimediaLanguages())) {
  const [, language, script] = /^([a-z]{2,3})-([a-z]{4})$/.exec(code) ?? [];
  if (!language || !script || !(KNOWN_EVERYWHERE.has(language) || names.has(language))) continue;
  add(`${language}-${script.charAt(0).toUpperCase()}${script.slice(1)}`, ownWikimediaName(code));
}

const sorted = Object.fromEntries([...names].sort(([a], [b]) => (a < b ? -1 : 1)));
const common = Object.fromEntries([...KNOWN_EVERYWHERE].map((tag) => [tag, asListItem(cldrName(tag) ?? tag)]));
const target = new URL('../src/i18n/autonym-table.ts', import.meta.url);
const options = await prettier.resolveConfig(target);
const source = `// Made by build/autonyms.js from CLDR and @wikimedia/language-data. Do not edit.

/** What languages that not every browser knows call themselves, by BCP 47 tag, as a list has it. */
export const AUTONYMS: Readonly<Record<string, string>> = ${JSON.stringify(sorted)};

/** What every browser would say, sooner than it says it. */
export const COMMON_AUTONYMS: Readonly<Record<string, string>> = ${JSON.stringify(common)};
`;
writeFileSync(target, await prettier.format(source, {...options, parser: 'typescript'}));

/** CLDR's locales that no region distinguishes. */
function cldrLocales() {
  const main = join(dirname(require.resolve('cldr-localenames-full/package.json')), 'main');
  return readdirSync(main).filter(
    (locale) => /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?$/.test(locale) && existsSync(join(main, locale, 'languages.json')),
  );
}

/**
 * @param {string} locale
 * @returns {string | undefined}
 */
function cldrName(locale) {
  try {
    const {languages} = require(`cldr-localenames-full/main/${locale}/languages.json`).main[locale].localeDisplayNames;
    const name = languages[locale] ?? languages[locale.split('-')[0] ?? ''];
    return name === locale ? undefined : name;
  } catch {
    return undefined;
  }
}

/** @returns {Record<string, [script: string, regions: string[], name: string] | [alias: string]>} */
function wikimediaLanguages() {
  return require('@wikimedia/language-data/data/language-data.json').languages;
}

/** @param {string} code */
function ownWikimediaName(code) {
  return wikimediaLanguages()[code]?.[2];
}

/**
 * @param {string} code
 * @returns {string | undefined}
 */
function wikimediaName(code) {
  const entry = wikimediaLanguages()[code];
  return entry?.length === 1 ? wikimediaName(entry[0]) : entry?.[2];
}
