
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'accepted-answer': `Принятый ответ`,
'all-languages': `Все языки`,
'all-results': `Показать все результаты`,
'byline': str`Текст: ${0}`,
'choose-language': `Выбрать язык`,
'close': `Закрыть`,
'error-empty': `По этому адресу статья не найдена.`,
'error-format': `Не удалось открыть материал.`,
'error-network': `Не удалось загрузить материал. Проверьте подключение к интернету и повторите попытку.`,
'error-status': `Не удалось загрузить материал: сервер вернул ошибку.`,
'error-timeout': `Материал загружается слишком долго.`,
'find-language': `Найти язык`,
'forget-searches': `Очистить недавние запросы`,
'found-elsewhere': str`На этом языке ничего не найдено: ${0}. На других языках:`,
'language': `ru`,
'languages': `Языки`,
'languages-found': str`Найдено языков: ${0}`,
'likely-languages': `Рекомендуемые`,
'no-language-found': `Язык не найден`,
'not-available': str`Этой статьи нет на выбранном языке (${0}). Язык текста: ${1}.`,
'nothing-found': `Ничего не найдено. Попробуйте другие слова.`,
'offline': `Нет подключения к интернету. Повторите поиск, когда оно восстановится.`,
'reading-time': str`Время чтения: ${0}`,
'recent-searches': `Недавние запросы`,
'results-found': str`Найдено результатов: ${0}`,
'retry': `Повторить попытку`,
'search': `Поиск`,
'search-results': `Результаты поиска`,
'searching': `Идёт поиск…`,
'shown-in': str`Язык: ${0}`,
    };
  