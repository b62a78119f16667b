import {defineConfig} from 'vite';

export default defineConfig({
  logLevel: 'warn',
  // What Storybook's renderer asks for by itself is bundled with what the elements ask for, so that there is one Lit.
  optimizeDeps: {include: ['lit', 'lit/directive-helpers.js']},
});
