/** Renders markup that means no good as a reader would meet it, and notes whatever should not have come of it. */
import {chromium, type Browser, type BrowserContext} from 'playwright-core';
import {violationsOf} from '../content/sanitized.js';
import {findBrowser} from '../support/find-browser.js';
import {serveDirectory} from '../support/static-server.js';
import {POLICY} from './policy.js';
import {page, ROOT} from './publisher.js';
import {Visit, withoutSanitizer} from './reader.js';

/** What a browser and a page may have or not have; what is safe is safe either way. */
export interface Setting {
  /**
   * What makes markup safe: the browser's own sanitiser, the one that the library brings along, or nothing at all, to
   * see that this would be noticed.
   */
  readonly sanitizer: 'native' | 'fallback' | 'broken';
  /** Whether the page has the strictest policy that the library works under. */
  readonly policy: boolean;
}

export const SETTINGS: readonly Setting[] = [
  {sanitizer: 'native', policy: false},
  {sanitizer: 'native', policy: true},
  {sanitizer: 'fallback', policy: false},
  {sanitizer: 'fallback', policy: true},
];

export interface Outcome {
  /** What should not have happened, a sentence each. */
  readonly findings: string[];
  /** Elements that came through the sanitiser. */
  readonly elements: number;
  /** Pictures of other sites, which a page without a policy asks for. */
  readonly pictures: string[];
}

type Payloads = readonly (readonly [name: string, markup: string])[];

/** Payloads on one page. Where something is found, each is tried alone. */
const BATCH = 50;

/** What a payload may call: `hacked` in the project's own. */
const CALLED = ['alert', 'confirm', 'prompt', 'print', 'open', 'hacked'];

/** Where a publisher may have put a payload, with and without markup around it. */
const documentWith = (payload: string) => ({
  '@context': 'https://schema.org',
  '@type': 'Article',
  inLanguage: 'en',
  headline: payload,
  description: payload,
  articleSection: payload,
  articleBody: payload,
  author: {'@type': 'Person', name: payload, url: payload},
  publisher: {'@type': 'Organization', name: payload},
  datePublished: payload,
  url: payload,
  image: payload,
  workTranslation: [{'@type': 'Article', inLanguage: 'de', headline: payload, url: payload, '@id': payload}],
  hasPart: {
    '@type': 'Question',
    '@id': payload,
    name: payload,
    text: payload,
    acceptedAnswer: {'@type': 'Answer', text: `<p>Text</p>${payload}`},
    suggestedAnswer: [
      {'@type': 'Answer', text: `<div title="${payload}">${payload}</div>`},
      {'@type': 'Answer', text: `<table><tr><td>${payload}</table>`},
    ],
  },
});

/** Shown last: once its markup is there, so is that of all before. */
const LAST = {'@context': 'https://schema.org', '@type': 'Article', headline: 'Last', articleBody: '<p>The end</p>'};

/** Shows payloads in every element that shows content. */
export async function tryPayloads(payloads: Payloads, setting: Setting): Promise<Outcome> {
  const browser = await chromium.launch(await findBrowser());
  const outcomes: Outcome[] = [];
  try {
    for (let from = 0; from < payloads.length; from += BATCH) {
      const batch = payloads.slice(from, from + BATCH);
      const together = await tryTogether(browser, batch, setting);
      if (together.findings.length === 0) outcomes.push(together);
      else for (const payload of batch) outcomes.push(await tryTogether(browser, [payload], setting));
    }
  } finally {
    await browser.close();
  }
  return {
    findings: outcomes.flatMap(({findings}) => findings),
    elements: outcomes.reduce((sum, {elements}) => sum + elements, 0),
    pictures: [...new Set(outcomes.flatMap(({pictures}) => pictures))],
  };
}

async function tryTogether(browser: Browser, payloads: Payloads, {sanitizer, policy}: Setting): Promise<Outcome> {
  const documents = [...payloads.map(([, markup]) => documentWith(markup)), LAST].map((content, index) => [
    `/${index}.jsonld`,
    JSON.stringify(content),
  ]);
  const server = await serveDirectory(ROOT, {
    pages: {'/': page({body: ''}), ...(Object.fromEntries(documents) as Record<string, string>)},
    headers: (path) =>
      path.endsWith('.jsonld')
        ? {'content-type': 'application/ld+json'}
        : policy
          ? {'content-security-policy': POLICY}
          : {},
  });
  const findings: string[] = [];
  const context = await browser.newContext();
  try {
    const visit = await watched(context, (finding) => findings.push(finding));
    if (sanitizer === 'fallback') await withoutSanitizer(context);
    if (sanitizer === 'broken') await withBrokenSanitizer(context);
    await visit.page.goto(server.url);
    const before = await globals(visit);
    const elements = await show(visit, payloads.length);
    findings.push(
      ...violationsOf(elements),
      ...difference(before, await globals(visit)),
      ...visit.messages.filter((message) => message.startsWith('uncaught')),
    );
    if (visit.page.url() !== server.url) findings.push(`The page went to ${visit.page.url()}.`);
    if (visit.page.frames().length > 1) findings.push('There is a frame.');
    if (context.pages().length > 1) findings.push('There is another page.');
    const own = (address: string) => address.startsWith(server.url) || address.startsWith('data:,');
    const elsewhere = visit.addresses.filter((address) => !own(address));
    const sources = elements.flatMap(({localName, attributes}) => (localName === 'img' ? [attributes['src']] : []));
    for (const address of elsewhere)
      if (!sources.includes(address)) findings.push(`${address} was asked for, which is no picture of the article.`);
    const names = payloads.length === 1 ? `${payloads[0]![0]}: ` : '';
    return {
      findings: findings.map((finding) => names + finding),
      elements: elements.length,
      pictures: elsewhere,
    };
  } finally {
    await context.close();
    await server.close();
  }
}

/** A page that tells what is run in it, and what its policy blocks. */
async function watched(context: BrowserContext, tell: (finding: string) => unknown): Promise<Visit> {
  await context.exposeFunction('tell', tell);
  await context.addInitScript((called) => {
    for (const name of called) Object.assign(globalThis, {[name]: () => void tell(`${name}() was called.`)});
    // What a page may have made of its elements.
    for (const [name, parent, options] of [
      ['x-evil', HTMLElement, {}],
      ['x-link', HTMLAnchorElement, {extends: 'a'}],
      ['x-text', HTMLParagraphElement, {extends: 'p'}],
    ] as readonly [string, typeof HTMLElement, object][])
      customElements.define(
        name,
        class extends parent {
          connectedCallback() {
            void tell(`<${name}> came to be.`);
          }
        },
        options,
      );
    addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI, sample}) => {
      // Pictures of other sites are for the page's policy to allow or not.
      if (effectiveDirective !== 'img-src' || !/^https?:/.test(blockedURI))
        void tell(`${effectiveDirective} is violated by ${blockedURI} ${sample}`);
    });
  }, CALLED);
  const page = await context.newPage();
  page.on('dialog', (dialog) => {
    tell(`A dialog opened: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return new Visit(page);
}

/** As in a browser whose sanitiser lets everything through. */
const withBrokenSanitizer = (context: BrowserContext) =>
  context.addInitScript(() => {
    Object.defineProperty(Element.prototype, 'setHTML', {
      value(this: Element, markup: string) {
        this.setHTMLUnsafe(markup);
      },
    });
  });

declare global {
  /** In a page that is watched. */
  var tell: (finding: string) => unknown;
}

interface ShownElement {
  readonly localName: string;
  readonly namespace: string | null;
  readonly attributes: Readonly<Record<string, string>>;
}

/** The elements of the page's markup, once all documents are shown, pictures too. */
async function show(reader: Visit, last: number): Promise<ShownElement[]> {
  await append(
    reader,
    Array.from({length: last}, (_, index) => `/${index}.jsonld`),
  );
  await append(reader, [`/${last}.jsonld`]);
  await reader.card.getByText('The end').first().waitFor();
  return reader.page.evaluate(async () => {
    const roots = Array.from(document.querySelectorAll('zo-article-card, zo-qa'), ({shadowRoot}) => shadowRoot!);
    const pictures = roots.flatMap((root) => [...root.querySelectorAll('img')]);
    for (const picture of pictures) picture.loading = 'eager';
    // Animations begin in one frame, what they call runs in the next.
    for (let frames = 0; frames < 2 || pictures.some(({complete}) => !complete); frames++)
      await new Promise(requestAnimationFrame);
    return roots
      .flatMap((root) => [...root.querySelectorAll('.markup *')])
      .map(({localName, namespaceURI, attributes}) => ({
        localName,
        namespace: namespaceURI,
        attributes: Object.fromEntries(
          Array.from(attributes, ({name, value}) => [name, value] as const).filter(
            // The library's own, around tables and on lists of notes; it lets no class of the content through.
            ([name, value]) => name !== 'class' || (value !== 'scroll' && value !== 'notes'),
          ),
        ),
      }));
  });
}

/** Adds the elements to the page, and resolves once they have loaded their documents. */
async function append({page}: Visit, documents: readonly string[]): Promise<void> {
  await page.evaluate(async (documents) => {
    const loads = documents.flatMap((src) =>
      ['<zo-article-card display="full">', '<zo-article-card>', '<zo-qa open="all">'].map((tag) => {
        const element = document.createElement(/[a-z-]+/.exec(tag)![0]);
        for (const [, name, value] of tag.matchAll(/(\w+)="(\w+)"/g)) element.setAttribute(name!, value!);
        element.setAttribute('src', src);
        document.body.append(element);
        return new Promise((resolve) => {
          for (const type of ['zo-load', 'zo-error']) element.addEventListener(type, resolve);
        });
      }),
    );
    await Promise.all(loads);
  }, documents);
}

/** The names that a page's scripts find without looking for them. */
async function globals({page}: Visit): Promise<string[]> {
  return page.evaluate(() =>
    [
      globalThis,
      document,
      ...[Object, Array, Function, String, Promise, Element, Node, Document].map(({prototype}) => prototype),
    ].flatMap((object, index) => Object.getOwnPropertyNames(object).map((name) => `${index} ${name}`)),
  );
}

function difference(before: readonly string[], after: readonly string[]): string[] {
  const known = new Set(before);
  return after.filter((name) => !known.has(name)).map((name) => `There is a new global, ${name.split(' ')[1]}.`);
}
