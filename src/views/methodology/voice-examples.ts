import type { Freshness } from '#domain/voices/columns.ts';
import type { ProblemCode } from '#domain/problems/problem.ts';
import type { Contention } from '#domain/voices/voice-comparison.ts';
import type { AssessingVoice, CarriedState, Level, Locale, RecordState, Stance } from '#domain/schemas/vocabulary.ts';

// Data tables: worked examples of what the voices say. The page shows them; a test computes each with the code of the domain.

/** What happens, in everyday words. */
export type Title = Record<Locale, string>;

/** Evidence that an example attaches: none, a title alone, a law with an address that anybody can open, or a statistic with one. */
type AttachedEvidence = 'none' | 'title' | 'address' | 'practice';

export interface GateExample {
  title: Title;
  voice: AssessingVoice;
  /** Which side of a measure the level is about, where it is not an agreement's. */
  aspect?: 'norm' | 'practice';
  level: Level;
  evidence: AttachedEvidence;
  method: boolean;
  /** The problem that the validator tells, or that it is accepted. */
  result: 'accepted' | ProblemCode;
}

export const GATE_EXAMPLES: readonly GateExample[] = [
  {
    title: { es: 'Una organización dice «total» y no adjunta nada.', en: 'An organisation says "full" and attaches nothing.' },
    voice: 'civil-society',
    level: 'full',
    evidence: 'none',
    method: true,
    result: 'level-without-evidence',
  },
  {
    title: {
      es: 'Un gobierno dice «total» y solo nombra un documento que nadie puede abrir.',
      en: 'A government says "full" and only names a document that nobody can open.',
    },
    voice: 'government',
    level: 'full',
    evidence: 'title',
    method: true,
    result: 'level-without-evidence',
  },
  {
    title: { es: 'Un gobierno dice «total» y enlaza el decreto.', en: 'A government says "full" and links the decree.' },
    voice: 'government',
    level: 'full',
    evidence: 'address',
    method: true,
    result: 'accepted',
  },
  {
    title: {
      es: 'Un gobierno dice que la práctica es «total» y solo enlaza una ley.',
      en: 'A government says that practice is "full" and links a law alone.',
    },
    voice: 'government',
    aspect: 'practice',
    level: 'full',
    evidence: 'address',
    method: true,
    result: 'practice-without-proof',
  },
  {
    title: {
      es: 'Un gobierno dice que la práctica es «total» y enlaza sus estadísticas.',
      en: 'A government says that practice is "full" and links its statistics.',
    },
    voice: 'government',
    aspect: 'practice',
    level: 'full',
    evidence: 'practice',
    method: true,
    result: 'accepted',
  },
  {
    title: {
      es: 'Un gobierno dice «parcial sustancial» y no explica cómo lo sabe.',
      en: 'A government says "substantial" and does not explain how it knows.',
    },
    voice: 'government',
    level: 'substantial',
    evidence: 'none',
    method: false,
    result: 'level-without-method',
  },
  {
    title: {
      es: 'Una organización visita tres casas y dice «parcial sustancial».',
      en: 'An organisation visits three shelters and says "substantial".',
    },
    voice: 'civil-society',
    level: 'substantial',
    evidence: 'none',
    method: true,
    result: 'accepted',
  },
  {
    title: { es: 'Un gobierno dice «parcial» y nada más.', en: 'A government says "partial" and nothing else.' },
    voice: 'government',
    level: 'partial',
    evidence: 'none',
    method: false,
    result: 'accepted',
  },
];

export interface RecordExample {
  title: Title;
  /** What the act did: only some ask for something. */
  asks: boolean;
  /** Evidence of the record, with the state that it carries; undefined where the editors keep no record. */
  evidence: readonly { date: string; state?: CarriedState }[] | undefined;
  asOf: string;
  result: RecordState;
}

export const RECORD_EXAMPLES: readonly RecordExample[] = [
  {
    title: { es: 'Nadie ha buscado todavía qué pasó con el acto.', en: 'Nobody has looked yet into what became of the act.' },
    asks: true,
    evidence: undefined,
    asOf: '2027-06-01',
    result: 'no-record',
  },
  {
    title: { es: 'Se buscó en las fuentes y no se encontró nada.', en: 'The sources were searched and nothing was found.' },
    asks: true,
    evidence: [],
    asOf: '2027-06-01',
    result: 'nothing-found',
  },
  {
    title: {
      es: 'Se encontró algo cercano que no muestra lo que el acto pedía.',
      en: 'Something near was found that does not show what the act asked for.',
    },
    asks: true,
    evidence: [{ date: '2021-05' }],
    asOf: '2027-06-01',
    result: 'nothing-found',
  },
  {
    title: { es: 'Las fuentes muestran una parte.', en: 'The sources show a part.' },
    asks: true,
    evidence: [{ date: '2021-05', state: 'partly' }],
    asOf: '2027-06-01',
    result: 'partly',
  },
  {
    title: { es: 'Una fuente posterior muestra que se hizo.', en: 'A later source shows that it was done.' },
    asks: true,
    evidence: [
      { date: '2021-05', state: 'partly' },
      { date: '2022-03', state: 'done' },
    ],
    asOf: '2027-06-01',
    result: 'done',
  },
  {
    title: { es: 'Lo mismo, visto antes de esa fuente posterior.', en: 'The same, seen before that later source.' },
    asks: true,
    evidence: [
      { date: '2021-05', state: 'partly' },
      { date: '2022-03', state: 'done' },
    ],
    asOf: '2022-02-28',
    result: 'partly',
  },
  {
    title: { es: 'Una fuente muestra que una regla seguía en vigor.', en: 'A source shows that a rule was still in force.' },
    asks: true,
    evidence: [{ date: '2021-05', state: 'in-force' }],
    asOf: '2027-06-01',
    result: 'in-force',
  },
  {
    title: {
      es: 'El acto solo tomó nota de un documento, y el documento existe.',
      en: 'The act only took note of a document, and the document exists.',
    },
    asks: false,
    evidence: [{ date: '2021-05' }],
    asOf: '2027-06-01',
    result: 'asks-nothing',
  },
];

export interface FreshnessExample {
  title: Title;
  voice: AssessingVoice;
  /** Period observed (EDTF). */
  period: string;
  filed: string;
  asOf: string;
  result: Freshness;
}

export const FRESHNESS_EXAMPLES: readonly FreshnessExample[] = [
  {
    title: { es: 'Falta un día para que se cumpla el plazo de vigencia.', en: 'A day before its time as current is over.' },
    voice: 'civil-society',
    period: '2026-Q2',
    filed: '2026-07-10',
    asOf: '2027-06-29',
    result: 'current',
  },
  {
    title: {
      es: 'Se cumple el plazo de vigencia, contado desde el fin del período.',
      en: 'Its time as current is over, counted from the end of its period.',
    },
    voice: 'civil-society',
    period: '2026-Q2',
    filed: '2026-07-10',
    asOf: '2027-06-30',
    result: 'aged',
  },
  {
    title: { es: 'La autoevaluación ya no dice cómo están las cosas.', en: 'The self-assessment no longer says how things stand.' },
    voice: 'government',
    period: '2026',
    filed: '2027-01-20',
    asOf: '2028-12-31',
    result: 'expired',
  },
  {
    title: {
      es: 'Se presenta antes de que termine su período: la edad se cuenta desde que se presentó.',
      en: 'It is filed before its period is over: its age counts from its filing.',
    },
    voice: 'civil-society',
    period: '2026',
    filed: '2026-03-31',
    asOf: '2027-03-31',
    result: 'aged',
  },
];

export interface ColumnExample {
  title: Title;
  /** Statements of civil society about one thing in one country, oldest first. */
  statements: readonly { organization: 'A' | 'B' | 'C'; level: Level; period: string }[];
  asOf: string;
  result: { status: Freshness | 'none'; lowest?: Level; highest?: Level; agree: boolean; single: boolean };
}

export const COLUMN_EXAMPLES: readonly ColumnExample[] = [
  {
    title: { es: 'Ninguna organización ha hablado.', en: 'No organisation has spoken.' },
    statements: [],
    asOf: '2027-03-31',
    result: { status: 'none', agree: false, single: false },
  },
  {
    title: { es: 'Habla una sola organización.', en: 'A single organisation speaks.' },
    statements: [{ organization: 'A', level: 'partial', period: '2026-Q4' }],
    asOf: '2027-03-31',
    result: { status: 'current', lowest: 'partial', highest: 'partial', agree: false, single: true },
  },
  {
    title: { es: 'Dos organizaciones coinciden.', en: 'Two organisations agree.' },
    statements: [
      { organization: 'A', level: 'partial', period: '2026-Q3' },
      { organization: 'B', level: 'partial', period: '2026-Q4' },
    ],
    asOf: '2027-03-31',
    result: { status: 'current', lowest: 'partial', highest: 'partial', agree: true, single: false },
  },
  {
    title: {
      es: 'Tres organizaciones difieren: se muestra el rango, nunca un promedio.',
      en: 'Three organisations differ: the range is shown, never a mean.',
    },
    statements: [
      { organization: 'A', level: 'pending', period: '2026-Q2' },
      { organization: 'B', level: 'substantial', period: '2026-Q3' },
      { organization: 'C', level: 'partial', period: '2026-Q4' },
    ],
    asOf: '2027-03-31',
    result: { status: 'current', lowest: 'pending', highest: 'substantial', agree: false, single: false },
  },
  {
    title: {
      es: 'La misma organización vuelve a informar: vale lo último.',
      en: 'The same organisation reports again: the latest counts.',
    },
    statements: [
      { organization: 'A', level: 'pending', period: '2026-Q1' },
      { organization: 'A', level: 'partial', period: '2026-Q4' },
    ],
    asOf: '2027-03-31',
    result: { status: 'current', lowest: 'partial', highest: 'partial', agree: false, single: true },
  },
  {
    title: {
      es: 'La misma organización dice después que no tiene información: su nivel sigue a la vista.',
      en: 'The same organisation says later that it has no information: its level stays.',
    },
    statements: [
      { organization: 'A', level: 'partial', period: '2026-Q3' },
      { organization: 'A', level: 'no-information', period: '2026-Q4' },
    ],
    asOf: '2027-03-31',
    result: { status: 'current', lowest: 'partial', highest: 'partial', agree: false, single: true },
  },
  {
    title: {
      es: 'Todo lo dicho ha vencido: lo último queda a la vista.',
      en: 'Everything that was said has expired: the latest stays visible.',
    },
    statements: [{ organization: 'A', level: 'partial', period: '2024' }],
    asOf: '2027-03-31',
    result: { status: 'expired', lowest: 'partial', highest: 'partial', agree: false, single: true },
  },
];

export interface DifferenceExample {
  title: Title;
  /** Level that the government says; undefined where it is silent. */
  government: Level | undefined;
  /** One level for each organisation. */
  civilSociety: readonly Level[];
  /** What the government replies to the first organisation, in its order. */
  replies: readonly Stance[];
  result: { nearest?: number; farthest?: number; divided?: true; contested: readonly Contention[] };
}

export const DIFFERENCE_EXAMPLES: readonly DifferenceExample[] = [
  {
    title: { es: 'Dicen lo mismo.', en: 'They say the same.' },
    government: 'partial',
    civilSociety: ['partial'],
    replies: [],
    result: { nearest: 0, farthest: 0, contested: [] },
  },
  {
    title: { es: 'Las separa un nivel.', en: 'They are one level apart.' },
    government: 'substantial',
    civilSociety: ['partial'],
    replies: [],
    result: { nearest: 1, farthest: 1, contested: [] },
  },
  {
    title: { es: 'Las separan dos niveles.', en: 'They are two levels apart.' },
    government: 'substantial',
    civilSociety: ['pending'],
    replies: [],
    result: { nearest: 2, farthest: 2, contested: ['distance'] },
  },
  {
    title: { es: 'Una organización está cerca del gobierno y otra lejos.', en: 'One organisation is near the government and another far.' },
    government: 'full',
    civilSociety: ['substantial', 'pending'],
    replies: [],
    result: { nearest: 1, farthest: 3, divided: true, contested: ['distance'] },
  },
  {
    title: {
      es: 'Una organización coincide con el gobierno y otra no: no coinciden.',
      en: 'One organisation says the same as the government and another does not: they do not agree.',
    },
    government: 'full',
    civilSociety: ['full', 'substantial'],
    replies: [],
    result: { nearest: 0, farthest: 1, divided: true, contested: [] },
  },
  {
    title: { es: 'El gobierno calla: no hay nada que comparar.', en: 'The government is silent: there is nothing to compare.' },
    government: undefined,
    civilSociety: ['pending'],
    replies: [],
    result: { contested: [] },
  },
  {
    title: { es: 'La organización no tiene información: no se compara.', en: 'The organisation has no information: nothing is compared.' },
    government: 'full',
    civilSociety: ['no-information'],
    replies: [],
    result: { contested: [] },
  },
  {
    title: { es: 'El gobierno rechaza lo que dijo la organización.', en: 'The government contests what the organisation said.' },
    government: 'partial',
    civilSociety: ['pending'],
    replies: ['contests'],
    result: { nearest: 1, farthest: 1, contested: ['reply'] },
  },
  {
    title: { es: 'Lo rechaza y después lo acepta.', en: 'It contests it and later accepts it.' },
    government: 'partial',
    civilSociety: ['pending'],
    replies: ['contests', 'accepts'],
    result: { nearest: 1, farthest: 1, contested: [] },
  },
  {
    title: { es: 'Lo rechaza y después solo informa.', en: 'It contests it and later only informs.' },
    government: 'partial',
    civilSociety: ['pending'],
    replies: ['contests', 'informs'],
    result: { nearest: 1, farthest: 1, contested: ['reply'] },
  },
];
