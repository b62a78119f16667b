// Do not modify this file by hand!
// Re-generate this file by running lit-localize
import { str } from '@lit/localize';
/* eslint-disable no-irregular-whitespace */
/* eslint-disable @typescript-eslint/no-explicit-any */
export const templates = {
    'accepted-answer': `ベストアンサー`,
    'byline': str `執筆：${0}`,
    'error-empty': `このURLの記事は見つかりませんでした。`,
    'error-format': `コンテンツを読み取れませんでした。`,
    'error-network': `コンテンツを読み込めませんでした。通信環境をご確認のうえ、もう一度お試しください。`,
    'error-status': `コンテンツを読み込めませんでした。サーバーからエラーが返されました。`,
    'error-timeout': `コンテンツの読み込みに時間がかかりすぎています。`,
    'languages': `言語`,
    'not-available': str `この記事の${0}版はありません。${1}版を表示しています。`,
    'reading-time': str `読了時間：${0}`,
    'retry': `再読み込み`,
    'shown-in': str `表示言語：${0}`,
};
