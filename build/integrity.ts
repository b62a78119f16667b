/**
 * Writes what `integrity` attributes and import maps take: a hash of each script that a page may load, into
 * dist/integrity.json, and the script tags of this version into docs/integrity.md.
 */
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {DIST} from './manifest.js';

const scripts = readdirSync(DIST, {recursive: true, encoding: 'utf8'})
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /^zo.*\.js$/.test(file))
  .sort();
const integrity = Object.fromEntries(
  scripts.map((file) => [
    file,
    `sha384-${createHash('sha384')
      .update(readFileSync(DIST + file))
      .digest('base64')}`,
  ]),
);
writeFileSync(`${DIST}integrity.json`, `${JSON.stringify(integrity, null, 2)}\n`);

const tags = scripts
  .filter((file) => !file.includes('/'))
  .map(
    (file) => `<script type="module" src="${file}" integrity="${integrity[file]}" crossorigin="anonymous"></script>`,
  );
const docs = new URL('../docs/integrity.md', import.meta.url);
const text = readFileSync(docs, 'utf8');
const place = /(<!-- tags: generated -->)[^]*?(<!-- end -->)/;
if (!place.test(text)) throw new Error('docs/integrity.md has no place for the generated tags.');
writeFileSync(
  docs,
  text.replace(
    place,
    (_, start: string, end: string) => `${start}\n\n\`\`\`html\n${tags.join('\n')}\n\`\`\`\n\n${end}`,
  ),
);
