/** A publisher for tests of whole pages: a site of plain HTML, with the library as it is built and the demo's content. */
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after} from 'node:test';
import {fileURLToPath} from 'node:url';
import {serveDirectory, type StaticServer} from '../support/static-server.js';

/** As in `repository.js`, which takes long to load because it parses TypeScript. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

assert.ok(existsSync(join(ROOT, 'dist/zo.js')), 'There is no dist/zo.js: run npm run build.');

/** What an article of the demo says, however its document is built. */
export interface Content {
  readonly language: string;
  readonly title: string;
  readonly category: string;
  readonly body: string;
  readonly questions: readonly {readonly title: string; readonly answer: string}[];
  /** The languages of the translations that it names. */
  readonly translations: readonly string[];
}

/** The path of an article of the demo. */
export const contentPath = (language: string, article = 'alliances') => `/demo/content/${article}.${language}.jsonld`;

export const source = (language: string, article?: string) =>
  readFileSync(join(ROOT, contentPath(language, article)), 'utf8');

type Node = Readonly<Record<string, unknown>>;

export function content(language: string, article?: string): Content {
  const all = [...nodes(JSON.parse(source(language, article)))];
  const main = all.find((node) => 'articleBody' in node)!;
  const questions = all.filter((node) => node['@type'] === 'Question');
  return {
    language: String(main['inLanguage']),
    title: String(main['headline']),
    category: String([main['articleSection']].flat()[0]),
    body: String(main['articleBody']),
    questions: questions.map(({name, acceptedAnswer}) => ({
      title: String(name),
      answer: String((acceptedAnswer as Node)['text']),
    })),
    translations: (main['workTranslation'] as Node[]).map(({inLanguage}) => String(inLanguage)),
  };
}

function* nodes(value: unknown): Generator<Node> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield value as Node;
  for (const inner of Object.values(value)) yield* nodes(inner);
}

/** What a site owner pastes: the script tag and the elements. */
export const SCRIPT = '<script type="module" src="/dist/zo.js"></script>';

/** The three elements, showing one document. */
export const elements = (src = contentPath('ar')) => `
    <zo-language-switcher src="${src}"></zo-language-switcher>
    <zo-article-card src="${src}" display="full" heading-level="1"></zo-article-card>
    <zo-qa src="${src}" heading-level="2"></zo-qa>`;

/** An Arabic page. */
export const page = ({head = SCRIPT, body = elements(), language = 'ar'} = {}) => `<!doctype html>
<html${language && ` lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"`}>
  <head>
    <meta charset="utf-8">
    <title>ميريديان</title>
    <link rel="icon" href="/demo/images/icon.svg">
    ${head}
  </head>
  <body>
    ${body}
  </body>
</html>`;

/** Serves pages, by their paths, beside `/dist` and `/demo`; until the tests of the file are over. */
export async function publish(
  pages: Readonly<Record<string, string>>,
  headers: (path: string) => Record<string, string> = () => ({}),
): Promise<Publisher> {
  const server = await serveDirectory(ROOT, {pages, headers});
  after(() => server.close());
  return new Publisher(server);
}

export class Publisher {
  readonly #server: StaticServer;

  constructor(server: StaticServer) {
    this.#server = server;
  }

  url(path: string): string {
    return new URL(path, this.#server.url).href;
  }

  /** What was asked for so far, in order, as far as a pattern fits the path. */
  requests(path: RegExp) {
    return this.#server.requests.filter((request) => path.test(request.path));
  }

  /** The paths that were asked for so far, queries included. */
  paths(path: RegExp): string[] {
    return this.requests(path).map((request) => request.path);
  }

  /** Forgets the requests so far. */
  forget(): void {
    this.#server.requests.length = 0;
  }
}
