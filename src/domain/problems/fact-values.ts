// A data table: the closed lists that facts of problems choose from. Each language has one wording for each item.
import type { PatternForm } from '../schemas/patterns.ts';

/** Kinds of value that a field can ask for, in the words of JSON. */
export const VALUE_TYPES = ['string', 'number', 'int', 'boolean', 'array', 'object', 'record'] as const;
export type ValueType = (typeof VALUE_TYPES)[number];

/** Precisions in which a date can be written; `full-date` is the one that a field takes which needs a day and nothing else. */
export type DateForm = 'full-date' | 'day' | 'month' | 'quarter' | 'year' | 'interval';

/** Written forms that a field can ask for. */
export type ValueForm = DateForm | PatternForm;

/** What one part of the name of an occurrence of a rule can be; most are ids in a collection. */
export type OccurrencePart =
  | 'quarter'
  | 'year'
  | 'duty'
  | 'task'
  | 'comment'
  | 'step'
  | 'consultations'
  | 'agreements'
  | 'documents'
  | 'guidelines'
  | 'inputs'
  | 'meetings'
  | 'parties'
  | 'plans'
  | 'presidencies'
  | 'proposals';

/** Why an attribute of a component is refused; `missing`: it is required, and is not there or is empty. */
export type AttributeRefusal = 'unknown' | 'repeated' | 'missing';

/** Why a report cannot show a picture: it lies elsewhere, is no picture by its name, or is not there. */
export type ImageRefusal = 'address' | 'name' | 'missing';

export type ImageMeasure = 'megabytes' | 'megapixels' | 'pixels-a-side';

/** What a picture can carry beside its pixels, the most telling first. */
export const METADATA_KINDS = ['gps', 'exif', 'xmp', 'iptc', 'comment', 'text', 'thumbnail', 'trailing', 'other'] as const;
export type MetadataKind = (typeof METADATA_KINDS)[number];

/** Every kind of personal data (and secret) that is looked for. Where two findings tie, the kind named first here is kept. */
export const PERSONAL_DATA_KINDS = [
  'secret',
  'encoded',
  'clabe',
  'bank-card',
  'iban',
  'imei',
  'curp',
  'rfc',
  'mx-voter-key',
  'dui',
  'dpi-cui',
  'hn-identity',
  'cr-cedula',
  'cr-dimex',
  'ni-cedula',
  'pa-cedula',
  'do-cedula',
  'bz-ssn',
  'ssn',
  'itin',
  'sin',
  'a-number',
  'uscis-receipt',
  'comar-file',
  'nue',
  'unhcr-number',
  've-cedula',
  'co-cedula',
  'ec-cedula',
  'cu-identity',
  'ht-identity',
  'pe-dni',
  'br-cpf',
  'cl-rut',
  'passport',
  'email',
  'phone',
  'identity-number',
  'password',
  'birth-date',
  'coordinates',
  'ip-address',
  'map-link',
  'profile-link',
  'minor',
  'person-name',
  'street-address',
  'small-count',
] as const;
export type PersonalDataKind = (typeof PERSONAL_DATA_KINDS)[number];
