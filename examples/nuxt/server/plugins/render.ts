import {renderPage} from '@zeroopposite/widgets/server';

/** Where the site is, as its readers see it: from its configuration, not from what a request says. */
const site = process.env['SITE'] ?? 'http://localhost:3000';

/** Renders the elements of a page, so that it is complete without a script. */
export default defineNitroPlugin((nitro) => {
  nitro.hooks.hook('render:response', async (response, {event}) => {
    if (event.path !== '/rendered' || typeof response.body !== 'string') return;
    const page = renderPage(response.body, {
      url: new URL(event.path, site),
      acceptLanguage: getHeader(event, 'accept-language'),
      // Vue takes over what it has written, and finds nothing else in an element's tag.
      fallback: false,
    });
    response.body = await page.text();
  });
});
