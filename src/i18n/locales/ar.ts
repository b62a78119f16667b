
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'accepted-answer': `الإجابة المقبولة`,
'all-languages': `كل اللغات`,
'all-results': `عرض جميع النتائج`,
'answers': str`الإجابات: ${0}`,
'articles-shown': str`المقالات المعروضة: ${0} من ${1}`,
'byline': str`بقلم: ${0}`,
'choose-language': `اختيار اللغة`,
'close': `إغلاق`,
'code': `شيفرة برمجية`,
'collapse-all': `طي الكل`,
'contact': `اتصل بنا`,
'contents': `المحتويات`,
'copy-link': `نسخ الرابط`,
'error-empty': `لا يوجد مقال على هذا الرابط.`,
'error-format': `تعذّرت قراءة المحتوى.`,
'error-network': `تعذّر تحميل المحتوى. يُرجى التحقق من الاتصال وإعادة المحاولة.`,
'error-status': `تعذّر تحميل المحتوى: أرسل الخادم رسالة خطأ.`,
'error-timeout': `يستغرق تحميل المحتوى وقتًا أطول من اللازم.`,
'expand-all': `توسيع الكل`,
'find-language': `البحث عن لغة`,
'find-question': `ابحث عن سؤال`,
'forget-searches': `مسح عمليات البحث الأخيرة`,
'found-elsewhere': str`لا توجد نتائج بهذه اللغة: ${0}. نتائج بلغات أخرى:`,
'language': `ar`,
'languages': `اللغات`,
'languages-found': str`عدد اللغات المطابقة: ${0}`,
'likely-languages': `لغات مقترحة`,
'link-copied': `نُسخ الرابط`,
'loading': `جارٍ التحميل…`,
'menu': `القائمة`,
'no-language-found': `لا توجد لغة مطابقة`,
'no-question-found': `لم يُعثر على أي سؤال`,
'not-available': str`هذا المقال غير متاح ب${0}، ويُعرض هنا ب${1}.`,
'nothing-found': `لا توجد نتائج. جرّب كلمات أخرى.`,
'offline': `أنت غير متصل بالإنترنت. أعد البحث عند عودة الاتصال.`,
'other-languages': str`المقالات بلغات أخرى: ${0}`,
'questions-found': str`الأسئلة التي عُثر عليها: ${0}`,
'reading-time': str`مدة القراءة: ${0}`,
'recent-searches': `عمليات البحث الأخيرة`,
'results-found': str`عدد النتائج: ${0}`,
'retry': `إعادة المحاولة`,
'search': `بحث`,
'search-results': `نتائج البحث`,
'searching': `جارٍ البحث…`,
'share': `مشاركة`,
'show-all': `عرض الكل`,
'show-more': `عرض المزيد`,
'shown-in': str`اللغة: ${0}`,
'skip-to-content': `الانتقال إلى المحتوى`,
'table': `جدول`,
'upvotes': str`الأصوات: ${0}`,
    };
  