import {expect} from '@esm-bundle/chai';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/bundle.js';
import type {QuestionsAndAnswers} from '../../src/elements/qa.js';
import {setReaderLanguage, type ArticleInit} from '../../src/index.js';
import {
  allByRole,
  byRole,
  click,
  findPart,
  fixture,
  focused,
  frames,
  heard,
  media,
  once,
  part,
  press,
  shown,
  text,
  until,
  violations,
} from '../support/page.js';

const RIVERS = ['Rhine', 'Danube', 'Loire', 'Ebro', 'Tagus', 'Vistula', 'Oder', 'Volga'];

/** An article of questions with an answer each. */
const about = (names: readonly string[], more: ArticleInit = {}): ArticleInit => ({
  language: 'en',
  questions: names.map((name, index) => ({
    id: String(index + 1),
    title: `Where is the ${name}?`,
    body: '',
    answers: [{body: `The ${name} is on page ${index + 1}.`, accepted: true}],
  })),
  ...more,
});

const many = (more?: ArticleInit) =>
  about(
    Array.from({length: 24}, (_, index) => RIVERS[index] ?? `river ${index + 1}`),
    more,
  );

const {href} = location;

beforeEach(() => {
  document.documentElement.lang = 'en';
});

afterEach(() => {
  history.replaceState(null, '', href);
});

/** Shows an article's questions, with all that belongs to them. */
async function show(article: ArticleInit, attributes = '', around = ['', '']): Promise<QuestionsAndAnswers> {
  const page = fixture(`<div>${around[0]}<zo-qa ${attributes}></zo-qa>${around[1]}</div>`);
  const qa = page.querySelector('zo-qa')!;
  qa.article = article;
  await complete(qa);
  return qa;
}

const complete = (qa: QuestionsAndAnswers) => until(qa, () => findPart(qa, 'link') !== null);

/** The questions that are open. */
const opened = (qa: Element) =>
  allByRole(qa, 'button')
    .filter(({ariaExpanded}) => ariaExpanded === 'true')
    .map((button) => text(button));

const links = (qa: Element) => [...qa.shadowRoot!.querySelectorAll<HTMLAnchorElement>('[part=link]')];
const anchors = (qa: Element) => links(qa).map(({hash}) => decodeURIComponent(hash));
const questions = (qa: Element) => allByRole(qa, 'heading').map((heading) => text(heading));

/** Goes to a fragment, as by a link to it. */
async function go(fragment: string): Promise<void> {
  const arrived = once(window, 'hashchange');
  location.hash = fragment;
  await arrived;
  await frames();
}

describe('the address of a question', () => {
  it('is made of its words', async () => {
    expect(anchors(await show(about(['Rhine'])))).to.deep.equal(['#where-is-the-rhine']);
  });

  for (const [title, anchor] of [
    ['ما سبب المد والجزر؟', '#ما-سبب-المد-والجزر'],
    ['潮の満ち引きはなぜ起こるのか？', '#潮の満ち引きはなぜ起こるのか'],
    ['น้ำขึ้นน้ำลงเกิดจากอะไร', '#น้ำขึ้นน้ำลงเกิดจากอะไร'],
    ['ज्वार क्यों आता है?', '#ज्वार-क्यों-आता-है'],
    ['¿Qué causa las mareas?', '#qué-causa-las-mareas'],
    ['?!', '#1'],
  ] as const) {
    it(`is ${anchor} for “${title}”`, async () => {
      const [question] = about(['x']).questions!;
      expect(anchors(await show({questions: [{...question!, title}]}))).to.deep.equal([anchor]);
    });
  }

  it('is what the publisher names it, in any script', async () => {
    const [first, second] = about(['Rhine', 'Oder']).questions!;
    const qa = await show({
      questions: [
        {...first!, id: 'rhine'},
        {...second!, id: encodeURIComponent('الأودر')},
      ],
    });
    expect(anchors(qa)).to.deep.equal(['#rhine', '#الأودر']);
  });

  it('stays when another question is put before it', async () => {
    const qa = await show(about(['Rhine']));
    qa.article = about(['Oder', 'Rhine']);
    await until(qa, () => links(qa).length === 2);
    expect(anchors(qa)[1]).to.equal('#where-is-the-rhine');
  });

  it('stays when the words of another question change', async () => {
    const qa = await show(about(['Rhine', 'Oder']));
    qa.article = about(['Upper Rhine', 'Oder']);
    await shown(qa, 'Upper Rhine');
    expect(anchors(qa)[1]).to.equal('#where-is-the-oder');
  });

  it('may be what an element of the fallback was called, whose place it takes', async () => {
    const page = fixture('<div><zo-qa><p id="where-is-the-rhine">At Basel.</p></zo-qa></div>');
    const qa = page.querySelector('zo-qa')!;
    qa.article = about(['Rhine']);
    await complete(qa);
    expect(anchors(qa)).to.deep.equal(['#where-is-the-rhine']);
  });

  it('is its own within the list, the page, and the other lists of the page', async () => {
    const page = fixture('<div><p id="where-is-the-oder"></p><zo-qa></zo-qa><zo-qa></zo-qa></div>');
    const [first, second] = page.querySelectorAll('zo-qa');
    // The second is there first.
    second!.article = about(['Rhine']);
    await complete(second!);
    first!.article = about(['Rhine', 'Rhine', 'Oder']);
    await complete(first!);
    await second!.updateComplete;
    expect([first!, second!].map(anchors)).to.deep.equal([
      ['#where-is-the-rhine', '#where-is-the-rhine-2', '#where-is-the-oder-2'],
      ['#where-is-the-rhine-3'],
    ]);
  });

  it('is that of the page, whatever its base', async () => {
    const base = document.createElement('base');
    base.href = 'https://example.org/';
    document.head.append(base);
    try {
      const qa = await show(about(['Rhine']));
      expect(links(qa)[0]!.href).to.equal(`${href.split('#')[0]}#where-is-the-rhine`);
    } finally {
      base.remove();
    }
  });
});

describe('a link to a question', () => {
  const TALL = ['<div style="height: 200vh"></div>', '<div style="height: 200vh"></div>'];
  const top = (qa: Element, index: number) =>
    Math.round(qa.shadowRoot!.querySelectorAll('[part=question]')[index]!.getBoundingClientRect().top);

  it('opens it, brings it to the top and gives it the focus when the page is opened by it', async () => {
    history.replaceState(null, '', '#where-is-the-oder');
    const qa = await show(about(RIVERS), '', TALL);
    await frames();
    expect(opened(qa)).to.deep.equal(['Where is the Oder?']);
    expect(top(qa, 6)).to.equal(0);
    expect(text(focused())).to.equal('Where is the Oder?');
  });

  it('does so when it is followed in the page', async () => {
    const qa = await show(about(RIVERS), '', TALL);
    await go('#where-is-the-loire');
    expect(opened(qa)).to.deep.equal(['Where is the Loire?']);
    expect(top(qa, 2)).to.equal(0);
    expect(text(focused())).to.equal('Where is the Loire?');
  });

  it('leads below what sticks to the top of the page', async () => {
    const qa = await show(about(RIVERS), '', TALL);
    document.documentElement.style.scrollPaddingTop = '80px';
    try {
      await go('#where-is-the-loire');
      expect(top(qa, 2)).to.equal(80);
    } finally {
      document.documentElement.style.scrollPaddingTop = '';
    }
  });

  it('does so again when it is followed again', async () => {
    const qa = await show(about(RIVERS), '', ['<a href="#where-is-the-loire">Loire</a>', TALL[1]!]);
    const link = qa.previousElementSibling!;
    await click(link);
    await until(qa, () => opened(qa).length === 1);
    // Open comes before focused: meanwhile, the key would be the link's.
    await frames();
    await press('Enter');
    await until(qa, () => opened(qa).length === 0);
    await click(link);
    await until(qa, () => opened(qa).length === 1);
    await frames();
    expect(text(focused())).to.equal('Where is the Loire?');
  });

  for (const [what, attributes, header] of [
    ['that the page leaves no room for', '', 'position: sticky; top: 0; block-size: 70px'],
    ['in two rows', '', 'position: sticky; top: 0; block-size: 40px'],
    ['that the token knows', 'style="--zo-scroll-margin: 70px"', ''],
    ['that the element has a margin for', 'style="scroll-margin-top: 70px"', ''],
  ] as const) {
    it(`leads below a header ${what}`, async () => {
      const second = what === 'in two rows' ? '<div style="position: sticky; top: 40px; block-size: 30px"></div>' : '';
      const qa = await show(about(RIVERS), attributes, [
        `<header style="${header}"></header>${second}${TALL[0]}`,
        TALL[1]!,
      ]);
      await go('#where-is-the-loire');
      expect(top(qa, 2)).to.equal(70);
    });
  }

  it('opens it where the reader has scrolled meanwhile, and scrolls no more', async () => {
    history.replaceState(null, '', '#where-is-the-oder');
    const page = fixture(`<div>${TALL[0]}<zo-qa></zo-qa>${TALL[1]}</div>`);
    scrollTo(0, 50);
    const qa = page.querySelector('zo-qa')!;
    qa.article = about(RIVERS);
    await complete(qa);
    await until(qa, () => opened(qa).length === 1);
    await frames();
    expect(scrollY).to.equal(50);
  });

  it('works in a script that addresses encode', async () => {
    const [question] = about(['x']).questions!;
    const qa = await show({language: 'ar', questions: [{...question!, title: 'ما سبب المد؟'}]});
    await go(`#${encodeURIComponent('ما-سبب-المد')}`);
    expect(opened(qa)).to.deep.equal(['ما سبب المد؟']);
  });

  it('leaves the focus where the reader already is, when the page is opened by it', async () => {
    history.replaceState(null, '', '#where-is-the-oder');
    const input = fixture<HTMLInputElement>('<input aria-label="Search">');
    input.focus();
    const qa = await show(about(RIVERS));
    await frames();
    expect(opened(qa)).to.deep.equal(['Where is the Oder?']);
    expect(focused() === input).to.equal(true);
  });

  it('opens it once: what the reader closes stays closed', async () => {
    history.replaceState(null, '', '#where-is-the-oder');
    const qa = await show(about(RIVERS));
    await frames();
    await press('Enter');
    qa.requestUpdate();
    await qa.updateComplete;
    expect(opened(qa)).to.deep.equal([]);
  });

  it('finds a question that is far down a long list', async () => {
    history.replaceState(null, '', '#where-is-the-700');
    const qa = await show(about(Array.from({length: 700}, (_, index) => String(index + 1))));
    await until(qa, () => opened(qa).length > 0);
    expect(opened(qa)).to.deep.equal(['Where is the 700?']);
  });

  it('to something else, or to nothing, is not followed', async () => {
    const qa = await show(about(RIVERS));
    await go('#%E0%A4%A');
    await go('#elsewhere');
    expect(opened(qa)).to.deep.equal([]);
  });

  it('is copied with a press, which says so', async () => {
    const qa = await show(about(RIVERS), '', ['', '<input aria-label="Address">']);
    await click(byRole(qa, 'link', 'Copy link Where is the Ebro?'));
    await until(qa, () => text(byRole(qa, 'status')) === 'Link copied');
    expect(location.href).to.equal(href);
    const input = qa.nextElementSibling as HTMLInputElement;
    input.focus();
    await press('Control+V');
    expect(input.value).to.equal(`${href.split('#')[0]}#where-is-the-ebro`);
  });

  it('says so in the reader’s language', async () => {
    setReaderLanguage('de');
    const qa = await show(about(['Rhine']));
    await shown(qa, 'Rhine');
    await until(qa, () => links(qa)[0]!.title === 'Link kopieren');
    await press('Tab', 'Tab', 'Enter');
    await until(qa, () => text(byRole(qa, 'status')) === 'Link kopiert');
    expect(byRole(qa, 'status').lang).to.equal('de');
  });

  it('shows once its question has the focus, and is not printed', async () => {
    const qa = await show(about(['Rhine']));
    const [link] = links(qa);
    expect(getComputedStyle(link!).opacity).to.equal('0');
    await press('Tab');
    expect(getComputedStyle(link!).opacity).to.equal('1');
    await media({media: 'print'});
    expect(getComputedStyle(link!).display).to.equal('none');
  });

  for (const dir of ['ltr', 'rtl'] as const) {
    it(`does not cover the question, ${dir}`, async () => {
      const title = 'A question that is long enough to fill its row and to go on in another one. '.repeat(3);
      const [question] = about(['x']).questions!;
      const qa = await show({direction: dir, questions: [{...question!, title}]});
      const range = document.createRange();
      range.selectNodeContents(byRole(qa, 'button'));
      const words = range.getBoundingClientRect();
      const link = links(qa)[0]!.getBoundingClientRect();
      if (dir === 'ltr') expect(words.right).to.be.at.most(link.left + 1);
      else expect(words.left).to.be.at.least(link.right - 1);
      expect(Math.min(link.width, link.height)).to.be.at.least(44);
    });
  }
});

describe('the host', () => {
  it('opens and closes a question by its id, without an event', async () => {
    const qa = await show(about(RIVERS));
    const toggles = heard(qa, 'zo-toggle');
    qa.expand('3');
    qa.expand('4');
    qa.expand('nowhere');
    await until(qa, () => opened(qa).length === 2);
    qa.collapse('where-is-the-loire');
    await until(qa, () => opened(qa).length === 1);
    expect(opened(qa)).to.deep.equal(['Where is the Ebro?']);
    expect(toggles).to.deep.equal([]);
  });

  it('opens and closes all', async () => {
    const qa = await show(about(RIVERS), 'open="first"');
    qa.expand();
    await until(qa, () => opened(qa).length === RIVERS.length);
    qa.collapse();
    await until(qa, () => opened(qa).length === 0);
  });

  it('may give the same article again, or its translation, and what the reader opened stays open', async () => {
    const qa = await show(about(RIVERS));
    await click(byRole(qa, 'button', 'Where is the Oder?'));
    qa.article = about(RIVERS);
    await qa.updateComplete;
    const german = about(RIVERS, {language: 'de'});
    qa.article = {...german, questions: german.questions!.map((one) => ({...one, title: `${one.title} (de)`}))};
    await shown(qa, '(de)');
    expect(opened(qa)).to.deep.equal(['Where is the Oder? (de)']);
  });

  it('gives another article, and what was open in the one before is not in it', async () => {
    const qa = await show(about(RIVERS));
    await click(byRole(qa, 'button', 'Where is the Danube?'));
    qa.article = about(['Nile', 'Niger']);
    await shown(qa, 'Niger');
    expect(opened(qa)).to.deep.equal([]);
  });

  it('opens one where single says so', async () => {
    const qa = await show(about(RIVERS), 'single');
    qa.expand('2');
    await until(qa, () => opened(qa).length === 1);
    qa.expand('nowhere');
    qa.expand();
    await until(qa, () => opened(qa)[0] === 'Where is the Rhine?');
    expect(opened(qa)).to.deep.equal(['Where is the Rhine?']);
  });
});

describe('a list with a single open question', () => {
  it('begins with one, though all are asked for', async () => {
    expect(opened(await show(about(RIVERS), 'single open="all"'))).to.deep.equal(['Where is the Rhine?']);
  });

  it('closes the one that is open when another is opened', async () => {
    const qa = await show(about(RIVERS), 'single open="first"');
    await click(byRole(qa, 'button', 'Where is the Oder?'));
    await until(qa, () => opened(qa).join() === 'Where is the Oder?');
  });

  it('leaves it open when the host prevents the other from opening', async () => {
    const qa = await show(about(RIVERS), 'single open="first"');
    qa.addEventListener('zo-toggle', (event) => event.preventDefault());
    await click(byRole(qa, 'button', 'Where is the Oder?'));
    await qa.updateComplete;
    expect(opened(qa)).to.deep.equal(['Where is the Rhine?']);
  });

  it('keeps the question that opens where it is', async () => {
    const article = about(RIVERS);
    const [first, ...others] = article.questions!;
    const answers = [{body: 'It flows.\n\n'.repeat(60), accepted: true}];
    const qa = await show({...article, questions: [{...first!, answers}, ...others]}, 'single open="first"', [
      '<div style="height: 400vh"></div>',
      '<div style="height: 400vh"></div>',
    ]);
    const button = byRole(qa, 'button', 'Where is the Danube?');
    button.scrollIntoView({block: 'center'});
    const before = button.getBoundingClientRect().top;
    await click(button);
    await frames();
    expect(button.getBoundingClientRect().top).to.be.closeTo(before, 2);
  });
});

describe('zo-toggled', () => {
  it('says what the reader opened, once it is open', async () => {
    const qa = await show(about(RIVERS));
    let seen: string[] | undefined;
    qa.addEventListener('zo-toggled', () => (seen = opened(qa)));
    const toggled = heard(qa, 'zo-toggled');
    const next = once(qa, 'zo-toggled');
    await click(byRole(qa, 'button', 'Where is the Oder?'));
    await next;
    expect(toggled.map(({question, open}) => [question.title, open])).to.deep.equal([['Where is the Oder?', true]]);
    expect(seen).to.deep.equal(['Where is the Oder?']);
  });

  it('does not come when the host prevents the change, nor when it makes it', async () => {
    const qa = await show(about(RIVERS));
    const toggled = heard(qa, 'zo-toggled');
    qa.addEventListener('zo-toggle', (event) => event.preventDefault(), {once: true});
    await click(byRole(qa, 'button', 'Where is the Oder?'));
    qa.expand('3');
    await until(qa, () => opened(qa).length === 1);
    expect(toggled).to.deep.equal([]);
    const next = once(qa, 'zo-toggled');
    await click(byRole(qa, 'button', 'Where is the Oder?'));
    await next;
    expect(toggled).to.have.length(1);
  });
});

describe('an answer', () => {
  const motion = async (qa: QuestionsAndAnswers) => {
    await new Promise(requestAnimationFrame);
    return part(qa, 'answer')
      .getAnimations()
      .map(({effect}) => effect!.getTiming().duration);
  };

  it('opens and closes in 150 ms', async () => {
    const qa = await show(about(RIVERS));
    const button = byRole(qa, 'button', 'Where is the Rhine?');
    button.click();
    expect(await motion(qa)).to.deep.equal([150]);
    part(qa, 'answer').getAnimations()[0]!.finish();
    button.click();
    expect(await motion(qa)).to.deep.equal([150]);
  });

  it('opens and closes at once for a reader who prefers less motion', async () => {
    await media({reducedMotion: 'reduce'});
    const qa = await show(about(RIVERS));
    byRole(qa, 'button', 'Where is the Rhine?').click();
    expect(await motion(qa)).to.deep.equal([]);
    expect(opened(qa)).to.deep.equal(['Where is the Rhine?']);
  });
});

describe('the button for all questions', () => {
  it('is there where there are more than five', async () => {
    expect(findPart(await show(about(RIVERS.slice(0, 5))), 'toggle-all')).to.equal(null);
    expect(text(part(await show(about(RIVERS.slice(0, 6))), 'toggle-all'))).to.equal('Expand all');
  });

  it('is not there where one at most is to be open', async () => {
    expect(findPart(await show(about(RIVERS), 'single'), 'tools')).to.equal(null);
  });

  it('opens all with the keyboard, then closes all, and the host hears of each', async () => {
    const qa = await show(about(RIVERS), 'open="first"');
    const toggles = heard(qa, 'zo-toggle');
    await press('Tab', 'Enter');
    await until(qa, () => opened(qa).length === RIVERS.length);
    expect(toggles).to.have.length(RIVERS.length - 1);
    expect(text(focused())).to.equal('Collapse all');
    await press('Space');
    await until(qa, () => opened(qa).length === 0);
    expect(text(focused())).to.equal('Expand all');
  });
});

describe('several answers', () => {
  const [question] = about(['Rhine']).questions!;
  const article: ArticleInit = {
    language: 'de',
    questions: [
      {
        ...question!,
        answerCount: 1200,
        answers: [
          {body: 'There.', accepted: true, authors: [{name: 'Ana', url: ''}], published: '2026-03-01', upvotes: 1337},
          {body: 'Here.', accepted: false},
        ],
      },
    ],
  };

  it('say how many there are, who wrote them, when, and how many found them useful', async () => {
    const qa = await show(article, 'open="all"');
    expect(text(part(qa, 'answer')).replace(/[\u2068\u2069]/g, '')).to.equal(
      'Answers: 1,200 Accepted answer By Ana March 1, 2026 Votes: 1,337 There. Here.',
    );
    expect(part(qa, 'meta').querySelector('bdi')!.lang).to.equal('en');
  });

  it('are accessible', async () => {
    const page = fixture('<main><h2>Questions</h2><zo-qa open="all"></zo-qa></main>');
    const qa = page.querySelector('zo-qa')!;
    qa.article = article;
    await complete(qa);
    expect(await violations(page)).to.deep.equal([]);
  });

  it('are only those: one alone speaks for the publisher', async () => {
    const [first] = article.questions!;
    const qa = await show({questions: [{...first!, answers: first!.answers.slice(0, 1)}]}, 'open="all"');
    expect(text(part(qa, 'answer'))).to.equal('There.');
  });
});

describe('the field to find a question by', () => {
  /** Puts words into the field. */
  async function type(qa: QuestionsAndAnswers, words: string): Promise<void> {
    part(qa, 'filter').focus();
    await sendKeys({type: words});
    await qa.updateComplete;
  }

  it('is there where there are more than twenty', async () => {
    const twenty = many();
    expect(findPart(await show({...twenty, questions: twenty.questions!.slice(0, 20)}), 'filter')).to.equal(null);
    expect(part(await show(many()), 'filter').ariaLabel).to.equal('Find a question');
  });

  it('leaves the questions that have the words, and says how many', async () => {
    const qa = await show(many());
    await type(qa, 'DÀNUBE');
    expect(questions(qa)).to.deep.equal(['Where is the Danube?']);
    expect(text(byRole(qa, 'status'))).to.equal('Questions found: 1');
  });

  it('looks into closed answers too', async () => {
    const qa = await show(many());
    await type(qa, 'page 7');
    expect(questions(qa)).to.deep.equal(['Where is the Oder?']);
  });

  it('says that nothing was found, for all to see, until it is empty again', async () => {
    const qa = await show(many());
    await type(qa, 'Nile');
    expect(questions(qa)).to.deep.equal([]);
    expect(text(byRole(qa, 'status'))).to.equal('No question found');
    expect(byRole(qa, 'status').getBoundingClientRect().height).to.be.greaterThan(10);
    await press('Escape');
    await until(qa, () => questions(qa).length === 24);
    expect(text(byRole(qa, 'status'))).to.equal('');
  });

  it('has the button for all open those that were found', async () => {
    const qa = await show(many());
    await type(qa, 'Danube');
    await click(part(qa, 'toggle-all'));
    await qa.updateComplete;
    expect(opened(qa)).to.deep.equal(['Where is the Danube?']);
  });

  it('is emptied by a link to a question that it hides', async () => {
    const qa = await show(many());
    await type(qa, 'Danube');
    await go('#where-is-the-oder');
    expect(questions(qa)).to.have.length(24);
    expect((part(qa, 'filter') as HTMLInputElement).value).to.equal('');
    expect(text(focused())).to.equal('Where is the Oder?');
  });

  for (const dir of ['ltr', 'rtl'] as const) {
    it(`is accessible, with its button, ${dir}`, async () => {
      const page = fixture('<main><h2>Questions</h2><zo-qa></zo-qa></main>');
      const qa = page.querySelector('zo-qa')!;
      qa.article = many({direction: dir});
      await complete(qa);
      expect(await violations(page)).to.deep.equal([]);
      const [field, button] = ['filter', 'toggle-all'].map((name) => part(qa, name).getBoundingClientRect());
      expect(field!.left < button!.left).to.equal(dir === 'ltr');
    });
  }
});

describe('structured data', () => {
  const scripts = () => [...document.head.querySelectorAll('script[type="application/ld+json"]')];
  const data = () => scripts().map(({textContent}) => JSON.parse(textContent) as Record<string, unknown>);

  it('is not told unless the host asks for it', async () => {
    await show(about(['Rhine']));
    expect(data()).to.deep.equal([]);
  });

  it('is a FAQ page of what is shown', async () => {
    const qa = await show(about(['Rhine']), 'structured-data');
    expect(data()).to.deep.equal([
      {
        '@context': 'https://schema.org',
        '@type': 'FAQPage',
        inLanguage: 'en',
        mainEntity: [
          {
            '@type': 'Question',
            name: 'Where is the Rhine?',
            answerCount: 1,
            acceptedAnswer: [{'@type': 'Answer', text: 'The Rhine is on page 1.'}],
          },
        ],
      },
    ]);
    qa.article = about(['Oder']);
    await shown(qa, 'Oder');
    expect(JSON.stringify(data())).to.contain('Oder').and.not.to.contain('Rhine');
  });

  it('is a page of one question where that has several answers', async () => {
    const [question] = about(['Rhine']).questions!;
    const answers = [
      {body: 'There.', accepted: true, authors: [{name: 'Ana', url: ''}], published: '2026-03-01', upvotes: 3},
      {body: 'Here.', accepted: false},
    ];
    await show({questions: [{...question!, answers}]}, 'structured-data');
    expect(data()).to.deep.equal([
      {
        '@context': 'https://schema.org',
        '@type': 'QAPage',
        mainEntity: [
          {
            '@type': 'Question',
            name: 'Where is the Rhine?',
            answerCount: 2,
            acceptedAnswer: [
              {
                '@type': 'Answer',
                text: 'There.',
                author: [{'@type': 'Person', name: 'Ana'}],
                datePublished: '2026-03-01',
                upvoteCount: 3,
              },
            ],
            suggestedAnswer: [{'@type': 'Answer', text: 'Here.'}],
          },
        ],
      },
    ]);
  });

  it('is told once in a page, by the next list when the first goes', async () => {
    const qa = await show(about(['Rhine']), 'structured-data');
    const other = await show(about(['Oder']), 'structured-data');
    expect(data()).to.have.length(1);
    qa.remove();
    expect(JSON.stringify(data())).to.contain('Oder').and.not.to.contain('Rhine');
    other.structuredData = false;
    await other.updateComplete;
    expect(data()).to.deep.equal([]);
    other.structuredData = true;
    await other.updateComplete;
    expect(data()).to.have.length(1);
    other.remove();
    expect(data()).to.deep.equal([]);
  });

  for (const [syntax, markup] of [
    ['JSON-LD', '<script type="application/ld+json">{"@type": ["WebPage", "FAQPage"]}</script>'],
    ['microdata', '<div itemscope itemtype="https://schema.org/QAPage"></div>'],
    ['RDFa', '<div vocab="https://schema.org/" typeof="FAQPage"></div>'],
  ] as const) {
    it(`is not told where the page has such data, as ${syntax}`, async () => {
      await show(about(['Rhine']), 'structured-data', [markup, '']);
      expect(data()).to.deep.equal([]);
    });
  }

  it('cannot end its script', async () => {
    const [question] = about(['Rhine']).questions!;
    const title = 'Why </script><script>alert(1)</script>?';
    await show({questions: [{...question!, title}]}, 'structured-data');
    expect(scripts()[0]!.outerHTML.match(/<\/script>/g)).to.have.length(1);
    expect(JSON.stringify(data())).to.contain(title);
  });
});
