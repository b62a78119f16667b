import vue from '@vitejs/plugin-vue';
import {defineConfig} from 'vite';

export default defineConfig({
  plugins: [vue({template: {compilerOptions: {isCustomElement: (tag) => tag.startsWith('zo-')}}})],
  // The articles, as the site's own server would serve them beside what is built.
  publicDir: '../../demo',
  build: {copyPublicDir: false},
});
