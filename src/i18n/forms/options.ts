import * as lists from '#domain/schemas/vocabulary.ts';
import { MECHANISM_WORDS, type MechanismWords } from '../mechanism/index.ts';
import { MESSAGES, type Messages } from '../messages/index.ts';
import { REQUEST_WORDS } from '../requests.ts';
import { TAG_WORDS } from '../tag-words.ts';
import { optionsEn } from './options.en.ts';
import { optionsEs } from './options.es.ts';

type Named = Readonly<Record<string, string>>;
const OWN = { es: optionsEs, en: optionsEn };

const mapped = <T>(words: Readonly<Record<string, T>>, text: (value: T) => string): Named =>
  Object.fromEntries(Object.entries(words).map(([key, value]) => [key, text(value)]));

const table = (
  messages: Messages,
  mechanism: MechanismWords,
  own: typeof optionsEs,
  locale: lists.Locale,
): readonly (readonly [readonly string[], Named])[] => [
  [lists.ACT_KINDS, messages.actKinds],
  [lists.VERBS, messages.acts.verbs],
  [lists.TEXT_KNOWN, messages.acts.readings],
  [lists.ACT_SCOPES, messages.agreementScope],
  [lists.STAGES, messages.stages],
  [lists.OUTCOMES, messages.standing.outcomes],
  [lists.CONFIDENCES, own.confidences],
  [lists.NOTE_KINDS, messages.noteKinds],
  [lists.PROPOSAL_KINDS, messages.proposalKinds],
  [lists.PROPOSAL_STAGES, messages.proposalStages],
  [lists.RECOMMENDATION_RESULTS, messages.gatherings.recommendation.results],
  [lists.GUIDELINE_KINDS, messages.guidelineKinds],
  [lists.STANDINGS, messages.standings],
  [lists.LOCALES, own.locales],
  [lists.CONSULTED_GROUPS, messages.bodies.consulted.groups],
  [lists.LEVELS, messages.levels],
  [lists.EVIDENCE_KINDS, messages.evidenceKinds],
  [lists.REVIEW_KINDS, messages.independent.reviews.kinds],
  [lists.CARRIED_STATES, messages.recordStates],
  [lists.STANCES, messages.standing.replies.stances],
  [lists.MEETING_SERIES, messages.series],
  [lists.ATTENDANCE_ROLES, messages.bodies.delegations.roles],
  [lists.MODALITIES, messages.modalities],
  [lists.MEETING_PURPOSES, messages.gatherings.purposes.kinds],
  [lists.RESOURCE_STATES, messages.gatherings.fundingStates],
  [lists.SLOT_KINDS, mechanism.meeting.slotKinds],
  [lists.OPENNESS, mechanism.meeting.opennessStates],
  [['held', 'announced'], messages.presidencyStatus],
  [lists.HANDOVER_STATES, own.handovers],
  [lists.PLAN_KINDS, own.plans],
  [lists.RESOURCE_SOURCES, mechanism.plans.sources],
  [lists.ACTION_KINDS, messages.independent.actions.kinds],
  [lists.ACTION_TIES, messages.independent.actions.ties],
  [lists.ACTION_PURPOSES, messages.independent.actions.purposes],
  [lists.DOCUMENT_KINDS, mechanism.documents.kinds],
  [lists.DOCUMENT_CLASSES, mechanism.documents.classes],
  [lists.PHASES, mechanism.documents.phases],
  [lists.DUTIES, mechanism.duties],
  [lists.FOCAL_ROLES, mechanism.focalRoles],
  [lists.OBLIGATION_RULES, mapped(mechanism.rules, ({ title }) => title)],
  [lists.FINDINGS, mechanism.findings],
  [lists.PARTY_KINDS, messages.partyKind],
  [lists.MEMBERSHIP_FORMS, messages.bodies.members.forms],
  [lists.SPACE_KINDS, messages.bodies.spaces.kinds],
  [lists.CHOICES, messages.bodies.spaces.choices],
  [lists.NAME_USES, messages.nameUses],
  [lists.CONSULTATION_KINDS, messages.consultations.kinds],
  [lists.CONSULTATION_TOPICS, messages.consultations.topics],
  [lists.TROIKA_REACTIONS, messages.consultations.reactions],
  [lists.CONSULTATION_STANCES, messages.consultations.stances],
  [lists.SILENCES, messages.consultations.silence],
  [lists.CONSULTATION_RESULTS, messages.consultations.results],
  [lists.WEEKDAYS, messages.holidays.weekdays],
  [lists.HOLIDAY_SCOPES, own.holidayScopes],
  [lists.HOLIDAY_MOVES, own.holidayMoves],
  [Object.keys(own.shifts), own.shifts],
  [lists.INPUT_KINDS, messages.inputKinds],
  [lists.FATES, mechanism.fates],
  [lists.GAP_MEASURES, own.gapMeasures],
  [lists.REQUEST_STATES, REQUEST_WORDS[locale].states],
  [lists.AUDIENCES, REQUEST_WORDS[locale].audiences],
  [lists.REQUEST_SECTIONS, messages.sections],
  [['axis', 'theme'], own.themes],
  [lists.TAG_KINDS, mapped(TAG_WORDS[locale].kinds, ({ one }) => one)],
  [lists.SOURCE_KINDS, messages.sourceKind],
  [['whole', 'excerpt', 'not-read'], messages.sourceRead],
];

/** The words of a closed list in a language, by its values. @throws RangeError for a list that has none yet */
export function optionWords(options: readonly string[], locale: lists.Locale): Named {
  const key = options.join();
  const found = table(MESSAGES[locale], MECHANISM_WORDS[locale], OWN[locale], locale).find(([list]) => list.join() === key);
  if (!found) throw new RangeError(`no words for ${options.join(', ')}`);
  return found[1];
}
