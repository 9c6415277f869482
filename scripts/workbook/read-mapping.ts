import * as z from 'zod';
import { LOCALES, type Locale } from '#domain/schemas/vocabulary.ts';
import { formatProblem } from '#i18n/problems/index.ts';
import type { Mapping } from '#papers/workbook/mapping.ts';
import { workbookProblem, type WorkbookProblem } from '#papers/workbook/problems.ts';
import { parseYaml } from '#reader/headers/parse-yaml.ts';

const text = z.string().trim().min(1).max(300);
const table = z.record(text, z.union([text, z.number()]).transform(String));

const schema = z.strictObject({
  lang: z.enum(LOCALES).default(LOCALES[0]),
  tables: z
    .array(
      z.strictObject({
        sheet: text.optional(),
        to: text,
        headings: z.int().min(1).max(50).default(1),
        columns: table,
        ids: table.default({}),
        values: table.default({}),
      }),
    )
    .min(1)
    .max(20),
});

const SAID = { es: z.locales.es, en: z.locales.en } as const satisfies Record<Locale, unknown>;

/** A file of headings in YAML or JSON, or what is wrong with it. @param locale in which that is told */
export function readMapping(source: string, locale: Locale): { mapping: Mapping } | { problems: WorkbookProblem[] } {
  const { data, problems } = parseYaml(source.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n'), '', 1);
  const [problem] = problems;
  if (problem) {
    const { message, remedy } = formatProblem(problem, locale);
    const found = `${problem.position?.line ?? 1}: ${message} ${remedy}`.trim();
    return { problems: [workbookProblem('mapping-syntax', undefined, { found })] };
  }
  const read = schema.safeParse(data, { error: SAID[locale]().localeError });
  if (read.success) return { mapping: read.data };
  return {
    problems: read.error.issues.map(({ path, message }) =>
      workbookProblem('mapping-key', undefined, { path: path.join('.') || '.', found: message }),
    ),
  };
}
