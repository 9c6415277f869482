import type { z } from 'zod';
import type { CollectionName } from './collections.ts';
import type { CollectionSchema } from './collection-schema.ts';
import { AGREEMENT_SCHEMAS } from './agreements.ts';
import { PROPOSAL_SCHEMAS } from './proposals.ts';
import { GUIDELINE_SCHEMAS } from './guidelines.ts';
import { ASSESSMENT_SCHEMAS } from './assessments.ts';
import { INDEPENDENT_SCHEMAS } from './independent.ts';
import { STATEMENT_SCHEMAS } from './statements.ts';
import { GATHERING_SCHEMAS } from './gatherings.ts';
import { MECHANISM_SCHEMAS } from './mechanism.ts';
import { REGISTER_SCHEMAS } from './registers.ts';
import { CONSULTATION_SCHEMAS } from './consultations.ts';
import { HOLIDAY_SCHEMAS } from './holidays.ts';
import { REQUEST_SCHEMAS } from './requests.ts';
import { TAG_SCHEMAS } from './tags.ts';

/** Every collection of content. */
export const COLLECTIONS = {
  ...AGREEMENT_SCHEMAS,
  ...PROPOSAL_SCHEMAS,
  ...GUIDELINE_SCHEMAS,
  ...ASSESSMENT_SCHEMAS,
  ...INDEPENDENT_SCHEMAS,
  ...STATEMENT_SCHEMAS,
  ...GATHERING_SCHEMAS,
  ...MECHANISM_SCHEMAS,
  ...REGISTER_SCHEMAS,
  ...CONSULTATION_SCHEMAS,
  ...HOLIDAY_SCHEMAS,
  ...REQUEST_SCHEMAS,
  ...TAG_SCHEMAS,
} as const satisfies Record<CollectionName, CollectionSchema>;

type Collections = typeof COLLECTIONS;

/** Facts of an entry of one collection. */
export type Facts<C extends CollectionName> = z.infer<Collections[C]['facts']>;

/** Words of an entry of one collection in one language; a report has its words among its facts. */
export type Words<C extends CollectionName> = Collections[C]['words'] extends z.ZodObject ? z.infer<Collections[C]['words']> : undefined;
