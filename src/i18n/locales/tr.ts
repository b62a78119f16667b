
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'accepted-answer': `Kabul edilen yanıt`,
'all-languages': `Tüm diller`,
'all-results': `Tüm sonuçları göster`,
'answers': str`Yanıt sayısı: ${0}`,
'articles-shown': str`Gösterilen makale sayısı: ${0} / ${1}`,
'byline': str`Yazan: ${0}`,
'choose-language': `Dil seç`,
'close': `Kapat`,
'code': `Kod`,
'collapse-all': `Tümünü daralt`,
'contact': `İletişim`,
'contents': `İçindekiler`,
'copy-link': `Bağlantıyı kopyala`,
'error-empty': `Bu adreste bir yazı bulunamadı.`,
'error-format': `İçerik okunamadı.`,
'error-network': `İçerik yüklenemedi. Bağlantınızı kontrol edip tekrar deneyin.`,
'error-status': `İçerik yüklenemedi: Sunucu bir hata bildirdi.`,
'error-timeout': `İçeriğin yüklenmesi çok uzun sürüyor.`,
'expand-all': `Tümünü genişlet`,
'find-language': `Dil ara`,
'find-question': `Soru bul`,
'forget-searches': `Son aramaları temizle`,
'found-elsewhere': str`Bu dilde sonuç bulunamadı: ${0}. Diğer dillerde:`,
'language': `tr`,
'languages': `Diller`,
'languages-found': str`Bulunan dil sayısı: ${0}`,
'likely-languages': `Önerilenler`,
'link-copied': `Bağlantı kopyalandı`,
'loading': `Yükleniyor…`,
'menu': `Menü`,
'no-language-found': `Dil bulunamadı`,
'no-question-found': `Soru bulunamadı`,
'not-available': str`Bu yazının ${0} sürümü bulunmuyor. Gösterilen sürüm: ${1}.`,
'nothing-found': `Sonuç bulunamadı. Başka sözcüklerle deneyin.`,
'offline': `Çevrimdışısınız. Bağlantı gelince yeniden arayın.`,
'other-languages': str`Diğer dillerdeki makale sayısı: ${0}`,
'questions-found': str`Bulunan soru sayısı: ${0}`,
'reading-time': str`Okuma süresi: ${0}`,
'recent-searches': `Son aramalar`,
'results-found': str`Sonuç sayısı: ${0}`,
'retry': `Tekrar dene`,
'search': `Ara`,
'search-results': `Arama sonuçları`,
'searching': `Aranıyor…`,
'share': `Paylaş`,
'show-all': `Tümünü göster`,
'show-more': `Daha fazla göster`,
'shown-in': str`Dil: ${0}`,
'skip-to-content': `İçeriğe geç`,
'table': `Tablo`,
'upvotes': str`Oy sayısı: ${0}`,
    };
  