import { type Direction } from '../i18n/direction.js';
/** An article as the elements show it, whatever format it was published in. Strings are empty where unknown. */
export interface Article {
    readonly title: string;
    /** BCP 47 tag, `und` where the content does not say. */
    readonly language: string;
    readonly direction: Direction;
    /** The article's own page, absolute; empty where it has none. */
    readonly url: string;
    /** Address of the document the article was read from: the base of the relative URLs in its texts. */
    readonly documentUrl: string;
    readonly category: string;
    /** Text or markup, as published. */
    readonly summary: string;
    /** Text or markup, as published. */
    readonly body: string;
    readonly authors: readonly Author[];
    /** ISO 8601 date, or date and time. */
    readonly published: string;
    /** ISO 8601 date, or date and time. */
    readonly modified: string;
    /** Minutes, at least 1: the publisher's own figure, else computed; `undefined` where there is no text. */
    readonly readingMinutes: number | undefined;
    readonly image: Picture | undefined;
    readonly siteName: string;
    /** The site that the article is on, as far as a header shows it; absent where it is unknown, or was not looked for. */
    readonly site?: Site | undefined;
    /** Every language the article is published in, this one included, in the publisher's order. */
    readonly translations: readonly Translation[];
    readonly questions: readonly Question[];
    /** All articles of the feed that this is the newest of, in its order; absent where it was not read from a feed. */
    readonly items?: readonly Article[] | undefined;
    /** What could not be read as published, in words, for the site's developer. */
    readonly problems: readonly string[];
}
/** A site, or the organization behind it, in one language. */
export interface Site {
    readonly name: string;
    /** The home page, absolute; empty where there is none. */
    readonly url?: string;
    readonly logo?: Picture | undefined;
    /** The logo for a dark ground, where there is another. */
    readonly logoDark?: Picture | undefined;
    /** Where to turn to: a page, `mailto:` or `tel:`; empty where nothing is known. */
    readonly contact?: string;
    /** A search's address with `{search_term_string}` in it, or that of an OpenSearch description; empty where there is none. */
    readonly search?: string;
}
export interface Author {
    readonly name: string;
    /** The author's page, absolute; empty where there is none. */
    readonly url: string;
}
export interface Picture {
    /** Absolute. */
    readonly url: string;
    /** Alternative text; empty where the publisher gives none. */
    readonly alt: string;
    /** Pixels. */
    readonly width: number | undefined;
    /** Pixels. */
    readonly height: number | undefined;
    /** The same picture in several widths, as the attribute of an `<img>` has them, with absolute addresses. */
    readonly srcset?: string | undefined;
}
export interface Translation {
    /** BCP 47 tag. */
    readonly language: string;
    /** The translation's page, for a link; absolute, empty where it has none. */
    readonly url: string;
    /** Where the translation's content is fetched from; absolute, empty where it is already at hand. */
    readonly src: string;
    /** The translation's title, where it is already known. */
    readonly title: string;
}
export interface Question {
    /** The same for a question in all its translations, as far as the publisher allows: the fragment of its `@id`, else its number. */
    readonly id: string;
    readonly title: string;
    /** Text or markup that explains the question; empty where the title says it all. */
    readonly body: string;
    /** The accepted answer first. */
    readonly answers: readonly Answer[];
    /** How many answers the question has, where the publisher says so: perhaps more than there are here. */
    readonly answerCount?: number | undefined;
}
export interface Answer {
    /** Text or markup, as published. */
    readonly body: string;
    readonly accepted: boolean;
    readonly authors?: readonly Author[];
    /** ISO 8601 date, or date and time. */
    readonly published?: string;
    /** Readers who found it useful. */
    readonly upvotes?: number | undefined;
}
/** Everything one content URL says. */
export interface ContentDocument {
    /** The article as it was fetched. */
    readonly article: Article;
    /** Its translations that the same document carries in full. */
    readonly versions: readonly Article[];
    /** Where the original of the article is, which may list more translations than the article does; empty where none is. */
    readonly original?: string;
    /** All articles of a feed, in its order; absent where the document is about one. */
    readonly items?: readonly Article[];
}
/**
 * What is needed to make an {@link Article}: any part of one. What is missing is derived (direction from the
 * language, reading time from the body) or left empty.
 */
export type ArticleInit = Partial<Article> & {
    /** ISO 8601 duration, such as "PT3M": the publisher's own reading time. */
    readonly timeRequired?: string | undefined;
};
/** Completes an article: every property is there, the language canonical, direction and reading time derived. */
export declare function toArticle(init: ArticleInit): Article;
