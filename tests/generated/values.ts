import fc from 'fast-check';
import type { z } from 'zod';
import type { CollectionName } from '#domain/schemas/collections.ts';
import type { PatternForm } from '#domain/schemas/patterns.ts';
import { ruleOf, type Rule } from '#domain/schemas/rules.ts';

// Values drawn from the schemas themselves: what a rule admits is drawn, its ends and what other formats take for a sign of
// their own more often than the rest. A field that is added is drawn without a line here.

/** The ids that a reference may name, by collection. */
export type Ids = (collections: readonly CollectionName[]) => readonly string[];

const SIGNS = [
  'Albergue',
  ' ',
  'niñez',
  '<script>alert(1)</script>',
  '</title>',
  ']]>',
  '&amp;',
  '"',
  "'",
  '`',
  '\\',
  '\\n',
  ',',
  ';',
  ':',
  'END:VEVENT',
  '=HYPERLINK(1)',
  '+1',
  '-1',
  '@SUM(A1)',
  '|',
  '*',
  '[x](y)',
  '{a}',
  '$&',
  '${a}',
  '%0A',
  '#',
  '/',
  '__proto__',
  '😀',
  'مرحبا',
  '中文',
  'W',
  'i'.repeat(80),
];

const textOf = (signs: readonly string[], max: number) =>
  fc
    .oneof(
      fc.array(fc.constantFrom(...signs), { minLength: 1, maxLength: 12 }).map((parts) => parts.join('')),
      fc.constantFrom(...signs).map((sign) => sign.repeat(Math.ceil(max / sign.length))),
    )
    .map((text) => text.slice(0, max).toWellFormed().replaceAll('\uFFFD', '').trim() || 'Texto');

const padded = (value: number, digits = 2) => String(value).padStart(digits, '0');

function dateOf({ form, first, last }: Extract<Rule, { kind: 'date' }>): fc.Arbitrary<string> {
  const year = fc.oneof(fc.constantFrom(first, last), fc.integer({ min: first, max: last }), fc.integer({ min: 2015, max: 2027 }));
  const day = fc
    .tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([y, m, d]) => `${y}-${padded(m)}-${padded(d)}`);
  const quarter = fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([y, q]) => `${y}-Q${q}`);
  if (form === 'day') return fc.oneof(day, fc.constantFrom(`${first}-01-01`, `${last}-12-31`));
  if (form === 'quarter') return quarter;
  const simple = fc.oneof(
    day,
    quarter,
    year.map(String),
    day.map((text) => text.slice(0, 7)),
  );
  const range = fc.tuple(day, day).map((days) => days.toSorted().join('/'));
  return fc
    .tuple(fc.oneof(simple, simple, range, fc.constant(`${first}/${last}`)), fc.constantFrom('', '', '?'))
    .map((parts) => parts.join(''));
}

const FORMS: Record<PatternForm, fc.Arbitrary<string>> = {
  id: fc.constant('a'),
  'local-id': fc.constantFrom('a1', 'constructor', 'con', 'zzzzzzzzzzzz'),
  quarter: fc.constant('2026-Q3'),
  'month-and-day': fc.constantFrom('01-01', '02-28', '06-30', '12-31', '04-01'),
  'two-capitals': fc.constantFrom('AA', 'MX'),
  'three-capitals': fc.constantFrom('AAA', 'USD'),
  occurrence: fc.constantFrom('2026-Q1', '2026/mx', '2026'),
};

const ADDRESSES = [
  'https://example.org/',
  "https://example.org/?a=1&b=<'>",
  'https://www.iom.int/ñ#"x"',
  `https://example.org/${'a'.repeat(500)}`,
];

function valueOf(rule: Rule, element: z.ZodType | undefined, ids: Ids): fc.Arbitrary<unknown> {
  switch (rule.kind) {
    case 'line':
      return textOf(SIGNS, rule.max);
    case 'paragraphs':
      return textOf([...SIGNS, '\n', '\n\n'], rule.max);
    case 'form':
      return FORMS[rule.form];
    case 'address':
      return fc.constantFrom(...ADDRESSES);
    case 'date':
      return dateOf(rule);
    case 'number': {
      const { min, max, whole } = rule;
      return whole
        ? fc.oneof(fc.constantFrom(min, max), fc.integer({ min, max }))
        : fc.oneof(fc.constantFrom(min, max), fc.double({ min, max, noNaN: true }));
    }
    case 'list': {
      const item = arbitraryOf(element!, ids);
      const sized = (minLength: number, maxLength: number) => fc.array(item, { minLength, maxLength });
      return fc.oneof(
        { weight: 5, arbitrary: sized(rule.min, Math.min(rule.max, rule.min + 3)) },
        { weight: 1, arbitrary: sized(rule.max, rule.max) },
      );
    }
    case 'words':
      return fc.constant({});
  }
}

interface Def {
  type: string;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  innerType?: z.ZodType;
  options?: z.ZodType[];
  entries?: Record<string, string>;
  values?: unknown[];
}

/** What a schema accepts, but for rules between its fields. */
export function arbitraryOf(schema: z.ZodType, ids: Ids): fc.Arbitrary<unknown> {
  const { type, shape, element, innerType, options, entries, values } = schema.def as unknown as Def;
  const named = schema.meta()?.reference as readonly CollectionName[] | undefined;
  if (named) return fc.constantFrom(...ids(named));
  const rule = ruleOf(schema);
  if (rule) return valueOf(rule, element, ids);
  if (innerType) return arbitraryOf(innerType, ids);
  if (options) return fc.oneof(...options.map((option) => arbitraryOf(option, ids)));
  if (entries) return fc.constantFrom(...Object.values(entries));
  if (values) return fc.constantFrom(...values);
  if (!shape) throw new TypeError(`no values are known for a schema of type ${type}`);
  const needed = Object.keys(shape).filter((key) => shape[key]!.def.type !== 'optional');
  return fc.record(Object.fromEntries(Object.entries(shape).map(([key, child]) => [key, arbitraryOf(child, ids)])), {
    requiredKeys: needed,
  });
}
