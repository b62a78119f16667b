/** BCP 47 tag of the language that the words are in at the moment; one for the whole page. */
export declare const interfaceLanguage: () => string;
export declare const retry: () => string;
export declare const languages: () => string;
export declare const readingTime: (duration: string) => string;
export declare const byline: (authors: string) => string;
export declare const shownIn: (language: string) => string;
export declare const chooseLanguage: () => string;
export declare const findLanguage: () => string;
export declare const likelyLanguages: () => string;
export declare const allLanguages: () => string;
export declare const languagesFound: (count: string) => string;
export declare const noLanguageFound: () => string;
export declare const notAvailable: (wanted: string, shown: string) => string;
export declare const acceptedAnswer: () => string;
declare const failures: {
    network: () => string;
    aborted: () => string;
    format: () => string;
    'too-large': () => string;
    cors: () => string;
    status: () => string;
    timeout: () => string;
    empty: () => string;
};
/** Why a load failed, in a reader's words. */
export declare const failure: (kind: keyof typeof failures) => string;
export {};
