// The closed lists of values that content may use. Data, not logic: each list is also the order in which values are shown.

/** How much of an agreement was done, in the words of the regional human-rights system; `no-information` is a value, never progress. */
export const LEVELS = ['no-information', 'pending', 'partial', 'substantial', 'full'] as const;
export type Level = (typeof LEVELS)[number];

/** How far a fact can be relied on (facts register, section 0). Unverified facts have no value here: they are not published. */
export const CONFIDENCES = ['verified', 'mirror', 'inferred', 'general'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** Who speaks about an agreement. The voice follows from the collection an assessment stands in, never from a field. */
export const VOICES = ['government', 'civil-society', 'record'] as const;
export type Voice = (typeof VOICES)[number];

/** Kinds of evidence that an assessment can rest on. */
export const EVIDENCE_KINDS = [
  'document',
  'field-notes',
  'interviews',
  'statistics',
  'legislation',
  'press',
  'photograph',
  'other',
] as const;

/** What a party that was assessed says of the assessment. */
export const STANCES = ['accepts', 'contests', 'informs'] as const;
export type Stance = (typeof STANCES)[number];

/** How an agreement was closed. */
export const OUTCOMES = ['fulfilled', 'withdrawn', 'superseded'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** How far an agreement has come through the institutions; separate from its level. */
export const STAGES = ['proposed', 'agreed', 'endorsed', 'planned', 'closed'] as const;
export type Stage = (typeof STAGES)[number];

/** Stages of a text that no body has adopted. */
export const PROPOSAL_STAGES = ['proposed', 'drafted', 'recommended'] as const;
export const PROPOSAL_KINDS = ['proposal', 'commitment', 'recommendation'] as const;

export const ACT_KINDS = ['decision', 'conclusion', 'recommendation', 'declaration', 'agreement'] as const;

export const PARTY_KINDS = [
  'member-country',
  'observer-country',
  'observer-organization',
  'body',
  'network',
  'working-group',
  'civil-society',
  'national-platform',
  'collective',
  'other',
] as const;
export type PartyKind = (typeof PARTY_KINDS)[number];

export const MEETING_SERIES = [
  'viceministerial',
  'grcm',
  'network',
  'tripartite',
  'pre-presidency',
  'troika',
  'ad-hoc',
  'working-group',
  'workshop',
  'congress',
  'plenary',
  'planning',
] as const;

export const GUIDELINE_KINDS = [
  'guidelines',
  'guide',
  'declaration',
  'plan',
  'recommendations',
  'fund',
  'memorandum',
  'mechanism',
  'charter',
] as const;

/** What the sources say became of an instrument; `draft` and `civil-society` were not adopted by the Conference. */
export const STANDINGS = ['adopted', 'recommended', 'presented', 'operating', 'draft', 'civil-society'] as const;

export const INPUT_KINDS = ['resolution', 'declaration', 'presentation', 'position', 'study'] as const;
export const SOURCE_KINDS = ['seed', 'original', 'mirror', 'press'] as const;
export const NOTE_KINDS = ['fact', 'context', 'caution', 'contradiction'] as const;
export const NAME_USES = ['recommended', 'variant', 'historical'] as const;
export const TAGS = ['gender', 'children', 'sdg', 'disasters', 'missing-persons', 'return'] as const;

/** Figures of the site that can measure a gap; each counts some of a whole, and its page lists them. */
export const GAP_MEASURES = [
  'specific',
  'responsible',
  'dated',
  'indicator',
  'resources',
  'stalled',
  'reported',
  'instruments-reported',
  'governments-answered',
  'comparable',
  'inputs-named',
  'themes-dropped',
] as const;
export type GapMeasure = (typeof GAP_MEASURES)[number];

export const MODALITIES = ['virtual', 'in-person', 'hybrid'] as const;

/** The languages of the site, the first one being the default. */
export const LOCALES = ['es', 'en'] as const;
export type Locale = (typeof LOCALES)[number];
