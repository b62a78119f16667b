import type { ArticleInit, ContentDocument } from '../model.js';
/** What was served at a content URL, decoded. */
export interface Served {
    readonly text: string;
    /** Address after redirects, with the fragment of the one asked for: the base of relative URLs. */
    readonly url: string;
    /** Without parameters, in lower case: "text/html"; empty where the server does not say. */
    readonly mediaType: string;
    /** The parsed text, where it is JSON. */
    readonly json?: unknown;
    /** BCP 47 tag of the `Content-Language` header; empty where there is none, or several. */
    readonly language: string;
}
/** A format that content is served in. */
export interface Format {
    /** For messages, as in "JSON Feed". */
    readonly name: string;
    /** Whether something served looks like this format, by its media type or by what is in it. */
    matches(served: Served): boolean;
    /**
     * Reads it. What can be read is shown; what can't is named in the article's `problems`. Any part of an article will
     * do: what follows from it is derived.
     *
     * @throws {ContentError} `empty` or `format`, where nothing can be shown.
     */
    read(served: Served): ContentDocument | ArticleInit | Promise<ContentDocument | ArticleInit>;
}
