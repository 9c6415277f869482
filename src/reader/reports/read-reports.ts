import type { AnyEntry, Body } from '#domain/ledger/entry.ts';
import { problem, type Problem } from '#domain/problems/problem.ts';
import { COLLECTIONS, type Facts } from '#domain/schemas/index.ts';
import { checkAddress } from '#domain/text/report-addresses.ts';
import { readBodiesApart } from './isolated-bodies.ts';
import type { ParsedFile } from '../headers/parse-file.ts';
import type { ReportPictures } from './report-pictures.ts';
import { checkSchema, shown } from '../headers/schema-problems.ts';
import type { ContentFile } from '../files/walk-content.ts';

interface CheckedReport {
  parsed: ParsedFile;
  facts: Facts<'reports'> | undefined;
}

function checkFacts(parsed: ParsedFile, problems: Problem[]): CheckedReport {
  const { file, origin } = parsed;
  const { value: facts, problems: found } = checkSchema(COLLECTIONS.reports.facts, parsed.data, origin);
  problems.push(...found);
  if (facts && facts.organization !== file.owner) {
    problems.push(problem('wrong-folder', file.file, origin.locate(['organization']), { found: facts.organization, folder: file.owner! }));
  }
  facts?.assessments.forEach((assessment, index) =>
    assessment.evidence?.forEach(({ url }, at) => {
      const reason = url === undefined ? undefined : checkAddress(url);
      if (!reason) return;
      const path = ['assessments', index, 'evidence', at, 'url'];
      problems.push(problem('bad-address', file.file, origin.locate(path), { found: shown(url), reason }));
    }),
  );
  return { parsed, facts };
}

function entryOf({ parsed, facts }: CheckedReport, body: Body | undefined): AnyEntry | undefined {
  if (!facts) return undefined;
  const { file, origin } = parsed;
  return { collection: 'reports', id: file.id, facts, words: {}, ...(body && { body }), origin, wordOrigins: {} };
}

/**
 * Reads all reports together, because their texts are read in one process apart; the entries that are valid on their own.
 *
 * @param isAskedFor false for a report of which only the header is needed: its text is not read, and its entry has no body
 */
export function readReports(
  files: readonly ParsedFile[],
  pictures: ReportPictures,
  problems: Problem[],
  isAskedFor: (file: ContentFile) => boolean,
): AnyEntry[] {
  const reports = files.map((parsed) => checkFacts(parsed, problems));
  const asked = files.filter(({ file }) => isAskedFor(file));
  const answers = readBodiesApart(
    asked.map(({ file, body, bodyLine, data }) => ({
      body,
      file: file.file,
      bodyLine,
      lang: (data as { lang?: unknown }).lang === 'en' ? 'en' : 'es',
      pictures: [...pictures.of(file.owner!)],
    })),
  );
  const bodies = new Map(asked.map((parsed, index) => [parsed, answers[index]!]));
  return reports.flatMap((report) => {
    const { parsed } = report;
    const read = bodies.get(parsed);
    pictures.note(parsed.file.owner!, read?.images);
    if (!read) return entryOf(report, undefined) ?? [];
    problems.push(...read.problems);
    return (read.body && entryOf(report, read.body)) ?? [];
  });
}
