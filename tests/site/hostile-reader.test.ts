import { readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { enlargedCopy } from '../reader/one-of-each.ts';
import { SITES } from './built-site.ts';
import { unfoundedClaims } from './hostile-reader/claims.ts';
import { givenByRules } from './hostile-reader/computed-days.ts';
import type { Facts } from '#domain/schemas/index.ts';
import type { Locale } from '#domain/schemas/vocabulary.ts';
import { formatDate } from '#i18n/format.ts';
import { daysIn } from './hostile-reader/days.ts';
import type { Block } from './hostile-reader/blocks.ts';
import { READERS, spokenBy } from './hostile-reader/files.ts';
import { unfoundedLevels } from './hostile-reader/levels.ts';
import { readRegister, type Register } from './hostile-reader/register.ts';

const [[, real], [, enlarged], [, demo]] = SITES as [[string, string], [string, string], [string, string]];

/** Pages that explain words and rules, or show invented cases: they speak of nobody. */
const EXPLAINING =
  /^\/(?:en\/)?(?:diseno|design|metodologia|methodology|ayuda|help|contribuir|contribute|glosario|glossary|accesibilidad|accessibility|ajustes|settings|guardar|save|acerca|about|feriados|public-holidays|calculadora|calculator|trazabilidad|traceability)\//;

/** Pages, with their files, that count on the last day of each quarter: which day that is, the calendar gives. */
const COUNTED_BY_QUARTER = /^\/(?:situacion|en\/standing|figuras|en\/figures)\/$/;
const isCountedOn = (day: string, path: string) => COUNTED_BY_QUARTER.test(path) && /^\d{4}-(?:03-31|06-30|09-30|12-31)$/.test(day);

/** The day for which a site was made. */
const dayOf = (folder: string) => /<time datetime="(\d{4}-\d\d-\d\d)">/.exec(readFileSync(join(folder, 'index.html'), 'utf8'))![1]!;

interface Reading {
  register: Register;
  isGiven: (day: string, sentence: readonly string[]) => boolean;
}

/** What a block says of somebody and no entry carries. */
function unfounded(block: Block, path: string, locale: Locale, { register, isGiven }: Reading): string[] {
  const sentence = daysIn(block.text, locale);
  const days = sentence.filter((day) => !isGiven(day, sentence) && !isCountedOn(day, path));
  return [
    ...days.map((day) => `a day that no source gives, ${day}: ${block.text}`),
    ...unfoundedClaims(block, path, locale, register),
    ...unfoundedLevels(block, path, locale, register),
  ];
}

function readingOf(contentDir: string, asOf: string, demonstration: boolean): Reading {
  const register = readRegister(contentDir, { demonstration, today: asOf });
  const isByRule = givenByRules(register.ledger, asOf);
  return { register, isGiven: (day, sentence) => register.days.has(day) || day === asOf || isByRule(day, sentence) };
}

/** What a site says of somebody and no entry of its content carries. */
function unfoundedIn(folder: string, contentDir: string, demonstration = false): string[] {
  const reading = readingOf(contentDir, dayOf(folder), demonstration);
  const found: string[] = [];
  let blocksRead = 0;
  for (const { file, locale, path, blocks } of spokenBy(folder)) {
    if (EXPLAINING.test(path)) continue;
    blocksRead += blocks.length;
    for (const block of blocks) found.push(...unfounded(block, path, locale, reading).map((what) => `${file}: ${what}`));
  }
  expect(blocksRead).toBeGreaterThan(10_000);
  return found;
}

test('no page, badge, card, feed, calendar or file of the real site says of anybody what no entry carries', () => {
  expect(unfoundedIn(real, 'content').slice(0, 60)).toEqual([]);
});

test('nor does the site with one entry more of every kind', () => {
  const content = enlargedCopy('content');
  try {
    expect(unfoundedIn(enlarged, content).slice(0, 60)).toEqual([]);
  } finally {
    rmSync(content, { recursive: true, force: true });
  }
});

test('nor does the demonstration', () => {
  expect(unfoundedIn(demo, DEMO_CONTENT, true).slice(0, 60)).toEqual([]);
});

const DEMO_CONTENT = join(dirname(demo), '.cache/demo/content');
const invented = readingOf(DEMO_CONTENT, dayOf(demo), true);

/** An invented agreement of which nobody has spoken. */
function unspoken(isWanted: (facts: Facts<'agreements'>) => boolean): string {
  const { ledger, said } = invented.register;
  const found = ledger.all('agreements').find(({ id, facts }) => isWanted(facts) && !said.some(({ subject }) => subject === id));
  expect(found).toBeDefined();
  return found!.id;
}
const ASKS = unspoken(({ act }) => ['decided', 'instructed', 'committed', 'requested', 'recommended'].includes(act.verb));
const STATES = unspoken(({ act }) => act.verb === 'took-note' || act.verb === 'welcomed');
const ENDORSED = unspoken(({ stages }) => Boolean(stages?.some(({ stage }) => stage === 'endorsed')));

/** What the reader finds in a text that was put into a file of a page. */
const planted = (ending: string, text: string, path: string) =>
  READERS[ending]!(text).flatMap((block) => unfounded(block, path, path.startsWith('/en/') ? 'en' : 'es', invented));

const es = (id: string) => `/acuerdos/${id}/`;
const en = (id: string) => `/en/agreements/${id}/`;
const event = `BEGIN:VEVENT\nSUMMARY:Vencido\nURL;VALUE=URI:https://example.org${es(ASKS)}\nEND:VEVENT`;
const news = `<entry><title>Adoptado</title><link href="https://example.org${es(STATES)}"/></entry>`;

test.each([
  ['a date that passed told as a debt', 'html', '<p>Vencido hace 18 años</p>', es(ASKS), `overdue of ${ASKS}`],
  ['the same in a list', 'html', `<ul><li><a href="${en(ASKS)}">A</a> <span>Overdue</span></li></ul>`, '/en/', `overdue of ${ASKS}`],
  ['silence told as breach', 'html', '<p>México incumplió el acuerdo.</p>', es(ASKS), `breach of ${ASKS}`],
  ['a statement told as an adoption', 'html', '<dl><dt>Adoptado por</dt></dl>', es(STATES), `adopted of ${STATES}`],
  ['a statement told as an endorsement', 'html', '<p>Endorsed by vice-ministers</p>', en(STATES), `endorsed of ${STATES}`],
  ['an act that asks nothing told as stalled', 'html', '<p>Detenido desde 2005.</p>', es(STATES), `stalled of ${STATES}`],
  ['a theme told as abandoned', 'html', `<p>Tema abandonado: <a href="${es(ASKS)}">A</a></p>`, es(ASKS), `dropped of ${ASKS}`],
  ['a level of nobody', 'html', '<p>Gobiernos: Parcial</p>', es(ASKS), 'no country'],
  ['a level that nobody gave', 'html', '<p>México: Total</p>', es(ASKS), 'said by nobody of mx'],
  ['a day that no entry has', 'html', '<p>Desde el 31 de diciembre de 1987</p>', es(STATES), 'a day that no source gives, 1987-12-31'],
  ['a day in an attribute', 'html', '<img alt="Since 3 April 1987">', en(STATES), 'a day that no source gives, 1987-04-03'],
  ['a day within a quarter', 'html', '<p>Al 30 de diciembre de 1987</p>', '/situacion/', 'a day that no source gives, 1987-12-30'],
  ['a badge', 'svg', '<svg><title>Sociedad civil: Parcial</title></svg>', es(ASKS), 'no country'],
  ['a calendar', 'ics', event, '/calendario/', `overdue of ${ASKS}`],
  ['a feed', 'atom', news, '/calendario/', `adopted of ${STATES}`],
  ['a result of the search', 'json', `[{"href":"${es(ASKS)}","title":"A","meta":["Vencido"]}]`, '/buscar/', `overdue of ${ASKS}`],
  ['a table of figures', 'csv', `A,Vencido,https://example.org${es(ASKS)}`, '/figuras/', `overdue of ${ASKS}`],
])('a planted fault is found: %s', (_, ending, text, path, found) => {
  expect(planted(ending, text, path).join('\n')).toContain(found);
});

test.each([
  ['that silence is no breach', '<p>Sin información no quiere decir incumplido.</p>', es(ASKS)],
  ['a stage that an entry gives', '<li>Avalado por viceministros</li>', es(ENDORSED)],
  ['the last day of a quarter where quarters are counted', '<p>Al 31 de diciembre de 1987</p>', '/situacion/'],
  ['an adoption by an act that decides', '<dl><dt>Adoptado por</dt></dl>', es(ASKS)],
])('nothing is found in %s', (_, text, path) => {
  expect(planted('html', text, path)).toEqual([]);
});

test('what an entry says in its own words is its own, and the day that it gives is a day', () => {
  const { ledger } = invented.register;
  const { id, words, facts } = ledger.all('agreements').find(({ facts: { adopted } }) => /^\d{4}-\d\d-\d\d$/.test(adopted))!;
  expect(planted('html', `<p>${words.es!.summary} ${formatDate(facts.adopted, 'es')}</p>`, es(id))).toEqual([]);
});
