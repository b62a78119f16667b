/** The languages of the demo, of the library's own words and of the stories, in the demo's order, each by its own name. */
export const LANGUAGES: Readonly<Record<string, string>> = {
  ar: 'العربية',
  en: 'English',
  it: 'Italiano',
  fr: 'Français',
  de: 'Deutsch',
  pl: 'Polski',
  tr: 'Türkçe',
  pt: 'Português',
  ru: 'Русский',
  ja: '日本語',
  zh: '中文',
  es: 'Español',
};
