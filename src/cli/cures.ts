/** What to do about what the readers of the formats report. */

const CURES: readonly (readonly [problem: RegExp, cure: string])[] = [
  [/; write that\.$/, 'Write the tag that it is taken as.'],
  [/other translations are unknown/, 'Correct the address in translationOfWork.'],
  [/no date (?:that is understood|of ISO 8601)/, 'Write it as in 2026-03-01, or 2026-03-01T09:30:00+01:00.'],
  [/no language tag|is no tag \(BCP 47\)|without its language/, 'Write a BCP 47 tag, such as en, pt-BR or zh-Hant.'],
  [/hreflang is no language/, 'Write a BCP 47 tag in hreflang, such as en, pt-BR or zh-Hant.'],
  [/less specific than this page/, 'Let it lead to the translation of this page, or take it out.'],
  [/no address of (?:the web|a page)|without address|has no address/, 'Write an address that begins with https://.'],
  [/canonical address is left out/, 'Let <link rel="canonical"> give the address of this page.'],
  [/letters: (?:its language|it is taken)/, 'State the language that the text is in.'],
  [/is (?:a|an) \w+ where (?:a|an) \w+ is expected/, 'Publish a value of the expected type.'],
  [
    /is not JSON and is left out/,
    'Have the JSON checked by a validator; a template often breaks it with quotes or line breaks.',
  ],
  [/XML was broken/, 'Escape & as &amp;, use no HTML entities, and declare every namespace prefix.'],
  [/feed is cut off/, 'See why the server ends the answer too early.'],
  [/No item is named/, 'Name an item after # by its id, or by the last part of its address.'],
  [/version is not that of a JSON Feed/, 'Write "version": "https://jsonfeed.org/version/1.1".'],
  [/of the list are no posts/, 'Ask the API for posts or pages alone.'],
  [/content is at another address/, 'Put the content into the feed.'],
  [/content is of a type that is not shown/, 'Publish it as text, HTML or XHTML.'],
  [/front matter is no YAML/, 'Put quotation marks around values that have a colon in them.'],
  [/could not be rendered/, 'Simplify the part that is nested in itself.'],
  [/^Author, picture and category are given by number/, 'Ask for …/wp-json/wp/v2/posts/1?_embed'],
];

/** What to do about a problem that a reader reports. */
export function cureOf(problem: string): string {
  return (
    CURES.find(([pattern]) => pattern.test(problem))?.[1] ??
    'Correct it where it is published; until then it is left out.'
  );
}
