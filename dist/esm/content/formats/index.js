const isXml = ({ mediaType }) => /[/+]xml$/.test(mediaType) && mediaType !== 'application/xhtml+xml';
/** JSON that any format may be in; JSON-LD says by keywords that it is. */
const isJsonLd = ({ json }) => [json]
    .flat()
    .some((root) => ['@context', '@graph', '@id', '@type'].some((keyword) => property(root, keyword) !== undefined));
const readJsonLd = async (served) => (await import('./json-ld-document.js')).readJsonLdDocument(served);
export const formats = [
    {
        name: 'schema.org JSON-LD',
        matches: isJsonLd,
        read: readJsonLd,
    },
    {
        name: 'JSON Feed',
        matches: ({ json }) => String(property(json, 'version')).includes('jsonfeed.org') || Array.isArray(property(json, 'items')),
        read: async (served) => (await import('./json-feed.js')).readJsonFeed(served),
    },
    {
        name: 'WordPress REST API',
        matches: ({ json }) => {
            const [post] = [json].flat();
            return property(property(post, 'title'), 'rendered') !== undefined;
        },
        read: async (served) => (await import('./wordpress.js')).readWordPress(served),
    },
    {
        name: 'JSON-LD somewhere in other JSON',
        matches: (served) => served.json !== undefined && !isJsonLd(served),
        read: readJsonLd,
    },
    {
        name: 'RSS or Atom',
        matches: (served) => !served.mediaType.includes('html') && (isXml(served) || /^\s*<(?:\?xml|rss|feed)\b/.test(served.text)),
        read: async (served) => (await import('./xml-feed.js')).readXmlFeed(served),
    },
    {
        name: 'HTML',
        matches: ({ mediaType, text }) => mediaType.includes('html') || /^\s*<(?:!doctype html|!--|html|head|body)/i.test(text),
        read: async (served) => (await import('./html-page.js')).readHtmlPage(served),
    },
    {
        name: 'Markdown',
        matches: ({ mediaType, text, url }) => mediaType.includes('markdown') ||
            /\.(?:md|markdown)$/.test(new URL(url).pathname) ||
            /^---\r?\n[^]*?\n---\r?\n/.test(text),
        read: async (served) => (await import('./markdown.js')).readMarkdown(served),
    },
];
function property(value, name) {
    return typeof value === 'object' && value !== null ? value[name] : undefined;
}
