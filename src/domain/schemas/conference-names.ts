import names from '#conference/names.json' with { type: 'json' };
import bodies from '#conference/bodies.json' with { type: 'json' };
import type { Locale } from './vocabulary.ts';

/** A name as sentences need it: alone, with its article, at the beginning of a sentence, after «de» and after «a». */
interface Name {
  bare: string;
  Bare: string;
  the: string;
  The: string;
  of: string;
  to: string;
  To: string;
  /** «de la que»: where a sentence goes on about it. */
  ofWhich: string;
}

const ARTICLES: Readonly<Record<Locale, RegExp>> = { es: /^(?:el|la|los|las) /, en: /^the / };
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** @param the the name as it stands within a sentence, with its article where it has one */
function nameOf(the: string, locale: Locale): Name {
  const bare = the.replace(ARTICLES[locale], '');
  const after = (word: string) => (the.startsWith('el ') && locale === 'es' ? `${word === 'de' ? 'del' : 'al'} ${bare}` : `${word} ${the}`);
  const [of, to] = locale === 'es' ? [after('de'), after('a')] : [`of ${the}`, `to ${the}`];
  const ofWhich = locale === 'es' ? (the.startsWith('el ') ? 'del que' : `${of.split(' ', 2).join(' ')} que`) : 'of which';
  return { bare, Bare: capital(bare), the, The: capital(the), of, to, To: capital(to), ofWhich };
}

export const NAMES = [
  'full',
  'short',
  'word',
  'network',
  'networkFull',
  'group',
  'groupFull',
  'team',
  'teamWord',
  'secretariat',
  'civilSecretariat',
  'ministers',
  'meeting',
  'presidency',
  'troika',
] as const;

/** What the words of the site call this conference, its bodies and the civil network, as `conference/names.json` says. */
export interface ConferenceNames extends Record<(typeof NAMES)[number], Name> {
  /** The adjective of those who endorse. */
  level: string;
  /** How many member countries, in words. */
  countries: string;
  Countries: string;
  /** The year in which it began. */
  since: string;
  series: Readonly<Record<string, string>>;
  /** Examples of what can be searched for. */
  searches: readonly string[];
  placeholder: string;
  /** Part of the title of some agreement. */
  topic: string;
  /** Sentences about the documents of this conference alone. */
  says: Readonly<Record<keyof (typeof names)['es']['says'], string>>;
}

function namesIn(locale: Locale): ConferenceNames {
  const { level, countries, series, searches, placeholder, topic, says, ...given } = names[locale];
  return {
    ...(Object.fromEntries(NAMES.map((name) => [name, nameOf(given[name] ?? '', locale)])) as Record<(typeof NAMES)[number], Name>),
    level,
    countries,
    Countries: capital(countries),
    since: names.since,
    series,
    searches,
    placeholder,
    topic,
    says,
  };
}

export const CONFERENCE_NAMES: Readonly<Record<Locale, ConferenceNames>> = { es: namesIn('es'), en: namesIn('en') };

/** Ids and places for examples, each of which this conference has: `country`, `agreement`, `secretariat`. */
export const EXAMPLES: Readonly<Record<keyof typeof names.examples | keyof typeof bodies.bodies, string>> = {
  ...names.examples,
  ...bodies.bodies,
};

/** A text with what stands for each `{name}` of an example. */
export const inExamples = (text: string): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => (EXAMPLES as Readonly<Record<string, string>>)[name] ?? whole);
