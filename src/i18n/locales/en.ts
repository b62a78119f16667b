// Made by build/locales.js (npm run localize:build).

/** The messages as the sources have them, with the names of their placeholders. */
export const texts = {
  "accepted-answer": "Accepted answer",
  "all-languages": "All languages",
  "answers": "Answers: {count}",
  "byline": "By {authors}",
  "choose-language": "Choose a language",
  "collapse-all": "Collapse all",
  "copy-link": "Copy link",
  "error-empty": "There is no article here.",
  "error-format": "This could not be read.",
  "error-network": "This could not be loaded. Check the connection.",
  "error-status": "This could not be loaded: the server answered with an error.",
  "error-timeout": "This is taking too long to load.",
  "expand-all": "Expand all",
  "find-language": "Find a language",
  "find-question": "Find a question",
  "languages": "Languages",
  "languages-found": "Languages found: {count}",
  "likely-languages": "Suggested",
  "link-copied": "Link copied",
  "no-language-found": "No language found",
  "no-question-found": "No question found",
  "not-available": "Not available in {wanted}. Shown in {shown}.",
  "questions-found": "Questions found: {count}",
  "reading-time": "{duration} read",
  "retry": "Try again",
  "shown-in": "Language: {language}",
  "upvotes": "Votes: {count}"
} as const;
