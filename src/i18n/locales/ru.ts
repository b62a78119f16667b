
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'accepted-answer': `Принятый ответ`,
'all-languages': `Все языки`,
'answers': str`Ответы: ${0}`,
'byline': str`Текст: ${0}`,
'choose-language': `Выбрать язык`,
'collapse-all': `Свернуть всё`,
'contact': `Контакты`,
'copy-link': `Скопировать ссылку`,
'error-empty': `По этому адресу статья не найдена.`,
'error-format': `Не удалось открыть материал.`,
'error-network': `Не удалось загрузить материал. Проверьте подключение к интернету и повторите попытку.`,
'error-status': `Не удалось загрузить материал: сервер вернул ошибку.`,
'error-timeout': `Материал загружается слишком долго.`,
'expand-all': `Развернуть всё`,
'find-language': `Найти язык`,
'find-question': `Найти вопрос`,
'language': `ru`,
'languages': `Языки`,
'languages-found': str`Найдено языков: ${0}`,
'likely-languages': `Рекомендуемые`,
'link-copied': `Ссылка скопирована`,
'menu': `Меню`,
'no-language-found': `Язык не найден`,
'no-question-found': `Вопросы не найдены`,
'not-available': str`Этой статьи нет на выбранном языке (${0}). Язык текста: ${1}.`,
'questions-found': str`Найдено вопросов: ${0}`,
'reading-time': str`Время чтения: ${0}`,
'retry': `Повторить попытку`,
'shown-in': str`Язык: ${0}`,
'skip-to-content': `Перейти к содержанию`,
'upvotes': str`Голоса: ${0}`,
    };
  