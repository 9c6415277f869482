import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filledExcel, filledWord } from '../papers/fill.ts';
import { SOUND_ANSWERS } from '../papers/sound.ts';
import { SITE_DIR } from '../site/built-site.ts';
import { openSite, watch, type SiteUnderTest } from './site-under-test.ts';

let site: SiteUnderTest;
let context: BrowserContext;
let page: Page;
let complaints: readonly string[];
let asked: string[];
beforeAll(async () => {
  site = await openSite();
  context = await site.browser.newContext({ viewport: { width: 360, height: 780 } });
  ({ page, complaints } = await watch(context));
  page.setDefaultTimeout(15_000);
  asked = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
});
afterAll(() => site.close());

const template = (name: string) => new Uint8Array(readFileSync(join(SITE_DIR, 'contribuir/reporte', name)));
const readers = () => asked.filter((path) => /(?:word|excel|office)[\w-]*\.[\w-]+\.js$|plantillas\.json$/.test(path));
const value = (key: string) => page.locator(`[data-field="${key}"]`).first().locator('input, textarea').first().inputValue();
const status = () => page.locator('paper-file [role=status]');

/** Drops a file on the page, as a mouse does. */
async function drop(name: string, bytes: Uint8Array): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([own, content]) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(content)], own));
      return data;
    },
    [name, [...bytes]] as const,
  );
  await page.dispatchEvent('entry-form h2', 'dragover', { dataTransfer: transfer });
  await page.waitForSelector('paper-file:defined', { state: 'attached' });
  await page.dispatchEvent('entry-form h2', 'drop', { dataTransfer: transfer });
  await page.waitForFunction(() => document.activeElement?.matches('paper-file [role=status]') ?? false);
}

test('a Word template that was filled in is dropped on the form, which takes its answers and says what it could not take', async () => {
  await page.goto(`${site.address}contribuir/reporte/`);
  expect(await page.locator('paper-file:defined').count()).toBe(0);
  await page.locator('[data-field=title]').first().locator('input, textarea').fill('Escrito antes');
  await page.waitForLoadState('networkidle');
  expect(readers(), 'nothing that reads such files comes before one is there').toEqual([]);

  const answers = SOUND_ANSWERS.map((one) => (one.label === '¿Cuánto se ha hecho?' ? { ...one, answer: 'Parcal' } : one));
  const word = filledWord(template('plantilla.docx'), answers, [
    { kind: 'heading', level: 2, content: [{ text: 'Qué vimos' }] },
    { kind: 'bullets', items: [[{ text: 'Una minuta' }], [{ text: 'de agosto', strong: true }]] },
  ]);
  await drop('reporte.docx', word);
  expect(readers().length).toBeGreaterThan(1);
  expect(await status().locator('li').allInnerTexts()).toEqual([
    'Tabla 2, fila 6 «¿Cuánto se ha hecho?»: «Parcal» no está en la lista. ¿Quiso decir «Parcial»?',
  ]);
  expect(await value('title')).toBe('Albergues y minutas');
  expect(await value('period')).toBe('2026-Q3');
  await page.waitForFunction(() =>
    document.querySelector<HTMLInputElement>('[data-field=organization] input')!.value.includes('Red Regional'),
  );
  expect(await page.locator('report-text textarea:visible').first().inputValue()).toBe('## Qué vimos\n\n- Una minuta\n- **de agosto**');
  expect(await page.locator('draft-panel').textContent(), 'what was typed before is a draft of its own').toContain('Escrito antes');

  await page.locator('[data-field=level] input[value=partial]').check();
  await page.locator('entry-form button[type=submit]').click();
  await page.waitForFunction(() => document.querySelector('[data-part=outcome] h2') !== null);
  expect(await page.locator('[data-part=outcome] h2').innerText()).toBe('Todo está bien. Ya puede enviarlo.');
});

test('a workbook is chosen by its button, and what is no template changes nothing', async () => {
  const excel = filledExcel(template('plantilla.xlsx'), [{ label: 'Título', nth: 0, answer: 'De una hoja' }]);
  const choose = (name: string, bytes: Uint8Array) =>
    page.locator('paper-file input').setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
  await choose('reporte.xlsx', excel);
  await page.waitForFunction(
    () => document.querySelector<HTMLInputElement>('[data-field=title] :is(input, textarea)')!.value === 'De una hoja',
  );
  await choose('foto.docx', new Uint8Array([0x89, 0x50, 0x4e, 0x47]));
  await status().getByText('no es un documento de Word').waitFor();
  expect(await status().innerText()).toContain('El formulario quedó como estaba.');
  expect(await value('title')).toBe('De una hoja');
  expect(complaints).toEqual([]);
});
