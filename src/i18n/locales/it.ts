
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'accepted-answer': `Risposta accettata`,
'all-languages': `Tutte le lingue`,
'articles-shown': str`Articoli mostrati: ${0} di ${1}`,
'byline': str`di ${0}`,
'choose-language': `Scegli la lingua`,
'code': `Codice`,
'contents': `Indice`,
'copy-link': `Copia link`,
'error-empty': `Nessun articolo a questo indirizzo.`,
'error-format': `Impossibile leggere il contenuto.`,
'error-network': `Impossibile caricare il contenuto. Controlla la connessione e riprova.`,
'error-status': `Impossibile caricare il contenuto: il server ha restituito un errore.`,
'error-timeout': `Il caricamento sta richiedendo troppo tempo.`,
'find-language': `Cerca una lingua`,
'language': `it`,
'languages': `Lingue`,
'languages-found': str`Lingue trovate: ${0}`,
'likely-languages': `Suggerite`,
'link-copied': `Link copiato`,
'loading': `Caricamento…`,
'no-language-found': `Nessuna lingua trovata`,
'not-available': str`Questo articolo non è disponibile in ${0}. Di seguito la versione in ${1}.`,
'other-languages': str`Articoli in altre lingue: ${0}`,
'reading-time': str`${0} di lettura`,
'retry': `Riprova`,
'share': `Condividi`,
'show-all': `Mostra tutti`,
'show-more': `Mostra altri`,
'shown-in': str`Lingua: ${0}`,
'table': `Tabella`,
    };
  