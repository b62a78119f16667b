
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'accepted-answer': `Akzeptierte Antwort`,
'all-languages': `Alle Sprachen`,
'all-results': `Alle Ergebnisse anzeigen`,
'answers': str`Antworten: ${0}`,
'articles-shown': str`Angezeigte Artikel: ${0} von ${1}`,
'byline': str`Von ${0}`,
'choose-language': `Sprache wählen`,
'close': `Schließen`,
'code': `Code`,
'collapse-all': `Alle zuklappen`,
'contact': `Kontakt`,
'contents': `Inhalt`,
'copy-link': `Link kopieren`,
'error-empty': `Unter dieser Adresse gibt es keinen Artikel.`,
'error-format': `Dieser Inhalt konnte nicht gelesen werden.`,
'error-network': `Dieser Inhalt konnte nicht geladen werden. Bitte prüfen Sie Ihre Internetverbindung und versuchen Sie es erneut.`,
'error-status': `Dieser Inhalt konnte nicht geladen werden: Der Server hat einen Fehler gemeldet.`,
'error-timeout': `Das Laden dieses Inhalts dauert zu lange.`,
'expand-all': `Alle aufklappen`,
'find-language': `Sprache suchen`,
'find-question': `Frage suchen`,
'forget-searches': `Letzte Suchen löschen`,
'found-elsewhere': str`Keine Ergebnisse in dieser Sprache: ${0}. In anderen Sprachen:`,
'language': `de`,
'languages': `Sprachen`,
'languages-found': str`Gefundene Sprachen: ${0}`,
'likely-languages': `Vorschläge`,
'link-copied': `Link kopiert`,
'loading': `Wird geladen …`,
'menu': `Menü`,
'no-language-found': `Keine Sprache gefunden`,
'no-question-found': `Keine Frage gefunden`,
'not-available': str`${0} ist für diesen Artikel nicht verfügbar. Angezeigte Sprache: ${1}.`,
'nothing-found': `Nichts gefunden. Versuchen Sie es mit anderen Wörtern.`,
'offline': `Sie sind offline. Suchen Sie erneut, sobald Sie wieder verbunden sind.`,
'other-languages': str`Artikel in anderen Sprachen: ${0}`,
'questions-found': str`Gefundene Fragen: ${0}`,
'reading-time': str`Lesezeit: ${0}`,
'recent-searches': `Letzte Suchen`,
'results-found': str`Ergebnisse: ${0}`,
'retry': `Erneut versuchen`,
'search': `Suche`,
'search-results': `Suchergebnisse`,
'searching': `Suche läuft …`,
'share': `Teilen`,
'show-all': `Alle anzeigen`,
'show-more': `Mehr anzeigen`,
'shown-in': str`Sprache: ${0}`,
'skip-to-content': `Zum Inhalt springen`,
'table': `Tabelle`,
'upvotes': str`Stimmen: ${0}`,
    };
  