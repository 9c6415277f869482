import { ANCHORS } from '#addresses/anchors.ts';
import { dueFor } from '#domain/agreements/timeliness.ts';
import type { Entry } from '#domain/ledger/entry.ts';
import { addressedTo, isForAllMembers } from '#domain/voices/addressed.ts';
import { isFarApart } from '#domain/voices/columns.ts';
import { isDocumented, recordStateOf } from '#domain/voices/documented.ts';
import { assessmentsAbout } from '#domain/voices/assessments.ts';
import { isAwaited, subjectsIn, type Subject } from '#domain/voices/subjects.ts';
import { voiceComparisonsOf } from '#domain/voices/voice-comparison.ts';
import type { AssessingVoice } from '#domain/schemas/vocabulary.ts';
import { sectionLink, type ViewContext } from '../../context.ts';
import type { Inline } from '../../model/inline.ts';

type Agreement = Entry<'agreements'>;
type Party = Entry<'parties'>;

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A link to a section of the same page. */
export function onPage(context: ViewContext, anchor: keyof typeof ANCHORS, text: string): Inline {
  return { href: `#${ANCHORS[anchor][context.locale]}`, text };
}

/** What documents show of some acts, in one sentence: of how many something, of how many nothing was found, how many are not looked up. */
export function recordSentence({ ledger, messages }: ViewContext, agreements: readonly Agreement[]): string {
  const { documented, nothingFound, noRecord } = messages.parties.opening;
  const states = agreements.map((agreement) => recordStateOf(ledger, agreement));
  const count = (isMeant: (state: (typeof states)[number]) => boolean) => states.filter(isMeant).length;
  const told = [
    [count(isDocumented), documented],
    [count((state) => state === 'nothing-found'), nothingFound],
    [count((state) => state === 'no-record'), noRecord],
  ] as const;
  const parts = told.flatMap(([n, words]) => (n === 0 ? [] : [words(n)]));
  return parts.length === 0 ? '' : `${capital(parts.join('; '))}.`;
}

/** Whose dates are to come, have passed without news, or were not kept according to somebody. */
export function datesSentence({ ledger, asOf, messages }: ViewContext, agreements: readonly Agreement[], party: Party): string {
  const { passed, denied, coming } = messages.parties.opening;
  const statuses = agreements.map((agreement) => dueFor(ledger, agreement, asOf, party)?.status);
  const count = (...wanted: (typeof statuses)[number][]) => statuses.filter((status) => wanted.includes(status)).length;
  const told = [
    [count('date-passed'), passed],
    [count('overdue'), denied],
    [count('due-soon', 'on-time'), coming],
  ] as const;
  return told.flatMap(([n, words]) => (n === 0 ? [] : [words(n)])).join(' ');
}

/** What reaches a country and is awaited there: acts and measures of which its government and civil society can inform. */
export function awaitedIn({ ledger }: ViewContext, country: string): Subject[] {
  return subjectsIn(ledger).filter((subject) => isAwaited(subject) && subject.countries.includes(country));
}

/** Of how many subjects a voice has ever spoken in a country. */
export function assessedIn({ ledger, asOf }: ViewContext, country: string, subjects: readonly Subject[], voice: AssessingVoice): number {
  return subjects.filter(({ id }) =>
    assessmentsAbout(ledger, id).some((said) => said.voice === voice && said.country === country && said.filed <= asOf),
  ).length;
}

function voicesInlines(context: ViewContext, country: Party): Inline[] {
  const { ledger, asOf, messages } = context;
  const { nothing, heard, apart, caution } = messages.parties.opening;
  const subjects = awaitedIn(context, country.id);
  const [government, civilSociety] = (['government', 'civil-society'] as const).map((voice) =>
    assessedIn(context, country.id, subjects, voice),
  );
  const differing = subjects.filter(({ id }) =>
    voiceComparisonsOf(ledger, id, asOf).some((own) => own.country === country.id && isFarApart(own.difference)),
  ).length;
  const told =
    government! + civilSociety! === 0
      ? nothing
      : [heard(government!, civilSociety!), ...(differing === 0 ? [] : [apart(differing)])].join(' ');
  return [`${told} ${caution} `, { ...sectionLink(context, 'contribute'), text: messages.standing.inform }, '.'];
}

/** What reaches a country beside what names it, as far as there is any. */
function reachingInlines(context: ViewContext, shared: string, others: string): Inline[] {
  if (shared === '') return others === '' ? [] : [onPage(context, 'reaching', others)];
  return [onPage(context, 'reaching', shared), others === '' ? '.' : `. ${others}`];
}

/** What is told first of a country: what names it, what reaches it besides (empty where nothing does), who has informed. */
interface CountryOpening {
  named: Inline[];
  reaching: Inline[];
  voices: Inline[];
}

/** What a reader of a country's page is told first: what is asked of it, what documents show, which dates passed, who has informed. */
export function countryOpening(context: ViewContext, country: Party): CountryOpening {
  const { named, shared: ofAll, sharedGroup, besides } = context.messages.parties.opening;
  const { own, shared, regional, measures } = addressedTo(context.ledger, country.id);
  const asked = [...measures].map(([, subjects]) => subjects.filter(isAwaited)).filter((subjects) => subjects.length > 0);
  const first = named(own.length);
  const sharedWords = shared.every((agreement) => isForAllMembers(context.ledger, agreement)) ? ofAll : sharedGroup;
  return {
    named: [
      own.length === 0 ? first : onPage(context, 'owed', first),
      `. ${[recordSentence(context, own), datesSentence(context, own, country)].join(' ')}`.trimEnd(),
    ],
    reaching: reachingInlines(
      context,
      shared.length === 0 ? '' : sharedWords(shared.length),
      besides(regional.length, asked.flat().length, asked.length),
    ),
    voices: voicesInlines(context, country),
  };
}

/** The same, a paragraph each. */
export function countryParagraphs(context: ViewContext, country: Party): Inline[][] {
  const { named, reaching, voices } = countryOpening(context, country);
  return [named, reaching, voices].filter((inlines) => inlines.length > 0);
}
