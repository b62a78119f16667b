/** What the elements read, in words. */
import {checkArticle} from '../../src/cli/checks.js';
import type {Problem} from '../../src/cli/report.js';
import type {Article} from '../../src/content/model.js';
import {autonym, languageName} from '../../src/i18n/autonyms.js';
import {directionOf} from '../../src/i18n/direction.js';
import {formatMinutes} from '../../src/i18n/format.js';
import {create} from './dom.js';
import type {Words} from './words.js';

/** An article as the elements read it, with what its publisher may want to mend. */
export function articleReadout(article: Article, words: Words, language: string): Node[] {
  const {title, readingMinutes, translations, questions} = article;
  const number = new Intl.NumberFormat(language);
  const heading = (word: string, count: number) => `${word} (${number.format(count)})`;
  const content = (text: string) => create('bdi', {lang: article.language}, text);
  return [
    create(
      'dl',
      {},
      ...entry(words.articleTitle, title ? content(title) : words.none),
      ...entry(
        words.language,
        `${languageName(article.language, language) ?? autonym(article.language)} (${article.language}) · ${words[article.direction]}`,
      ),
      ...entry(
        heading(words.translations, translations.length),
        create(
          'ul',
          {class: 'row'},
          ...translations.map((one) =>
            create('li', {lang: one.language, dir: directionOf(one.language)}, autonym(one.language)),
          ),
        ),
      ),
      ...entry(words.readingTime, readingMinutes ? formatMinutes(readingMinutes, language) : words.none),
      ...entry(
        heading(words.questions, questions.length),
        questions.length
          ? create('ul', {}, ...questions.map((question) => create('li', {}, content(question.title))))
          : words.none,
      ),
    ),
    ...problemList(checkArticle(article), words, language),
  ];
}

/** Problems with their cures, in the words of the publisher's tool, which are English. */
export function problemList(problems: readonly Problem[], words: Words, language: string): Node[] {
  const count = new Intl.NumberFormat(language).format(problems.length);
  const english = {lang: 'en', dir: 'ltr'};
  return [
    create('h3', {}, `${words.problems} (${count})`),
    problems.length
      ? create(
          'ul',
          {class: 'problems'},
          ...problems.map(({severity, message, cure}) =>
            create(
              'li',
              {class: severity},
              create('p', english, message),
              ...(cure
                ? [
                    create('p', {class: 'quiet'}, create('b', {}, words.cure)),
                    create('p', {...english, class: 'quiet'}, cure),
                  ]
                : []),
            ),
          ),
        )
      : create('p', {class: 'quiet'}, words.noProblems),
  ];
}

function entry(term: string, description: Node | string): Node[] {
  return [create('dt', {}, term), create('dd', {}, description)];
}
