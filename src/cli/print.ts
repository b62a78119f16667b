/** Reports as a person reads them in a terminal. */
import {autonym} from '../i18n/autonyms.js';
import {UNDETERMINED} from '../i18n/tags.js';
import type {ArticleReport, DocumentReport, Found, Problem, TranslationReport} from './report.js';
import {isolated, width, wrap} from './terminal.js';

export type Style = 'bold' | 'cyan' | 'dim' | 'green' | 'red' | 'yellow';

export interface Terminal {
  readonly columns: number;
  /** A text in a style, or as it is where there are no colours. */
  paint(style: Style, text: string): string;
}

/** Width of the names at the left. */
const LABEL = 14;

/** Questions and items beyond these are counted only. */
const MOST_LISTED = 20;

const FOUND: Readonly<Record<Found, readonly [sign: string, style: Style, words: string]>> = {
  this: ['•', 'dim', 'this document'],
  included: ['✓', 'green', 'in this document'],
  returns: ['✓', 'green', 'points back'],
  'one-way': ['!', 'yellow', 'does not point back'],
  failed: ['✗', 'red', 'can’t be read'],
  unaddressed: ['✗', 'red', 'has no address'],
  'not-followed': ['•', 'dim', 'not looked at'],
};

/** The report of one document. */
export function printDocument(report: DocumentReport, terminal: Terminal): string {
  const {source, answer, article, items, problems} = report;
  const {paint, columns} = terminal;
  const lines = wrap(isolated(source), columns).map((line) => paint('bold', line));
  const facts = answer && [
    answer.url && answer.url !== source && `from ${isolated(answer.url)}`,
    answer.status && `status ${answer.status}`,
    isolated(answer.mediaType),
    `${formatNumber(answer.bytes)} bytes`,
  ];
  if (facts) lines.push(...block(facts.filter(Boolean).join(', '), 2, terminal, 'dim'));
  if (items) lines.push('', ...listItems(items, terminal));
  else if (article) lines.push('', ...describe(article, terminal));
  if (problems.length) lines.push('', ...problems.flatMap((problem) => tell(problem, terminal)));
  return `${lines.join('\n')}\n`;
}

function describe(article: ArticleReport, terminal: Terminal): string[] {
  const {title, language, direction, authors, published, modified, questions, image, translations} = article;
  const rightToLeft = direction === 'rtl' ? 'right to left' : 'left to right';
  const size = image?.width && image.height ? ` (${image.width} × ${image.height})` : '';
  return [
    ...field('Title', isolated(title) || '(none)', terminal),
    ...field('Language', `${languageOf(language)}, ${rightToLeft}`, terminal),
    ...field('Text', textOf(article), terminal),
    ...field('Page', isolated(article.url), terminal),
    ...field('Site', isolated(article.siteName), terminal),
    ...field('Category', isolated(article.category), terminal),
    ...field('Summary', isolated(article.summary), terminal),
    ...field('Authors', authors.map(({name}) => isolated(name)).join(', '), terminal),
    ...field('Published', isolated(published), terminal),
    ...field('Modified', modified === published ? '' : isolated(modified), terminal),
    ...field('Picture', image ? isolated(image.url) + size : '', terminal),
    ...field('', image?.alt ? `“${isolated(image.alt)}”` : '', terminal),
    ...list(
      'Questions',
      questions.map((question) => `${isolated(question.title)} (${counted(question.answers, 'answer')})`),
      terminal,
    ),
    ...(translations.length > 1 ? listTranslations(translations, terminal) : []),
  ];
}

function textOf({length, readingMinutes}: ArticleReport): string {
  const minutes = readingMinutes ? `, ${counted(readingMinutes, 'minute')} to read` : '';
  return length.count || minutes ? `${formatNumber(length.count)} ${length.unit}${minutes}` : '(none)';
}

function languageOf(language: string): string {
  const name = language === UNDETERMINED ? 'unknown' : autonym(language);
  return name === language ? language : `${isolated(name)} (${language})`;
}

function field(label: string, value: string, {columns, paint}: Terminal): string[] {
  if (!value) return [];
  return wrap(value, Math.max(columns - LABEL - 2, 20)).map(
    (line, index) => `  ${paint('dim', (index ? '' : label).padEnd(LABEL))}${line}`,
  );
}

function list(label: string, values: readonly string[], terminal: Terminal): string[] {
  const more = values.length - MOST_LISTED;
  const shown = [...values.slice(0, MOST_LISTED), ...(more > 0 ? [`and ${more} more`] : [])];
  return shown.flatMap((value, index) => field(index ? '' : label, value, terminal));
}

function listTranslations(translations: readonly TranslationReport[], {paint, columns}: Terminal): string[] {
  return translations.flatMap(({language, url, src, found}, index) => {
    const [sign, style, words] = FOUND[found];
    const label = paint('dim', (index ? '' : 'Translations').padEnd(LABEL));
    const name = languageOf(language);
    const start = `  ${label}${paint(style, sign)} ${name}, ${paint(style, words)}`;
    const [address = '', ...rest] = wrap(isolated(src || url), Math.max(columns - LABEL - 4, 20));
    if (!address || found === 'this') return start;
    const length = LABEL + 2 + 2 + width(`${name}, ${words}  `) + width(address);
    const indent = ' '.repeat(LABEL + 4);
    return !rest.length && length <= columns
      ? `${start}  ${paint('dim', address)}`
      : [start, ...[address, ...rest].map((line) => indent + paint('dim', line))];
  });
}

function listItems(items: readonly ArticleReport[], terminal: Terminal): string[] {
  const [{siteName} = {siteName: ''}] = items;
  const more = items.length - MOST_LISTED;
  return [
    ...field('Feed', isolated(siteName), terminal),
    ...field('Items', String(items.length), terminal),
    ...items
      .slice(0, MOST_LISTED)
      .flatMap((item) => [
        '',
        ...block(isolated(item.title) || '(no title)', 2, terminal),
        ...block(
          [languageOf(item.language), textOf(item), isolated(item.published), isolated(item.url)]
            .filter(Boolean)
            .join(' · '),
          4,
          terminal,
          'dim',
        ),
      ]),
    ...(more > 0 ? ['', `  and ${more} more`] : []),
  ];
}

function tell({severity, message, cure}: Problem, terminal: Terminal): string[] {
  const [sign, style]: [string, Style] = severity === 'error' ? ['✗', 'red'] : ['!', 'yellow'];
  const [first = '', ...rest] = block(isolated(message), 4, terminal);
  return [`  ${terminal.paint(style, sign)} ${first.slice(4)}`, ...rest, ...hanging('→ ', isolated(cure), 4, terminal)];
}

function hanging(mark: string, text: string, indent: number, terminal: Terminal): string[] {
  const [first = '', ...rest] = text ? block(text, indent + mark.length, terminal) : [];
  if (!first) return [];
  return [' '.repeat(indent) + terminal.paint('cyan', mark) + first.trimStart(), ...rest];
}

function block(text: string, indent: number, {columns, paint}: Terminal, style?: Style): string[] {
  return wrap(text, Math.max(columns - indent, 20)).map(
    (line) => ' '.repeat(indent) + (style ? paint(style, line) : line),
  );
}

/** How it went with all of them. */
export function printSummary(reports: readonly DocumentReport[], terminal: Terminal): string {
  const {paint} = terminal;
  const count = (outcome: DocumentReport['outcome']) => reports.filter((report) => report.outcome === outcome).length;
  const refused = reports.filter(({outcome}) => outcome === 'refused');
  const row = (style: Style, label: string, number: number) =>
    `${label.padEnd(20)}${number ? paint(style, formatNumber(number).padStart(6)) : '0'.padStart(6)}`;
  return [
    paint('bold', row('bold', 'documents', reports.length)),
    row('green', 'read fully', count('read')),
    row('yellow', 'read with problems', count('read-with-problems')),
    row('red', 'refused', refused.length),
    ...refused.flatMap(({source, problems}) => block(`${isolated(source)}: ${problems[0]?.code}`, 2, terminal, 'dim')),
    '',
  ].join('\n');
}

function counted(count: number, noun: string): string {
  return `${formatNumber(count)} ${noun}${count === 1 ? '' : 's'}`;
}

function formatNumber(number: number): string {
  return number.toLocaleString('en');
}
