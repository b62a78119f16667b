/**
 * Language codes as publishers write them. What `toTag` does without guessing is done here too; this module also knows
 * names of languages, the codes of countries and of Wikimedia's projects, and says what it repaired. It is for the
 * modules that are loaded lazily.
 */
import { dominantScript, languageOfScript, tagInScript } from './script.js';
import { maximize, toTag, UNDETERMINED } from './tags.js';
/**
 * The tag of a language code that was written by hand, with what was wrong with it. A code that is a real language's
 * stays (`br`, `se`, `kr`), unless the letters of the text are not that language's and are those of the country with
 * the same code.
 */
export function repairTag(code, { text = '', url = '' } = {}) {
    const given = typeof code === 'string' ? code.trim() : code;
    const shown = JSON.stringify(typeof given === 'string' && given.length > 40 ? `${given.slice(0, 40)}…` : given);
    const script = dominantScript(text);
    const repair = typeof given === 'string' && given && given.length < LONGEST ? repaired(given, script, url) : undefined;
    if (repair) {
        const [tag, why] = repair;
        if (why)
            return { tag, problem: `${shown} is ${why}. It is taken as "${tag}"; write that.` };
        if (tagInScript(tag, script) !== undefined)
            return { tag };
        return { tag, problem: `${shown} does not fit the text, which is in ${script} letters. It is left as it is.` };
    }
    const none = given === undefined || given === null || given === '' || given === UNDETERMINED;
    const tag = languageOfScript(script);
    if (tag !== UNDETERMINED) {
        const what = none ? 'No language is given' : `${shown} is no language tag (BCP 47)`;
        return { tag, problem: `${what}, and the text is in ${script} letters. It is taken as "${tag}"; write that.` };
    }
    if (none)
        return { tag };
    return { tag, problem: `${shown} is no language tag (BCP 47) and is left out. Write one such as "en" or "pt-BR".` };
}
/** No tag and no name is as long. */
const LONGEST = 100;
/** The tag of a code, and what is wrong with the code if something is; `undefined` where it names no language. */
function repaired(given, script, url) {
    const code = given.toLowerCase().replaceAll('_', '-');
    if (WIKIMEDIA_SITE.test(url) && Object.hasOwn(WIKIMEDIA_ONLY, code)) {
        return [WIKIMEDIA_ONLY[code], 'a code that says something else elsewhere'];
    }
    if (Object.hasOwn(CODES, code))
        return [CODES[code], 'no language tag (BCP 47)'];
    return byTag(given, script) ?? byName(given) ?? byList(given, script, url);
}
/**
 * Codes that are no tags, or whose tags say something else. The project codes of Wikimedia
 * (https://meta.wikimedia.org/wiki/Special_language_codes, with the tags that MediaWiki gives in their place), tags
 * that RFC 5646 grandfathers, and the locale names of Windows before 2006.
 */
const CODES = {
    'bat-smg': 'sgs',
    'be-x-old': 'be-tarask',
    'cbk-zam': 'cbk',
    'fiu-vro': 'vro',
    'map-bms': 'jv',
    'roa-rup': 'rup',
    'roa-tara': 'nap',
    simple: 'en-simple',
    'zh-classical': 'lzh',
    'zh-min-nan': 'nan',
    minnan: 'nan',
    'en-gb-oed': 'en-GB-oxendict',
    'i-hak': 'hak',
    'i-klingon': 'tlh',
    'i-lux': 'lb',
    'i-navajo': 'nv',
    'no-bok': 'nb',
    'no-nyn': 'nn',
    'zh-guoyu': 'zh',
    'sr-ec': 'sr-Cyrl',
    'sr-el': 'sr-Latn',
    'zh-chs': 'zh-Hans',
    'zh-cht': 'zh-Hant',
};
/**
 * Codes of Wikimedia's projects that are another language's everywhere else; the same source. Ladino is written there in
 * Latin letters, not in those that are likeliest for it.
 */
const WIKIMEDIA_ONLY = { als: 'gsw', eml: 'egl', lad: 'lad-Latn', nrm: 'nrf' };
const WIKIMEDIA_SITE = /^https?:\/\/(?:[\w-]+\.)*wiki(?:books|news|pedia|quote|source|versity|voyage)\.org(?:[/:]|$)/;
/** A language with one of its extended language subtags, which is a language's code itself: `zh-yue` is `yue`. */
const EXTENDED = /^(?:ar|kok|lv|ms|sgn|sw|uz|zh)[-_](?=[a-z]{3}(?:[-_]|$))/i;
/** What a POSIX locale says of the script, as in `sr_RS@latin`. */
const POSIX_SCRIPTS = { cyrillic: 'Cyrl', devanagari: 'Deva', latin: 'Latn' };
function byTag(given, script) {
    const bare = given.replace(EXTENDED, '');
    const parsed = toTag(bare);
    if (parsed === UNDETERMINED)
        return undefined;
    const stated = new Intl.Locale(parsed);
    const { language, region } = stated;
    const [code] = bare.toLowerCase().split(/[-_.@]/);
    const letters = POSIX_SCRIPTS[/@(\w+)$/.exec(bare)?.[1] ?? ''];
    // An ISO 639-1 language always has a script.
    const exists = code.length > 2 || maximize(language).script;
    if (!exists || tagInScript(parsed, script) === undefined) {
        const country = languageOfCountry(code);
        const fits = country !== undefined && tagInScript(country, script) !== undefined;
        if (fits && (!exists || script !== 'Latn')) {
            return [region ? `${country}-${region}` : country, 'the code of a country where that of a language is expected'];
        }
        if (!exists)
            return undefined;
    }
    // "en-EN", "ja-JA": what stands for the region is the language once more; "CS" once was a country's.
    const repeats = new RegExp(`^${code}[-_](?:${code}|jp|cs)$`, 'i').test(bare) && !isCountry(bare.slice(-2));
    const tag = repeats ? language : letters ? new Intl.Locale(stated, { script: letters }).baseName : parsed;
    const plain = given.toLowerCase().replace(/-[a-z\d]-.*/, '');
    return [tag, tag.toLowerCase() === plain ? '' : 'no canonical language tag (BCP 47)'];
}
/** Languages of many countries: of one of these, the country's language is meant all the same. */
const OF_MANY_COUNTRIES = /^(?:ar|de|en|es|fr|it|nl|pt|zh)$/;
/**
 * The language of a country by its code, in lower case; `undefined` where there is no such country, or where its
 * likeliest language is not the one that the country is named after (Russian in Kazakhstan).
 */
function languageOfCountry(code) {
    if (code.length !== 2 || !isCountry(code))
        return undefined;
    const country = code.toUpperCase();
    const { language, script } = new Intl.Locale(`und-${country}`).maximize();
    const own = maximize(language);
    if (own.region !== country && !OF_MANY_COUNTRIES.test(language))
        return undefined;
    return own.script === script ? language : `${language}-${script}`;
}
/** Codes that CLDR has names for, but that are no countries'; `CS` was Czechoslovakia's, then another's. */
const NO_COUNTRY = /^(?:cs|ez|qo|un|xa|xb|zz)$/i;
function isCountry(code) {
    return !NO_COUNTRY.test(code) && nameOf('region', code.toUpperCase()) !== undefined;
}
/** Names that languages also go by, and the autonyms that browsers are most likely to lack; the rest is asked of them. */
const NAMES = 'azerbaijani=az|bahasa indonesia=id|bahasa melayu=ms|bokmål=nb|nynorsk=nn|brazilian=pt-BR|cantonese=yue|castellano=es|' +
    'dari=fa-AF|farsi=fa|flemish=nl-BE|gaelic=gd|greek (modern)=el|mandarin=zh|moldovan=ro|myanmar=my|odia=or|' +
    'português do brasil=pt-BR|putonghua=zh|serbo-croatian=sr-Latn|sinhalese=si|slovene=sl|sorani=ckb|kurmanji=ku|' +
    'tagalog=fil|uyghur=ug|chinese simplified=zh-Hans|chinese traditional=zh-Hant|简体中文=zh-Hans|繁體中文=zh-Hant|' +
    'беларуская=be|cymraeg=cy|euskara=eu|gaeilge=ga|galego=gl|íslenska=is|brezhoneg=br|shqip=sq|lëtzebuergesch=lb|malti=mt|' +
    'esperanto=eo|føroyskt=fo|kurdî=ku|کوردی=ckb|پښتو=ps|ייִדיש=yi|ދިވެހި=dv|ئۇيغۇرچە=ug|հայերեն=hy|ქართული=ka|ខ្មែរ=km|ລາວ=lo|' +
    'မြန်မာ=my|монгол=mn|македонски=mk|кыргызча=ky|тоҷикӣ=tg|türkmençe=tk|नेपाली=ne|සිංහල=si|ଓଡ଼ିଆ=or|অসমীয়া=as|soomaali=so|hausa=ha|' +
    'isizulu=zu|isixhosa=xh|yorùbá=yo|igbo=ig|kreyòl ayisyen=ht|māori=mi|te reo māori=mi|malagasy=mg|kinyarwanda=rw';
/** Languages with a code of three letters, and ways of writing a language, that have names of their own. */
const FURTHER = 'ast ceb ckb chr fil gsw haw hsb dsb kab kok mai mni nds nqo sah sat scn smn szl vec yue zgh ' +
    'zh-Hans zh-Hant pt-BR pt-PT en-AU en-CA en-GB en-US es-419 es-ES es-MX fr-CA fr-CH de-AT de-CH nl-BE sr-Cyrl sr-Latn';
/** What the tag of a language may add, to be named in brackets: "Chinese (Simplified)". */
const SCRIPTS = 'Arab Cyrl Deva Hans Hant Latn'.split(' ');
/** Tags by the names they are looked up by, once they are needed. */
const tags = new Map();
/** The languages whose names in brackets are among them, too. */
const withVariants = new Set();
function byName(given) {
    if (!tags.size)
        addNames();
    const name = normalized(given);
    const [, base = '', detail = ''] = /^(.+?) \((.+)\)$/.exec(name) ?? [];
    const language = tags.get(base);
    if (language && !withVariants.has(language))
        addVariants(language);
    const tag = tags.get(name) ??
        (language && /^[a-z]{2}$/.test(detail) && isCountry(detail) ? toTag(`${language}-${detail}`) : language);
    return tag ? [tag, 'the name of a language where its tag is expected'] : undefined;
}
function addName(name, tag) {
    const key = name && normalized(name);
    if (key && !tags.has(key))
        tags.set(key, tag);
}
/** Every language's name in English and in itself, as far as the browser knows them. */
function addNames() {
    for (const [name, tag] of NAMES.split('|').map((pair) => pair.split('=')))
        addName(name, tag);
    for (const code of [...twoLetterCodes(), ...FURTHER.split(' ')]) {
        const tag = toTag(code);
        addName(nameOf('language', code), tag);
        addName(nameOf('language', code, code), tag);
    }
}
/** What a language is called in a country or a script, in English and in itself: "French (Canada)", "中文（繁體）". */
function addVariants(language) {
    withVariants.add(language);
    for (const part of [...SCRIPTS, ...twoLetterCodes().map((code) => code.toUpperCase())]) {
        const tag = toTag(`${language}-${part}`);
        for (const own of part.length > 2 ? ['en', language, tag] : ['en', language]) {
            addName(nameOf('language', tag, own, 'standard'), tag);
        }
    }
}
function twoLetterCodes() {
    const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(97 + index));
    return letters.flatMap((first) => letters.map((second) => first + second));
}
/** A name as it is compared: without case, in one kind of brackets. */
function normalized(name) {
    return name
        .normalize('NFKC')
        .toLowerCase()
        .replace(/\s+/g, ' ')
        .replace(/(?<=\S)\(/, ' (');
}
const displayNames = new Map();
/** What a language or a region is called in a language; `undefined` where the browser does not know. */
function nameOf(type, code, language = 'en', languageDisplay = 'dialect') {
    const key = `${type} ${language} ${languageDisplay}`;
    if (!displayNames.has(key)) {
        const made = new Intl.DisplayNames(language, { type, fallback: 'none', languageDisplay });
        // A browser answers in its own language where it lacks the one asked for.
        const isAnswer = made.resolvedOptions().locale.split('-')[0] === new Intl.Locale(language).language;
        displayNames.set(key, isAnswer ? made : undefined);
    }
    return displayNames.get(key)?.of(code);
}
/** Of several codes, the first whose language is written in the script of the text, else the first. */
function byList(given, script, url) {
    const parts = given.split(/\s*[,;|/]\s*|\s+/).filter((part) => part && !part.startsWith('q='));
    const tags = parts.length > 1 ? parts.map((part) => repaired(part, script, url)?.[0]) : [];
    // Any part that is no language shows that this is a text of some other kind.
    if (!tags.length || tags.includes(undefined))
        return undefined;
    const fitting = tags.find((tag) => tagInScript(tag, script) !== undefined);
    return [(fitting ?? tags[0]), 'a list where one language tag is expected'];
}
