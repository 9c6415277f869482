import { expect, test } from 'vitest';
import { partOf, PROGRAM_PARTS } from '#domain/changes/program-parts.ts';
import { touchedBy, type TouchedFile } from '#domain/changes/touched.ts';
import type { AnyEntry } from '#domain/ledger/entry.ts';

const changed = (path: string): TouchedFile => ({ path, happened: 'changed' });

/** Of an entry, what says who speaks in it. */
const signed = (collection: 'replies' | 'self-assessments', id: string, author: string) =>
  ({ collection, id, facts: collection === 'replies' ? { from: author } : { country: author }, words: {} }) as unknown as AnyEntry;
const recorded = { collection: 'agreements', id: 'd-01', facts: {}, words: {} } as unknown as AnyEntry;

const ENTRIES = [signed('replies', 'gt-1', 'gt'), signed('self-assessments', 'gt-2026', 'gt'), recorded];

const owners = (paths: readonly string[], before = ENTRIES, after = ENTRIES) =>
  touchedBy(paths.map(changed), before, after).ownWords.map(({ party, files }) => [party, ...files.map(({ path }) => path)]);

test('a report and a picture beside it belong to the organisation whose folder they stand in', () => {
  expect(owners(['content/reports/org-a/x.mdx', 'content/reports/org-a/x.jpg', 'content/reports/org-b/y.mdx'])).toEqual([
    ['org-a', 'content/reports/org-a/x.jpg', 'content/reports/org-a/x.mdx'],
    ['org-b', 'content/reports/org-b/y.mdx'],
  ]);
});

test('a self-assessment and a reply belong to the party that speaks in them, with their translations', () => {
  const files = ['content/self-assessments/gt-2026.md', 'content/self-assessments/gt-2026.en.md', 'content/replies/gt-1.es.md'];
  expect(owners(files)).toEqual([['gt', ...files.toSorted()]]);
});

test('an entry that is taken over needs both: who spoke in it before, and who would after', () => {
  const after = [signed('replies', 'gt-1', 'mx')];
  expect(owners(['content/replies/gt-1.md'], ENTRIES, after)).toEqual([
    ['gt', 'content/replies/gt-1.md'],
    ['mx', 'content/replies/gt-1.md'],
  ]);
});

test('an entry that is deleted or made unreadable still is whose it was', () => {
  expect(owners(['content/replies/gt-1.md'], ENTRIES, [])).toEqual([['gt', 'content/replies/gt-1.md']]);
});

test('a new entry is whose it says', () => {
  expect(owners(['content/replies/sv-1.md'], [], [signed('replies', 'sv-1', 'sv')])).toEqual([['sv', 'content/replies/sv-1.md']]);
});

test('what nobody signs is the record of the editors, whoever it is about', () => {
  const paths = ['content/agreements/d-01.md', 'content/inputs/i-1.md', 'content/parties/org-a.es.md'];
  expect(touchedBy(paths.map(changed), ENTRIES, ENTRIES)).toEqual({
    ownWords: [],
    recorded: paths.map(changed),
    unclear: [],
    program: [],
  });
});

test.each([
  'content/replies/new-and-unreadable.md',
  'content/reports/loose.mdx',
  'content/replies/a/b.md',
  'content/pages/es/about.mdx',
  'content/agreements/x.mdx',
  'content/loose.md',
  'content/agreements',
])('of %s nobody can say whose it is', (path) => {
  expect(touchedBy([changed(path)], ENTRIES, ENTRIES).unclear).toEqual([changed(path)]);
});

test.each([
  ['.github/workflows/check.yml', 'checks'],
  ['.github/CODEOWNERS', 'checks'],
  ['.ci/run', 'checks'],
  ['package.json', 'packages'],
  ['package-lock.json', 'packages'],
  ['.npmrc', 'packages'],
  ['.node-version', 'packages'],
  ['bench/package.json', 'packages'],
  ['content/package.json', 'packages'],
  ['src/reader/read-content.ts', 'gate'],
  ['src/domain/schemas/acts.ts', 'gate'],
  ['src/domain/checks/ledger-checks.ts', 'gate'],
  ['src/domain/changes/touched.ts', 'gate'],
  ['content/schema-version', 'gate'],
  ['scripts/build.ts', 'commands'],
  ['astro.config.mjs', 'commands'],
  ['laws.js', 'commands'],
  ['.gitattributes', 'commands'],
  ['.vscode/settings.json', 'commands'],
  ['conference/pages/es/about.mdx', 'prose'],
  ['public/icon.svg', 'public'],
  ['tests/laws/laws.test.ts', 'tests'],
  ['src/views/home/home.ts', 'site'],
  ['docs/architecture.md', 'documents'],
  ['LICENSE', 'documents'],
])('%s is of the program: %s', (path, part) => {
  expect(partOf(path)).toBe(part);
});

test('parts of the program come in their order, each once, with their files', () => {
  const { program } = touchedBy(['docs/a.md', 'conference/pages/es/about.mdx', '.github/b.yml', '.github/a.yml'].map(changed), [], []);
  expect(program).toEqual([
    { part: 'checks', files: [changed('.github/a.yml'), changed('.github/b.yml')] },
    { part: 'prose', files: [changed('conference/pages/es/about.mdx')] },
    { part: 'documents', files: [changed('docs/a.md')] },
  ]);
  expect(PROGRAM_PARTS.indexOf('checks')).toBe(0);
});

test('no file of a change is left out', () => {
  const paths = ['a', 'content', 'content/x', 'content/reports/a/b/c', 'src', '.x', 'ñ/é.md', 'content/replies/gt-1.md'];
  const { ownWords, recorded: rest, unclear, program } = touchedBy(paths.map(changed), ENTRIES, ENTRIES);
  const told = [...ownWords, ...program].flatMap(({ files }) => files);
  expect([...told, ...rest, ...unclear].map(({ path }) => path).toSorted()).toEqual(paths.toSorted());
});
