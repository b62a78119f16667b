/** Scripts in which no space ends a word; a dictionary tells where one does. */
const UNSPACED = String.raw `[\p{sc=Hani}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}々〆ー\uff70]`;
/** Where the letters of these scripts are, among others: told many times faster than theirs. */
const BEYOND = /[\u0e00-\u1fff\u2e80-\uffff]/;
const HAS_UNSPACED = new RegExp(UNSPACED, 'u');
const IS_UNSPACED = new RegExp(`^${UNSPACED}`, 'u');
/** Whether nothing stands before a word and after it, so that it is looked for anywhere. */
export function isUnspaced(word) {
    return IS_UNSPACED.test(word);
}
/** Letters and digits up to what is neither, as the word boundaries of UAX #29 have it. */
const RUN = /[\p{L}\p{N}\p{M}\u200c]+/gu;
/** Such runs, apart from those of scripts without spaces. */
const MIXED_RUN = new RegExp(`(?:${UNSPACED}\\p{M}*)+|(?:(?!${UNSPACED})[\\p{L}\\p{N}\\p{M}\\u200c])+`, 'gu');
/** What French and Italian elide: the l of “l’école” is no word to look for. */
const ELISION = /(?<![\p{L}\p{N}\p{M}\u200c])(?:[cdjlmnst]|qu|gl|un|all|dall|dell|nell|sull)(?=['’ʼ])/giu;
const APOSTROPHE = /['’ʼ]/;
/**
 * The words of a text, in its order. Where spaces part them, they are told by their letters, which is many times faster
 * and comes to the same; the browser's segmenter is asked about the scripts that are written without. It is given one run
 * of letters at a time: V8 copies the whole text for each segment. All that is in one is words: Firefox takes a word that
 * stands alone for none.
 */
export function* words(text) {
    const whole = withoutElisions(text);
    const isMixed = hasUnspaced(text);
    for (const { 0: run, index } of whole.matchAll(isMixed ? MIXED_RUN : RUN)) {
        if (isMixed && IS_UNSPACED.test(run)) {
            for (const { segment, index: at } of segments(run))
                yield { text: segment, index: index + at };
        }
        else
            yield { text: run, index };
    }
}
/** The same words in any order, without their places: many times faster. */
export function wordTexts(text) {
    const whole = withoutElisions(text);
    if (!hasUnspaced(whole))
        return whole.match(RUN) ?? [];
    const runs = whole.match(MIXED_RUN) ?? [];
    const found = runs.filter((run) => !IS_UNSPACED.test(run));
    // To begin takes the segmenter longer than to go on.
    for (const { segment } of segments(runs.filter((run) => IS_UNSPACED.test(run)).join('\n'))) {
        if (segment !== '\n')
            found.push(segment);
    }
    return found;
}
function hasUnspaced(text) {
    return BEYOND.test(text) && HAS_UNSPACED.test(text);
}
/** As long as the text, so that its words stay where they are. */
function withoutElisions(text) {
    return APOSTROPHE.test(text) ? text.replace(ELISION, (elided) => ' '.repeat(elided.length)) : text;
}
let segmenter;
function segments(text) {
    // Its dictionaries go by the script, whatever the language.
    segmenter ??= new Intl.Segmenter('ja', { granularity: 'word' });
    return segmenter.segment(text);
}
/** A lone hiragana between words is a particle, and everywhere; ー only makes a sound longer. */
const PARTICLE = /^[\p{sc=Hira}ー]$/u;
/** The words of what a reader looks for, in which a particle counts only where there is nothing else. */
export function typedWords(query) {
    const typed = Array.from(words(query), ({ text }) => text);
    const telling = typed.filter((word) => !PARTICLE.test(word));
    return telling.length > 0 ? telling : typed;
}
