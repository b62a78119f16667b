/** What real pages do that a naive reader gets wrong: a page for each, under its number in the list of the corpus. */
import {expect} from '@esm-bundle/chai';
import {fixture, lines, read, readFixture} from '../fixtures/pages/read.js';

describe('a page as real publishers serve it', () => {
  it('1: its JSON-LD may be wrapped in CDATA and comments, with semicolons, commas and line breaks too many', async () => {
    const article = await readFixture('01-wrapped-json-ld');
    expect(article.title).to.equal('Low // water');
    expect(article.category).to.equal('Oceans');
    expect(article.summary).to.equal('On two lines');
    expect(article.siteName).to.equal('The Shore');
  });

  it('1: a broken block is named and does not take the good ones along', async () => {
    const {problems} = await readFixture('01-wrapped-json-ld');
    expect(problems).to.have.length(1);
    expect(problems[0]).to.match(/^JSON-LD block 2 of 3 is not JSON and is left out: /);
  });

  it('2: its graph may be spread over several blocks that refer to one another', async () => {
    const {title, questions} = await readFixture('02-graph');
    expect(title).to.equal('Questions about tides');
    expect(questions.map((question) => [question.id, question.title, question.answers[0]?.body])).to.deep.equal([
      ['why', 'Why is there a tide?', 'The pull of the Moon.'],
      ['how-many', 'How many a day?', 'Two, as a rule.'],
    ]);
  });

  it('2: the text of a page of questions does not repeat them', async () => {
    const {body} = await readFixture('02-graph');
    expect(body).to.equal('');
  });

  it('3: of several articles in its JSON-LD, the one that has the page’s address is shown', async () => {
    const article = await readFixture('03-several-articles');
    expect(article.title).to.equal('How tides shape a city');
    expect(article.language).to.equal('en');
  });

  it('3: of several articles in its text, the one with the page’s heading is shown', async () => {
    const {body} = await readFixture('03-several-articles');
    expect(lines(body)).to.deep.equal([
      'The ferries leave with the water, and the market opens when it is back, as it has for eight hundred years.',
    ]);
  });

  it('4: its authors may be named twice, with a "By", beside addresses and handles', async () => {
    const {authors} = await readFixture('04-authors');
    expect(authors.map(({name}) => name)).to.deep.equal(['Ada Marsh', 'Omar Reed']);
  });

  it('4: a byline is not repeated in the text, a paragraph about the authors is', async () => {
    const {body} = await readFixture('04-authors');
    expect(lines(body)).to.deep.equal([
      'Ada Marsh and Omar Reed wrote this text together, one of them the vowels, and the other one all the rest of it.',
    ]);
  });

  it('5: a date in a form of its own is read', async () => {
    const {published, modified} = await readFixture('05-dates');
    expect(published).to.equal('2023-04-28T19:20:36+02:00');
    expect(modified).to.equal('2023-05-01T08:00:00+02:00');
  });

  it('5: the date of publication is not repeated in the text, a date in a sentence stays', async () => {
    const {body} = await readFixture('05-dates');
    expect(lines(body)).to.deep.equal([
      'On 31 January 1953 the sea came further than anybody had thought it ever could.',
    ]);
  });

  it('6: entities in its plain texts are decoded, even where that was forgotten twice', async () => {
    const article = await readFixture('06-entities');
    expect(article.title).to.equal('Salt & water: the city’s tide');
    expect(article.category).to.equal('Oceans & rivers');
    expect(article.summary).to.equal('a < b, and café');
    expect(article.authors[0]?.name).to.equal("Ada O'Marsh");
    expect(article.siteName).to.equal('Shore & Sons');
    expect(article.questions[0]?.title).to.equal('Salt & water?');
    expect(article.questions[0]?.answers[0]?.body).to.equal('Salt & water.');
  });

  it('6: a body whose tags are written as entities is markup', async () => {
    const {body} = await readFixture('06-entities');
    expect(body).to.equal('<p>Salt &amp; water.</p>');
  });

  it('7: a page in Hangul that says "kr" is in Korean', async () => {
    const {language, problems} = await readFixture('07-wrong-language');
    expect(language).to.equal('ko');
    expect(problems).to.deep.equal(['<html lang> says kr, but the text is in Kore letters: it is taken as ko.']);
  });

  it('8: of its alternates, the ones that are versions of this page are kept', async () => {
    const {translations} = await readFixture('08-hreflang', {url: 'https://example.org/en/news/tides'});
    expect(translations.map(({language, src}) => [language, src])).to.deep.equal([
      ['de', 'https://example.org/de/news/gezeiten'],
      ['en', ''],
      ['ja', 'https://example.org/jp/news/shio'],
      ['pt-BR', 'https://example.org/pt-br/news/mares'],
      ['ar', 'https://example.org/ar/news/madd'],
      ['ru', 'https://example.org/en/news/tides?lang=ru'],
    ]);
  });

  it('8: alternates that lead to the start of a site or are in no language are named', async () => {
    const {problems} = await readFixture('08-hreflang', {url: 'https://example.org/en/news/tides'});
    const named = problems.flatMap((problem) => /^The alternate (\S+).* is left out/.exec(problem)?.[1] ?? []);
    expect(named).to.deep.equal(['fr', 'es', 'it', 'default', 'pl']);
  });

  it('8: codes that were repaired are named', async () => {
    const {problems} = await readFixture('08-hreflang', {url: 'https://example.org/en/news/tides'});
    const repaired = problems.flatMap((problem) => /^hreflang: "(\w+)".* write that/.exec(problem)?.[1] ?? []);
    expect(repaired).to.deep.equal(['jp', 'pt_BR']);
  });

  it('9: an Arabic page that says it is English and gives no dir is shown from right to left', async () => {
    const {language, direction, problems} = await readFixture('09-right-to-left');
    expect(language).to.equal('und');
    expect(direction).to.equal('rtl');
    expect(problems).to.deep.equal([
      '<html lang> says en, but the text is in Arab letters: its language is taken as unknown.',
    ]);
  });

  it('10: what a page says of its charset makes no difference once it is decoded', async () => {
    const {title, body} = await readFixture('10-charset');
    expect(title).to.equal('Как приливы меняют город');
    expect(lines(body)[0]).to.match(/^Паромы уходят/);
  });

  it('11: the headline of its JSON-LD wins over og:title, whatever the case of its terms', async () => {
    const {title} = await readFixture('11-odd-terms');
    expect(title).to.equal('How tides shape a city');
  });

  it('11: OpenGraph may be given in name=, empty or repeated', async () => {
    const {siteName, summary} = await readFixture('11-odd-terms');
    expect(siteName).to.equal('The Shore');
    expect(summary).to.equal('Twice a day.');
  });

  it('13: a language that Intl takes for left-to-right has the direction of its script', async () => {
    const {language, direction} = await readFixture('13-script-of-the-language');
    expect(language).to.equal('arz');
    expect(direction).to.equal('rtl');
  });

  it('14: the reading time of a text without spaces is that of its words', async () => {
    const text = await fixture('14-no-spaces');
    const [sentence = ''] = /<p>[^]*<\/p>/.exec(text) ?? [];
    expect(read(text).readingMinutes).to.equal(1);
    expect(read(text.replace(sentence, sentence.repeat(30))).readingMinutes).to.be.greaterThan(3);
  });

  // A document has what these are called as its properties; pages with pictures that a script changes used to.
  for (const element of [
    '<img src="/a.png" name="NAME">',
    '<form name="NAME"></form>',
    '<object id="NAME"></object>',
  ]) {
    it(`is read although it names its parts as a document does: ${element}`, async () => {
      const whole = await fixture('article');
      for (const name of ['title', 'body', 'documentElement', 'querySelector', 'querySelectorAll', 'getElementById']) {
        const named = whole.replace('</article>', `$&${element.replace('NAME', name)}`);
        expect(read(named), name).to.deep.equal(read(whole));
      }
    });
  }

  it('is read although a form in it has fields that are named as what it does is', async () => {
    const whole = await fixture('article');
    const form = '<form name="title"><input name="removeAttribute"><input name="attributes"></form>';
    expect(read(whole.replace('</article>', `$&${form}`))).to.deep.equal(read(whole));
  });
});
