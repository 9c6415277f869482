import { describe, expect, test } from 'vitest';
import { ANCHORS } from '#addresses/anchors.ts';
import { demoEntries } from '#demo/demo-entries.ts';
import { buildLedger } from '#domain/checks/build-ledger.ts';
import { Ledger } from '#domain/ledger/ledger.ts';
import { quarterOf } from '#domain/dates/calendar.ts';
import { isJudged } from '#domain/obligations/runs.ts';
import { OBLIGATION_RULES, LOCALES } from '#domain/schemas/vocabulary.ts';
import { MECHANISM_WORDS } from '#i18n/mechanism/index.ts';
import { createContext, type ViewContext } from '#views/context.ts';
import { entryView } from '#views/entries/index.ts';
import { LIST_VIEWS } from '#views/lists/index.ts';
import { SHEET_VIEWS, SHEETS } from '#views/sheets.ts';
import { obligationsOf } from '#views/obligations/obligations.ts';
import { occurrenceHref } from '#views/obligations/own.ts';
import { ruleView } from '#views/obligations/rule.ts';
import type { ContentView } from '#views/model/content.ts';
import type { ItemView } from '#views/model/item.ts';
import type { OccurrenceView } from '#views/model/obligation.ts';
import type { SheetView } from '#views/model/sheet.ts';
import { REAL_LEDGERS } from '../reader/real-content.ts';

const asOf = '2026-11-22';
const invented = buildLedger(demoEntries({ seed: 7, size: 40, asOf })).ledger;
const contextOf = (ledger: Ledger, locale: 'es' | 'en') =>
  createContext({ ledger, locale, asOf, basePath: '/base/', siteUrl: 'https://example.org' });

function occurrencesOf(view: SheetView): readonly OccurrenceView[] {
  return view.sections.flatMap(({ content }) => content.flatMap((part) => (part.type === 'occurrences' ? part.occurrences : [])));
}

/** Every text of a view. */
const stringsOf = (view: unknown): string[] =>
  (JSON.stringify(view).match(/"(?:[^"\\]|\\.)*"/g) ?? []).map((text) => JSON.parse(text) as string);

describe.each(LOCALES)('the mechanism in %s', (locale) => {
  const contexts: [string, ViewContext][] = [
    ...REAL_LEDGERS.map(([name, ledger]): [string, ViewContext] => [name, contextOf(ledger, locale)]),
    ['an invented world', contextOf(invented, locale)],
  ];

  test.each(contexts)('every page of %s is whole: no text is empty or undefined', (_name, context) => {
    const pages = [...SHEETS.map((sheet) => SHEET_VIEWS[sheet](context)), ...OBLIGATION_RULES.map((rule) => ruleView(context, rule))];
    for (const page of pages) {
      expect(
        stringsOf(page).filter((text) => /undefined|\[object|NaN| {2}|\(\)/.test(text)),
        page.path,
      ).toEqual([]);
      expect(
        page.sections.every(({ content }) => content.length > 0),
        page.path,
      ).toBe(true);
    }
  });

  test.each(contexts)('the page of a rule of %s shows every occurrence, those of a run as one line', (_name, context) => {
    for (const { rule, occurrences } of obligationsOf(context).rules) {
      const views = occurrencesOf(ruleView(context, rule));
      const ids = views.flatMap(({ id }) => (id === undefined ? [] : [id]));
      expect(new Set(ids).size, rule).toBe(ids.length);
      expect(views.length === 0, rule).toBe(occurrences.length === 0);
      expect(views.length, rule).toBeLessThanOrEqual(occurrences.length);
    }
  });

  test('each state of an occurrence has its own word', () => {
    const sentences = new Set(
      OBLIGATION_RULES.flatMap((rule) => occurrencesOf(ruleView(contextOf(invented, locale), rule)).map(({ mark }) => mark.word)),
    );
    const { states, documented } = MECHANISM_WORDS[locale];
    const expected = [...Object.values(states), documented.word].filter((word) => word !== states['due-soon']);
    for (const word of expected) expect(sentences, word).toContain(word);
  });

  test('the obligations overview counts for each party what the pages of the rules show', () => {
    const context = contextOf(invented, locale);
    const owed = SHEET_VIEWS.mechanism(context)
      .sections.filter(({ id }) => id === 'parties')
      .flatMap(({ content }) => content.flatMap((part) => (part.type === 'owed' ? part.parties : [])));
    const count = (states: readonly { count?: string }[]) =>
      states.reduce((sum, { count: own }) => sum + Number(own!.replace(/\D/g, '')), 0);
    const all = obligationsOf(context).rules.flatMap(({ occurrences }) => occurrences);
    const expected = all
      .filter(isJudged)
      .reduce((sum, { owners }) => sum + new Set(owners.map(({ office, holder }) => holder ?? office)).size, 0);
    expect(owed.reduce((sum, { states }) => sum + count(states), 0)).toBe(expected);
    for (const { states, rules } of owed) expect(count(states)).toBe(rules.reduce((sum, rule) => sum + count(rule.states), 0));
  });

  test('the board has one mark a quarter, and where cases differ one for each state with its number; aloud each stands once', () => {
    const strips = SHEET_VIEWS.mechanism(contextOf(invented, locale)).sections.flatMap(({ content }) =>
      content
        .flatMap((part) => (part.type === 'fold' ? part.content : [part]))
        .flatMap((part) => (part.type === 'strip' ? [part.strip] : [])),
    );
    expect(strips).toHaveLength(2);
    const cells = strips.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
    const mixed = cells.filter(({ states }) => states.length > 1);
    expect(mixed.length).toBeGreaterThan(10);
    for (const { states, spoken } of cells) {
      const told = spoken.split('; ').map((part) => part.replace(/: [\d,]+$/, ''));
      if (states.length > 0) expect(told).toEqual(states.map(({ word }) => word));
    }
  });

  test('what no act adopts is told in a sentence, with its rules folded behind it', () => {
    for (const [, ledger] of REAL_LEDGERS) {
      const { sections } = SHEET_VIEWS.mechanism(contextOf(ledger, locale));
      const proposed = sections.find(({ id }) => id === 'rules')!;
      expect(proposed.content.map(({ type }) => type)).toEqual(['paragraph', 'fold']);
      expect(sections.findIndex(({ id }) => id === 'judged')).toBeLessThan(sections.indexOf(proposed));
    }
  });

  test('a page of the mechanism says so where nothing is known of plans and documents', () => {
    for (const section of ['plans', 'documents'] as const) {
      const without = new Ledger([...invented.entries()].filter(({ collection }) => collection !== section));
      expect(LIST_VIEWS[section](contextOf(without, locale)).empty?.paragraphs[0]).toMatch(/2026/);
      expect(LIST_VIEWS[section](contextOf(invented, locale)).empty).toBeUndefined();
    }
  });

  test('a plan with more than three agreements of one network says so; one with three does not', () => {
    const warned = invented
      .all('plans')
      .filter((entry) => stringsOf(entryView(contextOf(invented, locale), entry)).some((text) => /^(Aviso|Warning): /.test(text)));
    expect(warned.map(({ id }) => id)).toEqual(['demo-plan-accion-2024', 'demo-plan-accion-2025']);
  });

  test('sentences have at most 25 words', () => {
    const texts = stringsOf(MECHANISM_WORDS[locale]);
    const long = texts.flatMap((text) => text.split(/[.:;](?:\s|$)/)).filter((sentence) => sentence.split(/\s+/).length > 25);
    expect(long).toEqual([]);
  });
});

test.each(REAL_LEDGERS)('%s judges what an adopted agreement asked for by itself, and no rule that no act has adopted', (_, ledger) => {
  const adopted = new Set(ledger.all('documents').flatMap(({ facts }) => facts.adopts ?? []));
  for (const { rule, occurrences } of obligationsOf(contextOf(ledger, 'es')).rules) {
    if (adopted.has(rule)) continue;
    for (const { finding, mandate, state } of occurrences) {
      if (mandate) expect([mandate.id, state], rule).toEqual(['d-04', rule === 'quarterly-meeting' ? 'kept' : 'no-information']);
      else if (finding === undefined) expect(state, rule).toBe('unjudged');
    }
  }
});

test.each(REAL_LEDGERS)('the mechanism shows what the register of %s itself holds', (_, ledger) => {
  const { rules } = obligationsOf(contextOf(ledger, 'es'));
  const shown = (rule: string, key: string) =>
    rules
      .find((status) => status.rule === rule)!
      .occurrences.find((each) => each.key === key)
      ?.evidence.map(({ entry }) => entry.id);
  expect(shown('plan-comments', 'ppt-2019/presidency-plan')).toEqual(['m-2018-rrocm-plan']);
  expect(shown('pre-presidency-meeting', 'ppt-2019')).toEqual(['m-2018-rrocm-plan']);
  expect(shown('troika-meeting', 'vm-23')).toEqual(['m-2018-troika']);
  expect(shown('open-events', 'vm-24')).toEqual(['r-2019']);
  expect(shown('presidency-duties', '5-2/ppt-2021')).toEqual(expect.arrayContaining(['grcm-2021-07', 'vm-26']));
  expect(shown('presidency-duties', '5-2/ppt-2019')).toEqual(expect.arrayContaining(['grcm-2019-11', 'vm-24']));
});

test.each(REAL_LEDGERS)('a presidency of which %s has only the announcement is never said to be in office', (_, ledger) => {
  for (const locale of LOCALES) {
    const texts = stringsOf(SHEET_VIEWS.mechanism(contextOf(ledger, locale))).filter((text) => /^(La|The) Troika\. /.test(text));
    expect(texts).toHaveLength(1);
    expect(texts[0]).toMatch(/Guatemala \(2026\), (según un anuncio|according to an announcement)/);
  }
});

describe.each(LOCALES)('the board in %s', (locale) => {
  test('opens on what is judged, and folds what is not by its rule', () => {
    const { sections } = SHEET_VIEWS.mechanism(contextOf(invented, locale));
    expect(sections.slice(0, 3).map(({ id }) => id)).toEqual(['quarter', 'board', 'rules']);
    const { states } = MECHANISM_WORDS[locale];
    const board = sections[1]!.content.flatMap((part) => (part.type === 'fold' ? [part] : []));
    expect(board.map(({ id }) => id)).toEqual(['quarters', 'years']);
    const strips = board.flatMap(({ content }) => content.flatMap((part) => (part.type === 'strip' ? [part.strip] : [])));
    expect(strips).toHaveLength(2);
    expect(stringsOf(strips)).not.toContain(states.unjudged);
    const folds = sections[2]!.content.flatMap((part) => (part.type === 'fold' ? part.content : []));
    expect(folds.flatMap((part) => (part.type === 'table' ? part.table.rows : [])).length).toBeGreaterThan(20);
  });

  test('begins with the quarter of the day: what is open first, and no day of a rule that nobody adopted', () => {
    const context = contextOf(invented, locale);
    const [quarter] = SHEET_VIEWS.mechanism(context).sections;
    const lines = (parts: readonly ContentView[]): ItemView[] =>
      parts.flatMap((part) =>
        part.type === 'items' ? part.items : part.type === 'fold' && part.id === 'more-of-quarter' ? lines(part.content) : [],
      );
    const inQuarter = obligationsOf(context)
      .rules.flatMap(({ occurrences }) => occurrences)
      .filter(({ day }) => quarterOf(day) === quarterOf(context.asOf));
    const judged = inQuarter.filter(isJudged);
    expect(judged.length).toBeGreaterThan(20);
    // A line leads to one case; or it tells of several of a rule that are alike, with their number.
    const told = lines(quarter!.content).map(({ href, meta }) => ({
      href: href!,
      n: Number(/^(\d+) (?:casos|cases)$/.exec(meta[0]!)?.[1] ?? 1),
    }));
    expect(told.reduce((sum, { n }) => sum + n, 0)).toBe(judged.length);
    const hrefs = new Set(judged.map((own) => occurrenceHref(context, own)));
    for (const { href, n } of told) expect(n === 1 ? hrefs.has(href) : !href.includes('#'), href).toBe(true);
    expect(told.some(({ n }) => n > 1)).toBe(true);
    const words = MECHANISM_WORDS[locale].states;
    const open: string[] = [words['due-soon'], words['not-yet-due'], words['no-information']];
    const isOpen = lines(quarter!.content).map(({ meta }) => open.includes(meta.at(-1)!));
    expect(isOpen).toEqual(isOpen.toSorted((a, b) => Number(b) - Number(a)));
    const proposed = quarter!.content.filter((part) => part.type === 'fold' && part.id === 'proposed-of-quarter');
    expect(proposed).toHaveLength(inQuarter.length > judged.length ? 1 : 0);
    expect(stringsOf(proposed).join(' ')).not.toMatch(/a más tardar|at the latest/);
  });

  test('says where no rule in force asks for anything in the quarter', () => {
    const context = contextOf(new Ledger([]), locale);
    const [quarter] = SHEET_VIEWS.mechanism(context).sections;
    // In the line behind which the cases of rules stand that nobody adopted.
    expect(quarter!.content).toEqual([
      expect.objectContaining({ type: 'fold', summary: expect.stringMatching(`^${MECHANISM_WORDS[locale].quarter.none} \\d`) as string }),
    ]);
  });

  test.each(['mx', 'st-crm', 'st-rrocm', 'equipo-tripartito'])('the page of %s shows what it owes', (id) => {
    const context = contextOf(invented, locale);
    const section = entryView(context, invented.demand('parties', id)).sections.find((each) => each.id === ANCHORS.obligations[locale])!;
    // Rules in force stand open, or behind a line that gives their number; what is not in force is behind the last line.
    const shown = section.content.flatMap((part) => (part.type === 'fold' ? part.content : [part]));
    // A line that leads to a place on the page of a rule is a case.
    const lines = shown.flatMap((part) => (part.type === 'items' ? part.items : []));
    const [cases, rules] = [true, false].map((isCase) => lines.filter(({ href }) => href!.includes('#') === isCase));
    const folded = stringsOf(section.content.filter(({ type }) => type === 'fold')).join('\n');
    const isOwn = ({ owners }: { owners: readonly { office: string; holder: string | undefined }[] }) => {
      const offices = owners.flatMap(({ office, holder }) => [office, holder]);
      return (
        offices.includes(id) || (id === 'equipo-tripartito' && ['ppt', 'st-crm', 'st-rrocm'].every((party) => offices.includes(party)))
      );
    };
    const owed = obligationsOf(context).rules.filter(({ occurrences }) => occurrences.some(isOwn));
    const titled = (rules: typeof owed) => new Set(rules.map(({ rule }) => MECHANISM_WORDS[locale].rules[rule].title));
    // A rule in force has a line of its own.
    const inForce = owed.filter(({ occurrences }) => occurrences.some((own) => isOwn(own) && isJudged(own)));
    expect(new Set(rules!.map(({ title }) => title))).toEqual(titled(inForce));
    // Each case of them that is still to come or to be found out, too: the nearest first, then the newest; the rules count the others.
    const open = owed
      .flatMap(({ occurrences }) => occurrences)
      .filter((own) => isOwn(own) && isJudged(own) && ['due-soon', 'not-yet-due', 'no-information'].includes(own.state));
    const last = ({ due, day }: (typeof open)[number]) => due?.to ?? day;
    const [coming, over] = [true, false].map((isToCome) => open.filter((own) => last(own) >= context.asOf === isToCome));
    expect(new Set(cases!.map(({ href }) => href)).size).toBe(Math.min(open.length, 2));
    const nearest = coming!.map(last).toSorted();
    const newest = over!.map(last).toSorted().toReversed();
    const days = new Map(open.map((own) => [occurrenceHref(context, own), last(own)]));
    expect(cases!.map(({ href }) => days.get(href!))).toEqual([...nearest, ...newest].slice(0, 2));
    const [first] = section.content;
    expect(first?.type === 'paragraph' && first.inlines[0]).toContain(String(open.length));
    // Every other is told by number, with the list by party.
    const others = owed.filter(({ occurrences }) => occurrences.some((own) => isOwn(own) && !isJudged(own)));
    if (others.length > 0) expect(folded).toMatch(new RegExp(` ${others.length} (?:reglas?|rules?) .*[\\s\\S]*#parties`));
  });

  test('the page of a presidency shows what its own turn owed, and nothing of another turn of the same country', () => {
    const context = contextOf(invented, locale);
    const turn = invented.demand('presidencies', 'demo-ppt-2025');
    const section = entryView(context, turn).sections.find((each) => each.id === ANCHORS.obligations[locale])!;
    const cases = section.content.flatMap((part) => (part.type === 'owed' ? part.parties.flatMap(({ rules }) => rules) : []));
    expect(cases.length).toBeGreaterThan(5);
    for (const { link } of cases) expect(link.href).toMatch(/2025|demo-/);
  });

  test('a meeting that is still to come is not called held', () => {
    const context = contextOf(invented, locale);
    const { held, planned } = context.messages.labels;
    const labelsOf = (id: string) => entryView(context, invented.demand('meetings', id)).facts.map(({ label }) => label);
    expect(labelsOf('demo-equipo-proxima')).toContain(planned);
    expect(labelsOf('demo-equipo-proxima')).not.toContain(held);
    expect(labelsOf('demo-equipo-2025-q1')).toContain(held);
  });

  test('the page of a consultation names each step that was not followed, and says when each country answered', () => {
    const context = contextOf(invented, locale);
    const texts = stringsOf(entryView(context, invented.demand('consultations', 'demo-consulta-incumplida')));
    const { states, steps } = MECHANISM_WORDS[locale];
    for (const step of ['troika-consensus', 'redistribution', 'consensus', 'execution'] as const) {
      expect(
        texts.filter((text) => text.startsWith(`${steps[step]}: ${states.missed.toLowerCase()}.`)),
        step,
      ).toHaveLength(1);
    }
    expect(texts.some((text) => /\((4 de junio de 2025|4 June 2025)\)/.test(text))).toBe(true);
  });

  test('a statement that waits for an answer says since when: on its page, in its list and on the rule, however many wait', () => {
    const { inputs } = { inputs: invented.all('inputs') };
    const waiting = ['a', 'b', 'c', 'd'].map((letter) => ({
      ...inputs[0]!,
      id: `muda-${letter}`,
      facts: { ...inputs[0]!.facts, fate: [] },
    }));
    const ledger = new Ledger([...invented.entries(), ...waiting] as never);
    const context = contextOf(ledger, locale);
    const since =
      /No encontramos respuesta\. Se presentó (?:el|en|del?) .*\d.*, hace .+\.|We have found no answer\. It was presented (?:on|in|from) .*\d.*, .+ ago\./;
    const counted = occurrencesOf(ruleView(context, 'inputs-answered')).filter((view) =>
      stringsOf(view.meta).some((text) => since.test(text)),
    );
    expect(counted.length).toBeGreaterThanOrEqual(4);
    expect(stringsOf(entryView(context, ledger.demand('inputs', 'muda-a'))).some((text) => since.test(text))).toBe(true);
    expect(stringsOf(LIST_VIEWS.inputs(context)).filter((text) => since.test(text)).length).toBeGreaterThanOrEqual(4);
  });
});

test('each rule has a page in both languages, and the same place on the other side', () => {
  for (const rule of OBLIGATION_RULES) {
    const [es, en] = ruleView(contextOf(invented, 'es'), rule).alternates;
    expect([es!.href, en!.href]).toEqual([`/base/mecanismo/${rule}/`, `/base/en/mechanism/${rule}/`]);
  }
});

test('a question of the editors is told as theirs: no document proposes it and nobody owes it', () => {
  const view = ruleView(
    contextOf(new Ledger([...invented.entries()].filter(({ collection }) => collection !== 'documents')), 'es'),
    'inputs-answered',
  );
  expect(view.kicker[0]).toBe('Pregunta de este sitio');
  expect(view.notices).toEqual(['Ningún documento propone esta regla y a nadie obliga. La lista dice qué encontramos; no acusa a nadie.']);
  const labels = view.facts.map(({ label }) => label);
  expect(labels).toContain('Dónde se señala el vacío');
  expect(labels).not.toContain('A quién se pide');
});
