/** What TypeScript knows where there is no framework, or Angular, whose templates listen by `addEventListener`. */
import {QuestionsAndAnswers, setReaderLanguage, type Article, type WidgetEventMap} from '@zeroopposite/widgets';
import '@zeroopposite/widgets/define/article-card';
import type {Events, Tag} from '@zeroopposite/widgets/elements';

const article: (article: Article) => void = () => undefined;

const card = document.createElement('zo-article-card');
card.article = {title: 'Alliances', language: 'en'};
card.headingLevel = 3;
card.addEventListener('zo-load', (event) => article(event.article));
// They bubble.
document.addEventListener('zo-language-change', (event) => [event.language, event.preventDefault()]);
document.body.addEventListener('zo-error', ({error}) => error.kind);
addEventListener('zo-reader-language', ({language}) => language);
document.querySelector('zo-qa')?.addEventListener('zo-toggle', ({question}) => question.title, {once: true});
class Questions extends QuestionsAndAnswers {}
new Questions().addEventListener('zo-toggle', ({open}) => open);
setReaderLanguage('ar');

// @ts-expect-error No such display.
card.display = 'whole';
// @ts-expect-error A level is a number from 1 to 6.
card.headingLevel = 7;
// @ts-expect-error A state is only read.
card.state = 'ready';
// @ts-expect-error Not an article.
card.article = 'Alliances';
// @ts-expect-error The event has no question.
card.addEventListener('zo-load', (event) => event.question);
// @ts-expect-error No such event: it is any other's, of which nothing more is known.
card.addEventListener('zo-laod', (event) => event.article);
// @ts-expect-error A listener of another event.
card.addEventListener('zo-error', (event: WidgetEventMap['zo-load']) => event.article);
// @ts-expect-error No language.
setReaderLanguage(5);

/** The events of docblocks that listeners are told another type of, or none. */
type Undeclared = {
  [T in Tag]: {
    [Name in keyof Events<T> & string]: Name extends keyof WidgetEventMap
      ? Events<T>[Name] extends WidgetEventMap[Name]
        ? never
        : `${T}: ${Name}`
      : `${T}: ${Name}`;
  }[keyof Events<T> & string];
}[Tag];
export const undeclared: [Undeclared] extends [never] ? true : Undeclared = true;
