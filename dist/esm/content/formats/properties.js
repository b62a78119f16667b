import { repairTag } from '../../i18n/repair-tag.js';
import { UNDETERMINED } from '../../i18n/tags.js';
import { safeUrl } from '../urls.js';
import { toIsoDate } from './dates.js';
export function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/**
 * The properties of an untrusted object, read as what they should be. Where one is something else, it counts as absent
 * and is named as a problem. Of several names, the first that has a value counts.
 */
export class Properties {
    #values;
    /**
     * @param problems What could not be read, in words; it grows as properties are read.
     * @param path Where the object is: "items[2].".
     */
    constructor(value, problems, path = '') {
        this.problems = problems;
        this.path = path;
        this.#values = isObject(value) ? value : {};
    }
    /** The same properties, with problems of their own. */
    apart() {
        return new Properties(this.#values, [], this.path);
    }
    /** Whether one of the properties has a value. */
    has(...names) {
        return this.#find(names).value !== undefined;
    }
    /** A value of any type; `undefined` where there is none, or an empty one. */
    value(...names) {
        return this.#find(names).value;
    }
    /** A text or a number, as text; of a list, the first. */
    text(...names) {
        const { name, value } = this.#find(names);
        const [first] = Array.isArray(value) ? value : [value];
        if (typeof first === 'string')
            return first.trim();
        if (typeof first === 'number')
            return String(first);
        if (first !== undefined)
            this.#report(name, `is ${typeOf(value)} where a text is expected`);
        return '';
    }
    /** A list; one value stands for a list of one. */
    list(...names) {
        const { value } = this.#find(names);
        return value === undefined ? [] : [value].flat();
    }
    /** The values of a map, by name, or those of a list, which have none; each with its place. */
    map(name) {
        const { value } = this.#find([name]);
        return isObject(value)
            ? Object.entries(value).map(([key, entry]) => [key, entry, `${this.path}${name}.${key}`])
            : this.list(name).map((entry, index) => ['', entry, `${this.path}${name}[${index}]`]);
    }
    /** An object; without properties where there is none. PHP writes an empty one as a list. */
    object(...names) {
        const { name, value } = this.#find(names);
        if (value !== undefined && !isObject(value))
            this.#report(name, `is ${typeOf(value)} where an object is expected`);
        return new Properties(value, this.problems, `${this.path}${name}.`);
    }
    /** The objects of a list. */
    objects(...names) {
        const { name } = this.#find(names);
        return this.list(...names).flatMap((value, index) => {
            const path = `${this.path}${name}[${index}]`;
            if (isObject(value))
                return [new Properties(value, this.problems, `${path}.`)];
            this.problems.push(`${path} is ${typeOf(value)} where an object is expected.`);
            return [];
        });
    }
    /** ISO 8601. */
    date(...names) {
        const given = this.text(...names);
        const date = toIsoDate(given);
        if (given && !date)
            this.#report(this.#find(names).name, `is no date that is understood: ${quote(given)}`);
        return date;
    }
    /** BCP 47 tag; empty where there is none. */
    language(...names) {
        const { tag, problem } = repairTag(this.text(...names));
        if (problem)
            this.problems.push(`${this.path}${this.#find(names).name}: ${problem}`);
        return tag === UNDETERMINED ? '' : tag;
    }
    /** The absolute address of a page or a file. */
    url(base, ...names) {
        const given = this.text(...names);
        const url = safeUrl(given, base);
        if (given && !url)
            this.#report(this.#find(names).name, `is no address of the web: ${quote(given)}`);
        return url;
    }
    /** Authors by name alone, or as objects. */
    authors(base, ...names) {
        const { name } = this.#find(names);
        return this.list(...names).flatMap((value, index) => {
            const author = new Properties(isObject(value) ? value : { name: value }, this.problems, `${this.path}${name}[${index}].`);
            const known = { name: author.text('name').replace(/^by\s+/i, ''), url: author.url(base, 'url') };
            return known.name ? [known] : [];
        });
    }
    /** A picture by its address alone, or as an object; of a list, the first. */
    picture(base, ...names) {
        const { name, value } = this.#find(names);
        const [first] = [value].flat();
        const image = new Properties(isObject(first) ? first : { url: value }, this.problems, `${this.path}${name}.`);
        const url = image.url(base, 'url', 'src', 'link', 'image');
        return url
            ? { url, alt: image.text('alt', 'caption'), width: image.pixels('width'), height: image.pixels('height') }
            : undefined;
    }
    /** A number of pixels, as number or as text. */
    pixels(name) {
        const value = this.value(name);
        // An object may have a `toString` of its own.
        return (typeof value === 'string' || typeof value === 'number' ? Number.parseFloat(`${value}`) : 0) || undefined;
    }
    #find(names) {
        for (const name of names) {
            // Own properties only: a document may not reach `constructor` and its like.
            const value = Object.hasOwn(this.#values, name) ? this.#values[name] : undefined;
            const isEmpty = value === undefined || value === null || value === '' || (Array.isArray(value) && !value.length);
            if (!isEmpty)
                return { name, value };
        }
        return { name: names[0], value: undefined };
    }
    #report(name, problem) {
        this.problems.push(`${this.path}${name} ${problem}.`);
    }
}
function typeOf(value) {
    return Array.isArray(value) ? 'a list' : typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
/** The beginning of a value that was found, for a message. */
export function quote(value) {
    return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
}
