/**
 * What a developer would write by hand for the same card, with no library: the baseline of `npm run bench`. It shows what
 * `<zo-article-card>` shows of an article, with the same isolation of names and the same line breaking, in one language and
 * one state.
 */
const styles = new CSSStyleSheet();
styles.replaceSync(`
  :host { display: block; container-type: inline-size; }
  * { box-sizing: border-box; margin: 0; }
  article { border: 1px solid color-mix(in oklab, currentColor 18%, transparent); border-radius: 0.5rem; display: grid; gap: 0.75em; line-break: strict; line-height: 1.6; text-wrap: pretty; overflow: clip; position: relative; }
  .words { align-content: center; display: grid; gap: 0.75em; padding: 1.25em; }
  .small { color: color-mix(in oklab, currentColor 78%, transparent); font-size: 0.875em; }
  .category { font-weight: 600; }
  h2 { font-size: 1.2em; line-height: 1.2; text-wrap: balance; }
  a { color: inherit; text-decoration: none; }
  a::after { content: ''; inset: 0; position: absolute; }
  .meta > :not(:last-child)::after { content: '\\a0· ' / ''; }
  img { aspect-ratio: 16 / 9; block-size: auto; inline-size: 100%; object-fit: cover; order: -1; }
  @container (inline-size >= 36em) { article:has(img) { grid-template-columns: 2fr 3fr; } img { aspect-ratio: auto; block-size: 100%; } }
`);

const template = document.createElement('template');
template.innerHTML = `<article><div class="words">
  <p class="category small"></p><h2><a></a></h2><p class="summary"></p>
  <p class="meta small"><span><bdi lang="en"></bdi></span> <span><bdi lang="en"></bdi></span> <time><bdi lang="en"></bdi></time> <span><bdi></bdi></span></p>
</div><img loading="lazy" decoding="async" alt="" referrerpolicy="no-referrer"></article>`;

/** By language, as a careful developer would keep them. */
const formats = new Map();
function formatsOf(language) {
  let found = formats.get(language);
  if (!found) {
    found = {
      date: new Intl.DateTimeFormat(language, {dateStyle: 'long', timeZone: 'UTC'}),
      list: new Intl.ListFormat(language),
      minutes: new Intl.NumberFormat(language, {style: 'unit', unit: 'minute', unitDisplay: 'short'}),
    };
    formats.set(language, found);
  }
  return found;
}

/** The cards that follow the language of the page. */
const cards = new Set();

class HandWrittenCard extends HTMLElement {
  #article;

  constructor() {
    super();
    const root = this.attachShadow({mode: 'open'});
    root.adoptedStyleSheets = [styles];
    root.append(template.content.cloneNode(true));
  }

  connectedCallback() {
    cards.add(this);
  }

  disconnectedCallback() {
    cards.delete(this);
  }

  get article() {
    return this.#article;
  }

  set article(article) {
    this.#article = article;
    const {authors, category, image, language, published, readingMinutes, siteName, summary, title, url} = article;
    const {date, list, minutes} = formatsOf('en');
    const root = this.shadowRoot;
    const card = root.querySelector('article');
    card.lang = language;
    card.dir = language === 'ar' ? 'rtl' : 'ltr';
    root.querySelector('.category').textContent = category;
    const link = root.querySelector('a');
    link.href = url;
    link.textContent = title;
    root.querySelector('.summary').textContent = summary;
    const [reading, byline, when, site] = root.querySelectorAll('bdi');
    reading.textContent = `${minutes.format(readingMinutes)} read`;
    byline.textContent = `By ${list.format(authors.map(({name}) => `\u2068${name}\u2069`))}`;
    site.textContent = siteName;
    root.querySelector('time').dateTime = published;
    when.textContent = date.format(new Date(published));
    const picture = root.querySelector('img');
    picture.width = image.width;
    picture.height = image.height;
    picture.src = image.url;
  }
}

customElements.define('hand-written-card', HandWrittenCard);

/** Shows every card in a language that it has at hand as `versions`. */
export function setLanguage(language) {
  for (const card of cards) card.article = card.versions[language];
}
globalThis.setLanguage = setLanguage;
