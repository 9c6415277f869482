import type { BrowserContext, Locator, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FORMS } from '#addresses/forms.ts';
import { COLLECTION_NAMES } from '#domain/schemas/collections.ts';
import { readContent } from '#reader/read-content.ts';
import { SOUND } from '../generated/ledgers.ts';
import { withFolder } from '../reader/content-folder.ts';
import { openSite, watch, type SiteUnderTest } from './site-under-test.ts';

let site: SiteUnderTest;
let context: BrowserContext;
let page: Page;
let complaints: readonly string[];
beforeAll(async () => {
  site = await openSite();
  context = await site.browser.newContext({ viewport: { width: 360, height: 780 } });
  ({ page, complaints } = await watch(context));
  page.setDefaultTimeout(10_000);
});
afterAll(() => site.close());

const field = (root: Page | Locator, key: string) => root.locator(`[data-field="${key}"]`).first();
const outcome = () => page.locator('[data-part=outcome]');

async function open(form: string): Promise<void> {
  await page.goto(site.address + form);
  await page.waitForSelector('entry-form:defined');
}

/** Types part of a name and takes the first that is offered, by keyboard alone. */
async function choose(root: Page | Locator, key: string, typed: string): Promise<void> {
  const input = field(root, key).locator('input');
  await input.focus();
  await page.keyboard.type(typed);
  await page.locator('[role=listbox]:visible li').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

/** Presses a button that has the cursor, as a keyboard does. */
async function press(button: Locator): Promise<void> {
  await button.focus();
  await page.keyboard.press('Enter');
}

async function check(): Promise<string> {
  await press(page.locator('entry-form button[type=submit]'));
  await page.waitForFunction(() => document.querySelector('[data-part=outcome]:not([hidden]) h2') !== null);
  return outcome().locator('h2').innerText();
}

/** The files that the form shows, by their paths. */
async function files(): Promise<Record<string, string>> {
  const folds = await outcome().locator('details').all();
  const all = await Promise.all(
    folds.map(async (fold) => [await fold.locator('summary').textContent(), await fold.locator('pre').textContent()]),
  );
  return Object.fromEntries(all) as Record<string, string>;
}

/** What the validator says of files, read with all that is published. */
const problemsOf = (written: Record<string, string>): string[] => {
  const own = Object.fromEntries(Object.entries(written).map(([path, text]) => [path.replace(/^content\//, ''), text]));
  return withFolder(own, readContent)
    .problems.filter(({ severity }) => severity === 'error')
    .map(({ code, file }) => `${file}: ${code}`);
};

test('a report is written by keyboard on a phone, checked, and becomes a file that validates', async () => {
  await open('contribuir/reporte/');
  expect(await check()).toMatch(/^Hay \d+ cosas por corregir/);
  expect(await field(page, 'title').locator('.wrong').innerText()).toBe('Falta este dato.');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-part'))).toBe('outcome');

  await field(page, 'title').locator('input, textarea').focus();
  await page.keyboard.type('Minutas del equipo tripartito');
  await choose(page, 'organization', 'rrocm');
  await field(page, 'period').locator('input').focus();
  await page.keyboard.type('tercer trimestre de 2026');
  await page.keyboard.press('Tab');
  expect(await field(page, 'period').locator('.echo').innerText()).toBe('Se anota como 2026-Q3.');
  await field(page, 'method').locator('textarea').focus();
  await page.keyboard.type('Leímos las minutas publicadas en agosto.');
  await page.locator('[data-control=read-today] input').focus();
  await page.keyboard.press('Space');
  const assessments = field(page, 'assessments');
  await press(assessments.locator('> p > [data-do=add]'));
  const item = assessments.locator('[data-item]').first();
  expect(await field(item, 'level').isVisible(), 'nothing to give a level to yet').toBe(false);
  await choose(item, 'subject', 'd-04');
  expect(await field(item, 'level').isVisible()).toBe(true);
  expect(await field(item, 'norm').isVisible(), 'of an agreement one level').toBe(false);
  await field(item, 'level').locator('input[value=partial]').focus();
  await page.keyboard.press('Space');
  await page.locator('report-text textarea:visible').first().focus();
  await page.keyboard.type('Encontramos una minuta <30 % {sin fecha}.');
  await press(page.getByRole('button', { name: 'Agregar foto' }));
  await page.getByLabel('Qué se ve en la foto').fill('Puerta cerrada con un aviso');
  await check();
  expect(await outcome().innerText()).toContain('Falta elegir una foto');
  const buffer = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#a53' } })
    .png()
    .toBuffer();
  await page.getByLabel('La foto', { exact: true }).setInputFiles({ name: 'x.png', mimeType: 'image/png', buffer });
  await page.getByText('La foto está lista').waitFor();
  expect(await check()).toBe('Todo está bien. Ya puede enviarlo.');
  const written = await files();
  expect(Object.keys(written)).toEqual(['content/reports/rrocm/2026-q3-minutas-del-equipo-tripartito.mdx']);
  const [picture] = /!\[Puerta cerrada con un aviso\]\(foto-[0-9a-f]+\.webp\)/.exec(Object.values(written)[0]!)!;
  expect(await page.locator('send-panel').innerText()).toContain(`content/reports/rrocm/${picture.slice(picture.indexOf('(') + 1, -1)}`);
  expect(problemsOf(Object.fromEntries(Object.entries(written).map(([path, text]) => [path, text.replace(picture, '')])))).toEqual([]);
  expect(Object.values(written)[0]).toContain('subject: d-04\n    level: partial');
  expect(await page.locator('send-panel').isVisible()).toBe(true);
  await field(page, 'title').locator('input, textarea').pressSequentially('.');
  expect(await page.locator('send-panel').isVisible(), 'what was checked is no longer what stands there').toBe(false);
});

test('what was typed is there after the page was closed, and gone once it was deleted', async () => {
  await page.waitForFunction(async () => (await indexedDB.databases()).length > 0);
  await page.waitForTimeout(1500);
  await open('contribuir/reporte/');
  const panel = page.locator('draft-panel');
  await panel
    .getByRole('button', { name: /^Seguir con este: Minutas del equipo tripartito/ })
    .first()
    .click();
  await page.waitForFunction(() => document.querySelector<HTMLInputElement>('[data-field=title] :is(input, textarea)')!.value !== '');
  expect(await field(page, 'organization').locator('input').inputValue()).toContain('Red Regional');
  expect(await field(page, 'assessments').locator('[data-item]').count()).toBe(1);
  expect(await page.locator('report-text textarea:visible').first().inputValue()).toContain('{sin fecha}');
  await page.locator('canvas.text-picture:visible').waitFor();
  expect(await check()).toBe('Todo está bien. Ya puede enviarlo.');
  await panel
    .getByRole('button', { name: /^Borrar: Minutas/ })
    .first()
    .click();
  await panel.getByRole('button', { name: /^Sí, borrar/ }).click();
  await page.waitForFunction(() => !/Minutas/.test(document.querySelector('draft-panel')!.textContent));
  await open('contribuir/reporte/');
  expect(await panel.innerText()).not.toContain('Minutas');
});

test('a measure is asked for norm and practice, and what is hidden is not sent', async () => {
  await open('en/contribute/report/?organization=rrocm&subject=d-04');
  await page.waitForFunction(() => /Regional/.test(document.querySelector<HTMLInputElement>('[data-field=organization] input')!.value));
  const assessments = field(page, 'assessments');
  const item = assessments.locator('[data-item]').first();
  expect(await field(item, 'level').isVisible(), 'what a page was left for is asked at once').toBe(true);
  await field(item, 'subject').locator('input').fill('');
  await choose(item, 'subject', 'ins-2016-ninez/m1');
  expect(await field(item, 'norm').isVisible()).toBe(true);
  expect(await field(item, 'level').isVisible()).toBe(false);
  await press(item.locator('> p > [data-do=remove]'));
  expect(await assessments.locator('[data-item]').count()).toBe(0);
  await page.keyboard.press('Enter');
  expect(await assessments.locator('[data-item]').count(), 'undone').toBe(1);
});

test('a government is shown what is asked of it, takes up one thing, and is told what its answer changes', async () => {
  await open('contribuir/autoevaluacion/?country=gt');
  const questions = page.locator('.questionnaire');
  await questions.waitFor();
  const first = questions.locator('li').first();
  const subject = await first.locator('b').innerText();
  expect(await first.innerText()).toContain('Su gobierno: nada recibido');
  await press(first.locator('button'));
  const item = field(page, 'assessments').locator('[data-item]').first();
  await page.waitForFunction(
    (name) => document.querySelector<HTMLInputElement>('[data-item] [data-field=subject] input')?.value === name,
    subject,
  );
  await field(item, 'level').locator('input[value=partial]').check();
  await field(page, 'period').locator('input').fill('tercer trimestre de 2026');
  const words = page.locator('[data-part=es]');
  await field(words, 'title').locator('input, textarea').fill('Lo que hizo Guatemala');
  await field(words, 'summary').locator('input, textarea').fill('Resumen de lo que se hizo en el trimestre.');
  expect(await check()).toBe('Todo está bien. Ya puede enviarlo.');
  const changed = await page.locator('.changed li').allInnerTexts();
  expect(changed[0]).toBe(`Gobiernos. ${subject}, Guatemala: antes, sin información; con esto, parcial.`);
  const written = await files();
  expect(Object.keys(written)).toEqual(['content/self-assessments/2026-gt.md', 'content/self-assessments/2026-gt.es.md']);
  expect(problemsOf(written)).toEqual([]);
});

test('a reply names what it answers, and who may answer', async () => {
  await open('contribuir/replica/?to=rec-d-13&from=gt');
  await field(page, 'stance').locator('input[value=informs]').check();
  const words = page.locator('[data-part=es]');
  await field(words, 'title').locator('input, textarea').fill('Nota de Guatemala');
  await field(words, 'summary').locator('input, textarea').fill('La reunión se celebró y se levantó un acta.');
  expect(await check()).toBe('Todo está bien. Ya puede enviarlo.');
  expect(await page.locator('.changed').innerText()).toContain('No cambia ningún nivel');
  await field(page, 'from').locator('input').fill('');
  await choose(page, 'from', 'Panamá');
  expect(await check(), 'nobody spoke of Panama there').not.toBe('Todo está bien. Ya puede enviarlo.');
});

test('what is typed to harm readers or machines becomes words, or is refused at its field', async () => {
  const HARM = '<script>alert(1)</script> {process.env}';
  let opened = 0;
  page.on('dialog', (dialog) => {
    opened += 1;
    void dialog.dismiss();
  });
  await open('contribuir/reporte/?organization=rrocm&subject=d-04');
  await page.waitForFunction(() => /Regional/.test(document.querySelector<HTMLInputElement>('[data-field=organization] input')!.value));
  const title = field(page, 'title');
  await title.locator('input, textarea').fill('Minutas \u202Esatunim');
  await field(page, 'period').locator('input').fill('2026-Q3');
  await field(page, 'method').locator('textarea').fill(HARM);
  await page.locator('[data-control=read-today] input').check();
  const item = field(page, 'assessments').locator('[data-item]').first();
  await field(item, 'level').locator('input[value=partial]').check();
  await press(field(item, 'evidence').locator('> p > [data-do=add]'));
  const evidence = field(item, 'evidence').locator('[data-item]').first();
  await field(evidence, 'title').locator('input, textarea').fill(HARM);
  await field(evidence, 'kind').locator('select').selectOption('document');
  const address = field(evidence, 'url');
  await address.locator('input').fill('https://www.gob.mx@evil.example');
  await page.locator('report-text textarea:visible').first().fill(HARM);
  expect(await check()).toMatch(/^Hay \d cosas por corregir/);
  for (const refused of [title, address]) expect(await refused.locator('.wrong').innerText()).not.toBe('');
  const named = await outcome().locator('li a').allInnerTexts();
  expect([...new Set(named)].sort()).toEqual(['Qué evalúan, 1: Evidencia, 1: Dirección pública', 'Título']);
  expect(named.length, 'every problem leads to its field').toBe(await outcome().locator('li').count());

  await title.locator('input, textarea').fill(HARM);
  await address.locator('input').fill('https://www.iom.int/');
  await press(page.getByRole('button', { name: 'Ver cómo queda' }));
  await page.getByRole('region').getByText(HARM).waitFor();
  expect(await check()).toBe('Todo está bien. Ya puede enviarlo.');
  const written = await files();
  expect(problemsOf(written)).toEqual([]);
  expect(Object.values(written)[0]).toContain('\n\\<script>alert(1)\\</script> \\{process.env}\n');
  expect([await page.locator('entry-form script, send-panel script').count(), opened]).toEqual([0, 0]);
});

test('personal data is told at its field, masked', async () => {
  await open('contribuir/fuente/');
  await page.locator('[data-part=es] [data-field=title] :is(input, textarea)').first().fill('Informe de ana.lopez@example.org');
  await check();
  const told = await page.locator('[data-part=es] [data-field=title] .wrong').innerText();
  expect(told).not.toBe('');
  expect(told).not.toContain('ana.lopez');
  expect(told, 'what only a file can hold is not asked for').not.toContain('permissions');
});

/** Of each kind, the entry that holds most: what is published, or else one that is sound. */
const FULLEST = COLLECTION_NAMES.map((collection) =>
  [...readContent('content', []).entries, ...SOUND]
    .filter((entry) => entry.collection === collection)
    .reduce((most, entry) => (JSON.stringify(entry).length > JSON.stringify(most).length ? entry : most)),
);

test('what an entry of any kind holds stands in its form, and comes out of it unchanged', async () => {
  for (const { collection, facts, words } of FULLEST) {
    await open(`contribuir/${FORMS[collection].es}/`);
    const entered = Object.fromEntries(Object.entries(facts).filter(([key]) => key !== 'permissions'));
    const draft = { collection, id: '', facts: entered, words };
    const out = await page.evaluate((own) => {
      const form = document.querySelector<HTMLElement & { draft: { facts: unknown; words: unknown } }>('entry-form')!;
      form.draft = own as never;
      return { facts: form.draft.facts, words: form.draft.words };
    }, draft);
    expect(out, collection).toEqual({ facts: entered, words: collection === 'reports' ? {} : words });
  }
});

test('an agreement tells what makes it specific as it is typed', async () => {
  await open('contribuir/acuerdo/');
  const facts = page.locator('specific-facts');
  expect(await facts.isVisible()).toBe(false);
  await field(page, 'verb').locator('select').selectOption('decided');
  const resources = facts.locator('[data-fact=resources]');
  await resources.filter({ hasText: 'no lo dice' }).waitFor();
  const words = page.locator('[data-part=es]');
  await words.locator('summary').click();
  await field(words, 'resources').locator('textarea').fill('Cada país paga lo suyo.');
  await resources.getByText('lo dice', { exact: true }).waitFor();
  expect(await facts.locator('[data-fact=date]').innerText()).toContain('no lo dice');
});

test('a form that was opened once works without a connection', async () => {
  await open('contribuir/fuente/');
  await page.waitForFunction(
    () => navigator.serviceWorker?.controller !== null || document.querySelector('works-offline p')?.textContent !== '',
  );
  await page.waitForFunction(() => /sin conexión/.test(document.querySelector('works-offline')!.textContent));
  await page.waitForTimeout(1000);
  await context.setOffline(true);
  await open('contribuir/fuente/');
  await field(page.locator('[data-part=es]'), 'title').locator('input, textarea').fill('Acta de la reunión');
  expect(await check()).toMatch(/por corregir/);
  await context.setOffline(false);
});

test('nothing complains', () => {
  expect(complaints.filter((text) => !/ERR_INTERNET_DISCONNECTED|ERR_FAILED|Failed to fetch/.test(text))).toEqual([]);
});
