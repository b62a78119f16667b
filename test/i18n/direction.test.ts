import {expect} from '@esm-bundle/chai';
import {directionOf} from '../../src/i18n/direction.js';
import {toTag} from '../../src/i18n/tags.js';
import {WIKIPEDIAS} from '../fixtures/wikipedias.js';

const RIGHT_TO_LEFT =
  'ar he fa ur dv arz pnb azb ckb ary aeb apc acm skr glk mzn lrc bal bgn khw lah ps prs sd ug yi ks syr aii nqo lad jrb ' +
  'iw ji arc ae wo-Gara ar-EG he-IL az-Arab az-IR pa-Arab pa-PK uz-AF ku-Arab ku-IQ kk-CN ms-Arab ha-Arab ff-Adlm rhg man-Nkoo';

const LEFT_TO_RIGHT =
  'en de fr it es pt pl tr ru ja zh zh-Hant ko th hi el ka hy am km my lo mn vi sw ku az az-Latn pa pa-Guru uz ha ff sd-Deva ' +
  'ks-Deva ms mt so he-Latn ar-Latn fa-Latn ur-Deva';

describe('directionOf', () => {
  for (const tag of RIGHT_TO_LEFT.split(' ')) {
    it(`${tag} is written from right to left`, () => {
      expect(directionOf(tag)).to.equal('rtl');
    });
  }

  for (const tag of LEFT_TO_RIGHT.split(' ')) {
    it(`${tag} is written from left to right`, () => {
      expect(directionOf(tag)).to.equal('ltr');
    });
  }

  for (const [code, tag, direction] of WIKIPEDIAS) {
    it(`the language of ${code}.wikipedia.org is written ${direction}`, () => {
      expect(toTag(tag)).to.equal(tag);
      expect(directionOf(tag)).to.equal(direction);
    });
  }

  it('takes a known script of an unknown language', () => {
    expect(directionOf('und-Arab')).to.equal('rtl');
  });

  const SAMPLES: readonly [what: string, sample: string, direction: string][] = [
    ['Arabic', 'مرحبا', 'rtl'],
    ['Hebrew', 'שלום', 'rtl'],
    ['Thaana', 'ދިވެހި', 'rtl'],
    ['N’Ko', 'ߒߞߏ', 'rtl'],
    ['Syriac', 'ܣܘܪܝܝܐ', 'rtl'],
    ['Adlam', '𞤀𞤣𞤤𞤢𞤥', 'rtl'],
    ['Arabic in presentation forms', 'ﺳﻼﻡ', 'rtl'],
    ['Latin', 'Hello', 'ltr'],
    ['Cyrillic', 'Привет', 'ltr'],
    ['Japanese', '日本語', 'ltr'],
    ['Arabic after digits and punctuation', '«2024»: مرحبا', 'rtl'],
    ['Latin after Arabic digits', '٢٠٢٤ Hello', 'ltr'],
    ['Arabic with a Latin word later', 'مرحبا Hello', 'rtl'],
    ['Latin with an Arabic word later', 'Hello مرحبا', 'ltr'],
    ['no letter', '2024 – 25 %', 'ltr'],
    ['nothing', '', 'ltr'],
  ];
  for (const [what, sample, direction] of SAMPLES) {
    it(`reads ${what} in an undetermined language as ${direction}`, () => {
      expect(directionOf('und', sample)).to.equal(direction);
    });
  }

  it('lets a known language decide, whatever the text begins with', () => {
    expect(directionOf('ar', 'BBC: مرحبا')).to.equal('rtl');
  });

  it('lets a known language decide, even against the whole text', () => {
    expect(directionOf('en', 'مرحبا')).to.equal('ltr');
  });
});
