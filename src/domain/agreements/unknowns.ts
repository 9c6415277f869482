import { asksForSomething } from '../acts/acts.ts';
import { isTextRead } from '../acts/text-known.ts';
import { edtf } from '../dates/edtf.ts';
import type { Entry } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { oncePerKey } from '../ledger/once.ts';
import type { AssessingVoice } from '../schemas/vocabulary.ts';
import { assessmentsAbout } from '../voices/assessments.ts';
import { cannotBeVerified, specificityOf, VERIFIABLE_BY } from './specificity.ts';
import { datedDeliverables } from './timeliness.ts';

/**
 * Why a voice has said nothing of an agreement: its text was not read, so that nobody can tell what would have to be verified;
 * as written it cannot be verified; its date has not come; a questionnaire was sent and none has answered of it since; nobody
 * asked. Each has its next step.
 */
export const UNKNOWN_REASONS = ['text-not-read', 'cannot-verify', 'not-due', 'no-answer', 'not-asked'] as const;
export type UnknownReason = (typeof UNKNOWN_REASONS)[number];

export interface Unknown {
  voice: AssessingVoice;
  reason: UnknownReason;
}

/** The days on which questionnaires went out to governments, the latest first. */
const questionnaires = oncePerKey((ledger, asOf): readonly string[] => {
  const sendings = ledger.all('documents').flatMap(({ facts }) => (facts.kind === 'questionnaire' ? (facts.sendings ?? []) : []));
  return sendings
    .map(({ on }) => on)
    .filter((on) => edtf(on).to <= asOf)
    .toSorted((a, b) => (edtf(a).to < edtf(b).to ? 1 : -1));
});

function isTextMissing(agreement: Entry<'agreements'>): boolean {
  const answers = specificityOf(agreement);
  return !isTextRead(agreement.facts['text-known']) && VERIFIABLE_BY.every((key) => answers[key] !== 'stated');
}

function isBeforeItsDates(ledger: Ledger, agreement: Entry<'agreements'>, asOf: string): boolean {
  const dated = datedDeliverables(ledger, agreement, asOf);
  return dated.length > 0 && dated.every(({ status }) => status === 'on-time' || status === 'due-soon');
}

function reasonFor(ledger: Ledger, agreement: Entry<'agreements'>, voice: Unknown['voice'], asOf: string): UnknownReason {
  if (isTextMissing(agreement)) return 'text-not-read';
  if (cannotBeVerified(agreement)) return 'cannot-verify';
  if (isBeforeItsDates(ledger, agreement, asOf)) return 'not-due';
  const asked = questionnaires(ledger, asOf)[0];
  const wasAsked = voice === 'government' && asked !== undefined && edtf(asked).to >= edtf(agreement.facts.adopted).to;
  return wasAsked ? 'no-answer' : 'not-asked';
}

/**
 * Of each voice that has said nothing of an agreement until a day, why; empty for an act that asks for nothing, of which there
 * is nothing to know. @param asOf ISO day
 */
export function unknownsOf(ledger: Ledger, agreement: Entry<'agreements'>, asOf: string): Unknown[] {
  if (!asksForSomething(agreement)) return [];
  const spoken = assessmentsAbout(ledger, agreement.id).filter(({ filed }) => filed <= asOf);
  return (['government', 'civil-society'] as const)
    .filter((voice) => !spoken.some((item) => item.voice === voice))
    .map((voice) => ({ voice, reason: reasonFor(ledger, agreement, voice, asOf) }));
}

/** One reason where neither voice has said anything, for a line of a list; undefined where one has. @param asOf ISO day */
export function unknownReason(ledger: Ledger, agreement: Entry<'agreements'>, asOf: string): UnknownReason | undefined {
  const unknowns = unknownsOf(ledger, agreement, asOf);
  return unknowns.length === 2 ? unknowns[0]!.reason : undefined;
}
