import { describe, expect, test } from 'vitest';
import { demoEntries } from '#demo/demo-entries.ts';
import { buildLedger } from '#domain/checks/build-ledger.ts';
import { standingsIn } from '#domain/figures/cells.ts';
import { isInformed } from '#domain/voices/columns.ts';
import { reachesOf } from '#domain/voices/reach.ts';
import { subjectOf } from '#domain/voices/subjects.ts';
import { voiceComparisonsOf } from '#domain/voices/voice-comparison.ts';
import { LOCALES, ASSESSING_VOICES } from '#domain/schemas/vocabulary.ts';
import { createContext, type ViewContext } from '#views/context.ts';
import { agreementView } from '#views/entries/agreement.ts';
import { differenceText, standingsTable } from '#views/entries/parts/comparison-table.ts';
import { partyLink } from '#views/names.ts';
import { badgeView } from '#views/share.ts';
import type { Inline } from '#views/model/inline.ts';

const AS_OF = '2026-11-21';
const { ledger } = buildLedger(demoEntries({ seed: 7, size: 60, asOf: AS_OF }));

/** A cell as it is read. */
const text = (inlines: readonly Inline[]) =>
  inlines.map((inline) => (typeof inline === 'string' ? inline : 'word' in inline ? inline.word : inline.text)).join('');

describe.each(LOCALES)('in %s', (locale) => {
  const context: ViewContext = createContext({ ledger, locale, asOf: AS_OF, basePath: '/', siteUrl: 'https://example.org' });
  const where =
    locale === 'es'
      ? /en la región en conjunto|en \d+ de \d+ países|el único país al que/
      : /in the region as a whole|in \d+ of \d+ countries|the only country/;
  const comparisons = standingsIn(ledger, AS_OF);

  test('on an agreement no voice shows a level without the countries that it is about, however few spoke', () => {
    let alone = 0;
    for (const agreement of ledger.all('agreements')) {
      const { voices = [] } = agreementView(context, agreement).voices ?? {};
      for (const { marks, reaches = [], heading } of voices.slice(0, 2)) {
        expect(
          marks.filter((mark) => 'level' in mark && mark.level !== 'no-information'),
          `${agreement.id} ${heading}`,
        ).toEqual([]);
        for (const words of reaches.map(text)) {
          expect(words).toMatch(where);
          if (words.includes('1 de ') || words.includes('1 of ')) alone += 1;
        }
      }
    }
    expect(alone).toBeGreaterThan(5);
  });

  test('one country that spoke is named', () => {
    for (const agreement of ledger.all('agreements')) {
      const own = comparisons.filter(
        ({ subject, country, columns }) => subject === agreement.id && country !== undefined && isInformed(columns['civil-society']),
      );
      if (own.length !== 1) continue;
      const { reaches = [] } = agreementView(context, agreement).voices!.voices[1]!;
      expect(reaches.map(text).join()).toContain(partyLink(context, own[0]!.country!).text);
    }
  });

  test('nor does what other sites and lists show of it', () => {
    let levels = 0;
    for (const agreement of ledger.all('agreements')) {
      const { alt, voices } = badgeView(context, agreement);
      for (const [index, voice] of ASSESSING_VOICES.entries()) {
        const reaches = reachesOf(subjectOf(ledger, agreement.id)!, voice, voiceComparisonsOf(ledger, agreement.id, AS_OF));
        if (reaches.length === 0) continue;
        levels += 1;
        const { text: words, about, marks } = voices[index]!;
        expect(words).toMatch(where);
        expect(alt).toContain(words);
        if (marks.length > 0) expect(about).toMatch(where);
      }
    }
    expect(levels).toBeGreaterThan(10);
  });

  test('what is not compared says why, and nothing says a dash', () => {
    const words = comparisons.map((own) => differenceText(context, own));
    expect(words.filter((own) => own.length < 8)).toEqual([]);
    for (const [index, own] of comparisons.entries()) {
      const none = locale === 'es' ? 'No se comparan: ' : 'Not compared: ';
      expect(words[index]!.startsWith(none)).toBe(own.difference === undefined);
    }
  });

  test('"they agree" is said only where every text says the same', () => {
    for (const own of comparisons) {
      if (!differenceText(context, own).startsWith(context.messages.standing.same)) continue;
      const levels = ASSESSING_VOICES.flatMap((voice) => own.columns[voice].statements.map(({ level }) => level));
      expect(new Set(levels).size).toBe(1);
    }
  });

  test('the table names every author, with the age of what each said', () => {
    const ago =
      locale === 'es' ? /hace (menos de un mes|\d+ (mes|meses|año|años))/g : /(less than a month|\d+ (month|months|year|years)) ago/g;
    for (const own of comparisons) {
      const [row] = standingsTable(context, 'x', [own])!.rows;
      ASSESSING_VOICES.forEach((voice, index) => {
        const { statements, unknowns } = own.columns[voice];
        const cell = text(row![index + 1]!);
        for (const { author } of [...statements, ...unknowns]) expect(cell).toContain(partyLink(context, author!).text);
        expect(cell.match(ago) ?? []).toHaveLength(statements.length);
      });
    }
  });
});
