import { maximize, toTag, UNDETERMINED } from './tags.js';
/** Norwegian is Bokmål (`no` and `nb` alike) or Nynorsk; its readers read both. */
const own = (language) => (language === 'no' ? 'nb' : language);
const family = (language) => (language === 'nn' ? 'nb' : own(language));
/**
 * The regions whose way of writing a bare tag stands for; elsewhere, each of these languages is written in another:
 * Australia reads `en-GB` rather than `en`, Mexico `es-419` rather than `es`, Angola `pt-PT` rather than `pt`.
 * CLDR 48, supplemental/parentLocales.json and languageMatching.json.
 */
const HOME = /^(?:en.+(?:US|CA|PH|PR)|es.+ES|pt.+BR)$/;
const isHome = (locale) => HOME.test(locale.baseName);
/**
 * The published language that serves a reader best, or `undefined` where none of the wanted ones is served.
 *
 * For each wanted tag in turn: a tag of the same language and script (the same region first, then one that writes as it
 * does, then the one without a region, as BCP 47 lookup would find), then the language in another script.
 * Script comes first so that `zh-TW` gets `zh-Hant` and never `zh-CN` while Traditional Chinese is there.
 *
 * @param wanted BCP 47 tags, the most wanted first.
 * @param available BCP 47 tags, the author's order.
 * @see https://www.rfc-editor.org/rfc/rfc4647#section-3.4
 */
export function negotiate(wanted, available) {
    for (const want of wanted) {
        // As a rule, and then nothing needs the browser's data on likely scripts, which take it long to read.
        if (want !== UNDETERMINED && available.includes(want))
            return want;
        const locale = maximize(want);
        const { language, script, region } = locale;
        if (language === UNDETERMINED)
            continue;
        let best;
        let bestScore = 0;
        for (const tag of available) {
            // Of many, most are not even the language, and what is likeliest for a tag takes longer to find than that.
            if (family(toTag(tag).split('-')[0]) !== family(language))
                continue;
            const other = maximize(tag);
            const score = 1 +
                (other.script === script ? 16 : 0) +
                (own(other.language) === own(language) ? 8 : 0) +
                (other.region === region ? 4 : 0) +
                (tag === other.language ? 1 : 0) +
                (isHome(other) === isHome(locale) ? 2 : 0);
            if (score > bestScore)
                [best, bestScore] = [tag, score];
        }
        if (best)
            return best;
    }
    return undefined;
}
