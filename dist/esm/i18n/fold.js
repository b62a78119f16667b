/**
 * Texts without what a reader may leave out who types in a hurry, or on another's keyboard: case, accents, the forms of
 * a letter. What is another letter to readers of the language stays one: й is not и, が is not か.
 */
/** Letters that Unicode does not take apart into a plain one and a mark, as people type them without. */
const PLAIN = {
    ß: 'ss',
    æ: 'ae',
    đ: 'd',
    ð: 'd',
    ħ: 'h',
    ı: 'i',
    ł: 'l',
    ø: 'o',
    œ: 'oe',
    þ: 'th',
    ŧ: 't',
    // The end of a word.
    ς: 'σ',
    // The feminine ending and the final y of Arabic, and the letters that Persian and Urdu have in place of Arabic ones.
    ة: 'ه',
    ى: 'ي',
    ی: 'ي',
    ک: 'ك',
    ہ: 'ه',
    // It only makes a word longer.
    ـ: '',
};
const PLAIN_LETTER = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'g');
/**
 * Marks that change a letter for the eye alone, or for the ear at most, by the letters they stand on: those of Latin and
 * Greek, the dots of ё and the stress of Russian, the vowel signs of Arabic and Hebrew. Hamza counts as one of them.
 */
const MARKS = /(?<=[\p{sc=Latn}\p{sc=Grek}]\p{M}*)\p{M}|(?<=е\p{M}*)\u0308|(?<=\p{sc=Cyrl}\p{M}*)[\u0300\u0301]|[\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]/gu;
const DIGIT = /[\u0660-\u0669\u06f0-\u06f9]/g;
/** Katakana that hiragana has, too. */
const KATAKANA = /[\u30a1-\u30f6]/g;
const KANA_DISTANCE = 0x60;
/** A letter with its marks. A no-break space decomposes into a space; neither is in a word. */
const UNIT = /[^\p{M}]\p{M}*/gu;
const known = new Map();
function foldUnit(unit) {
    let folded = known.get(unit);
    if (folded === undefined) {
        folded = unit
            .normalize('NFKD')
            .toLowerCase()
            .replace(MARKS, '')
            .replace(PLAIN_LETTER, (letter) => PLAIN[letter])
            .replace(DIGIT, (digit) => String(digit.charCodeAt(0) & 15))
            // Letters of other scripts are put together again, but not the syllables of Korean: they are found as they are typed.
            .replace(/[^\u1100-\u11ff]+/g, (letters) => letters.normalize('NFC'))
            .replace(KATAKANA, (kana) => String.fromCharCode(kana.charCodeAt(0) - KANA_DISTANCE));
        known.set(unit, folded);
    }
    return folded;
}
/** Whether lower case is all there is to folding. */
const ASCII = /^[\0-\x7f]*$/;
/**
 * A word as it is compared. The dotless ı of Turkish is an i, as on a keyboard without it: which of the two a capital I
 * is does not matter then.
 */
export function foldLetters(text) {
    return ASCII.test(text) ? text.toLowerCase() : text.replace(UNIT, foldUnit);
}
/** The same without any mark or modifier letter, for names and questions: there are few, and whoever looks types less. */
const withoutMarks = (text) => foldLetters(text).replace(/[\p{M}\p{Lm}]/gu, '');
/** A text without marks, spaces and punctuation. Two texts that differ in nothing else are the same then, in any script. */
export function fold(text) {
    return withoutMarks(text).replace(/[^\p{L}\p{N}]/gu, '');
}
/** The same, with its words kept apart: each has one space before it. */
export function foldWords(text) {
    return ` ${withoutMarks(text)}`.replace(/[^\p{L}\p{N}]+/gu, ' ').trimEnd();
}
/**
 * Where each character of a folded text comes from.
 *
 * @returns For each index of the folded text, and one past its end, the index in the text itself.
 */
export function foldedOffsets(text) {
    const offsets = [];
    for (const { 0: unit, index } of text.matchAll(UNIT)) {
        for (let count = foldUnit(unit).length; count > 0; count--)
            offsets.push(index);
    }
    return [...offsets, text.length];
}
/** What German and its neighbours write where a keyboard lacks a letter. */
const SPELT = {
    da: { å: 'aa', ø: 'oe' },
    de: { ä: 'ae', ö: 'oe', ü: 'ue' },
    nb: { å: 'aa', ø: 'oe' },
    nn: { å: 'aa', ø: 'oe' },
    no: { å: 'aa', ø: 'oe' },
    sv: { å: 'aa', ä: 'ae', ö: 'oe' },
};
/** The article of Arabic, with or without a word that is written together with it, before a word of three letters. */
const ARABIC_ARTICLE = /^(?:[وفبك]?ال|لل)(?=.{3})/;
/** Scripts that are written without spaces: a word is looked for anywhere in another. */
const UNSPACED = /^[\p{sc=Hani}\p{sc=Hira}\p{sc=Kana}\u30fc]+$/u;
/**
 * What a word of a text may be looked for by, folded: itself, first of all; without the article of Arabic; with the
 * umlauts of German written as two letters; from each of its characters on, in Chinese and Japanese, where a word is
 * made of others with nothing between them.
 *
 * @param language BCP 47 tag of the text.
 */
export function foldings(word, language) {
    const folded = foldLetters(word);
    if (ASCII.test(word))
        return [folded];
    if (UNSPACED.test(folded))
        return Array.from(folded, (_, index) => folded.slice(index));
    const result = [folded];
    const spelt = SPELT[language.split('-')[0]];
    if (spelt) {
        const long = word
            .normalize('NFC')
            .toLowerCase()
            .replace(/[äåöøü]/g, (letter) => spelt[letter] ?? letter);
        result.push(foldLetters(long));
    }
    result.push(withoutArticle(folded));
    return [...new Set(result)];
}
/** What is looked for by a word that was typed, folded. */
export function foldTyped(word) {
    return withoutArticle(foldLetters(word));
}
function withoutArticle(folded) {
    return folded.replace(ARABIC_ARTICLE, '');
}
