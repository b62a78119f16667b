import {join} from 'node:path';
import type {Plugin} from 'vite';

/** The library's own modules. */
const SOURCES = join(import.meta.dirname, '../src/');

/** Names of Lit's own that become shorter. */
const INTERNAL_NAMES = [
  'createProperty',
  'elementProperties',
  'elementStyles',
  'enableUpdating',
  'finalized',
  'finalize',
  'getPropertyOptions',
  'isUpdatePending',
];

/**
 * What the script tag leaves out of its libraries. Each change must find its place, so that a new version of a
 * library that no longer has it fails the build instead of quietly growing it. One without a comment of its own goes
 * with those above it.
 */
const CHANGES: readonly {
  file: RegExp;
  find: RegExp;
  replacement: string | ((found: string, ...groups: (string | undefined)[]) => string);
}[] = [
  {
    // Every browser that the library runs in has adoptable style sheets; a style is a text until it is adopted.
    file: /@lit\/reactive-element\/css-tag\.js$/,
    find: /^[^]*$/,
    replacement: `
      const sheets = new Map();
      const sheet = (text) => {
        if (!sheets.has(text)) {
          sheets.set(text, new CSSStyleSheet());
          sheets.get(text).replaceSync(text);
        }
        return sheets.get(text);
      };
      export const css = (strings, ...values) => String.raw({raw: strings}, ...values);
      export const adoptStyles = (root, styles) => {
        root.adoptedStyleSheets = styles.map(sheet);
      };
      export const getCompatibleStyle = (style) => style;
      export {css as CSSResult, css as unsafeCSS, css as supportsAdoptingStyleSheets};
    `,
  },
  {
    // No browser that the library runs in needs Lit's polyfills.
    file: /(?:lit-html|lit-element|reactive-element)\.js$/,
    find: /\w+\.\w+PolyfillSupport/,
    replacement: 'undefined',
  },
  {
    // A page allows a policy's name once; a second copy of the library takes the first one's.
    file: /lit-html\/lit-html\.js$/,
    find: /(\w+)\?(\w+\.createPolicy\("lit-html",\{.*?\}\)):void 0/,
    replacement: 't[Symbol.for("lit-html policy")]??=$1&&$2',
  },
  {
    // Nothing is rendered on a server for the script tag to take over.
    file: /lit-element\/lit-element\.js$/,
    find: /\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\)/,
    replacement: '0',
  },
  {
    // Versions are for warnings that only a development build gives.
    file: /(?:lit-html|lit-element|reactive-element)\.js$/,
    find: /\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/,
    replacement: '0',
  },
  {
    // What only a programmer's mistake would throw needs no words in production.
    file: /lit-html\.js$/,
    find: /Error\(["'][^"']*["']\)/g,
    replacement: 'Error()',
  },
  {
    // Templates bind attributes, events and content; nothing binds a property, a boolean attribute or an element.
    file: /lit-html\/lit-html\.js$/,
    find: /"\."===\w+\[1\]\?\w+:"\?"===\w+\[1\]\?\w+:/,
    replacement: '',
  },
  {
    file: /lit-html\/lit-html\.js$/,
    find: /t\.startsWith\(o\)&&\(d\.push\(\{type:6,index:l\}\),r\.removeAttribute\(t\)\)|6===\w+\.type&&\(\w+=new \w+\(\w+,this,\w+\)\)/g,
    replacement: '0',
  },
  {
    // Nor is there a template of SVG or MathML.
    file: /lit-html\/lit-html\.js$/,
    find: /2===\w+\?"<svg>":3===\w+\?"<math>":""/,
    replacement: '""',
  },
  {
    file: /lit-html\/lit-html\.js$/,
    find: /\(2===\w+\?"<\/svg>":3===\w+\?"<\/math>":""\)/,
    replacement: '""',
  },
  {
    file: /lit-html\/lit-html\.js$/,
    find: /2===\w+\|\|3===\w+/,
    replacement: 'false',
  },
  {
    // No element has decorators, which leave metadata.
    file: /reactive-element\/reactive-element\.js$/,
    find: /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/,
    replacement: '',
  },
  {
    file: /reactive-element\/reactive-element\.js$/,
    find: /const \w+=this\[Symbol\.metadata\];if\(null!==\w+\)\{.*?\}(?=this\._\$Eh=)/,
    replacement: '',
  },
  {
    // Nor has one a directive, which could hold on to a part: no part needs to know where it is, or that it is removed.
    file: /lit-html\/lit-html\.js$/,
    find: /function \w+\(t,i,s=t,e\)\{.*?_\$AS\(.*?,i\}|(?<=_\$AI\(t,i=this\)\{)t=M\(this,t,i\),|(?<=if\(void 0===h\))t=M\(this,t,i,0\),|(?<=_\$AI\(t\)\{)M\(this,t\)|(?<=D:d,)V:M,/g,
    replacement: '',
  },
  {
    file: /lit-html\/lit-html\.js$/,
    find: /M\(this,(t|e\[s\+n\]),i,(?:0|n)\)/g,
    replacement: '$1',
  },
  {
    file: /lit-html\/lit-html\.js$/,
    find: /get (?:parentNode|startNode|endNode|tagName|_\$AU)\(\)\{(?:const i=this\._\$AM;)?(?:let t=[^}]*?)?[^}]*\}/g,
    replacement: '',
  },
  {
    file: /lit-html\/lit-html\.js$/,
    find: /this\._\$AP\?\.\(!1,!0,s\)|this\._\$AN=void 0,|this\.type=[1-6],|,this\.type=[1-6](?=\})/g,
    replacement: '',
  },
  {
    // What is neither a text, a template nor a node is a list. Nodes are not wrapped for a polyfill.
    file: /lit-html\/lit-html\.js$/,
    find: /d\(t\)\?(this\.k\(t\)):this\._\(t\)|i(\(t\))(?=\.(?:nextSibling|remove))|(?<=nextSibling),[es](?=\))/g,
    replacement: '$1$2',
  },
  {
    // Every element has options for what it renders.
    file: /lit-html\/lit-html\.js$/,
    find: /(?<=void 0,\w)\?\?\{\}|\?\.host\?\?this\.element/g,
    replacement: (found: string) => (found.startsWith('?.') ? '.host' : ''),
  },
  {
    // Every element renders something.
    file: /lit-element\/lit-element\.js$/,
    find: /render\(\)\{return \w+\}/,
    replacement: '',
  },
  {
    // What a part makes of its value, it shows.
    file: /lit-html\/lit-html\.js$/,
    find: /constructor\(t,i,s,e,h\)\{super\(t,i,s,e,h\)\}|,e(?=\)\{const h=this\.strings)|(?<=o&&)!e&&|,this\._\$AM=[ise](?=[,}])/g,
    replacement: '',
  },
  {
    // Nor is it told that its element has left the page.
    file: /lit-html\/lit-html\.js$/,
    find: /setConnected\(t\)\{.*?\}(?=\}class)/,
    replacement: '',
  },
  {
    file: /lit-element\/lit-element\.js$/,
    find: /connectedCallback\(\)\{super\.connectedCallback.*?disconnectedCallback\(\)\{.*?\}/,
    replacement: '',
  },
  {
    // Nor a part in a comment, or in the text of a script, a style, a title or a textarea; none is compiled ahead.
    file: /lit-html\/lit-html\.js$/,
    find: /else\{let t=-1;for\(.*?o\.length-1\}/,
    replacement: '',
  },
  {
    file: /lit-html\/lit-html\.js$/,
    find: /if\(\w+\.test\(r\.tagName\)\)\{.*?r\.append\(t\[i\],\w+\(\)\)\}\}/,
    replacement: '',
  },
  {
    file: /lit-html\/lit-html\.js$/,
    find: /\w+\.test\(u\[2\]\)&&\(n=RegExp\("<\/"\+u\[2\],"g"\)\),/,
    replacement: '',
  },
  {
    file: /lit-html\/lit-html\.js$/,
    find: /"number"==typeof s\?this\._\$AC\(t\):\(.*?,s\);/,
    replacement: 'this._$AC(t);',
  },
  {
    // A shadow root is empty at first, and its templates are made in the page's document.
    file: /lit-element\/lit-element\.js$/,
    find: /createRenderRoot\(\)\{.*?,t\}|this\.hasUpdated\|\|\(this\.renderOptions\.isConnected=this\.isConnected\),/g,
    replacement: '',
  },
  {
    file: /lit-html\/lit-html\.js$/,
    find: /(?<=const e=)s\?\.renderBefore\?\?(?=i;)|(?<=const t=)s\?\.renderBefore\?\?(?=null)|,this\._\$Cv=e\?\.isConnected\?\?!0/g,
    replacement: '',
  },
  {
    file: /lit-html\/lit-html\.js$/,
    find: /\(t\?\.creationScope\?\?(\w+)\)/,
    replacement: '$1',
  },
  {
    // Listeners are functions.
    file: /lit-html\/lit-html\.js$/,
    find: /\|\|t\.capture!==s\.capture\|\|t\.once!==s\.once\|\|t\.passive!==s\.passive/,
    replacement: '',
  },
  {
    file: /lit-html\/lit-html\.js$/,
    find: /"function"==typeof this\._\$AH\?(this\._\$AH\.call\(.*?\)):this\._\$AH\.handleEvent\(t\)/,
    replacement: '$1',
  },
  {
    // Properties are texts and booleans, or have no attribute.
    file: /reactive-element\/reactive-element\.js$/,
    find: /(?:case Number:i=null===t\?null:Number\(t\);break;)?case Object:case Array:.*?(?=\}return)/g,
    replacement: '',
  },
  {
    // No attribute follows its property.
    file: /reactive-element\/reactive-element\.js$/,
    find: /toAttribute\(t,s\)\{.*?\},(?=fromAttribute)|_\$ET\(t,s\)\{.*?\}\}(?=_\$AK)|this\._\$Em=(?:null|e)[,;]|,this\._\$Em=null|&&this\._\$Em!==e|,!0===e&&this\._\$Em!==t&&\(this\._\$Eq\?\?=new Set\)\.add\(t\)|this\._\$Eq&&=.*?,(?=this\._\$EM)/g,
    replacement: '',
  },
  {
    // An update is neither put off nor left out, and the first is like any other.
    file: /reactive-element\/reactive-element\.js$/,
    find: /const t=this\.scheduleUpdate\(\);return null!=t&&await t,(!this\.isUpdatePending\})scheduleUpdate\(\)\{return this\.performUpdate\(\)\}/,
    replacement: 'this.performUpdate();return $1',
  },
  {
    file: /reactive-element\/reactive-element\.js$/,
    find: /let t=!1;const s=this\._\$AL;try\{t=this\.shouldUpdate\(s\),t\?\(this\.willUpdate\(s\),.*?,this\.update\(s\)\):this\._\$EM\(\)\}catch\(s\)\{throw t=!1,(this\._\$EM\(\),s\})t&&/,
    replacement:
      'const s=this._$AL;try{this.willUpdate(s),this._$EO?.forEach(t=>t.hostUpdate?.()),this.update(s)}catch(s){throw $1',
  },
  {
    file: /reactive-element\/reactive-element\.js$/,
    find: /this\.hasUpdated\|\|\(this\.hasUpdated=!0,this\.firstUpdated\(t\)\),|shouldUpdate\(t\)\{return!0\}|firstUpdated\(t\)\{\}/g,
    replacement: (found: string) => (found.startsWith('this') ? 'this.hasUpdated=!0,' : ''),
  },
  {
    file: /reactive-element\/reactive-element\.js$/,
    find: /return this\.getUpdateComplete\(\)\}getUpdateComplete\(\)\{/,
    replacement: '',
  },
  {
    // Every property is declared, every element has a list of styles.
    file: /reactive-element\/reactive-element\.js$/,
    find: /\{attribute:!0,type:String,converter:u,reflect:!1,useDefault:!1,hasChanged:f\}/,
    replacement: '{}',
  },
  {
    // Styles are a list, as their element has them.
    file: /reactive-element\/reactive-element\.js$/,
    find: /static finalizeStyles\(s\)\{.*?\}(?=static _)|this\.finalizeStyles(?=\()|y\.elementStyles=\[\],/g,
    replacement: '',
  },
  {
    // A name is what it is.
    file: /reactive-element\/reactive-element\.js$/,
    find: /\bd(?=\("\w+"\))|,this\._\$Ep=void 0(?=,this\.is)/g,
    replacement: '',
  },
  {
    // A converter is an object; an attribute has the name it is given, or its property's; a change is no identity.
    file: /reactive-element\/reactive-element\.js$/,
    find: /"function"==typeof t\.converter\?.*?\?t\.converter:u/,
    replacement: 't.converter??u',
  },
  {
    file: /reactive-element\/reactive-element\.js$/,
    find: /"string"==typeof i\?i:"string"==typeof t\?t\.toLowerCase\(\):void 0/,
    replacement: 'i??t.toLowerCase()',
  },
  {
    file: /reactive-element\/reactive-element\.js$/,
    find: /\(i\.hasChanged\?\?f\)/,
    replacement: 'f',
  },
  {
    // Nor do they have accessors of their own, or defaults that are not reflected.
    file: /reactive-element\/reactive-element\.js$/,
    find: /&&\(\(s=Object\.create\(s\)\)\.wrapped=!0\)/,
    replacement: '',
  },
  {
    file: /reactive-element\/reactive-element\.js$/,
    find: /const\{get:e,set:r\}=.*?this\.requestUpdate\(t,h,i\)\}/,
    replacement: 'return{get(){return this[s]},set(e){const h=this[s];this[s]=e,this.requestUpdate(t,h,i)}',
  },
  {
    file: /reactive-element\/reactive-element\.js$/,
    find: /s\.state&&\(s\.attribute=!1\),|,this\.prototype\.hasOwnProperty\(t\)(?=,)|,\.\.\.o\(t\)/g,
    replacement: '',
  },
  {
    file: /reactive-element\/reactive-element\.js$/,
    find: /const t=this\.constructor\.elementProperties;if\(t\.size>0\)for\(.*?this\.C\(s,void 0,i,e\)\}/,
    replacement: '',
  },
  {
    file: /reactive-element\/reactive-element\.js$/,
    find: /i&&!\(this\._\$Ej\?\?=new Map\)\.has\(t\)&&\(.*?\)\|\|\((this\._\$AL\.has\(t\)\|\|\(this\.hasUpdated\|\|)i\|\|(.*?)\)\}(?=async)/,
    replacement: '$1$2}',
  },
  {
    // What a property was before a change, no element asks.
    file: /reactive-element\/reactive-element\.js$/,
    find: /this\._\$AL\.has\(t\)\|\|\(this\.hasUpdated\|\|\(s=void 0\),(this\._\$AL\.set\(t,s\))\)/,
    replacement: '$1',
  },
  {
    file: /reactive-element\/reactive-element\.js$/,
    find: /\|\|i\.useDefault&&i\.reflect&&.*?\(r\._\$Eu\(t,i\)\)/,
    replacement: '',
  },
  {
    file: /reactive-element\/reactive-element\.js$/,
    find: /r\?\?this\._\$Ej\?\.get\(e\)\?\?r/,
    replacement: 'r',
  },
  {
    // No class has initializers, no element lets go of a controller.
    file: /reactive-element\/reactive-element\.js$/,
    find: /static addInitializer\(t\)\{.*?\}|,void 0!==t\.l&&\(this\.l=\[\.\.\.t\.l\]\)|,this\.constructor\.l\?\.forEach\(t=>t\(this\)\)|removeController\(t\)\{.*?\}/g,
    replacement: '',
  },
  {
    // What an element observes is known once it is complete.
    file: /reactive-element\/reactive-element\.js$/,
    find: /this\._\$Eh&&(?=\[)/,
    replacement: '',
  },
  {
    // Every property has the library's accessor, which alone names it when it asks for an update.
    file: /reactive-element\/reactive-element\.js$/,
    find: /if\((this\._\$Ei\(\),this\.elementProperties\.set\(t,s\)),!s\.noAccessor\)\{.*?\}\}static getPropertyDescriptor\(.*?enumerable:!0\}\}/,
    replacement:
      '$1;const i=Symbol();e(this.prototype,t,{get(){return this[i]},set(s){const h=this[i];this[i]=s,this.requestUpdate(t,h)}})}',
  },
  {
    file: /reactive-element\/reactive-element\.js$/,
    find: /requestUpdate\(t,s,i,e=!1,h\)\{.*?this\.C\(t,s,i\)\}(.*?)C\(t,s,\{.*?\},r\)\{(.*?)\}(?=async)/,
    replacement: 'requestUpdate(t,s){if(void 0!==t){if(!f(this[t],s))return;$2}$1',
  },
  {
    // Templates are minified: they have no comment, and no attribute in single quotes.
    file: /lit-html\/lit-html\.js$/,
    find: /"!--"===u\[1\]\?c=\w+:|'"'===u\[3\]\?(\$):\w+|\|\|c===\w+(?=\?c=\w+:c===)/g,
    replacement: (found: string) => (found.startsWith("'") ? '$' : ''),
  },
  {
    // Nothing asks for the part of an element, nor whether it is one of Lit's, which has neither properties nor styles.
    file: /lit-element\/lit-element\.js$/,
    find: /,this\._\$Do=void 0|this\._\$Do=(?=e\()|i\._\$litElement\$=!0,i\["finalized"\]=!0,/g,
    replacement: '',
  },
  {
    file: /reactive-element\/reactive-element\.js$/,
    find: /attributeChangedCallback\(t,s,i\)\{this\._\$AK\(t,i\)\}(.*?)_\$AK\(t,s\)\{/,
    replacement: '$1attributeChangedCallback(t,n,s){',
  },
  {
    // Nothing is told not to change.
    file: /lit-html\/lit-html\.js$/,
    find: /&&t!==E(?=[,)&]|$)|r===E&&\(.*?\),|if\(\(t=t\?\?A\)===E\)return;|\|\|t!==this\._\$AH&&t!==E/g,
    replacement: (found: string) =>
      found.startsWith('if') ? 't??=A;' : found.startsWith('||') ? '||t!==this._$AH' : '',
  },
  {
    file: /lit-html\/lit-html\.js$/,
    find: /(?<=\{)this\._\$AH=A,(?=this\.element)/,
    replacement: '',
  },
  {
    // Nor does it need to know what it stands in.
    file: /lit-html\/lit-html\.js$/,
    find: /(?<=class k\{constructor\(t,i),s|(?<=nextSibling),this(?=,t\))|(?<=this\.O\(c\(\)\)),this(?=,this)|(?<=t\),t),void 0(?=,s\))|(?<=r\.strings),this(?=,t\))|(?<=constructor\(t,i,s),e(?=,h\))|(?<=new R\(e),this(?=\))|(?<=class R\{constructor\(t),i(?=\))/g,
    replacement: '',
  },
  {
    // A part is in the content or an attribute, and always there; a listener that goes is not one that comes.
    file: /lit-html\/lit-html\.js$/,
    find: /(?<=\{)type:[12],(?=index)|(?<=of this\._\$AV)\)void 0!==s&&\((.*?\))\)(?=,i\+\+)|(?<=s===A)\|\|e(?=\))/g,
    replacement: (_, loop?: string) => (loop ? `)${loop}` : ''),
  },
  {
    file: /lit-html\/lit-html\.js$/,
    find: /2===r\.type\?(i=new k\(.*?\)):1===r\.type\?(i=new r\.ctor\(.*?\)):0/,
    replacement: 'r.ctor?$2:$1',
  },
  {
    // Of what a property is, there is a declaration; what an element had before it was one, is set even if it is nothing.
    file: /reactive-element\/reactive-element\.js$/,
    find: /(?<=static getPropertyOptions\(t\)\{return this\.elementProperties\.get\(t\))\?\?b|(?<=createProperty\(t,s)=b|(?<=delete this\[i\]\);)t\.size>0&&(?=\()/g,
    replacement: '',
  },
  {
    // Every root is open, and nothing more.
    file: /reactive-element\/reactive-element\.js$/,
    find: /this\.constructor\.shadowRootOptions|y\.shadowRootOptions=(\{mode:"open"\}),/g,
    replacement: (_, options?: string) => (options ? '' : '{mode:"open"}'),
  },
  {
    // An update comes once an element has been connected, and has its root.
    file: /reactive-element\/reactive-element\.js$/,
    find: /if\(!this\.isUpdatePending\)return;|this\.renderRoot\?\?=this\.createRenderRoot\(\),(?=this\._\$Ep)/g,
    replacement: '',
  },
  {
    // Nothing outside Lit calls these by their names, and a style sheet is made in one way.
    file: /reactive-element\/reactive-element\.js$/,
    find: new RegExp(INTERNAL_NAMES.join('|'), 'g'),
    replacement: (name: string) => `_${INTERNAL_NAMES.indexOf(name)}`,
  },
  {
    // Those that Lit has shortened itself, for versions of it that work with each other; here is one.
    file: /(?:lit-html|lit-element|reactive-element)\.js$/,
    find: /_\$[AE](?=\w\b)/g,
    replacement: '_',
  },
  {
    // Messages are texts, with ids. The locales are configured once, and one is asked for that is there, and is not the
    // one asked for before. Elements wait for the moment when its words are there, and for no other; whoever asked
    // meanwhile waits for the newest.
    file: /@lit\/localize\/lit-localize\.js$/,
    find: /^[^]*$/,
    replacement: `
      export const LOCALE_STATUS_EVENT = 'zo-locale';
      let templates = {};
      let newest;
      export const str = (strings, ...values) => ({strings, values});
      export const msg = (template, {id}) => {
        // A translation has the numbers of the placeholders where the source has their values.
        const {strings, values} = templates[id] ?? {strings: template.strings, values: [0, 1]};
        return strings
          ? strings.reduce((text, part, i) => text + template.values[values[i - 1]] + part)
          : templates[id] ?? template;
      };
      export const configureLocalization = ({loadLocale}) => ({
        async setLocale() {
          const request = (newest = loadLocale());
          const locale = await request;
          if (request !== newest) return newest;
          ({templates} = locale);
          dispatchEvent(new Event(LOCALE_STATUS_EVENT));
        },
      });
    `,
  },
  {
    // Nor does that need the codes of the locales.
    file: /\/src\/i18n\/interface\.ts/,
    find: /const TURNS = .*?;|sourceLocale,\s+targetLocales: TURNS,|TURNS\.reverse\(\)\[0\]!?/g,
    replacement: '',
  },
  {
    // The elements have the library's names.
    file: /\/src\/elements\/nested\.ts/,
    find: /^[^]*$/,
    replacement: `
      import {html} from 'lit';
      export const languageSwitcher = () => html\`<zo-language-switcher></zo-language-switcher>\`;
    `,
  },
  {
    // No document comes with the page.
    file: /\/src\/content\/source\.ts/,
    find: /delivered\[src\] \?\? /,
    replacement: '',
  },
  {
    // Descriptions are for translators.
    file: /\/src\/i18n\/messages\.ts/,
    find: /,\s*desc: '[^']*'/g,
    replacement: '',
  },
];

/** What no element of a lean script may use of Lit: it has other names there, or is left out. */
const UNUSABLE = new RegExp(
  `\\b(?:${[...INTERNAL_NAMES, 'firstUpdated', 'getUpdateComplete', 'noChange', 'removeController', 'scheduleUpdate', 'shadowRootOptions', 'shouldUpdate'].join('|')})\\b`,
);

/** What taking over a server's nodes needs whole: it reaches into the parts that these make. */
const HYDRATED = /(?:lit-html|lit-element|reactive-element)\.js$|\/src\/content\/source\.ts/;

/**
 * Takes out of a script tag what only other uses of the libraries need.
 *
 * @param options.hydrates Whether the script takes over what a server has rendered.
 */
export function leanLibraries({hydrates}: {readonly hydrates: boolean}): Plugin {
  return {
    name: 'lean-libraries',
    enforce: 'pre',
    transform(code, id) {
      const [used] = (!hydrates && id.startsWith(SOURCES) && UNUSABLE.exec(code)) || [];
      if (used) this.error(`${id} uses "${used}" of Lit, which build/lean-libraries.ts leaves out or renames.`);
      if (hydrates && HYDRATED.test(id)) return null;
      let changed = code;
      for (const {find, replacement} of CHANGES.filter(({file}) => file.test(id))) {
        if (!find.test(changed))
          this.error(`${id} no longer has what build/lean-libraries.ts leaves out: ${String(find)}`);
        changed = changed.replace(find, replacement as string);
      }
      return changed === code ? null : {code: changed, map: null};
    },
  };
}
