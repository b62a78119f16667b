
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'accepted-answer': `Принятый ответ`,
'all-languages': `Все языки`,
'all-results': `Показать все результаты`,
'answers': str`Ответы: ${0}`,
'articles-shown': str`Показано статей: ${0} из ${1}`,
'byline': str`Текст: ${0}`,
'choose-language': `Выбрать язык`,
'close': `Закрыть`,
'code': `Код`,
'collapse-all': `Свернуть всё`,
'contact': `Контакты`,
'contents': `Содержание`,
'copy-link': `Скопировать ссылку`,
'error-empty': `По этому адресу статья не найдена.`,
'error-format': `Не удалось открыть материал.`,
'error-network': `Не удалось загрузить материал. Проверьте подключение к интернету и повторите попытку.`,
'error-status': `Не удалось загрузить материал: сервер вернул ошибку.`,
'error-timeout': `Материал загружается слишком долго.`,
'expand-all': `Развернуть всё`,
'find-language': `Найти язык`,
'find-question': `Найти вопрос`,
'forget-searches': `Очистить недавние запросы`,
'found-elsewhere': str`На этом языке ничего не найдено: ${0}. На других языках:`,
'language': `ru`,
'languages': `Языки`,
'languages-found': str`Найдено языков: ${0}`,
'likely-languages': `Рекомендуемые`,
'link-copied': `Ссылка скопирована`,
'loading': `Загрузка…`,
'menu': `Меню`,
'no-language-found': `Язык не найден`,
'no-question-found': `Вопросы не найдены`,
'not-available': str`Этой статьи нет на выбранном языке (${0}). Язык текста: ${1}.`,
'nothing-found': `Ничего не найдено. Попробуйте другие слова.`,
'offline': `Нет подключения к интернету. Повторите поиск, когда оно восстановится.`,
'other-languages': str`Статьи на других языках: ${0}`,
'questions-found': str`Найдено вопросов: ${0}`,
'reading-time': str`Время чтения: ${0}`,
'recent-searches': `Недавние запросы`,
'results-found': str`Найдено результатов: ${0}`,
'retry': `Повторить попытку`,
'search': `Поиск`,
'search-results': `Результаты поиска`,
'searching': `Идёт поиск…`,
'share': `Поделиться`,
'show-all': `Показать все`,
'show-more': `Показать ещё`,
'shown-in': str`Язык: ${0}`,
'skip-to-content': `Перейти к содержанию`,
'table': `Таблица`,
'upvotes': str`Голоса: ${0}`,
    };
  