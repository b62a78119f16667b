
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'accepted-answer': `ベストアンサー`,
'all-languages': `すべての言語`,
'articles-shown': str`表示中の記事：${1}件中${0}件`,
'byline': str`執筆：${0}`,
'choose-language': `言語を選択`,
'code': `コード`,
'contents': `目次`,
'copy-link': `リンクをコピー`,
'error-empty': `このURLの記事は見つかりませんでした。`,
'error-format': `コンテンツを読み取れませんでした。`,
'error-network': `コンテンツを読み込めませんでした。通信環境をご確認のうえ、もう一度お試しください。`,
'error-status': `コンテンツを読み込めませんでした。サーバーからエラーが返されました。`,
'error-timeout': `コンテンツの読み込みに時間がかかりすぎています。`,
'find-language': `言語を検索`,
'language': `ja`,
'languages': `言語`,
'languages-found': str`該当する言語：${0}`,
'likely-languages': `おすすめ`,
'link-copied': `リンクをコピーしました`,
'loading': `読み込み中…`,
'no-language-found': `該当する言語はありません`,
'not-available': str`この記事の${0}版はありません。${1}版を表示しています。`,
'other-languages': str`ほかの言語の記事：${0}件`,
'reading-time': str`読了時間：${0}`,
'retry': `再読み込み`,
'share': `共有`,
'show-all': `すべて表示`,
'show-more': `さらに表示`,
'shown-in': str`表示言語：${0}`,
'table': `表`,
    };
  