
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'accepted-answer': `Akzeptierte Antwort`,
'all-languages': `Alle Sprachen`,
'articles-shown': str`Angezeigte Artikel: ${0} von ${1}`,
'byline': str`Von ${0}`,
'choose-language': `Sprache wählen`,
'code': `Code`,
'contents': `Inhalt`,
'copy-link': `Link kopieren`,
'error-empty': `Unter dieser Adresse gibt es keinen Artikel.`,
'error-format': `Dieser Inhalt konnte nicht gelesen werden.`,
'error-network': `Dieser Inhalt konnte nicht geladen werden. Bitte prüfen Sie Ihre Internetverbindung und versuchen Sie es erneut.`,
'error-status': `Dieser Inhalt konnte nicht geladen werden: Der Server hat einen Fehler gemeldet.`,
'error-timeout': `Das Laden dieses Inhalts dauert zu lange.`,
'find-language': `Sprache suchen`,
'language': `de`,
'languages': `Sprachen`,
'languages-found': str`Gefundene Sprachen: ${0}`,
'likely-languages': `Vorschläge`,
'link-copied': `Link kopiert`,
'loading': `Wird geladen …`,
'no-language-found': `Keine Sprache gefunden`,
'not-available': str`${0} ist für diesen Artikel nicht verfügbar. Angezeigte Sprache: ${1}.`,
'other-languages': str`Artikel in anderen Sprachen: ${0}`,
'reading-time': str`Lesezeit: ${0}`,
'retry': `Erneut versuchen`,
'share': `Teilen`,
'show-all': `Alle anzeigen`,
'show-more': `Mehr anzeigen`,
'shown-in': str`Sprache: ${0}`,
'table': `Tabelle`,
    };
  