/**
 * The forms that JSON-LD is published in → the plain one that `json-ld.ts` reads: terms without prefix and in their usual
 * case, texts without the objects around them, one language for each node. What JSON-LD calls compaction, without its
 * contexts from elsewhere, and with what publishers get wrong.
 *
 * @see https://www.w3.org/TR/json-ld11-api/#compaction-algorithms
 */
import { repairTag } from '../../i18n/repair-tag.js';
import { toTag, UNDETERMINED } from '../../i18n/tags.js';
import { ContentError } from '../errors.js';
import { MAX_NODES } from './json-ld.js';
/** How schema.org's terms and types may be prefixed. */
export const PREFIX = /^(?:schema:|https?:\/\/(?:www\.)?schema\.org\/)/;
/** What holds values for the reason of their order, or of nothing. */
const CONTAINERS = ['@list', '@set'];
/** Texts of an article that say what language it is in. */
const SPEAKING = ['headline', 'name', 'articleBody', 'text', 'description'];
/** Containers in containers that are looked into. */
const MAX_DEPTH = 10;
/**
 * Gets ready to bring a document into plain form.
 *
 * @param json The whole document.
 * @param problems What had to be repaired is said there, once.
 * @throws {ContentError} `too-large` where it has too many nodes.
 * @returns The plain form of one of its nodes; the nodes in it are left as they are.
 */
export function plainForms(json, problems) {
    const { byId, contextLanguages } = survey(json);
    return (node) => {
        const given = new Map();
        for (const [name, value] of Object.entries(node)) {
            const term = termOf(name);
            const known = given.get(term);
            // A term that is there twice, with and without its prefix, has the value that says something.
            if (!known?.length)
                given.set(term, flatten(value));
        }
        const language = firstTag((given.get('inLanguage') ?? []).flatMap((value) => codesOf(value, byId)), problems) ||
            (given.has('@type') &&
                firstTag([...spokenIn(given, contextLanguages.get(node)), contextLanguages.get(node)], problems));
        const plain = Object.create(null);
        for (const [term, values] of given)
            plain[term] = inLanguage(values, language || '').map((value) => named(term, value));
        if (language)
            plain['inLanguage'] = language;
        else
            delete plain['inLanguage'];
        return plain;
    };
}
/** The nodes of a document by their ids, and the language that is stated around each. */
function survey(json) {
    const byId = new Map();
    const contextLanguages = new WeakMap();
    // A walk without recursion: documents may be nested thousands deep. The list grows while it is walked.
    const walk = [];
    const add = (value, around) => {
        for (const node of [value].flat(MAX_DEPTH))
            if (isObject(node))
                walk.push({ node, around });
        if (walk.length > MAX_NODES)
            throw new ContentError('too-large');
    };
    add(json, undefined);
    for (const { node, around } of walk) {
        const stated = flatten(node['@context']).find((context) => isObject(context) && '@language' in context);
        const language = stated ? stated['@language'] : around;
        contextLanguages.set(node, language);
        const id = node['@id'];
        if (id && !byId.has(id))
            byId.set(id, node);
        for (const inner of Object.values(node))
            if (isObject(inner))
                add(inner, language);
    }
    return { byId, contextLanguages };
}
/** A term without its prefix, in its usual case. */
export function termOf(name) {
    return name.replace(PREFIX, '').replace(/^./, (first) => first.toLowerCase());
}
/** A property's values as one flat list, out of their containers, without what says nothing. */
export function flatten(value) {
    let values = [value].flat(MAX_DEPTH);
    const isContainer = (item) => isObject(item) && CONTAINERS.some((name) => name in item);
    for (let depth = 0; depth < MAX_DEPTH && values.some(isContainer); depth++) {
        values = values.flatMap((item) => isContainer(item) ? CONTAINERS.map((name) => item[name]).flat(MAX_DEPTH) : [item]);
    }
    return values.filter((item) => typeof (item ?? true) !== 'boolean' && item !== '');
}
/** The codes that may say a language: a text, or what a node of type Language has of it. */
function codesOf(value, byId) {
    if (!isObject(value))
        return [value];
    const { alternateName, name, ...node } = byId.get(value['@id']) ?? value;
    return [alternateName, node['@value'], node['identifier'], name].flat().map(valueOf);
}
/** The languages that an article's texts are marked with; the one stated around them first, if it is among them. */
function spokenIn(given, around) {
    const tags = SPEAKING.flatMap((term) => given.get(term) ?? []).flatMap((value) => isObject(value) && '@language' in value ? [value['@language']] : []);
    return tags.some((tag) => toTag(tag) === toTag(around)) ? [around] : tags;
}
/** The tag of the first code that is one, or can be repaired. */
function firstTag(codes, problems) {
    for (const code of codes) {
        if (typeof code !== 'string')
            continue;
        const { tag, problem } = repairTag(code);
        const said = problem && `inLanguage: ${problem}`;
        if (said && !problems.includes(said))
            problems.push(said);
        if (tag !== UNDETERMINED)
            return tag;
    }
    return '';
}
/** Values without the objects around them; of several languages, those in the wanted one, else in the first. */
function inLanguage(values, wanted) {
    const tags = values.flatMap((value) => (isObject(value) && '@language' in value ? [toTag(value['@language'])] : []));
    const language = tags.includes(wanted) ? wanted : tags[0];
    return values
        .filter((value) => !isObject(value) || !('@language' in value) || toTag(value['@language']) === language)
        .map(valueOf);
}
/** What `{"@value": …}` says. */
function valueOf(value) {
    if (!isObject(value) || !('@value' in value))
        return value;
    return isObject(value['@value']) ? '' : value['@value'];
}
/** Types without their prefix; blank nodes as what they are, names within this document. */
function named(term, value) {
    if (typeof value !== 'string')
        return value;
    return (term === '@type' ? value.replace(PREFIX, '') : value).replace(/^_:/, '#_:');
}
function isObject(value) {
    return typeof value === 'object' && value !== null;
}
