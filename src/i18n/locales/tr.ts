
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'accepted-answer': `Kabul edilen yanıt`,
'all-languages': `Tüm diller`,
'articles-shown': str`Gösterilen makale sayısı: ${0} / ${1}`,
'byline': str`Yazan: ${0}`,
'choose-language': `Dil seç`,
'code': `Kod`,
'contents': `İçindekiler`,
'copy-link': `Bağlantıyı kopyala`,
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
'link-copied': `Bağlantı kopyalandı`,
'loading': `Yükleniyor…`,
'no-language-found': `Dil bulunamadı`,
'not-available': str`Bu yazının ${0} sürümü bulunmuyor. Gösterilen sürüm: ${1}.`,
'other-languages': str`Diğer dillerdeki makale sayısı: ${0}`,
'reading-time': str`Okuma süresi: ${0}`,
'retry': `Tekrar dene`,
'share': `Paylaş`,
'show-all': `Tümünü göster`,
'show-more': `Daha fazla göster`,
'shown-in': str`Dil: ${0}`,
'table': `Tablo`,
    };
  