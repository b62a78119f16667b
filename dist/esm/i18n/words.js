/** Scripts in which no space ends a word; a dictionary tells where one does. */
const UNSPACED = String.raw `[\p{sc=Hani}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}々〆ー\uff70]`;
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
const ELISION = /^(?:[cdjlmnst]|qu|gl|un|all|dall|dell|nell|sull)$/i;
/** Letters of the longest of them. */
const LONGEST_ELISION = 4;
const APOSTROPHE = /['’ʼ]/;
let segmenter;
/**
 * The words of a text, in its order. Where spaces part them, they are told by their letters, which is many times faster
 * and comes to the same; the browser's segmenter is asked about the scripts that are written without. It is given one run
 * of letters at a time: V8 copies the whole text for each segment.
 */
export function words(text) {
    const found = [];
    const isMixed = HAS_UNSPACED.test(text);
    const runs = isMixed ? MIXED_RUN : RUN;
    runs.lastIndex = 0;
    for (let match = runs.exec(text); match; match = runs.exec(text)) {
        const { 0: run, index } = match;
        if (isMixed && IS_UNSPACED.test(run)) {
            // Its dictionaries go by the script, whatever the language.
            segmenter ??= new Intl.Segmenter('ja', { granularity: 'word' });
            for (const { segment, index: at, isWordLike } of segmenter.segment(run)) {
                if (isWordLike)
                    found.push({ text: segment, index: index + at });
            }
        }
        else if (!isElided(run, text[index + run.length]))
            found.push({ text: run, index });
    }
    return found;
}
function isElided(run, next = '') {
    return run.length <= LONGEST_ELISION && APOSTROPHE.test(next) && ELISION.test(run);
}
/** A lone hiragana between words is a particle, and everywhere; ー only makes a sound longer. */
const PARTICLE = /^[\p{sc=Hira}ー]$/u;
/** The words of what a reader looks for, in which a particle counts only where there is nothing else. */
export function typedWords(query) {
    const typed = words(query).map(({ text }) => text);
    const telling = typed.filter((word) => !PARTICLE.test(word));
    return telling.length > 0 ? telling : typed;
}
