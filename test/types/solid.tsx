/** @jsxImportSource solid-js */
/** What TypeScript allows in Solid, and what it must not. */
import type {Article, ArticleCard} from '@zeroopposite/widgets';
import type {ElementProps} from '@zeroopposite/widgets/solid';

let card: ArticleCard | undefined;
const article: (article: Article) => void = () => undefined;
const shared: ElementProps<'zo-qa'> = {open: 'all', lang: 'ar'};

export const right = () => (
  <zo-article-card
    ref={(element) => (card = element)}
    class="wide"
    classList={{found: card !== undefined}}
    prop:article={{title: 'Alliances'}}
    attr:src="/content/alliances.jsonld"
    attr:heading-level="3"
    display="full"
    on:zo-load={(event) => article(event.article)}
    onClick={(event) => event.currentTarget.reload()}
  >
    <zo-language-switcher slot="languages" navigate bool:remember={false} query-param="lang" />
    <zo-qa {...shared} headingLevel={4} on:zo-toggle={({open, question}) => [open, question.title]} />
  </zo-article-card>
);

export const wrong = () => [
  // @ts-expect-error No such element.
  <zo-article />,
  // @ts-expect-error No such display.
  <zo-article-card display="whole" />,
  // @ts-expect-error Not as an attribute, either.
  <zo-article-card attr:display="whole" />,
  // @ts-expect-error Nor as a property.
  <zo-article-card prop:headingLevel={7} />,
  // @ts-expect-error Not an article.
  <zo-article-card article="Alliances" />,
  // @ts-expect-error A text has no presence.
  <zo-language-switcher bool:navigate="false" />,
  // @ts-expect-error A card's event has no question.
  <zo-article-card on:zo-load={(event) => event.question} />,
  // @ts-expect-error Another element.
  <zo-qa ref={card as ArticleCard} />,
];
