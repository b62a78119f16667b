/** The Storybook as it is built. */
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Page} from 'playwright-core';
import {ROOT} from '../support/repository.js';

interface Entry {
  readonly id: string;
  readonly type: 'story' | 'docs';
  readonly title: string;
  readonly name: string;
}

export const BUILD = join(ROOT, 'storybook-static');

assert.ok(existsSync(BUILD), 'There is no storybook-static: run npm run build:storybook.');

/** Every story, and every page of documentation, which has all stories of an element. */
export const ENTRIES = Object.values(
  (JSON.parse(readFileSync(join(BUILD, 'index.json'), 'utf8')) as {entries: Record<string, Entry>}).entries,
);

/** Resolves once Storybook has rendered and the elements have what they load. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const elements = [...document.querySelectorAll('.page zo-article-card, .page zo-article-list, .page zo-language-switcher, .page zo-qa')];
    return elements.length > 0 && elements.every((element) => (element as {state?: string}).state !== 'loading');
  });
  // A picture that is missing says so in the console.
  await page.locator('img').evaluateAll((images: HTMLImageElement[]) => {
    const visible = images.filter((image) => image.getBoundingClientRect().top < innerHeight);
    return Promise.all(visible.map((image) => image.decode().catch(() => undefined)));
  });
}
