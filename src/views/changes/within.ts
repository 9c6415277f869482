import type { Entry } from '#domain/ledger/entry.ts';
import type { Topic } from '#domain/ledger/topics.ts';
import { subjectOf } from '#domain/voices/subjects.ts';
import type { ViewContext } from '../context.ts';

/** Of what alone news are told: of a country, of an act, of what is on a topic; without any, of everything. */
export interface NewsScope {
  country?: string | undefined;
  about?: Entry<'agreements'> | Topic | undefined;
}

/** Whether something said of a subject in a country belongs to a scope: the level of another country, act or topic is not its own. */
export function isWithin({ ledger }: ViewContext, said: { subject?: unknown; country?: unknown }, { country, about }: NewsScope): boolean {
  if (country !== undefined && said.country !== undefined && said.country !== country) return false;
  const entry = about && typeof said.subject === 'string' ? subjectOf(ledger, said.subject)?.entry : undefined;
  return !entry || entry === about || [...entry.facts.themes, ...(entry.facts.tags ?? [])].includes(about!.id);
}
