
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'accepted-answer': `Réponse acceptée`,
'all-languages': `Toutes les langues`,
'answers': str`Réponses : ${0}`,
'byline': str`Par ${0}`,
'choose-language': `Choisir la langue`,
'collapse-all': `Tout réduire`,
'contact': `Contact`,
'copy-link': `Copier le lien`,
'error-empty': `Aucun article à cette adresse.`,
'error-format': `Impossible de lire ce contenu.`,
'error-network': `Impossible de charger ce contenu. Vérifiez votre connexion et réessayez.`,
'error-status': `Impossible de charger ce contenu : le serveur a renvoyé une erreur.`,
'error-timeout': `Le chargement de ce contenu prend trop de temps.`,
'expand-all': `Tout développer`,
'find-language': `Rechercher une langue`,
'find-question': `Chercher une question`,
'language': `fr`,
'languages': `Langues`,
'languages-found': str`Langues trouvées : ${0}`,
'likely-languages': `Suggestions`,
'link-copied': `Lien copié`,
'menu': `Menu`,
'no-language-found': `Aucune langue trouvée`,
'no-question-found': `Aucune question trouvée`,
'not-available': str`Cet article n’est pas disponible en ${0}. Voici la version en ${1}.`,
'questions-found': str`Questions trouvées : ${0}`,
'reading-time': str`${0} de lecture`,
'retry': `Réessayer`,
'shown-in': str`Langue : ${0}`,
'skip-to-content': `Aller au contenu`,
'upvotes': str`Votes : ${0}`,
    };
  