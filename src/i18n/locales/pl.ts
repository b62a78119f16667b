
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'accepted-answer': `Zaakceptowana odpowiedź`,
'all-languages': `Wszystkie języki`,
'all-results': `Pokaż wszystkie wyniki`,
'byline': str`Tekst: ${0}`,
'choose-language': `Wybierz język`,
'close': `Zamknij`,
'error-empty': `Pod tym adresem nie ma artykułu.`,
'error-format': `Nie udało się odczytać treści.`,
'error-network': `Nie udało się wczytać treści. Sprawdź połączenie z internetem i spróbuj ponownie.`,
'error-status': `Nie udało się wczytać treści: serwer zwrócił błąd.`,
'error-timeout': `Wczytywanie treści trwa zbyt długo.`,
'find-language': `Szukaj języka`,
'forget-searches': `Wyczyść ostatnie wyszukiwania`,
'found-elsewhere': str`Brak wyników w tym języku: ${0}. W innych językach:`,
'language': `pl`,
'languages': `Wersje językowe`,
'languages-found': str`Znalezione języki: ${0}`,
'likely-languages': `Sugerowane`,
'no-language-found': `Nie znaleziono języka`,
'not-available': str`Ten artykuł nie jest dostępny w wybranym języku (${0}). Język tekstu: ${1}.`,
'nothing-found': `Nic nie znaleziono. Spróbuj użyć innych słów.`,
'offline': `Brak połączenia z internetem. Wyszukaj ponownie, gdy wróci.`,
'reading-time': str`Czas czytania: ${0}`,
'recent-searches': `Ostatnie wyszukiwania`,
'results-found': str`Liczba wyników: ${0}`,
'retry': `Spróbuj ponownie`,
'search': `Szukaj`,
'search-results': `Wyniki wyszukiwania`,
'searching': `Trwa wyszukiwanie…`,
'shown-in': str`Język: ${0}`,
    };
  