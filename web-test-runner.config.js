import {esbuildPlugin} from '@web/dev-server-esbuild';
import {playwrightLauncher} from '@web/test-runner-playwright';
import {findBrowser} from './test/support/find-browser.js';
import {contentServer} from './test/support/server.js';

/** A worker is no import, whose extension the plugin below would put right. @type {import('koa').Middleware} */
const worker = (context, next) => {
  context.url = context.url.replace(/(\/src\/.*-worker)\.js$/, '$1.ts');
  return next();
};

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  files: 'test/{content,i18n,controllers,elements}/**/*.test.ts',
  nodeResolve: true,
  concurrency: 2,
  browsers: [
    playwrightLauncher({
      product: 'chromium',
      launchOptions: await findBrowser(),
      // A browser without a window asks nobody, and lets no page copy.
      createBrowserContext: ({browser}) => browser.newContext({permissions: ['clipboard-read', 'clipboard-write']}),
    }),
  ],
  plugins: [esbuildPlugin({ts: true, target: 'es2022', tsconfig: 'tsconfig.json'})],
  middleware: [contentServer(), worker],
  testFramework: {config: {ui: 'bdd', timeout: '10000'}},
  // Lit's development build is wanted for its warnings, but not for the one that says so.
  filterBrowserLogs: ({args}) => !String(args[0]).startsWith('Lit is in dev mode'),
};
