// Made by build/locales.js (npm run localize:build).

/** The messages as the sources have them, with the names of their placeholders. */
export const texts = {
  "accepted-answer": "Accepted answer",
  "all-languages": "All languages",
  "all-results": "Show all results",
  "byline": "By {authors}",
  "choose-language": "Choose a language",
  "close": "Close",
  "error-empty": "There is no article here.",
  "error-format": "This could not be read.",
  "error-network": "This could not be loaded. Check the connection.",
  "error-status": "This could not be loaded: the server answered with an error.",
  "error-timeout": "This is taking too long to load.",
  "find-language": "Find a language",
  "forget-searches": "Clear recent searches",
  "found-elsewhere": "Nothing found in {language}. In other languages:",
  "languages": "Languages",
  "languages-found": "Languages found: {count}",
  "likely-languages": "Suggested",
  "no-language-found": "No language found",
  "not-available": "Not available in {wanted}. Shown in {shown}.",
  "nothing-found": "Nothing found. Try other words.",
  "offline": "You are offline. Search again when you are connected.",
  "reading-time": "{duration} read",
  "recent-searches": "Recent searches",
  "results-found": "Results: {count}",
  "retry": "Try again",
  "search": "Search",
  "search-results": "Search results",
  "searching": "Searching…",
  "shown-in": "Language: {language}"
} as const;
