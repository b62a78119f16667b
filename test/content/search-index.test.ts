import {expect} from '@esm-bundle/chai';
import {Highlighter} from '../../src/content/search/highlight.js';
import {fillTemplate, isTemplate} from '../../src/content/search/query-template.js';
import {SearchIndex, type IndexedText} from '../../src/content/search/search-index.js';
import {toArticle} from '../../src/content/model.js';

/** An article in each language, and what its readers may type to find it. */
const ARTICLES: Readonly<Record<string, {title: string; body: string; typed: Readonly<Record<string, string>>}>> = {
  ar: {
    title: 'كيف تغيّر الجسورُ المدينةَ',
    body: 'بُني أوّل جسر من الحجر في القرن الماضي.',
    typed: {'a word': 'الجسور', 'its beginning': 'المدي', 'a typing error': 'الجصور', 'no signs, no article': 'مدينه'},
  },
  de: {
    title: 'Wie Brücken die Städte verändern',
    body: 'Die Straße über den Fluss war im Frühling gesperrt.',
    typed: {
      'a word': 'Brücken',
      'its beginning': 'verän',
      'a typing error': 'Brükcen',
      'no umlauts': 'stadte',
      'umlauts in two letters': 'Staedte',
      'ss for ß': 'strasse',
    },
  },
  en: {
    title: 'How bridges change a city',
    body: 'The café below the arches opened first.',
    typed: {'a word': 'bridges', 'its beginning': 'brid', 'a typing error': 'brigdes', 'no accents': 'cafe'},
  },
  es: {
    title: 'Cómo cambian los puentes una ciudad',
    body: 'El año pasado se abrió otro puente.',
    typed: {'a word': 'puentes', 'its beginning': 'ciud', 'a typing error': 'puemtes', 'no accents': 'ano abrio'},
  },
  fr: {
    title: 'Comment les ponts changent une ville',
    body: 'L’école est restée sur l’autre rive.',
    typed: {'a word': 'école', 'its beginning': 'chang', 'a typing error': 'chamgent', 'no accents': 'ecole restee'},
  },
  it: {
    title: 'Come i ponti cambiano una città',
    body: 'All’inizio c’era solo l’acqua.',
    typed: {'a word': 'ponti', 'its beginning': 'cambia', 'a typing error': 'cambaino', 'no accents': 'citta acqua'},
  },
  ja: {
    title: '橋は街をどう変えるか',
    body: '国際会議の参加者はカフェに集まった。',
    typed: {
      'a word': '橋',
      'a part of words': '会議',
      'a sentence': '街をどう変える',
      hiragana: 'かふぇ',
      'half width': 'ｶﾌｪ',
    },
  },
  pl: {
    title: 'Jak mosty zmieniają miasto',
    body: 'W Łodzi powstał nowy most.',
    typed: {
      'a word': 'mosty',
      'its beginning': 'zmien',
      'a typing error': 'zmieinają',
      'no accents': 'zmieniaja lodzi',
    },
  },
  pt: {
    title: 'Como as pontes mudam uma cidade',
    body: 'A estação ficou do outro lado do rio.',
    typed: {'a word': 'pontes', 'its beginning': 'cida', 'a typing error': 'cidaed', 'no accents': 'estacao'},
  },
  ru: {
    title: 'Как мосты меняют город',
    body: 'Новый мост ещё не открыт.',
    typed: {'a word': 'мосты', 'its beginning': 'меня', 'a typing error': 'менфют', 'no dots': 'еще'},
  },
  tr: {
    title: 'Köprüler şehri nasıl değiştirir',
    body: 'Işıklar İstanbul’da geç söner.',
    typed: {
      'a word': 'köprüler',
      'its beginning': 'değiş',
      'a typing error': 'değştirir',
      'no accents': 'koprüler sehri',
      capitals: 'IŞIKLAR İSTANBUL',
      'another keyboard': 'isiklar istanbul',
    },
  },
  zh: {
    title: '桥梁如何改变城市',
    body: '国际会议的代表们在河边的咖啡馆见面。',
    typed: {'a word': '桥梁', 'a part of words': '会议', 'a part across words': '边的咖', 'two words': '城市 咖啡'},
  },
};

const texts = Object.entries(ARTICLES).flatMap(([language, {title, body}], index): IndexedText[] => [
  {id: 2 * index, language, title, summary: '', body},
  {id: 2 * index + 1, language, title: '—', summary: '', body: ''},
]);

const index = new SearchIndex();

for (const text of texts) index.add(text);

/** The languages of what is found. */
const found = async (query: string, ...wanted: string[]) =>
  (await index.find(query, wanted, 10)).hits.map(({id}) => texts.find((text) => text.id === id)!.language);

for (const [language, {typed}] of Object.entries(ARTICLES)) {
  describe(`an article in ${language} is found`, () => {
    for (const [what, query] of Object.entries(typed)) {
      it(`by ${what}: ${query}`, async () => {
        expect(await found(query, language)).to.deep.equal([language]);
        expect((await index.find(query, [language], 10)).missing).to.equal('');
      });
    }
  });
}

describe('a search', () => {
  it('is in the wanted language first, and in others where that has nothing', async () => {
    expect(await index.find('bridges', ['de', 'en'], 10)).to.include({missing: 'de', total: 1});
    expect(await found('bridges', 'de')).to.deep.equal(['en']);
  });

  it('is in all languages where the wanted one has no article', async () => {
    expect((await index.find('bridges', ['sv'], 10)).missing).to.equal('');
    expect(await found('bridges', 'sv')).to.deep.equal(['en']);
  });

  it('in one language need not wait until the others are indexed', async () => {
    const many = new SearchIndex();
    const titles = Array.from({length: 500}, (_, id) => ({id, language: 'fr', title: `Titre ${id}`}));
    for (const text of [...titles, {id: 500, language: 'en', title: 'A bridge'}])
      many.add({...text, summary: '', body: ''});
    const order: string[] = [];
    const prepared = many.prepare(['fr']).then(() => order.push('all'));
    const english = many.find('bridge', ['en'], 1).then(({total}) => order.push(`English: ${total}`));
    await Promise.all([prepared, english]);
    expect(order).to.deep.equal(['English: 1', 'all']);
  });

  it('needs every word', async () => {
    expect(await found('bridges arches', 'en')).to.deep.equal(['en']);
    expect(await found('bridges zebra', 'en')).to.deep.equal([]);
  });

  it('of nothing finds nothing', async () => {
    for (const query of ['', ' ', '!?', '\u200f']) expect(await found(query, 'en')).to.deep.equal([]);
  });

  it('ranks the title before the summary, and that before the body', async () => {
    const ranked = new SearchIndex();
    const filler = 'and all the other words that such a text may have'.split(' ');
    for (const text of [
      {id: 0, language: 'en', title: 'Other', summary: 'Other', body: 'tide tide tide tide'},
      {id: 1, language: 'en', title: 'Other', summary: 'the tide', body: filler.join(' ')},
      {id: 2, language: 'en', title: `${filler.join(' ')} tide`, summary: '', body: ''},
    ])
      ranked.add(text);
    expect((await ranked.find('tide', ['en'], 3)).hits.map(({id}) => id)).to.deep.equal([2, 1, 0]);
  });
});

describe('what a text was found by is marked', () => {
  const cases: readonly (readonly [query: string, language: string, text: string, ...marked: string[]])[] = [
    ['strass', 'de', 'Straße und Strasse', 'Straß', 'Strass'],
    ['faehre', 'de', 'Die Fähre', 'Fähre'],
    ['ist', 'tr', 'İstanbul’da', 'İst'],
    ['مدينة', 'ar', 'في المَدينةِ القديمة', 'مَدينةِ'],
    ['会議', 'ja', '国際会議と会議室', '会議', '会議'],
    ['かふぇ', 'ja', 'カフェへ行く', 'カフェ'],
    ['cafe\u0301', 'en', 'Two cafés', 'café'],
    ['a', 'en', '<b>a</b> &amp; b', 'a', 'a'],
    ['нет', 'ru', 'ничего'],
  ];
  for (const [query, language, text, ...marked] of cases) {
    it(`“${query}” in “${text}”`, () => {
      const parts = new Highlighter(query).mark(text, language);
      expect(parts.join('')).to.equal(text);
      expect(parts.filter((_, at) => at % 2)).to.deep.equal(marked);
    });
  }

  it('in an excerpt of the body, from the sentence it is in', () => {
    const body = `<p>${'Nothing is here. '.repeat(50)}</p><p>Then the bridge opened. ${'More words. '.repeat(50)}</p>`;
    const [before, mark, after] = new Highlighter('bridge').excerpt(
      toArticle({language: 'en', summary: 'A day.', body}),
    );
    expect([before, mark, after?.slice(0, 8)]).to.deep.equal(['…Then the ', 'bridge', ' opened.']);
  });
});

describe('an address with a place for the words', () => {
  it('is that of schema.org, of OpenSearch, and of what has encoded its braces', () => {
    for (const src of ['/?s={search_term_string}', '/?q={searchTerms}&p={startPage?}', '/?q=%7BsearchTerms%7D'])
      expect(isTemplate(src)).to.equal(true);
    for (const src of ['/feed.json', '/?page={startPage?}', '#list']) expect(isTemplate(src)).to.equal(false);
  });

  it('is filled with the words, and with what else it asks for', () => {
    const template = '/?q={searchTerms}&l={language?}&n={count}&i={startIndex?}&x={geo:box?}&e={inputEncoding}';
    expect(fillTemplate(template, 'a&b {count} ü', {language: 'pt-BR', count: 20})).to.equal(
      '/?q=a%26b%20%7Bcount%7D%20%C3%BC&l=pt-BR&n=20&i=1&x=&e=UTF-8',
    );
  });
});
