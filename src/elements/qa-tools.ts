/** What a list of questions has beyond itself; a chunk that is fetched once there is a list. */
import {html, nothing, type ReactiveController} from 'lit';
import type {Answer, Article, Question} from '../content/model.js';
import {plainText} from '../content/text.js';
import {directionOf} from '../i18n/direction.js';
import {foldWords} from '../i18n/fold.js';
import {formatCount, formatDate, formatNames} from '../i18n/format.js';
import * as messages from '../i18n/messages.js';
import {wordSearch} from '../i18n/word-search.js';
import {QuestionToggledEvent, type QuestionToggleEvent} from './events.js';
import {MANY, SLICE} from './many-questions.js';
import {assignAnchors, follow, join, leave, type AnchoredList} from './qa-anchors.js';
import {QuestionData} from './qa-data.js';
import {qaToolsStyles} from './qa-tools.styles.js';
import type {QuestionsAndAnswers} from './qa.js';

const styles = new CSSStyleSheet();
styles.replaceSync(qaToolsStyles);

/** Time in milliseconds for which a link says that it was copied. */
const COPIED = 2_000;

/** Time in milliseconds that an answer takes to open or close. */
const OPENING = 150;

const LINK = 'M8 12l4-4M9 6l2-2a3.5 3.5 0 0 1 5 5l-2 2M11 14l-2 2a3.5 3.5 0 0 1-5-5l2-2';
const CHECK = 'M4 10l4 4 8-8';

/** A question as it was rendered, and the state that it was in. */
interface Rendered {
  readonly question: Question;
  readonly state: string;
  readonly result: unknown;
}

/** Links to the questions, the field to find one by, the button for all, and what is known of an answer among several. */
export class QuestionTools implements ReactiveController, AnchoredList {
  readonly element: QuestionsAndAnswers;
  anchors: readonly string[] = [];

  /** BCP 47 tag of the interface's language. */
  readonly #page: () => string;
  readonly #data = new QuestionData();
  readonly #status = document.createElement('p');
  #article: Article | undefined;
  /** How many questions are rendered so far, and what each was last rendered as. */
  #count = SLICE;
  #rendered: Rendered[] = [];
  #growth: ReturnType<typeof setTimeout> | undefined;
  /** What is in the field, and what tells whether a text has it. */
  #query = '';
  #fits: ((folded: string) => boolean) | undefined;
  /** Whether questions may be hidden. */
  #isFiltered = false;
  /** The words of questions and their answers, folded. */
  readonly #texts = new WeakMap<Question, string>();
  /** The number of the question whose link was copied just now. */
  #copied: number | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(element: QuestionsAndAnswers, page: () => string) {
    this.element = element;
    this.#page = page;
    const root = element.renderRoot as ShadowRoot;
    root.adoptedStyleSheets.push(styles);
    // It must be there before there is something to say.
    this.#status.role = 'status';
    this.#status.className = 'said';
    root.append(this.#status);
    root.addEventListener('click', this.#onPress, {capture: true});
    element.addController(this);
    element.addEventListener('zo-toggle', this.#onToggle);
    element.requestUpdate();
  }

  get questions(): readonly Question[] {
    return this.#article?.questions ?? [];
  }

  hostConnected(): void {
    join(this);
    this.#article = undefined;
    this.element.requestUpdate();
  }

  hostDisconnected(): void {
    leave(this);
    assignAnchors();
    this.#data.update(undefined);
  }

  hostUpdate(): void {
    const {article} = this.element.content;
    if (article === this.#article) return;
    if (isOther(this.#article, article)) {
      this.element.toggled.clear();
      this.#count = SLICE;
    }
    this.#article = article;
    assignAnchors();
    this.#search(this.#query);
  }

  hostUpdated(): void {
    if (!this.element.isConnected) return;
    this.#filter();
    this.#data.update(this.element.structuredData && this.questions.length > 0 ? this.#article : undefined);
    // What it leads to is opened in an update of its own.
    queueMicrotask(follow);
    clearTimeout(this.#growth);
    if (this.#count < this.questions.length) this.#growth = setTimeout(this.#grow);
  }

  readonly #grow = (): void => {
    this.#count += SLICE;
    this.element.requestUpdate();
  };

  /** The questions, as far as they are rendered by now. Of thousands, only those are made anew that have changed. */
  renderQuestions(render: (question: Question, index: number) => unknown): unknown {
    const {element} = this;
    const common = [element.headingLevel, this.#page(), messages.copyLink()].join();
    this.#rendered = this.questions.slice(0, this.#count).map((question, index) => {
      const before = this.#rendered[index];
      const isCopied = index === this.#copied;
      const state = [element.isOpen(question, index), isCopied, this.anchors[index], common].join();
      if (before?.question === question && before.state === state) return before;
      return {question, state, result: render(question, index)};
    });
    return this.#rendered.map(({result}) => result);
  }

  /** Whether the reader is looking for another question. */
  #hides(question: Question): boolean {
    if (!this.#fits) return false;
    let text = this.#texts.get(question);
    if (text === undefined) {
      const {title, body, answers} = question;
      text = foldWords([title, body, ...answers.map((answer) => answer.body)].map(plainText).join(' '));
      this.#texts.set(question, text);
    }
    return !this.#fits(text);
  }

  renderTools(): unknown {
    const shown = [...this.questions.entries()].filter(([, question]) => !this.#hides(question));
    const open = shown.length === 0 || shown.some(([index, question]) => !this.element.isOpen(question, index));
    return html`<div part="tools" lang=${this.#article?.language ?? ''} dir=${this.#article?.direction ?? ''}>
      ${
        this.questions.length > MANY
          ? html`<input
              part="filter"
              type="search"
              lang=${this.#page()}
              aria-label=${messages.findQuestion()}
              placeholder=${messages.findQuestion()}
              autocomplete="off"
              @input=${this.#onInput}
              @keydown=${this.#onKey}
            />`
          : nothing
      }
      ${
        this.element.single
          ? nothing
          : html`<button
              part="toggle-all"
              class="quiet small"
              @click=${() => {
                this.#toggleAll(open);
              }}
            >
              ${this.#words(open ? messages.expandAll() : messages.collapseAll())}
            </button>`
      }
    </div>`;
  }

  renderLink(index: number): unknown {
    const isCopied = index === this.#copied;
    return html`<a
      part="link"
      class=${isCopied ? 'copied' : ''}
      href=${this.#addressOf(index)}
      id="link-${index}"
      lang=${this.#page()}
      title=${messages.copyLink()}
      aria-label=${messages.copyLink()}
      aria-labelledby="link-${index} question-${index}"
      @click=${(event: MouseEvent) => {
        this.#copy(event, index);
      }}
      >${this.#renderIcon(isCopied ? CHECK : LINK)}</a
    >`;
  }

  #renderIcon(path: string): unknown {
    return html`<svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true"><path d=${path} /></svg>`;
  }

  /** What is known of an answer among several; an only one speaks for the publisher. */
  renderMeta(answer: Answer, {answers, answerCount = 0}: Question): unknown {
    const page = this.#page();
    const {accepted, authors = [], published = '', upvotes} = answer;
    const names = authors.map(({name}) => name);
    const date = formatDate(published, page);
    const items = [
      accepted &&
        html`<span part="accepted">${this.#renderIcon(CHECK)} ${this.#words(messages.acceptedAnswer())}</span>`,
      names.length > 0 && html`<span>${this.#words(messages.byline(formatNames(names, page)))}</span>`,
      date && html`<time datetime=${published}>${this.#words(date)}</time>`,
      upvotes && html`<span>${this.#words(messages.upvotes(formatCount(upvotes, page)))}</span>`,
    ].filter(Boolean);
    const count = formatCount(Math.max(answers.length, answerCount), page);
    return html`${
      answer === answers[0]
        ? html`<p part="answer-count" class="quiet small">${this.#words(messages.answers(count))}</p>`
        : nothing
    }${items.length > 0 ? html`<p part="meta" class="quiet small">${items.map((item) => [item, ' '])}</p>` : nothing}`;
  }

  /** What the reader opened or closed is on screen. */
  async toggled(question: Question, open: boolean): Promise<void> {
    await this.element.updateComplete;
    this.element.dispatchEvent(new QuestionToggledEvent(question, open));
  }

  /** Opens or closes the question of an id or a fragment, or all, as the host wants it. */
  set(open: boolean, id?: string): void {
    const alone = open && this.element.single;
    const meant = this.questions.filter(
      (question, index) => id === undefined || question.id === id || this.anchors[index] === id,
    );
    const wanted = new Set(alone ? meant.slice(0, 1) : meant);
    this.questions.forEach((question, index) => {
      const isOpen = this.element.isOpen(question, index);
      const isWanted = wanted.has(question) ? open : isOpen && !(alone && wanted.size > 0);
      if (isOpen !== isWanted) this.element.flip(question);
    });
  }

  anchorsChanged(): void {
    this.element.requestUpdate();
  }

  show(index: number, wanted: {readonly scroll: boolean; readonly focus: boolean}): Element | undefined {
    const question = this.questions[index]!;
    const row = this.#rows?.[index];
    if (!row) return undefined;
    if (this.#hides(question)) this.#clear();
    if (!this.element.isOpen(question, index)) this.element.toggle(index);
    // Once it is open.
    requestAnimationFrame(() => {
      if (wanted.scroll) bringToTop(row);
      if (wanted.focus) row.querySelector('button')!.focus({preventScroll: true});
    });
    return row;
  }

  #words(text: string): unknown {
    return html`<bdi lang=${this.#page()}>${text}</bdi>`;
  }

  /** Has a screen reader say something; what is no news is seen, too. */
  #say(text: string, isSeen = false): void {
    this.#status.lang = this.#page();
    this.#status.dir = directionOf(this.#page());
    this.#status.className = isSeen ? 'none' : 'said';
    this.#status.textContent = text;
  }

  #addressOf(index: number): string {
    // The page's own address: relative ones go by its <base>.
    return `${location.href.split('#')[0]}#${encodeURIComponent(this.anchors[index] ?? '')}`;
  }

  #copy(event: MouseEvent, index: number): void {
    const {altKey, button, ctrlKey, metaKey, shiftKey} = event;
    // Only a page that was sent over a secure connection can copy; elsewhere, the link leads to the question.
    if (button || altKey || ctrlKey || metaKey || shiftKey || !isSecureContext) return;
    event.preventDefault();
    const address = this.#addressOf(index);
    navigator.clipboard.writeText(address).then(
      () => {
        this.#say(messages.linkCopied());
        this.#setCopied(index);
        clearTimeout(this.#timer);
        this.#timer = setTimeout(() => {
          this.#say('');
          this.#setCopied(undefined);
        }, COPIED);
      },
      () => {
        location.href = address;
      },
    );
  }

  #setCopied(index: number | undefined): void {
    this.#copied = index;
    this.element.requestUpdate();
  }

  #toggleAll(open: boolean): void {
    this.questions.forEach((question, index) => {
      if (!this.#hides(question) && this.element.isOpen(question, index) !== open) this.element.toggle(index);
    });
  }

  /** Hides the questions that the reader is not looking for. */
  #filter(): void {
    if (!this.#fits && !this.#isFiltered) return;
    this.#isFiltered = !!this.#fits;
    for (const [index, row] of [...(this.#rows ?? [])].entries())
      row.toggleAttribute('hidden', this.#hides(this.questions[index]!));
  }

  /** Has an answer open and close before the reader's eyes. Whatever else opens one, such as a link, is not waited for. */
  readonly #onPress = ({target}: Event): void => {
    const button = (target as Element).closest('[part=button]');
    const answer = button?.closest('[part=question]')?.querySelector<HTMLElement>('[part=answer]');
    if (!answer || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    const before = answer.offsetHeight;
    requestAnimationFrame(() => {
      const after = answer.offsetHeight;
      if (before !== after) {
        answer.animate(
          {blockSize: [`${before}px`, `${after}px`], overflow: ['clip', 'clip']},
          {duration: OPENING, easing: 'ease-out'},
        );
      }
    });
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    // Not every browser empties a field by that.
    if (event.key === 'Escape' && !event.isComposing && this.#query) this.#clear();
  };

  readonly #onInput = ({target}: Event): void => {
    this.#search((target as HTMLInputElement).value);
    this.element.requestUpdate();
  };

  #search(query: string): void {
    const wasSearching = !!this.#fits;
    this.#query = query;
    this.#fits = this.questions.length > MANY ? wordSearch(query) : undefined;
    if (!this.#fits) {
      if (wasSearching) this.#say('');
      return;
    }
    const found = this.questions.filter((question) => !this.#hides(question)).length;
    if (found === 0) this.#say(messages.noQuestionFound(), true);
    else this.#say(messages.questionsFound(formatCount(found, this.#page())));
  }

  #clear(): void {
    this.element.renderRoot.querySelector('input')!.value = '';
    this.#search('');
    this.element.requestUpdate();
  }

  readonly #onToggle: EventListener = (event: Event & Partial<QuestionToggleEvent>): void => {
    const {question, open} = event;
    if (!open || !this.element.single) return;
    const row = this.#rows?.[this.questions.indexOf(question!)];
    const before = row?.getBoundingClientRect().top ?? 0;
    // Whether the host prevents it is known once all have heard of it.
    queueMicrotask(() => {
      if (event.defaultPrevented) return;
      this.questions.forEach((other, index) => {
        if (other !== question && this.element.isOpen(other, index)) this.element.flip(other);
      });
    });
    // What opens stays where it is, though another answer above it closes.
    requestAnimationFrame(() => {
      if (row?.isConnected) scrollBy({top: row.getBoundingClientRect().top - before, behavior: 'instant'});
    });
  };

  get #rows(): HTMLCollectionOf<HTMLElement> | undefined {
    return this.element.renderRoot.querySelector('[part=questions]')?.children as HTMLCollectionOf<HTMLElement>;
  }
}

/** Whether an article is another one: neither the same again, as hosts give it, nor a translation, as readers choose it. */
function isOther(before: Article | undefined, after: Article | undefined): boolean {
  const titles = (article?: Article) => article?.questions.map(({title}) => title).join();
  return before?.language === after?.language && titles(before) !== titles(after);
}

/** Scrolls to where a row begins: below what sticks to the top of the page, where the page leaves no room for it. */
function bringToTop(row: HTMLElement): void {
  row.scrollIntoView({behavior: 'instant'});
  let margin = Number.parseFloat(getComputedStyle(row).scrollMarginBlockStart) || 0;
  // What sticks may itself be below something that does.
  for (let covered = coverOf(row); covered > 0 && margin + covered < innerHeight / 2; covered = coverOf(row)) {
    margin += covered;
    row.style.scrollMarginBlockStart = `${margin}px`;
    const before = row.getBoundingClientRect().top;
    row.scrollIntoView({behavior: 'instant'});
    if (row.getBoundingClientRect().top <= before) break;
  }
  row.style.scrollMarginBlockStart = '';
}

/** By how many pixels the beginning of a row is under something that does not scroll with it. */
function coverOf(row: HTMLElement): number {
  let outermost: Element = row;
  for (let root = row.getRootNode(); root instanceof ShadowRoot; root = outermost.getRootNode()) outermost = root.host;
  const {left, width, top} = row.getBoundingClientRect();
  const cover = document
    .elementsFromPoint(left + width / 2, Math.max(top, 0) + 1)
    .find((other) => !other.contains(outermost) && /fixed|sticky/.test(getComputedStyle(other).position));
  return cover ? Math.ceil(cover.getBoundingClientRect().bottom - top) : 0;
}
