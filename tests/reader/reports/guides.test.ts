// What the guides tell authors is what the reader does.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { COLLECTIONS } from '#domain/schemas/index.ts';
import { ID_MAX_LENGTH } from '#domain/text/names.ts';
import { fieldsOf, type FormField } from '#forms/fields.ts';
import { FILE_MAX_BYTES, LINE_MAX_CHARACTERS } from '#reader/files/decode-text.ts';
import { splitFrontMatter } from '#reader/headers/front-matter.ts';
import { checkSchema } from '#reader/headers/schema-problems.ts';
import { IMAGE_EXTENSIONS } from '#domain/pictures/image-rules.ts';
import { REPORT_COMPONENTS } from '#reader/reports/report-components.ts';
import { readReportBody } from '#reader/reports/report-body.ts';
import { EVIDENCE_KINDS, LEVELS, STANCES, type Locale } from '#domain/schemas/vocabulary.ts';

const GUIDES: readonly [path: string, lang: Locale][] = [
  ['CONTRIBUTING.es.md', 'es'],
  ['CONTRIBUTING.md', 'en'],
  ['conference/pages/es/contribute.mdx', 'es'],
  ['conference/pages/en/contribute.mdx', 'en'],
];
const KINDS = { es: 'PNG, JPEG, WebP o AVIF', en: 'PNG, JPEG, WebP or AVIF' };
const APART = {
  es: /con una línea vacía antes y otra después: nunca\s+dentro de una frase/,
  en: /with an empty line before and after it: never\s+inside a sentence/,
};

test.each(GUIDES)('%s: which pictures are shown, that a component stands apart, and each component by its name', (path, lang) => {
  const guide = readFileSync(path, 'utf8').replaceAll('\n', ' ');
  expect([...IMAGE_EXTENSIONS.keys()].toSorted()).toEqual(['avif', 'jpeg', 'jpg', 'png', 'webp']);
  expect(guide).toContain(KINDS[lang]);
  expect(guide).not.toMatch(/[Nn]o se (?:aceptan|admiten) (?:las )?im[áa]genes/);
  expect(guide).toMatch(APART[lang]);
  expect(guide).toContain('clean-image');
  for (const name of REPORT_COMPONENTS.keys()) expect(guide).toContain(name);
});

test.each(GUIDES)('%s: its examples are accepted by the reader', (path, lang) => {
  const examples = [...readFileSync(path, 'utf8').matchAll(/```mdx\n([\s\S]*?)```/g)].map(([, text]) =>
    text!.replace(/^---\n[\s\S]*?\n---\n/, ''),
  );
  for (const example of examples) expect(readReportBody(example, path, 1, lang).problems, example).toEqual([]);
});

test('the words about safety say that pictures are shown without what they hide', () => {
  expect(readFileSync('SECURITY.md', 'utf8')).not.toMatch(/hold no pictures/);
});

/** Keys of the facts of a report, and of one of its assessments, as the schema has them; whether each must be there. */
const { facts } = fieldsOf('reports');
const needed = (fields: readonly FormField[]) => new Map(fields.map(({ key, required }) => [key, required] as const));
const { control: list } = facts.find(({ key }) => key === 'assessments')!;
const ofAssessment = list.kind === 'list' && list.item.kind === 'group' ? list.item.fields : [];

/** Rows of the tables of a document whose first cell is a key, or several, with what the second cell says. */
function rowsOf(text: string, heading: RegExp): Map<string, string> {
  const table = text.slice(text.search(heading)).split('\n\n')[0]!;
  return new Map(
    table.split('\n').flatMap((row) => {
      const [, keys = '', second = ''] = row.split('|').map((part) => part.trim());
      return [...keys.matchAll(/`([a-z-]+)`/g)].map((match) => [match[1]!, second] as const);
    }),
  );
}

const DOCUMENTS = GUIDES.slice(0, 2);
const YES = { es: 'sí', en: 'yes' };

test.each(DOCUMENTS)(
  '%s: the fields of a report and of an assessment are those of the schema, and the required ones are called so',
  (path, lang) => {
    const text = readFileSync(path, 'utf8');
    const report = rowsOf(text, /^\| `title` /m);
    // What a person who checks adds is named too, since the guide sends there.
    expect([...report.keys()].filter((key) => key !== 'permissions').toSorted()).toEqual([...needed(facts).keys()].toSorted());
    for (const [key, required] of needed(facts)) expect(report.get(key) === YES[lang], key).toBe(required);
    const assessment = rowsOf(text, /^\| `subject` /m);
    expect([...assessment.keys()].toSorted()).toEqual([...needed(ofAssessment).keys()].toSorted());
    for (const [key, required] of needed(ofAssessment)) expect(assessment.get(key) === YES[lang], key).toBe(required);
  },
);

test.each(GUIDES)(
  '%s: every field of a report is named, and every word for a level or a kind of evidence is one that is accepted',
  (path) => {
    const text = readFileSync(path, 'utf8');
    const named = new Set([...text.matchAll(/`([a-z][a-z-]*)`/g)].map((match) => match[1]!));
    const unnamed = [...needed(facts).keys(), ...needed(ofAssessment).keys()].filter(
      (key) => !named.has(key) && !['related', 'presented'].includes(key),
    );
    expect(unnamed).toEqual([]);
    for (const word of [...LEVELS, ...EVIDENCE_KINDS]) expect(named, word).toContain(word);
  },
);

test.each(GUIDES)('%s: every number of characters is the bound of its field', (path) => {
  const text = readFileSync(path, 'utf8');
  const maxOf = (fields: readonly FormField[], key: string) => {
    const control = fields.find((field) => field.key === key)!.control;
    return 'max' in control ? control.max : undefined;
  };
  const told = [...text.matchAll(/`(title|summary|method)`[^`\n]*?(\d{3,4}) (?:caracteres|characters)/g)].map(
    (match) => [match[1]!, Number(match[2])] as const,
  );
  expect(told.length).toBeGreaterThan(1);
  // The title of a piece of evidence has a bound of its own; it stands in the row of evidence.
  for (const [key, max] of told) expect(key === 'title' ? [maxOf(facts, key), 300] : [maxOf(facts, key)], key).toContain(max);
});

test.each(GUIDES)('%s: the header of each example is accepted as it is', (path) => {
  const text = readFileSync(path, 'utf8');
  const headers = [...text.matchAll(/```(?:mdx|yaml)\n(---\n[\s\S]*?\n---)/g)].map((match) => match[1]!);
  const ofReports = headers.filter((header) => header.includes('organization:'));
  expect(ofReports.length).toBeGreaterThan(0);
  for (const header of ofReports) {
    const split = splitFrontMatter(`${header}\n`, path);
    if (!('yaml' in split)) throw new Error(header);
    expect(checkSchema(COLLECTIONS.reports.facts, split.yaml.data, { file: path, locate: () => undefined }).problems).toEqual([]);
  }
});

test('what the guide says of sizes is what is refused', () => {
  for (const path of ['CONTRIBUTING.md', 'CONTRIBUTING.es.md']) {
    const text = readFileSync(path, 'utf8');
    expect(text).toContain(`${FILE_MAX_BYTES / 1024} KiB`);
    expect(text.replaceAll(/(\d)[.,  ](?=\d{3})/g, '$1')).toContain(String(LINE_MAX_CHARACTERS));
    expect(text).toMatch(new RegExp(`\\b${ID_MAX_LENGTH} (?:characters|caracteres)`));
  }
});

test('the forms of issues offer what the site knows: every stance of a reply, in both languages', () => {
  const form = parse(readFileSync('.github/ISSUE_TEMPLATE/right-of-reply.yml', 'utf8')) as {
    body: { id?: string; attributes: { options?: string[] } }[];
  };
  const stances = form.body.find(({ id }) => id === 'stance')!.attributes.options!;
  expect(stances).toHaveLength(STANCES.length);
  for (const option of stances) expect(option).toMatch(/^\p{Lu}\p{L}+ \/ \p{Lu}\p{L}+$/u);
});

test('the words about safety name the field by which a person answers for the text, and no placeholder', () => {
  const text = readFileSync('SECURITY.md', 'utf8');
  expect(text).toContain('`no-personal-data-checked`');
  for (const path of ['SECURITY.md', ...GUIDES.map(([name]) => name), '.github/CODEOWNERS', '.github/ISSUE_TEMPLATE/config.yml'])
    expect(readFileSync(path, 'utf8'), path).not.toMatch(/OWNER|PLACEHOLDER|Placeholder/);
});
