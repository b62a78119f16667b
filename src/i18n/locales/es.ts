
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'accepted-answer': `Respuesta aceptada`,
'all-languages': `Todos los idiomas`,
'articles-shown': str`Artículos mostrados: ${0} de ${1}`,
'byline': str`Por ${0}`,
'choose-language': `Elegir idioma`,
'code': `Código`,
'contents': `Contenido`,
'copy-link': `Copiar enlace`,
'error-empty': `No hay ningún artículo en esta dirección.`,
'error-format': `No se pudo leer este contenido.`,
'error-network': `No se pudo cargar este contenido. Revisa la conexión e inténtalo de nuevo.`,
'error-status': `No se pudo cargar este contenido: el servidor devolvió un error.`,
'error-timeout': `Este contenido está tardando demasiado en cargarse.`,
'find-language': `Buscar un idioma`,
'language': `es`,
'languages': `Idiomas`,
'languages-found': str`Idiomas encontrados: ${0}`,
'likely-languages': `Sugeridos`,
'link-copied': `Enlace copiado`,
'loading': `Cargando…`,
'no-language-found': `No se encontró ningún idioma`,
'not-available': str`Este artículo no está disponible en ${0}. Se muestra la versión en ${1}.`,
'other-languages': str`Artículos en otros idiomas: ${0}`,
'reading-time': str`${0} de lectura`,
'retry': `Reintentar`,
'share': `Compartir`,
'show-all': `Mostrar todos`,
'show-more': `Mostrar más`,
'shown-in': str`Idioma: ${0}`,
'table': `Tabla`,
    };
  