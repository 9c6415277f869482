import type { AnyEntry, Entry } from '#domain/ledger/entry.ts';
import { loadLedger } from '#reader/load-ledger.ts';
import type { Ledger } from '#domain/ledger/ledger.ts';
import { LOCALES, type Level } from '#domain/schemas/vocabulary.ts';
import { pathOf } from '#addresses/paths.ts';
import { daysIn } from './days.ts';

/** What somebody said of a country: read from the files of reports and self-assessments alone, not from what the site computes. */
interface Said {
  voice: 'government' | 'civil-society';
  subject: string;
  country: string | undefined;
  level: Level;
}

/** The entries of a site as a hostile reader uses them: who said what, which days are written, which sentences are the entries' own. */
export interface Register {
  ledger: Ledger;
  said: readonly Said[];
  /** Days that some entry gives, whole and without their year. */
  days: ReadonlySet<string>;
  entryAt(path: string): AnyEntry | undefined;
  /** True where a part of a text, from one place in it to another, stands inside a sentence that an entry itself holds. */
  quotes(text: string, from: number, to: number): boolean;
}

const ASPECTS = ['level', 'norm', 'practice'] as const;

function saidIn(entry: Entry<'reports'> | Entry<'self-assessments'>): Said[] {
  const general = entry.collection === 'reports' ? entry.facts.place?.country : entry.facts.country;
  return entry.facts.assessments.flatMap((assessment) =>
    ASPECTS.flatMap((aspect) => {
      const level = assessment[aspect];
      return level === undefined
        ? []
        : [
            {
              voice: entry.collection === 'reports' ? ('civil-society' as const) : ('government' as const),
              subject: assessment.subject,
              country: assessment.country ?? general,
              level,
            },
          ];
    }),
  );
}

/** Every text in a value. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
}

/** Shorter texts are values of fields and names, which any sentence may hold. */
const FEWEST_WORDS = 4;

export function readRegister(contentDir: string, options: { demonstration: boolean; today: string }): Register {
  const { ledger } = loadLedger(contentDir, options);
  const entries = [...ledger.entries()];
  const paths = new Map<string, AnyEntry>();
  for (const entry of entries) {
    const partyKind = entry.collection === 'parties' ? entry.facts.kind : undefined;
    for (const locale of LOCALES)
      paths.set(pathOf(locale, { to: 'entry', collection: entry.collection, id: entry.id, ...(partyKind && { partyKind }) }), entry);
  }
  const days = new Set<string>();
  const own = new Set<string>();
  for (const entry of entries) {
    const texts = [...textsIn(entry.facts), ...textsIn(entry.words), ...(entry.body ? [entry.body.text] : [])];
    for (const text of texts) {
      for (const locale of LOCALES) for (const day of daysIn(text, locale)) days.add(day).add(day.slice(-5));
      const line = text.replace(/\s+/g, ' ').trim();
      if (line.split(' ').length >= FEWEST_WORDS) own.add(line);
    }
  }
  const quoted = new Map<string, string[]>();
  /** The sentences that hold a word: few, so that looking for them in a text is quick. */
  const holding = (word: string) => {
    const key = word.toLowerCase();
    let found = quoted.get(key);
    if (!found) quoted.set(key, (found = [...own].filter((text) => text.toLowerCase().includes(key))));
    return found;
  };
  return {
    ledger,
    said: [...ledger.all('reports'), ...ledger.all('self-assessments')].flatMap(saidIn),
    days,
    entryAt: (path) => paths.get(path),
    quotes: (text, from, to) =>
      holding(text.slice(from, to)).some((sentence) => {
        for (let at = text.indexOf(sentence); at >= 0; at = text.indexOf(sentence, at + 1))
          if (at <= from && at + sentence.length >= to) return true;
        return false;
      }),
  };
}
