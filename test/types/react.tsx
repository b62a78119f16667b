/** @jsxImportSource react */
/** What TypeScript allows in React, and what it must not. */
import type {Article, ArticleCard, LanguageInit, Question} from '@zeroopposite/widgets';
import type {ElementProps} from '@zeroopposite/widgets/react';
import {createRef} from 'react';

declare const languages: readonly LanguageInit[];

const card = createRef<ArticleCard>();
const article: (article: Article) => void = () => undefined;
const question: (question: Question, open: boolean) => void = () => undefined;
const shared: ElementProps<'zo-qa'> = {open: 'all', lang: 'ar'};

export const right = (
  <zo-article-card
    ref={card}
    key="card"
    id="card"
    className="wide"
    lang="ar"
    src="/content/alliances.jsonld"
    article={{title: 'Alliances'}}
    display="full"
    headingLevel={3}
    onzo-load={(event) => article(event.article)}
    onzo-error={({error, currentTarget}) => [error.kind, currentTarget.headingLevel]}
    onClick={(event) => event.currentTarget.reload()}
  >
    <zo-language-switcher slot="languages" navigate remember={false} query-param="lang" languages={languages} />
    <a href="/alliances">Read the article</a>
    <zo-qa
      {...shared}
      heading-level="4"
      src={undefined}
      onzo-toggle={(event) => question(event.question, event.open)}
    />
  </zo-article-card>
);

export const wrong = [
  // @ts-expect-error No such element.
  <zo-article key="1" />,
  // @ts-expect-error No such display.
  <zo-article-card key="2" display="whole" />,
  // @ts-expect-error A level is a number from 1 to 6.
  <zo-article-card key="3" headingLevel={7} />,
  // @ts-expect-error As a property, it is no text.
  <zo-article-card key="4" headingLevel="3" />,
  // @ts-expect-error As an attribute, too.
  <zo-article-card key="5" heading-level="seven" />,
  // @ts-expect-error Not an article.
  <zo-article-card key="6" article="Alliances" />,
  // @ts-expect-error A state is only read.
  <zo-article-card key="7" state="ready" />,
  // @ts-expect-error That is the Q&A's.
  <zo-article-card key="8" open="all" />,
  // @ts-expect-error A boolean is no text.
  <zo-language-switcher key="9" navigate="false" />,
  // @ts-expect-error Each language has its tag.
  <zo-language-switcher key="10" languages={[{url: '/ar'}]} />,
  // @ts-expect-error A card's event has no question.
  <zo-article-card key="11" onzo-load={(event) => event.question} />,
  // @ts-expect-error The event is no text.
  <zo-qa key="12" onzo-toggle={(event: string) => event} />,
  // @ts-expect-error Another element.
  <zo-qa key="13" ref={card} />,
];
