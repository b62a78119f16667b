import {expect} from '@esm-bundle/chai';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/define/search.js';
import type {SearchEvent} from '../../src/elements/events.js';
import type {SearchBox} from '../../src/elements/search.js';
import {setReaderLanguage} from '../../src/index.js';
import {
  click,
  findPart,
  fixture,
  focused,
  frames,
  heard,
  once,
  part,
  press,
  replace,
  text,
  until,
  violations,
  warnings,
} from '../support/page.js';
import {serve, type ContentServer, type Table} from '../support/served.js';

const item = (language: string, id: string, title: string, summary: string, more: object = {}) => ({
  id: `https://example.org/${language}/${id}`,
  url: `https://example.org/${language}/${id}`,
  language,
  title,
  summary,
  ...more,
});

const ITEMS = [
  item('en', 'tides', 'How tides shape a city', 'Twice a day the sea comes in.'),
  item('en', 'harbour', 'A harbour without ships', 'What the sea left behind.', {
    content_text: 'Nobody had seen the tides so low. The ferryman waited.',
  }),
  item('en', 'ferry', 'The last ferry', 'It leaves with the tides, and with the light.'),
  item('de', 'gezeiten', 'Wie Gezeiten eine Stadt formen', 'Die Fähren fahren mit dem Wasser.'),
  item('de', 'strasse', 'Eine Straße am Meer', 'Zweimal am Tag kommt die Flut.'),
  item('ar', 'almadd', 'كيف يشكّل المدّ مدينةً', 'تغادر العبّارات مع الماء.'),
  item('ja', 'shio', '潮の満ち引きが街をつくる', '渡し船は潮とともに出る。'),
];

const feed = (items: readonly object[] = ITEMS) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'The Shore',
  items,
});

const FEED: Table = {'feed.json': {headers: {'content-type': 'application/feed+json'}, body: feed()}};

async function show(attributes = '', table: Table = FEED): Promise<[SearchBox, ContentServer]> {
  const server = await serve(table);
  const path = Object.keys(table)[0]!;
  const search = fixture<SearchBox>(
    `<zo-search src="${server.url(path)}" ${attributes}><a href="/search">Search the site</a></zo-search>`,
  );
  await search.updateComplete;
  return [search, server];
}

/** An engine that knows some words. */
async function engine(answers: Table, attributes = ''): Promise<[SearchBox, ContentServer]> {
  const server = await serve(answers);
  const search = fixture<SearchBox>(
    `<zo-search src="${server.url('')}find?q={searchTerms}" ${attributes}></zo-search>`,
  );
  await search.updateComplete;
  return [search, server];
}

const input = (search: SearchBox) => part(search, 'input') as HTMLInputElement;

async function type(search: SearchBox, query: string): Promise<void> {
  input(search).focus();
  input(search).select();
  await sendKeys({type: query});
}

/** Types, and waits for the answer. */
async function find(search: SearchBox, query: string): Promise<string[]> {
  const answered = new Promise<void>((resolve) => {
    const hear = (event: SearchEvent) => {
      if (event.query !== query.trim()) return;
      search.removeEventListener('zo-search', hear);
      resolve();
    };
    search.addEventListener('zo-search', hear);
  });
  await type(search, query);
  await answered;
  // As it is painted: the list has its place and its size then.
  await frames();
  return titles(search);
}

function options(search: SearchBox): HTMLElement[] {
  return [...search.shadowRoot!.querySelectorAll<HTMLElement>('[role=option]')].filter((option) =>
    option.checkVisibility(),
  );
}

function titles(search: SearchBox): string[] {
  return options(search).map((option) => text(option.querySelector('[part=title]') ?? option));
}

/** The option that the keys have reached. */
function active(search: SearchBox): string | undefined {
  const id = input(search).getAttribute('aria-activedescendant');
  const option = id ? search.shadowRoot!.getElementById(id) : null;
  return option?.ariaSelected === 'true' ? text(option.querySelector('[part=title]') ?? option) : undefined;
}

function status(search: SearchBox): string {
  return search.shadowRoot!.querySelector('[role=status]')!.textContent.trim();
}

function marks(search: SearchBox): string[] {
  return Array.from(search.shadowRoot!.querySelectorAll('mark'), (mark) => mark.textContent);
}

/** Keeps links from being followed, and says where they would have led. */
function followed(): string[] {
  const links: string[] = [];
  const listener = (event: MouseEvent) => {
    const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
    if (!link || event.defaultPrevented) return;
    event.preventDefault();
    links.push(`${link.href}${event.ctrlKey ? ' in a new tab' : ''}`);
  };
  addEventListener('click', listener);
  cleanUp.push(() => {
    removeEventListener('click', listener);
  });
  return links;
}

const cleanUp: (() => void)[] = [];

afterEach(() => {
  for (const undo of cleanUp.splice(0)) undo();
  localStorage.clear();
});

beforeEach(() => {
  document.documentElement.lang = 'en';
});

describe('a search in a list', () => {
  it('finds articles in the reader’s language: those with the word in the title first, then the summary, then the body', async () => {
    const [search] = await show();
    expect(await find(search, 'tides')).to.deep.equal([
      'How tides shape a city',
      'The last ferry',
      'A harbour without ships',
    ]);
  });

  it('asks for the list when the field is first used, and once', async () => {
    const [search, server] = await show();
    expect(await server.requests()).to.deep.equal([]);
    await find(search, 'tides');
    await find(search, 'ferry');
    expect(await server.requests()).to.have.length(1);
  });

  it('shares its index with another field of the same list', async () => {
    const [search, server] = await show();
    const other = fixture<SearchBox>(`<zo-search src="${search.src!}"></zo-search>`);
    await other.updateComplete;
    await find(search, 'tides');
    await find(other, 'tides');
    expect(await server.requests()).to.have.length(1);
  });

  it('marks what was typed, whatever its accents and case', async () => {
    document.documentElement.lang = 'de';
    const [search] = await show();
    await find(search, 'STRASS');
    expect(marks(search)).to.deep.equal(['Straß']);
    await find(search, 'fahr');
    expect(marks(search)).to.deep.equal(['Fähr', 'fahr']);
  });

  it('finds in other languages where there is nothing in the reader’s, and says so', async () => {
    const [search] = await show();
    expect(await find(search, 'Gezeiten')).to.deep.equal(['Wie Gezeiten eine Stadt formen']);
    expect(text(part(search, 'notice'))).to.equal('Nothing found in English. In other languages:');
    expect(text(part(search, 'meta'))).to.equal('Deutsch');
    expect(status(search)).to.equal('Nothing found in English. In other languages: Results: 1');
  });

  it('marks each article with its language and direction', async () => {
    const [search] = await show();
    await find(search, 'مدينة');
    const [option] = options(search);
    expect(option!.lang).to.equal('ar');
    expect(getComputedStyle(option!).direction).to.equal('rtl');
  });

  it('follows the language that the reader chooses, with what is in the field', async () => {
    const [search] = await show();
    await find(search, '潮');
    expect(findPart(search, 'notice')).to.exist;
    const answered = once(search, 'zo-search');
    setReaderLanguage('ja');
    await answered;
    await until(search, () => findPart(search, 'notice') === null);
    expect(titles(search)).to.deep.equal(['潮の満ち引きが街をつくる']);
  });

  it('says where nothing was found', async () => {
    const [search] = await show();
    expect(await find(search, 'zebra')).to.deep.equal([]);
    expect(text(part(search, 'notice'))).to.equal('Nothing found. Try other words.');
    expect(status(search)).to.equal('Nothing found. Try other words.');
  });

  it('tells a screen reader how many were found', async () => {
    const [search] = await show();
    await find(search, 'tides');
    expect(status(search)).to.equal('Results: 3');
  });

  it('tells the host what was found', async () => {
    const [search] = await show();
    const events = heard(search, 'zo-search');
    await find(search, 'ferry');
    const {articles, query, total} = events.at(-1)!;
    expect([query, articles.map(({title}) => title)[0], total]).to.deep.equal(['ferry', 'The last ferry', 2]);
  });

  it('of thousands of articles is found off the page’s thread', async () => {
    const many = Array.from({length: 3_000}, (_, index) => item('en', `n${index}`, `Number ${index}`, 'One of many.'));
    const table = {'long.json': {headers: {'content-type': 'application/feed+json'}, body: feed([...many, ...ITEMS])}};
    const workers = countWorkers();
    const [search] = await show('', table);
    expect(await find(search, 'tides')).to.have.length(3);
    expect(workers).to.have.length(1);
  });

  it('is found on the page’s thread where no worker may be started', async () => {
    const many = Array.from({length: 3_000}, (_, index) => item('en', `n${index}`, `Number ${index}`, 'One of many.'));
    const table = {'long.json': {headers: {'content-type': 'application/feed+json'}, body: feed([...many, ...ITEMS])}};
    replace(globalThis, 'Worker', function Worker() {
      throw new DOMException('Not allowed here.', 'SecurityError');
    });
    const [search] = await show('', table);
    expect(await find(search, 'tides')).to.have.length(3);
  });

  it('leaves out what has no page to open', async () => {
    const items = [{id: '1', language: 'en', title: 'Tides without a page'}, ...ITEMS];
    const [search] = await show('', {'feed.json': {body: feed(items)}});
    expect(await find(search, 'tides')).to.have.length(3);
  });

  it('shows hostile content as the text it is', async () => {
    const items = [
      item('en', 'a', '<img src=x onerror=alert(1)> tides', '<script>alert(1)</script><mark>tides</mark>'),
      {...item('en', 'b', 'javascript tides', ''), url: 'javascript:alert(1)'},
      item('en', 'c', 'tides \u202e reversed', '', {tags: ['\u202eoceans']}),
    ];
    const [search] = await show('', {'feed.json': {body: feed(items)}});
    await find(search, 'tides');
    expect(search.shadowRoot!.querySelector('img, script')).to.equal(null);
    expect(titles(search)).to.include('<img src=x onerror=alert(1)> tides');
    for (const option of options(search)) expect((option as HTMLAnchorElement).protocol).to.equal('https:');
  });
});

/** Counts the workers that are started until the test is over. */
function countWorkers(): unknown[] {
  const started: unknown[] = [];
  replace(
    globalThis,
    'Worker',
    class extends Worker {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options);
        started.push(url);
      }
    },
  );
  return started;
}

describe('the keys of a search', () => {
  it('go down and up through the results, by way of the field', async () => {
    const [search] = await show();
    await find(search, 'tides');
    const reached: (string | undefined)[] = [];
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp']) {
      await press(key);
      await search.updateComplete;
      reached.push(active(search));
    }
    const [first, second, third] = titles(search);
    expect(reached).to.deep.equal([first, second, third, undefined, third, second]);
    expect(focused()).to.equal(input(search));
  });

  it('lead to the first and the last result once one is reached', async () => {
    const [search] = await show();
    await find(search, 'tides');
    await press('ArrowDown', 'End');
    await search.updateComplete;
    expect(active(search)).to.equal(titles(search).at(-1));
    await press('Home');
    await search.updateComplete;
    expect(active(search)).to.equal(titles(search)[0]);
  });

  it('leave Home and End to the text where no result is reached', async () => {
    const [search] = await show();
    await find(search, 'tides');
    await press('Home');
    expect(input(search).selectionStart).to.equal(0);
    expect(active(search)).to.equal(undefined);
  });

  it('open the result that is reached', async () => {
    const [search] = await show();
    const links = followed();
    await find(search, 'tides');
    await press('ArrowDown', 'Enter');
    expect(links).to.deep.equal(['https://example.org/en/tides']);
    expect(options(search)).to.deep.equal([]);
  });

  it('open it in a new tab with Ctrl', async () => {
    const [search] = await show();
    const links = followed();
    await find(search, 'tides');
    await press('ArrowDown', 'Control+Enter');
    expect(links).to.deep.equal(['https://example.org/en/tides in a new tab']);
  });

  it('lead to the first result with Enter where there is no page of results', async () => {
    const [search] = await show();
    await find(search, 'tides');
    await press('Enter');
    await until(search, () => active(search) !== undefined);
    expect(active(search)).to.equal('How tides shape a city');
  });

  it('lead to the page of results with Enter where there is one', async () => {
    const [search] = await show('results-page="https://example.org/search?q={search_term_string}"');
    const links = followed();
    await find(search, 'tides & ferries');
    await press('Enter');
    await search.updateComplete;
    expect(links).to.deep.equal(['https://example.org/search?q=tides%20%26%20ferries']);
  });

  it('close the list with Escape, then clear the field', async () => {
    const [search] = await show();
    await find(search, 'tides');
    await press('Escape');
    await search.updateComplete;
    expect([options(search).length, input(search).value]).to.deep.equal([0, 'tides']);
    expect(input(search).ariaExpanded).to.equal('false');
    await press('Escape');
    expect(input(search).value).to.equal('');
  });

  it('open the list again with the down arrow', async () => {
    const [search] = await show();
    await find(search, 'tides');
    await press('Escape', 'ArrowDown');
    await search.updateComplete;
    expect(options(search)).to.have.length(3);
  });

  it('leave the search with Tab, which closes the list', async () => {
    const [search] = await show();
    search.insertAdjacentHTML('afterend', '<a href="#next">Next</a>');
    await find(search, 'tides');
    await press('Tab');
    await search.updateComplete;
    expect(focused().textContent).to.equal('Next');
    expect(options(search)).to.deep.equal([]);
  });

  it('do nothing from elsewhere unless the host asks for it', async () => {
    await show();
    await press('/', 'Control+k');
    expect(focused()).to.equal(document.body);
  });

  for (const key of ['/', 'Control+k', 'Meta+k']) {
    it(`lead to the field from anywhere with ${key} where the host asks for it`, async () => {
      const [search] = await show('shortcut');
      await press(key);
      expect(focused()).to.equal(input(search));
      expect(input(search).value).to.equal('');
    });
  }

  it('are letters in other fields, in shadow roots too', async () => {
    await show('shortcut');
    const host = fixture('<div><template shadowrootmode="open"><input aria-label="Name"></template></div>');
    const field = host.shadowRoot!.querySelector('input')!;
    field.focus();
    await press('/');
    expect([focused(), field.value]).to.deep.equal([field, '/']);
  });
});

describe('a result', () => {
  it('is a link to the article', async () => {
    const [search] = await show();
    const links = followed();
    await find(search, 'tides');
    await click(options(search)[1]!);
    expect(links).to.deep.equal(['https://example.org/en/ferry']);
  });

  it('is opened in a new tab with Ctrl, and the list stays', async () => {
    const [search] = await show();
    const links = followed();
    await find(search, 'tides');
    await click(options(search)[0]!, {key: 'Control'});
    await search.updateComplete;
    expect(links).to.deep.equal(['https://example.org/en/tides in a new tab']);
    expect(options(search)).to.have.length(3);
  });

  it('can be opened by the host instead', async () => {
    const [search] = await show();
    const links = followed();
    const opened: string[] = [];
    search.addEventListener('zo-result-open', (event) => {
      event.preventDefault();
      opened.push((event as unknown as {article: {url: string}}).article.url);
    });
    await find(search, 'tides');
    await press('ArrowDown', 'Enter');
    expect([opened, links]).to.deep.equal([['https://example.org/en/tides'], []]);
  });
});

describe('a search engine', () => {
  it('is asked with the words, encoded, once the reader pauses', async () => {
    const [search, server] = await engine({'find?q=low%20tides%20%26%20co': {body: feed(ITEMS.slice(0, 2))}});
    const answered = once(search, 'zo-search');
    // Typed faster than any machine is slow.
    for (const query of ['low', 'low tides', 'low tides & co']) {
      input(search).value = query;
      input(search).dispatchEvent(new Event('input', {bubbles: true, composed: true}));
    }
    await answered;
    expect(titles(search)).to.have.length(2);
    expect((await server.requests()).map(({path}) => path)).to.deep.equal(['find?q=low%20tides%20%26%20co']);
  });

  it('is not waited for any more once other words are typed', async () => {
    const [search, server] = await engine({
      'find?q=old': {body: feed(ITEMS.slice(0, 1)), delay: 'hold'},
      'find?q=new': {body: feed(ITEMS.slice(1, 2))},
    });
    await type(search, 'old');
    await server.requested('find?q=old');
    expect(await find(search, 'new')).to.deep.equal(['A harbour without ships']);
    await server.aborted('find?q=old');
  });

  it('may find nothing', async () => {
    const [search] = await engine({'find?q=zebra': {body: feed([])}});
    expect(await find(search, 'zebra')).to.deep.equal([]);
    expect(text(part(search, 'notice'))).to.equal('Nothing found. Try other words.');
  });

  it('that fails says why in words, and is asked again when the reader wants', async () => {
    warnings();
    const [search, server] = await engine({'find?q=tides': {status: 500}});
    const failed = once(search, 'zo-error');
    await type(search, 'tides');
    await failed;
    expect(text(part(search, 'failure'))).to.equal(
      'This could not be loaded: the server answered with an error. Try again',
    );
    await server.set({'find?q=tides': {body: feed(ITEMS.slice(0, 1))}});
    const answered = once(search, 'zo-search');
    await click(part(search, 'retry'));
    await answered;
    expect(titles(search)).to.deep.equal(['How tides shape a city']);
    expect(focused()).to.equal(input(search));
  });

  it('is asked again by itself once the reader is no longer offline', async () => {
    warnings();
    const [search, server] = await engine({'find?q=tides': {status: 0}});
    replace(navigator, 'onLine', false);
    const failed = once(search, 'zo-error');
    await type(search, 'tides');
    await failed;
    expect(text(part(search, 'failure'))).to.equal('You are offline. Search again when you are connected. Try again');
    await server.set({'find?q=tides': {body: feed(ITEMS.slice(0, 1))}});
    const answered = once(search, 'zo-search');
    dispatchEvent(new Event('online'));
    await answered;
    expect(titles(search)).to.deep.equal(['How tides shape a city']);
  });

  it('is found by its OpenSearch description, with its page of results', async () => {
    const server = await serve();
    await server.set({
      'opensearch.xml': {
        headers: {'content-type': 'application/opensearchdescription+xml'},
        body: `<?xml version="1.0"?><OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
          <ShortName>Shore</ShortName>
          <Url type="text/html" template="${server.url('page')}?q={searchTerms}&amp;p={startPage?}"/>
          <Url type="application/x-suggestions+json" template="suggest?q={searchTerms}"/>
          <Url type="application/feed+json" indexOffset="0" template="find?q={searchTerms}&amp;from={startIndex?}&amp;l={language?}"/>
        </OpenSearchDescription>`,
      },
      'find?q=tides&from=0&l=en': {body: feed(ITEMS.slice(0, 1))},
    });
    const search = fixture<SearchBox>(`<zo-search src="${server.url('opensearch.xml')}"></zo-search>`);
    await search.updateComplete;
    const links = followed();
    expect((await find(search, 'tides'))[0]).to.equal('How tides shape a city');
    await press('Enter');
    await search.updateComplete;
    expect(links).to.deep.equal([`${server.url('page')}?q=tides&p=1`]);
  });
});

describe('recent searches', () => {
  it('are not kept unless the host asks for it', async () => {
    const [search] = await show();
    followed();
    await find(search, 'tides');
    await press('ArrowDown', 'Enter');
    expect(localStorage.length).to.equal(0);
  });

  it('are offered in an empty field, and can be cleared', async () => {
    const [search] = await show('remember');
    followed();
    await find(search, 'tides');
    await press('ArrowDown', 'Enter');
    input(search).select();
    await press('Delete', 'ArrowDown');
    await until(search, () => options(search).length > 0);
    expect(titles(search)).to.deep.equal(['tides', 'Clear recent searches']);
    const answered = once(search, 'zo-search');
    await click(options(search)[0]!);
    await answered;
    expect(input(search).value).to.equal('tides');
    input(search).select();
    await press('Delete');
    await until(search, () => titles(search).length === 2);
    await click(options(search)[1]!);
    await search.updateComplete;
    expect([titles(search), localStorage.length]).to.deep.equal([[], 0]);
  });

  it('are done without where the storage is forbidden, or anything stands in it', async () => {
    localStorage.setItem('zo-searches', '{"not": ["a list"]}');
    const [search] = await show('remember');
    input(search).focus();
    await search.updateComplete;
    expect(options(search)).to.deep.equal([]);
    replace(globalThis, 'localStorage', undefined);
    followed();
    await find(search, 'tides');
    await press('ArrowDown', 'Enter');
    expect(options(search)).to.deep.equal([]);
  });
});

describe('a search in a dialog', () => {
  it('is opened by its button, closed with Escape, and gives the focus back', async () => {
    const [search] = await show('display="dialog"');
    await click(part(search, 'button'));
    expect(focused()).to.equal(input(search));
    expect(await find(search, 'tides')).to.have.length(3);
    await press('Escape');
    await search.updateComplete;
    expect((part(search, 'dialog') as HTMLDialogElement).open).to.equal(false);
    expect(focused()).to.equal(part(search, 'button'));
  });

  it('is closed by its button, and by a press beside it', async () => {
    const [search] = await show('display="dialog"');
    const dialog = part(search, 'dialog') as HTMLDialogElement;
    await click(part(search, 'button'));
    await click(part(search, 'close'));
    expect(dialog.open).to.equal(false);
    await click(part(search, 'button'));
    dialog.dispatchEvent(new MouseEvent('click', {clientX: 1, clientY: 1}));
    expect(dialog.open).to.equal(false);
  });

  it('is opened from anywhere with Ctrl+K where the host asks for it', async () => {
    const [search] = await show('display="dialog" shortcut');
    await press('Control+k');
    expect(focused()).to.equal(input(search));
  });
});

describe('a search', () => {
  it('without an address shows what is inside its tag', async () => {
    const search = fixture<SearchBox>('<zo-search><a href="/search">Search the site</a></zo-search>');
    await search.updateComplete;
    expect(text(search)).to.equal('Search the site');
  });

  it('keeps its index when it is moved', async () => {
    const [search, server] = await show();
    await find(search, 'tides');
    search.parentElement!.prepend(search);
    await find(search, 'ferry');
    expect(await server.requests()).to.have.length(1);
  });

  it('that leaves the page waits for nothing', async () => {
    const [search, server] = await engine({'find?q=tides': {body: feed(), delay: 'hold'}});
    await type(search, 'tides');
    await server.requested('find?q=tides');
    search.remove();
    await server.aborted('find?q=tides');
  });

  it('speaks the page’s language', async () => {
    document.documentElement.lang = 'de';
    const [search] = await show();
    await until(search, () => input(search).placeholder === 'Suche');
    expect(search.shadowRoot!.querySelector('form')!.lang).to.equal('de');
  });

  for (const [language, dir] of [
    ['en', 'ltr'],
    ['ar', 'rtl'],
  ] as const) {
    for (const attributes of ['', 'display="dialog"']) {
      it(`is accessible in ${language} ${attributes}, with its list within the window`, async () => {
        Object.assign(document.documentElement, {lang: language, dir});
        const [search] = await show(attributes);
        expect(await violations(search)).to.deep.equal([]);
        if (attributes) await click(part(search, 'button'));
        await find(search, language === 'ar' ? 'مدينة' : 'tides');
        await press('ArrowDown');
        await search.updateComplete;
        expect(await violations(search)).to.deep.equal([]);
        const {left, right, bottom} = part(search, 'panel').getBoundingClientRect();
        expect([left >= 0, right <= innerWidth, bottom <= innerHeight]).to.deep.equal([true, true, true]);
        await find(search, 'zzzz');
        expect(await violations(search)).to.deep.equal([]);
      });
    }
  }
});
