
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'accepted-answer': `Kabul edilen yanıt`,
'all-languages': `Tüm diller`,
'byline': str`Yazan: ${0}`,
'choose-language': `Dil seç`,
'contact': `İletişim`,
'error-empty': `Bu adreste bir yazı bulunamadı.`,
'error-format': `İçerik okunamadı.`,
'error-network': `İçerik yüklenemedi. Bağlantınızı kontrol edip tekrar deneyin.`,
'error-status': `İçerik yüklenemedi: Sunucu bir hata bildirdi.`,
'error-timeout': `İçeriğin yüklenmesi çok uzun sürüyor.`,
'find-language': `Dil ara`,
'language': `tr`,
'languages': `Diller`,
'languages-found': str`Bulunan dil sayısı: ${0}`,
'likely-languages': `Önerilenler`,
'menu': `Menü`,
'no-language-found': `Dil bulunamadı`,
'not-available': str`Bu yazının ${0} sürümü bulunmuyor. Gösterilen sürüm: ${1}.`,
'reading-time': str`Okuma süresi: ${0}`,
'retry': `Tekrar dene`,
'shown-in': str`Dil: ${0}`,
'skip-to-content': `İçeriğe geç`,
    };
  