
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'accepted-answer': `Zaakceptowana odpowiedź`,
'all-languages': `Wszystkie języki`,
'answers': str`Odpowiedzi: ${0}`,
'byline': str`Tekst: ${0}`,
'choose-language': `Wybierz język`,
'collapse-all': `Zwiń wszystko`,
'contact': `Kontakt`,
'copy-link': `Kopiuj link`,
'error-empty': `Pod tym adresem nie ma artykułu.`,
'error-format': `Nie udało się odczytać treści.`,
'error-network': `Nie udało się wczytać treści. Sprawdź połączenie z internetem i spróbuj ponownie.`,
'error-status': `Nie udało się wczytać treści: serwer zwrócił błąd.`,
'error-timeout': `Wczytywanie treści trwa zbyt długo.`,
'expand-all': `Rozwiń wszystko`,
'find-language': `Szukaj języka`,
'find-question': `Znajdź pytanie`,
'language': `pl`,
'languages': `Wersje językowe`,
'languages-found': str`Znalezione języki: ${0}`,
'likely-languages': `Sugerowane`,
'link-copied': `Skopiowano link`,
'menu': `Menu`,
'no-language-found': `Nie znaleziono języka`,
'no-question-found': `Nie znaleziono pytania`,
'not-available': str`Ten artykuł nie jest dostępny w wybranym języku (${0}). Język tekstu: ${1}.`,
'questions-found': str`Znalezione pytania: ${0}`,
'reading-time': str`Czas czytania: ${0}`,
'retry': `Spróbuj ponownie`,
'shown-in': str`Język: ${0}`,
'skip-to-content': `Przejdź do treści`,
'upvotes': str`Głosy: ${0}`,
    };
  