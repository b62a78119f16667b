import {expect} from '@esm-bundle/chai';
import {formatCount, formatDate, formatMinutes, formatNames} from '../../src/i18n/format.js';

const {DateTimeFormat} = Intl;

/**
 * The module as a reader has it whose time zone is another: the one that is taken where none is given. What it has made
 * before stays as it is, so it is loaded anew.
 */
async function readIn(zone: string): Promise<typeof formatDate> {
  class InZone extends DateTimeFormat {
    constructor(locales?: string | string[], options?: Intl.DateTimeFormatOptions) {
      super(locales, {timeZone: zone, ...options});
    }
  }
  Object.assign(Intl, {DateTimeFormat: InZone});
  const module = (await import(`../../src/i18n/format.ts?${zone}`)) as {formatDate: typeof formatDate};
  return module.formatDate;
}

afterEach(() => {
  Object.assign(Intl, {DateTimeFormat});
});

/** Browsers differ in which spaces they put around units. */
const plain = (text: string) => text.replace(/\s/g, ' ');

describe('formatDate', () => {
  const ZONES = [
    'Pacific/Kiritimati',
    'Asia/Tokyo',
    'Europe/Berlin',
    'UTC',
    'America/Los_Angeles',
    'Pacific/Pago_Pago',
  ];
  for (const zone of ZONES) {
    it(`shows a date without a time as the same day in ${zone}`, async () => {
      const formatDate = await readIn(zone);
      expect(formatDate('2024-03-01', 'en')).to.equal('March 1, 2024');
    });

    it(`shows a month as the same in ${zone}`, async () => {
      const formatDate = await readIn(zone);
      expect(formatDate('2024-03', 'en')).to.equal('March 2024');
    });

    it(`shows a year as the same in ${zone}`, async () => {
      const formatDate = await readIn(zone);
      expect(formatDate('2024', 'en')).to.equal('2024');
    });
  }

  const MOMENTS: readonly [value: string, zone: string, date: string][] = [
    ['2024-03-05T23:30:00Z', 'UTC', 'March 5, 2024'],
    ['2024-03-05T23:30:00Z', 'Asia/Tokyo', 'March 6, 2024'],
    ['2024-03-05T00:30:00Z', 'America/Los_Angeles', 'March 4, 2024'],
    ['2024-03-05T00:30:00+09:00', 'UTC', 'March 4, 2024'],
    ['2024-03-05T00:30:00.000+09:00', 'Asia/Tokyo', 'March 5, 2024'],
    ['2024-12-31T23:59:59Z', 'Pacific/Kiritimati', 'January 1, 2025'],
  ];
  for (const [value, zone, date] of MOMENTS) {
    it(`shows a date with a time in the reader’s zone: ${value} in ${zone} is ${date}`, async () => {
      const formatDate = await readIn(zone);
      expect(formatDate(value, 'en')).to.equal(date);
    });
  }

  it('reads a time without a zone as the reader’s', () => {
    expect(formatDate('2024-03-05T12:00', 'en')).to.equal('March 5, 2024');
  });

  const LANGUAGES: readonly [language: string, date: RegExp][] = [
    ['ar', /^5 مارس 2024$/],
    ['ja', /^2024年3月5日$/],
    ['zh', /^2024年3月5日$/],
    ['de', /^5\. März 2024$/],
    ['fr', /^5 mars 2024$/],
    ['es', /^5 de marzo de 2024$/],
    ['pl', /^5 marca 2024$/],
    ['ru', /^5 марта 2024 г\.$/],
    ['tr', /^5 Mart 2024$/],
  ];
  for (const [language, date] of LANGUAGES) {
    it(`shows a date as ${language} writes it`, () => {
      expect(plain(formatDate('2024-03-05', language)!)).to.match(date);
    });
  }

  for (const [language, year] of [
    ['fa', '۲۰۲۴'],
    ['th', '2024'],
    ['ar-SA', /2024|٢٠٢٤/],
  ] as const) {
    it(`counts the years of ${language} as the Gregorian calendar does`, () => {
      expect(formatDate('2024-03-05', language)).to.match(RegExp(year));
    });
  }

  const JUNK = [
    '',
    ' ',
    'yesterday',
    'null',
    '2024-13-45',
    '2024-00-01',
    '2024-W10',
    '20180619T055000+0900',
    '2024-03-05T17:40:00EET',
    'Fri Apr 28 19:20:36 CEST 2023',
    'Chapter 7',
    'Issue 12',
    '12',
    '0',
    '-1',
    '10-03',
    '99999999999999',
    '__proto__',
  ];
  for (const value of JUNK) {
    it(`shows no date for "${value}"`, () => {
      expect(formatDate(value, 'en')).to.equal(undefined);
    });
  }
});

describe('formatMinutes', () => {
  const MINUTES: readonly [language: string, minutes: number, text: RegExp][] = [
    ['en', 1, /^1 min$/],
    ['en', 3, /^3 min$/],
    ['en', 75, /^75 min$/],
    ['fr', 3, /^3 min$/],
    ['de', 3, /^3 Min\.$/],
    ['tr', 3, /^3 dk\.$/],
    ['ru', 3, /^3 мин\.?$/],
    ['ja', 3, /^3 ?分$/],
    ['zh', 3, /^3 ?分钟$/],
    ['ar', 1, /^دقيقة$/],
    ['ar', 2, /^دقيقتان$/],
    ['ar', 3, /^3 دقائق$/],
    ['ar', 11, /^11 دقيقة$/],
  ];
  for (const [language, minutes, text] of MINUTES) {
    it(`writes ${minutes} in ${language} with its unit`, () => {
      expect(plain(formatMinutes(minutes, language))).to.match(text);
    });
  }
});

describe('formatCount', () => {
  for (const [language, count] of [
    ['en', '1,234'],
    ['de', '1.234'],
    ['ar', '1,234'],
    ['fa', '۱٬۲۳۴'],
  ] as const) {
    it(`sets a number as ${language} does: ${count}`, () => {
      expect(formatCount(1_234, language)).to.equal(count);
    });
  }
});

describe('formatNames', () => {
  it('is empty where there is no name', () => {
    expect(formatNames([], 'en')).to.equal('');
  });

  it('isolates a single name', () => {
    expect(formatNames(['نجيب'], 'en')).to.equal('\u2068نجيب\u2069');
  });

  it('isolates every name, and nothing but the names', () => {
    expect(formatNames(['Ann', 'نجيب', 'Bo'], 'en')).to.equal('\u2068Ann\u2069, \u2068نجيب\u2069, and \u2068Bo\u2069');
  });

  const LISTS: readonly [language: string, names: string[], list: string][] = [
    ['de', ['Ann', 'Bo', 'Cy'], 'Ann, Bo und Cy'],
    ['ar', ['Ann', 'Bo'], 'Ann وBo'],
    ['ja', ['Ann', 'Bo'], 'Ann、Bo'],
    ['es', ['Ana', 'Juan'], 'Ana y Juan'],
    ['es', ['Ana', 'Isabel'], 'Ana e Isabel'],
    ['es', ['Ana', 'Hilda'], 'Ana e Hilda'],
    ['es', ['Ana', 'Juan', 'Inés'], 'Ana, Juan e Inés'],
  ];
  for (const [language, names, list] of LISTS) {
    it(`joins names as ${language} does: ${list}`, () => {
      expect(formatNames(names, language).replace(/[\u2068\u2069]/g, '')).to.equal(list);
    });
  }

  it('keeps a name that looks like a part of the list', () => {
    expect(formatNames([', and ', '{0}'], 'en')).to.equal('\u2068, and \u2069 and \u2068{0}\u2069');
  });
});
