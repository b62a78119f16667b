/** The questions of `questions.js` as a Lit element: what Lit alone takes for them, with no content to read and no languages. */
import {css, html, LitElement, nothing} from 'lit';

class LitQuestions extends LitElement {
  static properties = {article: {attribute: false}};

  static styles = css`
    :host {
      display: block;
      line-height: 1.6;
    }
    * {
      box-sizing: border-box;
      margin: 0;
    }
    div > div {
      border-block-start: 1px solid color-mix(in oklab, currentColor 18%, transparent);
    }
    h3 {
      font-size: 1em;
    }
    button {
      background: none;
      border: 0;
      color: inherit;
      display: flex;
      font: inherit;
      inline-size: 100%;
      justify-content: space-between;
      padding: 0.75em 0;
      text-align: start;
    }
    button::after {
      border: solid;
      border-width: 0 2px 2px 0;
      block-size: 0.5em;
      content: '';
      inline-size: 0.5em;
      margin: 0.4em;
      rotate: 45deg;
    }
    section {
      padding-block-end: 1.25em;
    }
  `;

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
