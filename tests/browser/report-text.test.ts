import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PAGE_POLICY } from '#addresses/policies.ts';
import type { ReportText } from '#client/forms/report-text.ts';
import type { Block } from '#forms/text/blocks.ts';
import { REPORT_TEXT_WORDS } from '#i18n/forms/text.ts';
import { decodeImages, readImage } from '#reader/pictures/read-image.ts';
import { launchChromium } from '../../scripts/chromium.ts';
import { loadAxe, runAxe } from './axe.ts';
import { servePages, type SmallPages } from './sending/small-pages.ts';

const words = REPORT_TEXT_WORDS.es;
const element = (text: string) =>
  `<h1>Reporte</h1><report-text lang-of-text="es" data-words='${JSON.stringify(words)}'><label for="texto">Texto del reporte</label><textarea id="texto" name="body">${text}</textarea></report-text>`;
const BODIES = {
  empty: element(''),
  filled: element('## Uno\n\nTexto.\n\n&lt;Cita de="Minuta">\n\nPalabras.\n\n&lt;/Cita>\n'),
};
const STYLES = ['tokens', 'base', 'report-text'].map((name) => readFileSync(`src/styles/${name}.css`, 'utf8')).join('\n');

let browser: Browser;
let pages: SmallPages;
beforeAll(async () => {
  pages = await servePages(BODIES, ['report-text']);
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  pages.server.close();
});

/** The policy of every page of the site; the small page alone has a script in it. */
const POLICY = PAGE_POLICY.replace("script-src 'self'", "script-src 'self' 'unsafe-inline'");

async function open(name: keyof typeof BODIES, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, ...options });
  const page = await context.newPage();
  await page.goto(pages.address + name);
  if (options.javaScriptEnabled !== false) {
    await page.addStyleTag({ content: STYLES });
    await page.waitForFunction(() => (window as { ready?: boolean }).ready);
    await page.evaluate(() => {
      const told: string[] = [];
      Object.assign(window, { heard: told });
      for (const type of ['input', 'change'])
        document.addEventListener(type, (event) => told.push(`${type} ${(event.target as Element).localName}`));
    });
  }
  return page;
}

const valueOf = (page: Page): Promise<readonly Block[]> => page.evaluate(() => document.querySelector<ReportText>('report-text')!.value);
const fileOf = (page: Page): Promise<string> => page.evaluate(() => document.querySelector<HTMLTextAreaElement>('[name=body]')!.value);
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement!.getAttribute('aria-label') ?? document.activeElement!.localName);

test('without a script the field is there and can be written in', async () => {
  const page = await open('empty', { javaScriptEnabled: false });
  await page.getByLabel('Texto del reporte').fill('Texto.');
  expect(await page.locator('textarea').inputValue()).toBe('Texto.');
  await page.context().close();
});

test('by keyboard alone: marks, a list, evidence, and the body as its file will hold it', async () => {
  const page = await open('empty');
  const text = page.getByLabel('Texto', { exact: true });
  await text.focus();
  await page.keyboard.type('La regla ');
  await page.keyboard.press('Control+b');
  await page.keyboard.type('existe');
  await page.keyboard.press('Control+b');
  await page.keyboard.press('End');
  await page.keyboard.type(' en <5 % de {casos}.\n\nuno\ndos');
  await page.keyboard.press('Shift+ArrowUp');
  // One stop for all buttons, in which the arrows walk.
  await page.keyboard.press('Shift+Tab');
  expect(await page.evaluate(() => document.activeElement!.textContent)).toBe(words.tools.strong);
  for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowRight');
  expect(await page.evaluate(() => document.activeElement!.textContent)).toBe(words.tools.bullets);
  await page.keyboard.press('Enter');
  expect(await text.inputValue()).toBe('La regla **existe** en <5 % de {casos}.\n\n- uno\n- dos');
  await page.keyboard.press('Control+z');
  expect(await text.inputValue()).toBe('La regla **existe** en <5 % de {casos}.\n\nuno\ndos');
  await page.keyboard.press('Control+y');

  await page.getByRole('button', { name: words.add.evidence }).press('Enter');
  await page.keyboard.type('Minuta "de agosto"');
  await page.getByLabel(words.content.evidence).fill('La minuta nombra a tres partes.');
  // The hidden field follows when nobody types.
  await expect
    .poll(() => fileOf(page))
    .toBe(
      'La regla **existe** en \\<5 % de \\{casos}.\n\n- uno\n- dos\n\n<Evidencia fuente="Minuta &quot;de agosto&quot;">\n\nLa minuta nombra a tres partes.\n\n</Evidencia>\n',
    );
  expect((await valueOf(page)).map(({ kind }) => kind)).toEqual(['paragraph', 'bullets', 'evidence']);
  const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  expect(new Set(heard)).toEqual(new Set(['input report-text', 'change report-text']));
  await page.context().close();
});

test('parts move, go and come back, and the cursor stays where it is needed', async () => {
  const page = await open('filled');
  const original = await fileOf(page);
  const up = page.getByRole('button', { name: 'Subir la parte 2, cita' });
  await up.press('Enter');
  expect(await focused(page)).toBe('Bajar la parte 1, cita');
  expect((await valueOf(page)).map(({ kind }) => kind)).toEqual(['quote', 'heading', 'paragraph']);
  await page.getByRole('status').getByText('Ahora es la parte 1 de 2.').waitFor();
  await page.keyboard.press('Enter');
  expect(await fileOf(page)).toBe(original);

  await page.getByRole('button', { name: 'Borrar la parte 1, texto' }).press('Enter');
  expect(await focused(page)).toBe('Se borró una parte: texto. Deshacer');
  expect((await valueOf(page)).map(({ kind }) => kind)).toEqual(['quote']);
  await page.keyboard.press('Enter');
  expect(await fileOf(page)).toBe(original);
  expect(await focused(page)).toBe('textarea');
  await page.context().close();
});

test('what Word puts on the clipboard comes in clean, and can be undone', async () => {
  const page = await open('empty');
  const problems: string[] = [];
  page.on('console', (message) => problems.push(message.text()));
  await page.route('**/empty', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': POLICY } });
  });
  await page.reload();
  const text = page.getByLabel('Texto', { exact: true });
  await text.fill('Antes.');
  await text.press('End');
  await text.evaluate((field) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData(
      'text/html',
      '<h1 style="color:red" onclick="x()">Método</h1><p class=MsoNormal><b>Visitas</b> a <img src="http://127.0.0.1:1/x.png">oficinas<script>alert(1)</script></p>',
    );
    clipboardData.setData('text/plain', 'Método Visitas a oficinas');
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  await expect.poll(() => text.inputValue()).toBe('Antes.\n\n## Método\n\n**Visitas** a oficinas');
  await page.getByRole('status').getByText(words.pasted).waitFor();
  await text.press('Control+z');
  expect(await text.inputValue()).toBe('Antes.');
  expect(problems).toEqual([]);
  await page.context().close();
});

test('the preview follows what is typed, and runs nothing of it', async () => {
  const page = await open('filled');
  await page.getByRole('button', { name: words.preview.show }).press('Enter');
  const region = page.getByRole('region', { name: words.preview.label });
  await expect
    .poll(() => region.innerHTML())
    .toBe(
      '<h2>Uno</h2>\n<p>Texto.</p>\n<figure class="quote"><blockquote><p>Palabras.</p></blockquote><figcaption><strong>Cita</strong>: Minuta</figcaption></figure>',
    );
  await page.getByLabel('Texto', { exact: true }).fill('<img src=x onerror=alert(1)> [x](javascript:alert(1)) [aquí](record:d-04)');
  await region.getByText('<img src=x').waitFor();
  expect(await region.locator('img, script, [href]').count()).toBe(0);
  await page.context().close();
});

/** As a telephone takes it: lying on its side, with the place where it was taken. */
const photograph = (): Promise<Buffer> =>
  sharp({ create: { width: 2400, height: 2000, channels: 3, background: '#a53' } })
    .withExif({ IFD0: { Model: 'Telefono de prueba' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '14/1 54/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();

test('a picture is made anew on the device, and nothing that it carried beside its pixels goes on', async () => {
  const page = await open('empty');
  const buffer = await photograph();
  expect((await sharp(buffer).metadata()).exif).toBeDefined();
  await page.getByRole('button', { name: words.add.picture }).press('Enter');
  const chooser = page.getByLabel(words.picture.choose, { exact: true });
  await chooser.setInputFiles({ name: 'IMG_de_alguien.jpg', mimeType: 'image/jpeg', buffer });
  await page.getByRole('status').getByText('1600 × 1920').waitFor();
  await page.getByLabel(words.picture.tell).fill('Puerta cerrada con un aviso');
  await expect.poll(() => fileOf(page)).toMatch(/^!\[Puerta cerrada con un aviso\]\(foto-[0-9a-f]{12}\.webp\)\n$/);
  const [name, bytes] = await page.evaluate(async () => {
    const [own] = Object.entries(document.querySelector<ReportText>('report-text')!.pictures);
    return [own![0], [...new Uint8Array(await own![1].arrayBuffer())]] as const;
  });
  expect(await fileOf(page)).toContain(name);

  const folder = mkdtempSync(join(tmpdir(), 'picture-'));
  writeFileSync(join(folder, name), Uint8Array.from(bytes));
  const file = { file: `reports/org/${name}`, owner: 'org', name, bytes: bytes.length, absolute: join(folder, name) };
  const { image, problems } = readImage(file);
  expect([problems, decodeImages([{ file, ...image!.size }])]).toEqual([[], []]);
  expect(image!.size).toEqual({ width: 1600, height: 1920 });
  const { exif, xmp, iptc } = await sharp(join(folder, name)).metadata();
  expect([exif, xmp, iptc]).toEqual([undefined, undefined, undefined]);
  rmSync(folder, { recursive: true });

  await page.getByRole('button', { name: words.preview.show }).press('Enter');
  await page.getByRole('region', { name: words.preview.label }).getByRole('img', { name: 'Puerta cerrada con un aviso' }).waitFor();
  await chooser.setInputFiles({ name: 'x.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('no es una foto') });
  await page.getByRole('status').getByText(words.picture.unreadable).waitFor();
  expect(await fileOf(page)).toContain(name);
  await loadAxe(page);
  expect(await runAxe(page)).toEqual([]);
  await page.context().close();
});

test('on a small screen every button can be met by a thumb, nothing runs out of the page, and nothing is wrong for those who cannot see it', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await open('filled', { colorScheme });
    await page.getByRole('button', { name: words.preview.show }).click();
    const sizes = await page.locator('report-text button').evaluateAll((buttons) =>
      buttons.map((button) => {
        const { width, height } = button.getBoundingClientRect();
        return Math.min(width, height);
      }),
    );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await loadAxe(page);
    expect(await runAxe(page)).toEqual([]);
    await page.context().close();
  }
});
