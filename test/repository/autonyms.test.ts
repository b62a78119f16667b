import {test} from 'node:test';
import {join} from 'node:path';
import {readFileSync} from 'node:fs';
import assert from 'node:assert/strict';
import {copyOfRepository, npmRun, ROOT} from '../support/repository.js';

const TABLE = 'src/i18n/autonym-table.ts';

test('the table of languages’ own names is made from its sources', {timeout: 60_000}, async () => {
  const copy = copyOfRepository();
  await npmRun(copy, 'build:autonyms');
  const [own, made] = [ROOT, copy].map((root) => readFileSync(join(root, TABLE), 'utf8'));
  assert.equal(own, made, 'run npm run build:autonyms');
});
