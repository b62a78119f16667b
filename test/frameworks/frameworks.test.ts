/**
 * The elements in every framework, each in an example as one would build it. The cases are what a framework may do to an
 * element, and what custom-elements-everywhere.com asks of a framework: children, hiding and showing, attributes and
 * properties of each kind, events. Of its five ways to name an event, the elements have one, which all frameworks hear;
 * `test/repository/events.test.ts` sees to that.
 */
import assert from 'node:assert/strict';
import {after, afterEach, before, describe, test} from 'node:test';
import {chromium, type Browser, type BrowserContextOptions, type Locator, type Page} from 'playwright-core';
import {article, letters, readingList, wordsIn} from '../../examples/meridian/site.js';
import {content} from '../pages/publisher.js';
import {ARABIC, ENGLISH, JAPANESE, type Version} from '../pages/versions.js';
import {takenOver, watch, watched} from '../server/watch.js';
import {findBrowser} from '../support/find-browser.js';
import {EXAMPLES} from './examples.js';
import {Site} from './site.js';

type Card = HTMLElement & {src: string; display: string; headingLevel: number; state: string};
type Switcher = HTMLElement & {navigate: boolean; languages: unknown};
type Questions = HTMLElement & {article: unknown; open: string};

declare global {
  interface Window {
    /** Whether the letters had their article before `<zo-qa>` was defined; see `visit`. */
    hadArticle?: boolean;
  }
}

let browser: Browser;
before(async () => {
  browser = await chromium.launch(await findBrowser());
});
after(() => browser.close());

/** A page of the Meridian, as its reader has it. */
class Reader {
  /** Everything in the console, and every uncaught exception. */
  readonly messages: string[] = [];

  constructor(
    readonly page: Page,
    readonly site: Site,
  ) {
    page.setDefaultTimeout(10_000);
    page.on('console', (message) => this.messages.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => this.messages.push(`uncaught: ${String(error)}`));
  }

  /** The parts of the page, in their order; by no name, because the page's language changes. */
  section(name: 'article' | 'readingList' | 'questions'): Locator {
    return this.page.locator('main > section').nth(['article', 'readingList', 'questions'].indexOf(name));
  }

  get card(): Locator {
    return this.section('article').locator('zo-article-card');
  }

  /** The switcher that the application puts into the card's slot. */
  get switcher(): Locator {
    return this.page.locator('zo-article-card > zo-language-switcher');
  }

  /** The questions of the article. */
  get qa(): Locator {
    return this.section('article').locator('zo-qa');
  }

  /** The questions that the application has at hand. */
  get letters(): Locator {
    return this.section('questions').locator('zo-qa');
  }

  /** The site's own language setting. */
  get setting(): Locator {
    return this.page.locator('header').getByRole('combobox');
  }

  /** What the application heard of the elements, in order, as far as it begins with a word. */
  async heard(type: string): Promise<string[]> {
    const all = await this.page.locator('main > section > ol > li').allTextContents();
    return all.map((text) => text.trim()).filter((text) => text === type || text.startsWith(`${type} `));
  }

  /** Resolves once the application heard of something. */
  async hears(text: string): Promise<void> {
    await this.page.locator('main > section > ol > li').getByText(text, {exact: true}).first().waitFor();
  }

  async shows({content, autonym}: Version): Promise<void> {
    await this.card.getByRole('heading', {name: content.title, exact: true}).waitFor();
    await this.qa.getByRole('button', {name: content.questions[0]!.title, exact: true}).waitFor();
    await this.switcher.locator('[aria-current]', {hasText: autonym}).waitFor();
  }

  press(name: 'close' | 'open' | 'reverse'): Promise<void> {
    return this.page.getByRole('button', {name: wordsIn('en')[name], exact: true}).click();
  }
}

const loadOf = ({content}: Version) => `zo-load ${content.title}`;

for (const example of EXAMPLES) {
  describe(example.name, () => {
    let site: Site;
    let reader: Reader;

    before(async () => {
      site = await Site.open(example);
    });
    after(() => site.close());
    afterEach(async () => {
      await reader.page.context().close();
      site.reset();
    });

    /** Opens the page as a new reader, whose browser is English. */
    async function visit(): Promise<Reader> {
      const context = await browser.newContext();
      await context.addInitScript(() => {
        const define = customElements.define.bind(customElements);
        customElements.define = (tag, ...rest) => {
          const letters = document.querySelector('main > section:nth-of-type(3) zo-qa');
          if (tag === 'zo-qa') window.hadArticle = !!letters && Object.hasOwn(letters, 'article');
          define(tag, ...rest);
        };
      });
      reader = new Reader(await context.newPage(), site);
      await reader.page.goto(site.url);
      return reader;
    }

    /** As `visit`; and waits until the elements show the article, and the application has heard of it. */
    async function read(): Promise<Reader> {
      await visit();
      await reader.shows(ENGLISH);
      await reader.hears(loadOf(ENGLISH));
      await reader.letters.getByRole('button').first().waitFor();
      return reader;
    }

    test('shows an article with its languages and its questions, and the console stays empty', async () => {
      await read();
      for (const src of readingList) {
        // In the browser's language, whichever the address is.
        const {title} = content('en', /[\w-]+(?=\.\w+\.jsonld)/.exec(src)![0]);
        await reader.section('readingList').getByRole('heading', {name: title, exact: true}).waitFor();
      }
      await reader.page.waitForLoadState('networkidle');
      assert.deepEqual(reader.messages, []);
    });

    test('strings and numbers arrive', async () => {
      await read();
      const card = await reader.card.evaluate(({src, display}: Card) => ({src, display}));
      assert.deepEqual(card, {src: article, display: 'full'});
      const listed = reader.section('readingList').locator('zo-article-card').first();
      assert.equal(await listed.evaluate(({headingLevel}: Card) => headingLevel), 3);
      assert.equal(await listed.getByRole('heading').getAttribute('aria-level'), '3');
    });

    test('false, true, and false again arrive', async () => {
      await read();
      const navigates = () => reader.switcher.evaluate(({navigate}: Switcher) => navigate);
      const box = reader.section('article').getByRole('checkbox');
      assert.equal(await navigates(), false);
      await box.check();
      assert.equal(await navigates(), true);
      await box.uncheck();
      assert.equal(await navigates(), false);
      assert.deepEqual(reader.messages, []);
    });

    test('arrays and objects arrive as properties', async () => {
      await read();
      const given = await reader.letters.evaluate(({article}: Questions) => article);
      assert.deepEqual(given, letters);
      const switcher = reader.section('questions').locator('zo-language-switcher');
      await switcher.getByRole('link', {name: '日本語'}).waitFor();
      assert.equal(await switcher.evaluate(({languages}: Switcher) => Array.isArray(languages)), true);
    });

    test('an object given before the element is defined is what the element shows', async () => {
      await read();
      assert.equal(await reader.page.evaluate(() => window.hadArticle), true);
      for (const {title} of letters.questions) {
        await reader.letters.getByRole('button', {name: title, exact: true}).waitFor();
      }
      await reader.letters.getByText(letters.questions[0]!.answers[0]!.body).waitFor();
    });

    test('what loads is heard of, once', async () => {
      await read();
      await reader.page.waitForLoadState('networkidle');
      assert.deepEqual(await reader.heard('zo-load'), [loadOf(ENGLISH)]);
    });

    test('what fails is heard of, and the link inside the tag is there', async () => {
      site.fail(article, 404);
      await visit();
      await reader.hears('zo-error status');
      await reader.card.getByRole('link', {name: wordsIn('en').read}).waitFor();
      assert.deepEqual(await reader.heard('zo-load'), []);
    });

    test('a language chosen in a switcher is heard of before and after, and the site’s own words follow', async () => {
      await read();
      await reader.switcher.getByRole('link', {name: JAPANESE.autonym, exact: true}).click();
      await reader.shows(JAPANESE);
      await reader.hears('zo-language-changed ja');
      assert.deepEqual(await reader.heard('zo-language-change'), ['zo-language-change ja']);
      await reader.page.getByRole('heading', {name: wordsIn('ja').title, exact: true}).waitFor();
      assert.equal(await reader.setting.inputValue(), 'ja');
      assert.deepEqual(reader.messages, []);
    });

    test('the site’s own setting moves the elements, and back', async () => {
      await read();
      await reader.setting.selectOption('ar');
      await reader.shows(ARABIC);
      await reader.page.getByRole('heading', {name: wordsIn('ar').title, exact: true}).waitFor();
      const heading = reader.card.getByRole('heading').first();
      assert.equal(await heading.evaluate((element) => getComputedStyle(element).direction), 'rtl');
      await reader.setting.selectOption('');
      await reader.shows(ENGLISH);
      await reader.page.getByRole('heading', {name: wordsIn('en').title, exact: true}).waitFor();
      assert.deepEqual(await reader.heard('zo-language-change'), [], 'no event fires for what the host does');
      assert.deepEqual(reader.messages, []);
    });

    test('a question that opens is heard of, and the application may keep it closed', async () => {
      await read();
      const second = reader.letters.getByRole('button', {name: letters.questions[1]!.title, exact: true});
      const isOpen = () => second.getAttribute('aria-expanded');
      const heard = `zo-toggle ${letters.questions[1]!.title}`;
      await second.click();
      await reader.hears(heard);
      await reader.hears(heard.replace('zo-toggle', 'zo-toggled'));
      assert.equal(await isOpen(), 'true');
      await reader.section('questions').getByRole('checkbox').check();
      await second.click();
      await reader.page.locator('main > section > ol > li').getByText(heard, {exact: true}).nth(1).waitFor();
      assert.equal(await isOpen(), 'true');
      assert.equal((await reader.heard('zo-toggled')).length, 1);
    });

    test('a listener that is added by hand hears the same', async () => {
      await read();
      const heard = await reader.letters.evaluateHandle((element) => {
        const types: string[] = [];
        element.addEventListener('zo-toggle', (event) => types.push(event.type));
        return types;
      });
      await reader.letters.getByRole('button').first().click();
      assert.deepEqual(await heard.jsonValue(), ['zo-toggle']);
    });

    test('what is in the tag is shown until the article is there, in the words of the moment', async () => {
      site.hold(article);
      await visit();
      await site.requested(article);
      await reader.card.getByRole('link', {name: wordsIn('en').read, exact: true}).waitFor();
      await reader.setting.selectOption('ar');
      await reader.card.getByRole('link', {name: wordsIn('ar').read, exact: true}).waitFor();
      site.release();
      await reader.shows(ARABIC);
      assert.equal(await reader.card.getByRole('link', {name: wordsIn('ar').read, exact: true}).isVisible(), false);
      assert.deepEqual(reader.messages, []);
    });

    test('what is in a slot is shown in its place', async () => {
      await read();
      const place = await reader.switcher.evaluate((element) => element.assignedSlot?.name);
      assert.equal(place, 'languages');
      assert.equal(await reader.switcher.getByRole('navigation').isVisible(), true);
      assert.equal(await reader.card.getByRole('navigation').count(), 1, 'instead of the card’s own');
    });

    test('closed and shown again, the article is there again', async () => {
      await read();
      await reader.press('close');
      await reader.page.getByText(wordsIn('en').closed, {exact: true}).waitFor();
      assert.equal(await reader.card.count(), 0);
      await reader.press('open');
      await reader.shows(ENGLISH);
      assert.equal(await reader.page.getByText(wordsIn('en').closed, {exact: true}).isVisible(), false);
      await reader.switcher.getByRole('link', {name: JAPANESE.autonym, exact: true}).click();
      await reader.hears('zo-language-changed ja');
      await reader.shows(JAPANESE);
      assert.deepEqual(reader.messages, []);
    });

    test('closed while it loads, the request is aborted', async () => {
      site.hold(article);
      await visit();
      await site.requested(article);
      await reader.press('close');
      await site.aborted(article);
      assert.deepEqual(await reader.heard('zo-load'), []);
      assert.deepEqual(await reader.heard('zo-error'), []);
      assert.deepEqual(reader.messages, []);
    });

    test('a list put into another order keeps its elements, and asks for nothing again', async () => {
      await read();
      await reader.page.waitForLoadState('networkidle');
      const cards = await reader.page.evaluateHandle(() => [...document.querySelectorAll<Card>('ul zo-article-card')]);
      site.articles.length = 0;
      await reader.press('reverse');
      await reader.page.waitForFunction((cards) => document.querySelector('ul zo-article-card') === cards[2], cards);
      const order = await cards.evaluate((cards) =>
        Array.from(document.querySelectorAll<Card>('ul zo-article-card'), (card) => [cards.indexOf(card), card.state]),
      );
      assert.deepEqual(order, [
        [2, 'ready'],
        [1, 'ready'],
        [0, 'ready'],
      ]);
      assert.deepEqual(site.articles, []);
      assert.deepEqual(reader.messages, []);
    });

    test('moved elsewhere and back, and taken out and put back, an element stays what it was', async () => {
      await read();
      await reader.card.evaluate(async (card) => {
        const {parentNode: parent, nextSibling: next} = card;
        document.body.append(card);
        await Promise.resolve();
        parent!.insertBefore(card, next);
        card.remove();
        await new Promise((resolve) => requestAnimationFrame(resolve));
        parent!.insertBefore(card, next);
      });
      await reader.shows(ENGLISH);
      await reader.setting.selectOption('ja');
      await reader.shows(JAPANESE);
      await reader.setting.selectOption('');
      await reader.shows(ENGLISH);
      await reader.press('close');
      await reader.page.getByText(wordsIn('en').closed, {exact: true}).waitFor();
      assert.equal(await reader.card.count(), 0);
      assert.deepEqual(reader.messages, []);
    });

    if (!example.renders) return;

    /** Opens the page whose elements the server has rendered. */
    async function visitRendered(options?: BrowserContextOptions): Promise<Reader> {
      const context = await browser.newContext(options);
      await watch(context);
      reader = new Reader(await context.newPage(), site);
      await reader.page.goto(new URL('rendered', site.url).href);
      return reader;
    }

    test('what the server rendered is taken over: its nodes stay, nothing is fetched again, and nothing shifts', async () => {
      await visitRendered();
      await takenOver(reader);
      const {page} = reader;
      const title = page.getByRole('heading', {name: ENGLISH.content.title, exact: true});
      await title.waitFor();
      await page.waitForLoadState('networkidle');
      const {total, lost, added, shift} = await watched(reader);
      assert.ok(total > 100, `${total} elements`);
      // Next.js has an element of its own, which says to screen readers which page they are on.
      const ours = added.filter((html) => !html.includes('next-route-announcer'));
      assert.deepEqual([lost, ours], [[], []]);
      assert.ok(shift <= 0.001, `${shift}`);
      assert.deepEqual(site.articles, [article], 'the server has asked, and no browser');
      const question = page.getByRole('button', {name: ENGLISH.content.questions[0]!.title, exact: true});
      await question.click();
      assert.equal(await question.getAttribute('aria-expanded'), 'true');
      assert.deepEqual(reader.messages, []);
    });

    test('what the server rendered is complete without scripts', async () => {
      const {page} = await visitRendered({javaScriptEnabled: false, locale: 'en'});
      await page.getByRole('heading', {name: ENGLISH.content.title, exact: true}).waitFor();
      await page.locator('zo-article-card').getByRole('link', {name: JAPANESE.autonym, exact: true}).first().waitFor();
      for (const answer of await page.locator('zo-qa [part=answer]').all()) assert.ok(await answer.isVisible());
    });
  });
}
