/** The code that the embed builder writes, read back by the parsers of HTML and TypeScript: content stays content. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parseFragment, type DefaultTreeAdapterTypes as Tree} from 'parse5';
import ts from 'typescript';
import {blocksOf, FRAMEWORKS, type Embed} from '../../demo/builder/snippets.js';

/** Whatever ends a string, a tag, a template, an expression or a script. */
const HOSTILE = `"'\`\\</script><img src=x>{{1}}{2}\${3}&amp;&lt; @if (a) <!-- -->`;

const embed: Embed = {
  tag: 'zo-language-switcher',
  src: `https://example.com/?a=1&copy=2&q="${HOSTILE}`,
  settings: [
    {name: 'query-param', property: 'queryParam', value: HOSTILE},
    {name: 'navigate', property: 'navigate', value: true},
    {name: 'heading-level', property: 'headingLevel', value: 3},
  ],
  switcher: false,
  link: {url: 'https://example.com/"', title: HOSTILE},
  theme: {'--zo-accent': '#a5361b'},
  json: '',
};

const codeOf = (framework: (typeof FRAMEWORKS)[number], given = embed) =>
  blocksOf(framework, given).find(({file}) => !/npm|vite|css/.test(file))!.code;

interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly children: readonly unknown[];
}

function parsed(html: string): Node[] {
  const nodes = (parent: Tree.ParentNode): Node[] =>
    parent.childNodes.flatMap((node) => {
      if (!('tagName' in node)) return [];
      const texts = node.childNodes.flatMap((child) =>
        'value' in child && child.value.trim() ? child.value.trim() : [],
      );
      const attributes = Object.fromEntries(node.attrs.map(({name, value}) => [name, value]));
      return {name: node.tagName, attributes, children: [...nodes(node), ...texts]};
    });
  return nodes(parseFragment(html));
}

test('plain HTML says what is meant, and nothing else', () => {
  const [script, style, ...elements] = parsed(codeOf('html'));
  assert.deepEqual([script!.attributes, style!.name], [{type: 'module', src: '/dist/zo.js'}, 'style']);
  assert.deepEqual(elements, [
    {
      name: 'zo-language-switcher',
      attributes: {src: embed.src, 'query-param': HOSTILE, navigate: '', 'heading-level': '3'},
      children: [{name: 'a', attributes: {href: embed.link!.url}, children: [HOSTILE]}],
    },
  ]);
});

test('JSON-LD that stands in the page ends where it is meant to, and says the same', () => {
  const value = {headline: `${HOSTILE}<!--<script>`};
  const [, script, ...elements] = parsed(
    codeOf('html', {...embed, src: '#article', theme: {}, json: JSON.stringify(value)}),
  );
  assert.deepEqual(script!.attributes, {type: 'application/ld+json', id: 'article'});
  assert.deepEqual(JSON.parse(String(script!.children[0])), value);
  assert.deepEqual(
    elements.map(({name}) => name),
    ['zo-language-switcher'],
  );
});

for (const framework of ['react', 'preact', 'solid'] as const) {
  test(`the JSX of ${framework} says what is meant, and nothing else`, () => {
    const {outputText, diagnostics} = ts.transpileModule(codeOf(framework), {
      fileName: 'article.tsx',
      reportDiagnostics: true,
      compilerOptions: {jsx: ts.JsxEmit.React, jsxFactory: 'create', module: ts.ModuleKind.CommonJS},
    });
    assert.deepEqual(diagnostics, []);
    const create = (name: string, attributes: Node['attributes'] | null, ...children: unknown[]): Node => ({
      name,
      attributes: {...attributes},
      children,
    });
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- It is the code under test.
    const run = new Function('create', 'require', 'exports', `${outputText}; return Article();`) as (
      ...globals: unknown[]
    ) => Node;
    const seen = run(create, () => undefined, {});
    assert.deepEqual(seen, {
      name: 'zo-language-switcher',
      attributes: {
        src: embed.src,
        'query-param': HOSTILE,
        navigate: true,
        'heading-level': 3,
      },
      children: [{name: 'a', attributes: {href: embed.link!.url}, children: [HOSTILE]}],
    });
  });
}

test('Angular’s template has nothing of the content in it, its class has all of it', () => {
  const code = codeOf('angular');
  const {diagnostics} = ts.transpileModule(code, {reportDiagnostics: true});
  assert.deepEqual(diagnostics, []);
  const [, template] = /template: `([^`]*)`/.exec(code)!;
  assert.deepEqual(
    template!.replace(/\s+/g, ' ').trim(),
    [
      '<zo-language-switcher [src]="src" [attr.query-param]="queryParam" navigate [headingLevel]="3">',
      '<a [href]="href">{{ title }}</a> </zo-language-switcher>',
    ].join(' '),
  );
});

test('in Vue’s and Svelte’s templates, braces of the content are no expressions', () => {
  const vue = codeOf('vue');
  const text = vue.slice(vue.lastIndexOf('">', vue.indexOf('</a>')) + 2, vue.indexOf('</a>'));
  assert.doesNotMatch(text, /[{}<>]/);
  const [made] = parsed(vue.slice(vue.indexOf('<template>') + 10, vue.lastIndexOf('</template>')));
  assert.deepEqual(made!.children, [{name: 'a', attributes: {href: embed.link!.url}, children: [HOSTILE]}]);

  const svelte = codeOf('svelte');
  assert.equal(svelte.split('</script>').length, 2, 'only the script of the component ends');
  assert.match(svelte, /<a href=\{'https:\/\/example\.com\/"'\}>/);
});

test('every framework is told what to install and to import', () => {
  for (const framework of FRAMEWORKS.filter((name) => name !== 'html')) {
    const [install, component] = blocksOf(framework, {...embed, tag: 'zo-qa', switcher: true});
    assert.equal(install!.code, 'npm install @zeroopposite/widgets lit', framework);
    assert.match(
      component!.code,
      /define\/language-switcher\.js';\s+import '@zeroopposite\/widgets\/define\/qa\.js';/,
      framework,
    );
  }
});
