import { parseEdtf } from '#domain/dates/edtf.ts';
import { plainWords } from '#domain/ledger/find-entry.ts';
import { nearest } from '#domain/problems/nearest.ts';
import type { Locale } from '#domain/schemas/vocabulary.ts';
import type { Value } from '#forms/draft.ts';
import { bare, meantNames, namesIn, type Name, type NameRow } from '#forms/names.ts';
import { typedDate } from '#forms/typed-dates.ts';
import type { PaperCode, PaperProblem } from './found.ts';
import type { Answer } from './outline.ts';

/** What an answer means: its value and how it is said, or what is wrong with it; of a list, both can be. */
interface AnswerRead {
  value?: Value | undefined;
  said: string;
  wrong: readonly { code: PaperCode; facts: PaperProblem['facts'] }[];
}

/** Names that are offered where several can be meant. */
const MOST_MEANT = 3;

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** As a message quotes it. */
export const short = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text);

const taken = (value: Value, said = String(value)): AnswerRead => ({ value, said, wrong: [] });
const refused = (code: PaperCode, facts: PaperProblem['facts']): AnswerRead => ({ said: '', wrong: [{ code, facts }] });

function dateIn(form: 'day' | 'edtf', text: string, locale: Locale): AnswerRead {
  const value = typedDate(text, locale);
  const isDay = /^\d{4}-\d\d-\d\d$/.test(value);
  if (parseEdtf(value) && (isDay || form === 'edtf')) return taken(value);
  return refused(form === 'day' ? 'bad-date' : 'bad-period', { found: short(text) });
}

function choiceIn(options: readonly (readonly [value: string, text: string])[], text: string): AnswerRead {
  const wanted = plainWords(text);
  const known = new Map(options.flatMap((option) => option.map((name) => [plainWords(name), option] as const)));
  const option = known.get(wanted);
  if (option) return taken(...option);
  const like = nearest(wanted, known.keys());
  const facts = { found: short(text), options: options.map(([, words]) => words).join(', ') };
  if (like === undefined) return refused('unknown-option', facts);
  return refused('unknown-option-near', { ...facts, nearest: known.get(like)![1] });
}

/** The name that is most like words that mean none; undefined where none is near. */
function nearestName(names: readonly Name[], typed: string): Name | undefined {
  const like = nearest(bare(typed).trim(), new Set(names.flatMap(({ id, name }) => [bare(name), id])));
  return like === undefined ? undefined : names.find(({ id, name }) => id === like || bare(name) === like);
}

const withId = ({ id, name }: Name) => `${name} (${id})`;

function entryIn(names: readonly Name[], text: string): AnswerRead {
  // An entry may have a name in each language.
  const meant = meantNames(names, text).filter(({ id }, at, all) => all.findIndex((other) => other.id === id) === at);
  if (meant.length === 1) return taken(meant[0]!.id, withId(meant[0]!));
  const found = short(text);
  if (meant.length > 1) return refused('several-names', { found, nearest: meant.slice(0, MOST_MEANT).map(withId).join('; ') });
  const near = nearestName(names, text);
  return near ? refused('unknown-name-near', { found, nearest: near.name }) : refused('unknown-name', { found });
}

/** Entries, one a line; with a place in each after a bar. */
function entriesIn(as: 'ids' | 'places', names: readonly Name[], text: string): AnswerRead {
  const read = linesOf(text).map((line) => {
    const [name, at] = as === 'places' ? line.split('|', 2).map((part) => part.trim()) : [line];
    return { ...entryIn(names, name!), at: at ?? '' };
  });
  const found = read.filter(({ value }) => value !== undefined);
  const values = found.map(({ value, at }): Value => (as === 'ids' ? value! : { id: value!, ...(at !== '' && { at }) }));
  return {
    value: values.length === 0 ? undefined : values,
    said: found.map(({ said, at }) => (at === '' ? said : `${said}, ${at}`)).join('; '),
    wrong: read.flatMap(({ wrong }) => wrong),
  };
}

/** What stands beside a question of a template. @param locale of the template, in which dates are written */
export function readAnswer(answer: Answer, text: string, locale: Locale, names: readonly NameRow[]): AnswerRead {
  const line = linesOf(text).join(' ');
  switch (answer.kind) {
    case 'line':
      return taken(line);
    case 'date':
      return dateIn(answer.form, line, locale);
    case 'choice':
      return choiceIn(answer.options, line);
    case 'entry':
      return entryIn(namesIn(names, answer.collections), line);
    case 'entries':
      return entriesIn(answer.as, namesIn(names, answer.collections), text);
    default:
      return taken(text);
  }
}
