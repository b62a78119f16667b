import {svelte} from '@sveltejs/vite-plugin-svelte';
import {defineConfig} from 'vite';

export default defineConfig({
  plugins: [svelte()],
  // The articles, as the site's own server would serve them beside what is built.
  publicDir: '../../demo',
  build: {copyPublicDir: false},
});
