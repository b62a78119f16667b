
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'accepted-answer': `Risposta accettata`,
'all-languages': `Tutte le lingue`,
'answers': str`Risposte: ${0}`,
'byline': str`di ${0}`,
'choose-language': `Scegli la lingua`,
'collapse-all': `Comprimi tutto`,
'contact': `Contatti`,
'copy-link': `Copia link`,
'error-empty': `Nessun articolo a questo indirizzo.`,
'error-format': `Impossibile leggere il contenuto.`,
'error-network': `Impossibile caricare il contenuto. Controlla la connessione e riprova.`,
'error-status': `Impossibile caricare il contenuto: il server ha restituito un errore.`,
'error-timeout': `Il caricamento sta richiedendo troppo tempo.`,
'expand-all': `Espandi tutto`,
'find-language': `Cerca una lingua`,
'find-question': `Cerca una domanda`,
'language': `it`,
'languages': `Lingue`,
'languages-found': str`Lingue trovate: ${0}`,
'likely-languages': `Suggerite`,
'link-copied': `Link copiato`,
'menu': `Menu`,
'no-language-found': `Nessuna lingua trovata`,
'no-question-found': `Nessuna domanda trovata`,
'not-available': str`Questo articolo non è disponibile in ${0}. Di seguito la versione in ${1}.`,
'questions-found': str`Domande trovate: ${0}`,
'reading-time': str`${0} di lettura`,
'retry': `Riprova`,
'shown-in': str`Lingua: ${0}`,
'skip-to-content': `Vai al contenuto`,
'upvotes': str`Voti: ${0}`,
    };
  