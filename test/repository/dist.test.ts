import {join} from 'node:path';
import {test} from 'node:test';
import {assertNone, copyOfRepository, differences, npmRun, ROOT} from '../support/repository.js';

test('dist is what a build of these sources makes', {timeout: 120_000}, async () => {
  const copy = copyOfRepository();
  await npmRun(copy, 'build');
  assertNone(differences(join(ROOT, 'dist'), join(copy, 'dist')), 'run npm run build');
});
