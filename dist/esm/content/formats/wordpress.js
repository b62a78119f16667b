/**
 * Posts and pages of the WordPress REST API → articles; with what the plugins for translations and for search engines
 * add to them.
 *
 * @see https://developer.wordpress.org/rest-api/reference/posts/
 */
import { repairTag } from '../../i18n/repair-tag.js';
import { toTag, UNDETERMINED } from '../../i18n/tags.js';
import { ContentError } from '../errors.js';
import { toArticle } from '../model.js';
import { documentUrl } from '../urls.js';
import { toIsoDate } from './dates.js';
import { readItems } from './feed.js';
import { readJsonLd } from './json-ld.js';
import { isObject, Properties } from './properties.js';
import { asMarkup, decodeEntities, textOf } from './text-fields.js';
/** Where plugins say what language a post is in: Polylang, WPML, and what brings them to the REST API. */
const LANGUAGE_FIELDS = [
    'lang',
    'language',
    'language_code',
    'locale',
    'polylang_current_lang',
    'polylang_lang',
    'wpml_current_locale',
    'wpml_current_language',
    'wpml_language',
];
/** Where they list its translations. */
const TRANSLATION_FIELDS = ['translations', 'polylang_translations', 'wpml_translations'];
/** Where Multilingual Bridge links to them. */
const LINKS = ['translation', 'translations'];
/** Pixels that the picture of a card is wide at most, on a screen of twice as many. */
const PICTURE_WIDTH = 1000;
/**
 * Reads a post, a page, or a list of them; of a list, only the one that the fragment of its address names, if it names
 * one by its id, slug or link.
 *
 * @throws {ContentError} `format` where it is no JSON, `empty` where there is no post.
 */
export function readWordPress({ json, text, url, language }) {
    const base = documentUrl(url);
    if (json === undefined)
        throw new ContentError('format', { url: base, found: text.trim().slice(0, 40) });
    // With `_envelope`, the answer is wrapped.
    const answer = isObject(json) && typeof json['status'] === 'number' && json['body'] ? json['body'] : json;
    const posts = [answer].flat().filter(isPost);
    if (posts.length === 0)
        throw new ContentError('empty', { url: base, found: describe(answer) });
    const problems = [];
    if (!Array.isArray(answer))
        return { article: readPost(new Properties(posts[0], []), base, language, problems), versions: [] };
    if (posts.length < answer.length)
        problems.push(`${answer.length - posts.length} of the list are no posts.`);
    const items = posts.map((value, index) => {
        const post = new Properties(value, [], `[${index}].`);
        return {
            names: [post.text('id'), post.text('slug'), post.text('link')],
            read: (shared) => readPost(post, base, language, shared),
        };
    });
    return readItems(items, url, problems);
}
/** Media, terms and users have a title or a name, too, but no text of their own. */
function isPost(value) {
    if (!isObject(value) || 'media_type' in value || 'taxonomy' in value)
        return false;
    return (['title', 'content', 'excerpt'].some((name) => isObject(value[name])) ||
        (Boolean(value['title']) && 'link' in value));
}
/** What came instead of a post. */
function describe(answer) {
    const [first] = [answer].flat();
    if (!isObject(first))
        return 'no post';
    const { code, type, taxonomy } = first;
    return `a WordPress ${[code, taxonomy, type].find((kind) => typeof kind === 'string') ?? 'object'}`;
}
function readPost(post, base, language, problems) {
    const link = post.url(base, 'link');
    const seo = post.object('yoast_head_json');
    const schema = readSchema(seo, link || base);
    const embedded = post.object('_embedded');
    const authors = embedded
        .objects('author')
        .map((author) => ({ name: decodeEntities(author.text('name')), url: author.url(base, 'link') }))
        // Where the site hides its users, an error stands in the author's place.
        .filter(({ name }) => name);
    const versions = versionsOf(post, base);
    const tag = languageOf(post) ||
        versions.find((version) => version.id && version.id === post.text('id') && version.language !== UNDETERMINED)
            ?.language ||
        [schema?.language].find((known) => known !== UNDETERMINED) ||
        tagOf(seo, 'og_locale') ||
        language;
    if (!post.has('_embedded') && ['author', 'featured_media'].some((name) => Number(post.text(name))))
        post.problems.push('Author, picture and category are given by number only: add _embed to the address.');
    const title = textOf(rendered(post, 'title')) || decodeEntities(seo.text('og_title', 'title')) || (schema?.title ?? '');
    return toArticle({
        title,
        language: tag,
        url: link || seo.url(base, 'canonical', 'og_url'),
        // What the texts link to, they link to from the article's own page.
        documentUrl: link || base,
        category: categoryOf(embedded) || (schema?.category ?? ''),
        summary: summaryOf(post) || decodeEntities(seo.text('description', 'og_description')) || (schema?.summary ?? ''),
        body: asMarkup(rendered(post, 'content').trim()),
        authors: authors.length ? authors : (schema?.authors ?? []),
        published: utc(post, 'date_gmt') || post.date('date') || (schema?.published ?? ''),
        modified: utc(post, 'modified_gmt') || post.date('modified') || (schema?.modified ?? ''),
        // Without a body of its own, the schema has a reading time only where its publisher states one.
        readingMinutes: schema?.body ? undefined : schema?.readingMinutes,
        image: pictureOf(embedded, base) ?? seo.picture(base, 'og_image') ?? schema?.image,
        siteName: decodeEntities(seo.text('og_site_name')) || (schema?.siteName ?? ''),
        translations: translationsOf(post, { language: toTag(tag), url: link, src: '', title }, versions, schema),
        questions: schema?.questions ?? [],
        // Last, when all is read.
        problems: [...new Set([...problems, ...post.problems, ...(schema?.problems ?? [])])],
    });
}
/** Text of a field that has its markup beside it, or for itself. */
function rendered(post, name) {
    const value = post.value(name);
    return isObject(value) ? post.object(name).text('rendered', 'raw') : post.text(name);
}
function summaryOf(post) {
    return textOf(rendered(post, 'excerpt'), '.more-link').replace(/ ?\[(?:…|\.{3})\]$/, '…');
}
/** A date that WordPress gives in UTC without saying so; a draft's is full of zeros. */
function utc(post, name) {
    const date = post.text(name);
    return toIsoDate(/(?:Z|[+-]\d\d:?\d\d)$/i.test(date) ? date : `${date}Z`);
}
/** The first category that says something. */
function categoryOf(embedded) {
    const terms = embedded.list('wp:term').flat();
    const category = terms.find((term) => isObject(term) && term['taxonomy'] === 'category' && term['slug'] !== 'uncategorized');
    return decodeEntities(new Properties(category, []).text('name'));
}
/** The featured picture in the smallest size that is large enough and shows all of it, with all such sizes to choose from. */
function pictureOf(embedded, base) {
    const [media = new Properties({}, [])] = embedded.objects('wp:featuredmedia');
    const details = media.object('media_details');
    const full = toPicture(media, base, details);
    if (!full)
        return undefined;
    const shape = ({ width = 1, height = 1 }) => width / height;
    const sizes = details
        .map('sizes')
        .flatMap(([, value]) => toPicture(new Properties(value, []), base) ?? [])
        .filter((picture) => picture.width && Math.abs(shape(picture) / shape(full) - 1) < 0.02);
    if (full.width)
        sizes.push(full);
    sizes.sort((one, other) => one.width - other.width);
    const size = sizes.find(({ url, width }) => width >= PICTURE_WIDTH && url !== full.url) ?? full;
    const srcset = [...new Set(sizes.map(({ url, width }) => `${url} ${width}w`))];
    return { ...size, alt: full.alt, ...(srcset.length > 1 && { srcset: srcset.join(', ') }) };
}
function toPicture(media, base, details = media) {
    const url = media.url(base, 'source_url');
    const size = { width: details.pixels('width'), height: details.pixels('height') };
    return url ? { url, alt: decodeEntities(media.text('alt_text')), ...size } : undefined;
}
/** What the Yoast plugin publishes as JSON-LD. */
function readSchema(seo, base) {
    const schema = seo.value('schema');
    if (schema === undefined)
        return undefined;
    try {
        return readJsonLd(schema, base).article;
    }
    catch {
        // Nothing in it describes the post.
        return undefined;
    }
}
/** What the plugins for translations publish of a post: as a list or by language; by number, by address, or both. */
function versionsOf(post, base) {
    const links = post.object('_links');
    const [self] = links.objects('self');
    const route = routeOf(base) || routeOf(self?.text('href') ?? '');
    const embed = /[?&](_embed(?:=[^&]*)?)/.exec(base)?.[1];
    const query = embed && (route.includes('?') ? '&' : '?') + embed;
    const given = [
        ...TRANSLATION_FIELDS.flatMap((field) => post.map(field)),
        ...LINKS.flatMap((name) => links.map(name)),
    ];
    return given.map(([code, value, path]) => {
        const bare = typeof value === 'string' && !/^\d+$/.test(value) ? { href: value } : { id: value };
        const version = new Properties(isObject(value) ? value : bare, post.problems, `${path}.`);
        const language = tagOf(version, 'locale', 'lang', 'language', 'language_code', 'wpml_language', 'code');
        const href = version.url(base, 'href', 'url', 'link');
        const isAnswer = routeOf(href) !== '';
        const id = version.text('id', 'ID', 'post_id', 'element_id') || (isAnswer && /\d+(?=\/?(?:[?&]|$))/.exec(href)?.[0]) || '';
        return {
            id,
            language: language || localeTag(code).tag,
            url: isAnswer ? '' : href,
            src: id && route ? `${route}/${id}${query ?? ''}` : href,
            title: textOf(version.text('post_title')),
        };
    });
}
/** The address that the posts of one type are asked for at, by an address of one of them or of their list. */
function routeOf(url) {
    // Without pretty permalinks, the route is a parameter.
    const readable = url.replace(/%2F/gi, '/');
    return /^.*?\/wp\/v2\/(?:sites\/[^/?&#]+\/)?[\w-]+(?=\/?(?:\d+\/?)?(?:[?&#]|$))/.exec(readable)?.[0] ?? '';
}
/** One translation for each language, in the plugins' order; then those that only the schema knows. */
function translationsOf(post, self, versions, schema) {
    const byLanguage = new Map();
    const add = (version) => {
        const known = byLanguage.get(version.language) ?? version;
        byLanguage.set(version.language, {
            language: version.language,
            url: known.url || version.url,
            src: known.src || version.src,
            title: known.title || version.title,
        });
    };
    for (const version of versions) {
        if (version.language === self.language || (version.id && version.id === post.text('id'))) {
            add({ ...self, url: version.url || self.url });
        }
        else if (version.language === UNDETERMINED || !(version.url || version.src)) {
            post.problems.push(`A translation (${version.language}) is published without ${version.src ? 'its language' : 'address or id'}.`);
        }
        else
            add(version);
    }
    for (const translation of schema?.translations ?? []) {
        if (translation.language !== schema?.language && !byLanguage.has(translation.language))
            add(translation);
    }
    return [...byLanguage.values()];
}
/** The language that a plugin gives a post: as a code, or as an object with several. */
function languageOf(post) {
    for (const field of LANGUAGE_FIELDS) {
        const language = isObject(post.value(field))
            ? tagOf(post.object(field), 'locale', 'code', 'slug')
            : tagOf(post, field);
        if (language)
            return language;
        if (isObject(post.value(field)))
            post.problems.push(`${post.path}${field} has no language tag (BCP 47).`);
    }
    return '';
}
function tagOf(properties, ...names) {
    const { tag, problem } = localeTag(properties.text(...names));
    if (problem)
        properties.problems.push(`${properties.path}language: ${problem}`);
    return tag === UNDETERMINED ? '' : tag;
}
/**
 * The tag of a WordPress locale, which has underscores. Some address the reader formally, which is no language of its
 * own: `de_DE_formal`.
 */
function localeTag(code) {
    return repairTag(code.replace(/_(?:in)?formal$/, '').replaceAll('_', '-'));
}
