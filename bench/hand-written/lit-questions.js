/**
 * The questions of `questions.js` as a Lit element: what Lit alone takes for them, with no content to read and no
 * languages.
 */
import {html, LitElement, nothing, unsafeCSS} from 'lit';
import {questionStyles} from './questions.styles.js';

class LitQuestions extends LitElement {
  static properties = {article: {attribute: false}};

  static styles = unsafeCSS(questionStyles);

  #open = new Set();

  render() {
    return html`<div>${this.article.questions.map((question, index) => this.#renderQuestion(question, index))}</div>`;
  }

  #renderQuestion({title, answers}, index) {
    const isOpen = this.#open.has(index);
    const toggle = () => {
      if (!this.#open.delete(index)) this.#open.add(index);
      this.requestUpdate();
    };
    return html`<div>
      <h3>
        <button aria-expanded=${isOpen} aria-controls="answer-${index}" @click=${toggle}>${title}</button>
      </h3>
      <section id="answer-${index}" hidden=${isOpen ? nothing : 'until-found'} @beforematch=${toggle}>
        ${answers.map(({body}) => html`<p>${body}</p>`)}
      </section>
    </div>`;
  }
}

customElements.define('lit-questions', LitQuestions);
