import conference from '#conference/bodies.json' with { type: 'json' };
import { plainWords } from '#domain/ledger/find-entry.ts';
import type { CollectionName } from '#domain/schemas/collections.ts';
import { isGathering, LOCALES } from '#domain/schemas/vocabulary.ts';
import { ID_MAX_LENGTH } from '#domain/text/names.ts';
import type { EntryDraft, Value } from './draft.ts';

/** What the ids of meetings of some series begin with. */
const MEETING_PREFIXES: Readonly<Record<string, string>> = conference.ids.meetings;

/** Answers by their path: `act.meeting`, `documented.0.subject`, `es.title`. */
export type Given = ReadonlyMap<string, string>;

/** A text as an id: small letters without accents and figures, joined by hyphens; empty where it has none. */
const slugOf = (text: string) =>
  plainWords(text)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, ID_MAX_LENGTH)
    .replace(/^-+|-+$/g, '');

/** The id of a report, from its period and its title. */
export const periodId = (period: string, title: string): string => slugOf(`${period} ${title}`);

function* answersIn(value: Value, path: readonly string[]): Generator<readonly [string, string]> {
  if (typeof value !== 'object') yield [path.join('.'), String(value)];
  else for (const [key, own] of Object.entries(value)) yield* answersIn(own as Value, [...path, key]);
}

/** What was entered, by its path. */
export function givenIn({ facts, words }: Pick<EntryDraft, 'facts' | 'words'>): Given {
  return new Map([...answersIn(facts, []), ...LOCALES.flatMap((locale) => [...answersIn(words[locale] ?? {}, [locale])])]);
}

const joined = (...parts: (string | undefined)[]) => (parts.includes(undefined) ? undefined : parts.join('-'));

/** The next of ids that are a prefix and a number, written as wide as those that are there. @param least digits */
function nextNumbered(prefix: string, taken: ReadonlySet<string>, least = 2): string {
  const numbers = [...taken].flatMap((id) =>
    id.startsWith(prefix) && /^\d+$/.test(id.slice(prefix.length)) ? [id.slice(prefix.length)] : [],
  );
  const width = Math.max(least, ...numbers.map(({ length }) => length));
  const next = String(Math.max(0, ...numbers.map(Number)) + 1);
  return prefix + next.padStart(width, '0');
}

/** What the ids of a collection are made from; undefined where not enough is known. */
function stemOf(collection: CollectionName, given: Given, taken: ReadonlySet<string>): string | undefined {
  const title = slugOf(given.get('es.title') ?? given.get('en.title') ?? '') || undefined;
  const yearOf = (path: string) => /\d{4}/.exec(given.get(path) ?? '')?.[0];
  const monthOf = (path: string) => /^\d{4}-\d\d/.exec(given.get(path) ?? '')?.[0] ?? yearOf(path);
  switch (collection) {
    case 'reports':
      return given.has('period') && given.has('title') ? periodId(given.get('period')!, given.get('title')!) : undefined;
    case 'agreements': {
      const [meeting, kind, number] = ['act.meeting', 'act.kind', 'act.number'].map((path) => given.get(path));
      if (meeting === undefined || kind === undefined) return nextNumbered('d-', taken);
      const prefix = `${meeting}-${kind.slice(0, 3)}-`;
      return number === undefined ? nextNumbered(`${prefix}u`, taken, 1) : prefix + slugOf(number).padStart(2, '0');
    }
    case 'proposals':
      return nextNumbered('p-', taken);
    case 'sources':
      return nextNumbered('u', taken);
    case 'challenges':
      return nextNumbered('ch-', taken);
    case 'guidelines':
      return joined('ins', yearOf('issued') ?? 'sin-fecha', title);
    case 'self-assessments':
      return joined(yearOf('period'), given.get('country'));
    case 'records': {
      const subject = given.get('documented.0.subject');
      return joined('rec', subject);
    }
    case 'replies':
      return joined(monthOf('filed'), given.get('from'), given.get('subject')?.replaceAll('/', '-') ?? given.get('to'));
    case 'meetings': {
      const [series, number] = [given.get('series'), given.get('number')];
      const prefix = series === undefined ? undefined : MEETING_PREFIXES[series];
      if (prefix === undefined) return joined('m', monthOf('held'), title);
      return isGathering(series!, 'ministerial') && number !== undefined
        ? `${prefix}-${number.padStart(2, '0')}`
        : joined(prefix, monthOf('held'));
    }
    case 'presidencies':
      return joined(conference.ids.presidencies, given.get('year'));
    case 'plans':
      return joined('plan', given.get('year'), given.get('kind') === 'work-plan' ? 'trabajo' : given.get('body'));
    case 'documents':
      return joined('doc', yearOf('dated'), title);
    case 'waivers':
      return joined(given.get('rule'), given.get('occurrence') && slugOf(given.get('occurrence')!));
    case 'consultations':
      return joined('consulta', yearOf('rounds.0.sent') ?? given.get('presidency'), title);
    case 'inputs':
      return joined('r', yearOf('presented'));
    case 'holidays':
    case 'observations':
      return given.get('country') === undefined
        ? undefined
        : collection === 'holidays'
          ? given.get('country')
          : `ob-${given.get('country')}`;
    case 'chains':
      return joined('chain', title);
    case 'themes':
      return joined('t', title);
    case 'reviews':
      return joined(yearOf('published') ?? yearOf('dated') ?? yearOf('filed'), title) ?? title;
    default:
      return title;
  }
}

/**
 * An id that no entry has, in the manner of its collection.
 *
 * @param taken every id that the collection has, those of unreadable files among them
 * @returns undefined where too little is known to propose one
 */
export function freeId(collection: CollectionName, given: Given, taken: ReadonlySet<string>): string | undefined {
  const stem = stemOf(collection, given, taken)
    ?.slice(0, ID_MAX_LENGTH - 3)
    .replace(/^-+|-+$/g, '');
  if (!stem) return undefined;
  if (!taken.has(stem)) return stem;
  for (let more = 2; ; more++) if (!taken.has(`${stem}-${more}`)) return `${stem}-${more}`;
}
