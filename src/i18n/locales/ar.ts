
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'accepted-answer': `الإجابة المقبولة`,
'all-languages': `كل اللغات`,
'articles-shown': str`المقالات المعروضة: ${0} من ${1}`,
'byline': str`بقلم: ${0}`,
'choose-language': `اختيار اللغة`,
'code': `شيفرة برمجية`,
'contents': `المحتويات`,
'copy-link': `نسخ الرابط`,
'error-empty': `لا يوجد مقال على هذا الرابط.`,
'error-format': `تعذّرت قراءة المحتوى.`,
'error-network': `تعذّر تحميل المحتوى. يُرجى التحقق من الاتصال وإعادة المحاولة.`,
'error-status': `تعذّر تحميل المحتوى: أرسل الخادم رسالة خطأ.`,
'error-timeout': `يستغرق تحميل المحتوى وقتًا أطول من اللازم.`,
'find-language': `البحث عن لغة`,
'language': `ar`,
'languages': `اللغات`,
'languages-found': str`عدد اللغات المطابقة: ${0}`,
'likely-languages': `لغات مقترحة`,
'link-copied': `نُسخ الرابط`,
'loading': `جارٍ التحميل…`,
'no-language-found': `لا توجد لغة مطابقة`,
'not-available': str`هذا المقال غير متاح ب${0}، ويُعرض هنا ب${1}.`,
'other-languages': str`المقالات بلغات أخرى: ${0}`,
'reading-time': str`مدة القراءة: ${0}`,
'retry': `إعادة المحاولة`,
'share': `مشاركة`,
'show-all': `عرض الكل`,
'show-more': `عرض المزيد`,
'shown-in': str`اللغة: ${0}`,
'table': `جدول`,
    };
  