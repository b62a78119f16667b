
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'accepted-answer': `已采纳的回答`,
'all-languages': `所有语言`,
'answers': str`回答数：${0}`,
'byline': str`作者：${0}`,
'choose-language': `选择语言`,
'collapse-all': `全部收起`,
'contact': `联系我们`,
'copy-link': `复制链接`,
'error-empty': `该网址没有对应的文章。`,
'error-format': `无法读取该内容。`,
'error-network': `内容加载失败，请检查网络连接后重试。`,
'error-status': `内容加载失败：服务器返回错误。`,
'error-timeout': `内容加载超时。`,
'expand-all': `全部展开`,
'find-language': `查找语言`,
'find-question': `查找问题`,
'language': `zh`,
'languages': `语言`,
'languages-found': str`找到的语言：${0}`,
'likely-languages': `推荐`,
'link-copied': `链接已复制`,
'menu': `菜单`,
'no-language-found': `未找到语言`,
'no-question-found': `未找到问题`,
'not-available': str`本文暂无${0}版，以下为${1}版。`,
'questions-found': str`找到的问题数：${0}`,
'reading-time': str`阅读约需${0}`,
'retry': `重试`,
'shown-in': str`当前语言：${0}`,
'skip-to-content': `跳至正文`,
'upvotes': str`票数：${0}`,
    };
  