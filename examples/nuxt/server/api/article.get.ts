import {renderPage} from '@zeroopposite/widgets/server';
import {article} from 'meridian';

/** The article as HTML that is complete without a script. */
export default defineEventHandler((event) =>
  renderPage(`<zo-article-card src="${article}" display="full"></zo-article-card><zo-qa src="${article}"></zo-qa>`, {
    url: `${useRuntimeConfig(event).site}/rendered`,
    pageLanguage: 'en',
    acceptLanguage: getHeader(event, 'accept-language'),
  }).text(),
);
