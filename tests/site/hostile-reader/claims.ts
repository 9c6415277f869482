import type { AnyEntry, Entry } from '#domain/ledger/entry.ts';
import type { Locale } from '#domain/schemas/vocabulary.ts';
import type { Block } from './blocks.ts';
import type { Register } from './register.ts';

/** A word that accuses or praises, and the entries of which it may be said. */
interface Claim {
  name: string;
  words: Record<Locale, RegExp>;
  isCarried(entry: AnyEntry, register: Register): boolean;
}

const isAgreement = (entry: AnyEntry): entry is Entry<'agreements'> => entry.collection === 'agreements';

/** What an act did, by its verb; the list is the reader's own, so that a wrong one of the site is seen. */
const ONLY_STATES = ['welcomed', 'took-note', 'thanked', 'declared'];
const asks = (entry: AnyEntry) => isAgreement(entry) && ![...ONLY_STATES, 'adopted', 'signed', 'ruled'].includes(entry.facts.act.verb);

/** Some voice has said of it, or of a measure of it, that it is less than done. */
const isSaidUndone = (entry: AnyEntry, { said }: Register) =>
  said.some(
    ({ subject, level }) => (subject === entry.id || subject.startsWith(`${entry.id}/`)) && (level === 'pending' || level === 'partial'),
  );

/** An entry with evidence says that it was not done. */
const isDocumentedUndone = (entry: AnyEntry, { ledger }: Register) =>
  ledger.all('waivers').some(({ facts }) => facts.finding === 'not-done' && facts.occurrence === entry.id);

const CLAIMS: readonly Claim[] = [
  {
    name: 'overdue',
    words: { es: /\bvencid[oa]s?\b|\bvenció\b|\bvencieron\b/i, en: /\boverdue\b|\bpast due\b/i },
    isCarried: (entry, register) => asks(entry) && isSaidUndone(entry, register),
  },
  {
    name: 'breach',
    words: { es: /\bincumpl\w+|\bno (?:se )?cumpli\w+/i, en: /\bbreach\w*|\bviolat\w+|\bfailed\b|\bmissed\b|\bnot (?:kept|complied)\b/i },
    isCarried: (entry, register) => isSaidUndone(entry, register) || isDocumentedUndone(entry, register),
  },
  {
    name: 'stalled',
    words: { es: /\bdetenid[oa]s?\b|\bestancad\w+|\bparalizad\w+/i, en: /\bstalled\b|\bstuck\b/i },
    isCarried: (entry) => asks(entry) && isAgreement(entry) && !entry.facts.stages?.some(({ stage }) => stage === 'closed'),
  },
  {
    name: 'dropped',
    words: { es: /\babandon\w+/i, en: /\bdropped\b|\babandoned\b/i },
    isCarried: () => false,
  },
  {
    name: 'adopted',
    words: { es: /\badoptad[oa]s?\b|\badoptó\b/i, en: /\badopted\b/i },
    isCarried: (entry) => {
      if (isAgreement(entry)) return !ONLY_STATES.includes(entry.facts.act.verb);
      return entry.collection === 'guidelines' && entry.facts.standing !== 'draft' && entry.facts.standing !== 'civil-society';
    },
  },
  {
    name: 'endorsed',
    words: { es: /\bavalad[oa]s?\b|\bavaló\b/i, en: /\bendorsed\b/i },
    isCarried: (entry) => isAgreement(entry) && Boolean(entry.facts.stages?.some(({ stage }) => stage === 'endorsed')),
  },
];

/** What takes a claim back where it stands: that nobody knows, or that it is not so. */
const DENIED: Record<Locale, RegExp> = {
  es: /sin información|no se sabe|no consta|sin documento|no (?:quiere decir|significa|es|indica|dice nada)|ni incumplimiento|nadie|ningún|¿/i,
  en: /no information|not known|not stated|not documented|no document\b|does(?: not|n’t) mean|neither|is not|nobody|no one|says nothing|\?/i,
};

/** Collections whose entries can be accused or praised. */
const PARTIES_TO_IT = new Set(['agreements', 'guidelines', 'proposals']);

/** The entries of whom a block speaks: those of its row; where the row names none, the one of the page. */
export function subjectsOf({ subjects }: Pick<Block, 'subjects'>, path: string, { entryAt }: Register): AnyEntry[] {
  const inRow = subjects.map(entryAt).filter((entry) => entry !== undefined && PARTIES_TO_IT.has(entry.collection)) as AnyEntry[];
  if (inRow.length > 0) return inRow;
  const ofPage = entryAt(path);
  return ofPage && PARTIES_TO_IT.has(ofPage.collection) ? [ofPage] : [];
}

/** Words of a block that no entry carries, with the entry of which they are said. */
export function unfoundedClaims(block: Block, path: string, locale: Locale, register: Register): string[] {
  return CLAIMS.flatMap(({ name, words, isCarried }) => {
    const match = words[locale].exec(block.text);
    if (!match || register.quotes(block.text, match.index, match.index + match[0].length)) return [];
    if (DENIED[locale].test(block.text)) return [];
    return subjectsOf(block, path, register)
      .filter((entry) => !isCarried(entry, register))
      .map((entry) => `${name} of ${entry.id}: ${block.text}`);
  });
}
