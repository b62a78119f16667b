import solid from 'vite-plugin-solid';
import {defineConfig} from 'vite';

export default defineConfig({
  plugins: [solid()],
  // The articles, as the site's own server would serve them beside what is built.
  publicDir: '../../demo',
  build: {copyPublicDir: false},
});
