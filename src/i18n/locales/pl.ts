
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'accepted-answer': `Zaakceptowana odpowiedź`,
'all-languages': `Wszystkie języki`,
'articles-shown': str`Wyświetlane artykuły: ${0} z ${1}`,
'byline': str`Tekst: ${0}`,
'choose-language': `Wybierz język`,
'code': `Kod`,
'contents': `Spis treści`,
'copy-link': `Kopiuj link`,
'error-empty': `Pod tym adresem nie ma artykułu.`,
'error-format': `Nie udało się odczytać treści.`,
'error-network': `Nie udało się wczytać treści. Sprawdź połączenie z internetem i spróbuj ponownie.`,
'error-status': `Nie udało się wczytać treści: serwer zwrócił błąd.`,
'error-timeout': `Wczytywanie treści trwa zbyt długo.`,
'find-language': `Szukaj języka`,
'language': `pl`,
'languages': `Wersje językowe`,
'languages-found': str`Znalezione języki: ${0}`,
'likely-languages': `Sugerowane`,
'link-copied': `Skopiowano link`,
'loading': `Wczytywanie…`,
'no-language-found': `Nie znaleziono języka`,
'not-available': str`Ten artykuł nie jest dostępny w wybranym języku (${0}). Język tekstu: ${1}.`,
'other-languages': str`Artykuły w innych językach: ${0}`,
'reading-time': str`Czas czytania: ${0}`,
'retry': `Spróbuj ponownie`,
'share': `Udostępnij`,
'show-all': `Pokaż wszystkie`,
'show-more': `Pokaż więcej`,
'shown-in': str`Język: ${0}`,
'table': `Tabela`,
    };
  