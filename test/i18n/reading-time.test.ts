import {expect} from '@esm-bundle/chai';
import {LANGUAGES} from '../../demo/languages.js';
import {plainText} from '../../src/content/text.js';
import {durationMinutes, readingMinutes} from '../../src/i18n/reading-time.js';

describe('durationMinutes', () => {
  const DURATIONS: readonly [duration: string, minutes: number][] = [
    ['PT3M', 3],
    ['PT1H', 60],
    ['PT1H30M', 90],
    ['P1DT2H', 1560],
    ['P1D', 1440],
    ['P0DT0H5M0S', 5],
    ['PT90S', 2],
    ['PT1M30S', 2],
    ['PT20S', 1],
    ['PT0.5H', 30],
    ['PT2.5M', 3],
    ['PT007M', 7],
    ['PT1,5M', 2],
    ['PT0,5H', 30],
  ];
  for (const [duration, minutes] of DURATIONS) {
    it(`${duration} takes ${minutes} minutes, rounded up`, () => {
      expect(durationMinutes(duration)).to.equal(minutes);
    });
  }

  const JUNK = [
    '',
    'P',
    'PT',
    'PT0M',
    'PT0S',
    'P3M',
    'P1Y',
    'T3M',
    'PTM',
    'PT3',
    'PT3X',
    '-PT3M',
    'PT-3M',
    'PT1e3M',
    'PT1.2.3M',
    'PT1,2,3M',
    'PT3M or so',
    'PT 3M',
    '3',
    '3 min',
    'three minutes',
    '00:03:00',
    'NaN',
    'PTInfinityM',
  ];
  for (const duration of JUNK) {
    it(`takes "${duration}" for no duration`, () => {
      expect(durationMinutes(duration)).to.equal(undefined);
    });
  }

  it('takes a missing duration for none', () => {
    expect(durationMinutes(undefined)).to.equal(undefined);
  });
});

describe('readingMinutes', () => {
  it('counts every word of a long text, however it is broken', () => {
    for (const space of [' ', '\n', ' \u00a0'])
      expect(readingMinutes(`It’s${space}high-water.${space}`.repeat(22_800), 'en')).to.equal(200);
  });

  it('counts the words of a long text without spaces', () => {
    const words = 'สวัสดี'.repeat(18_400);
    expect(readingMinutes(words, 'th')).to.be.within(100, 103);
  });

  /** Words per minute, of the study that `reading-time.ts` names. */
  const WORDS: Readonly<Record<string, number>> = {
    ar: 138,
    de: 179,
    en: 228,
    es: 218,
    fi: 161,
    fr: 195,
    he: 187,
    it: 188,
    nl: 202,
    pl: 166,
    pt: 181,
    ru: 184,
    sl: 180,
    sv: 199,
    tr: 166,
    // By the length of one text, as the study has none of these.
    hi: 219,
    ko: 132,
    ur: 236,
    vi: 277,
  };
  for (const [language, speed] of Object.entries(WORDS)) {
    it(`reads ${speed} words of ${language} in a minute`, () => {
      expect(readingMinutes('lorem '.repeat(10 * speed), language)).to.equal(10);
    });
  }

  it('reads a language that was not measured at the mean speed of those that were', () => {
    expect(readingMinutes('wimbo '.repeat(1840), 'sw')).to.equal(10);
  });

  it('reads an undetermined language at the mean speed', () => {
    expect(readingMinutes('lorem '.repeat(1840), 'und')).to.equal(10);
  });

  it('reads every region of a language at the same speed', () => {
    expect(readingMinutes('lorem '.repeat(2280), 'en-AU')).to.equal(10);
  });

  const CHARACTERS: readonly [language: string, sample: string, speed: number][] = [
    ['ja', '日', 357],
    ['ja-JP', 'か', 357],
    ['zh', '中', 255],
    ['zh-Hant', '國', 255],
    ['zh-HK', '國', 255],
    ['yue', '國', 255],
    ['th', 'ก', 733],
    ['lo', 'ກ', 733],
    ['km', 'ក', 733],
    ['my', 'က', 733],
    ['bo', 'ཀ', 733],
  ];
  for (const [language, sample, speed] of CHARACTERS) {
    it(`reads ${speed} characters of ${language} in a minute`, () => {
      expect(readingMinutes(sample.repeat(10 * speed), language)).to.equal(10);
    });
  }

  it('counts a Chinese character outside of the basic plane as one', () => {
    expect(readingMinutes('𠮷'.repeat(2550), 'zh')).to.equal(10);
  });

  it('does not count what stands between Japanese characters', () => {
    expect(readingMinutes('「日」、\n'.repeat(3570), 'ja')).to.equal(10);
  });

  it('does not count the vowels and tones that stand above and below Thai letters', () => {
    // Seven letters.
    expect(readingMinutes('สวัสดีครับ'.repeat(1048), 'th')).to.equal(10);
  });

  it('takes a Latin word or a number in a Japanese text for one character', () => {
    expect(readingMinutes('日 Unicode 2026 '.repeat(1190), 'ja')).to.equal(10);
  });

  it('counts a word with an apostrophe or a hyphen as one', () => {
    expect(readingMinutes("l’eau porte-monnaie don't ".repeat(650), 'fr')).to.equal(10);
  });

  it('does not count punctuation as words', () => {
    expect(readingMinutes('lorem – … !? '.repeat(2280), 'en')).to.equal(10);
  });

  const ROUNDED: readonly [words: number, minutes: number][] = [
    [1, 1],
    [228, 1],
    [341, 1],
    [342, 2],
    [570, 3],
  ];
  for (const [words, minutes] of ROUNDED) {
    it(`gives whole minutes, at least one: ${minutes} for ${words} words of English`, () => {
      expect(readingMinutes('lorem '.repeat(words), 'en')).to.equal(minutes);
    });
  }

  for (const text of ['', ' \n\t', '…', '—?!', '\u200f']) {
    it(`has no reading time for ${JSON.stringify(text)}, in which nothing is read`, () => {
      expect(readingMinutes(text, 'en')).to.equal(undefined);
    });
  }

  for (const text of ['-'.repeat(1_000_000), 'a'.repeat(1_000_000), '. '.repeat(500_000)]) {
    it(`counts a hostile text without delay: ${text.slice(0, 3)}…`, () => {
      const start = performance.now();
      readingMinutes(text, 'en');
      readingMinutes(text, 'ja');
      expect(performance.now() - start).to.be.below(1000);
    });
  }
});

describe('the reading times of one article in the demo’s languages', () => {
  for (const name of ['alliances', 'school-streets', 'translation']) {
    it(`are within a quarter of their mean: ${name}`, async () => {
      const minutes = await Promise.all(
        Object.keys(LANGUAGES).map(async (language) => {
          const response = await fetch(`/demo/content/${name}.${language}.jsonld`);
          const text = plainText(bodyOf(await response.json()));
          // Hundredths of a minute, as one is of a hundred copies of the text.
          return [language, readingMinutes(`${text} `.repeat(100), language)! / 100] as const;
        }),
      );
      const mean = minutes.reduce((sum, [, each]) => sum + each, 0) / minutes.length;
      expect(mean).to.be.above(2);
      for (const [language, each] of minutes) expect(each / mean, language).to.be.within(0.75, 1.25);
    });
  }
});

/** The first body that a document of the demo has. */
function bodyOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return '';
  const {articleBody} = value as {articleBody?: string};
  return articleBody ?? Object.values(value).map(bodyOf).find(Boolean) ?? '';
}
