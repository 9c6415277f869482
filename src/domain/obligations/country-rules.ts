import { yearsFrom } from '../dates/calendar.ts';
import { edtf, overlaps } from '../dates/edtf.ts';
import type { Entry } from '../ledger/entry.ts';
import type { Draft } from './model.ts';
import { MECHANISM_RULES } from './rules.ts';
import { lastDayOf } from './team-rules.ts';
import { dated, knownOn, reachedOn, type World } from './world.ts';

/** The secretariat sends every member a self-assessment questionnaire (S4 §4.4). "Periodically": the year is the site's reading. */
export function questionnaires(world: World): Draft[] {
  const { documented, owes } = MECHANISM_RULES.questionnaire;
  const sent = new Map<string, Entry<'documents'>[]>();
  for (const document of world.documentsOf('questionnaire')) {
    const year = edtf(document.facts.dated).from.slice(0, 4);
    sent.set(year, [...(sent.get(year) ?? []), document]);
  }
  return yearsFrom(edtf(documented).from, world.asOf).map((year) => {
    const due = lastDayOf(year);
    const pairs = (sent.get(year) ?? []).map((entry) => ({ entry, on: reachedOn(world, entry, 'members') }));
    return { key: year, period: year, due, ...dated(pairs), day: due.to, owes };
  });
}

/** Each country assesses itself (S4 §4.4): an answer whose period touches the year. No day is set for it. */
export function selfAssessments(world: World): Draft[] {
  const years = yearsFrom(edtf(MECHANISM_RULES['self-assessment'].documented).from, world.asOf);
  const answers = new Map<string, Entry<'self-assessments'>[]>();
  for (const answer of world.ledger.all('self-assessments')) {
    if (!knownOn(world.asOf, answer.facts.filed)) continue;
    for (const year of years.filter((each) => overlaps(edtf(each), edtf(answer.facts.period)))) {
      const key = `${year}/${answer.facts.country}`;
      answers.set(key, [...(answers.get(key) ?? []), answer]);
    }
  }
  return perCountryAndYear(world, years, (key) => (answers.get(key) ?? []).map((entry) => ({ entry, on: entry.facts.filed })), false);
}

/** Each country keeps its focal points current (S4 §3, last paragraph): confirmed in the year. The year is the site's reading. */
export function focalPoints(world: World): Draft[] {
  const years = yearsFrom(edtf(MECHANISM_RULES['focal-points'].documented).from, world.asOf);
  const confirmed = new Map<string, { entry: Entry<'documents'>; on: string }[]>();
  for (const entry of world.documents) {
    const { dated: on, confirms } = entry.facts;
    for (const { country, role } of confirms ?? []) {
      if (role !== 'government') continue;
      const key = `${edtf(on).from.slice(0, 4)}/${country}`;
      confirmed.set(key, [...(confirmed.get(key) ?? []), { entry, on }]);
    }
  }
  return perCountryAndYear(world, years, (key) => confirmed.get(key) ?? [], true);
}

function perCountryAndYear(
  world: World,
  years: readonly string[],
  evidenceOf: (key: string) => Parameters<typeof dated>[0],
  byYearEnd: boolean,
): Draft[] {
  return world.members.flatMap((country) =>
    years.map((year): Draft => {
      const key = `${year}/${country}`;
      const due = lastDayOf(year);
      return {
        key,
        thread: country,
        anchor: world.ledger.demand('parties', country),
        period: year,
        ...(byYearEnd && { due }),
        ...dated(evidenceOf(key)),
        day: due.to,
        owes: [country],
      };
    }),
  );
}

/** Every statement of civil society gets an answer (S1, gaps: statements "without repercussion"). No day is set for it. */
export function answeredInputs(world: World): Draft[] {
  return world.ledger
    .all('inputs')
    .filter(({ facts }) => knownOn(world.asOf, facts.presented))
    .map((entry): Draft => {
      const answers = (entry.facts.fate ?? []).filter(({ step, on }) => step !== 'received' && knownOn(world.asOf, on));
      return {
        key: entry.id,
        anchor: entry,
        ...dated(answers.map(({ on }) => ({ entry, on }))),
        day: edtf(entry.facts.presented).to,
        owes: entry.facts.to === undefined ? MECHANISM_RULES['inputs-answered'].owes : [entry.facts.to],
      };
    });
}
