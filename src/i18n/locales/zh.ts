
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'accepted-answer': `已采纳的回答`,
'all-languages': `所有语言`,
'all-results': `显示全部结果`,
'answers': str`回答数：${0}`,
'articles-shown': str`已显示文章：${0}/${1}`,
'byline': str`作者：${0}`,
'choose-language': `选择语言`,
'close': `关闭`,
'code': `代码`,
'collapse-all': `全部收起`,
'contact': `联系我们`,
'contents': `目录`,
'copy-link': `复制链接`,
'error-empty': `该网址没有对应的文章。`,
'error-format': `无法读取该内容。`,
'error-network': `内容加载失败，请检查网络连接后重试。`,
'error-status': `内容加载失败：服务器返回错误。`,
'error-timeout': `内容加载超时。`,
'expand-all': `全部展开`,
'find-language': `查找语言`,
'find-question': `查找问题`,
'forget-searches': `清除最近搜索`,
'found-elsewhere': str`以下语言中未找到结果：${0}。其他语言的结果：`,
'language': `zh`,
'languages': `语言`,
'languages-found': str`找到的语言：${0}`,
'likely-languages': `推荐`,
'link-copied': `链接已复制`,
'loading': `正在加载…`,
'menu': `菜单`,
'no-language-found': `未找到语言`,
'no-question-found': `未找到问题`,
'not-available': str`本文暂无${0}版，以下为${1}版。`,
'nothing-found': `未找到任何内容。请换用其他词语。`,
'offline': `当前处于离线状态，请恢复连接后重新搜索。`,
'other-languages': str`其他语言的文章：${0}篇`,
'questions-found': str`找到的问题数：${0}`,
'reading-time': str`阅读约需${0}`,
'recent-searches': `最近搜索`,
'results-found': str`搜索结果：${0} 条`,
'retry': `重试`,
'search': `搜索`,
'search-results': `搜索结果`,
'searching': `正在搜索…`,
'share': `分享`,
'show-all': `显示全部`,
'show-more': `显示更多`,
'shown-in': str`当前语言：${0}`,
'skip-to-content': `跳至正文`,
'table': `表格`,
'upvotes': str`票数：${0}`,
    };
  