
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'accepted-answer': `Zaakceptowana odpowiedź`,
'all-languages': `Wszystkie języki`,
'all-results': `Pokaż wszystkie wyniki`,
'answers': str`Odpowiedzi: ${0}`,
'articles-shown': str`Wyświetlane artykuły: ${0} z ${1}`,
'byline': str`Tekst: ${0}`,
'choose-language': `Wybierz język`,
'close': `Zamknij`,
'code': `Kod`,
'collapse-all': `Zwiń wszystko`,
'contact': `Kontakt`,
'contents': `Spis treści`,
'copy-link': `Kopiuj link`,
'error-empty': `Pod tym adresem nie ma artykułu.`,
'error-format': `Nie udało się odczytać treści.`,
'error-network': `Nie udało się wczytać treści. Sprawdź połączenie z internetem i spróbuj ponownie.`,
'error-status': `Nie udało się wczytać treści: serwer zwrócił błąd.`,
'error-timeout': `Wczytywanie treści trwa zbyt długo.`,
'expand-all': `Rozwiń wszystko`,
'find-language': `Szukaj języka`,
'find-question': `Znajdź pytanie`,
'forget-searches': `Wyczyść ostatnie wyszukiwania`,
'found-elsewhere': str`Brak wyników w tym języku: ${0}. W innych językach:`,
'language': `pl`,
'languages': `Wersje językowe`,
'languages-found': str`Znalezione języki: ${0}`,
'likely-languages': `Sugerowane`,
'link-copied': `Skopiowano link`,
'loading': `Wczytywanie…`,
'menu': `Menu`,
'no-language-found': `Nie znaleziono języka`,
'no-question-found': `Nie znaleziono pytania`,
'not-available': str`Ten artykuł nie jest dostępny w wybranym języku (${0}). Język tekstu: ${1}.`,
'nothing-found': `Nic nie znaleziono. Spróbuj użyć innych słów.`,
'offline': `Brak połączenia z internetem. Wyszukaj ponownie, gdy wróci.`,
'other-languages': str`Artykuły w innych językach: ${0}`,
'questions-found': str`Znalezione pytania: ${0}`,
'reading-time': str`Czas czytania: ${0}`,
'recent-searches': `Ostatnie wyszukiwania`,
'results-found': str`Liczba wyników: ${0}`,
'retry': `Spróbuj ponownie`,
'search': `Szukaj`,
'search-results': `Wyniki wyszukiwania`,
'searching': `Trwa wyszukiwanie…`,
'share': `Udostępnij`,
'show-all': `Pokaż wszystkie`,
'show-more': `Pokaż więcej`,
'shown-in': str`Język: ${0}`,
'skip-to-content': `Przejdź do treści`,
'table': `Tabela`,
'upvotes': str`Głosy: ${0}`,
    };
  