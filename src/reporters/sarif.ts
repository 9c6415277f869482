import type { Problem, ProblemCode } from '#domain/problems/problem.ts';
import { formatProblem, PROBLEM_TEXTS } from '#i18n/problems/index.ts';
import { serialize } from './json.ts';
import type { Report } from './report.ts';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
const NAME = 'crm-agreements-monitor';

/** A rule for each code that occurs; an address of help must be absolute, so it is left out while the site's is not known. */
function rule(code: ProblemCode, { locale, helpAddress }: Report): object {
  const { title, meaning } = PROBLEM_TEXTS[locale][code];
  const address = helpAddress(code);
  return {
    id: code,
    shortDescription: { text: title },
    help: { text: meaning },
    ...(URL.parse(address) && { helpUri: address }),
  };
}

function result(item: Problem, ruleIndex: number, { locale, folder }: Report): object {
  const { message, remedy } = formatProblem(item, locale);
  const { position } = item;
  return {
    ruleId: item.code,
    ruleIndex,
    level: item.severity,
    message: { text: `${message} ${remedy}`.trim() },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: `${folder}/${item.file}`.toWellFormed().split('/').map(encodeURIComponent).join('/') },
          ...(position && { region: { startLine: position.line, startColumn: position.column } }),
        },
      },
    ],
  };
}

/** Problems in SARIF 2.1.0, which code hosts read into their lists of findings. */
export function toSarif(report: Report): string {
  const codes = [...new Set(report.problems.map(({ code }) => code))].sort();
  return serialize({
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: NAME, rules: codes.map((code) => rule(code, report)) } },
        columnKind: 'utf16CodeUnits',
        results: report.problems.map((item) => result(item, codes.indexOf(item.code), report)),
      },
    ],
  });
}
