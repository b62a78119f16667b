/** The messages as the sources have them, with the names of their placeholders. */
export declare const texts: {
    readonly "accepted-answer": "Accepted answer";
    readonly "all-languages": "All languages";
    readonly byline: "By {authors}";
    readonly "choose-language": "Choose a language";
    readonly "error-empty": "There is no article here.";
    readonly "error-format": "This could not be read.";
    readonly "error-network": "This could not be loaded. Check the connection.";
    readonly "error-status": "This could not be loaded: the server answered with an error.";
    readonly "error-timeout": "This is taking too long to load.";
    readonly "find-language": "Find a language";
    readonly languages: "Languages";
    readonly "languages-found": "Languages found: {count}";
    readonly "likely-languages": "Suggested";
    readonly "no-language-found": "No language found";
    readonly "not-available": "Not available in {wanted}. Shown in {shown}.";
    readonly "reading-time": "{duration} read";
    readonly retry: "Try again";
    readonly "shown-in": "Language: {language}";
};
