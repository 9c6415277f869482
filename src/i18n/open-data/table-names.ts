import type { CollectionName } from '#domain/schemas/collections.ts';

/** Tables with words of their own; of a list inside entries its schema says what it is. */
export type OwnTable =
  | CollectionName
  | 'assessments'
  | 'assessment_evidence'
  | 'obligations'
  | 'obligation_owners'
  | 'obligation_evidence'
  | 'notes'
  | 'source_references';
