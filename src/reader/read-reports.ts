import type { AnyEntry } from '#domain/entry.ts';
import { problem, type Problem } from '#domain/problem.ts';
import { COLLECTIONS, type Facts } from '#domain/schemas/index.ts';
import { checkAddress } from './address.ts';
import { positionAt } from './decode-text.ts';
import { readBodiesApart } from './isolated-bodies.ts';
import type { ParsedFile } from './parse-file.ts';
import { personalDataProblems } from './personal-data/index.ts';
import type { ReadBody } from './report-body.ts';
import type { ReportPictures } from './report-pictures.ts';
import { checkSchema, shown } from './schema-problems.ts';

interface CheckedReport {
  parsed: ParsedFile;
  facts: Facts<'reports'> | undefined;
}

function permissionsOf(data: unknown): { text: string; reason: string }[] {
  const { permissions } = data as { permissions?: unknown };
  if (!Array.isArray(permissions)) return [];
  return permissions.filter(
    (item): item is { text: string; reason: string } => typeof item?.text === 'string' && typeof item?.reason === 'string',
  );
}

/**
 * Personal data in the whole file, its name included. What the author permits passes with its reason, which the reviewer sees.
 * A message never repeats the whole value.
 */
function checkPersonalData({ file, text, data, origin }: ParsedFile, problems: Problem[]): void {
  const permissions = permissionsOf(data);
  const allowed = permissions.map((item) => item.text);
  const found = [
    ...personalDataProblems(text, file.file, (offset) => positionAt(text, offset), allowed),
    ...personalDataProblems(file.id.replaceAll('-', ' '), file.file, () => undefined, allowed),
  ];
  for (const { severity, kind, masked, position } of found) {
    problems.push(
      problem(severity === 'block' ? 'personal-data' : 'personal-data-possible', file.file, position, { found: masked, other: kind }),
    );
  }
  permissions.forEach(({ text: permitted, reason }, index) => {
    problems.push(
      problem('personal-data-permitted', file.file, origin.locate(['permissions', index]), {
        found: shown(permitted),
        other: shown(reason),
      }),
    );
  });
}

function checkFacts(parsed: ParsedFile, problems: Problem[]): CheckedReport {
  const { file, origin } = parsed;
  const { value: facts, problems: found } = checkSchema(COLLECTIONS.reports.facts, parsed.data, origin);
  problems.push(...found);
  if (facts && facts.organization !== file.owner) {
    problems.push(
      problem('wrong-folder', file.file, origin.locate(['organization']), { found: facts.organization, accepted: [file.owner!] }),
    );
  }
  facts?.assessments.forEach((assessment, index) =>
    assessment.evidence?.forEach(({ url }, at) => {
      const reason = url === undefined ? undefined : checkAddress(url);
      if (!reason) return;
      const path = ['assessments', index, 'evidence', at, 'url'];
      problems.push(problem('bad-address', file.file, origin.locate(path), { found: shown(url), other: reason }));
    }),
  );
  return { parsed, facts };
}

function entryOf({ parsed, facts }: CheckedReport, { body }: ReadBody): AnyEntry | undefined {
  if (!facts || !body) return undefined;
  return { collection: 'reports', id: parsed.file.id, facts, words: {}, body, origin: parsed.origin, wordOrigins: {} };
}

/** Reads all reports together, because their texts are read in one process apart; the entries that are valid on their own. */
export function readReports(files: readonly ParsedFile[], pictures: ReportPictures, problems: Problem[]): AnyEntry[] {
  const reports = files.map((parsed) => checkFacts(parsed, problems));
  for (const parsed of files) checkPersonalData(parsed, problems);
  const bodies = readBodiesApart(
    files.map(({ file, body, bodyLine, data }) => ({
      body,
      file: file.file,
      bodyLine,
      lang: (data as { lang?: unknown }).lang === 'en' ? 'en' : 'es',
      pictures: [...pictures.of(file.owner!)],
    })),
  );
  return reports.flatMap((report, index) => {
    const read = bodies[index]!;
    problems.push(...read.problems);
    pictures.note(report.parsed.file.owner!, read.images);
    return entryOf(report, read) ?? [];
  });
}
