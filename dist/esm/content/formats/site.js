/**
 * schema.org's WebSite and Organization → what a header shows of a site: name, logo, where to turn to, search.
 *
 * @see https://schema.org/WebSite
 * @see https://schema.org/Organization
 */
import { repairTag } from '../../i18n/repair-tag.js';
import { toTag, UNDETERMINED } from '../../i18n/tags.js';
import { ContentError } from '../errors.js';
import { LINK_PROTOCOLS, safeUrl } from '../urls.js';
import { MAX_NODES } from './json-ld.js';
import { flatten, PREFIX, termOf } from './json-ld-forms.js';
import { plain } from './text-fields.js';
const WEB_SITE = /^WebSite$/;
/** Organizations that publish; those of shops and the like are known by their logo. */
const ORGANIZATION = /Organization$|^(?:Airline|Consortium|Cooperative|Corporation|LibrarySystem|LocalBusiness|NGO)$/;
/** What leads to those who are behind a document, rather than to someone it mentions. */
const OWN = ['', '@graph', 'about', 'copyrightHolder', 'creator', 'mainEntity', 'publisher', 'sourceOrganization'];
/** The name that a template's variable is given, whatever the publisher calls it. */
const VARIABLE = '{search_term_string}';
/** Stands for the variable while an address is made; the parser of addresses would encode braces. */
const STAND_IN = 'zo0search0term';
/**
 * Reads what a document says of its site.
 *
 * @param documentUrl The base of its relative URLs. A fragment may name the site.
 * @returns `undefined` where the document names no site and no publisher.
 */
export function readSites(json, documentUrl) {
    const [base = '', fragment = ''] = documentUrl.split('#');
    const { nodes, resolve, named } = graphOf(json, base);
    const all = (node, ...terms) => terms.flatMap((term) => node?.get(term) ?? []);
    const follow = (node, ...terms) => all(node, ...terms).flatMap((value) => resolve(value) ?? []);
    const isOwn = ({ via }) => OWN.includes(via);
    const asked = named(fragment);
    const site = asked && isA(asked, WEB_SITE) ? asked : nodes.find(({ node }) => isA(node, WEB_SITE))?.node;
    const organization = (asked && isA(asked, ORGANIZATION) ? asked : undefined) ??
        follow(site, 'publisher', 'creator', 'copyrightHolder', 'sourceOrganization')[0] ??
        nodes.flatMap(({ node }) => follow(node, 'publisher'))[0] ??
        nodes.filter(isOwn).find(({ node }) => isA(node, ORGANIZATION) || node.has('logo'))?.node;
    if (!site && !organization)
        return undefined;
    /** The site and its translations: they say of themselves what is different in their languages. */
    const versions = [...new Set([site, ...follow(site, 'translationOfWork', 'workTranslation')])];
    const shown = all(site ?? organization, '@type').map((type) => String(type).replace(PREFIX, ''));
    const contactPage = nodes.find(({ node }) => isA(node, /^ContactPage$/))?.node;
    return {
        isSite: (types) => [types].flat().some((type) => shown.includes(String(type))),
        get languages() {
            const stated = [site, ...versions, ...(site ? [] : [organization])].flatMap((node) => [
                ...codesOf(node),
                ...all(node, 'name').flatMap((value) => (isObject(value) ? [value['@language']] : [])),
            ]);
            return [...new Set(stated.map(tagOf))].filter((tag) => tag !== UNDETERMINED);
        },
        in(language) {
            const own = versions.find((node) => codesOf(node).map(tagOf).join() === language);
            const places = [own, site, organization].filter((node) => node !== undefined);
            const text = (term, from = places) => from.map((node) => textIn(all(node, term), language)).find(Boolean) ?? '';
            const address = (value, protocols) => safeUrl(value, base, protocols);
            const pictures = places
                .map((node) => all(node, 'logo')
                .map(picture)
                .filter((one) => one !== undefined))
                .find((found) => found.length > 0);
            const best = (isDark) => pictures
                ?.filter((one) => one.isDark === isDark)
                .sort((one, other) => preference(one.languages, language) - preference(other.languages, language))[0];
            const logo = best(false) ?? best(true);
            const logoDark = best(true);
            return {
                name: plain(text('name')),
                url: address(text('url')) || safeUrl(places.map((node) => text('@id', [node])).find(isPage), base),
                logo: logo?.picture,
                logoDark: logoDark === logo ? undefined : logoDark?.picture,
                contact: contact(),
                search: places.map(search).find(Boolean) ?? '',
            };
            function contact() {
                const points = places
                    .flatMap((node) => follow(node, 'contactPoint', 'contactPoints'))
                    .map((node) => ({ node, rank: preference(codesOf(node, 'availableLanguage'), language) }))
                    .sort((one, other) => one.rank - other.rank)
                    .map(({ node }) => node);
                const ways = points.map((node) => address(text('url', [node])) || byMail(node) || byTelephone(node));
                const page = contactPage && address(text('url', [contactPage]));
                return [...ways, page, ...places.map((node) => byMail(node) || byTelephone(node))].find(Boolean) ?? '';
            }
            function byMail(node) {
                const mail = text('email', [node]).replace(/^mailto:/i, '');
                return mail.includes('@') ? address(`mailto:${mail}`, LINK_PROTOCOLS) : '';
            }
            function byTelephone(node) {
                const number = text('telephone', [node]).replace(/^tel:|[^\d+]/gi, '');
                return number ? address(`tel:${number}`, LINK_PROTOCOLS) : '';
            }
            function isPage(id) {
                return /^https?:/.test(id) && !id.includes('#');
            }
        },
    };
    function picture(value) {
        const node = resolve(value);
        const text = (term) => textIn(all(node, term), '');
        const given = node ? [text('url'), text('contentUrl'), text('@id')] : [value];
        const url = given.map((one) => safeUrl(one, base)).find((one) => one && !one.startsWith(`${base}#`));
        if (!url)
            return undefined;
        const pixels = (term) => Number.parseFloat(text(term)) || undefined;
        const picture = { url, alt: '', width: pixels('width'), height: pixels('height') };
        return { picture, languages: codesOf(node), isDark: /\bdark\b/i.test(all(node, 'keywords').join()) };
    }
    /** The template of the first search that asks for nothing but words. */
    function search(node) {
        return (follow(node, 'potentialAction')
            .filter((action) => isA(action, /^SearchAction$/))
            .flatMap((action) => {
            const input = all(action, 'query-input', 'query')[0];
            const name = isObject(input)
                ? textIn(all(resolve(input), 'valueName'), '')
                : /name=(\S+)/.exec(String(input))?.[1];
            return all(action, 'target').map((target) => template(isObject(target) ? textIn(all(resolve(target), 'urlTemplate', 'url'), '') : String(target), name, base));
        })
            .find(Boolean) ?? '');
    }
}
/** The absolute form of a search's address, its variable under the usual name; empty where it has none, or asks for more. */
function template(address, name = 'search_term_string', base) {
    const named = address.replace(/\{([^{}]*)\}/g, (whole, variable) => {
        if ([name, 'search_term_string', 'searchTerms'].includes(variable))
            return STAND_IN;
        return variable.endsWith('?') ? '' : whole;
    });
    const url = safeUrl(named, base);
    // What the reader types is no part of the server's name.
    const start = url && new URL(url).origin;
    const rest = url.slice(start.length);
    const isTemplate = rest.includes(STAND_IN) && !start.includes(STAND_IN) && !/[{}]|%7B/i.test(rest);
    return isTemplate ? start + rest.replaceAll(STAND_IN, VARIABLE) : '';
}
/** The nodes of a document, those nearest to the root first; what is said of one `@id` in several places is one node. */
function graphOf(json, base) {
    const byId = new Map();
    const byObject = new Map();
    const idOf = (id) => (typeof id === 'string' && id ? (URL.parse(id, base)?.href ?? id) : '');
    // A walk without recursion: documents may be nested thousands deep. The list grows while it is walked.
    const walk = [];
    const add = (values, via) => {
        for (const from of values)
            if (isObject(from))
                walk.push({ from, via });
        if (walk.length > MAX_NODES)
            throw new ContentError('too-large');
    };
    add(flatten(json), '');
    const nodes = [];
    for (const { from, via } of walk) {
        if (byObject.has(from))
            continue;
        const id = idOf(from['@id']);
        const known = byId.get(id);
        const node = known ?? new Map();
        byObject.set(from, node);
        if (id)
            byId.set(id, node);
        for (const [name, value] of Object.entries(from)) {
            const term = termOf(name);
            const values = flatten(value);
            if (!node.get(term)?.length)
                node.set(term, values);
            add(values, term);
        }
        if (!known)
            nodes.push({ node, via });
    }
    return {
        nodes,
        /** The node that a value is or refers to. */
        resolve: (value) => (isObject(value) ? byObject.get(value) : byId.get(idOf(value))),
        named: (fragment) => (fragment ? byId.get(`${base}#${fragment}`) : undefined),
    };
}
function isA(node, pattern) {
    return (node.get('@type') ?? []).some((type) => typeof type === 'string' && pattern.test(type.replace(PREFIX, '')));
}
/** The codes that a node says of its languages. */
function codesOf(node, term = 'inLanguage') {
    return (node?.get(term) ?? []).flatMap((value) => isObject(value) ? [value['alternateName'], value['@value'], value['name']].flat() : [value]);
}
function tagOf(code) {
    return typeof code === 'string' ? repairTag(code).tag : UNDETERMINED;
}
/** How well something serves readers of a language: meant for them, for everybody, for others. */
function preference(codes, language) {
    const tags = codes.map(tagOf).filter((tag) => tag !== UNDETERMINED);
    if (tags.length === 0)
        return 1;
    return tags.some((tag) => tag === language || primary(tag) === primary(language)) ? 0 : 2;
}
/** Of texts in several languages, the one for readers of a language; else one that has none, else the first. */
function textIn(values, language) {
    const texts = values.flatMap((value) => {
        const text = isObject(value) ? value['@value'] : value;
        const tag = isObject(value) && value['@language'] ? toTag(value['@language']) : '';
        return typeof text === 'string' || typeof text === 'number' ? [{ text: `${text}`.trim(), tag }] : [];
    });
    const fitting = texts.find(({ tag }) => tag === language) ??
        texts.find(({ tag }) => tag && primary(tag) === primary(language)) ??
        texts.find(({ tag }) => !tag) ??
        texts[0];
    return fitting?.text ?? '';
}
function primary(tag) {
    return tag.split('-')[0];
}
function isObject(value) {
    return typeof value === 'object' && value !== null;
}
