import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { receiptOf } from '#forms/sending/receipt.ts';
import { SEND_WORDS } from '#i18n/forms/send.ts';
import type { DraftPanelData, SendPanelData } from '#views/forms/sending.ts';
import type { Draft, Drafts, Kept } from '#client/forms/drafts.ts';
import { launchChromium } from '../../scripts/chromium.ts';
import { servePages, type SmallPages } from './sending/small-pages.ts';

const { drafts, send } = SEND_WORDS.es;
const DRAFT_DATA: DraftPanelData = { lang: 'es', drafts, site: '/' };
const OPEN: SendPanelData = {
  lang: 'es',
  send,
  to: {
    place: { forge: 'github', repository: 'https://forge.example/o/r', branch: 'main' },
    readers: [{ name: 'Secretaría A', mail: 'oficina@example.org' }, { name: 'Secretaría B' }],
    days: 10,
  },
};
const CLOSED: SendPanelData = { lang: 'es', send, to: { readers: [] } };

const escaped = (data: unknown) => JSON.stringify(data).replaceAll('&', '&amp;').replaceAll("'", '&#39;');
const BODIES = {
  drafts: `<draft-panel data-words='${escaped(DRAFT_DATA)}'></draft-panel>`,
  open: `<send-panel data-words='${escaped(OPEN)}'></send-panel>`,
  closed: `<send-panel data-words='${escaped(CLOSED)}'></send-panel>`,
};

let browser: Browser;
let pages: SmallPages;
beforeAll(async () => {
  pages = await servePages(BODIES, ['draft-panel', 'send-panel']);
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  pages.server.close();
});

declare global {
  interface Window {
    openDrafts(site?: string): Promise<Drafts>;
    ready?: true;
    drafts: Drafts;
    told: string[];
  }
}

async function open(context: BrowserContext, name: keyof typeof BODIES): Promise<Page> {
  const page = await context.newPage();
  await page.goto(pages.address + name);
  await page.waitForFunction(() => window.ready);
  return page;
}

describe('drafts', () => {
  /** A tab with the panel of a form, at work on a draft. */
  async function tab(context: BrowserContext, current: string | null = 'reports/a'): Promise<Page> {
    const page = await open(context, 'drafts');
    await page.evaluate(async (id) => {
      window.drafts = await window.openDrafts();
      window.told = [];
      const panel = document.querySelector('draft-panel')!;
      for (const name of ['draft-open', 'draft-deleted'])
        panel.addEventListener(name, (event) => window.told.push(`${name} ${(event as CustomEvent<string>).detail}`));
      Object.assign(panel, { form: 'reports', drafts: window.drafts });
      if (id === null) return;
      Object.assign(panel, { current: id });
      panel.querySelector('details')!.open = true;
    }, current);
    return page;
  }
  const save = (page: Page, text: string, id = 'reports/a', title = 'Mi reporte'): Promise<Kept> =>
    page.evaluate(
      async ([draft, words, name]) => {
        const kept = await window.drafts.save(draft!, { text: words, rows: [1, { a: null }] }, name!);
        (document.querySelector('draft-panel') as unknown as { show(kept: Kept): void }).show(kept);
        return kept;
      },
      [id, text, title],
    );
  const load = (page: Page, id = 'reports/a'): Promise<Draft | undefined> => page.evaluate((draft) => window.drafts.load(draft), id);
  const shown = (page: Page) => page.locator('draft-panel').innerText();
  const listed = (page: Page) => page.locator('draft-panel li').allInnerTexts();

  test('what was typed is there after a crash, with its letters, and the panel says where it is', async () => {
    const context = await browser.newContext();
    const first = await tab(context);
    const text = `<{ñandú}> "${'ñ🌎 \n'.repeat(2500)}"`;
    expect(await shown(first)).toContain(drafts.empty);
    expect(await save(first, text)).toMatchObject({ kept: true, id: 'reports/a', copy: false, lostPictures: 0 });
    expect(await shown(first)).toMatch(/Guardado en este aparato a las \d/);
    const crashed = await context.newCDPSession(first);
    await Promise.race([crashed.send('Page.crash').catch(() => undefined), new Promise((done) => setTimeout(done, 2000))]);
    const second = await tab(context, null);
    await second.getByText(/^Mi reporte, \d/).waitFor();
    expect((await load(second))?.value).toEqual({ text, rows: [1, { a: null }] });
    expect(await listed(second)).toEqual([expect.stringMatching(/^Mi reporte, \d/)]);
    expect(await shown(second)).toContain('solo en este aparato');
    await context.close();
  });

  test('of two tabs on one draft the second is told, and nothing is written over', async () => {
    const context = await browser.newContext();
    const first = await tab(context);
    await save(first, 'uno');
    const second = await tab(context);
    await load(second);
    await second.getByText(drafts.elsewhere.open).waitFor();
    await first.getByText(drafts.elsewhere.open).waitFor();
    await save(first, 'uno, cambiado');
    await second.getByText(drafts.elsewhere.changed).waitFor();
    const kept = await save(second, 'dos');
    expect(kept).toMatchObject({ kept: true, copy: true, id: expect.stringMatching(/^reports\/(?!a$)/) });
    expect(await shown(second)).toContain(drafts.copy);
    const again = await save(second, 'dos, cambiado', (kept as { id: string }).id);
    expect(await shown(second), 'a save does not take away what is said of the other tab').toContain(drafts.copy);
    expect(await save(second, 'dos, cambiado'), 'also under the id that was asked for').toMatchObject({ id: (kept as { id: string }).id });
    expect(again).toMatchObject({ kept: true, id: (kept as { id: string }).id });
    expect((await load(first))?.value).toMatchObject({ text: 'uno, cambiado' });
    expect((await load(first, (kept as { id: string }).id))?.value).toMatchObject({ text: 'dos, cambiado' });
    expect(await first.evaluate(async () => (await window.drafts.list('reports')).length)).toBe(2);
    // A tab that writes without having read what is there.
    const third = await tab(context);
    expect(await save(third, 'tres')).toMatchObject({ kept: true, copy: true });
    await context.close();
  });

  test('a picture comes back as it was, is written once, and goes with its draft', async () => {
    const context = await browser.newContext();
    const page = await tab(context);
    const bytes = await page.evaluate(async () => {
      const photo = new Blob([new Uint8Array([1, 2, 255])], { type: 'image/webp' });
      const write = (text: string) => window.drafts.save('reports/a', { text, photos: [{ file: photo }] }, 't');
      await write('uno');
      await write('dos');
      const { value } = (await window.drafts.load('reports/a'))!;
      const { file } = (value as { photos: { file: Blob }[] }).photos[0]!;
      await window.drafts.save('reports/a', { text: 'tres', photos: [{ file }] }, 't');
      return [file.type, ...new Uint8Array(await file.arrayBuffer())];
    });
    expect(bytes).toEqual(['image/webp', 1, 2, 255]);
    const pictures = () =>
      page.evaluate(
        () =>
          new Promise<number>((done) => {
            const request = indexedDB.open('crm-monitor-drafts|/');
            request.onsuccess = () => {
              const count = request.result.transaction('pictures').objectStore('pictures').count();
              count.onsuccess = () => done(count.result);
            };
          }),
      );
    expect(await pictures()).toBe(1);
    await page.evaluate(() => window.drafts.delete('reports/a'));
    expect(await pictures()).toBe(0);
    await context.close();
  });

  test('where a picture of 20 MB finds no place the words are kept, and where the words find none the page says what to do', async () => {
    const context = await browser.newContext();
    const page = await tab(context);
    const session = await context.newCDPSession(page);
    await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(pages.address).origin, quotaSize: 2_000_000 });
    const kept = await page.evaluate(async () => {
      const photo = new Blob([new Uint8Array(20_000_000)], { type: 'image/jpeg' });
      const result = await window.drafts.save('reports/a', { text: 'largo', photo }, 't');
      (document.querySelector('draft-panel') as unknown as { show(kept: Kept): void }).show(result);
      return result;
    });
    expect(kept).toMatchObject({ kept: true, lostPictures: 1 });
    expect(await shown(page)).toContain('Las fotos no caben en este aparato (1)');
    expect(await load(page)).toMatchObject({ value: { text: 'largo', photo: null }, lostPictures: 1 });
    expect(await save(page, 'x'.repeat(4_000_000), 'reports/b')).toEqual({ kept: false, why: 'full' });
    expect(await shown(page)).toContain(drafts.full);
    expect((await load(page))?.value, 'what was kept before is still there').toMatchObject({ text: 'largo' });
    await context.close();
  });

  test('a browser that keeps nothing says so at once', async () => {
    const context = await browser.newContext();
    await context.addInitScript(() => Object.defineProperty(globalThis, 'indexedDB', { get: () => undefined }));
    const page = await tab(context);
    expect(await shown(page)).toContain(drafts.unavailable);
    expect(await save(page, 'uno')).toEqual({ kept: false, why: 'unavailable' });
    expect(await load(page)).toBeUndefined();
    await context.close();
  });

  test('a draft of an earlier version of the content is handed back with its version', async () => {
    const context = await browser.newContext();
    const page = await tab(context);
    await save(page, 'viejo');
    await page.evaluate(
      () =>
        new Promise<void>((done) => {
          const request = indexedDB.open('crm-monitor-drafts|/');
          request.onsuccess = () => {
            const store = request.result.transaction('drafts', 'readwrite').objectStore('drafts');
            const read = store.get('reports/a');
            read.onsuccess = () => {
              store.put({ ...(read.result as object), version: 1 }).onsuccess = () => done();
            };
          };
        }),
    );
    const other = await tab(context, 'reports/b');
    expect(await load(other)).toMatchObject({ version: 1, value: { text: 'viejo' } });
    expect((await listed(other))[0]).toContain(drafts.older);
    await other.getByRole('button', { name: drafts.open }).click();
    expect(await other.evaluate(() => window.told)).toEqual(['draft-open reports/a']);
    await context.close();
  });

  test('delete asks once and deletes, here and in the other tab, and the cursor is not lost', async () => {
    const context = await browser.newContext();
    const first = await tab(context);
    await save(first, 'uno');
    const second = await tab(context);
    await load(second);
    const button = first.getByRole('button', { name: `${drafts.remove}: ` });
    await button.click();
    expect(await first.evaluate(() => document.activeElement?.textContent)).toBe(drafts.no);
    await first.keyboard.press('Enter');
    expect(await first.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
    expect(await load(first), 'no means no').toBeDefined();
    await button.click();
    await first.getByRole('button', { name: drafts.yes }).click();
    await first.getByText(drafts.removed).waitFor();
    expect(await first.evaluate(() => [document.activeElement?.tagName, ...window.told])).toEqual(['SUMMARY', 'draft-deleted reports/a']);
    await second.getByText(drafts.elsewhere.deleted).waitFor();
    expect(await save(second, 'dos'), 'what was deleted does not come back').toEqual({ kept: false, why: 'deleted' });
    expect(await save(first, 'tres')).toEqual({ kept: false, why: 'deleted' });
    expect([await load(first), await listed(second)]).toEqual([undefined, [drafts.none]]);

    await save(first, 'a', 'plans/x');
    await save(first, 'b', 'reports/x');
    await first.getByRole('button', { name: drafts.removeAll }).click();
    await first.getByRole('button', { name: drafts.yesAll }).click();
    await first.waitForFunction(() => window.told.length === 2);
    expect(await load(first, 'plans/x'), 'those of other forms too').toBeUndefined();
    await context.close();
  });
});

describe('sending', () => {
  const REPORT = { path: 'content/reports/org/2026-q3-x.mdx', text: '---\ntitle: "Niñez"\n---\n\nTexto.\n' };
  const SECOND = { path: 'content/meetings/m-1.md', text: '---\nseries: a\n---\n' };

  async function panel(context: BrowserContext, name: 'open' | 'closed', files: readonly object[] = [REPORT]): Promise<Page> {
    const page = await open(context, name);
    await page.evaluate((list) => Object.assign(document.querySelector('send-panel')!, { summary: 'Un reporte', files: list }), files);
    if (files.length > 0) await page.getByRole('button', { name: /^Descargar/ }).waitFor();
    return page;
  }
  const said = (page: Page) => page.locator('send-panel > .notice[role=status]').innerText();

  test('one file is downloaded as it is under a name that says where it belongs; nothing says that it was sent; the receipt is that of the file', async () => {
    const context = await browser.newContext({ acceptDownloads: true });
    const page = await panel(context, 'open');
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /^Descargar/ }).click()]);
    expect(download.suggestedFilename()).toBe('reports__org__2026-q3-x.mdx');
    expect(readFileSync((await download.path())!, 'utf8')).toBe(REPORT.text);
    expect(await said(page)).toContain('Todavía no se envió nada');
    const receipt = await receiptOf([REPORT]);
    expect(await page.locator('send-panel strong').innerText()).toMatch(new RegExp(`^${receipt}, \\d+ de .*${new Date().getFullYear()}$`));
    await page.evaluate((file) => Object.assign(document.querySelector('send-panel')!, { files: [file] }), SECOND);
    await page.getByRole('button', { name: /m-1\.md/ }).waitFor();
    expect(await page.locator('send-panel strong').count(), 'no receipt of other files').toBe(0);
    await context.close();
  });

  test('several files are downloaded as one archive, named by the receipt', async () => {
    const context = await browser.newContext({ acceptDownloads: true });
    const page = await panel(context, 'open', [REPORT, SECOND]);
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /^Descargar/ }).click()]);
    expect(download.suggestedFilename()).toBe(`${await receiptOf([REPORT, SECOND])}.zip`);
    const zip = readFileSync((await download.path())!);
    expect(zip.includes(REPORT.path) && zip.includes(REPORT.text) && zip.includes(SECOND.text)).toBe(true);
    await context.close();
  });

  test('copying says that it copied; where there is no clipboard the text stands selected', async () => {
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    const page = await panel(context, 'open');
    await page.getByRole('button', { name: send.copy.act, exact: true }).click();
    await page.getByText(send.copy.done).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(REPORT.text);
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.getByRole('button', { name: send.copy.act, exact: true }).click();
    await page.getByText(send.copy.byHand).waitFor();
    expect(await page.evaluate(() => getSelection()!.toString() || (document.activeElement as HTMLTextAreaElement).value)).toBe(
      REPORT.text,
    );
    await context.close();
  });

  test('the share sheet gets text files, and the page says no more than it knows', async () => {
    const context = await browser.newContext();
    await context.addInitScript(() => {
      let turn = 0;
      const answers = [undefined, new DOMException('', 'AbortError'), new DOMException('', 'NotAllowedError')];
      Object.assign(Navigator.prototype, {
        canShare: ({ files = [] }: ShareData) => files.every(({ name }) => name.endsWith('.txt')),
        share: async (data: ShareData) => {
          Object.assign(window, { shared: data });
          const failure = answers[(turn += 1) - 1];
          if (failure) throw failure;
        },
      });
    });
    const page = await panel(context, 'open');
    for (const text of [send.share.done, send.share.cancelled, send.share.failed]) {
      await page.getByRole('button', { name: send.share.act }).click();
      await page.getByText(text).waitFor();
    }
    const shared = await page.evaluate(async () => {
      const { files, text } = (window as unknown as { shared: ShareData }).shared;
      return [files![0]!.name, files![0]!.type, await files![0]!.text(), text];
    });
    expect(shared).toEqual(['reports__org__2026-q3-x.mdx.txt', 'text/plain', REPORT.text, `Un reporte\n${await receiptOf([REPORT])}`]);
    await context.close();
    const without = await browser.newContext();
    const desk = await panel(without, 'open', [REPORT, { path: 'content/reports/org/foto.webp', bytes: {} }]);
    expect(await desk.getByRole('button', { name: send.share.act }).count()).toBe(0);
    await without.close();
  });

  test('the page of the forge opens beside the form, filled in, with the text on the clipboard as well', async () => {
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    await context.route('https://forge.example/**', (route) => route.fulfill({ body: 'forge' }));
    const page = await panel(context, 'open');
    const link = page.getByRole('link', { name: 'Abrir 2026-q3-x.mdx en forge.example' });
    const [opened] = await Promise.all([context.waitForEvent('page'), link.click()]);
    const address = new URL(opened.url());
    expect([address.pathname, address.searchParams.get('filename'), address.searchParams.get('value')]).toEqual([
      '/o/r/new/main',
      REPORT.path,
      REPORT.text,
    ]);
    expect(await opened.evaluate(() => window.opener)).toBeNull();
    expect(await said(page)).toMatch(/^Se abrió otra pestaña\. Nada está enviado/);
    expect(await page.locator('send-panel').innerText()).toContain(
      'Lo leen: Secretaría A y Secretaría B. Se responde en 10 días como máximo.',
    );
    const mail = await page.getByRole('link', { name: 'Escribir a Secretaría A (oficina@example.org)' }).getAttribute('href');
    expect(decodeURIComponent(mail!)).toContain(`Archivos, que adjunto:\r\n${REPORT.path}`);
    expect(await page.getByRole('link', { name: /Secretaría B/ }).count()).toBe(0);
    await context.close();
  });

  test('without an address to send to, and without files, the panel says so; without a connection, too', async () => {
    const context = await browser.newContext();
    const page = await panel(context, 'closed', []);
    expect(await page.locator('send-panel').innerText()).toContain(send.waiting);
    await page.evaluate((file) => Object.assign(document.querySelector('send-panel')!, { files: [file] }), REPORT);
    await page.getByText(send.notOpen).waitFor();
    expect(await page.getByRole('link').count()).toBe(0);
    expect(await page.getByText(send.noConnection).isVisible()).toBe(false);
    await context.setOffline(true);
    await page.getByText(send.noConnection).waitFor();
    await context.close();
  });
});
