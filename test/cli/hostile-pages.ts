/** Documents on which parsers differ: what a browser makes of each, the tool must make of it, too. */

const SENTENCE =
  'The ferries leave with the water, and the market opens when it is back, as it has for eight hundred years. ';
const TEXT = `<p>${SENTENCE.repeat(3)}</p><p>${SENTENCE.repeat(2)}</p>`;

const page = (body: string, head = '<title>Tides</title>') => ({
  type: 'text/html',
  body: `<!doctype html><html lang=en><head>${head}</head><body>${body}</body></html>`,
});
const feed = (item: string, attributes = '', before = '') => ({
  type: 'application/rss+xml',
  body: `${before}<rss version="2.0" ${attributes}><channel><title>Tides</title><item>${item}</item></channel></rss>`,
});

export const hostilePages = {
  'misnested formatting': page(`<article><h1>Tides</h1><p><b>One<i>two</b>three</i> ${SENTENCE}${TEXT}</article>`),
  'a text in a table without cells': page(`<main><table><p>${SENTENCE}</p><tr><td>${TEXT}</table></main>`),
  'a page without html, head and body': {type: 'text/html', body: `<title>Tides</title><h1>Tides</h1>${TEXT}`},
  'links in links': page(`<article><h1>Tides</h1><a href=/a>one <a href=/b>two</a></a>${TEXT}</article>`),
  'a script that writes a script': page(`<script>var a = "<!--<script>";</script>--></script>${TEXT}`),
  'templates and noscript': page(
    `<article><h1>Tides</h1><template>${TEXT}</template><noscript><img src=/tide.jpg alt=Tide></noscript>${TEXT}</article>`,
  ),
  'drawings and formulas': page(
    `<article><h1>Tides</h1><svg><title>Drawing</title><p>${SENTENCE}</svg><math><mi>x</mi></math>${TEXT}</article>`,
    '<svg><title>Not this</title></svg><title>Tides &amp; moon</title>',
  ),
  'headings in capitals and attributes without quotes': page(
    `<ARTICLE LANG=fr><H1>Les marées</H1><IMG SRC=/a.jpg ALT="a&nbsp;b">${TEXT}</ARTICLE>`,
    '<LINK REL=Canonical HREF=/fr/marees><META PROPERTY=og:title CONTENT="Les&#32;marées&hellip;">',
  ),
  'a text that stands deeper than browsers go': page(`<h1>Tides</h1>${'<blockquote>'.repeat(900)}${TEXT}`),
  'entities without their ends': page(`<article><h1>Tides &copy &notit; &#x80;</h1>${TEXT}&ampx &lt</article>`),
  'nulls and controls': page(`<article><h1>Ti\0des\u0001</h1>${TEXT}a\0b</article>`),
  'line breaks at the start of pre': page(`<article><h1>Tides</h1><pre>\n\nhigh\r\nlow</pre>${TEXT}</article>`),
  'forms in forms and options': page(`<form><form><select><p>one<option>two</select></form>${TEXT}</form>`),
  'a second body with attributes': page(`<body dir=rtl lang=ar>${TEXT}`),
  'lists without ends': page(`<article><h1>Tides</h1><ul><li>${SENTENCE}<li>two<dl><dt>a<dd>b</ul>${TEXT}</article>`),
  'rtl without a language': page(`<p dir=RTL>שלום עולם, ${'זהו טקסט ארוך '.repeat(20)}</p>`),
  'a feed with prefixes of its own': feed(
    '<title>High &amp;amp; low</title><c:encoded><![CDATA[<p>One</p><p>Two ]]]]><![CDATA[> three</p>]]></c:encoded>' +
      '<a:author><a:name>Ada</a:name></a:author><d:creator>Grace</d:creator>',
    'xmlns:c="http://purl.org/rss/1.0/modules/content/" xmlns:a="http://www.w3.org/2005/Atom" xmlns:d="http://purl.org/dc/elements/1.1/"',
  ),
  'a feed with prefixes that it does not declare': feed('<title>Tides</title><dc:creator>Ada</dc:creator>'),
  'a feed with entities of HTML': feed(
    '<title>Caf&eacute; &nbsp; Q & A</title><description>&lt;p&gt;One&lt;/p&gt;</description>',
  ),
  'a feed with a document type': feed(
    '<title>Tides</title><description>One</description>',
    '',
    '<?xml version="1.0"?>\n<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://example.org/rss.dtd">\n',
  ),
  'a feed with text after its end': {
    type: 'text/xml',
    body: '<rss><channel><item><title>A</title></item></channel></rss>x',
  },
  'a feed that is cut off': {type: 'text/xml', body: '<rss><channel><item><title>A</title>'},
  'an entry in XHTML': {
    type: 'application/atom+xml',
    body: `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en" xml:base="https://example.org/x/"><title>F</title><entry>
      <title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">One <em>two</em></div></title><link href="a"/>
      <link rel="alternate" hreflang="de" href="de/a"/><id>urn:1</id><updated>2024-05-01T10:00:00Z</updated>
      <content type="xhtml"><x:div xmlns:x="http://www.w3.org/1999/xhtml"><x:p>A<x:br/>b &amp; c</x:p><x:p/><x:a href="?q=1&amp;r=2" title="&quot;q&quot;">l</x:a></x:div></content>
      <summary type="html">&lt;b&gt;S&lt;/b&gt;um</summary></entry></feed>`,
  },
  'an entry with parts of its own': {
    type: 'application/atom+xml',
    body: `<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:title>T</a:title><a:content type="xhtml">
      <div xmlns="http://www.w3.org/1999/xhtml"><p class="x">One</p><svg xmlns="http://www.w3.org/2000/svg"><path d="M0"/></svg><img src="/i.png" alt=""/></div></a:content></a:entry></a:feed>`,
  },
} as const satisfies Readonly<Record<string, {type: string; body: string}>>;
