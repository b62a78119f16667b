/**
 * Which script a text is written in, and whether a language is: what a page says of its language is often left over
 * from a template, what its letters are is not.
 */
import { maximize, UNDETERMINED } from './tags.js';
/**
 * ISO 15924 codes of the scripts told apart, as Unicode names them (UAX #24). Hira and Kana count as Jpan, Hang as
 * Kore; Hani is Chinese characters alone.
 */
const SCRIPTS = 'Adlm Arab Armn Beng Cans Cher Cyrl Deva Ethi Geor Grek Gujr Guru Hang Hani Hebr Hira Kana Khmr Knda Laoo Latn Mlym ' +
    'Mong Mymr Nkoo Olck Orya Sinh Syrc Taml Telu Tfng Thaa Thai Tibt';
/** Scripts of many languages: none of them follows from the script. */
const SHARED = /^(?:Adlm|Arab|Beng|Cans|Cyrl|Deva|Ethi|Hani|Latn|Tfng|Tibt)$/;
/** What the scripts of language tags are called here. */
const FAMILIES = {
    Aran: 'Arab',
    Hang: 'Kore',
    Hanb: 'Hani',
    Hans: 'Hani',
    Hant: 'Hani',
    Hira: 'Jpan',
    Hrkt: 'Jpan',
    Kana: 'Jpan',
};
/**
 * Languages that are written in a script beside their likeliest one. CLDR 48, supplemental/languageData.json: the
 * primary scripts, with Kazakh in Latin letters, Mongolian in its own and Crimean Tatar in both.
 */
const ALSO = {
    Adlm: /^ff$/,
    Arab: /^(?:az|ha|kk|ku|ky|ms|pa|shi|tg|tk|uz)$/,
    Beng: /^(?:ccp|lus|mni|sat)$/,
    Cyrl: /^(?:az|bs|crh|ku|tk|ug|uz)$/,
    Deva: /^(?:ks|sat|sd)$/,
    Hani: /^(?:ja|ko)$/,
    Latn: /^(?:crh|iu|kaa|kk|kok|ky|rif|shi|sr|tg|tzm|ug|vai|zgh)$/,
    Mong: /^mn$/,
    Nkoo: /^bm$/,
    Tfng: /^(?:rif|shi|tzm)$/,
};
/** Characters looked at: enough to tell, and no more than a moment's work. */
const SAMPLE = 4_000;
/** Names, brands and terms in Latin letters stand in texts of every script; short ones say nothing of a text. */
const LATIN_WEIGHT = 1 / 2;
const FEWEST_LATIN_LETTERS = 30;
let patterns;
/** ISO 15924 code of the script that a text is mostly written in; empty where there are too few letters to tell. */
export function dominantScript(text) {
    if (!text)
        return '';
    patterns ??= SCRIPTS.split(' ').map((script) => [script, new RegExp(`\\p{Script=${script}}`, 'gu')]);
    const sample = text.slice(0, SAMPLE);
    const counts = new Map();
    for (const [script, letters] of patterns) {
        const family = FAMILIES[script] ?? script;
        const count = sample.match(letters)?.length ?? 0;
        if (count)
            counts.set(family, (counts.get(family) ?? 0) + count);
    }
    const count = (script) => counts.get(script) ?? 0;
    // Japanese and Korean use Chinese characters beside their own; Chinese uses at most a few of theirs, in quotations.
    for (const script of ['Jpan', 'Kore']) {
        if (count(script) > count('Hani') / 10) {
            counts.set(script, count(script) + count('Hani'));
            counts.delete('Hani');
        }
    }
    const latin = count('Latn');
    counts.set('Latn', latin * LATIN_WEIGHT);
    const [[script] = ['']] = [...counts].sort(([, a], [, b]) => b - a);
    return script === 'Latn' && latin < FEWEST_LATIN_LETTERS ? '' : script;
}
/**
 * The tag of a language as it is written in a script, `undefined` where it is not: "uz" in Cyrl is "uz-Cyrl", "ar" in
 * Latn is none. A language that CLDR does not know may be written in any.
 *
 * @param script As {@link dominantScript} gives it; where that is empty, the tag stands.
 */
export function tagInScript(tag, script) {
    const { language, script: likeliest = '' } = maximize(tag);
    const own = FAMILIES[likeliest] ?? likeliest;
    if (!script || !own || own === script)
        return tag;
    // "kk-CN" is likeliest in Arabic letters, Kazakh as such in Cyrillic ones.
    if (maximize(language).script !== script && !ALSO[script]?.test(language))
        return undefined;
    return script === 'Hani' ? tag : new Intl.Locale(tag, { script }).baseName;
}
/** The language that a script is unambiguously of: `ko` of Kore; `und` where several are written in it. */
export function languageOfScript(script) {
    return SHARED.test(script) ? UNDETERMINED : likeliestLanguage(script);
}
/** The likeliest language of a script, however many are written in it; for what all of them share, like direction. */
export function likeliestLanguage(script) {
    return script ? new Intl.Locale(`${UNDETERMINED}-${script}`).maximize().language : UNDETERMINED;
}
