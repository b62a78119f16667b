/**
 * schema.org JSON-LD → article. Reads the graph as publishers write it, not as the specification would have it:
 * one object, an array or an `@graph`; nodes by reference or in place; one value where a list may be. Terms and values
 * in other forms than the plain one are brought into it by `json-ld-forms.ts`, which is fetched when they are met.
 *
 * @see https://schema.org/Article
 * @see https://www.w3.org/TR/json-ld11/
 */
import { toTag, UNDETERMINED } from '../../i18n/tags.js';
import { ContentError } from '../errors.js';
import { toArticle, } from '../model.js';
import { safeUrl } from '../urls.js';
/** Properties that lead to other works than the one described. */
const OTHER_WORKS = /^(?:associatedArticle|blogPost|citation|comment|correction|isBasedOn|isPartOf|liveBlogUpdate|mentions|sharedContent|translationOfWork|workTranslation)$/;
/** What a node may be shown as, the better first: an article, a set of questions, a page. */
export const RANKS = [
    // Postings of blogs, social media and forums; a JobPosting is none.
    /Article$|[gam]Posting$|^Report$|^APIReference$/,
    /^(?:FAQPage|QAPage|Question)$/,
    /(?:Page|Work|^Blog|^Book|^Review)$/,
];
/**
 * What a document has that is not in plain form, or not meant as it stands, in this order: values with a language, lists
 * in order; terms with a prefix or a capital letter; blank nodes; a language that is no tag; authors by name only;
 * texts with tags or entities in them; dates that are not ISO 8601; the fields of WordPress.
 */
const OTHER_FORMS = /"@(?:included|l|nest|reverse|set|value)|"(?:[A-Z]\w*|\w+:\w+)"\s*:|"(?:schema:|_:|https?:\/\/(?:www\.)?schema\.org\/\w)|"inLanguage"\s*:\s*(?!\s|"[a-z]{2,3}["-])|"author"\s*:\s*(?:"|\[\s*["[])|"(?:articleSection|caption|description|headline|name)"\s*:\s*\[?\s*"[^"]*(?:<|&#?\w+;)|"date\w+"\s*:\s*(?!\s|null|"\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:\d\d))?")|"rendered"/;
/** Whether the JSON of a document is in the plain form that this reader reads by itself. */
export function isPlain(text) {
    return !OTHER_FORMS.test(text);
}
/** Nodes that a document may have. A page of 5,000 questions has 10,000. */
export const MAX_NODES = 100_000;
/**
 * Reads a JSON-LD document at once, as {@link readingJsonLd} does piece by piece.
 *
 * @throws {ContentError}
 */
export function readJsonLd(...document) {
    return [...readingJsonLd(...document)].at(-1);
}
/**
 * Reads a JSON-LD document piece by piece, each of some microseconds, so that a page can have its turn between those of a
 * long one. The last that it yields is what was read.
 *
 * @param json The parsed JSON.
 * @param documentUrl Where it was fetched: the base of its relative URLs. A fragment names the node to be shown.
 * @param plain Gives a node of the JSON in plain form.
 * @throws {ContentError} `empty` where nothing in it can be shown as an article, `too-large` where it has too many nodes.
 */
export function* readingJsonLd(json, documentUrl, plain = (node) => node) {
    const [base = '', fragment = ''] = documentUrl.split('#');
    const byId = new Map();
    /** The nodes that may be shown, by rank, those nearest to the root first. */
    const candidates = RANKS.map(() => new Set());
    /** The nodes that are other works than the one described, whatever they may be shown as. */
    const others = new Set();
    // A walk by breadth, without recursion: documents may be nested thousands deep. The list grows while it is walked.
    const walk = [];
    const copy = (from, other) => {
        const node = Object.create(null);
        if (walk.length === MAX_NODES)
            throw new ContentError('too-large');
        walk.push({ from, node, other });
        return node;
    };
    const addresses = Object.create(null);
    const idOf = (value) => {
        const id = isObject(value) ? text(value, '@id') : value;
        // Making an address takes longer than all else that is done with an id.
        return id && (addresses[id] ??= URL.parse(id, base)?.href ?? id);
    };
    for (const root of flatten(json))
        if (isObject(root))
            copy(root, false);
    for (const { from, node, other } of walk) {
        yield;
        for (const [term, value] of Object.entries(plain(from))) {
            node[term] = flatten(value).map((item) => isObject(item) ? copy(item, other || OTHER_WORKS.test(term)) : String(item));
        }
        // What is said of one id in several places belongs to one node: the first to carry it.
        const id = idOf(node);
        const known = byId.get(id) ?? node;
        for (const term in node)
            known[term] ??= node[term];
        if (id)
            byId.set(id, known);
    }
    for (const { node, other } of walk) {
        yield;
        const rank = RANKS.findIndex((kind) => isA(node, kind));
        (other ? others : candidates[rank])?.add(resolve(node));
    }
    /** The node that a value is or refers to. */
    function resolve(value) {
        return byId.get(idOf(value)) ?? (isObject(value) ? value : undefined);
    }
    /** The nodes that properties hold or refer to. */
    const nodes = (node, ...terms) => values(node, terms)
        .map(resolve)
        .filter((known) => known !== undefined);
    /** The first address of the first property that has one: a string, or a node's `url`, `contentUrl` or `@id`. */
    const url = (node, ...terms) => values(node, terms)
        .flatMap((value) => {
        const known = resolve(value);
        return known ? values(known, ['url', 'contentUrl', '@id']) : [value];
    })
        .map((value) => safeUrl(value, base))
        // A name within this document is no address.
        .find((address) => address && !address.startsWith(`${base}#`)) ?? '';
    const languageOf = (node) => text(node, 'inLanguage');
    /** The name of a person or an organization, given as a text or as a node. */
    const nameOf = (value) => {
        const known = resolve(value);
        return text(known ?? { name: [value] }, 'name');
    };
    const authors = (node) => (node['author'] ?? [])
        .map((value) => {
        const person = resolve(value);
        return { name: nameOf(value), url: person ? url(person, 'url') : '' };
    })
        .filter(({ name }) => name);
    const picture = (node) => {
        const address = url(node, 'image', 'thumbnailUrl');
        const [image = {}] = nodes(node, 'image');
        return address
            ? {
                url: address,
                alt: text(image, 'caption', 'description', 'name'),
                width: number(image, 'width'),
                height: number(image, 'height'),
            }
            : undefined;
    };
    /** The nodes of the other versions: translations, and the original with the translations it lists. */
    const related = (node) => {
        const originals = nodes(node, 'translationOfWork');
        return [
            ...new Set([
                ...nodes(node, 'workTranslation'),
                ...originals,
                ...originals.flatMap((original) => nodes(original, 'workTranslation')),
            ]),
        ];
    };
    /** Whether this document carries a version of the article in full, rather than pointing at it. */
    const isComplete = (node) => node['articleBody'] ??
        node['text'] ??
        ((node['headline'] && !node['url'] && !node['@id']) ||
            (candidates.some((nodes) => nodes.has(node)) && text(node, 'name', 'headline')));
    const translations = (node) => {
        const byLanguage = new Map();
        const versions = related(node);
        const own = toTag(languageOf(node));
        // The article itself comes first, unless the publisher lists its language among those of its translations.
        const isListed = versions.some((version) => toTag(languageOf(version)) === own);
        for (const version of isListed ? versions : [node, ...versions]) {
            const language = toTag(languageOf(version));
            if (language === UNDETERMINED || byLanguage.has(language))
                continue;
            byLanguage.set(language, {
                language,
                url: url(version, 'url', 'mainEntityOfPage', '@id'),
                src: language === own || isComplete(version) ? '' : source(version),
                title: text(version, 'headline', 'name'),
            });
        }
        return [...byLanguage.values()];
    };
    /** Where a translation's own document is: at its `@id`, as linked data has it, or at its page. */
    const source = (node) => {
        const id = safeUrl(idOf(node), base);
        return (id.split('#')[0] !== base && id) || url(node, 'url', 'mainEntityOfPage');
    };
    const questionNodes = (node) => isQuestion(node)
        ? [node]
        : nodes(node, 'mainEntity', 'hasPart', 'subjectOf').flatMap((part) => isQuestion(part) ? [part] : nodes(part, 'mainEntity', 'hasPart').filter(isQuestion));
    const question = (node, index) => {
        const title = text(node, 'name', 'headline', 'text');
        const body = text(node, 'text');
        const bodies = new Set(['']);
        const answers = values(node, ['acceptedAnswer', 'suggestedAnswer'])
            .map((value, index) => {
            const answer = resolve(value) ?? { text: [value] };
            return {
                body: text(answer, 'text', 'name'),
                accepted: index in (node['acceptedAnswer'] ?? []),
                upvotes: number(answer, 'upvoteCount'),
                authors: authors(answer),
                published: text(answer, 'datePublished', 'dateCreated'),
            };
        })
            // An accepted answer is often suggested, too.
            .filter(({ body }) => !bodies.has(body) && bodies.add(body));
        return {
            id: idOf(node).split('#')[1] || String(index + 1),
            title,
            body: body === title ? '' : body,
            answers,
            answerCount: number(node, 'answerCount'),
        };
    };
    function* article(node) {
        const [page = {}] = nodes(node, 'mainEntityOfPage');
        const own = questionNodes(node);
        // The questions of the whole document belong to its main article where that names none of its own.
        const asked = own.length || node !== main ? own : [...candidates[1]].flatMap(questionNodes);
        const questions = [];
        for (const one of new Set(asked)) {
            yield;
            questions.push(question(one, questions.length));
        }
        return toArticle({
            title: text(node, 'headline', 'name', 'text'),
            language: languageOf(node) || languageOf(page),
            url: url(node, 'url', 'mainEntityOfPage'),
            documentUrl: base,
            category: text(node, 'articleSection'),
            summary: text(node, 'description'),
            body: text(node, 'articleBody') || (isQuestion(node) ? '' : text(node, 'text')),
            authors: authors(node),
            published: text(node, 'datePublished', 'dateCreated'),
            modified: text(node, 'dateModified'),
            timeRequired: text(node, 'timeRequired'),
            image: picture(node),
            siteName: values(node, ['publisher', 'isPartOf']).map(nameOf).find(Boolean) ?? '',
            translations: translations(node),
            questions: questions.filter(({ title }) => title),
        });
    }
    const shown = candidates
        .map((nodes) => [...nodes].filter((node) => text(node, 'headline', 'name', 'text', 'articleBody') || questionNodes(node).length))
        .find((nodes) => nodes.length);
    const entities = new Set([...candidates[2]].flatMap((page) => nodes(page, 'mainEntity')));
    // A translation may be listed beside its original, and even the original among its translations.
    const main = (fragment && byId.get(`${base}#${fragment}`)) ||
        (shown?.find((node) => entities.has(node)) ?? shown?.find((node) => !others.has(node)) ?? shown?.[0]);
    if (!main)
        throw new ContentError('empty');
    const originals = nodes(main, 'translationOfWork');
    const versions = [];
    for (const node of related(main))
        if (node !== main && isComplete(node))
            versions.push(yield* article(node));
    yield {
        article: yield* article(main),
        original: [main, ...originals].some((node) => node['workTranslation']) ? '' : originals.map(source).join(''),
        versions,
    };
}
function values(node, terms) {
    return terms.flatMap((term) => node[term] ?? []);
}
/** The first text of the first property that has one, without the white space around it. */
function text(node, ...terms) {
    for (const term of terms) {
        for (const value of node[term] ?? []) {
            const words = isObject(value) ? '' : value.trim();
            if (words)
                return words;
        }
    }
    return '';
}
/** Whether one of a node's types is of a kind. */
function isA(node, kind) {
    return (node['@type'] ?? []).some((type) => !isObject(type) && kind.test(type.trim()));
}
function isQuestion(node) {
    return isA(node, /^Question$/);
}
function isObject(value) {
    return typeof value === 'object' && value !== null;
}
/** A property's values as one flat list: JSON-LD lets one stand for many. */
function flatten(value) {
    return typeof value === 'string' ? [value] : [value].flat(4).filter((item) => typeof (item ?? true) !== 'boolean');
}
/** A number above 0 given as 1200, "1200" or, for pixels, "1200px". */
function number(node, term) {
    return Number.parseFloat(text(node, term)) || undefined;
}
