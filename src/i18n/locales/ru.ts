
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'accepted-answer': `Принятый ответ`,
'all-languages': `Все языки`,
'byline': str`Текст: ${0}`,
'choose-language': `Выбрать язык`,
'contact': `Контакты`,
'error-empty': `По этому адресу статья не найдена.`,
'error-format': `Не удалось открыть материал.`,
'error-network': `Не удалось загрузить материал. Проверьте подключение к интернету и повторите попытку.`,
'error-status': `Не удалось загрузить материал: сервер вернул ошибку.`,
'error-timeout': `Материал загружается слишком долго.`,
'find-language': `Найти язык`,
'language': `ru`,
'languages': `Языки`,
'languages-found': str`Найдено языков: ${0}`,
'likely-languages': `Рекомендуемые`,
'menu': `Меню`,
'no-language-found': `Язык не найден`,
'not-available': str`Этой статьи нет на выбранном языке (${0}). Язык текста: ${1}.`,
'reading-time': str`Время чтения: ${0}`,
'retry': `Повторить попытку`,
'shown-in': str`Язык: ${0}`,
'skip-to-content': `Перейти к содержанию`,
    };
  