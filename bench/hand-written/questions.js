/** Questions that open, as a developer would write them by hand, with no library: the baseline of `npm run bench`. */
const styles = new CSSStyleSheet();
styles.replaceSync(`
  :host { display: block; line-height: 1.6; }
  * { box-sizing: border-box; margin: 0; }
  div > div { border-block-start: 1px solid color-mix(in oklab, currentColor 18%, transparent); }
  h3 { font-size: 1em; }
  button { background: none; border: 0; color: inherit; display: flex; font: inherit; inline-size: 100%; justify-content: space-between; padding: 0.75em 0; text-align: start; }
  button::after { border: solid; border-width: 0 2px 2px 0; block-size: 0.5em; content: ''; inline-size: 0.5em; margin: 0.4em; rotate: 45deg; }
  section { padding-block-end: 1.25em; }
`);

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
