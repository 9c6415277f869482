import { describe, expect, test } from 'vitest';
import { ANCHORS } from '#addresses/anchors.ts';
import type { Destination } from '#addresses/paths.ts';
import { isOpen } from '#domain/agreements/open.ts';
import type { Ledger } from '#domain/ledger/ledger.ts';
import { memberCountries } from '#domain/ledger/member-countries.ts';
import { presidencyTerms, ROLES } from '#domain/obligations/roles.ts';
import { isJudged } from '#domain/obligations/runs.ts';
import { pendingOf } from '#domain/pending/pending.ts';
import { askedOf } from '#domain/voices/addressed.ts';
import { unrepliedBy } from '#domain/voices/unreplied.ts';
import { LOCALES } from '#domain/schemas/vocabulary.ts';
import { PACK_WORDS } from '#i18n/packs/index.ts';
import type { Paper } from '#papers/paper.ts';
import { entryDestination, hrefOf, type ViewContext } from '#views/context.ts';
import { entryView } from '#views/entries/index.ts';
import { codeOf } from '#views/names.ts';
import { addressees, letterPaper } from '#views/papers/packs/letter.ts';
import { agreementSheet } from '#views/papers/packs/agreement-sheet.ts';
import { briefPaper } from '#views/papers/packs/brief.ts';
import { countrySheet } from '#views/papers/packs/country-sheet.ts';
import { handoverPaper } from '#views/papers/packs/handover.ts';
import { receivers, waitingStatements } from '#views/papers/packs/receiver.ts';
import { agreement, party, quietEntries, report, selfAssessment } from '../../domain/entries.ts';
import { addressesIn, asOf, below, contextOf, INVENTED, LEDGERS, linesOf, readAloud, textOf, worded } from './packs.ts';

const KEPT: Destination = { to: 'section', section: 'agreements' };
const hrefTo = (context: ViewContext, entry: Parameters<typeof entryDestination>[0]) =>
  `https://example.org${hrefOf(context, entryDestination(entry))}`;

function papersOf(ledger: Ledger, context: ViewContext): [name: string, paper: Paper][] {
  const countries = memberCountries(ledger);
  return [
    ...receivers(context).map(({ entry }): [string, Paper] => [`handover ${entry.id}`, handoverPaper(context, KEPT, entry)]),
    ...countries.map((country): [string, Paper] => [`brief ${country.id}`, briefPaper(context, KEPT, country)]),
    ...countries.map((country): [string, Paper] => [`country ${country.id}`, countrySheet(context, KEPT, country)]),
    ...ledger.all('agreements').map((own): [string, Paper] => [`agreement ${own.id}`, agreementSheet(context, KEPT, own)]),
    ...addressees(context).map(({ party }): [string, Paper] => [`letter ${party.id}`, letterPaper(context, KEPT, party)]),
  ];
}

describe.each(LEDGERS)('%s', (_name, ledger) => {
  test.each(LOCALES)(
    'a turn of the presidency is told in %s which acts are from before it, and that nobody knows whether they passed on',
    (locale) => {
      const context = contextOf(ledger, locale);
      const turns = receivers(context).flatMap(({ entry }) => (entry.collection === 'presidencies' ? [entry] : []));
      const words = PACK_WORDS[locale];
      for (const turn of turns) {
        const lines = readAloud(handoverPaper(context, KEPT, turn));
        const open = askedOf(ledger, ROLES.presidency).own.filter((own) => isOpen(ledger, own));
        const began =
          presidencyTerms(ledger)
            .find(({ presidency }) => presidency === turn)!
            .from?.from.slice(0, 4) ?? String(turn.facts.year);
        const before = open.filter(({ facts }) => facts.adopted.slice(0, 4) < began).length;
        expect(
          lines.filter((line) => line.includes(words.asked.earlierTurn)),
          turn.id,
        ).toHaveLength(before);
        expect(lines.includes(words.summary.earlierTurns(before)), turn.id).toBe(before > 0);
      }
      for (const country of memberCountries(ledger))
        expect(readAloud(handoverPaper(context, KEPT, country)).join('\n')).not.toContain(words.asked.earlierTurn);
    },
  );

  test.each(LOCALES)('every paper is whole in %s: nothing empty, nothing left open, every address in full', (locale) => {
    const context = contextOf(ledger, locale);
    for (const [name, paper] of papersOf(ledger, context)) {
      const lines = readAloud(paper);
      expect(
        lines.filter((line) => /undefined|\[object|NaN|\{\w+\}| {2}|\(\)|\.\.|;\.|: ;| \.(?: |$)|^\s*$/.test(line)),
        name,
      ).toEqual(paper.subtitle === undefined ? [''] : []);
      for (const address of addressesIn(paper.blocks)) expect(address, name).toMatch(/^(?:https?:\/\/|mailto:)/);
      // No heading leads to nothing, and none is passed over.
      paper.blocks.forEach((block, index) => {
        if (block.kind !== 'heading') return;
        const next = paper.blocks[index + 1];
        expect(next !== undefined && (next.kind !== 'heading' || next.level > block.level), `${name}: ${block.text}`).toBe(true);
        const before = paper.blocks.slice(0, index).findLast((own) => own.kind === 'heading');
        if (before) expect(block.level - before.level, `${name}: ${block.text}`).toBeLessThanOrEqual(1);
      });
      for (const block of paper.blocks) {
        if (block.kind !== 'table') continue;
        expect(
          block.widths.reduce((sum, width) => sum + width, 0),
          name,
        ).toBe(100);
        for (const row of block.rows) expect(row.length, name).toBe(block.head.length);
      }
    }
  });

  test.each(LOCALES)(
    'every open agreement that asks a receiver for something stands in its pack, once and by its page, in %s',
    (locale) => {
      const context = contextOf(ledger, locale);
      const words = PACK_WORDS[locale].asked;
      for (const { entry, party } of receivers(context)) {
        const paper = handoverPaper(context, KEPT, entry);
        const { own, shared } = askedOf(ledger, party.id);
        const open = own.filter((agreement) => isOpen(ledger, agreement));
        const heads = below(paper, (text) => text === words.heading(open.length)).flatMap((block) =>
          block.kind === 'heading' ? [block.text] : [],
        );
        expect(heads.map((text) => text.split(' · ')[0]).toSorted(), entry.id).toEqual(
          open.map((agreement) => codeOf(agreement)!).toSorted(),
        );
        const closed = addressesIn(below(paper, (text) => text === words.closed(own.length - open.length)));
        expect(closed.toSorted(), entry.id).toEqual(
          own
            .filter((agreement) => !open.includes(agreement))
            .map((agreement) => hrefTo(context, agreement))
            .toSorted(),
        );
        const openShared = shared.filter((agreement) => isOpen(ledger, agreement));
        const listed = addressesIn(below(paper, (text) => text === words.shared(openShared.length)));
        expect(listed.toSorted(), entry.id).toEqual(openShared.map((agreement) => hrefTo(context, agreement)).toSorted());
      }
    },
  );

  test('what a pack counts is what the page of the same party lists', () => {
    const context = contextOf(ledger);
    for (const { entry, party } of receivers(context)) {
      if (entry.collection !== 'parties') continue;
      const section = entryView(context, party).sections.find(({ id }) => id === ANCHORS.owed.es);
      const listed = JSON.stringify(section?.content ?? []).match(/"href":"\/acuerdos\/[^"#]+"/g) ?? [];
      const { own, shared } = askedOf(ledger, party.id);
      const expected = own.length + (party.facts.kind === 'member-country' ? 0 : shared.length);
      expect(new Set(listed).size, entry.id).toBe(expected);
    }
  });

  test.each(LOCALES)('every text without a reply and every statement without an answer stands in the pack, in %s', (locale) => {
    const context = contextOf(ledger, locale);
    for (const receiver of receivers(context)) {
      const addresses = addressesIn(
        below(handoverPaper(context, KEPT, receiver.entry), (text) => text === PACK_WORDS[locale].replies.heading),
      );
      for (const { entry } of unrepliedBy(ledger, receiver.party, asOf))
        expect(addresses, receiver.entry.id).toContain(hrefTo(context, entry));
      for (const input of waitingStatements(context, receiver)) expect(addresses, receiver.entry.id).toContain(hrefTo(context, input));
    }
  });

  test('what has no reply of a country is what its list of pending things holds', () => {
    for (const country of memberCountries(ledger)) {
      const listed = pendingOf(ledger, asOf, country.id).filter(({ kind, part }) => kind === 'unanswered' && part === 'assessed');
      const expected = listed.map(({ entry }) => entry!.id).toSorted();
      expect(
        unrepliedBy(ledger, country, asOf)
          .map(({ entry }) => entry.id)
          .toSorted(),
        country.id,
      ).toEqual(expected);
    }
  });

  test('every case of a rule in force that is to come is counted, and a rule that is not in force is told as a draft', () => {
    const context = contextOf(ledger);
    const words = PACK_WORDS.es.owed;
    for (const { entry, occurrences } of receivers(context)) {
      const part = below(handoverPaper(context, KEPT, entry), (text) => text === words.heading);
      const captions = part.flatMap((block) => (block.kind === 'table' ? [block.caption] : []));
      const judged = occurrences.filter(isJudged);
      const of = (...states: string[]) => judged.filter(({ state }) => states.includes(state)).length;
      const coming = of('due-soon', 'not-yet-due');
      const unknown = of('no-information');
      expect(captions, entry.id).toEqual(
        [
          [coming, words.coming(coming)],
          [unknown, words.unknown(unknown)],
          [judged.length - coming - unknown, words.past(judged.length - coming - unknown)],
        ].flatMap(([n, caption]) => (n === 0 ? [] : [caption])),
      );
      if (occurrences.length > 0 && judged.length === 0)
        expect(readAloud({ blocks: part } as unknown as Paper).join(' '), entry.id).toMatch(/no encontramos los actos/i);
    }
  });

  test('a letter is written only where something is asked, and accuses nobody', () => {
    for (const locale of LOCALES) {
      const context = contextOf(ledger, locale);
      for (const { party } of addressees(context)) {
        const paper = letterPaper(context, KEPT, party);
        const text = readAloud(paper).join('\n');
        expect(text).toContain(PACK_WORDS[locale].letter.silence);
        expect(text, party.id).not.toMatch(/\b(?:failed to|violat|in breach|incumpl(?:ió|ieron|ido)\b|no ha cumplido)/i);
        expect(paper.blocks.filter(({ kind }) => kind === 'blank')).toHaveLength(2);
        expect(addressesIn(paper.blocks).length, party.id).toBeGreaterThan(3);
      }
    }
  });
});

test('no level of another country stands in the pack, the brief or the sheet of a country', () => {
  for (const locale of LOCALES) {
    const context = contextOf(INVENTED, locale);
    for (const country of memberCountries(INVENTED)) {
      const others = memberCountries(INVENTED).filter(({ id }) => id !== country.id);
      const names = others.map((other) => other.words[locale]!.short ?? other.words[locale]!.title);
      for (const make of [handoverPaper, briefPaper, countrySheet]) {
        for (const line of make(context, KEPT, country).blocks.flatMap(linesOf)) {
          if (!line.some((piece) => 'mark' in piece && piece.mark.kind === 'level')) continue;
          for (const name of names) expect(textOf(line), `${country.id}: ${name}`).not.toContain(`(${name})`);
        }
      }
    }
  }
});

test('what was said of one country makes no level on the papers of another, and is told on its own', () => {
  const ledger = worded([
    ...quietEntries(),
    party('members', 'collective', { members: ['aa', 'cc'] }),
    agreement('own', { does: ['aa', 'cc'] }),
    report('in-cc', 'own', { place: { country: 'cc' } }),
    selfAssessment('of-cc', 'own', { country: 'cc', assessments: [{ subject: 'own', level: 'full' }] }),
  ]);
  const context = contextOf(ledger, 'es', '2020-09-01');
  const levels = (id: string) =>
    [handoverPaper, briefPaper, countrySheet].map((make) => [
      ...new Set(
        make(context, KEPT, ledger.demand('parties', id))
          .blocks.flatMap(linesOf)
          .flatMap((line) => line.flatMap((piece) => ('mark' in piece && piece.mark.kind === 'level' ? [piece.mark.level] : []))),
      ),
    ]);
  for (const own of levels('aa')) expect(own).toEqual(['no-information']);
  for (const own of levels('cc')) expect(own.toSorted()).toEqual(['full', 'partial']);
});

test('a party of which nothing is asked and that owes and answers nothing has no pack and gets no letter', () => {
  const ledger = worded([...quietEntries(), party('grupo', 'working-group')]);
  const context = contextOf(ledger, 'es', '2016-01-01');
  expect(receivers(context).map(({ entry }) => entry.id)).not.toContain('grupo');
  expect(addressees(context)).toEqual([]);
});
