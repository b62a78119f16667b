
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'accepted-answer': `Resposta escolhida`,
'all-languages': `Todos os idiomas`,
'all-results': `Ver todos os resultados`,
'answers': str`Respostas: ${0}`,
'articles-shown': str`Artigos exibidos: ${0} de ${1}`,
'byline': str`Por ${0}`,
'choose-language': `Escolher idioma`,
'close': `Fechar`,
'code': `Código`,
'collapse-all': `Recolher tudo`,
'contact': `Contacto`,
'contents': `Sumário`,
'copy-link': `Copiar link`,
'error-empty': `Não há nenhum artigo neste endereço.`,
'error-format': `Não foi possível ler este conteúdo.`,
'error-network': `Não foi possível carregar este conteúdo. Verifique o acesso à Internet e tente novamente.`,
'error-status': `Não foi possível carregar este conteúdo: o servidor devolveu um erro.`,
'error-timeout': `O carregamento deste conteúdo demora mais do que o esperado.`,
'expand-all': `Expandir tudo`,
'find-language': `Procurar idioma`,
'find-question': `Procurar uma pergunta`,
'forget-searches': `Limpar buscas recentes`,
'found-elsewhere': str`Nenhum resultado neste idioma: ${0}. Em outros idiomas:`,
'language': `pt`,
'languages': `Idiomas`,
'languages-found': str`Idiomas encontrados: ${0}`,
'likely-languages': `Sugeridos`,
'link-copied': `Link copiado`,
'loading': `Carregando…`,
'menu': `Menu`,
'no-language-found': `Nenhum idioma encontrado`,
'no-question-found': `Nenhuma pergunta encontrada`,
'not-available': str`Este artigo não está disponível em ${0}. Segue-se a versão em ${1}.`,
'nothing-found': `Nada foi encontrado. Tente outras palavras.`,
'offline': `Você está off-line. Busque novamente quando a conexão voltar.`,
'other-languages': str`Artigos em outros idiomas: ${0}`,
'questions-found': str`Perguntas encontradas: ${0}`,
'reading-time': str`${0} de leitura`,
'recent-searches': `Buscas recentes`,
'results-found': str`Resultados: ${0}`,
'retry': `Tentar novamente`,
'search': `Buscar`,
'search-results': `Resultados da busca`,
'searching': `Buscando…`,
'share': `Compartilhar`,
'show-all': `Mostrar todos`,
'show-more': `Mostrar mais`,
'shown-in': str`Idioma: ${0}`,
'skip-to-content': `Saltar para o conteúdo`,
'table': `Tabela`,
'upvotes': str`Votos: ${0}`,
    };
  