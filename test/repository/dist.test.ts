import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {assertNone, copyOfRepository, differences, npmRun, ROOT} from '../support/repository.js';

test('dist is what a build of these sources makes', {timeout: 120_000}, async () => {
  const copy = copyOfRepository();
  await npmRun(copy, 'build');
  const documents = ['README.md', 'docs/integrity.md'].filter(
    (file) => !readFileSync(join(ROOT, file)).equals(readFileSync(join(copy, file))),
  );
  assertNone(
    [...differences(join(ROOT, 'dist'), join(copy, 'dist')), ...documents.map((file) => `differs: ${file}`)],
    'run npm run build',
  );
});
