
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'accepted-answer': `Resposta escolhida`,
'all-languages': `Todos os idiomas`,
'articles-shown': str`Artigos exibidos: ${0} de ${1}`,
'byline': str`Por ${0}`,
'choose-language': `Escolher idioma`,
'code': `Código`,
'contents': `Sumário`,
'copy-link': `Copiar link`,
'error-empty': `Não há nenhum artigo neste endereço.`,
'error-format': `Não foi possível ler este conteúdo.`,
'error-network': `Não foi possível carregar este conteúdo. Verifique o acesso à Internet e tente novamente.`,
'error-status': `Não foi possível carregar este conteúdo: o servidor devolveu um erro.`,
'error-timeout': `O carregamento deste conteúdo demora mais do que o esperado.`,
'find-language': `Procurar idioma`,
'language': `pt`,
'languages': `Idiomas`,
'languages-found': str`Idiomas encontrados: ${0}`,
'likely-languages': `Sugeridos`,
'link-copied': `Link copiado`,
'loading': `Carregando…`,
'no-language-found': `Nenhum idioma encontrado`,
'not-available': str`Este artigo não está disponível em ${0}. Segue-se a versão em ${1}.`,
'other-languages': str`Artigos em outros idiomas: ${0}`,
'reading-time': str`${0} de leitura`,
'retry': `Tentar novamente`,
'share': `Compartilhar`,
'show-all': `Mostrar todos`,
'show-more': `Mostrar mais`,
'shown-in': str`Idioma: ${0}`,
'table': `Tabela`,
    };
  