
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'accepted-answer': `Respuesta aceptada`,
'all-languages': `Todos los idiomas`,
'answers': str`Respuestas: ${0}`,
'byline': str`Por ${0}`,
'choose-language': `Elegir idioma`,
'collapse-all': `Contraer todo`,
'contact': `Contacto`,
'copy-link': `Copiar enlace`,
'error-empty': `No hay ningún artículo en esta dirección.`,
'error-format': `No se pudo leer este contenido.`,
'error-network': `No se pudo cargar este contenido. Revisa la conexión e inténtalo de nuevo.`,
'error-status': `No se pudo cargar este contenido: el servidor devolvió un error.`,
'error-timeout': `Este contenido está tardando demasiado en cargarse.`,
'expand-all': `Desplegar todo`,
'find-language': `Buscar un idioma`,
'find-question': `Buscar una pregunta`,
'language': `es`,
'languages': `Idiomas`,
'languages-found': str`Idiomas encontrados: ${0}`,
'likely-languages': `Sugeridos`,
'link-copied': `Enlace copiado`,
'menu': `Menú`,
'no-language-found': `No se encontró ningún idioma`,
'no-question-found': `No se ha encontrado ninguna pregunta`,
'not-available': str`Este artículo no está disponible en ${0}. Se muestra la versión en ${1}.`,
'questions-found': str`Preguntas encontradas: ${0}`,
'reading-time': str`${0} de lectura`,
'retry': `Reintentar`,
'shown-in': str`Idioma: ${0}`,
'skip-to-content': `Ir al contenido`,
'upvotes': str`Votos: ${0}`,
    };
  