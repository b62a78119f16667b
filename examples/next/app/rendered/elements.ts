// Before those that define the elements: it takes over what the server has rendered of them.
import '@zeroopposite/widgets/hydrate.js';

import '@zeroopposite/widgets/define/article-card.js';
import '@zeroopposite/widgets/define/qa.js';
