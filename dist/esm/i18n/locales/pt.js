// Do not modify this file by hand!
// Re-generate this file by running lit-localize
import { str } from '@lit/localize';
/* eslint-disable no-irregular-whitespace */
/* eslint-disable @typescript-eslint/no-explicit-any */
export const templates = {
    'accepted-answer': `Resposta aceite`,
    'byline': str `Por ${0}`,
    'error-empty': `Não há nenhum artigo neste endereço.`,
    'error-format': `Não foi possível ler este conteúdo.`,
    'error-network': `Não foi possível carregar este conteúdo. Verifique a ligação à Internet e tente novamente.`,
    'error-status': `Não foi possível carregar este conteúdo: o servidor devolveu um erro.`,
    'error-timeout': `O carregamento deste conteúdo está a demorar demasiado.`,
    'languages': `Idiomas`,
    'not-available': str `Este artigo não está disponível em ${0}. Segue-se a versão em ${1}.`,
    'reading-time': str `${0} de leitura`,
    'retry': `Tentar novamente`,
    'shown-in': str `Idioma: ${0}`,
};
