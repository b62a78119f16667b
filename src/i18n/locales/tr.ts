
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'accepted-answer': `Kabul edilen yanıt`,
'all-languages': `Tüm diller`,
'answers': str`Yanıt sayısı: ${0}`,
'byline': str`Yazan: ${0}`,
'choose-language': `Dil seç`,
'collapse-all': `Tümünü daralt`,
'contact': `İletişim`,
'copy-link': `Bağlantıyı kopyala`,
'error-empty': `Bu adreste bir yazı bulunamadı.`,
'error-format': `İçerik okunamadı.`,
'error-network': `İçerik yüklenemedi. Bağlantınızı kontrol edip tekrar deneyin.`,
'error-status': `İçerik yüklenemedi: Sunucu bir hata bildirdi.`,
'error-timeout': `İçeriğin yüklenmesi çok uzun sürüyor.`,
'expand-all': `Tümünü genişlet`,
'find-language': `Dil ara`,
'find-question': `Soru bul`,
'language': `tr`,
'languages': `Diller`,
'languages-found': str`Bulunan dil sayısı: ${0}`,
'likely-languages': `Önerilenler`,
'link-copied': `Bağlantı kopyalandı`,
'menu': `Menü`,
'no-language-found': `Dil bulunamadı`,
'no-question-found': `Soru bulunamadı`,
'not-available': str`Bu yazının ${0} sürümü bulunmuyor. Gösterilen sürüm: ${1}.`,
'questions-found': str`Bulunan soru sayısı: ${0}`,
'reading-time': str`Okuma süresi: ${0}`,
'retry': `Tekrar dene`,
'shown-in': str`Dil: ${0}`,
'skip-to-content': `İçeriğe geç`,
'upvotes': str`Oy sayısı: ${0}`,
    };
  