import '@zeroopposite/widgets/define/article-card.js';
import '@zeroopposite/widgets/define/language-switcher.js';
import '@zeroopposite/widgets/define/qa.js';
