import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { LOCALES } from '#domain/schemas/vocabulary.ts';
import { maskedPath } from '#reader/personal-data/masked.ts';
import { readSettings, ROOT, SettingError } from '#site/settings.ts';
import { launchChromium } from './chromium.ts';
import { explainFailure } from './failure.ts';
import { takeGuidePictures } from './guide-pictures.ts';
import { PAGE_EXAMPLES } from './page-examples.ts';
import { serveStatic } from './static-server.ts';
import { toldUsage } from './usage.ts';

/** What is photographed when nothing is asked for: every example in Spanish, and these in English. */
const ENGLISH = ['home-en', 'agreement-en'];

/** All examples by name: in Spanish as they are, in English with `-en`. */
const SHOTS = PAGE_EXAMPLES.flatMap(({ name, paths }) => [
  { name, path: paths.es, usual: true },
  { name: `${name}-en`, path: paths.en, usual: ENGLISH.includes(`${name}-en`) },
]);

const LOOKS = [
  { name: '360-light', width: 360, scheme: 'light' },
  { name: '1280-light', width: 1280, scheme: 'light' },
  { name: '360-dark', width: 360, scheme: 'dark' },
  { name: '1280-dark', width: 1280, scheme: 'dark' },
] as const;

const USAGE = `npm run screenshots -- [NOMBRES / NAMES…]
  guides: OUT_DIR=dist-demo
  ${SHOTS.map(({ name }) => name).join(', ')}`;

/** The word that asks for the pictures of the two READMEs instead, which stand in `docs/images`. */
const README = 'readme';
/** The word that asks for the pictures of the guides, which stand beside their words. */
const GUIDE = 'guides';
const IN_README = PAGE_EXAMPLES.filter(({ name }) => ['home', 'agreement', 'guideline'].includes(name));
/** Dots of a picture for each of the page: 1280 become 800. */
const README_SCALE = 0.625;

/** The first screens of three pages in each language, small enough for a repository. */
async function takeReadmePictures(browser: Browser, address: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 1500 }, colorScheme: 'light', deviceScaleFactor: README_SCALE });
  for (const { name, paths } of IN_README) {
    for (const locale of LOCALES) {
      await page.goto(address + paths[locale]);
      await page.screenshot({ path: join(ROOT, `docs/images/${name}.${locale}.png`) });
    }
  }
}

/** Photographs pages at each width and theme, without JavaScript, and as a printed document. */
async function takePages(browser: Browser, address: string, chosen: typeof SHOTS): Promise<void> {
  const folder = join(ROOT, 'screenshots');
  mkdirSync(folder, { recursive: true });
  for (const { name: look, width, scheme } of LOOKS) {
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: scheme });
    const page = await context.newPage();
    for (const { name, path } of chosen) {
      await page.goto(address + path);
      await page.waitForTimeout(path.includes('?') ? 900 : 150);
      await page.screenshot({ path: join(folder, `${name}-${look}.png`), fullPage: true });
    }
    await context.close();
  }
  const plain = await browser.newContext({ viewport: { width: 360, height: 900 }, javaScriptEnabled: false });
  const page = await plain.newPage();
  for (const { name, path } of chosen) {
    await page.goto(address + path);
    await page.screenshot({ path: join(folder, `${name}-360-noscript.png`), fullPage: true });
    await page.pdf({
      path: join(folder, `${name}.pdf`),
      format: 'Letter',
      margin: { top: '15mm', bottom: '15mm', left: '15mm', right: '15mm' },
    });
  }
}

/** @param only names of pages, or words that ask for other pictures; every kind of page where none is given. @throws SettingError */
async function takeScreenshots(only: readonly string[]): Promise<void> {
  const known = [README, GUIDE, ...SHOTS.map(({ name }) => name)];
  const unknown = only.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new SettingError(unknown.map((name) => `${name}?`).join(' '));
  const { outDir, basePath } = readSettings(process.env, new Date());
  const home = join(outDir, 'index.html');
  if (!existsSync(home)) throw new SettingError(`${maskedPath(outDir)}: no hay un sitio / there is no site`);
  // Guides show somebody who says something: nobody but the invented may be seen to.
  if (only.includes(GUIDE) && !readFileSync(home, 'utf8').includes('<aside class="demonstration"'))
    throw new SettingError(`${maskedPath(outDir)}: no es una demostración / is no demonstration`);
  const { server, address } = await serveStatic(outDir, basePath, 0);
  const browser = await launchChromium();
  try {
    if (only.includes(README)) await takeReadmePictures(browser, address);
    if (only.includes(GUIDE)) await takeGuidePictures(browser, address);
    const chosen = SHOTS.filter(({ name, usual }) => (only.length === 0 ? usual : only.includes(name)));
    if (chosen.length > 0) await takePages(browser, address, chosen);
  } finally {
    await browser.close();
    server.close();
  }
}

if (!toldUsage(process.argv.slice(2), USAGE)) {
  try {
    await takeScreenshots(process.argv.slice(2));
  } catch (error) {
    console.error(explainFailure(error, USAGE, process.env));
    process.exitCode = 2;
  }
}
