// The closed lists of values that content may use. Data, not logic: each list is also the order in which values are shown.
import bodies from '#conference/bodies.json' with { type: 'json' };
import written from '#conference/rules.json' with { type: 'json' };

/** How much of an agreement was done, as a government or an organisation says it, in the words of the regional human-rights system; `no-information` is a value, never progress. */
export const LEVELS = ['no-information', 'pending', 'partial', 'substantial', 'full'] as const;
export type Level = (typeof LEVELS)[number];

/** How far a fact can be relied on (facts register, section 0). Unverified facts have no value here: they are not published. */
export const CONFIDENCES = ['verified', 'mirror', 'inferred', 'general'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** Who speaks about an agreement. The voice follows from the collection an assessment stands in, never from a field. */
export const VOICES = ['government', 'civil-society', 'record'] as const;
export type Voice = (typeof VOICES)[number];

/** The voices that judge compliance, in levels. The record documents, in words of its own. */
export const ASSESSING_VOICES = ['government', 'civil-society'] as const satisfies readonly Voice[];
export type AssessingVoice = (typeof ASSESSING_VOICES)[number];

/** What a dated piece of evidence can carry: what sources show of an act that asked for something. Not a level of compliance. */
export const CARRIED_STATES = ['done', 'in-force', 'partly'] as const;
export type CarriedState = (typeof CARRIED_STATES)[number];

/**
 * How an act stands in the documentary record. `nothing-found`: one looked and found nothing that carries a state; `no-record`:
 * nothing has been recorded yet; `asks-nothing`: the act asks for nothing, so there is nothing to look for.
 */
export const RECORD_STATES = [...CARRIED_STATES, 'nothing-found', 'no-record', 'asks-nothing'] as const;
export type RecordState = (typeof RECORD_STATES)[number];

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
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** Kinds that can show what is done: a law shows what ought to be done, and `other` says nothing of what it is. */
export const PRACTICE_EVIDENCE: ReadonlySet<EvidenceKind> = new Set<EvidenceKind>([
  'document',
  'field-notes',
  'interviews',
  'statistics',
  'press',
  'photograph',
]);

/** What an independent text is: a review, a social audit by several kinds of authors, or a study. */
export const REVIEW_KINDS = ['review', 'audit', 'study'] as const;
export type ReviewKind = (typeof REVIEW_KINDS)[number];

/** Authors who make a text independent of both voices; organisations of civil society may sign beside them (S2 §R2). */
export const INDEPENDENT_AUTHORS = ['academia', 'observer-organization', 'other'] as const satisfies readonly PartyKind[];

/**
 * What was done around an agreement: a programme, something done by civil society and governments together (Decision 22 of 2016
 * speaks of actions too), what civil society does so that it is kept (S1 §C), a country's use of a guide of the Conference or of another
 * process's practice (S4 13.1).
 */
export const ACTION_KINDS = ['programme', 'joint', 'advocacy', 'application'] as const;
export type ActionKind = (typeof ACTION_KINDS)[number];

/** What a source says of an action and a text: that the one came of the other, rests on it, has to do with it, or only came later. */
export const ACTION_TIES = ['stated', 'rests', 'about', 'later'] as const;
export type ActionTie = (typeof ACTION_TIES)[number];

/** What an action serves: the tasks of the network (S1 §C), then the four purposes of an exchange of information (S1 §D). */
/** Tasks that the network gives itself (S1, its role). */
export const NETWORK_TASKS = ['follow-up', 'dialogue', 'visibility', 'professional-development', 'training'] as const;
export type NetworkTask = (typeof NETWORK_TASKS)[number];

export const ACTION_PURPOSES = [...NETWORK_TASKS, 'complaint', 'documentation', 'research', 'protection'] as const;

/** What a party that was assessed says of the assessment. */
export const STANCES = ['accepts', 'contests', 'informs'] as const;
export type Stance = (typeof STANCES)[number];

/** How an agreement was closed. */
export const OUTCOMES = ['fulfilled', 'withdrawn', 'superseded'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** How far an agreement has come through the institutions; separate from its level. */
export const STAGES = ['proposed', 'agreed', 'endorsed', 'planned', 'closed'] as const;
export type Stage = (typeof STAGES)[number];

/**
 * What a specific agreement states (S0 §2a, S1 §A, S4 2.3): who does it, by when, what is delivered, how it is measured,
 * whom and where it reaches, with what resources, and how it is verified.
 */
export const SPECIFICS = ['responsible', 'date', 'deliverable', 'indicator', 'scope', 'resources', 'verification'] as const;
export type Specific = (typeof SPECIFICS)[number];

/** Stages of a text that no body has adopted. */
export const PROPOSAL_STAGES = ['proposed', 'drafted', 'recommended', 'announced'] as const;
export const PROPOSAL_KINDS = ['proposal', 'commitment', 'recommendation', 'offer', 'plan'] as const;

/** What an act is to civil society: about it, about something it can check, or about the process alone. */
export const ACT_SCOPES = ['direct', 'checkable', 'context'] as const;

/** The kind of text in which an act stands; what the body did in it is its verb. */
export const ACT_KINDS = ['decision', 'conclusion', 'recommendation', 'declaration', 'agreement', 'plan'] as const;

/**
 * What a body did. First those that ask for something to be done, then those that take effect by being passed (`ruled`: a rule
 * that holds until it is changed), then those that only state something. `src/domain/agreements/acts.ts` says what follows.
 */
export const VERBS = [
  'decided',
  'instructed',
  'committed',
  'organised',
  'requested',
  'recommended',
  'encouraged',
  'adopted',
  'signed',
  'ruled',
  'welcomed',
  'took-note',
  'thanked',
  'declared',
] as const;
export type Verb = (typeof VERBS)[number];

/**
 * How the text of an act or instrument is known: read whole; the sentence of the act itself read in an excerpt; read in an excerpt
 * that breaks off; told by another text; its title alone. `src/domain/acts/text-known.ts` says what follows.
 */
export const TEXT_KNOWN = ['whole', 'excerpt', 'excerpt-cut', 'second-hand', 'title-only'] as const;
export type TextKnown = (typeof TEXT_KNOWN)[number];

/** What a party has to do with a deliverable; who supports does not answer for it. */
export const DELIVERABLE_ROLES = ['leads', 'does', 'supports'] as const;
export type DeliverableRole = (typeof DELIVERABLE_ROLES)[number];

export const PARTY_KINDS = [
  'member-country',
  'observer-country',
  'observer-organization',
  'body',
  'network',
  'working-group',
  'civil-society',
  'national-platform',
  'academia',
  'national-coalition',
  'institution',
  'collective',
  'other',
] as const;
export type PartyKind = (typeof PARTY_KINDS)[number];

/** Kinds of parties that sign compliance reports. */
export const REPORT_AUTHORS: readonly PartyKind[] = ['civil-society', 'national-platform'];

/** Kinds of gatherings between which the rules of the mechanism and the pages tell. */
export const GATHERINGS = [
  'ministerial',
  'consultation',
  'network',
  'team',
  'pre-presidency',
  'troika',
  'ad-hoc',
  'working-group',
  'workshop',
  'seminar',
  'training',
  'forum',
  'congress',
  'plenary',
  'observers',
  'mission',
  'planning',
  'encounter',
] as const;
export type Gathering = (typeof GATHERINGS)[number];

/** The series of meetings of this conference, each with its kind of gathering: several may be of one kind. */
export const SERIES: Readonly<Record<string, Gathering>> = bodies.series as Record<string, Gathering>;
export const MEETING_SERIES: readonly string[] = Object.keys(SERIES);

/** Whether meetings of a series are of one of some kinds. */
export const isGathering = (series: string, ...kinds: readonly Gathering[]): boolean => kinds.includes(SERIES[series]!);

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
  'criteria',
  'terms',
  'framework',
  'matrix',
  'manual',
  'protocol',
  'indicators',
] as const;

/** What the sources say became of an instrument; `signed` is an act of some countries, `draft` and `civil-society` were not adopted by the Conference. */
export const STANDINGS = ['adopted', 'recommended', 'presented', 'signed', 'operating', 'draft', 'civil-society'] as const;

export const INPUT_KINDS = ['resolution', 'declaration', 'presentation', 'position', 'study'] as const;
export const SOURCE_KINDS = ['seed', 'original', 'mirror', 'press'] as const;
export const NOTE_KINDS = ['fact', 'context', 'caution', 'contradiction'] as const;
export const NAME_USES = ['recommended', 'variant', 'historical'] as const;
/**
 * What a tag tells of a text: whom it is about, what is to be done, where (local, national, regional), which sector it names, a
 * focus that crosses themes, a global goal that the text itself names.
 */
export const TAG_KINDS = ['population', 'action', 'sphere', 'sector', 'focus', 'goal'] as const;
export type TagKind = (typeof TAG_KINDS)[number];

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
  'two-themes',
  'slots',
  'handovers',
  'reviewed',
] as const;
export type GapMeasure = (typeof GAP_MEASURES)[number];

export const MODALITIES = ['virtual', 'in-person', 'hybrid'] as const;

/** Days of the week in the order of `Date.getUTCDay`. */
export const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;
export const HOLIDAY_SCOPES = ['national', 'capital', 'public-sector'] as const;
export const HOLIDAY_MOVES = ['law', 'decree'] as const;

/** What a country answers in a consultation; one that does not answer is silent, and silence has no value here. */
export const CONSULTATION_STANCES = ['agrees', 'agrees-with-changes', 'objects', 'abstains'] as const;
export type ConsultationStance = (typeof CONSULTATION_STANCES)[number];
export const TROIKA_REACTIONS = ['consensus', 'changes', 'no-consensus'] as const;
export const CONSULTATION_RESULTS = ['consensus', 'no-consensus', 'withdrawn'] as const;
/** The written procedure between meetings (S4 3), or any other consultation of the presidency (S4 5.5). */
export const CONSULTATION_KINDS = ['procedure', 'other'] as const;
/** What a written consultation was about: the procedure is for substantive themes that need a concerted position (S4 3). */
export const CONSULTATION_TOPICS = ['substantive', 'procedural'] as const;
/** What the written procedure asks of the presidency, step by step (S4 3.1-3.4). */
export const PROCEDURE_STEPS = ['to-troika', 'troika-consensus', 'redistribution', 'term', 'consensus', 'execution', 'informed'] as const;
export type ProcedureStep = (typeof PROCEDURE_STEPS)[number];
/** What the text sent says that silence means; where it says nothing, silence is no consensus (S4 3.3-3.4). */
export const SILENCES = ['consensus', 'no-consensus'] as const;

/** What a meeting reserved time for; a slot for agreements is an hour in the GRCM (S0 §2d) and half an hour in a network (S0 §4). */
export const SLOT_KINDS = ['agreements', 'organizations', 'closed-door'] as const;
/**
 * What the documents say that a meeting of the Tripartite Team is for: before a presidency (S3, meetings) its note, its plan and
 * joint actions; each quarter its own work plan and the tools of monitoring.
 */
export const MEETING_PURPOSES = ['concept-note', 'presidency-plan', 'joint-actions', 'work-plan', 'monitoring-tools'] as const;
export type MeetingPurpose = (typeof MEETING_PURPOSES)[number];

/** What became of a recommendation where it was put before a meeting (S3, objective 2). */
export const RECOMMENDATION_RESULTS = ['approved', 'not-approved', 'deferred'] as const;
export type RecommendationResult = (typeof RECOMMENDATION_RESULTS)[number];

export const OPENNESS = ['open', 'closed'] as const;

/** An action plan schedules agreements (S0 §4); a work plan is the Tripartite Team's own (S3, task 2). */
export const PLAN_KINDS = ['action-plan', 'work-plan'] as const;
export const RESOURCE_SOURCES = ['governments', 'donors', 'civil-society', 'none-needed'] as const;
export const RESOURCE_STATES = ['secured', 'sought', 'gap'] as const;

export const DOCUMENT_KINDS = [
  'agenda',
  'minutes',
  'concept-note',
  'presidency-plan',
  'monitoring-report',
  'management-report',
  'network-report',
  'representation-report',
  'guideline-draft',
  'declaration-draft',
  'conclusions',
  'signed',
  'reflection',
  'questionnaire',
  'notice',
  'act',
  'other',
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];
/** Who may read a document. The sources use two names for what is kept back (S0 §1, §2f); neither is read into the other. */
export const DOCUMENT_CLASSES = ['public', 'reserved', 'government-use'] as const;
/** How far a text had come when it was sent (S0 §1: early, in the first phases). */
export const PHASES = ['initial', 'draft', 'final'] as const;

/** What became of a statement, in this order (S1, gaps: "without repercussion"). */
export const FATES = ['received', 'answered', 'decided', 'acted-on'] as const;
export type Fate = (typeof FATES)[number];

/** In what capacity an organisation belongs to a network; all but a mere member speak for its country there. */
export const MEMBERSHIP_FORMS = ['member', 'platform', 'chapter', 'delegation', 'spokesperson'] as const;

/** Spaces of a country in which its government and civil society deal with migration (S1 gaps, S2 recommendation 8). */
export const SPACE_KINDS = ['council', 'table', 'forum', 'dialogue'] as const;
/** How civil society's representation in such a space is chosen (S2, good practice 3). */
export const CHOICES = ['by-organizations', 'by-institution', 'by-government', 'by-turns'] as const;
/** Whether a source tells a handover as done, or before it was to be. */
export const HANDOVER_STATES = ['happened', 'announced'] as const;
export const ATTENDANCE_ROLES = ['member', 'observer', 'speaker', 'guest'] as const;
/** Groups of people whom somebody consulted (S2, good practices 1, 4, 5). */
export const CONSULTED_GROUPS = [
  'communities-abroad',
  'migrants',
  'refugees',
  'returned',
  'host-communities',
  'indigenous-peoples',
  'civil-society',
  'experts',
] as const;

/** Offices that speak for a country; never persons (S4 §3, S1 gaps). */
export const FOCAL_ROLES = ['government', 'civil-society'] as const;

/** A person's finding on one occurrence of a rule: excused with a reason, or documented as not done. */
export const FINDINGS = ['waived', 'not-done'] as const;

/** The rules that the program can compute, in the order of the pages; each is defined in `src/domain/obligations/rules`. */
export const RULES = [
  'quarterly-meeting',
  'mostly-virtual',
  'minutes-shared',
  'monitoring-report',
  'team-recommendations',
  'approved-recommendations',
  'pre-presidency-meeting',
  'plan-comments',
  'work-plan',
  'grcm-slot',
  'network-slot',
  'three-agreements',
  'endorsement',
  'action-plan',
  'quarterly-verification',
  'resources',
  'management-report',
  'questionnaire',
  'self-assessment',
  'lead-progress',
  'open-events',
  'drafts-circulated',
  'agendas-circulated',
  'inputs-answered',
  'focal-points',
  'civil-representatives',
  'observers-informed',
  'observer-slots',
  'written-consultation',
  'troika-meeting',
  'networks-supported',
  'presidency-duties',
  'secretariat-duties',
  'network-tasks',
] as const;
export type ObligationRule = (typeof RULES)[number];
/** The rules of the mechanism of this conference, which content may name: those that some document of its own asks for. */
export const OBLIGATION_RULES: readonly ObligationRule[] = /* @__PURE__ */ RULES.filter((rule) => Object.hasOwn(written.rules, rule));

/** What the site lets people do about a request of the documents. */
export const REQUEST_STATES = ['here', 'partly', 'not-yet', 'elsewhere'] as const;
export type RequestState = (typeof REQUEST_STATES)[number];

/** Who can do it. */
export const AUDIENCES = ['visitor', 'contributor', 'secretariat'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** Sections of the site where a request of the documents can be met; that of proposals only repeats what is asked. */
export const REQUEST_SECTIONS = [
  'agreements',
  'guidelines',
  'reports',
  'self-assessments',
  'replies',
  'reviews',
  'actions',
  'meetings',
  'presidencies',
  'mechanism',
  'members-report',
  'desk',
  'pipeline',
  'plans',
  'documents',
  'figures',
  'bodies',
  'countries',
  'themes',
  'tags',
  'consultations',
  'calendar',
  'calculator',
  'holidays',
  'inputs',
  'practices',
  'challenges',
  'standing',
  'differences',
  'coverage',
  'age',
  'specificity',
  'continuity',
  'chains',
  'sources',
  'glossary',
  'methodology',
  'about',
  'contribute',
  'search',
  'accessibility',
] as const;

/**
 * The authority of a rule: adopted, only drafted or requested, a preference that warns and never blocks (S0 §4), or a question
 * of this site that no document asks as a rule.
 */
export const RULE_AUTHORITIES = ['adopted', 'proposed', 'preference', 'editorial'] as const;
export type RuleAuthority = (typeof RULE_AUTHORITIES)[number];

/**
 * State of one occurrence of a rule on a day: `exceeded` where a preference was not followed, which is no breach; `unjudged`
 * where its rule was not documented as in force.
 */
export const OBLIGATION_STATES = [
  'kept',
  'kept-late',
  'missed',
  'exceeded',
  'due-soon',
  'not-yet-due',
  'no-information',
  'waived',
  'unjudged',
] as const;
export type ObligationState = (typeof OBLIGATION_STATES)[number];

/** Functions that S4 lists for the presidency (5.x) and the secretariat (6.x); its 6.8 is the English of 6.7. */
export const DUTIES = [
  '5-1',
  '5-2',
  '5-3',
  '5-4',
  '5-5',
  '5-6',
  '5-7',
  '5-8',
  '5-9',
  '6-1',
  '6-2',
  '6-3',
  '6-4',
  '6-5',
  '6-6',
  '6-7',
  '6-9',
] as const;
export type Duty = (typeof DUTIES)[number];

/** The languages of the site, the first one being the default. */
export const LOCALES = ['es', 'en'] as const;
export type Locale = (typeof LOCALES)[number];
