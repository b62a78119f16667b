
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'accepted-answer': `Принятый ответ`,
'all-languages': `Все языки`,
'articles-shown': str`Показано статей: ${0} из ${1}`,
'byline': str`Текст: ${0}`,
'choose-language': `Выбрать язык`,
'code': `Код`,
'contents': `Содержание`,
'copy-link': `Скопировать ссылку`,
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
'link-copied': `Ссылка скопирована`,
'loading': `Загрузка…`,
'no-language-found': `Язык не найден`,
'not-available': str`Этой статьи нет на выбранном языке (${0}). Язык текста: ${1}.`,
'other-languages': str`Статьи на других языках: ${0}`,
'reading-time': str`Время чтения: ${0}`,
'retry': `Повторить попытку`,
'share': `Поделиться`,
'show-all': `Показать все`,
'show-more': `Показать ещё`,
'shown-in': str`Язык: ${0}`,
'table': `Таблица`,
    };
  