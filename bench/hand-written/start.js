/** A whole page by hand: fetches the article's JSON-LD and shows it, as `zo.js` does. */
const {src} = document.querySelector('script[data-src]').dataset;
const response = await fetch(src, {credentials: 'omit'});
const {articleBody, articleSection, author, datePublished, description, headline, inLanguage, timeRequired} =
  await response.json();
const article = document.querySelector('article');
article.lang = inLanguage;
article.dir = inLanguage === 'ar' ? 'rtl' : 'ltr';
const add = (name, text) => {
  const element = document.createElement(name);
  element.textContent = text;
  article.append(element);
};
add('p', articleSection);
add('h1', headline);
add('p', description);
const date = new Intl.DateTimeFormat('en', {dateStyle: 'long'}).format(new Date(datePublished));
add('p', `${/\d+/.exec(timeRequired ?? '3')} min read · By ${[author].flat()[0]?.name} · ${date}`);
const body = document.createElement('div');
body.setHTML(articleBody);
article.append(body);
