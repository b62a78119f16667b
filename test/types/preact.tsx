/** @jsxImportSource preact */
/** What TypeScript allows in Preact, and what it must not. */
import type {Article, ArticleCard} from '@zeroopposite/widgets';
import type {ElementProps} from '@zeroopposite/widgets/preact';
import {createRef} from 'preact';

const card = createRef<ArticleCard>();
const article: (article: Article) => void = () => undefined;
const shared: ElementProps<'zo-qa'> = {open: 'all', lang: 'ar'};

export const right = (
  <zo-article-card
    ref={card}
    key="card"
    class="wide"
    src="/content/alliances.jsonld"
    article={{title: 'Alliances'}}
    display="full"
    headingLevel={3}
    onzo-load={(event) => article(event.article)}
    onClick={(event) => event.currentTarget.reload()}
  >
    <zo-language-switcher slot="languages" navigate remember={false} query-param="lang" />
    <zo-qa {...shared} heading-level="4" onzo-toggle={({open, question}) => [open, question.title]} />
  </zo-article-card>
);

export const wrong = [
  // @ts-expect-error No such element.
  <zo-article />,
  // @ts-expect-error No such display.
  <zo-article-card display="whole" />,
  // @ts-expect-error A level is a number from 1 to 6.
  <zo-article-card headingLevel={7} />,
  // @ts-expect-error Not an article.
  <zo-article-card article="Alliances" />,
  // @ts-expect-error A boolean is no text.
  <zo-language-switcher navigate="false" />,
  // @ts-expect-error A card's event has no question.
  <zo-article-card onzo-load={(event) => event.question} />,
  // @ts-expect-error Another element.
  <zo-qa ref={card} />,
];
