/** Questions that open, as a developer would write them by hand, with no library: the baseline of `npm run bench`. */
import {questionStyles} from './questions.styles.js';

const styles = new CSSStyleSheet();
styles.replaceSync(questionStyles);

const template = document.createElement('template');
template.innerHTML = `<div><h3><button aria-expanded="false"></button></h3><section hidden="until-found"></section></div>`;

class HandWrittenQuestions extends HTMLElement {
  constructor() {
    super();
    this.attachShadow({mode: 'open'}).adoptedStyleSheets = [styles];
  }

  set article({questions}) {
    const list = document.createElement('div');
    for (const [index, {title, answers}] of questions.entries()) {
      const row = template.content.cloneNode(true);
      const button = row.querySelector('button');
      const answer = row.querySelector('section');
      answer.id = `answer-${index}`;
      button.setAttribute('aria-controls', answer.id);
      button.textContent = title;
      const toggle = () => {
        const open = button.ariaExpanded !== 'true';
        button.ariaExpanded = String(open);
        answer.hidden = open ? false : 'until-found';
      };
      button.addEventListener('click', toggle);
      answer.addEventListener('beforematch', toggle);
      for (const {body} of answers) {
        const paragraph = document.createElement('p');
        paragraph.textContent = body;
        answer.append(paragraph);
      }
      list.append(row);
    }
    this.shadowRoot.replaceChildren(list);
  }
}

customElements.define('hand-written-questions', HandWrittenQuestions);
