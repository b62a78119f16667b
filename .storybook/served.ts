/**
 * Answers that no file can give: a server that is slow, silent, away, or sends what it should not. The addresses are
 * those of `stories/content.ts`; everything else is fetched as it is.
 */
import {ALLIANCES, BROKEN, EMPTY, HUGE, KEPT_BACK, NEVER, SLOW, UNREACHABLE} from '../stories/content.js';

type Answer = (init: RequestInit) => Promise<Response>;

const served = globalThis.fetch;

/** Milliseconds: long enough to see, and to be told by a screen reader. */
const DELAY = 2_500;

const ANSWERS: Readonly<Record<string, Answer>> = {
  [NEVER]: ({signal}) => aborted(signal),
  [SLOW]: ({signal}) => Promise.race([aborted(signal), after(DELAY).then(() => served(ALLIANCES))]),
  [UNREACHABLE]: () => Promise.reject(new TypeError('Failed to fetch')),
  [KEPT_BACK]: ({mode}) =>
    mode === 'no-cors' ? Promise.resolve(new Response()) : Promise.reject(new TypeError('Failed to fetch')),
  [HUGE]: () => Promise.resolve(new Response(new Uint8Array(9_000_000))),
  [BROKEN]: () => Promise.resolve(json('{"@context": "https://schema.org", "@type": "Article", "headline": "Hal')),
  [EMPTY]: () => Promise.resolve(json('{"@context": "https://schema.org", "@type": "Person", "name": "Ines Duarte"}')),
};

/** From now on, these addresses are answered. */
export function serveAnswers(): void {
  const addresses = new Map(
    Object.entries(ANSWERS).map(([path, answer]) => [new URL(path, document.baseURI).href, answer]),
  );
  globalThis.fetch = (input, init = {}) => {
    const url = input instanceof Request ? input.url : new URL(input, document.baseURI).href;
    const answer = addresses.get(url);
    if (!answer) return served(input, init);
    return init.signal?.aborted ? aborted(init.signal) : answer(init);
  };
}

/** Rejects when the signal is aborted, as `fetch` does; until then, nothing. */
function aborted(signal: AbortSignal | null | undefined): Promise<never> {
  return new Promise((_, reject) => {
    const abort = () => reject(signal!.reason as Error);
    if (signal?.aborted) abort();
    signal?.addEventListener('abort', abort);
  });
}

function after(delay: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, delay));
}

function json(text: string): Response {
  return new Response(text, {headers: {'content-type': 'application/ld+json'}});
}
