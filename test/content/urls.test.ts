import {expect} from '@esm-bundle/chai';
import {LINK_PROTOCOLS, safeUrl} from '../../src/content/urls.js';

const BASE = 'https://example.org/news/doc.jsonld';

describe('safeUrl', () => {
  const RESOLVED: readonly [value: string, url: string][] = [
    ['https://example.com/a', 'https://example.com/a'],
    ['http://example.com/a', 'http://example.com/a'],
    ['HTTPS://EXAMPLE.COM/A', 'https://example.com/A'],
    ['a', 'https://example.org/news/a'],
    ['./a', 'https://example.org/news/a'],
    ['../a', 'https://example.org/a'],
    ['/a', 'https://example.org/a'],
    ['//example.com/a', 'https://example.com/a'],
    ['?a', `${BASE}?a`],
    ['#a', `${BASE}#a`],
    [' /a\n', 'https://example.org/a'],
    ['/a b', 'https://example.org/a%20b'],
    ['/日本', 'https://example.org/%E6%97%A5%E6%9C%AC'],
    ['https://пример.example/', 'https://xn--e1afmkfd.example/'],
    ['javascript/a', 'https://example.org/news/javascript/a'],
  ];
  for (const [value, url] of RESOLVED) {
    it(`resolves ${JSON.stringify(value)} against the document`, () => {
      expect(safeUrl(value, BASE)).to.equal(url);
    });
  }

  const REFUSED: readonly unknown[] = [
    '',
    ' ',
    'javascript:hacked()',
    'JAVASCRIPT:hacked()',
    ' javascript:hacked()',
    'java\nscript:hacked()',
    '\u0001javascript:hacked()',
    'javascript://example.org/%0Ahacked()',
    'vbscript:hacked()',
    'data:text/html,x',
    'data:image/png;base64,AAAA',
    'blob:https://example.org/0',
    'filesystem:https://example.org/a',
    'file:///etc/passwd',
    'ftp://example.org/a',
    'about:blank',
    'view-source:https://example.org/',
    'mailto:a@example.org',
    'tel:+4930123',
    'urn:isbn:9780000000000',
    'https://',
    'https://[',
    'https://a:b:c/',
    null,
    undefined,
    5,
    true,
    {},
    [],
    ['https://example.org/'],
    {toString: () => 'https://example.org/'},
  ];
  for (const value of REFUSED) {
    it(`refuses ${typeof value}: ${JSON.stringify(value)}`, () => {
      expect(safeUrl(value, BASE)).to.equal('');
    });
  }

  it('needs no document for an address that is absolute', () => {
    expect(safeUrl('https://example.com/a', '')).to.equal('https://example.com/a');
  });

  for (const base of ['', 'not an address', 'about:blank', 'data:text/html,x']) {
    it(`refuses a relative address where there is no document to be relative to: "${base}"`, () => {
      expect(safeUrl('a', base)).to.equal('');
    });
  }
});

describe('a link', () => {
  for (const url of ['https://example.com/a', 'http://example.com/a', 'mailto:a@example.org', 'tel:+4930123']) {
    it(`may lead to ${url}`, () => {
      expect(safeUrl(url, BASE, LINK_PROTOCOLS)).to.equal(url);
    });
  }

  for (const url of [
    'javascript:hacked()',
    'data:,x',
    'blob:https://example.org/0',
    'file:///a',
    'sms:1',
    'xhttps:a',
    'httpsx:a',
  ]) {
    it(`may not lead to ${url}`, () => {
      expect(safeUrl(url, BASE, LINK_PROTOCOLS)).to.equal('');
    });
  }
});
