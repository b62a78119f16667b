
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'accepted-answer': `已采纳的回答`,
'all-languages': `所有语言`,
'articles-shown': str`已显示文章：${0}/${1}`,
'byline': str`作者：${0}`,
'choose-language': `选择语言`,
'code': `代码`,
'contents': `目录`,
'copy-link': `复制链接`,
'error-empty': `该网址没有对应的文章。`,
'error-format': `无法读取该内容。`,
'error-network': `内容加载失败，请检查网络连接后重试。`,
'error-status': `内容加载失败：服务器返回错误。`,
'error-timeout': `内容加载超时。`,
'find-language': `查找语言`,
'language': `zh`,
'languages': `语言`,
'languages-found': str`找到的语言：${0}`,
'likely-languages': `推荐`,
'link-copied': `链接已复制`,
'loading': `正在加载…`,
'no-language-found': `未找到语言`,
'not-available': str`本文暂无${0}版，以下为${1}版。`,
'other-languages': str`其他语言的文章：${0}篇`,
'reading-time': str`阅读约需${0}`,
'retry': `重试`,
'share': `分享`,
'show-all': `显示全部`,
'show-more': `显示更多`,
'shown-in': str`当前语言：${0}`,
'table': `表格`,
    };
  