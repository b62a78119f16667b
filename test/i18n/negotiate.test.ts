import {expect} from '@esm-bundle/chai';
import {negotiate} from '../../src/i18n/negotiate.js';

type Case = readonly [wanted: string, available: string, best: string | undefined];

const RULES: Readonly<Record<string, readonly Case[]>> = {
  'takes the very tag that is wanted': [
    ['de', 'en de fr', 'de'],
    ['de', 'de-DE de', 'de'],
    ['de-DE', 'de de-DE', 'de-DE'],
    ['de-AT', 'de-DE de-AT de', 'de-AT'],
    ['zh-TW', 'zh zh-Hant zh-TW', 'zh-TW'],
    ['es-419', 'es es-419', 'es-419'],
  ],
  'takes the same script before the same region': [
    ['zh-TW', 'zh-CN zh-Hant', 'zh-Hant'],
    ['zh-TW', 'zh-Hans zh-HK', 'zh-HK'],
    ['zh-TW', 'zh zh-CN zh-SG zh-MO', 'zh-MO'],
    ['zh-HK', 'zh-CN zh-TW', 'zh-TW'],
    ['zh-MO', 'zh zh-Hant', 'zh-Hant'],
    ['zh-Hant', 'zh-Hans zh-TW', 'zh-TW'],
    ['zh-Hant-HK', 'zh-CN en zh-Hant-TW', 'zh-Hant-TW'],
    ['zh', 'zh-TW zh-CN', 'zh-CN'],
    ['zh-CN', 'zh-TW zh', 'zh'],
    ['zh-SG', 'zh-Hant zh-Hans', 'zh-Hans'],
    ['sr-Latn', 'sr sr-Latn', 'sr-Latn'],
    ['sr', 'sr-Latn sr-Cyrl', 'sr-Cyrl'],
    ['sr-ME', 'sr sr-Latn', 'sr-Latn'],
    ['sr-Latn-RS', 'sr-RS sr-Latn-ME', 'sr-Latn-ME'],
    ['uz-Cyrl', 'uz uz-Cyrl', 'uz-Cyrl'],
    ['pa-PK', 'pa pa-Arab', 'pa-Arab'],
    ['az-IR', 'az az-Arab', 'az-Arab'],
  ],
  'takes another script where only that is there': [
    ['zh-TW', 'en zh-CN', 'zh-CN'],
    ['zh-TW', 'zh-Hans', 'zh-Hans'],
    ['zh', 'zh-Hant-HK en', 'zh-Hant-HK'],
    ['sr-Latn', 'hr sr', 'sr'],
    ['pa-Arab', 'pa hi', 'pa'],
  ],
  'takes the same region, then no region, then any other': [
    ['zh-HK', 'zh-TW zh-HK', 'zh-HK'],
    ['de-AT', 'de-CH de', 'de'],
    ['en-GB', 'en-US en', 'en'],
    ['en-US', 'en-GB en', 'en'],
    ['en-GB', 'fr en-US', 'en-US'],
    ['de', 'de-CH de-DE', 'de-DE'],
    ['de', 'de-AT de-CH', 'de-AT'],
    ['pt-PT', 'pt', 'pt'],
    ['pt-PT', 'pt-BR pt', 'pt'],
    ['pt-PT', 'pt-BR', 'pt-BR'],
    ['pt', 'pt-PT pt-BR', 'pt-BR'],
    ['de-DE-u-co-phonebk', 'de-AT de-DE', 'de-DE'],
    ['de-1996', 'en de', 'de'],
  ],
  'lets Norwegians read either of their languages, their own first': [
    ['nb', 'en no', 'no'],
    ['no', 'en nb', 'nb'],
    ['nn', 'nb nn', 'nn'],
    ['nb', 'nn nb', 'nb'],
    ['nn', 'en nb', 'nb'],
    ['nn', 'da no', 'no'],
    ['nb-NO', 'nn no', 'no'],
    // What is published as "no" is Bokmål but for its name.
    ['no', 'nn nb', 'nb'],
  ],
  'asks for the wanted languages in their order': [
    ['fr de', 'de fr', 'fr'],
    ['ja de', 'en de', 'de'],
    ['de-AT de-CH en', 'en de-CH', 'de-CH'],
    ['zh-TW en', 'en zh-Hant', 'zh-Hant'],
    ['und fr', 'en fr', 'fr'],
    ['* fr', 'en fr', 'fr'],
    ['no-such-thing fr', 'en fr', 'fr'],
  ],
  'understands codes as they come': [
    ['iw', 'en he', 'he'],
    ['id', 'en in', 'in'],
    ['zh_TW', 'zh_CN zh_HK', 'zh_HK'],
    ['en-UK', 'en-US en-GB', 'en-GB'],
    ['ZH-tw', 'zh-cn zh-hant', 'zh-hant'],
    ['cmn-Hans', 'en zh', 'zh'],
    ['tl', 'en fil', 'fil'],
    ['sh', 'sr sr-Latn', 'sr-Latn'],
    ['deu', 'en de', 'de'],
  ],
  'finds nothing where nothing wanted is there': [
    ['ja', 'de en', undefined],
    ['ja ko', 'de en', undefined],
    ['ckb', 'ku', undefined],
    ['ku', 'ckb', undefined],
    ['bs', 'sr-Latn hr', undefined],
    ['nl', 'af de', undefined],
    ['da', 'nb no', undefined],
    ['und', 'de en', undefined],
    ['*', 'de en', undefined],
    ['en', 'und', undefined],
    ['', 'de en', undefined],
    ['de', '', undefined],
  ],
};

const list = (tags: string) => tags.split(' ').filter(Boolean);

describe('negotiate', () => {
  for (const [rule, cases] of Object.entries(RULES)) {
    describe(rule, () => {
      for (const [wanted, available, best] of cases) {
        it(`${wanted || 'nothing'} of ${available || 'nothing'}: ${best ?? 'none'}`, () => {
          expect(negotiate(list(wanted), list(available))).to.equal(best);
        });
      }
    });
  }
});
