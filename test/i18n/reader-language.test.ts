import {expect} from '@esm-bundle/chai';
import {getReaderLanguage, onReaderLanguageChange, setReaderLanguage} from '../../src/i18n/reader-language.js';
import {warnings} from '../support/page.js';

describe('the reader’s language', () => {
  it('is unknown while the reader has chosen none', () => {
    expect(getReaderLanguage()).to.equal(undefined);
  });

  it('is what was chosen last', () => {
    setReaderLanguage('ar');
    setReaderLanguage('ja');
    expect(getReaderLanguage()).to.equal('ja');
  });

  it('is a canonical tag, whatever was given', () => {
    setReaderLanguage('zh_tw');
    expect(getReaderLanguage()).to.equal('zh-TW');
  });

  it('is unknown again when the choice is taken back', () => {
    setReaderLanguage('ar');
    setReaderLanguage(undefined);
    expect(getReaderLanguage()).to.equal(undefined);
  });

  for (const junk of ['English', '', '*', 'x-default', 'und']) {
    it(`stays as it was when "${junk}" is given`, () => {
      warnings();
      setReaderLanguage('ar');
      setReaderLanguage(junk);
      expect(getReaderLanguage()).to.equal('ar');
    });
  }

  it('tells the developer what was given instead of a tag', () => {
    const told = warnings();
    setReaderLanguage('English');
    expect(told).to.have.length(1);
    expect(told[0]).to.include('"English"');
  });

  it('is told to everyone who asked for it', () => {
    const told: (string | undefined)[] = [];
    const tell = () => void told.push(getReaderLanguage());
    const ends = [
      onReaderLanguageChange(tell),
      onReaderLanguageChange(() => {
        tell();
      }),
    ];
    setReaderLanguage('ar');
    for (const end of ends) end();
    expect(told).to.deep.equal(['ar', 'ar']);
  });

  it('is told when the choice is taken back', () => {
    setReaderLanguage('ar');
    let told = 0;
    const end = onReaderLanguageChange(() => told++);
    setReaderLanguage(undefined);
    end();
    expect(told).to.equal(1);
  });

  it('is not told where it stays the same', () => {
    setReaderLanguage('pt-BR');
    let told = 0;
    const end = onReaderLanguageChange(() => told++);
    setReaderLanguage('pt_br');
    end();
    expect(told).to.equal(0);
  });

  it('is not told where what was given is no language', () => {
    warnings();
    let told = 0;
    const end = onReaderLanguageChange(() => told++);
    setReaderLanguage('English');
    end();
    expect(told).to.equal(0);
  });

  it('is not told to who no longer asks', () => {
    let told = 0;
    onReaderLanguageChange(() => told++)();
    setReaderLanguage('ar');
    expect(told).to.equal(0);
  });

  it('is told to the others when one stops asking at the same moment', () => {
    let told = 0;
    const endFirst = onReaderLanguageChange(() => {
      endFirst();
    });
    const endSecond = onReaderLanguageChange(() => told++);
    setReaderLanguage('ar');
    endSecond();
    expect(told).to.equal(1);
  });
});
