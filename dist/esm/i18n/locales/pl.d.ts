export declare const templates: {
    'accepted-answer': string;
    byline: import("@lit/localize").StrResult;
    'error-empty': string;
    'error-format': string;
    'error-network': string;
    'error-status': string;
    'error-timeout': string;
    languages: string;
    'not-available': import("@lit/localize").StrResult;
    'reading-time': import("@lit/localize").StrResult;
    retry: string;
    'shown-in': import("@lit/localize").StrResult;
};
