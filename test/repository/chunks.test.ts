import {readFileSync} from 'node:fs';
import {join, posix} from 'node:path';
import {test} from 'node:test';
import {assertNone, files, imports, parse, ROOT} from '../support/repository.js';

const ENTRIES = ['zo.js', 'zo-autoload.js'];

test('no chunk imports the script tag it belongs to', () => {
  // A page that links `zo.js?v=2` would load the library a second time, as `zo.js`.
  const dist = join(ROOT, 'dist');
  const scripts = files(dist).filter((file) => file.endsWith('.js'));
  const violations = scripts.flatMap((file) =>
    imports(parse(join(dist, file)))
      .filter((specifier) => ENTRIES.includes(posix.join(posix.dirname(file), specifier.split('?')[0]!)))
      .map((specifier) => `dist/${file} imports "${specifier}"`),
  );
  const missing = ENTRIES.filter((entry) => !scripts.includes(entry)).map((entry) => `there is no dist/${entry}`);
  assertNone([...missing, ...violations]);
});

test('no chunk of the script tag brings a Lit of its own', () => {
  const chunks = join(ROOT, 'dist/zo');
  const withLit = files(chunks)
    .filter((file) => file.endsWith('.js') && readFileSync(join(chunks, file), 'utf8').includes('_$litPart$'))
    .map((file) => `dist/zo/${file} has one`);
  const entry = readFileSync(join(ROOT, 'dist/zo.js'), 'utf8').includes('_$litPart$');
  assertNone([...withLit, ...(entry ? [] : ['dist/zo.js has none, or Lit marks its parts in another way'])]);
});
