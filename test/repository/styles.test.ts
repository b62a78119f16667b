/** The styles: what is documented is there, what is there is documented, and no side has a name of its own. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {assertNone, files, ROOT} from '../support/repository.js';

const sources = files(join(ROOT, 'src'))
  .filter((file) => /^(?:elements|styles)\/.*\.ts$/.test(file))
  .map((file) => ({file: `src/${file}`, text: readFileSync(join(ROOT, 'src', file), 'utf8')}));

const all = sources.map(({text}) => text).join('\n');

/** Each match of a pattern's group, once. */
function found(pattern: RegExp, text = all): Set<string> {
  return new Set([...text.matchAll(pattern)].map(([, name = '']) => name));
}

test('every custom property that is used is documented, and every one that is documented is used', () => {
  const used = found(/var\((--zo-[\w-]+)/g);
  const documented = found(/@cssproperty \[?(--zo-[\w-]+)/g);
  assertNone([
    ...[...used].filter((name) => !documented.has(name)).map((name) => `${name} is used, but has no @cssproperty`),
    ...[...documented].filter((name) => !used.has(name)).map((name) => `${name} is documented, but not used`),
  ]);
});

test('every private custom property that is used is set, and every one that is set is used', () => {
  const used = found(/var\((--_[\w-]+)/g);
  const set = found(/(--_[\w-]+):/g);
  assertNone([
    ...[...used].filter((name) => !set.has(name)).map((name) => `${name} is used, but never set`),
    ...[...set].filter((name) => !used.has(name)).map((name) => `${name} is set, but never used`),
  ]);
});

test('every part is documented, and every documented part is there', () => {
  const there = new Set(
    [...found(/\bpart="([\w -]+)"/g), ...found(/part\.add\('([\w-]+)'\)/g), ...found(/'part', '([\w-]+)'/g)].flatMap(
      (names) => names.split(' '),
    ),
  );
  const documented = found(/@csspart ([\w-]+)/g);
  assertNone([
    ...[...there].filter((name) => !documented.has(name)).map((name) => `the part "${name}" has no @csspart`),
    ...[...documented]
      .filter((name) => !there.has(name))
      .map((name) => `the part "${name}" is documented, but not there`),
  ]);
});

test('no style names a side of the page: in other scripts, lines run the other way', () => {
  const PHYSICAL =
    /(?:^|[\s;{])((?:(?:margin|padding|border|scroll-margin|scroll-padding)-(?:top|right|bottom|left)[\w-]*|(?:min-|max-)?(?:width|height)|top|right|bottom|left|border-(?:top|bottom)-(?:left|right)-radius)(?=\s*:)|(?:clear|float|text-align):\s*(?:left|right))/g;
  assertNone(
    sources
      .filter(({file}) => file.endsWith('.styles.ts') || file.startsWith('src/styles/'))
      .flatMap(({file, text}) => [...found(PHYSICAL, text)].map((name) => `${file}: ${name}`)),
  );
});

test('no style draws a line under a text in a form that Safari does not read, as it is written or as it is built', () => {
  const SEVERAL = /text-decoration:\s*((?!none|inherit)[\w-]+ (?!!important)[^;}]*)/g;
  const built = files(join(ROOT, 'dist'))
    .filter((file) => file.endsWith('.js'))
    .map((file) => ({file: `dist/${file}`, text: readFileSync(join(ROOT, 'dist', file), 'utf8')}));
  assertNone(
    [...sources, ...built].flatMap(({file, text}) => [...found(SEVERAL, text)].map((name) => `${file}: ${name}`)),
  );
});
