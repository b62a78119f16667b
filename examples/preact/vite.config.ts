import preact from '@preact/preset-vite';
import {defineConfig} from 'vite';

export default defineConfig({
  plugins: [preact()],
  // The articles, as the site's own server would serve them beside what is built.
  publicDir: '../../demo',
  build: {copyPublicDir: false},
});
