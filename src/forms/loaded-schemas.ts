// In a browser this stands in the place of the schemas of all collections (`src/domain/schemas/index.ts`): a form loads those of
// its own kind, and others only where a published entry has to be looked at again.
import type { CollectionSchema } from '#domain/schemas/collection-schema.ts';
import type { CollectionName } from '#domain/schemas/collections.ts';

type Schemas = Partial<Record<CollectionName, CollectionSchema>>;

/** What holds the schemas of some collections together: the files of `src/domain/schemas`. */
const FILES = {
  agreements: (): Promise<Schemas> => import('#domain/schemas/agreements.ts').then((file) => file.AGREEMENT_SCHEMAS),
  proposals: (): Promise<Schemas> => import('#domain/schemas/proposals.ts').then((file) => file.PROPOSAL_SCHEMAS),
  guidelines: (): Promise<Schemas> => import('#domain/schemas/guidelines.ts').then((file) => file.GUIDELINE_SCHEMAS),
  assessments: (): Promise<Schemas> => import('#domain/schemas/assessments.ts').then((file) => file.ASSESSMENT_SCHEMAS),
  independent: (): Promise<Schemas> => import('#domain/schemas/independent.ts').then((file) => file.INDEPENDENT_SCHEMAS),
  statements: (): Promise<Schemas> => import('#domain/schemas/statements.ts').then((file) => file.STATEMENT_SCHEMAS),
  gatherings: (): Promise<Schemas> => import('#domain/schemas/gatherings.ts').then((file) => file.GATHERING_SCHEMAS),
  mechanism: (): Promise<Schemas> => import('#domain/schemas/mechanism.ts').then((file) => file.MECHANISM_SCHEMAS),
  registers: (): Promise<Schemas> => import('#domain/schemas/registers.ts').then((file) => file.REGISTER_SCHEMAS),
  consultations: (): Promise<Schemas> => import('#domain/schemas/consultations.ts').then((file) => file.CONSULTATION_SCHEMAS),
  holidays: (): Promise<Schemas> => import('#domain/schemas/holidays.ts').then((file) => file.HOLIDAY_SCHEMAS),
  requests: (): Promise<Schemas> => import('#domain/schemas/requests.ts').then((file) => file.REQUEST_SCHEMAS),
  tags: (): Promise<Schemas> => import('#domain/schemas/tags.ts').then((file) => file.TAG_SCHEMAS),
} as const;
export type SchemaFile = keyof typeof FILES;

export const SCHEMA_FILES = Object.keys(FILES) as SchemaFile[];

/** Of each collection, the file. */
export const SCHEMA_FILE: Readonly<Record<CollectionName, SchemaFile>> = {
  agreements: 'agreements',
  proposals: 'proposals',
  guidelines: 'guidelines',
  reports: 'assessments',
  'self-assessments': 'assessments',
  reviews: 'independent',
  records: 'assessments',
  replies: 'statements',
  meetings: 'gatherings',
  presidencies: 'gatherings',
  plans: 'mechanism',
  documents: 'mechanism',
  actions: 'independent',
  waivers: 'mechanism',
  parties: 'registers',
  consultations: 'consultations',
  holidays: 'holidays',
  inputs: 'statements',
  practices: 'registers',
  observations: 'registers',
  challenges: 'registers',
  chains: 'registers',
  requests: 'requests',
  themes: 'registers',
  tags: 'tags',
  sources: 'registers',
  glossary: 'registers',
};

const loaded: Schemas = {};

/** A schema was asked for that nobody has loaded. */
class SchemaNeeded extends Error {
  readonly collection: CollectionName;
  constructor(collection: CollectionName) {
    super(collection);
    this.collection = collection;
  }
}

/** The schemas that were loaded. @throws SchemaNeeded for another one, when it is read */
export const COLLECTIONS = new Proxy(loaded as Record<CollectionName, CollectionSchema>, {
  get(known, collection: CollectionName) {
    if (!Object.hasOwn(known, collection)) throw new SchemaNeeded(collection);
    return known[collection];
  },
});

export async function loadSchema(collection: CollectionName): Promise<void> {
  Object.assign(loaded, await FILES[SCHEMA_FILE[collection]]());
}

/** What a function returns, which is run again for each schema that it turns out to need. */
export async function withSchemas<T>(compute: () => T): Promise<T> {
  for (;;) {
    try {
      return compute();
    } catch (error) {
      if (!(error instanceof SchemaNeeded)) throw error;
      await loadSchema(error.collection);
    }
  }
}
