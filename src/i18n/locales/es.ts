
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'accepted-answer': `Respuesta aceptada`,
'all-languages': `Todos los idiomas`,
'all-results': `Ver todos los resultados`,
'answers': str`Respuestas: ${0}`,
'articles-shown': str`Artículos mostrados: ${0} de ${1}`,
'byline': str`Por ${0}`,
'choose-language': `Elegir idioma`,
'close': `Cerrar`,
'code': `Código`,
'collapse-all': `Contraer todo`,
'contact': `Contacto`,
'contents': `Contenido`,
'copy-link': `Copiar enlace`,
'error-empty': `No hay ningún artículo en esta dirección.`,
'error-format': `No se pudo leer este contenido.`,
'error-network': `No se pudo cargar este contenido. Revisa la conexión e inténtalo de nuevo.`,
'error-status': `No se pudo cargar este contenido: el servidor devolvió un error.`,
'error-timeout': `Este contenido está tardando demasiado en cargarse.`,
'expand-all': `Desplegar todo`,
'find-language': `Buscar un idioma`,
'find-question': `Buscar una pregunta`,
'forget-searches': `Borrar las búsquedas recientes`,
'found-elsewhere': str`Sin resultados en este idioma: ${0}. En otros idiomas:`,
'language': `es`,
'languages': `Idiomas`,
'languages-found': str`Idiomas encontrados: ${0}`,
'likely-languages': `Sugeridos`,
'link-copied': `Enlace copiado`,
'loading': `Cargando…`,
'menu': `Menú`,
'no-language-found': `No se encontró ningún idioma`,
'no-question-found': `No se ha encontrado ninguna pregunta`,
'not-available': str`Este artículo no está disponible en ${0}. Se muestra la versión en ${1}.`,
'nothing-found': `No se ha encontrado nada. Prueba con otras palabras.`,
'offline': `No tienes conexión. Vuelve a buscar cuando la recuperes.`,
'other-languages': str`Artículos en otros idiomas: ${0}`,
'questions-found': str`Preguntas encontradas: ${0}`,
'reading-time': str`${0} de lectura`,
'recent-searches': `Búsquedas recientes`,
'results-found': str`Resultados: ${0}`,
'retry': `Reintentar`,
'search': `Buscar`,
'search-results': `Resultados de la búsqueda`,
'searching': `Buscando…`,
'share': `Compartir`,
'show-all': `Mostrar todos`,
'show-more': `Mostrar más`,
'shown-in': str`Idioma: ${0}`,
'skip-to-content': `Ir al contenido`,
'table': `Tabla`,
'upvotes': str`Votos: ${0}`,
    };
  