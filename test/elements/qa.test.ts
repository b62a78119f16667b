import {expect} from '@esm-bundle/chai';
import {sendMouse} from '@web/test-runner-commands';
import '../../src/bundle.js';
import type {QuestionsAndAnswers} from '../../src/elements/qa.js';
import {setReaderLanguage} from '../../src/index.js';
import {
  allByRole,
  byRole,
  click,
  findPart,
  fixture,
  focused,
  heard,
  languageOf,
  loaded,
  media,
  part,
  press,
  shown,
  text,
  until,
} from '../support/page.js';
import {serve} from '../support/served.js';
import {article, published, WORDS, type Language} from './content.js';

const [first, second] = WORDS.en.questions;

async function show(attributes = '', languages: Language[] = ['en']): Promise<QuestionsAndAnswers> {
  const server = await serve(published(...languages));
  const qa = fixture<QuestionsAndAnswers>(`<zo-qa src="${server.url('en.jsonld')}" ${attributes}></zo-qa>`);
  await loaded(qa);
  await complete(qa);
  return qa;
}

/** Resolves once all is there that a list of questions has. */
const complete = (qa: QuestionsAndAnswers) => until(qa, () => findPart(qa, 'link') !== null);

async function showQuestions(mainEntity: unknown, attributes = ''): Promise<QuestionsAndAnswers> {
  const server = await serve({
    'faq.jsonld': {body: {'@context': 'https://schema.org', '@type': 'FAQPage', inLanguage: 'en', mainEntity}},
  });
  const qa = fixture<QuestionsAndAnswers>(`<zo-qa src="${server.url('faq.jsonld')}" ${attributes}>Ask us</zo-qa>`);
  await loaded(qa);
  await complete(qa);
  return qa;
}

const question = (name: string, text: string, more: object = {}) => ({
  '@type': 'Question',
  name,
  acceptedAnswer: {'@type': 'Answer', text},
  ...more,
});

/** What the button of a question opens and closes. */
function answerOf(button: Element): HTMLElement {
  return (button.getRootNode() as ShadowRoot).getElementById(button.getAttribute('aria-controls')!)!;
}

/** What the reader sees of each answer. */
function answers(qa: QuestionsAndAnswers): string[] {
  return allByRole(qa, 'button').map((button) => text(answerOf(button)));
}

describe('questions and answers', () => {
  it('are a heading with a button for each question, with its answer closed', async () => {
    const qa = await show();
    for (const {question} of [first, second]) {
      const button = byRole(byRole(qa, 'heading', question), 'button', question);
      expect(button.getAttribute('aria-expanded')).to.equal('false');
    }
    expect(answers(qa)).to.deep.equal(['', '']);
  });

  it('open an answer with a click on its question', async () => {
    const qa = await show();
    const button = byRole(qa, 'button', first.question);
    await click(button);
    expect(answers(qa)).to.deep.equal([first.answer, '']);
    expect(button.getAttribute('aria-expanded')).to.equal('true');
  });

  it('open an answer with a click anywhere in its row', async () => {
    const qa = await show();
    const {right, top} = part(qa, 'question').getBoundingClientRect();
    await sendMouse({type: 'click', position: [Math.floor(right) - 2, Math.ceil(top) + 4]});
    expect(answers(qa)).to.deep.equal([first.answer, '']);
  });

  it('close an answer with another click', async () => {
    const qa = await show('open="all"');
    await click(byRole(qa, 'button', second.question));
    expect(answers(qa)).to.deep.equal([first.answer, '']);
  });

  for (const key of ['Enter', 'Space']) {
    it(`open the answer of the question that has the focus with ${key}, and keep the focus`, async () => {
      const qa = await show();
      // Between the questions is the link to the first.
      await press('Tab', 'Tab', 'Tab', key);
      expect(answers(qa)).to.deep.equal(['', second.answer]);
      expect(text(focused())).to.equal(second.question);
    });
  }

  it('leave closed answers to the browser’s find', async () => {
    const qa = await show();
    expect(answerOf(byRole(qa, 'button', first.question)).getAttribute('hidden')).to.equal('until-found');
  });

  it('open the answer that the browser’s find has found', async () => {
    const qa = await show();
    const button = byRole(qa, 'button', second.question);
    answerOf(button).dispatchEvent(new Event('beforematch', {bubbles: true}));
    await qa.updateComplete;
    expect(answers(qa)).to.deep.equal(['', second.answer]);
    expect(button.getAttribute('aria-expanded')).to.equal('true');
  });

  it('are all open on paper', async () => {
    const qa = await show();
    await media({media: 'print'});
    expect(answers(qa)).to.deep.equal([first.answer, second.answer]);
  });

  it('are marked with their language and direction', async () => {
    const server = await serve(published('ar'));
    const qa = fixture(`<zo-qa src="${server.url('ar.jsonld')}"></zo-qa>`);
    await loaded(qa);
    const {lang, dir} = part(qa, 'questions');
    expect([lang, dir]).to.deep.equal(['ar', 'rtl']);
  });

  it('have their documented parts', async () => {
    const qa = await showQuestions(
      question('Salt or sweet?', 'Salt.', {suggestedAnswer: {'@type': 'Answer', text: 'Sweet.'}}),
    );
    const documented = 'questions question heading button link answer answer-count meta accepted'.split(' ');
    expect(documented.filter((name) => !findPart(qa, name))).to.deep.equal([]);
  });

  it('leave the fallback in place where the article has none', async () => {
    const server = await serve({'en.jsonld': {body: article('en', ['en'], {hasPart: undefined})}});
    const qa = fixture(`<zo-qa src="${server.url('en.jsonld')}">Ask us</zo-qa>`);
    await loaded(qa);
    expect(text(qa)).to.equal('Ask us');
  });
});

describe('what is open to begin with', () => {
  it('is the first answer where open says so', async () => {
    const qa = await show('open="first"');
    expect(answers(qa)).to.deep.equal([first.answer, '']);
  });

  it('is every answer where open says so', async () => {
    const qa = await show('open="all"');
    expect(answers(qa)).to.deep.equal([first.answer, second.answer]);
  });

  it('follows the attribute when the host changes it', async () => {
    const qa = await show();
    qa.setAttribute('open', 'all');
    await qa.updateComplete;
    expect(answers(qa)).to.deep.equal([first.answer, second.answer]);
  });
});

describe('zo-toggle', () => {
  it('names the question and says that it is about to open', async () => {
    const qa = await show();
    const toggles = heard(qa, 'zo-toggle');
    await click(byRole(qa, 'button', second.question));
    expect(toggles.map(({question, open}) => [question.title, open])).to.deep.equal([[second.question, true]]);
  });

  it('says that a question is about to close', async () => {
    const qa = await show('open="all"');
    const toggles = heard(qa, 'zo-toggle');
    await click(byRole(qa, 'button', first.question));
    expect(toggles.map(({question, open}) => [question.title, open])).to.deep.equal([[first.question, false]]);
  });

  it('comes before the change', async () => {
    const qa = await show();
    let seen: string[] | undefined;
    qa.addEventListener('zo-toggle', () => (seen = answers(qa)));
    await click(byRole(qa, 'button', first.question));
    expect(seen).to.deep.equal(['', '']);
  });

  it('leaves the question as it is when the host prevents it', async () => {
    const qa = await show();
    qa.addEventListener('zo-toggle', (event) => event.preventDefault());
    const button = byRole(qa, 'button', first.question);
    await click(button);
    expect(answers(qa)).to.deep.equal(['', '']);
    expect(button.getAttribute('aria-expanded')).to.equal('false');
  });

  it('does not come when the host changes what is open', async () => {
    const qa = await show();
    const toggles = heard(qa, 'zo-toggle');
    qa.open = 'all';
    await qa.updateComplete;
    expect(toggles).to.deep.equal([]);
  });
});

describe('a question that the reader opened', () => {
  it('is open in another language, too', async () => {
    const qa = await show('', ['en', 'de']);
    await click(byRole(qa, 'button', second.question));
    setReaderLanguage('de');
    await shown(qa, WORDS.de.questions[1].question);
    expect(answers(qa)).to.deep.equal(['', WORDS.de.questions[1].answer]);
  });

  it('is as open says again, once the questions are those of another article', async () => {
    const server = await serve({...published('en'), 'other.jsonld': {body: article('nl', ['nl'])}});
    const qa = fixture<QuestionsAndAnswers>(`<zo-qa src="${server.url('en.jsonld')}"></zo-qa>`);
    await loaded(qa);
    await click(byRole(qa, 'button', first.question));
    qa.src = server.url('other.jsonld');
    await loaded(qa);
    expect(answers(qa)).to.deep.equal(['', '']);
  });
});

describe('the level of the questions in the page', () => {
  it('is 3 unless the host says otherwise', async () => {
    const qa = await show();
    expect(allByRole(qa, 'heading').map(({ariaLevel}) => ariaLevel)).to.deep.equal(['3', '3']);
  });

  it('is what heading-level says, with the headings of an answer below it', async () => {
    const qa = await showQuestions(
      question('Why?', '<h2>Gravity</h2><p>It pulls.</p>'),
      'open="all" heading-level="2"',
    );
    await shown(qa, 'It pulls.');
    expect(allByRole(qa, 'heading').map((heading) => [heading.ariaLevel, text(heading)])).to.deep.equal([
      ['2', 'Why?'],
      ['3', 'Gravity'],
    ]);
  });
});

describe('an answer', () => {
  it('is shown with its markup, without what could do harm', async () => {
    const qa = await showQuestions(question('Why?', '<p onclick="alert(1)">The <em>Moon</em>.</p>'), 'open="all"');
    await shown(qa, 'The Moon.');
    expect(part(qa, 'answer').querySelector('em')?.textContent).to.equal('Moon');
    expect(part(qa, 'answer').innerHTML).not.to.contain('onclick');
  });

  it('is shown wherever it is the answer', async () => {
    const qa = await showQuestions(
      [question('Why?', '<p>The Moon.</p>'), question('Who?', '<p>The Moon.</p>')],
      'open="all"',
    );
    await until(qa, () => answers(qa).every(Boolean));
    expect(answers(qa)).to.deep.equal(['The Moon.', 'The Moon.']);
  });

  it('comes after the words that explain the question', async () => {
    const qa = await showQuestions(question('Why?', 'The Moon.', {text: 'I stood at the quay.'}), 'open="all"');
    expect(answers(qa)).to.deep.equal(['I stood at the quay. The Moon.']);
  });

  it('says that it was accepted, where there are others', async () => {
    const suggestedAnswer = {'@type': 'Answer', text: 'The wind.'};
    const qa = await showQuestions(question('Why?', 'The Moon.', {suggestedAnswer}), 'open="all"');
    expect(answers(qa)).to.deep.equal(['Answers: 2 Accepted answer The Moon. The wind.']);
    expect(languageOf(qa, 'Accepted answer')).to.equal('en');
  });
});
