/** A reader for tests of whole pages: opens them in a browser, finds things by what they say, and notes what the browser says. */
import assert from 'node:assert/strict';
import {after, afterEach} from 'node:test';
import {chromium, type BrowserContext, type BrowserContextOptions, type Locator, type Page} from 'playwright-core';
import {findBrowser, isPackaged} from '../support/find-browser.js';
import type {Version} from './versions.js';

/** What a reader sees of a text: its words, and the language and direction they are in. */
export interface Region {
  readonly text: string;
  readonly lang: string | null;
  readonly direction: string;
}

export interface VisitOptions extends BrowserContextOptions {
  /** What is done before the page opens. */
  readonly prepare?: (context: BrowserContext) => Promise<unknown>;
  /** How far the page is before the test goes on: as a rule, all that it asks for is there. */
  readonly until?: 'commit';
}

/** As in a browser that is older than its sanitiser: the library fetches one of its own. */
export const withoutSanitizer = (context: BrowserContext) =>
  context.addInitScript(() => {
    for (const {prototype} of [Element, ShadowRoot]) delete (prototype as {setHTML?: unknown}).setHTML;
  });

const found = await findBrowser();

/** Why a test is left out where the tests bring their own browser; `false` in every other. */
const leftOut = (why: string) => isPackaged(found) && `the Chromium that the tests bring ${why}`;
export const NO_TEXT_FRAGMENTS = leftOut('follows no link to words');
export const NO_HELD_KEY = leftOut('at times hears no click while a key is held');
export const NO_SECOND_IMPORT = leftOut('asks once for a module that it could not fetch');

/** Starts a browser for the tests of a file. */
export async function openBrowser() {
  const browser = await chromium.launch(found);
  after(() => browser.close());
  const visitors = new Set<BrowserContext>();
  afterEach(async () => {
    await Promise.all([...visitors].map((context) => context.close()));
    visitors.clear();
  });
  return {
    /** A reader who stays for all tests of the file; for many pages in little time. */
    async settle(options: BrowserContextOptions = {}): Promise<Visit> {
      return new Visit(await browser.newPage(options));
    },

    /** Opens a page as a new reader, until the test is over. */
    async visit(url: string, {prepare, until, ...options}: VisitOptions = {}): Promise<Visit> {
      const context = await browser.newContext(options);
      visitors.add(context);
      await prepare?.(context);
      const visit = new Visit(await context.newPage());
      await visit.page.goto(url, until && {waitUntil: until});
      return visit;
    },
  };
}

/** A page, as its reader has it. */
export class Visit {
  /** Everything in the console, and every uncaught exception. */
  readonly messages: string[] = [];
  /** The addresses that the page asked for. */
  readonly addresses: string[] = [];

  constructor(readonly page: Page) {
    page.setDefaultTimeout(10_000);
    page.on('console', (message) => this.messages.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => this.messages.push(`uncaught: ${String(error)}`));
    page.on('request', (request) => this.addresses.push(request.url()));
  }

  get context(): BrowserContext {
    return this.page.context();
  }

  /** The language switcher that stands alone. */
  get switcher(): Locator {
    return this.page.locator('zo-language-switcher[src]');
  }

  get card(): Locator {
    return this.page.locator('zo-article-card');
  }

  get qa(): Locator {
    return this.page.locator('zo-qa');
  }

  title({content}: Version): Locator {
    return this.card.getByRole('heading', {name: content.title, exact: true});
  }

  question({content}: Version, index = 0): Locator {
    return this.qa.getByRole('button', {name: content.questions[index]!.title, exact: true});
  }

  /** The text of the article; it is there once its markup was made safe. */
  body(): Locator {
    return this.card.getByRole('blockquote');
  }

  /** A language to choose, in the switcher that stands alone. */
  choice({autonym}: Version): Locator {
    return this.switcher.getByRole('link', {name: autonym, exact: true});
  }

  /** Resolves once card, questions and switcher show this version. */
  async shows(version: Version): Promise<void> {
    await this.title(version).waitFor();
    await this.question(version).waitFor();
    await this.switcher.locator('[aria-current]', {hasText: version.autonym}).waitFor();
    await this.switcher.getByRole('navigation', {name: version.words.languages, exact: true}).waitFor();
  }

  /** Chooses a language in the switcher that stands alone, and resolves once the page shows it. */
  async choose(version: Version): Promise<void> {
    await this.choice(version).click();
    await this.shows(version);
  }

  /** What the reader reads at the heading, the first question, and the current language in the card and in the switcher. */
  async regions(): Promise<Region[]> {
    return Promise.all([
      region(this.card.getByRole('heading').first()),
      region(this.qa.getByRole('button').first()),
      region(this.card.locator('[aria-current]')),
      region(this.switcher.locator('[aria-current]')),
    ]);
  }

  /** The text of what has the focus, shadow roots looked into. */
  focused(): Promise<string> {
    return this.page.evaluate(() => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      return active?.textContent.trim() ?? '';
    });
  }

  /** Presses a key until the focus is on a text. */
  async moveFocus(key: string, text: string): Promise<void> {
    const seen: string[] = [];
    do {
      assert.ok(seen.length < 40, `The focus never came to "${text}", but to ${seen.join(', ')}.`);
      await this.page.keyboard.press(key);
      seen.push(await this.focused());
    } while (seen.at(-1) !== text);
  }
}

function region(locator: Locator): Promise<Region> {
  return locator.evaluate((element) => {
    const direction = getComputedStyle(element).direction;
    return {text: element.textContent.trim(), lang: element.closest('[lang]')?.getAttribute('lang') ?? null, direction};
  });
}

/** What a reader must read there in a version. */
export function regionsOf({content, autonym, language: lang, direction}: Version): Region[] {
  return [content.title, content.questions[0]!.title, autonym, autonym].map((text) => ({text, lang, direction}));
}
