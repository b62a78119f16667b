
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'accepted-answer': `Réponse acceptée`,
'all-languages': `Toutes les langues`,
'all-results': `Afficher tous les résultats`,
'answers': str`Réponses : ${0}`,
'articles-shown': str`Articles affichés : ${0} sur ${1}`,
'byline': str`Par ${0}`,
'choose-language': `Choisir la langue`,
'close': `Fermer`,
'code': `Code`,
'collapse-all': `Tout réduire`,
'contact': `Contact`,
'contents': `Sommaire`,
'copy-link': `Copier le lien`,
'error-empty': `Aucun article à cette adresse.`,
'error-format': `Impossible de lire ce contenu.`,
'error-network': `Impossible de charger ce contenu. Vérifiez votre connexion et réessayez.`,
'error-status': `Impossible de charger ce contenu : le serveur a renvoyé une erreur.`,
'error-timeout': `Le chargement de ce contenu prend trop de temps.`,
'expand-all': `Tout développer`,
'find-language': `Rechercher une langue`,
'find-question': `Chercher une question`,
'forget-searches': `Effacer les recherches récentes`,
'found-elsewhere': str`Aucun résultat dans cette langue : ${0}. Dans d’autres langues :`,
'language': `fr`,
'languages': `Langues`,
'languages-found': str`Langues trouvées : ${0}`,
'likely-languages': `Suggestions`,
'link-copied': `Lien copié`,
'loading': `Chargement…`,
'menu': `Menu`,
'no-language-found': `Aucune langue trouvée`,
'no-question-found': `Aucune question trouvée`,
'not-available': str`Cet article n’est pas disponible en ${0}. Voici la version en ${1}.`,
'nothing-found': `Aucun résultat. Essayez avec d’autres mots.`,
'offline': `Vous êtes hors ligne. Relancez la recherche une fois la connexion rétablie.`,
'other-languages': str`Articles dans d’autres langues : ${0}`,
'questions-found': str`Questions trouvées : ${0}`,
'reading-time': str`${0} de lecture`,
'recent-searches': `Recherches récentes`,
'results-found': str`Résultats : ${0}`,
'retry': `Réessayer`,
'search': `Rechercher`,
'search-results': `Résultats de la recherche`,
'searching': `Recherche en cours…`,
'share': `Partager`,
'show-all': `Tout afficher`,
'show-more': `Afficher plus`,
'shown-in': str`Langue : ${0}`,
'skip-to-content': `Aller au contenu`,
'table': `Tableau`,
'upvotes': str`Votes : ${0}`,
    };
  