/**
 * Writes what is told of the messages and their languages in more than one place, from the files of the translators:
 * the loaders of the locales, the English words that a host's own are compared with, and what the documents list.
 * Runs after `lit-localize build`.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {SaxesParser} from 'saxes';

/** @param {string} path */
const file = (path) => new URL(`../${path}`, import.meta.url);
const {sourceLocale, targetLocales} = JSON.parse(readFileSync(file('lit-localize.json'), 'utf8'));

/** @typedef {{id: string, source: string, note: string}} Message */

/**
 * The messages of a file, as they are in English, with placeholders by their names: `By {authors}`.
 * @param {string} xliff
 */
function messagesOf(xliff) {
  /** @type {Message[]} */
  const messages = [];
  let within = '';
  const parser = new SaxesParser();
  parser.on('opentag', ({name, attributes}) => {
    if (name === 'trans-unit') messages.push({id: String(attributes['id']), source: '', note: ''});
    if (name === 'x') take(String(attributes['equiv-text']).replace('$', ''));
    else within = name;
  });
  parser.on('closetag', ({name}) => {
    if (name !== 'x') within = '';
  });
  parser.on('text', take);
  /** @param {string} text */
  function take(text) {
    const message = messages.at(-1);
    if (message && (within === 'source' || within === 'note')) message[within] += text;
  }
  parser.write(xliff).close();
  // The language of a file is no word.
  return messages.filter(({id}) => id !== 'language').sort((one, other) => (one.id < other.id ? -1 : 1));
}

const messages = messagesOf(readFileSync(file(`src/i18n/xliff/${targetLocales[0]}.xlf`), 'utf8'));
const HEAD = '// Made by build/locales.js (npm run localize:build).\n\n';

writeFileSync(
  file('src/i18n/locales/loaders.ts'),
  `${HEAD}import type {LocaleModule} from '@lit/localize';

/** Each locale is a chunk of its own, fetched when it is first needed; the sources have their own words. */
export const loaders: Record<string, () => Promise<LocaleModule>> = {
  '${sourceLocale}': () => Promise.resolve({templates: {}}),
${targetLocales.map((/** @type {string} */ locale) => `  '${locale}': () => import('./${locale}.js'),`).join('\n')}
};
`,
);

writeFileSync(
  file(`src/i18n/locales/${sourceLocale}.ts`),
  `${HEAD}/** The messages as the sources have them, with the names of their placeholders. */
export const texts = ${JSON.stringify(Object.fromEntries(messages.map(({id, source}) => [id, source])), null, 2)} as const;
`,
);

fill('docs/words.md', 'messages', [
  '',
  '',
  '| Id | In English | Where it stands |',
  '| --- | --- | --- |',
  ...messages.map(({id, source, note}) => `| \`${id}\` | ${source} | ${note} |`),
  '',
  '',
]);
fill('README.md', 'locales', [new Intl.ListFormat('en-GB').format([sourceLocale, ...targetLocales].sort())]);

/**
 * Writes between the comments that mark a place in a document.
 * @param {string} document
 * @param {string} name
 * @param {string[]} lines
 */
function fill(document, name, lines) {
  const text = readFileSync(file(document), 'utf8');
  const place = new RegExp(`(<!-- ${name}: generated -->)[^]*?(<!-- end -->)`);
  if (!place.test(text)) throw new Error(`${document} has no place for the generated ${name}.`);
  writeFileSync(
    file(document),
    text.replace(place, (_, start, end) => start + lines.join('\n') + end),
  );
}
