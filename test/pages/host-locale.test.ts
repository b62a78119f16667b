/** A site in a language that the library does not speak, and gives it the words itself. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {contentPath, publish} from './publisher.js';
import {openBrowser} from './reader.js';

const CARD = `<zo-article-card src="${contentPath('en')}"></zo-article-card>`;

const dutch = (script: string) => `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8">
    <title>Meridiaan</title>
    <link rel="icon" href="/demo/images/icon.svg">
    <script type="module">
      import {registerLocale} from '${script}';
      globalThis.register = () =>
        registerLocale('nl', async () => (await fetch('/words.nl')).json());
    </script>
  </head>
  <body>${CARD}</body>
</html>`;

const site = await publish({
  '/': dutch('/dist/zo.js'),
  '/query': dutch('/dist/zo.js?v=2'),
  '/words.nl': '{"reading-time": "{duration} leestijd", "byline": "Door {authors}"}',
});
const browser = await openBrowser();

for (const path of ['/', '/query']) {
  test(`an element that is there already takes the words that its page gives, at ${path}`, async () => {
    site.forget();
    const reader = await browser.visit(site.url(path));
    await reader.card.getByText('3 min read').waitFor();
    await reader.page.evaluate('register()');
    const time = reader.card.getByText('3 min leestijd');
    await time.waitFor();
    assert.equal(await time.evaluate((element) => element.closest('[lang]')!.getAttribute('lang')), 'nl');
    await reader.card.getByText(/^Door .*Leila Marchetti/).waitFor();
    assert.deepEqual(site.paths(/\/words\.nl|\/locales\//), ['/words.nl']);
    assert.equal(site.paths(/\/zo\.js/).length, 1);
    assert.deepEqual(reader.messages, []);
  });
}
