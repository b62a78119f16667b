/** Every document of the tests and of the demo, as a reader meets it. */
import assert from 'node:assert/strict';
import {join} from 'node:path';
import {test} from 'node:test';
import {readFolder} from './documents.js';
import {ROOT} from './publisher.js';

for (const folder of ['demo/content', 'test/fixtures/formats', 'test/fixtures/pages']) {
  test(`the documents in ${folder} are shown, and break nothing`, async () => {
    // Beside the documents there are modules of the tests.
    const readings = (await readFolder(join(ROOT, folder))).filter(({file}) => !file.endsWith('.ts'));
    assert.ok(readings.length > 0);
    for (const {file, outcome, words, uncaught} of readings) {
      assert.match(outcome, /^shown/, `${file}: ${words}`);
      assert.deepEqual(uncaught, [], file);
    }
  });
}
