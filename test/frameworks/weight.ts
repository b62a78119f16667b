/** What a page weighs on its first view. */
import {brotliCompressSync} from 'node:zlib';
import type {Browser, Response} from 'playwright-core';
import type {Example} from './examples.js';
import {Site} from './site.js';

/** Bytes of the JavaScript that an example's page fetches until it is at rest, each file compressed by Brotli. */
export async function weigh(browser: Browser, example: Example): Promise<number> {
  const site = await Site.open(example);
  const page = await browser.newPage();
  try {
    const answers: Response[] = [];
    page.on('response', (response) => answers.push(response));
    await page.goto(site.url, {waitUntil: 'networkidle'});
    const scripts = answers.filter((answer) => (answer.headers()['content-type'] ?? '').includes('javascript'));
    const sizes = await Promise.all(scripts.map(async (script) => brotliCompressSync(await script.body()).length));
    return sizes.reduce((sum, size) => sum + size, 0);
  } finally {
    await page.close();
    await site.close();
  }
}
