import { rankOf } from '#domain/voices/columns.ts';
import type { Facts } from '#domain/schemas/index.ts';
import { EVIDENCE_KINDS, PRACTICE_EVIDENCE, type Level } from '#domain/schemas/vocabulary.ts';
import { DEMO_SOURCE } from './backdrop.ts';
import type { Draws } from './draws.ts';
import { oneLower } from './scenes.ts';
import type { SubjectPlan } from './subjects.ts';

export type Item = Facts<'reports'>['assessments'][number];
type Evidence = NonNullable<Item['evidence']>[number];

/** One invented piece of evidence; its address is of the domain that is reserved for examples. */
function evidence(draws: Draws, name: string): Evidence {
  const number = draws.between(1, 400);
  const kind = draws.pick(EVIDENCE_KINDS);
  const where = draws.pick<'url' | 'source'>(['url', 'source']);
  return {
    title: `Documento de ejemplo ${number} / Example document ${number}`,
    kind,
    ...(where === 'url' ? { url: `https://example.org/demo/${name}/${number}` } : { sources: [{ id: DEMO_SOURCE, at: `p. ${number}` }] }),
  };
}

/** A piece that shows what is done, where the others may all be of a kind that does not. */
function proof(draws: Draws, name: string): Evidence {
  return { ...evidence(draws, name), kind: draws.pick([...PRACTICE_EVIDENCE]) };
}

/** An assessment at a level, with what that level demands: a full one its evidence, a measure both its aspects. */
export function assessed(draws: Draws, subject: SubjectPlan, level: Level, name: string): Item {
  const needs = level === 'full' || draws.chance((rankOf(level) ?? 0) / 4);
  const items = needs ? [proof(draws, name), ...Array.from({ length: draws.between(0, 2) }, () => evidence(draws, name))] : undefined;
  return {
    subject: subject.id,
    ...(subject.measure ? { norm: level, practice: draws.chance(0.6) ? oneLower(level) : level } : { level }),
    ...(items ? { evidence: items } : {}),
  };
}
