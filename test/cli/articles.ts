/** What a publisher serves in these tests. */

/** An article as nothing is wrong with it. */
export function article(properties: object = {}): string {
  return JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: 'How tides shape a city',
    inLanguage: 'en',
    articleBody: 'The ferries leave with the water, and the market opens when it is back. '.repeat(10),
    ...properties,
  });
}

/** Versions of an article in several languages, each of which lists all. */
export function versions(addresses: Readonly<Record<string, string>>): object {
  return {
    workTranslation: Object.entries(addresses).map(([inLanguage, url]) => ({'@type': 'Article', inLanguage, url})),
  };
}

/** A German text long enough to be told as one. */
export const GERMAN = 'Die Fähren legen mit dem Wasser ab, und der Markt öffnet, wenn es wieder da ist. '.repeat(10);

/** The same in Russian. */
export const RUSSIAN = 'Паромы уходят вместе с водой, а рынок открывается, когда она возвращается. '.repeat(10);
