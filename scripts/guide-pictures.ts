import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { ANCHORS } from '#addresses/anchors.ts';
import { pathOf } from '#addresses/paths.ts';
import { COLLECTION_NAMES, type CollectionName } from '#domain/schemas/collections.ts';
import { LOCALES, type Locale } from '#domain/schemas/vocabulary.ts';
import type { LedgerRow } from '#forms/published.ts';
import { MESSAGES } from '#i18n/messages/index.ts';
import { encodeScreen } from '#reader/pictures/image-codec.ts';
import { ROOT } from '#site/settings.ts';
import { formFile } from '#views/forms/data.ts';

/** What is typed into the forms: invented, as everything on the demonstration is. */
const TYPED = {
  es: {
    title: 'Minutas que llegaron a tiempo',
    period: 'tercer trimestre de 2026',
    method: 'Leímos las tres minutas publicadas y hablamos con dos oficinas, en agosto.',
    evidence: 'Minuta de la reunión de agosto',
    text: 'Recibimos dos de las tres minutas previstas. La tercera llegó después de la reunión siguiente.',
    reply: 'Las tres minutas se enviaron',
    summary: 'La tercera minuta se envió el mismo mes a otra dirección. Adjuntamos el aviso.',
  },
  en: {
    title: 'Minutes that came in time',
    period: 'third quarter of 2026',
    method: 'We read the three minutes that were published and spoke to two offices, in August.',
    evidence: 'Minutes of the meeting of August',
    text: 'We received two of the three minutes. The third came after the next meeting.',
    reply: 'All three minutes were sent',
    summary: 'The third minutes were sent in the same month to another address. We attach the notice.',
  },
} as const satisfies Record<Locale, unknown>;

const WIDTH = 360;
/** No picture is higher: on a phone it stands beside its words. */
const MOST = 600;
/** Colours of a picture; a form has few. */
const COLOURS = 48;

/** Pictures of a locale's forms, as a guide shows them. */
class GuidePictures {
  readonly #page: Page;
  readonly #address: string;
  readonly #locale: Locale;
  constructor(page: Page, address: string, locale: Locale) {
    this.#page = page;
    this.#address = address;
    this.#locale = locale;
  }

  async #open(path: string): Promise<void> {
    await this.#page.goto(this.#address + path.slice(1));
    await this.#page.waitForLoadState('networkidle');
  }

  #field(key: string, root: Page | Locator = this.#page): Locator {
    return root.locator(`[data-field="${key}"]`).first();
  }

  /** What is published: an entry of a kind that has what is looked for. @throws Error where the site has none */
  async #published(
    collection: CollectionName,
    wanted: (facts: Record<string, unknown>, id: string) => boolean,
  ): Promise<[string, Record<string, unknown>]> {
    const answer = await fetch(this.#address + formFile('es', 'ledger').slice(1));
    const rows = (await answer.json()) as LedgerRow[];
    const row = rows.find(([kind, id, facts]) => COLLECTION_NAMES[kind] === collection && wanted(facts as Record<string, unknown>, id));
    if (!row) throw new Error(`no entry of ${collection} to photograph`);
    return [row[1], row[2] as Record<string, unknown>];
  }

  async #choose(input: Locator, typed: string): Promise<void> {
    await input.pressSequentially(typed);
    await this.#page.locator('[role=listbox]:visible li').first().click();
  }

  /** Keeps what stands from one element to the end of another, as wide as the phone. */
  async #take(name: string, from: Locator, to: Locator = from): Promise<void> {
    await this.#page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await this.#page.evaluate(() => scrollTo(0, 0));
    const [top, end] = [(await from.boundingBox())!, (await to.boundingBox())!];
    const y = Math.max(0, top.y - 8);
    const height = Math.min(MOST, end.y + end.height - y);
    const shot = await this.#page.screenshot({ fullPage: true, clip: { x: 0, y, width: WIDTH, height } });
    writeFileSync(join(ROOT, `conference/pages/${this.#locale}/${name}.png`), await encodeScreen(shot, COLOURS));
  }

  async firstReport(): Promise<void> {
    const typed = TYPED[this.#locale];
    const [act] = await this.#published('agreements', ({ act }) => (act as { verb: string }).verb === 'decided');
    const [, organization] = await this.#organization();
    await this.#open(pathOf(this.#locale, { to: 'entry', collection: 'agreements', id: act }));
    await this.#page.getByRole('link', { name: MESSAGES[this.#locale].begin.reportOnAgreement }).click();
    await this.#page.waitForLoadState('networkidle');
    await this.#field('title').locator('input, textarea').fill(typed.title);
    await this.#choose(this.#field('organization').locator('input'), organization);
    await this.#field('period').locator('input').fill(typed.period);
    await this.#page.keyboard.press('Tab');
    await this.#field('method').locator('textarea').fill(typed.method);
    const item = this.#field('assessments').locator('[data-item]').first();
    await this.#field('level', item).locator('input[value=partial]').check();
    const evidence = this.#field('evidence', item);
    await evidence.locator('[data-do=add]').first().click();
    await this.#field('title', evidence).locator('input, textarea').fill(typed.evidence);
    await this.#field('kind', evidence).locator('select').selectOption('document');
    await this.#page.locator('report-text textarea:visible').first().fill(typed.text);
    await this.#page.locator('[data-control=read-today] input').check();
    await this.#take('guide-first-report-1', this.#field('title'), this.#field('period'));
    await this.#take('guide-first-report-2', this.#field('subject', item), evidence);
    await this.#page.locator('entry-form button[type=submit]').click();
    await this.#page.locator('send-panel:visible').waitFor();
    await this.#take('guide-first-report-3', this.#page.locator('[data-part=outcome]'));
    await this.#take('guide-first-report-4', this.#page.locator('send-panel'));
  }

  /** An organisation that signs a report there. */
  async #organization(): Promise<[string, string]> {
    const [, facts] = await this.#published('reports', () => true);
    const names = (await (await fetch(this.#address + formFile(this.#locale, 'names').slice(1))).json()) as [string, string, string][];
    const id = String(facts.organization);
    return [id, names.find(([collection, own]) => collection === 'parties' && own === id)![2]];
  }

  async government(): Promise<void> {
    const typed = TYPED[this.#locale];
    const [reportId, report] = await this.#published('reports', ({ place }) => place !== undefined);
    const { country } = report.place as { country: string };
    await this.#open(pathOf(this.#locale, { to: 'entry', collection: 'parties', id: country, partyKind: 'member-country' }));
    await this.#page.getByRole('link', { name: MESSAGES[this.#locale].parties.ways.inform }).click();
    const questions = this.#page.locator('.questionnaire');
    await questions.waitFor();
    await this.#take('guide-government-1', questions);
    const measures = questions.locator('details', { has: this.#page.locator('button') }).filter({ hasText: MEASURES[this.#locale] });
    await measures.evaluate((fold: HTMLDetailsElement) => (fold.open = true));
    await measures.locator('button').first().click();
    const item = this.#field('assessments').locator('[data-item]').last();
    await this.#field('norm', item).locator('input[value=full]').check();
    await this.#field('practice', item).locator('input[value=partial]').check();
    await this.#take('guide-government-2', this.#field('subject', item), this.#field('practice', item));
    await this.#open(`${pathOf(this.#locale, { to: 'form', form: 'replies' })}?to=${reportId}`);
    await this.#field('stance').locator('input[value=contests]').check();
    const words = this.#page.locator(`[data-part=${this.#locale}]`);
    await this.#field('title', words).locator('textarea, input').fill(typed.reply);
    await this.#field('summary', words).locator('textarea').fill(typed.summary);
    await this.#take('guide-government-3', this.#field('to'), this.#field('stance'));
  }

  async handover(): Promise<void> {
    const [turn] = await this.#published('presidencies', ({ year }) => Number(year) >= new Date().getUTCFullYear());
    await this.#open(pathOf(this.#locale, { to: 'entry', collection: 'presidencies', id: turn }));
    await this.#take('guide-handover-1', this.#page.locator(`section:has(#${ANCHORS.handoverPack[this.#locale]})`).last());
    await this.#open(pathOf(this.#locale, { to: 'form', form: 'presidencies' }));
    const received = this.#field('received');
    await this.#field('on', received)
      .locator('input')
      .fill(this.#locale === 'es' ? 'enero de 2027' : 'January 2027');
    await this.#field('told', received).locator('input[value=announced]').check();
    await this.#take('guide-handover-2', received, this.#field('told', received));
  }
}

/** How the measures that reach a country are headed. */
const MEASURES = { es: 'Medidas', en: 'Measures' } as const;

/** Takes the pictures of the guides from a built demonstration, where everything that they show is invented. */
export async function takeGuidePictures(browser: Browser, address: string): Promise<void> {
  for (const locale of LOCALES) {
    const page = await browser.newPage({ viewport: { width: WIDTH, height: 780 }, colorScheme: 'light' });
    const pictures = new GuidePictures(page, address, locale);
    await pictures.firstReport();
    await pictures.government();
    await pictures.handover();
    await page.close();
  }
}
