import {builtinModules} from 'node:module';
import {join, posix} from 'node:path';
import {test} from 'node:test';
import ts from 'typescript';
import {assertNone, files, imports, nodes, parse, ROOT} from '../support/repository.js';

/**
 * Which layers and packages a layer may import, beside itself. Imports flow one way, so that none can tangle; types
 * count too, because a reader has to follow them.
 */
const LAYERS: Readonly<Record<string, readonly string[]>> = {
  entries: ['define', 'elements', 'controllers', 'content', 'i18n'],
  define: ['elements'],
  elements: ['controllers', 'content', 'i18n', 'styles', 'lit'],
  styles: ['lit'],
  controllers: ['content', 'i18n', 'lit'],
  content: ['i18n'],
  i18n: [],
  dom: [],
  server: ['elements', 'content', 'dom', 'i18n', '@lit-labs/ssr', '@lit-labs/ssr-dom-shim', 'lit', 'parse5'],
  cli: ['content', 'dom', 'i18n', ...builtinModules.map((name) => `node:${name}`)],
};

/** What single modules may import beyond that. */
const MODULES: Readonly<Record<string, readonly string[]>> = {
  'dom/browser.ts': ['w3c-xmlserializer'],
  'dom/parse-html.ts': ['parse5'],
  'dom/parse-xml.ts': ['saxes'],
  'dom/selectors.ts': ['css-select'],
  // Its own version.
  'cli/main.ts': ['@zeroopposite/widgets'],
  'cli/terminal.ts': ['string-width'],
  'content/formats/markdown.ts': ['js-yaml', 'marked'],
  'content/search/search-index.ts': ['minisearch'],
  'content/sanitize-fallback.ts': ['dompurify'],
  'hydrate.ts': ['@lit-labs/ssr-client', 'lit'],
  'i18n/host-words.ts': ['@lit/localize'],
  'i18n/interface.ts': ['@lit/localize'],
  'i18n/messages.ts': ['@lit/localize'],
  'server/localize.ts': ['@lit/localize'],
};

/** What brings Lit along; content is read without it. */
const LOCALIZED = /\/i18n\/(?:interface|messages)\.js$/;

/** The module that tells what failed gives each failure its words for the reader. */
const SPEAKS = 'content/recover.ts';

/** Ways of turning a string into nodes past the one module that makes markup safe. */
const MARKUP_SINK =
  /\b(?:unsafeHTML|unsafeSVG|unsafeStatic|innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment)\b/;

/** On a server, what was made safe is sent as a string; a browser's parser makes nodes of it. */
const SENDS_MARKUP = new Set(['server/element.ts']);

const modules = files(join(ROOT, 'src'))
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ({file, source: parse(join(ROOT, 'src', file))}));

function layerOf(file: string): string {
  return file.includes('/') ? file.split('/')[0]! : 'entries';
}

test('imports flow one way: entries, define, elements, controllers, then content and i18n', () => {
  const violations = modules.flatMap(({file, source}) => {
    const layer = layerOf(file);
    if (!LAYERS[layer]) return [`src/${file}: there is no layer "${layer}"`];
    // lit-localize writes the locales itself.
    const generated = file.startsWith('i18n/locales/') ? ['@lit/localize'] : [];
    const allowed = [layer, ...LAYERS[layer], ...(MODULES[file] ?? []), ...generated];
    return imports(source).flatMap((specifier) => {
      const target = specifier.startsWith('.')
        ? layerOf(posix.join(posix.dirname(file), specifier))
        : packageOf(specifier);
      const bringsLit = layer === 'content' && file !== SPEAKS && LOCALIZED.test(specifier);
      if (allowed.includes(target) && !bringsLit) return [];
      return [`src/${file} imports "${specifier}": ${layer} may not import ${bringsLit ? 'what imports Lit' : target}`];
    });
  });
  assertNone(violations);
});

test('the library’s entry for bundlers defines no element', () => {
  const defining = imports(parse(join(ROOT, 'src/index.ts'))).filter((specifier) => specifier.includes('/define/'));
  assertNone(defining);
});

test('no module turns a string into nodes past the sanitiser', () => {
  const violations = modules.flatMap(({file, source}) =>
    (SENDS_MARKUP.has(file) ? [] : [...nodes(source)])
      .filter((node) => (ts.isIdentifier(node) || isLiteralText(node)) && MARKUP_SINK.test(node.getText(source)))
      .map((node) => {
        const {line} = source.getLineAndCharacterOfPosition(node.getStart(source));
        return `src/${file}:${line + 1} uses ${MARKUP_SINK.exec(node.getText(source))?.[0]}`;
      }),
  );
  assertNone(violations);
});

/** Attributes of a template are text to TypeScript: `<p .innerHTML=${…}>`. */
function isLiteralText(node: ts.Node): boolean {
  return ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
}

function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return specifier;
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}
