/**
 * Markdown, with YAML before it that describes it (front matter), as static site generators read it → article.
 *
 * @see https://github.github.com/gfm/
 * @see https://jekyllrb.com/docs/front-matter/
 */
import { FAILSAFE_SCHEMA, load } from 'js-yaml';
import { Lexer, Marked } from 'marked';
import { repairTag } from '../../i18n/repair-tag.js';
import { toTag, UNDETERMINED } from '../../i18n/tags.js';
import { ContentError } from '../errors.js';
import { toArticle } from '../model.js';
import { documentUrl } from '../urls.js';
import { isObject, Properties } from './properties.js';
import { asText, decodeEntities, textOf } from './text-fields.js';
/** Where the content of a translation is, rather than a page that shows it. */
const DOCUMENT = /\.(?:md|markdown|mdx|txt|json|jsonld|xml)(?:$|[?#])/i;
/**
 * Reads a Markdown document. Its first heading is its title where its front matter has none.
 *
 * @throws {ContentError} `empty` where nothing is written in it.
 */
export function readMarkdown({ text, url, language }) {
    // Asynchronous, so that a parser that is fetched when it is needed can take this one's place.
    return Promise.resolve().then(() => read(text, documentUrl(url), language));
}
function read(text, base, language) {
    const problems = [];
    const { front, source } = split(text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n'), problems);
    const title = decodeEntities(front.text('title', 'headline'));
    const { heading, body } = render(source, title, problems);
    if (!title && !heading && !body)
        throw new ContentError('empty', { url: base, found: 'a Markdown document without text' });
    const name = title || heading;
    const tag = front.language('lang', 'language', 'locale') || language;
    const own = front.url(base, 'url', 'canonical_url', 'canonical') || permalink(front, base);
    return {
        article: toArticle({
            title: name,
            language: tag,
            url: own,
            documentUrl: base,
            category: decodeEntities(front.text('category', 'categories', 'section', 'tags')),
            summary: textOf(front.text('summary', 'description', 'excerpt', 'abstract')),
            body,
            authors: front.authors(base, 'authors', 'author'),
            published: front.date('date', 'published', 'datepublished', 'pubdate', 'publishdate'),
            modified: front.date('modified', 'updated', 'lastmod', 'last_modified_at', 'datemodified'),
            image: pictureOf(front, base),
            translations: translationsOf(front, { language: toTag(tag), url: own, src: '', title: name }, base),
            problems: [...new Set(problems)],
        }),
        versions: [],
    };
}
/** A path of the page, unless it is a pattern that only the site's generator fills in. */
function permalink(front, base) {
    return front.text('permalink').includes(':') ? '' : front.url(base, 'permalink');
}
function pictureOf(front, base) {
    const picture = front.picture(base, 'image', 'images', 'cover', 'thumbnail');
    return picture && { ...picture, alt: picture.alt || front.text('image_alt', 'imagealt', 'image-alt', 'alt') };
}
/** Translations by language (`de: /de/x.md`), or as a list of objects. */
function translationsOf(front, self, base) {
    return front.map('translations').flatMap(([code, entry, path]) => {
        const version = new Properties(isObject(entry) ? entry : { src: entry }, front.problems, `${path}.`);
        const names = ['lang', 'language', 'locale'];
        const language = version.has(...names) ? version.language(...names) : repairTag(code).tag;
        if (language && language === self.language)
            return [self];
        const src = version.url(base, 'src', 'url', 'href', 'path');
        if (language && language !== UNDETERMINED && src) {
            const url = version.url(base, 'url', 'href') || (DOCUMENT.test(src) ? '' : src);
            return [{ language, url, src, title: decodeEntities(version.text('title')) }];
        }
        front.problems.push(`${path} has ${src ? 'no language tag (BCP 47)' : 'no address'}.`);
        return [];
    });
}
/** Separates the front matter from the text. */
function split(text, problems) {
    const whole = { front: new Properties({}, problems), source: text };
    const [, fence] = /^(---|\+\+\+)[ \t]*\n/.exec(text) ?? [];
    if (!fence)
        return whole;
    const end = new RegExp(fence === '---' ? '^(?:---|\\.\\.\\.)[ \\t]*$' : '^\\+\\+\\+[ \\t]*$', 'gm');
    end.lastIndex = text.indexOf('\n') + 1;
    const found = end.exec(text);
    // A text may begin with a line, too.
    if (!found)
        return whole;
    const source = text.slice(end.lastIndex);
    const given = text.slice(text.indexOf('\n') + 1, found.index);
    if (fence === '+++') {
        problems.push('Front matter in TOML (+++) is not read; write it in YAML (---).');
        return { ...whole, source };
    }
    const values = parseFrontMatter(given, problems);
    if (!values)
        return whole;
    // Generators differ in how they write a name: "pubDate", "PubDate".
    const lowerCase = Object.entries(values).map(([name, value]) => [name.toLowerCase(), value === 'null' || value === '~' ? '' : value]);
    return { front: new Properties(Object.fromEntries(lowerCase), problems), source };
}
/** `undefined` where it is a text, no mapping: the document begins with a line, and has another. */
function parseFrontMatter(yaml, problems) {
    if (!/^\s*[^#\s]/m.test(yaml))
        return {};
    try {
        // Texts only: a title of digits, the language `no` and a date stay as they were written.
        const values = load(yaml, { schema: FAILSAFE_SCHEMA, maxAliases: 100 });
        return isObject(values) ? values : undefined;
    }
    catch (error) {
        const lines = [...yaml.matchAll(/^([\w-]+):[ \t](.*)/gm)];
        if (lines.length === 0)
            return undefined;
        const [reason] = error.message.split('\n');
        problems.push(`The front matter is no YAML and was read line by line: ${reason}`);
        return Object.fromEntries(lines.map(([, name = '', value = '']) => [name, value.trim().replace(/^(["'])(.*)\1$/, '$2')]));
    }
}
/** The text as HTML, and the title that its first heading is. */
function render(source, title, problems) {
    try {
        const { parser, footnotes } = createParser();
        const tokens = lex(source, parser);
        const first = tokens.find((token) => token.type === 'heading' && token.depth === 1);
        const heading = first ? textOf(parser.Parser.parseInline(first.tokens, parser.defaults), '.footnote') : '';
        // The title is shown above the text.
        if (first && (!title || heading === title))
            tokens.splice(tokens.indexOf(first), 1);
        return { heading, body: (parser.parser(tokens) + footnotes()).trim() };
    }
    catch (error) {
        // Such as thousands of quotations in each other.
        problems.push(`The Markdown could not be rendered and is shown as it is: ${String(error).split('\n')[0]}`);
        return { heading: '', body: asText(source.trim()) };
    }
}
/** The rules of the grammar, which are the same for all documents. */
let rules;
function lex(source, { defaults }) {
    const lexer = new Lexer(defaults);
    const tokenizer = lexer.options.tokenizer;
    const { block, inline, other } = tokenizer.rules;
    tokenizer.rules = rules ??= { block: anchored(block), inline: anchored(inline), other };
    return lexer.lex(source);
}
/**
 * A rule for what a text begins with. Safari takes `^` for a test, which it makes at each character of what is left of
 * the text: a document would take the square of its length.
 */
class Anchored extends RegExp {
    constructor({ source, flags }) {
        super(source, `${flags}y`);
    }
    exec(text) {
        this.lastIndex = 0;
        return super.exec(text);
    }
}
function anchored(grammar) {
    const entries = Object.entries(grammar).map(([name, rule]) => {
        const isForBeginning = rule.source.startsWith('^') && !rule.global;
        return [name, isForBeginning ? new Anchored(rule) : rule];
    });
    return Object.fromEntries(entries);
}
/** A parser for one document, whose footnotes it collects. */
function createParser() {
    const notes = new Map();
    /** The labels of the notes that the text refers to, in the order of their numbers. */
    const referred = [];
    const parser = new Marked({
        // What a reader can't tick is a sign.
        renderer: { checkbox: ({ checked }) => (checked ? '☑ ' : '☐ ') },
        extensions: [
            {
                name: 'note',
                level: 'block',
                tokenizer(text) {
                    // Its further lines are indented, or follow without an empty line between.
                    const [raw, label, note] = /^\[\^([^\]\s]+)\]:[ \t]*(.*(?:\n(?!\[\^|[#>|`~*+-])[^\n]*\S.*|\n+(?: {2,}|\t).*)*)(?:\n|$)/y.exec(text) ??
                        [];
                    if (raw === undefined || label === undefined)
                        return undefined;
                    if (!notes.has(label))
                        notes.set(label, this.lexer.blockTokens(note.replace(/\n(?: {1,4}|\t)/g, '\n')));
                    return { type: 'note', raw };
                },
                renderer: () => '',
            },
            {
                name: 'reference',
                level: 'inline',
                tokenizer(text) {
                    const [raw, label = ''] = /^\[\^([^\]\s]+)\]/y.exec(text) ?? [];
                    return raw !== undefined && notes.has(label) ? { type: 'reference', raw, label } : undefined;
                },
                renderer({ label }) {
                    if (!referred.includes(label))
                        referred.push(label);
                    return `<sup class="footnote">${referred.indexOf(label) + 1}</sup>`;
                },
            },
        ],
    });
    return {
        parser,
        footnotes() {
            let items = '';
            // A note may refer to another: the list grows while it is walked.
            for (const label of referred)
                items += `<li>${parser.parser(notes.get(label))}</li>`;
            return items && `<hr><ol>${items}</ol>`;
        },
    };
}
