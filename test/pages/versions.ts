/** What a reader must find in the versions of the demo's article that the tests of whole pages show. */
import {content, type Content} from './publisher.js';

export interface Version {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly content: Content;
  /** The language's name in itself. */
  readonly autonym: string;
  /** The library's words in this language. */
  readonly words: {
    readonly languages: string;
    readonly retry: string;
    readonly network: string;
    readonly status: string;
  };
}

export const ARABIC: Version = {
  language: 'ar',
  direction: 'rtl',
  content: content('ar'),
  autonym: 'العربية',
  words: {
    languages: 'اللغات',
    retry: 'إعادة المحاولة',
    network: 'تعذّر تحميل المحتوى. يُرجى التحقق من الاتصال وإعادة المحاولة.',
    status: 'تعذّر تحميل المحتوى: أرسل الخادم رسالة خطأ.',
  },
};

export const JAPANESE: Version = {
  language: 'ja',
  direction: 'ltr',
  content: content('ja'),
  autonym: '日本語',
  words: {
    languages: '言語',
    retry: '再読み込み',
    network: 'コンテンツを読み込めませんでした。通信環境をご確認のうえ、もう一度お試しください。',
    status: 'コンテンツを読み込めませんでした。サーバーからエラーが返されました。',
  },
};

export const ENGLISH: Version = {
  language: 'en',
  direction: 'ltr',
  content: content('en'),
  autonym: 'English',
  words: {
    languages: 'Languages',
    retry: 'Try again',
    network: 'This could not be loaded. Check the connection.',
    status: 'This could not be loaded: the server answered with an error.',
  },
};
