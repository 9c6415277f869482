// A thousand honest reports, invented: the same seed and the same content give the same bytes.
import { PROSE, type Language, type Prose } from './prose.ts';

/** Entries of the real content that the reports may name. */
export interface Subjects {
  subjects: readonly string[];
  countries: readonly string[];
  sources: readonly string[];
}

/** The organisations that sign; none of them exists. */
export const ORGANIZATIONS: readonly { id: string; es: string; en: string }[] = Array.from({ length: 12 }, (_, index) => ({
  id: `org-bench-${index + 1}`,
  es: `Organización inventada ${index + 1}`,
  en: `Invented organisation ${index + 1}`,
}));

/** A full level rests on evidence with an address. */
const isFull = (levels: readonly string[]) => levels.some((line) => line.endsWith('full'));
const LEVELS = ['no-information', 'pending', 'partial', 'substantial', 'full'];
const EVIDENCE_KINDS = ['document', 'field-notes', 'interviews', 'statistics', 'legislation', 'press'];

/** Bytes that a report aims at; the last block may lead a little beyond. */
const BYTES = 1900;

/** Draws that depend on the seed alone (mulberry32). */
class Dice {
  #state: number;
  constructor(seed: number) {
    this.#state = seed;
  }
  /** A number from 0 to less than 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
  /** A whole number, both ends included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }
  one<T>(list: readonly T[]): T {
    return list[this.between(0, list.length - 1)]!;
  }
  /** Some of a list, each once. */
  some<T>(list: readonly T[], count: number): T[] {
    const left = [...list];
    return Array.from({ length: Math.min(count, left.length) }, () => left.splice(this.between(0, left.length - 1), 1)[0]!);
  }
}

/** Text with its slots filled, Spanish articles contracted; braces that an author escaped are left alone. */
function fill(template: string, prose: Prose, dice: Dice): string {
  const text = template.replace(/(?<!\\)\{(\w+)\}/g, (_, slot: string) => {
    if (slot === 'number') return String(dice.between(12, 480));
    if (slot === 'share') return String(dice.between(11, 97));
    return dice.one(prose.slots[slot as keyof Prose['slots']]);
  });
  return text.replace(/\b([Dd]e|[Aa]) el\b/g, '$1l');
}

/** Blocks of one report; footnotes get their text at its end. */
class Writer {
  readonly blocks: string[] = [];
  readonly #footnotes: string[] = [];
  readonly #prose: Prose;
  readonly #dice: Dice;
  constructor(prose: Prose, dice: Dice) {
    this.#prose = prose;
    this.#dice = dice;
  }

  #fill(list: readonly string[]): string {
    return fill(this.#dice.one(list), this.#prose, this.#dice);
  }
  #sentences(count: number): string {
    return this.#dice
      .some(this.#prose.sentences, count)
      .map((sentence) => fill(sentence, this.#prose, this.#dice))
      .join(' ');
  }
  #items(count: number): string[] {
    return this.#dice.some(this.#prose.items, count).map((item) => fill(item, this.#prose, this.#dice));
  }

  heading(depth: 2 | 3): void {
    this.blocks.push(`${'#'.repeat(depth)} ${this.#dice.one(this.#prose.headings)}`);
  }
  paragraph(): void {
    this.blocks.push(this.#sentences(this.#dice.between(1, 2)));
  }
  escapedSigns(): void {
    this.blocks.push(`${this.#sentences(1)} ${this.#fill(this.#prose.escaped)}`);
  }
  link(): void {
    this.blocks.push(`${this.#sentences(1)} ${fill(this.#prose.link, this.#prose, this.#dice)}`);
  }
  footnote(): void {
    this.#footnotes.push(this.#fill(this.#prose.footnotes));
    this.blocks.push(`${this.#sentences(1)}[^${this.#footnotes.length}]`);
  }
  bullets(): void {
    const [first, ...rest] = this.#items(this.#dice.between(2, 4));
    this.blocks.push([`- ${first}`, `  - ${this.#items(1)[0]}`, ...rest.map((item) => `- ${item}`)].join('\n'));
  }
  steps(): void {
    this.blocks.push(
      this.#items(3)
        .map((item, index) => `${index + 1}. ${item}`)
        .join('\n'),
    );
  }
  table(): void {
    const { columns, rows } = this.#prose.table;
    const lines = rows
      .slice(0, this.#dice.between(3, 5))
      .map((name) => `| ${name} | ${this.#dice.between(40, 900)} | ${this.#dice.between(11, 97)} % |`);
    this.blocks.push([`| ${columns.join(' | ')} |`, '|---|--:|:-:|', ...lines].join('\n'));
  }
  quotation(): void {
    this.blocks.push(`> ${this.#dice.one(this.#prose.quote.quotes)}\n> ${this.#sentences(1)}`);
  }
  evidence(): void {
    const { name, source, date, sources } = this.#prose.evidence;
    const when = this.#dice.next() < 0.6 ? ` ${date}="${this.#dice.one(this.#prose.table.rows)} 2026"` : '';
    this.blocks.push(`<${name} ${source}="${this.#dice.one(sources)}"${when}>\n\n${this.#sentences(1)}\n\n</${name}>`);
  }
  quote(): void {
    const { name, by, quotes } = this.#prose.quote;
    this.blocks.push(`<${name} ${by}="${this.#dice.one(this.#prose.evidence.sources)}">${this.#dice.one(quotes)}</${name}>`);
  }
  note(): void {
    const { name, title, titles, notes } = this.#prose.note;
    this.blocks.push(`<${name} ${title}="${this.#dice.one(titles)}">${this.#dice.one(notes)}</${name}>`);
  }

  text(): string {
    const footnotes = this.#footnotes.map((text, index) => `[^${index + 1}]: ${text}`);
    return `${[...this.blocks, ...footnotes].join('\n\n')}\n`;
  }
}

type Block = Exclude<keyof Writer, 'blocks' | 'heading' | 'text'>;
/** Blocks besides paragraphs, each as often as it stands here. */
const BLOCKS: readonly Block[] = [
  'escapedSigns',
  'link',
  'footnote',
  'footnote',
  'bullets',
  'bullets',
  'steps',
  'table',
  'quotation',
  'evidence',
  'evidence',
  'quote',
  'note',
];

function header(lang: Language, number: number, organization: string, dice: Dice, { subjects, countries, sources }: Subjects): string {
  const prose = PROSE[lang];
  const title = `${fill(dice.one(prose.titles), prose, dice)}, ${number}`;
  const country = dice.one(countries);
  const assessments = dice.some(subjects, dice.between(1, 2)).flatMap((subject) => {
    const levels =
      dice.next() < 0.5 ? [`    level: ${dice.one(LEVELS)}`] : [`    norm: ${dice.one(LEVELS)}`, `    practice: ${dice.one(LEVELS)}`];
    const evidence = [
      `    evidence:`,
      `      - title: ${dice.one(prose.evidenceTitles)}`,
      `        kind: ${dice.one(EVIDENCE_KINDS)}`,
      ...(isFull(levels) || dice.next() < 0.3 ? [`        sources: [{ id: ${dice.one(sources)} }]`] : []),
    ];
    return [`  - subject: ${subject}`, `    country: ${country}`, ...levels, ...(isFull(levels) || dice.next() < 0.6 ? evidence : [])];
  });
  const quarter = dice.between(1, 4);
  return [
    '---',
    `title: ${JSON.stringify(title)}`,
    `lang: ${lang}`,
    `organization: ${organization}`,
    `period: 2026-Q${quarter}`,
    `filed: 2027-01-${String(dice.between(10, 28))}`,
    'place:',
    `  country: ${country}`,
    ...(dice.next() < 0.5 ? [`  region: ${dice.one(prose.regions)}`] : []),
    `method: ${dice.one(prose.method)}`,
    'no-personal-data-checked: 2027-01-08',
    'assessments:',
    ...assessments,
    '---',
    '',
    '',
  ].join('\n');
}

function report(number: number, seed: number, organization: string, subjects: Subjects): string {
  const dice = new Dice(seed + number * 7919);
  const lang = dice.one<Language>(['es', 'en']);
  const head = header(lang, number, organization, dice, subjects);
  const writer = new Writer(PROSE[lang], dice);
  const size = () => Buffer.byteLength(head) + Buffer.byteLength(writer.text());
  writer.heading(2);
  writer.paragraph();
  for (let section = 0; size() < BYTES; section++) {
    if (section > 0 && section % 3 === 0) writer.heading(dice.one([2, 3]));
    writer[dice.one(BLOCKS)]();
    if (dice.next() < 0.4 && size() < BYTES) writer.paragraph();
  }
  return head + writer.text();
}

/** The reports by their path in a content folder. */
export function makeReports(count: number, seed: number, subjects: Subjects): Map<string, string> {
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const { id } = ORGANIZATIONS[index % ORGANIZATIONS.length]!;
      const name = `2026-bench-${String(index + 1).padStart(4, '0')}`;
      return [`reports/${id}/${name}.mdx`, report(index + 1, seed, id, subjects)];
    }),
  );
}

/** The entries of the organisations that sign, by their path in a content folder. */
export function organizationFiles({ sources }: Subjects): Map<string, string> {
  const words = (title: string) => `---\ntitle: ${title}\nsummary: ${title}.\n---\n`;
  return new Map(
    ORGANIZATIONS.flatMap(({ id, es, en }, index) => [
      [
        `parties/${id}.md`,
        `---\nkind: civil-society\norder: ${9000 + index}\nsources: [{ id: ${sources[0]} }]\nconfidence: general\n---\n`,
      ],
      [`parties/${id}.es.md`, words(es)],
      [`parties/${id}.en.md`, words(en)],
    ]),
  );
}
