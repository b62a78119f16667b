/** What the handlers have in common: how they are asked, and the JSON Feed that they answer with. */

/** A function that answers a request, as serverless platforms take it. */
export type Handler = (request: Request) => Promise<Response>;

/** An article as it stands in the engine's index. */
export interface IndexedArticle {
  readonly id: string;
  /** Address of the article's page. */
  readonly url: string;
  /** BCP 47 tag. */
  readonly language: string;
  readonly title: string;
  readonly summary?: string;
  /** Plain text. */
  readonly body?: string;
  /** ISO 8601. */
  readonly published?: string;
  readonly category?: string;
}

/** Results that are sent at most: `<zo-search>` shows as many. */
export const LIMIT = 20;

/** Characters of a query that are passed on. */
const LONGEST = 200;

/** Characters of a body that are sent: an excerpt is made of them. */
const BODY = 2_000;

/**
 * Answers `?q=words&language=de` with a JSON Feed. What is found in the language comes alone; where nothing is, what is
 * found in others.
 *
 * @param find Asks the engine; `language` is empty where any will do.
 */
export function answerWith(find: (query: string, language: string) => Promise<readonly IndexedArticle[]>): Handler {
  return async ({url}) => {
    const {searchParams} = new URL(url);
    const query = (searchParams.get('q') ?? '').slice(0, LONGEST).trim();
    const language = (searchParams.get('language') ?? '').replace('*', '').split('-')[0]!;
    try {
      let articles = query ? await find(query, language) : [];
      if (query && language && articles.length === 0) articles = await find(query, '');
      return respond({version: 'https://jsonfeed.org/version/1.1', title: query, items: articles.map(toItem)});
    } catch (error) {
      // What the engine says is for the site's log, not for everyone.
      console.error(error);
      return respond({error: 'The search engine does not answer.'}, 502);
    }
  };
}

function toItem({id, url, language, title, summary, body, published, category}: IndexedArticle) {
  return {
    id,
    url,
    language,
    title,
    summary,
    content_text: body?.slice(0, BODY),
    date_published: published,
    tags: category ? [category] : undefined,
  };
}

function respond(body: object, status = 200): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      'content-type': status === 200 ? 'application/feed+json' : 'application/json',
      // Pages of other origins may ask, too.
      'access-control-allow-origin': '*',
      'cache-control': status === 200 ? 'public, max-age=60' : 'no-store',
    },
  });
}

/** Sends JSON to an engine. */
export async function post(url: URL, body: object, headers: Readonly<Record<string, string>>): Promise<unknown> {
  const response = await fetch(url, {
    method: 'POST',
    headers: {'content-type': 'application/json', ...headers},
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(5_000),
  });
  if (!response.ok) throw new Error(`${url.href} answered with ${response.status}: ${await response.text()}`);
  return response.json();
}
