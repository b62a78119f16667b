/** Hostile content, in every field of an article and in a real browser: nothing of it runs, and nobody is told anything. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {HOSTILE_MARKUP} from '../fixtures/hostile-markup.js';
import {tryPayloads, type Setting} from './payloads.js';

const payloads = Object.entries(HOSTILE_MARKUP);

/** Either sanitiser, with a policy and without one; `npm run try:payloads` has all four. */
const SETTINGS: readonly Setting[] = [
  {sanitizer: 'native', policy: false},
  {sanitizer: 'fallback', policy: true},
];

for (const setting of SETTINGS) {
  const sanitizer = setting.sanitizer === 'native' ? 'the browser’s own sanitiser' : 'the library’s fallback';
  const policy = setting.policy ? 'the strictest policy, which it does not break' : 'no policy';
  test(`hostile content does nothing, by ${sanitizer}, under ${policy}`, async () => {
    const {findings, elements, pictures} = await tryPayloads(payloads, setting);
    assert.deepEqual(findings, []);
    assert.deepEqual(pictures, []);
    assert.ok(elements > payloads.length, `${elements} elements are shown`);
  });
}

test('what gets past a sanitiser is noticed by these tests', async () => {
  const attacks = ['an element of the page', 'a frame with a document'] as const;
  for (const attack of attacks) {
    const {findings} = await tryPayloads([[attack, HOSTILE_MARKUP[attack]!]], {sanitizer: 'broken', policy: false});
    assert.ok(
      findings.some((finding) => /was called|came to be|There is a frame/.test(finding)),
      `${attack}: ${findings.join(' ')}`,
    );
  }
});
