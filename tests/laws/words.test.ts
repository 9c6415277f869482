import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { sourcesIn } from './arrows.ts';

/** A word of the second table of docs/glossary.md. */
interface Refused {
  /** Where the word has the meaning that the glossary gives it. */
  own?: readonly string[];
  /** Names that still have it and are to be renamed. This list only gets shorter. */
  toRename?: readonly string[];
}

const REFUSED: Readonly<Record<string, Refused>> = {
  report: {
    own: [
      'src/client/forms/',
      'src/domain/schemas/',
      'src/i18n/forms/',
      'src/i18n/problems/',
      'src/domain/pictures/',
      'src/reader/reports/',
      'src/views/entries/',
      'src/views/forms/',
      'src/views/lists/',
    ],
    toRename: ['ConsultationReport', 'Report', 'ReportProblem', 'RoundReport', 'reportConsultation'],
  },
  finding: {
    own: ['src/domain/schemas/'],
  },
  standing: {
    own: ['src/domain/schemas/'],
    toRename: ['StandingWords', 'standingEn', 'standingEs', 'standingParts', 'standingView', 'standingsIn', 'standingsTable'],
  },
  stand: { toRename: ['standsAlone'] },
  wish: {},
  way: {},
  shown: { toRename: ['SHOWN', 'ShownDocument', 'shown'] },
  heard: {},
  told: {},
  spoken: {},
  draft: { own: ['src/client/forms/', 'src/forms/', 'src/i18n/draft-words.ts', 'src/views/forms/'] },
  issue: {},
  world: {},
  shelf: {},
};

const ONE = /^export (?:abstract |async )?(?:class|const|enum|function\*?|interface|let|type) (\w+)/gm;
const SEVERAL = /^export (?:type )?\{([^}]*)\}/gm;

/** What a file exports under a name; a component has that of its file. */
function exportedFrom(path: string, text: string): string[] {
  const listed = [...text.matchAll(SEVERAL)].flatMap((match) => match[1]!.split(','));
  const names = [...[...text.matchAll(ONE)].map((match) => match[1]!), ...listed.map((item) => item.trim().split(' ').at(-1)!)];
  return [...(path.endsWith('.astro') ? [basename(path)] : []), ...names].filter((name) => name !== '');
}

/** `findingsEn` and `FINDING_SECTIONS` as lower-case words, in the singular. */
function wordsIn(name: string): string[] {
  const words = name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g) ?? [];
  return words.map((word) => word.toLowerCase().replace(/(?<=..)s$/, ''));
}

const exported = [...sourcesIn('src')].flatMap(([path, text]) => exportedFrom(path, text).map((name) => ({ path, name })));

test.each(Object.entries(REFUSED))('no exported name has "%s" but in the meaning of the glossary', (word, { own = [], toRename = [] }) => {
  const elsewhere = exported.filter(({ path }) => !own.some((place) => path.startsWith(place)));
  const found = new Set(elsewhere.filter(({ name }) => wordsIn(name).includes(word)).map(({ name }) => name));
  expect([...found].sort()).toEqual([...toRename].sort());
});

test('a word has its own meaning only where it is used', () => {
  for (const [word, { own = [] }] of Object.entries(REFUSED)) {
    const unused = own.filter((place) => !exported.some(({ path, name }) => path.startsWith(place) && wordsIn(name).includes(word)));
    expect(unused, word).toEqual([]);
  }
});

test('the glossary names the same words, and says of the same ones that the code still has them', () => {
  const glossary = readFileSync(join(import.meta.dirname, '../../docs/glossary.md'), 'utf8');
  const rows = glossary.slice(glossary.indexOf('## Words that are not used')).matchAll(/^\| (\w+) \|[^|\n]*\|[^|\n]*\| (.+) \|$/gm);
  const named = [...rows].map((match) => ({ word: match[1]!, still: !match[2]!.startsWith('no') })).filter(({ word }) => word !== 'word');
  expect(named).toEqual(Object.entries(REFUSED).map(([word, { toRename = [] }]) => ({ word, still: toRename.length > 0 })));
});
