import {expect} from '@esm-bundle/chai';
import type {Answer} from '../../src/content/model.js';
import {article, graph, read} from './read.js';

const question = (name: string, properties: object = {}) => ({'@type': 'Question', name, ...properties});
const titles = (json: unknown) => read(json).questions.map(({title}) => title);

describe('questions', () => {
  const two = [question('Who?'), question('Why?')];
  const page = {'@type': 'FAQPage', mainEntity: two};
  const named = [question('Who?', {'@id': '#who'}), question('Why?', {'@id': '#why'})];
  const references = [{'@id': '#who'}, {'@id': '#why'}];
  const FORMS: readonly [form: string, json: unknown][] = [
    ['parts of an article', article({hasPart: two})],
    ['main entities of an article', article({mainEntity: two})],
    ['what an article is the subject of', article({subjectOf: two})],
    ['a FAQ page that is part of an article', article({hasPart: page})],
    ['a FAQ page that an article is the subject of', article({subjectOf: page})],
    ['a FAQ page that is the main entity of an article', article({mainEntity: page})],
    ['a FAQ page in a list of parts', article({hasPart: [{'@type': 'WebPageElement', name: 'An element'}, page]})],
    ['parts of a FAQ page', article({subjectOf: {'@type': 'FAQPage', hasPart: two}})],
    ['references', graph(article({hasPart: references}), ...named)],
    ['references that are texts', graph(article({hasPart: ['#who', '#why']}), ...named)],
    [
      'references of a FAQ page that is referred to',
      graph(
        article({subjectOf: {'@id': '#faq'}}),
        {'@type': 'FAQPage', '@id': '#faq', mainEntity: references},
        ...named,
      ),
    ],
    ['an ordered list', article({hasPart: {'@list': two}})],
    ['a FAQ page alone', {'@context': 'https://schema.org', ...page}],
    ['a FAQ page alone, with a title', {...page, name: 'Questions'}],
    ['a FAQ page that is another page too', {...page, '@type': ['WebPage', 'FAQPage']}],
    ['a FAQ page that has them as parts', {'@type': 'FAQPage', hasPart: two}],
    ['a FAQ page in a graph', graph({'@type': 'WebSite', name: 'The site'}, page)],
    ['a FAQ page beside an article', graph(article({}), page)],
    ['a FAQ page before an article', graph(page, article({}))],
    ['a FAQ page in another block than the article', [article({}), {'@context': 'https://schema.org', ...page}]],
    ['a page of questions and answers', {'@type': 'QAPage', mainEntity: two}],
    ['questions beside an article', graph(article({}), ...two)],
    [
      'prefixed',
      {'@type': 'schema:FAQPage', 'schema:mainEntity': two.map((node) => ({...node, '@type': 'schema:Question'}))},
    ],
  ];
  for (const [form, json] of FORMS) {
    it(`may be ${form}`, () => {
      expect(titles(json)).to.deep.equal(['Who?', 'Why?']);
    });
  }

  const ONE: readonly [form: string, json: unknown][] = [
    ['alone', {'@context': 'https://schema.org', ...question('Why?')}],
    ['in an array', [question('Why?')]],
    ['the only one of an article', article({hasPart: question('Why?')})],
    ['the only one of a FAQ page', {'@type': 'FAQPage', mainEntity: question('Why?')}],
    ['the main entity of a page of questions and answers', {'@type': 'QAPage', mainEntity: question('Why?')}],
    ['referred to twice', graph(article({hasPart: [{'@id': '#a'}, {'@id': '#a'}]}), question('Why?', {'@id': '#a'}))],
    ['a part and the main entity', graph(article({hasPart: '#a', mainEntity: '#a'}), question('Why?', {'@id': '#a'}))],
    ['with others that say nothing', article({hasPart: [question(''), {'@type': 'Question'}, question('Why?')]})],
    ['of several types', article({hasPart: {...question('Why?'), '@type': ['Question', 'WebPageElement']}})],
  ];
  for (const [form, json] of ONE) {
    it(`may be a single one: ${form}`, () => {
      expect(titles(json)).to.deep.equal(['Why?']);
    });
  }

  it('of the whole document belong to its article only where that has none of its own', () => {
    expect(titles(graph(article({hasPart: question('Why?')}), page))).to.deep.equal(['Why?']);
  });

  it('are none where nothing is asked', () => {
    const parts = [
      {'@type': 'WebPageElement', name: 'An element'},
      {'@type': 'Article', headline: 'A part'},
    ];
    expect(titles(article({hasPart: parts}))).to.deep.equal([]);
  });

  it('of another article are not the article’s', () => {
    expect(titles(article({isPartOf: article({hasPart: two})}))).to.deep.equal([]);
  });

  it('make a title of a single question', () => {
    expect(read(question('Why?')).title).to.equal('Why?');
  });

  it('leave the title to the page that has them', () => {
    expect(read({...page, name: 'Questions'}).title).to.equal('Questions');
  });
});

describe('a question', () => {
  const one = (properties: object) => read(article({hasPart: {'@type': 'Question', ...properties}})).questions[0];

  const TITLES: readonly [rule: string, properties: object, title: string, body: string][] = [
    ['has its name as title', {name: 'Why?'}, 'Why?', ''],
    ['has its name before its headline', {headline: 'A headline', name: 'Why?'}, 'Why?', ''],
    ['has its headline where it has no name', {headline: 'Why?'}, 'Why?', ''],
    ['has its text where it has neither', {text: 'Why?'}, 'Why?', ''],
    ['has a text that explains it', {name: 'Why?', text: 'I wonder.'}, 'Why?', 'I wonder.'],
    ['does not repeat its title', {name: 'Why?', text: 'Why?'}, 'Why?', ''],
    ['does not repeat its title for white space', {name: 'Why?', text: ' Why?\n'}, 'Why?', ''],
    [
      'keeps markup as it was published',
      {name: 'Why?', text: '<p>I <b>wonder</b>.</p>'},
      'Why?',
      '<p>I <b>wonder</b>.</p>',
    ],
  ];
  for (const [rule, properties, title, body] of TITLES) {
    it(rule, () => {
      expect(one(properties)).to.include({title, body});
    });
  }

  it('is known by the fragment of its @id, the same in all languages', () => {
    expect(one({'@id': 'https://example.org/fr/doc.jsonld#why', name: 'Why?'})!.id).to.equal('why');
  });

  it('is known by its number where it has no @id', () => {
    const {questions} = read(article({hasPart: [question('Who?'), question('Why?')]}));
    expect(questions.map(({id}) => id)).to.deep.equal(['1', '2']);
  });

  it('is known by its number where its @id has no fragment', () => {
    expect(one({'@id': 'https://example.org/questions/why', name: 'Why?'})!.id).to.equal('1');
  });

  it('is known by its number where its @id has an empty fragment', () => {
    expect(one({'@id': 'https://example.org/questions/why#', name: 'Why?'})!.id).to.equal('1');
  });
});

describe('the answers to a question', () => {
  const answer = (text: string, properties: object = {}) => ({'@type': 'Answer', text, ...properties});
  const yes = {body: 'Yes.', accepted: true};
  const no = {body: 'No.', accepted: false};
  const ANSWERS: readonly [rule: string, properties: object, answers: readonly Answer[]][] = [
    ['may be one that is accepted', {acceptedAnswer: answer('Yes.')}, [yes]],
    ['may be one that is suggested', {suggestedAnswer: answer('No.')}, [no]],
    ['begin with the accepted one', {suggestedAnswer: answer('No.'), acceptedAnswer: answer('Yes.')}, [yes, no]],
    [
      'may be several that are accepted',
      {acceptedAnswer: [answer('Yes.'), answer('Indeed.')]},
      [yes, {body: 'Indeed.', accepted: true}],
    ],
    [
      'may be several that are suggested',
      {suggestedAnswer: [answer('No.'), answer('Never.')]},
      [no, {body: 'Never.', accepted: false}],
    ],
    ['may be texts', {acceptedAnswer: 'Yes.', suggestedAnswer: ['No.']}, [yes, no]],
    ['may be references', {acceptedAnswer: {'@id': '#yes'}, suggestedAnswer: {'@id': '#no'}}, [yes, no]],
    ['may be references that are texts', {acceptedAnswer: '#yes', suggestedAnswer: '#no'}, [yes, no]],
    ['may be without a type', {acceptedAnswer: {text: 'Yes.'}}, [yes]],
    ['may have a name', {acceptedAnswer: {'@type': 'Answer', name: 'Yes.'}}, [yes]],
    ['are named once where one is both', {acceptedAnswer: answer('Yes.'), suggestedAnswer: answer('Yes.')}, [yes]],
    [
      'are named once where one is both, by reference',
      {acceptedAnswer: {'@id': '#yes'}, suggestedAnswer: [{'@id': '#yes'}, {'@id': '#no'}]},
      [yes, no],
    ],
    [
      'are named once where one is both, by a text that refers to it',
      {acceptedAnswer: '#yes', suggestedAnswer: ['#no', '#yes']},
      [yes, no],
    ],
    ['are left out where they say nothing', {acceptedAnswer: answer(''), suggestedAnswer: [{}, answer('No.')]}, [no]],
    ['are left out where they are not there', {acceptedAnswer: {'@id': '#nowhere'}}, []],
    ['may be none', {}, []],
    [
      'keep markup as it was published',
      {acceptedAnswer: answer('<p>Yes.</p>')},
      [{body: '<p>Yes.</p>', accepted: true}],
    ],
    [
      'may be a number',
      {acceptedAnswer: answer('42'), suggestedAnswer: 43},
      [
        {body: '42', accepted: true},
        {body: '43', accepted: false},
      ],
    ],
  ];
  for (const [rule, properties, answers] of ANSWERS) {
    it(rule, () => {
      const nodes = [answer('Yes.', {'@id': '#yes'}), answer('No.', {'@id': '#no'})];
      const {questions} = read(graph(article({hasPart: question('Really?', properties)}), ...nodes));
      expect(questions[0]!.answers.map(({body, accepted}) => ({body, accepted}))).to.deep.equal(answers);
    });
  }

  it('have an author, a date and votes where the publisher tells', () => {
    const told = answer('Yes.', {
      author: {'@type': 'Person', name: 'Ana', url: '/ana'},
      dateCreated: '2026-03-01',
      upvoteCount: 1337,
    });
    const {questions} = read(article({hasPart: question('Really?', {answerCount: 12, acceptedAnswer: told})}));
    expect(questions[0]!.answerCount).to.equal(12);
    expect(questions[0]!.answers).to.deep.equal([
      {
        body: 'Yes.',
        accepted: true,
        authors: [{name: 'Ana', url: 'https://example.org/ana'}],
        published: '2026-03-01',
        upvotes: 1337,
      },
    ]);
  });

  it('have none of it where the publisher does not tell', () => {
    const {questions} = read(article({hasPart: question('Really?', {acceptedAnswer: answer('Yes.')})}));
    expect(questions[0]!.answers).to.deep.equal([
      {body: 'Yes.', accepted: true, authors: [], published: '', upvotes: undefined},
    ]);
  });
});
