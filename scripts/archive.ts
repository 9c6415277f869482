import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ArchiveError } from '#reader/archive/archive-error.ts';
import { readArchive } from '#reader/archive/read-archive.ts';
import { maskedPath } from '#reader/personal-data/masked.ts';
import { readSettings, ROOT, SettingError, type Settings } from '#site/settings.ts';
import { appendVersion, startArchive } from './archive/append.ts';
import { checkArchive } from './archive/check-archive.ts';
import { findEndangering, takeDown } from './archive/take-down.ts';
import { build, endAs } from './build.ts';
import { explainFailure } from './failure.ts';
import { commitOf } from './made-from.ts';
import { toldUsage } from './usage.ts';

const USAGE = `npm run archive                construye el sitio con la versión de hoy y la guarda / builds the site with a version of today and keeps it
npm run archive -- --start     abre un archivo vacío / opens an empty archive
npm run archive -- --append    guarda la versión con que ya se construyó el sitio / keeps the version with which the site was already built
npm run archive -- --check     compara cada archivo guardado con su suma / compares every kept file with its digest
npm run archive -- --take-down [RUTA/PATH…] [--write]
  busca lo que pone en peligro a alguien: lo que hay en esas rutas o, sin rutas, un texto que se lee de la entrada; con --write lo retira
  looks for what endangers somebody: what stands at those paths or, without paths, a text read from standard input; --write takes it down
  ARCHIVE_DIR=…  la carpeta del archivo / the folder of the archive (archive)
  termina con 0; con 1 si algo no es lo que se guardó; con 2 si no se pudo / ends with 0; 1 where something is not what was kept; 2 where it could not`;

const SHOWN = 20;

function check({ archiveDir }: Settings): 0 | 1 {
  const faults = checkArchive(archiveDir);
  if (!faults) throw new SettingError(`ARCHIVE_DIR=${archiveDir}: no es un archivo / is no archive`);
  const told = [
    ...faults.missing.map((file) => `falta / missing: ${maskedPath(file)}`),
    ...faults.changed.map((file) => `cambió / changed: ${maskedPath(file)}`),
    ...faults.added.map((file) => `sobra / added: ${maskedPath(file)}`),
  ];
  for (const line of told.slice(0, SHOWN)) console.log(line);
  if (told.length > SHOWN) console.log(`… ${told.length - SHOWN}`);
  if (told.length > 0) return 1;
  console.log(`${faults.compared} archivos, como se guardaron / files, as they were kept`);
  return 0;
}

function append({ archiveDir, outDir }: Settings): 0 {
  const added = appendVersion(outDir, archiveDir, commitOf(ROOT));
  if (added) console.log(`${added.day}: ${added.files} archivos guardados / files kept`);
  else console.log('El sitio no tiene una versión nueva / The site has no new version');
  return 0;
}

/** Tells which kept files have what endangers somebody, never the text itself; takes them down where that is asked for. */
function takeDownFrom({ archiveDir, asOf }: Settings, paths: readonly string[], writes: boolean): 0 | 1 {
  if (!readArchive(archiveDir)) throw new SettingError(`ARCHIVE_DIR=${archiveDir}: no es un archivo / is no archive`);
  const endangering = { text: paths.length > 0 ? undefined : readFileSync(0, 'utf8').trim(), paths };
  const found = findEndangering(archiveDir, endangering);
  for (const file of found.whole) console.log(`se retira / taken down: ${maskedPath(file)}`);
  for (const file of found.inWords) console.log(`se tacha / struck out: ${maskedPath(file)}`);
  const count = found.whole.length + found.inWords.length;
  if (writes) takeDown(archiveDir, endangering, found, asOf);
  console.log(
    count === 0
      ? 'No está en ningún archivo guardado; en imágenes no se puede buscar / In no kept file; pictures cannot be searched'
      : writes
        ? `${count} archivos, retirados / files, taken down. Reescriba la historia de la rama / Rewrite the history of the branch: SECURITY.md`
        : `${count} archivos; nada cambió, con --write se retira / files; nothing changed, --write takes them down`,
  );
  return count === 0 ? 1 : 0;
}

async function run(args: string[], env: NodeJS.ProcessEnv, now: Date): Promise<Awaited<ReturnType<typeof build>>> {
  try {
    const flag = { type: 'boolean', default: false } as const;
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { start: flag, append: flag, check: flag, 'take-down': flag, write: flag },
    });
    const settings = readSettings(env, now);
    const asked = [values.start, values.append, values.check, values['take-down']].filter(Boolean).length;
    if (asked > 1) throw new SettingError('--start, --append, --check, --take-down?');
    if (!values['take-down'] && (values.write || positionals.length > 0)) throw new SettingError(['--write', ...positionals].join(' '));
    if (values['take-down']) return takeDownFrom(settings, positionals, values.write);
    if (values.start) {
      startArchive(settings.archiveDir, settings.demonstration);
      console.log(`Abierto / Opened: ${settings.archiveDir}`);
      return 0;
    }
    if (values.check) return check(settings);
    if (values.append) return append(settings);
    if (!readArchive(settings.archiveDir)) throw new SettingError(`ARCHIVE_DIR=${settings.archiveDir}: --start`);
    const built = await build({ ...env, NEW_VERSION: '1' }, now);
    return built === 0 ? append(settings) : built;
  } catch (error) {
    if (error instanceof ArchiveError) {
      console.error(error.message);
      return 1;
    }
    console.error(explainFailure(error, USAGE, env));
    return 2;
  }
}

if (import.meta.main && !toldUsage(process.argv.slice(2), USAGE)) endAs(await run(process.argv.slice(2), process.env, new Date()));
