
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'accepted-answer': `ベストアンサー`,
'all-languages': `すべての言語`,
'all-results': `すべての検索結果を表示`,
'answers': str`回答数：${0}`,
'articles-shown': str`表示中の記事：${1}件中${0}件`,
'byline': str`執筆：${0}`,
'choose-language': `言語を選択`,
'close': `閉じる`,
'code': `コード`,
'collapse-all': `すべて閉じる`,
'contact': `お問い合わせ`,
'contents': `目次`,
'copy-link': `リンクをコピー`,
'error-empty': `このURLの記事は見つかりませんでした。`,
'error-format': `コンテンツを読み取れませんでした。`,
'error-network': `コンテンツを読み込めませんでした。通信環境をご確認のうえ、もう一度お試しください。`,
'error-status': `コンテンツを読み込めませんでした。サーバーからエラーが返されました。`,
'error-timeout': `コンテンツの読み込みに時間がかかりすぎています。`,
'expand-all': `すべて開く`,
'find-language': `言語を検索`,
'find-question': `質問を検索`,
'forget-searches': `最近の検索を消去`,
'found-elsewhere': str`この言語では見つかりませんでした：${0}。ほかの言語での結果：`,
'language': `ja`,
'languages': `言語`,
'languages-found': str`該当する言語：${0}`,
'likely-languages': `おすすめ`,
'link-copied': `リンクをコピーしました`,
'loading': `読み込み中…`,
'menu': `メニュー`,
'no-language-found': `該当する言語はありません`,
'no-question-found': `質問が見つかりません`,
'not-available': str`この記事の${0}版はありません。${1}版を表示しています。`,
'nothing-found': `見つかりませんでした。別の言葉でお試しください。`,
'offline': `オフラインです。接続が戻ってからもう一度検索してください。`,
'other-languages': str`ほかの言語の記事：${0}件`,
'questions-found': str`見つかった質問：${0}`,
'reading-time': str`読了時間：${0}`,
'recent-searches': `最近の検索`,
'results-found': str`検索結果：${0}件`,
'retry': `再読み込み`,
'search': `検索`,
'search-results': `検索結果`,
'searching': `検索しています…`,
'share': `共有`,
'show-all': `すべて表示`,
'show-more': `さらに表示`,
'shown-in': str`表示言語：${0}`,
'skip-to-content': `本文へ移動`,
'table': `表`,
'upvotes': str`投票数：${0}`,
    };
  