
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'accepted-answer': `Risposta accettata`,
'all-languages': `Tutte le lingue`,
'all-results': `Mostra tutti i risultati`,
'answers': str`Risposte: ${0}`,
'articles-shown': str`Articoli mostrati: ${0} di ${1}`,
'byline': str`di ${0}`,
'choose-language': `Scegli la lingua`,
'close': `Chiudi`,
'code': `Codice`,
'collapse-all': `Comprimi tutto`,
'contact': `Contatti`,
'contents': `Indice`,
'copy-link': `Copia link`,
'error-empty': `Nessun articolo a questo indirizzo.`,
'error-format': `Impossibile leggere il contenuto.`,
'error-network': `Impossibile caricare il contenuto. Controlla la connessione e riprova.`,
'error-status': `Impossibile caricare il contenuto: il server ha restituito un errore.`,
'error-timeout': `Il caricamento sta richiedendo troppo tempo.`,
'expand-all': `Espandi tutto`,
'find-language': `Cerca una lingua`,
'find-question': `Cerca una domanda`,
'forget-searches': `Cancella le ricerche recenti`,
'found-elsewhere': str`Nessun risultato in questa lingua: ${0}. In altre lingue:`,
'language': `it`,
'languages': `Lingue`,
'languages-found': str`Lingue trovate: ${0}`,
'likely-languages': `Suggerite`,
'link-copied': `Link copiato`,
'loading': `Caricamento…`,
'menu': `Menu`,
'no-language-found': `Nessuna lingua trovata`,
'no-question-found': `Nessuna domanda trovata`,
'not-available': str`Questo articolo non è disponibile in ${0}. Di seguito la versione in ${1}.`,
'nothing-found': `Nessun risultato. Prova con altre parole.`,
'offline': `Sei offline. Ripeti la ricerca quando torni online.`,
'other-languages': str`Articoli in altre lingue: ${0}`,
'questions-found': str`Domande trovate: ${0}`,
'reading-time': str`${0} di lettura`,
'recent-searches': `Ricerche recenti`,
'results-found': str`Risultati: ${0}`,
'retry': `Riprova`,
'search': `Cerca`,
'search-results': `Risultati della ricerca`,
'searching': `Ricerca in corso…`,
'share': `Condividi`,
'show-all': `Mostra tutti`,
'show-more': `Mostra altri`,
'shown-in': str`Lingua: ${0}`,
'skip-to-content': `Vai al contenuto`,
'table': `Tabella`,
'upvotes': str`Voti: ${0}`,
    };
  