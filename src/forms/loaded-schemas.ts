// In a browser this stands in the place of the schemas of all collections (`src/domain/schemas/index.ts`): a form loads those of
// its own kind, and others only where a published entry has to be looked at again.
import type { CollectionSchema } from '#domain/schemas/collection-schema.ts';
import type { CollectionName } from '#domain/schemas/collections.ts';

type Schemas = Partial<Record<CollectionName, CollectionSchema>>;

const agreements = async () => (await import('#domain/schemas/agreements.ts')).AGREEMENT_SCHEMAS;
const proposals = async () => (await import('#domain/schemas/proposals.ts')).PROPOSAL_SCHEMAS;
const guidelines = async () => (await import('#domain/schemas/guidelines.ts')).GUIDELINE_SCHEMAS;
const assessments = async () => (await import('#domain/schemas/assessments.ts')).ASSESSMENT_SCHEMAS;
const independent = async () => (await import('#domain/schemas/independent.ts')).INDEPENDENT_SCHEMAS;
const statements = async () => (await import('#domain/schemas/statements.ts')).STATEMENT_SCHEMAS;
const gatherings = async () => (await import('#domain/schemas/gatherings.ts')).GATHERING_SCHEMAS;
const mechanism = async () => (await import('#domain/schemas/mechanism.ts')).MECHANISM_SCHEMAS;
const registers = async () => (await import('#domain/schemas/registers.ts')).REGISTER_SCHEMAS;
const consultations = async () => (await import('#domain/schemas/consultations.ts')).CONSULTATION_SCHEMAS;
const holidays = async () => (await import('#domain/schemas/holidays.ts')).HOLIDAY_SCHEMAS;
const requests = async () => (await import('#domain/schemas/requests.ts')).REQUEST_SCHEMAS;
const tags = async () => (await import('#domain/schemas/tags.ts')).TAG_SCHEMAS;

/** What holds the schema of each collection, together with those of others. */
const FILES: Readonly<Record<CollectionName, () => Promise<Schemas>>> = {
  agreements,
  proposals,
  guidelines,
  reports: assessments,
  'self-assessments': assessments,
  reviews: independent,
  records: assessments,
  replies: statements,
  meetings: gatherings,
  presidencies: gatherings,
  plans: mechanism,
  documents: mechanism,
  actions: independent,
  waivers: mechanism,
  parties: registers,
  consultations,
  holidays,
  inputs: statements,
  practices: registers,
  observations: registers,
  challenges: registers,
  chains: registers,
  requests,
  themes: registers,
  tags,
  sources: registers,
  glossary: registers,
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
  Object.assign(loaded, await FILES[collection]());
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
