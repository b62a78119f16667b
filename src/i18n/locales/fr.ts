
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'accepted-answer': `Réponse acceptée`,
'all-languages': `Toutes les langues`,
'articles-shown': str`Articles affichés : ${0} sur ${1}`,
'byline': str`Par ${0}`,
'choose-language': `Choisir la langue`,
'code': `Code`,
'contents': `Sommaire`,
'copy-link': `Copier le lien`,
'error-empty': `Aucun article à cette adresse.`,
'error-format': `Impossible de lire ce contenu.`,
'error-network': `Impossible de charger ce contenu. Vérifiez votre connexion et réessayez.`,
'error-status': `Impossible de charger ce contenu : le serveur a renvoyé une erreur.`,
'error-timeout': `Le chargement de ce contenu prend trop de temps.`,
'find-language': `Rechercher une langue`,
'language': `fr`,
'languages': `Langues`,
'languages-found': str`Langues trouvées : ${0}`,
'likely-languages': `Suggestions`,
'link-copied': `Lien copié`,
'loading': `Chargement…`,
'no-language-found': `Aucune langue trouvée`,
'not-available': str`Cet article n’est pas disponible en ${0}. Voici la version en ${1}.`,
'other-languages': str`Articles dans d’autres langues : ${0}`,
'reading-time': str`${0} de lecture`,
'retry': `Réessayer`,
'share': `Partager`,
'show-all': `Tout afficher`,
'show-more': `Afficher plus`,
'shown-in': str`Langue : ${0}`,
'table': `Tableau`,
    };
  