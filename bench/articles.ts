/** Articles as a site in many languages may have them, made of the demo's texts: the same ones each time. */
import {readdirSync, readFileSync} from 'node:fs';

const CONTENT = new URL('../demo/content/', import.meta.url);

interface Article {
  readonly inLanguage: string;
  readonly headline: string;
  readonly articleBody: string;
}

/** A document is an article, or has one beside its page, or is about the site. */
type Document = Partial<Article> & {readonly '@graph'?: readonly Partial<Article>[]};

/** An item of a JSON Feed. */
export interface Item {
  readonly id: string;
  readonly url: string;
  readonly language: string;
  readonly title: string;
  readonly summary: string;
  readonly content_text: string;
  readonly date_published: string;
}

/** Numbers from 0 to 1 that look random and are the same each time: mulberry32. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Syllables that make names and terms, of which a real site has ever new ones: letters of the languages' own scripts. */
const SYLLABLES: Readonly<Record<string, string>> = {
  ar: 'با تو مي را سل نو كم دي فا حس',
  ja: 'ミ カ ト ラ ノ セ キ ヤ ブ ン',
  ru: 'ба ко ми ре со ту ва ли ны до',
  zh: '华 林 江 安 文 山 海 东 明 石',
};
const LATIN = 'ba ko mi re so tu va li nor des';

/**
 * Makes a number of articles, as many in each language: sentences of the demo's articles in that language in ever new
 * orders, each with names that hardly another has.
 */
export function articles(count: number): Item[] {
  const random = seeded(6);
  const pick = <Value>(values: readonly Value[]): Value => values[Math.floor(random() * values.length)]!;
  const documents = readdirSync(CONTENT).flatMap((file) => {
    const document = JSON.parse(readFileSync(new URL(file, CONTENT), 'utf8')) as Document;
    return (document['@graph'] ?? [document]).filter((node): node is Article => 'articleBody' in node);
  });
  const languages = [...new Set(documents.map(({inLanguage}) => inLanguage))];
  const sentences = new Map(
    languages.map((language) => {
      const own = documents.filter(({inLanguage}) => inLanguage === language);
      const text = own.map(({articleBody}) => articleBody.replace(/<[^>]*>/g, ' ')).join(' ');
      return [language, text.match(/[^.!?。！？؟]+[.!?。！？؟]+/gu)!.map((sentence) => sentence.trim())] as const;
    }),
  );
  return Array.from({length: count}, (_, index): Item => {
    const language = languages[index % languages.length]!;
    const own = sentences.get(language)!;
    const syllables = (SYLLABLES[language] ?? LATIN).split(' ');
    const name = () => {
      const letters = Array.from({length: 3}, () => pick(syllables)).join('');
      return letters[0]!.toUpperCase() + letters.slice(1);
    };
    const words = pick(own).split(' ');
    return {
      id: `https://example.org/${language}/${index}`,
      url: `https://example.org/${language}/${index}`,
      language,
      title: `${name()}: ${words.slice(0, 8).join(' ').slice(0, 70)}`,
      summary: `${pick(own)} ${name()}.`.slice(0, 220),
      content_text: `${pick(own)} ${pick(own)} ${name()} ${name()}.`.slice(0, 420),
      date_published: new Date(Date.UTC(2020, 0, 1 + (index % 2_000))).toISOString(),
    };
  });
}
