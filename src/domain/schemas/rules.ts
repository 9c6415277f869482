// One rule for each kind of value that content may hold. Every field is made by one of them (a test says so), and its bounds
// are part of the sentence that explains it.
import * as z from 'zod';
import { isIsoDay, parseEdtf } from '../dates/edtf.ts';
import { webAddressRefusal } from '../text/addresses.ts';
import { misleadingText } from '../text/shown-addresses.ts';
import { isOneLine, isParagraphs } from '../text/line-breaks.ts';
import { PATTERNS, type PatternForm } from './patterns.ts';

/** What a value may be, for the sentence of its field and for tests that draw values. */
export type Rule =
  | { kind: 'line' | 'paragraphs'; max: number }
  | { kind: 'form'; form: PatternForm }
  | { kind: 'address'; schemes: readonly ('https' | 'http')[]; max: number }
  | { kind: 'date'; form: 'edtf' | 'day' | 'quarter'; when: When; first: number; last: number }
  | { kind: 'number'; min: number; max: number; whole: boolean }
  | { kind: 'list'; min: number; max: number }
  | { kind: 'words' };

const RULES = z.registry<Rule>();

/** The rule that made a schema; undefined for objects, lists of values and what was made without a rule. */
export function ruleOf(schema: z.ZodType): Rule | undefined {
  return RULES.get(schema);
}

function ruled<S extends z.ZodType>(schema: S, rule: Rule): S {
  RULES.add(schema, rule);
  return schema;
}

/** Years that content may speak of: since before the Conference until after every plan there is. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2060;

/**
 * When what a date tells may have been: `past`, of what is over (nothing of it is after today); `planned`, of what may be to
 * come; `history`, of what may be older than the Conference.
 */
export type When = 'past' | 'planned' | 'history';

const FIRST_YEARS: Record<When, number> = { past: FIRST_YEAR, planned: FIRST_YEAR, history: 1800 };

/** The years that a date may lie in. */
const yearsOf = (when: When): { first: number; last: number } => ({ first: FIRST_YEARS[when], last: LAST_YEAR });

/** The bounds of a rule in words; undefined where it has none that an author has to know. */
function boundsOf(rule: Rule | undefined): { es: string; en: string } | undefined {
  switch (rule?.kind) {
    case 'line':
      return { es: `Una línea, hasta ${rule.max} caracteres.`, en: `One line, at most ${rule.max} characters.` };
    case 'paragraphs':
      return { es: `Hasta ${rule.max} caracteres.`, en: `At most ${rule.max} characters.` };
    case 'address':
      return { es: `${rule.schemes.join(' o ')}, de un sitio público.`, en: `${rule.schemes.join(' or ')}, of a public site.` };
    case 'date': {
      const { first, last, when } = rule;
      return { es: `De ${first} a ${when === 'past' ? 'hoy' : last}.`, en: `From ${first} to ${when === 'past' ? 'today' : last}.` };
    }
    case 'number':
      return { es: `De ${rule.min} a ${rule.max}.`, en: `From ${rule.min} to ${rule.max}.` };
    case 'list':
      return rule.min > 1
        ? { es: `De ${rule.min} a ${rule.max}.`, en: `From ${rule.min} to ${rule.max}.` }
        : { es: `Hasta ${rule.max}.`, en: `At most ${rule.max}.` };
    default:
      return undefined;
  }
}

/** A field in words: a label alone where it says all, or a label of a few words and a sentence, or several, beneath it. */
export type Said = string | readonly [label: string, sentence: string];

/** A label, and what helps to fill the field in; its bounds are not part of it. */
export interface FieldWords {
  label: string;
  sentence: string | undefined;
}

const WORDS = z.registry<Record<'es' | 'en', FieldWords>>();

/** What a field is called and what helps to fill it in; undefined where nothing was said of it. */
export function fieldWords(schema: z.ZodType): Record<'es' | 'en', FieldWords> | undefined {
  return WORDS.get(schema);
}

const wordsFrom = (said: Said): FieldWords =>
  typeof said === 'string' ? { label: said, sentence: undefined } : { label: said[0], sentence: said[1] };

const inFull = ({ label, sentence }: FieldWords, bounds: string | undefined) =>
  [`${label}.`, sentence, bounds].filter((part) => part !== undefined).join(' ');

/** Gives a schema its words in both languages, and its bounds, for forms, editors, the field reference and messages alike. */
export function described<S extends z.ZodType>(schema: S, es: Said, en: Said): S {
  const bounds = boundsOf(ruleOf(schema));
  const words = { es: wordsFrom(es), en: wordsFrom(en) };
  const own = schema.meta({
    ...schema.meta(),
    title: words.en.label,
    description: inFull(words.en, bounds?.en),
    es: inFull(words.es, bounds?.es),
  });
  WORDS.add(own, words);
  return own;
}

/** What a draft has where a text is to be written. */
const LEFT_OPEN = /^[.…\s]+$/;

const text = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .refine((value) => !LEFT_OPEN.test(value), { params: { code: 'text-left-open' } });

/** A title, a name, a sentence: text on one line. */
export const line = (max: number) => ruled(text(max).refine(isOneLine, { params: { code: 'control-character' } }), { kind: 'line', max });

/** Text that may have several lines. */
export const paragraphs = (max: number) =>
  ruled(text(max).refine(isParagraphs, { params: { code: 'control-character', lines: true } }), { kind: 'paragraphs', max });

/** A text of a fixed form. */
export const written = (form: PatternForm) => ruled(z.string().regex(PATTERNS[form]), { kind: 'form', form });

const ADDRESS_MAX = 600;

/** An address that a stranger can open. @param schemes `https` alone where what stands there has to arrive as it was written */
export const webAddress = (...schemes: readonly ('https' | 'http')[]) =>
  ruled(
    z
      .string()
      .max(ADDRESS_MAX)
      .refine((value) => webAddressRefusal(value, schemes) === undefined, { params: { code: 'bad-address', schemes } })
      .meta({ format: 'uri' }),
    { kind: 'address', schemes, max: ADDRESS_MAX },
  );

function isWithin(value: string, when: When): boolean {
  const { first, last } = yearsOf(when);
  const days = parseEdtf(value);
  return days === undefined || (days.from >= `${first}` && days.to < `${last + 1}`);
}

const within = (when: When) =>
  [(value: string) => isWithin(value, when), { params: { code: 'implausible-date', ...yearsOf(when) } }] as const;

/** A date in the precision of its source. */
export const edtfDate = (when: When) =>
  ruled(
    z
      .string()
      .refine((value) => parseEdtf(value) !== undefined, { abort: true, params: { code: 'date' } })
      .refine(...within(when))
      .meta({ examples: ['2016-11-17', '2016-11-17/2016-11-18', '2016-11', '2017-Q1', '2016', '2016?'] }),
    { kind: 'date', form: 'edtf', when, ...yearsOf(when) },
  );

/** A day of the calendar. */
export const isoDay = (when: When) =>
  ruled(
    z
      .string()
      .refine(isIsoDay, { abort: true, params: { code: 'date', day: true } })
      .refine(...within(when))
      .meta({ format: 'date' }),
    { kind: 'date', form: 'day', when, ...yearsOf(when) },
  );

/** A calendar quarter as people write it. */
export const quarter = (when: When) =>
  ruled(
    z
      .string()
      .regex(PATTERNS.quarter)
      .refine(...within(when))
      .meta({ examples: ['2026-Q3'] }),
    { kind: 'date', form: 'quarter', when, ...yearsOf(when) },
  );

/** An object whose words are shown as those of a link: where they look like an address, it must be the one to which it leads. */
export const truthful = <S extends z.ZodType<{ url?: string | undefined }>>(schema: S, words: keyof z.infer<S> & string) =>
  schema.refine(({ url, ...own }) => url === undefined || misleadingText(String(own[words as keyof typeof own]), url) === undefined, {
    params: { code: 'link-text-misleads' },
    path: [words],
  });

/** A whole number of something. */
export const quantity = (min: number, max: number) => ruled(z.int().min(min).max(max), { kind: 'number', min, max, whole: true });

/** A sum of money. */
export const amount = () => ruled(z.number().min(0.01).max(1e12), { kind: 'number', min: 0.01, max: 1e12, whole: false });

export const year = () => quantity(FIRST_YEAR, LAST_YEAR);

/** Items that repeat: at least one, since what is not known is left out. */
export const list = <S extends z.ZodType>(item: S, max: number, min = 1) =>
  ruled(z.array(item).min(min).max(max), { kind: 'list', min, max });

/** What the items of a list say, by their short ids; the list bounds their number. */
export const wordsOf = <S extends z.ZodType>(words: S) => ruled(z.record(written('local-id'), words), { kind: 'words' });
