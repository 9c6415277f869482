import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { demoFiles } from '#demo/demo-files.ts';
import type { DemoOptions } from '#demo/draft.ts';
import { DEMO_CONTENT, readSettings, ROOT, SettingError } from '#site/settings.ts';
import { build, endAs } from './build.ts';
import { explainFailure } from './failure.ts';
import { serveStatic } from './static-server.ts';
import { toldUsage } from './usage.ts';

const USAGE = `npm run demo -- [--size 60|1000|10000] [--seed N] [--port N] [--build-only]
  --size        cuántos reportes se inventan / how many reports are invented (60)
  --seed        la misma semilla da los mismos datos / the same seed gives the same data (1)
  --port        puerto en esta máquina / port on this machine (4322)
  --build-only  construye y no sirve / builds and does not serve`;

const SIZES = [60, 1000, 10_000] as const;
const PORT = 4322;

/** The folders of the real register before which the invented entries stand: facts about countries, bodies and words, and where they come from. */
const REGISTER = ['parties', 'themes', 'tags', 'glossary', 'holidays', 'sources'];

interface Command {
  size: number;
  seed: number;
  port: number;
  buildOnly: boolean;
}

function wholeNumber(name: string, text: string, most: number): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value > most) throw new SettingError(`--${name} ${text}: 0–${most}`);
  return value;
}

/** @throws SettingError, or the error of `parseArgs`, for wrong usage */
function readCommand(args: readonly string[]): Command {
  const { values } = parseArgs({
    args: [...args],
    options: {
      size: { type: 'string', default: '60' },
      seed: { type: 'string', default: '1' },
      port: { type: 'string', default: String(PORT) },
      'build-only': { type: 'boolean', default: false },
    },
  });
  const size = SIZES.find((value) => String(value) === values.size);
  if (size === undefined) throw new SettingError(`--size ${values.size}: ${SIZES.join(', ')}`);
  return {
    size,
    seed: wholeNumber('seed', values.seed, 2 ** 31 - 1),
    port: wholeNumber('port', values.port, 65_535),
    buildOnly: values['build-only'],
  };
}

/** Good practices are real content and stay out of the demonstration, and so does the way that a country's entry names one. */
function withoutPractices(parties: string): void {
  for (const name of readdirSync(parties)) {
    const text = readFileSync(join(parties, name), 'utf8');
    const without = text.replaceAll(/, practice: [a-z0-9-]+/g, '');
    if (without !== text) writeFileSync(join(parties, name), without);
  }
}

/** Writes the folder anew: the register, and what is invented. */
function writeContent(options: DemoOptions): void {
  const folder = join(ROOT, DEMO_CONTENT);
  rmSync(folder, { recursive: true, force: true });
  for (const name of REGISTER) {
    const from = join(ROOT, 'content', name);
    if (existsSync(from)) cpSync(from, join(folder, name), { recursive: true });
  }
  withoutPractices(join(folder, 'parties'));
  for (const [path, text] of demoFiles(options)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/**
 * Invents a site's content, checks it, builds it into a folder of its own and serves it on this machine.
 *
 * @returns 0 built (and served until stopped), 1 the content or the build failed, 2 wrong usage or the command itself failed, or the signal that ended it
 */
export async function demo(args: readonly string[], env: NodeJS.ProcessEnv, now: Date): ReturnType<typeof build> {
  try {
    const { size, seed, port, buildOnly } = readCommand(args);
    // Where content is read and the site is written is not open to choice here: neither may be that of the real site.
    const own = { ...env, DEMO: '1', CONTENT_DIR: '', OUT_DIR: '' };
    const { asOf, today, outDir, basePath } = readSettings(own, now);
    console.log(`Se inventan ${size} reportes… / Inventing ${size} reports…`);
    writeContent({ size, seed, asOf: asOf < today ? asOf : today });
    const status = await build(own, now);
    if (status !== 0 || buildOnly) return status;
    const { address } = await serveStatic(outDir, basePath, port).catch(() => serveStatic(outDir, basePath, 0));
    console.log(`\n  ${address}\n\n  Demostración: datos inventados / Demonstration: invented data · Ctrl+C para terminar / to stop`);
    return 0;
  } catch (error) {
    console.error(explainFailure(error, USAGE, env));
    return 2;
  }
}

if (import.meta.main && !toldUsage(process.argv.slice(2), USAGE)) endAs(await demo(process.argv.slice(2), process.env, new Date()));
