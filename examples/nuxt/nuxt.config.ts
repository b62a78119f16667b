export default defineNuxtConfig({
  compatibilityDate: '2026-11-01',
  telemetry: false,
  css: ['meridian/site.css'],
  // Where the site is, as its readers see it; the variable NUXT_SITE says it where it runs.
  runtimeConfig: {site: 'http://localhost:3000'},
  app: {
    head: {
      title: 'The Meridian',
      htmlAttrs: {lang: 'en'},
      link: [{rel: 'icon', href: 'data:,'}],
    },
  },
  vue: {compilerOptions: {isCustomElement: (tag) => tag.startsWith('zo-')}},
  typescript: {
    strict: true,
    tsConfig: {compilerOptions: {types: ['@zeroopposite/widgets/vue']}},
  },
});
