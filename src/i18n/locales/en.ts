// Made by build/locales.js (npm run localize:build).

/** The messages as the sources have them, with the names of their placeholders. */
export const texts = {
  "accepted-answer": "Accepted answer",
  "all-languages": "All languages",
  "byline": "By {authors}",
  "choose-language": "Choose a language",
  "contact": "Contact",
  "error-empty": "There is no article here.",
  "error-format": "This could not be read.",
  "error-network": "This could not be loaded. Check the connection.",
  "error-status": "This could not be loaded: the server answered with an error.",
  "error-timeout": "This is taking too long to load.",
  "find-language": "Find a language",
  "languages": "Languages",
  "languages-found": "Languages found: {count}",
  "likely-languages": "Suggested",
  "menu": "Menu",
  "no-language-found": "No language found",
  "not-available": "Not available in {wanted}. Shown in {shown}.",
  "reading-time": "{duration} read",
  "retry": "Try again",
  "shown-in": "Language: {language}",
  "skip-to-content": "Skip to content"
} as const;
