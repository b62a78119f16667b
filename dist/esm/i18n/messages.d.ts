export declare const retry: () => string;
export declare const languages: () => string;
export declare const readingTime: (duration: string) => string;
export declare const byline: (authors: string) => string;
export declare const shownIn: (language: string) => string;
export declare const notAvailable: (wanted: string, shown: string) => string;
export declare const acceptedAnswer: () => string;
declare const failures: {
    network: () => string;
    aborted: () => string;
    format: () => string;
    'too-large': () => string;
    status: () => string;
    timeout: () => string;
    empty: () => string;
};
/** Why a load failed, in a reader's words. */
export declare const failure: (kind: keyof typeof failures) => string;
export {};
