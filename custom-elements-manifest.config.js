/** The custom elements manifest: what editors, Storybook and the tables of the README know of the elements. */

/**
 * The analyzer brings a TypeScript of its own, in which the kinds of nodes have other numbers.
 *
 * @typedef {typeof import('typescript')} TS
 * @typedef {import('typescript').Node} Node
 *
 * What the plugin changes of a manifest; the schema knows the rest.
 *
 * @typedef {{name: string, description?: string, default?: string}} CssProperty
 * @typedef {{name?: string, privacy?: string, type?: {text: string}}} Member
 * @typedef {{
 *   name: string, kind: string, superclass?: {name: string, module?: string, package?: string},
 *   members?: Member[] | undefined, attributes?: Member[], events?: Member[] | undefined, cssProperties?: CssProperty[],
 * }} Declaration
 * @typedef {{kind: string, name: string, declaration: {name: string, module: string}}} Export
 * @typedef {{path: string, declarations: Declaration[], exports: Export[]}} Module
 */

/** The style sheets' `@cssproperty` tags, by the names of the sheets. @type {Map<string, CssProperty[]>} */
const cssProperties = new Map();

/** Types that are only a list of literals, such as `'none' | 'first' | 'all'`: shown as that. @type {Map<string, string>} */
const literalTypes = new Map();

export default {
  globs: ['src/controllers/*.ts', 'src/define/*.ts', 'src/elements/*.ts', 'src/styles/*.ts'],
  // What these define has a name that only the page knows.
  exclude: ['src/define/define.ts', 'src/elements/nested.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  quiet: true,
  plugins: [
    {
      name: 'widgets',

      /** @param {{ts: TS, node: Node}} params */
      collectPhase({ts, node}) {
        if (ts.isVariableStatement(node)) {
          const [sheet] = node.declarationList.declarations;
          const properties = tagsOf(ts, node, 'cssproperty').map(cssProperty);
          if (sheet && properties.length > 0) cssProperties.set(sheet.name.getText(), properties);
        }
        if (
          ts.isTypeAliasDeclaration(node) &&
          ts.isUnionTypeNode(node.type) &&
          node.type.types.every(ts.isLiteralTypeNode)
        ) {
          literalTypes.set(node.name.text, node.type.getText());
        }
      },

      /** @param {{ts: TS, node: Node, moduleDoc: Module}} params */
      analyzePhase({ts, node, moduleDoc}) {
        if (ts.isClassDeclaration(node)) addCssProperties(ts, node, moduleDoc);
        if (ts.isCallExpression(node)) addDefinition(ts, node, moduleDoc);
      },

      /** @param {{customElementsManifest: {modules: Module[]}}} params */
      packageLinkPhase({customElementsManifest}) {
        const {modules} = customElementsManifest;
        const elements = modules.filter(({path, declarations}) => {
          return (
            /^src\/(?:elements|define)\//.test(path) && (path.includes('/define/') || declarations.some(isSubclass))
          );
        });
        for (const {declarations, exports} of elements) {
          for (const declaration of declarations) {
            showPublicOnly(declaration);
            // The analyzer takes what is declared nowhere for the module's own.
            if (declaration.superclass?.name === 'Event') declaration.superclass = {name: 'Event', package: 'global:'};
          }
          for (const {kind, declaration} of exports) {
            if (kind !== 'custom-element-definition') continue;
            declaration.module =
              modules.find((module) => module.exports.some(({name}) => name === declaration.name))?.path ?? '';
          }
        }
        elements.sort((a, b) => (a.path < b.path ? -1 : 1));
        customElementsManifest.modules = /** @type {Module[]} */ (asPublished(elements));
      },
    },
  ],
};

/**
 * A sheet's properties belong to the classes that use it.
 *
 * @param {TS} ts
 * @param {import('typescript').ClassDeclaration} node
 * @param {Module} moduleDoc
 */
function addCssProperties(ts, node, moduleDoc) {
  const styles = node.members.find((member) => ts.isPropertyDeclaration(member) && member.name.getText() === 'styles');
  const declaration = moduleDoc.declarations.find(({name}) => name === node.name?.text);
  if (!styles || !declaration) return;
  const used = [...cssProperties].filter(([sheet]) => new RegExp(`\\b${sheet}\\b`).test(styles.getText()));
  declaration.cssProperties = [...(declaration.cssProperties ?? []), ...used.flatMap(([, properties]) => properties)];
}

/**
 * `define('zo-qa', QuestionsAndAnswers)` registers like `customElements.define`, which the analyzer knows.
 *
 * @param {TS} ts
 * @param {import('typescript').CallExpression} node
 * @param {Module} moduleDoc
 */
function addDefinition(ts, node, moduleDoc) {
  const [tag, constructor] = node.arguments;
  if (node.expression.getText() !== 'define' || !tag || !ts.isStringLiteral(tag) || !constructor) return;
  moduleDoc.exports.push({
    kind: 'custom-element-definition',
    name: tag.text,
    declaration: {name: constructor.getText(), module: ''},
  });
}

/** @param {Declaration} declaration */
function showPublicOnly(declaration) {
  declaration.members = declaration.members?.filter(
    ({name, privacy}) => !name?.startsWith('#') && privacy !== 'private' && privacy !== 'protected',
  );
  // Beside the documented events, the analyzer takes the first argument of each `dispatchEvent(new …)` for a name.
  declaration.events = declaration.events?.filter(({name}) => name?.startsWith('zo-'));
  for (const {type} of [...(declaration.members ?? []), ...(declaration.attributes ?? [])]) {
    if (type) type.text = type.text.replace(/\w+/g, (name) => literalTypes.get(name) ?? name);
  }
}

/** @param {Declaration} declaration */
function isSubclass({kind, superclass}) {
  return kind === 'class' && superclass !== undefined;
}

/**
 * Paths as they are in the package rather than in its sources.
 *
 * @param {unknown} value
 * @returns {unknown}
 */
function asPublished(value) {
  if (typeof value === 'string') return value.replace(/^\/?src\/(.*)\.[jt]s$/, 'dist/esm/$1.js');
  if (Array.isArray(value)) return value.map(asPublished);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, asPublished(item)]));
}

/**
 * @param {TS} ts
 * @param {Node} node
 * @param {string} name
 */
function tagsOf(ts, node, name) {
  return ts
    .getJSDocTags(node)
    .filter((tag) => tag.tagName.text === name)
    .map((tag) => ts.getTextOfJSDocComment(tag.comment) ?? '');
}

/**
 * @param {string} text `[--name=default] - Description.`
 * @returns {CssProperty}
 */
function cssProperty(text) {
  const [, name = '', value, description = ''] = /^\[?(--[\w-]+)(?:=([^\]]*))?\]?\s*-?\s*(.*)$/s.exec(text) ?? [];
  return {name, description, ...(value && {default: value})};
}
