import {languages, letters, readingList, wordsIn} from 'meridian';

const byId = (id) => document.getElementById(id);

// Rich data is a property. It may be set before the element is defined, as here.
byId('letters').article = letters;
byId('languages').languages = languages;

for (const src of readingList) {
  const card = document.createElement('zo-article-card');
  card.setAttribute('src', src);
  card.setAttribute('heading-level', '3');
  const item = document.createElement('li');
  item.append(card);
  byId('list').append(item);
}

const note = (text) => {
  const item = document.createElement('li');
  item.textContent = text;
  byId('events').append(item);
};
const article = byId('article');
const card = article.querySelector('zo-article-card');
card.addEventListener('zo-load', (event) => note(`zo-load ${event.article.title}`));
card.addEventListener('zo-error', (event) => note(`zo-error ${event.error.kind}`));
card.addEventListener('zo-language-change', (event) => note(`zo-language-change ${event.language}`));
card.addEventListener('zo-language-changed', (event) => note(`zo-language-changed ${event.language}`));
byId('letters').addEventListener('zo-toggle', (event) => {
  if (byId('lock').checked) event.preventDefault();
  note(`zo-toggle ${event.question.title}`);
});
byId('letters').addEventListener('zo-toggled', (event) => note(`zo-toggled ${event.question.title}`));

// What is removed from the page stops what it was loading.
const shown = [...article.children];
byId('toggle').addEventListener('click', () => {
  const isOpen = article.childElementCount > 0;
  article.replaceChildren(...(isOpen ? [] : shown));
  byId('closed').hidden = !isOpen;
  byId('toggle').dataset.word = isOpen ? 'open' : 'close';
  translate();
});

byId('follow').addEventListener('change', () => {
  card.querySelector('zo-language-switcher').toggleAttribute('navigate', byId('follow').checked);
});

byId('reverse').addEventListener('click', () => byId('list').append(...[...byId('list').children].reverse()));

// The site's own language setting moves the elements, and follows them.
const {getReaderLanguage, setReaderLanguage} = await import('@zeroopposite/widgets/zo.js');
const select = byId('language');

function translate() {
  const language = getReaderLanguage();
  const words = wordsIn(language);
  for (const element of document.querySelectorAll('[data-word]')) element.textContent = words[element.dataset.word];
  for (const element of document.querySelectorAll('[data-label]')) element.ariaLabel = words[element.dataset.label];
  document.querySelector('header').lang = words.language;
  document.querySelector('header').dir = words.direction;
  select.replaceChildren(
    new Option(words.automatic, ''),
    ...languages.map(({name, language}) => new Option(name, language)),
  );
  select.value = language ?? '';
}

select.addEventListener('change', () => setReaderLanguage(select.value || undefined));
addEventListener('zo-reader-language', translate);
translate();
