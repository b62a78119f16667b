/**
 * Follows a translation to its original, once, and adds the translations that the original lists, in its order.
 *
 * @param read Fetches and reads the original. Its failure is no failure of the translation.
 */
export async function withSiblings(document, read) {
    const { article, original } = document;
    if (!original)
        return document;
    try {
        const { article: source } = await read(original);
        const listed = source.translations.map((one) => one.src || one.language !== source.language ? one : { ...one, src: original });
        const own = new Map(article.translations.map((one) => [one.language, one]));
        const siblings = [...new Map([...listed.map((one) => [one.language, one]), ...own]).values()];
        return { ...document, article: { ...article, translations: siblings } };
    }
    catch (error) {
        const problem = `The article translates ${original}, which could not be read, so that its other translations are unknown: ` +
            error.message;
        return { ...document, article: { ...article, problems: [...article.problems, problem] } };
    }
}
