import { createRequire } from 'node:module';
import type * as guidepup from '@guidepup/virtual-screen-reader';
import { build } from 'esbuild';
import type { Locator, Page } from 'playwright-core';

let program: Promise<string> | undefined;

/** The virtual screen reader as one script for a browser. */
async function bundled(): Promise<string> {
  const entry = createRequire(import.meta.url).resolve('@guidepup/virtual-screen-reader');
  const { outputFiles } = await build({
    stdin: { contents: `export { virtual } from ${JSON.stringify(entry)};`, resolveDir: import.meta.dirname },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'reader',
    platform: 'browser',
    logLevel: 'error',
  });
  return outputFiles[0]!.text;
}

/** Gives the reader to the page that is open. */
export async function loadReader(page: Page): Promise<void> {
  await page.evaluate(`${await (program ??= bundled())}\nglobalThis.reader = reader;`);
}

/**
 * What is spoken of a part of the page to which the reader was given, phrase by phrase, to its end. What is folded
 * and what is for browsers without scripts is left out: the reader knows nothing of either, and others are silent about them.
 *
 * @param most phrases after which the reader stops
 */
export const spokenOf = (part: Locator, most = Infinity): Promise<string[]> =>
  part.evaluate(async (container, limit) => {
    const { virtual } = (globalThis as unknown as { reader: typeof guidepup }).reader;
    for (const silent of container.querySelectorAll('details:not([open]) > :not(summary), noscript')) silent.remove();
    // It looks at what a page was written with, not at what was chosen since.
    for (const input of container.querySelectorAll<HTMLInputElement>('input')) input.toggleAttribute('checked', input.checked);
    await virtual.start({ container });
    const phrases: string[] = [];
    let phrase = await virtual.lastSpokenPhrase();
    // At its end the reader begins again.
    while (phrases.length < limit && (phrases.length === 0 || phrase !== phrases[0])) {
      phrases.push(phrase);
      await virtual.next();
      phrase = await virtual.lastSpokenPhrase();
    }
    await virtual.stop();
    return phrases;
  }, most);
