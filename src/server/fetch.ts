/**
 * Requests of the server. What it asks for may stand in content, whose author must not have it ask its own network: only
 * origins that the host itself has named are asked, in redirects, too.
 */

/** As browsers have it. @see https://fetch.spec.whatwg.org/#http-redirect-fetch */
const REDIRECTS = 20;

/** The origins that are allowed at the moment, with the number of pages in the making that allow them. */
const allowed = new Map<string, number>();

/** Allows origins until the work is done. */
export async function allowing<Result>(origins: Iterable<string>, work: () => Promise<Result>): Promise<Result> {
  const own = [...new Set(origins)];
  for (const origin of own) allowed.set(origin, (allowed.get(origin) ?? 0) + 1);
  try {
    return await work();
  } finally {
    for (const origin of own) {
      const left = allowed.get(origin)! - 1;
      if (left) allowed.set(origin, left);
      else allowed.delete(origin);
    }
  }
}

/** Texts that are at hand, by addresses that no server has. */
const atHand = new Map<string, {readonly text: string; readonly url: string}>();
let count = 0;

/** Has a text answered at an address of its own, as if it had come from `url`, until the work is done. */
export async function answering<Result>(
  text: string,
  url: string,
  work: (address: string) => Promise<Result>,
): Promise<Result> {
  const address = `zo-page:${++count}`;
  atHand.set(address, {text, url});
  try {
    return await work(address);
  } finally {
    atHand.delete(address);
  }
}

/** `fetch`, as the content code calls it. */
export async function fetchAllowed(input: string, {signal}: {signal: AbortSignal}): Promise<Response> {
  const known = atHand.get(input);
  if (known) {
    const response = new Response(known.text, {headers: {'content-type': 'application/ld+json'}});
    return Object.defineProperty(response, 'url', {value: known.url});
  }
  let url = new URL(input);
  for (let redirects = 0; redirects <= REDIRECTS; redirects++) {
    if (!/^https?:$/.test(url.protocol) || !allowed.has(url.origin)) {
      throw new TypeError(
        `The server asks no other origins than the page's, those in src, and those it is told in \`origins\`: not ${url.origin}.`,
      );
    }
    // Browsers' options that runtimes of workers do not know are left out; there are no cookies or referrers here.
    const response = await globalThis.fetch(url, {redirect: 'manual', signal});
    const location = response.headers.get('location');
    if (!location || response.status < 300 || response.status > 399) return response;
    await response.body?.cancel();
    url = new URL(location, url);
  }
  throw new TypeError(`${input} redirects too often.`);
}
