import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {assertNone, copyOfRepository, differences, files, imports, npmRun, parse, ROOT} from '../support/repository.js';

const XLIFF = 'src/i18n/xliff';
const LOCALES = 'src/i18n/locales';
const {targetLocales} = JSON.parse(readFileSync(join(ROOT, 'lit-localize.json'), 'utf8')) as {targetLocales: string[]};

test('the translators’ files hold every message as it is in the sources', {timeout: 60_000}, async () => {
  const copy = copyOfRepository();
  await npmRun(copy, 'localize:extract');
  assertNone(
    differences(join(ROOT, XLIFF), join(copy, XLIFF)),
    'run npm run localize:extract, and translate what is new',
  );
});

test('the locales are made from the translators’ files', {timeout: 60_000}, async () => {
  const copy = copyOfRepository();
  await npmRun(copy, 'localize:build');
  assertNone(differences(join(ROOT, LOCALES), join(copy, LOCALES)), 'run npm run localize:build');
});

test('every message is translated into every language', () => {
  const untranslated = files(join(ROOT, XLIFF)).flatMap((file) => {
    const xliff = readFileSync(join(ROOT, XLIFF, file), 'utf8');
    return [...xliff.matchAll(/<trans-unit id="([^"]*)">(.*?)<\/trans-unit>/gs)]
      .filter(([, , unit = '']) => !textOf(/<target[^>]*>(.*?)<\/target>/s.exec(unit)?.[1] ?? ''))
      .map(([, id]) => `${XLIFF}/${file}: "${id}" has no translation`);
  });
  const missing = targetLocales
    .filter((locale) => !files(join(ROOT, XLIFF)).includes(`${locale}.xlf`))
    .map((locale) => `there is no ${XLIFF}/${locale}.xlf`);
  assertNone([...missing, ...untranslated]);
});

test('the interface can load every locale', () => {
  const loaded = imports(parse(join(ROOT, 'src/i18n/interface.ts'))).flatMap((specifier) => {
    const locale = /^\.\/locales\/(.+)\.js$/.exec(specifier)?.[1];
    return locale && locale !== 'codes' ? [locale] : [];
  });
  assertNone([
    ...targetLocales
      .filter((locale) => !loaded.includes(locale))
      .map((locale) => `src/i18n/interface.ts does not load "${locale}"`),
    ...loaded
      .filter((locale) => !targetLocales.includes(locale))
      .map((locale) => `lit-localize.json has no "${locale}"`),
  ]);
});

/** What is there beside placeholders. */
function textOf(xml: string): string {
  return xml.replace(/<[^>]*>/g, '').trim();
}
