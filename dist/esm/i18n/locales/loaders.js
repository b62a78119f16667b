// Made by build/locales.js (npm run localize:build).
/** Each locale is a chunk of its own, fetched when it is first needed; the sources have their own words. */
export const loaders = {
    'en': () => Promise.resolve({ templates: {} }),
    'ar': () => import('./ar.js'),
    'de': () => import('./de.js'),
    'es': () => import('./es.js'),
    'fr': () => import('./fr.js'),
    'it': () => import('./it.js'),
    'ja': () => import('./ja.js'),
    'pl': () => import('./pl.js'),
    'pt': () => import('./pt.js'),
    'ru': () => import('./ru.js'),
    'tr': () => import('./tr.js'),
    'zh': () => import('./zh.js'),
};
