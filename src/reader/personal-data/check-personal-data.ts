import { problem, type Problem } from '#domain/problems/problem.ts';
import { positionAt } from '../files/decode-text.ts';
import type { ParsedFile } from '../headers/parse-file.ts';
import { personalDataProblems, type PersonalDataProblem } from './index.ts';
import { shown } from '../headers/schema-problems.ts';

function tell(found: readonly PersonalDataProblem[], problems: Problem[]): void {
  for (const { file, severity, kind, masked, position } of found) {
    problems.push(problem(severity === 'block' ? 'personal-data' : 'personal-data-possible', file, position, { found: masked, kind }));
  }
}

/** A name of a file has hyphens where a text has blanks. */
function inName(name: string, file: string, allowed: readonly string[] = []): PersonalDataProblem[] {
  return personalDataProblems(name.replaceAll('-', ' '), file, () => undefined, allowed);
}

function permissionsOf(data: unknown): { text: string; reason: string }[] {
  const { permissions } = data as { permissions?: unknown };
  if (!Array.isArray(permissions)) return [];
  return permissions.filter(
    (item): item is { text: string; reason: string } => typeof item?.text === 'string' && typeof item?.reason === 'string',
  );
}

/**
 * Personal data in a whole report, its name included. What the author permits passes with its reason, which the reviewer sees.
 * A message never repeats the whole value.
 */
export function checkPersonalData({ file, text, data, origin }: ParsedFile, problems: Problem[]): void {
  const permissions = permissionsOf(data);
  const allowed = permissions.map((item) => item.text);
  tell(
    personalDataProblems(text, file.file, (offset) => positionAt(text, offset), allowed),
    problems,
  );
  tell(inName(file.id, file.file, allowed), problems);
  permissions.forEach(({ text: permitted, reason }, index) => {
    problems.push(
      problem('personal-data-permitted', file.file, origin.locate(['permissions', index]), {
        found: shown(permitted),
        reason: shown(reason),
      }),
    );
  });
}

/** Personal data in the name of a picture. It belongs to no single report, so that none can permit it: it gets another name. */
export function checkPictureName({ file, name }: { file: string; name: string }, problems: Problem[]): void {
  tell(inName(name.slice(0, name.lastIndexOf('.')), file), problems);
}
