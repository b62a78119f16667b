
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'accepted-answer': `ベストアンサー`,
'all-languages': `すべての言語`,
'answers': str`回答数：${0}`,
'byline': str`執筆：${0}`,
'choose-language': `言語を選択`,
'collapse-all': `すべて閉じる`,
'contact': `お問い合わせ`,
'copy-link': `リンクをコピー`,
'error-empty': `このURLの記事は見つかりませんでした。`,
'error-format': `コンテンツを読み取れませんでした。`,
'error-network': `コンテンツを読み込めませんでした。通信環境をご確認のうえ、もう一度お試しください。`,
'error-status': `コンテンツを読み込めませんでした。サーバーからエラーが返されました。`,
'error-timeout': `コンテンツの読み込みに時間がかかりすぎています。`,
'expand-all': `すべて開く`,
'find-language': `言語を検索`,
'find-question': `質問を検索`,
'language': `ja`,
'languages': `言語`,
'languages-found': str`該当する言語：${0}`,
'likely-languages': `おすすめ`,
'link-copied': `リンクをコピーしました`,
'menu': `メニュー`,
'no-language-found': `該当する言語はありません`,
'no-question-found': `質問が見つかりません`,
'not-available': str`この記事の${0}版はありません。${1}版を表示しています。`,
'questions-found': str`見つかった質問：${0}`,
'reading-time': str`読了時間：${0}`,
'retry': `再読み込み`,
'shown-in': str`表示言語：${0}`,
'skip-to-content': `本文へ移動`,
'upvotes': str`投票数：${0}`,
    };
  