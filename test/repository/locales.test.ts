import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {assertNone, copyOfRepository, differences, files, npmRun, ROOT, typeErrors} from '../support/repository.js';

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
  const documents = ['README.md', 'docs/words.md'].filter(
    (file) => !readFileSync(join(ROOT, file)).equals(readFileSync(join(copy, file))),
  );
  assertNone(
    [...differences(join(ROOT, LOCALES), join(copy, LOCALES)), ...documents.map((file) => `differs: ${file}`)],
    'run npm run localize:build',
  );
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

test('every file says which language it is in', () => {
  const wrong = targetLocales.filter((locale) => {
    const xliff = readFileSync(join(ROOT, XLIFF, `${locale}.xlf`), 'utf8');
    return /<trans-unit id="language">.*?<target>(.*?)<\/target>/s.exec(xliff)?.[1] !== locale;
  });
  assertNone(wrong.map((locale) => `${XLIFF}/${locale}.xlf: expected "${locale}" as the target of "language"`));
});

test('a language is added by its code and a file of its words', {timeout: 60_000}, async () => {
  const copy = copyOfRepository();
  const config = JSON.parse(readFileSync(join(copy, 'lit-localize.json'), 'utf8')) as {targetLocales: string[]};
  config.targetLocales.push('pt-AO');
  writeFileSync(join(copy, 'lit-localize.json'), JSON.stringify(config));
  await npmRun(copy, 'localize:extract');
  const file = join(copy, XLIFF, 'pt-AO.xlf');
  const translated = readFileSync(file, 'utf8').replace(
    /<source>(.*?)<\/source>/gs,
    (source, text: string) => `${source}<target>${text === 'en' ? 'pt-AO' : text}</target>`,
  );
  writeFileSync(file, translated);
  await npmRun(copy, 'localize:build');
  assertNone(typeErrors(copy));
  const {loaders} = (await import(
    join(copy, LOCALES, 'loaders.ts')
  )) as typeof import('../../src/i18n/locales/loaders.js');
  const {templates} = await loaders['pt-AO']!();
  assert.equal(templates['language'], 'pt-AO');
  assert.match(readFileSync(join(copy, 'README.md'), 'utf8'), /words come in .*pt-AO.*\./);
});

/** What is there beside placeholders. */
function textOf(xml: string): string {
  return xml.replace(/<[^>]*>/g, '').trim();
}
