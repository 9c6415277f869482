import { parseArgs } from 'node:util';
import { maskedPath } from '#reader/personal-data/masked.ts';
import { SettingError } from '#site/settings.ts';
import { askSite, siteAt } from './build/ask-site.ts';
import { readBack, type Expected } from './build/read-back.ts';
import { explainFailure } from './failure.ts';
import { toldUsage } from './usage.ts';

const USAGE = `npm run read-back -- https://example.org/ [--sums SHA256] [--days N] [--wait N]
  compara el sitio publicado con su lista de archivos, tal como lo recibe quien lee / compares the published site with its list of files, as readers get it
  --sums  el resumen de su lista / the digest of its list     --days  de cuántos días puede ser / how many days old it may be
  --wait  minutos que se espera a que aparezca / minutes to wait until it is there`;

const SHOWN = 20;
const PAUSE_SECONDS = 20;
const DAY = 86_400_000;

/** A count of days or minutes. @throws SettingError */
function count(option: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (!/^\d{1,3}$/.test(value)) throw new SettingError(`--${option} ${value}: 0, 1, 2, …`);
  return Number(value);
}

interface Question extends Expected {
  site: URL;
  minutes: number;
}

/** @throws SettingError, or the error of `parseArgs` */
function readQuestion(args: string[], now: Date): Question {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: { sums: { type: 'string' }, days: { type: 'string' }, wait: { type: 'string' } },
  });
  const site = positionals.length === 1 ? siteAt(positionals[0]!) : undefined;
  if (!site) throw new SettingError('https://example.org/');
  if (values.sums !== undefined && !/^[0-9a-f]{64}$/.test(values.sums)) throw new SettingError(`--sums ${values.sums}: SHA-256`);
  const days = count('days', values.days);
  const since = days === undefined ? undefined : new Date(now.getTime() - days * DAY).toISOString().slice(0, 10);
  return { site, sums: values.sums, since, minutes: count('wait', values.wait) ?? 0 };
}

/** @returns 0 readers get what was built, 1 they do not, 2 wrong usage */
async function run(args: string[], env: NodeJS.ProcessEnv): Promise<0 | 1 | 2> {
  try {
    const { site, minutes, ...expected } = readQuestion(args, new Date());
    const attempts = 1 + Math.ceil((minutes * 60) / PAUSE_SECONDS);
    let wrong: string[] = [];
    for (let attempt = 1; attempt <= attempts; attempt++) {
      if (attempt > 1) await new Promise((resolve) => setTimeout(resolve, PAUSE_SECONDS * 1000));
      wrong = await readBack((path) => askSite(site, path), expected);
      if (wrong.length === 0) {
        console.log('Lo publicado es lo que se construyó / What is published is what was built');
        return 0;
      }
    }
    for (const line of wrong.slice(0, SHOWN)) console.log(maskedPath(line));
    if (wrong.length > SHOWN) console.log(`… ${wrong.length - SHOWN}`);
    return 1;
  } catch (error) {
    console.error(explainFailure(error, USAGE, env));
    return 2;
  }
}

if (import.meta.main && !toldUsage(process.argv.slice(2), USAGE)) process.exitCode = await run(process.argv.slice(2), process.env);
