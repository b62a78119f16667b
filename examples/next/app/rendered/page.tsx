import {renderPage} from '@zeroopposite/widgets/server';
import {article} from 'meridian';
import {headers} from 'next/headers';
import {TakeOver} from './take-over';

// Rendered for each request.
export const dynamic = 'force-dynamic';

/** Where the site is, as its readers see it: from its configuration, not from what a request says. */
const site = process.env['SITE'] ?? 'http://localhost:3000';

/** The article as HTML that is complete without a script. The script takes its nodes over. */
export default async function Rendered() {
  const html = await renderPage(
    `<zo-article-card src="${article}" display="full"></zo-article-card><zo-qa src="${article}"></zo-qa>`,
    {url: `${site}/rendered`, pageLanguage: 'en', acceptLanguage: (await headers()).get('accept-language')},
  ).text();
  return (
    <>
      <main dangerouslySetInnerHTML={{__html: html}} />
      <TakeOver />
    </>
  );
}
