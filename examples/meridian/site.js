export const languages = [
  {language: 'en', name: 'English'},
  {language: 'ar', name: 'العربية'},
  {language: 'ja', name: '日本語'},
];

const WORDS = {
  en: {
    language: 'en',
    direction: 'ltr',
    title: 'The Meridian',
    article: 'Article',
    languageOfSite: 'Language',
    automatic: 'As the browser has it',
    followLinks: 'Open translations as pages',
    close: 'Close the article',
    open: 'Show the article',
    closed: 'The article is closed.',
    read: 'Read the article on its page',
    readingList: 'Reading list',
    reverse: 'Reverse the list',
    questions: 'Letters to the editors',
    lock: 'Leave the answers as they are',
    events: 'What happened',
  },
  ar: {
    language: 'ar',
    direction: 'rtl',
    title: 'ميريديان',
    article: 'المقال',
    languageOfSite: 'اللغة',
    automatic: 'كما في المتصفح',
    followLinks: 'فتح الترجمات في صفحاتها',
    close: 'إغلاق المقال',
    open: 'عرض المقال',
    closed: 'المقال مغلق.',
    read: 'قراءة المقال في صفحته',
    readingList: 'قائمة القراءة',
    reverse: 'عكس ترتيب القائمة',
    questions: 'رسائل إلى هيئة التحرير',
    lock: 'إبقاء الأجوبة كما هي',
    events: 'ما حدث',
  },
  ja: {
    language: 'ja',
    direction: 'ltr',
    title: 'メリディアン',
    article: '記事',
    languageOfSite: '言語',
    automatic: 'ブラウザーの設定に従う',
    followLinks: '翻訳をページとして開く',
    close: '記事を閉じる',
    open: '記事を表示',
    closed: '記事は閉じられています。',
    read: '記事のページで読む',
    readingList: '読みものリスト',
    reverse: '順序を逆にする',
    questions: '編集部への質問',
    lock: '回答の表示を変えない',
    events: '出来事',
  },
};

export const wordsIn = (language) => WORDS[language?.split('-')[0]] ?? WORDS.en;

export const article = '/content/alliances.en.jsonld';

export const readingList = [
  '/content/school-streets.en.jsonld',
  '/content/translation.en.jsonld',
  '/content/alliances.ja.jsonld',
];

export const letters = {
  language: 'en',
  title: 'Letters to the editors',
  questions: [
    {
      id: 'reprint',
      title: 'May we reprint an article?',
      body: '',
      answers: [{body: 'Yes, in full and with a link to its page.', accepted: true}],
    },
    {
      id: 'translate',
      title: 'Who translates your articles?',
      body: '',
      answers: [{body: 'Editors who live in the language, never a machine alone.', accepted: true}],
    },
  ],
};
