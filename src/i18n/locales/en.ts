// Made by build/locales.js (npm run localize:build).

/** The messages as the sources have them, with the names of their placeholders. */
export const texts = {
  "accepted-answer": "Accepted answer",
  "all-languages": "All languages",
  "articles-shown": "Articles shown: {shown} of {all}",
  "byline": "By {authors}",
  "choose-language": "Choose a language",
  "code": "Code",
  "contents": "Contents",
  "copy-link": "Copy link",
  "error-empty": "There is no article here.",
  "error-format": "This could not be read.",
  "error-network": "This could not be loaded. Check the connection.",
  "error-status": "This could not be loaded: the server answered with an error.",
  "error-timeout": "This is taking too long to load.",
  "find-language": "Find a language",
  "languages": "Languages",
  "languages-found": "Languages found: {count}",
  "likely-languages": "Suggested",
  "link-copied": "Link copied",
  "loading": "Loading…",
  "no-language-found": "No language found",
  "not-available": "Not available in {wanted}. Shown in {shown}.",
  "other-languages": "Articles in other languages: {count}",
  "reading-time": "{duration} read",
  "retry": "Try again",
  "share": "Share",
  "show-all": "Show all",
  "show-more": "Show more",
  "shown-in": "Language: {language}",
  "table": "Table"
} as const;
