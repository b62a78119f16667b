/** The Storybook as it is built. */
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import type {BrowserContext, Page} from 'playwright-core';
import {ROOT} from '../support/repository.js';
import {serveDirectory, type StaticServer} from '../support/static-server.js';

export interface Entry {
  readonly id: string;
  readonly type: 'story' | 'docs';
  readonly title: string;
  readonly name: string;
  readonly tags: readonly string[];
}

export const BUILD = join(ROOT, 'storybook-static');

assert.ok(existsSync(BUILD), 'There is no storybook-static: run npm run build:storybook.');

/** Storybook, as a web server has it. A page of it loads much: once, and then from the browser's cache. */
export const serveStorybook = (): Promise<StaticServer> =>
  serveDirectory(BUILD, {headers: () => ({'cache-control': 'max-age=3600'})});

const ENTRIES = Object.values(
  (JSON.parse(readFileSync(join(BUILD, 'index.json'), 'utf8')) as {entries: Record<string, Entry>}).entries,
);

export const STORIES = ENTRIES.filter(({type}) => type === 'story');

/** Pages of documentation; those of an element have all its stories. */
export const DOCS = ENTRIES.filter(({type}) => type === 'docs');

/** What of Storybook's preview the tests use. */
interface Preview {
  readonly channel: {
    on(event: string, listener: (payload: never) => void): void;
    off(event: string, listener: (payload: never) => void): void;
    emit(event: string, payload: unknown): void;
  };
  readonly storyRenders: readonly {
    readonly story?: {readonly parameters: Parameters; readonly storyGlobals: Globals; readonly initialArgs: object};
  }[];
}

interface Parameters {
  /** Parts of the messages in the console that belong to the story. */
  readonly expectedConsole?: readonly string[];
  /** A state that the elements of the story never leave. */
  readonly stays?: string;
}

type Globals = Readonly<Record<string, string>>;

declare global {
  var __STORYBOOK_PREVIEW__: Preview;
}

/** A page that shows one story after the other, as a click in Storybook's list does: nothing is loaded anew. */
export class Viewer {
  /** Errors, warnings and uncaught exceptions, as they come. */
  messages: string[] = [];

  private constructor(readonly page: Page) {
    page.on('console', (message) => {
      if (!['error', 'warning'].includes(message.type())) return;
      this.messages.push(`${message.text()} (${message.location().url})`);
    });
    page.on('pageerror', (error) => this.messages.push(String(error)));
  }

  static async open(context: BrowserContext, url: string): Promise<Viewer> {
    const viewer = new Viewer(await context.newPage());
    // What tsx compiles keeps the names of functions by this, also of those that the page evaluates.
    await viewer.page.addInitScript('globalThis.__name = (named) => named');
    await viewer.openDocs(
      url,
      DOCS.find(({title}) => title === 'Docs/Content')!,
    );
    return viewer;
  }

  /** Shows a page of documentation, which is loaded. */
  async openDocs(url: string, {id}: Entry, globals = ''): Promise<void> {
    // Storybook's own check would run at the same time, and axe runs once at a time.
    await this.page.goto(`${url}iframe.html?id=${id}&viewMode=docs&globals=a11y.manual:!true${globals}`);
    await this.page.locator('.sbdocs-content :is(h1, h2)').first().waitFor();
    for (const story of await this.page.locator('[id^=story--]').all()) await story.locator('.page').waitFor();
    await settled(this.page);
  }

  /** Shows a story and plays it; what goes wrong in that is in the messages. */
  async show({id}: Entry): Promise<void> {
    this.messages = [];
    const status = await this.page.evaluate((storyId) => {
      const {channel} = __STORYBOOK_PREVIEW__;
      return new Promise<string>((resolve) => {
        channel.on('storyFinished', function done(finished: {storyId: string; status: string}) {
          if (finished.storyId !== storyId) return;
          channel.off('storyFinished', done);
          resolve(finished.status);
        });
        channel.emit('setCurrentStory', {storyId, viewMode: 'story'});
      });
    }, id);
    if (status !== 'success') this.messages.push('The story could not be rendered or played.');
    await settled(this.page);
  }

  /** Changes what the toolbar says, without playing the story again. */
  async set(globals: Globals): Promise<void> {
    await this.page.evaluate((changed) => {
      const {channel} = __STORYBOOK_PREVIEW__;
      return new Promise<void>((resolve) => {
        channel.on('storyRendered', function done() {
          channel.off('storyRendered', done);
          resolve();
        });
        channel.emit('updateGlobals', {globals: changed});
      });
    }, globals);
    await settled(this.page);
  }

  /** What the shown story says of itself. */
  story(): Promise<{parameters: Parameters; globals: Globals}> {
    return this.page.evaluate(() => {
      const {parameters, storyGlobals} = __STORYBOOK_PREVIEW__.storyRenders[0]!.story!;
      const {expectedConsole = []} = parameters;
      return {parameters: {expectedConsole}, globals: storyGlobals};
    });
  }
}

/** The path of axe-core's script for a page. */
export const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Resolves once the elements have what they load, and visible pictures are there or known to be missing. */
export function settled(page: Page): Promise<void> {
  return page.evaluate(async () => {
    interface Loading extends HTMLElement {
      readonly state?: string;
      readonly updateComplete?: Promise<unknown>;
    }
    const elements = (root: ParentNode): Loading[] =>
      [...root.querySelectorAll<Loading>('*')].flatMap((element) => [
        ...(element.localName.startsWith('zo-') ? [element] : []),
        ...(element.shadowRoot ? elements(element.shadowRoot) : []),
      ]);
    const shown = () => [...document.querySelectorAll('.page')].flatMap(elements);
    const stays = __STORYBOOK_PREVIEW__.storyRenders.some(({story}) => story?.parameters.stays);
    const busy = (element: Loading) => !customElements.get(element.localName) || element.state === 'loading';
    let now: Loading[];
    do {
      // What the elements observe reaches them before the next task.
      await new Promise((resolve) => setTimeout(resolve, 10));
      for (const {updateComplete} of shown()) await updateComplete;
      now = shown();
    } while (!stays && now.some(busy));
    const pictures = now
      .flatMap(({shadowRoot}) => [...(shadowRoot?.querySelectorAll('img') ?? [])])
      // What is far below takes no layout, and would if it were asked where it is.
      .filter((image) => image.checkVisibility({contentVisibilityAuto: true}))
      .filter((image) => image.getBoundingClientRect().top < innerHeight);
    await Promise.all(pictures.map((image) => image.decode().catch(() => undefined)));
  });
}
