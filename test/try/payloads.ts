/**
 * Tries the library on a file of hostile markup that is no part of the project: a JSON list of texts, or of objects with
 * a `payload` and, to find it again, an `id`.
 *
 * ```sh
 * npm run build && npm run try:payloads -- path/to/payloads.json
 * ```
 */
import {readFileSync} from 'node:fs';
import {SETTINGS, tryPayloads} from '../pages/payloads.js';

type Entry = string | {readonly id?: string; readonly payload: string};

const [, , file] = process.argv;
if (!file) throw new Error('Which file? npm run try:payloads -- path/to/payloads.json');
const entries = JSON.parse(readFileSync(file, 'utf8')) as Entry[];
const payloads = entries.map((entry, index) =>
  typeof entry === 'string' ? ([String(index), entry] as const) : ([entry.id ?? String(index), entry.payload] as const),
);
for (const setting of SETTINGS) {
  const start = performance.now();
  const {findings, elements, pictures} = await tryPayloads(payloads, setting);
  const seconds = ((performance.now() - start) / 1_000).toFixed(0);
  console.log(
    `${setting.sanitizer} sanitiser, ${setting.policy ? 'strictest policy' : 'no policy'}: ` +
      `${payloads.length} payloads, ${elements} elements shown, ${pictures.length} pictures of other sites, ` +
      `${findings.length} findings, ${seconds} s`,
  );
  for (const finding of findings) console.log(`  ${finding}`);
  for (const picture of pictures) console.log(`  picture: ${picture}`);
  if (findings.length > 0) process.exitCode = 1;
}
