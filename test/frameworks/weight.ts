/** What a page weighs on its first view. */
import {brotliCompressSync} from 'node:zlib';
import type {Browser} from 'playwright-core';
import type {Example} from './examples.js';
import {Site} from './site.js';

/** Bytes of the JavaScript that an example's page fetches until it is at rest, each file compressed by Brotli. */
export async function weigh(browser: Browser, example: Example): Promise<number> {
  const site = await Site.open(example);
  const page = await browser.newPage();
  try {
    const files: Promise<number>[] = [];
    page.on('response', (response) => {
      if (!(response.headers()['content-type'] ?? '').includes('javascript')) return;
      files.push(response.body().then((body) => brotliCompressSync(body).length));
    });
    await page.goto(site.url, {waitUntil: 'networkidle'});
    return (await Promise.all(files)).reduce((sum, size) => sum + size, 0);
  } finally {
    await page.close();
    await site.close();
  }
}
