// The cases of tests/fixtures/reports, read as a contribution is: one content folder, the whole way from bytes to HTML.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasErrors, loadLedger } from '#reader/load-ledger.ts';
import { BASE, REPORT_HEAD } from '../reader/base-content.ts';
import { htmlOf } from '../reader/bodies.ts';
import { withFolder, type Files } from '../reader/content-folder.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures/reports');

/** `whole`: the file brings its own front matter, or what stands in its place. */
interface Whole {
  whole?: true;
}
/** `refused`: the codes of all its errors. `accepted`: what must not stand in its HTML. */
type HostileExpectation = ({ refused: string[] } | { accepted: string[] }) & Whole;
/** `html`: what must stand in its HTML; `text`: what its reader must see; `warnings`: the codes that its author is shown. */
interface HonestExpectation extends Whole {
  html: string[];
  text: string[];
  lang?: 'en';
  warnings?: string[];
}

interface ReadCase<Expectation> {
  name: string;
  expectation: Expectation;
  /** Codes of all problems, warnings included, without repetitions. */
  codes: string[];
  refused: boolean;
  /** Undefined where the report is refused. */
  html: string | undefined;
}

export interface ReadCases {
  hostile: ReadCase<HostileExpectation>[];
  honest: ReadCase<HonestExpectation>[];
  /** Names of case files that have no expectation, and of expectations without a file. */
  unmatched: string[];
}

function expectationsOf<Expectation>(folder: string): [string, Expectation][] {
  return Object.entries(JSON.parse(readFileSync(join(FIXTURES, folder, 'expected.json'), 'utf8')) as Record<string, Expectation>);
}

function fileOf(folder: string, name: string, { whole, lang }: Whole & { lang?: string }, owner: string): Buffer {
  const bytes = readFileSync(join(FIXTURES, folder, `${name}.mdx`));
  const head = REPORT_HEAD.replace('lang: es', `lang: ${lang ?? 'es'}`).replace('org-ejemplo', owner);
  return whole ? bytes : Buffer.concat([Buffer.from(head), bytes]);
}

/** Reads both folders at once, each as the reports of one organization. */
export function readCases(): ReadCases {
  const hostile = expectationsOf<HostileExpectation>('hostile');
  const honest = expectationsOf<HonestExpectation>('honest');
  const files: Files = { ...BASE };
  for (const [name, expectation] of hostile) files[`reports/org-ejemplo/${name}.mdx`] = fileOf('hostile', name, expectation, 'org-ejemplo');
  for (const [name, expectation] of honest) files[`reports/org-muestra/${name}.mdx`] = fileOf('honest', name, expectation, 'org-muestra');
  const { ledger, problems } = withFolder(files, loadLedger);
  const bodies = new Map(ledger.entries().flatMap(({ origin, body }) => (body ? [[origin.file, htmlOf(body)] as const] : [])));
  const read = <Expectation>(owner: string, name: string, expectation: Expectation): ReadCase<Expectation> => {
    const file = `reports/${owner}/${name}.mdx`;
    const own = problems.filter((problem) => problem.file === file);
    const codes = [...new Set(own.map(({ code }) => code))].toSorted();
    return { name, expectation, codes, refused: hasErrors(own), html: bodies.get(file) };
  };
  const names = (folder: string) =>
    readdirSync(join(FIXTURES, folder)).flatMap((file) => (file.endsWith('.mdx') ? [file.slice(0, -4)] : []));
  const unmatched = (folder: string, known: readonly [string, unknown][]) => {
    const expected = new Set(known.map(([name]) => name));
    return names(folder).filter((name) => !expected.has(name));
  };
  return {
    hostile: hostile.map(([name, expectation]) => read('org-ejemplo', name, expectation)),
    honest: honest.map(([name, expectation]) => read('org-muestra', name, expectation)),
    unmatched: [...unmatched('hostile', hostile), ...unmatched('honest', honest)],
  };
}
