// A data table: what each kind of problem says about its case, in the order of the catalogue.
import type { ProcedureStep, Specific, Verb } from '../schemas/vocabulary.ts';
import type {
  AttributeRefusal,
  DateForm,
  ImageMeasure,
  ImageRefusal,
  MetadataKind,
  OccurrencePart,
  PersonalDataKind,
  ValueForm,
  ValueType,
} from './fact-values.ts';
import type { AddressRefusal } from '../text/report-addresses.ts';

type None = Readonly<Record<string, never>>;

interface Found {
  /** What stands there, shortened: a value as it was written, the name of a file, an id. */
  found: string;
}

interface Field extends Found {
  /** The field, its steps joined by dots: `assessments.0.level`. */
  path: string;
}

interface Accepted {
  /** Values as an author writes them. */
  accepted: readonly string[];
}

interface Suggestion extends Accepted {
  /** The accepted value most like what was found; undefined where none is near. */
  nearest: string | undefined;
}

/** `found` is the code point of one letter, or the signs that it became: never a whole word, which may be a name. */
interface Letter extends Found {
  /** The letter that an ordinary text has there; undefined where that is no single one. */
  meant: string | undefined;
}

interface OtherFile {
  /** The file that this one clashes with or belongs to, relative to the content folder. */
  otherFile: string;
}

interface Length {
  limit: number;
  unit: 'characters' | 'items';
}

interface Dates extends Field {
  /** The date with which the one that was found does not agree. */
  against: string;
}

/** The facts of each kind of problem. No fact is a sentence: words are added per language. */
export interface ProblemFactsByCode {
  // files
  'unknown-folder': Found & Suggestion;
  'unknown-file': Found;
  'schema-version': Found & { current: number };
  'not-a-regular-file': Found;
  'bad-file-name': Found & Accepted;
  'reserved-file-name': Found;
  'file-too-large': { maxKibibytes: number };
  'line-too-long': { maxCharacters: number };
  'empty-file': None;
  'not-utf8': None;
  'hidden-character': Found;
  'look-alike-letter': Letter;
  'styled-letter': Letter;
  'garbled-letter': Letter;
  // front matter
  'no-front-matter': Found;
  'front-matter-too-large': { maxKibibytes: number };
  /** `tab`: the line begins with a tab, which YAML does not take for blanks. */
  'yaml-syntax': Found & { tab?: boolean };
  'yaml-duplicate-key': Found;
  'yaml-forbidden': Found;
  'yaml-too-deep': { maxLevels: number };
  // fields
  'unknown-key': Field & Suggestion;
  'missing-key': Field & Partial<Accepted>;
  /** One of the types, or one of the values; at least one of the two lists has an item. */
  /** `keys`: of a group of fields or a list of groups, those that may stand in it. */
  'wrong-type': Field & { types: readonly ValueType[]; values: readonly string[]; keys?: readonly string[] };
  'unknown-value': Field & Suggestion;
  /** `nearest`: the entry that is called so, where a name stands in place of an id. */
  'bad-format': Field & { forms: readonly ValueForm[]; nearest?: string };
  'bad-date': Field & { forms: readonly DateForm[] };
  /** Years, both included. */
  'implausible-date': Field & { first: number; last: number };
  /** `lines`: the text may have several. */
  'control-character': Field & { lines: boolean };
  'text-left-open': Field;
  'too-long': Field & Length;
  'too-short': Field & Length;
  /** `bound`: the limit is the least or the most that the number may be. */
  'out-of-range': Field & { limit: number; bound: 'least' | 'most' };
  'assessment-without-level': Field;
  'state-without-date': Field;
  'closed-without-outcome': Field;
  'amount-without-currency': Field;
  'agreement-without-approval': Field;
  // translations
  'translation-without-record': Found & OtherFile;
  'record-without-translation': Found & Accepted;
  'missing-translation': Found;
  'missing-words': Field & OtherFile;
  'extra-words': Field & OtherFile & Accepted;
  'unexpected-body': None;
  // bodies of reports
  'mdx-syntax': Partial<Found>;
  'mdx-code': Found;
  'mdx-expression': Found;
  'mdx-component': Found & Suggestion;
  'mdx-attribute': Found & Suggestion & { component: string; reason: AttributeRefusal };
  'mdx-nesting': Found;
  'mdx-inline': Found;
  'raw-html': Found & Partial<Suggestion>;
  /** `host` is where a disguised address leads. */
  'bad-address': Found & { reason: AddressRefusal; host?: string | undefined };
  'insecure-address': Found;
  'link-text-misleads': Found & { leadsTo: string };
  'dangling-fragment': Found & Suggestion;
  'undefined-reference': Found;
  'unused-definition': Found;
  'defined-twice': Found;
  'empty-part': Found;
  'image-refused': Found & { address: string; reason: ImageRefusal; nearest: string | undefined };
  'image-without-text': Found;
  'too-many-images': { maxImages: number };
  /** The limit counts signs, parts or levels, whichever there are too many of. */
  'body-too-complex': { limit: number };
  'body-unreadable': None;
  'personal-data': Found & { kind: PersonalDataKind };
  'personal-data-possible': Found & { kind: PersonalDataKind };
  'personal-data-permitted': Found & { reason: string };
  'empty-body': None;
  // pictures of reports
  'image-wrong-kind': Found & ({ reason: 'animated' } | { reason: 'content'; actualKind: string | undefined });
  'image-too-large': Found & { imageFile: string; limit: number; unit: ImageMeasure };
  'image-unreadable': Found;
  'image-metadata': Found & { imageFile: string; metadata: readonly MetadataKind[] };
  'unused-image': Found;
  // between entries
  'dangling-reference': Field & Suggestion;
  'dangling-measure': Field & Suggestion;
  'duplicate-id': Found & OtherFile;
  'duplicate-local-id': Found;
  'duplicate-number': Found & OtherFile;
  'wrong-folder': Found & { folder: string };
  'demonstration-in-content': Found & { prefix: string };
  'dates-out-of-order': Dates;
  'body-outside-validity': Field & { validFrom: string | undefined; validTo: string | undefined; year: number };
  'party-of-wrong-kind': Field & Suggestion;
  'act-asks-nothing': Field & { verb: Verb };
  'stage-not-possible': Field & Accepted & { verb: Verb };
  // the mechanism
  /** `found` and `previous` are numbers of meetings or quarters; the dates are those on which the two meetings were held. */
  'meetings-out-of-order': Field & { held: string; previous: string; previousHeld: string };
  'quarter-claimed-twice': Field & OtherFile;
  'minutes-before-meeting': Field & { held: string };
  'presidencies-overlap': Field & OtherFile;
  /** `found` and `against` are dates or presidencies. */
  'handover-contradicts': Dates;
  /** `country` presides; `found` are the countries named. */
  'troika-without-presidency': Field & { country: string };
  /** `country` is that of the organisation or institution. */
  'of-another-country': Field & { country: string; expected: string };
  'named-twice': Field & { otherPath: string };
  /** The parts of the name in their order, each with its alternatives. */
  'unknown-occurrence': Field & { parts: readonly (readonly OccurrencePart[])[] };
  'occurrence-never-owed': Field;
  'waiver-not-entitled': Field & Accepted;
  'act-decides-nothing': Field & Accepted;
  /** `body` made the agreement that the item names. */
  'plan-network-differs': Field & { agreement: string; body: string };
  'plan-above-preference': Field & { count: number; preferred: number };
  'planned-before-endorsed': Field & { endorsed: string | undefined };
  'consent-missing': Field & { missing: readonly string[] };
  'signed-without-approval': Field;
  'mission-without-follow-up': Field;
  // assessments and replies
  'level-without-evidence': Field;
  'level-without-method': Field;
  'practice-without-proof': Field & Accepted;
  'aspects-left-out': Field;
  'unknown-place': Field & Suggestion & { country: string };
  /** The limit counts months. */
  'period-too-long': Field & { limit: number };
  'country-not-bound': Field & Accepted & { subject: string };
  /** `country` is the one whose government speaks. */
  'assessed-another-country': Field & { country: string };
  'subject-did-not-exist': Field & { since: string };
  'measure-not-named': Field & Accepted;
  'assessed-twice': Field & { otherPath: string };
  'nothing-asked': Field & { subject: string };
  'date-in-future': Field & { latest: string };
  'reply-to-nothing': Field & Accepted & { answered: string };
  'reply-from-stranger': Field & Accepted & { answered: string };
  'agreement-not-verifiable': { missing: readonly Specific[]; others: readonly Specific[] };
  'placeholder-text': Field;
  'agreement-not-specific': { missing: readonly Specific[]; total: number };
  // consultations and holidays
  'round-without-text': Found;
  'rounds-out-of-order': Found & { previousSent: string };
  'position-from-non-member': Found & Suggestion;
  'position-twice': Found & { round: string };
  'procedure-not-followed': Field & { step: ProcedureStep };
  /** `presided` is the country whose documented term holds the day. */
  'consulted-by-another': Field & { presided: string };
  'holiday-outside-years': Found & Accepted;
  'holidays-twice': Found & OtherFile;
  /** The limit counts months before the end of the year that was found. */
  'holidays-end-soon': Field & { limit: number };
}
