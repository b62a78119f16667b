import react from '@vitejs/plugin-react';
import {defineConfig} from 'vite';

export default defineConfig({
  plugins: [react()],
  // The articles, as the site's own server would serve them beside what is built.
  publicDir: '../../demo',
  build: {copyPublicDir: false},
});
