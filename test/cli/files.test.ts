import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, suite, test} from 'node:test';
import {article, versions} from './articles.js';
import {inspect, inspectJson, run} from './run.js';

const folder = mkdtempSync(join(tmpdir(), 'inspect-'));
after(() => rmSync(folder, {recursive: true}));

function file(name: string, text: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

suite('files', () => {
  test('are read by their extension', async () => {
    const path = file('tides.md', '# Tides\n\nThe ferries leave with the water.');
    const {documents} = await inspectJson(path);
    assert.equal(documents[0]?.article?.title, 'Tides');
    assert.equal(documents[0].answer?.mediaType, 'text/markdown');
  });

  test('are read by their content where the extension says nothing', async () => {
    const path = file('tides', '<!doctype html><html lang=en><title>Tides</title><p>Water.');
    const {documents} = await inspectJson(path);
    assert.equal(documents[0]?.article?.title, 'Tides');
  });

  test('may come by the standard input', async () => {
    const {code, stdout} = await run(['inspect', '-'], {input: article({headline: 'From a pipe'})});
    assert.equal(code, 0);
    assert.match(stdout, /Title +From a pipe\n/);
  });

  test('have their relative addresses named, as nothing says what they are relative to', async () => {
    const path = file('relative.jsonld', article({url: '/en/tides', ...versions({de: 'de.jsonld'})}));
    const {documents, codes} = await inspectJson(path);
    assert.deepEqual(codes, ['relative-address']);
    assert.match(documents[0]!.problems[0]!.message, /found 2 relative: \/en\/tides, \/de\.jsonld/);
    assert.equal(documents[0]!.article!.url, '/en/tides');
    assert.equal(documents[0]!.article!.translations[1]!.found, 'not-followed');
  });

  test('have them resolved by the base', async () => {
    const path = file('based.jsonld', article({'@id': 'based.jsonld', url: '../en/tides'}));
    for (const base of ['https://example.org/content/', 'https://example.org/content/based.jsonld']) {
      const {documents, codes} = await inspectJson('--base', base, path);
      assert.deepEqual(codes, []);
      assert.equal(documents[0]!.article!.url, 'https://example.org/en/tides');
      assert.equal(documents[0]!.answer!.url, 'https://example.org/content/based.jsonld');
    }
  });

  test('that are pages are not said to be relative to themselves', async () => {
    const path = file('page.html', `<!doctype html><html lang=en><title>Tides</title><p>${'Water rises. '.repeat(20)}`);
    const {codes} = await inspectJson(path);
    assert.deepEqual(codes, []);
  });

  test('that are missing, and folders, are refused', async () => {
    for (const path of [join(folder, 'missing.json'), folder]) {
      const {code, stdout} = await inspect(path);
      assert.equal(code, 1);
      assert.match(stdout, /Expected a file at/);
    }
  });
});
