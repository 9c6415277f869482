import { existsSync, mkdirSync, readFileSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Problem } from '#domain/problems/problem.ts';
import { LOCALES } from '#domain/schemas/vocabulary.ts';
import type { TextFile } from '#forms/sending/entry-file.ts';
import { readFileBlocks } from '#forms/sending/file-blocks.ts';
import { isOpenToAll } from '#forms/sending/open-to-all.ts';
import { receiptOf } from '#forms/sending/receipt.ts';
import { REPORTERS, toMarkdown } from '#reporters/index.ts';
import { hasErrors, loadLedger } from '#reader/load-ledger.ts';
import { withMaskedNames } from '#reader/personal-data/check-personal-data.ts';
import { maskedPath } from '#reader/personal-data/masked.ts';
import { forLog, helpAddresses } from '#site/report-output.ts';
import { readSettings, ROOT, SettingError, type Settings } from '#site/settings.ts';
import { createFiles } from './create-files.ts';
import { problemsAbout } from './chosen-files.ts';
import { explainFailure } from './failure.ts';
import { toldUsage } from './usage.ts';

const USAGE = `node scripts/from-issue.ts EVENTO.json / EVENT.json --out CARPETA / FOLDER
  escribe en content/ los archivos que trae el texto de un aviso, los revisa y deja en la carpeta lo que hace falta para proponerlos
  writes the files that the text of an issue carries into content/, checks them and leaves in the folder what is needed to propose them`;

/** More files than any one form writes. */
const MOST_FILES = 24;
/** An issue holds 65,536 letters; what is longer is none. */
const LONGEST = 70_000;

/** Why the text of an issue is not taken, in both languages. */
class Refused extends Error {}
const refuse = (es: string, en: string): never => {
  throw new Refused(`${es} / ${en}`);
};

/** As much of an event as is looked at. @throws Refused where it is none */
function parsed(event: string): { issue?: { number?: unknown; body?: unknown } | null } {
  try {
    const read = JSON.parse(event) as object | null;
    return read ?? {};
  } catch {
    return refuse('el evento no es JSON', 'the event is not JSON');
  }
}

/** What the file of an event says of the issue that was labelled. @throws Refused where it is no such event */
export function issueOf(event: string): { number: number; body: string } {
  const { number, body } = parsed(event).issue ?? {};
  if (typeof number !== 'number' || !Number.isSafeInteger(number) || number < 1)
    return refuse('el evento no trae un aviso', 'the event has no issue');
  if (typeof body !== 'string') return refuse('el aviso no tiene texto', 'the issue has no text');
  if (body.length > LONGEST) return refuse('el texto es demasiado largo', 'the text is too long');
  return { number, body };
}

/** The files that the text of an issue carries. @throws Refused with what is wrong, naming no more of it than is safe to print */
export function filesInIssue(body: string): readonly TextFile[] {
  const read = readFileBlocks(body);
  if ('why' in read) {
    if (read.why === 'none') return refuse('no trae ningún archivo', 'it carries no file');
    const at = { es: `línea ${read.line}: `, en: `line ${read.line}: ` };
    return read.why === 'without-path'
      ? refuse(`${at.es}un bloque sin la ruta de su archivo`, `${at.en}a block without the path of its file`)
      : refuse(`${at.es}un bloque que no termina`, `${at.en}a block that does not end`);
  }
  if (read.length > MOST_FILES) return refuse('trae demasiados archivos', 'it carries too many files');
  const outside = read.findIndex(({ path }) => !isOpenToAll(path));
  if (outside !== -1)
    return refuse(
      `el archivo ${outside + 1} no va en una carpeta permitida de content/`,
      `file ${outside + 1} does not belong into an allowed folder of content/`,
    );
  if (new Set(read.map(({ path }) => path)).size !== read.length)
    return refuse('dos archivos tienen la misma ruta', 'two files have the same path');
  return read;
}

/** Writes files that are not there yet into the content folder. @throws Refused where one is, and then writes none */
export function writeFiles(files: readonly TextFile[], contentDir: string): string[] {
  const names = files.map(({ path }) => path.slice('content/'.length));
  const there = names.find((name) => existsSync(join(contentDir, name)));
  if (there !== undefined)
    return refuse(
      `${maskedPath(there)} ya existe; una corrección se propone como cambio`,
      `${maskedPath(there)} exists; propose a correction as a change`,
    );
  const inside = realpathSync(contentDir);
  for (const name of names) {
    const folder = dirname(join(inside, name));
    mkdirSync(folder, { recursive: true });
    if (realpathSync(folder) !== folder) refuse('una carpeta de content/ es un enlace', 'a folder of content/ is a link');
  }
  createFiles(names.map((name, at) => ({ file: join(contentDir, name), text: files[at]!.text })));
  return names;
}

/** All that is wrong with the content now, and whether it is about these files or stops the site. */
function check(names: readonly string[], { contentDir, today, demonstration }: Settings): Problem[] {
  const { problems } = loadLedger(contentDir, { today, demonstration });
  const own = new Set(problemsAbout(names, problems, contentDir));
  return problems.filter((problem) => own.has(problem) || hasErrors([problem]));
}

/** Of more, a comment would be longer than a forge takes, and nobody would read it. */
const MOST_TOLD = 30;

/** What is done in the world, handed in so that a test can record it. */
export interface Effects {
  print(text: string): void;
  complain(text: string): void;
}

/** What is told where the files are proposed, and under the issue. */
function answer(files: readonly TextFile[], problems: readonly Problem[], receipt: string, issue: number): string {
  const sound = !hasErrors(problems);
  return [
    `Recibo / Receipt: \`${receipt}\``,
    '',
    ...files.map(({ path }) => `- \`${maskedPath(path)}\``),
    '',
    ...(sound
      ? [
          `Del aviso #${issue}. La revisión de la rama principal no encontró errores. / From issue #${issue}. The check of the main branch found no errors.`,
          '',
          'Las demás pruebas no empiezan solas: cierre esta propuesta y vuelva a abrirla. / The other checks do not start by themselves: close this proposal and open it again.',
        ]
      : [
          'La revisión encontró errores, y no se propuso nada. Corrija el texto del aviso y ponga otra vez la etiqueta. / The check found errors, and nothing was proposed. Correct the text of the issue and set the label again.',
        ]),
    '',
    ...(problems.length > 0 ? LOCALES.map((locale) => `${toMarkdown(problems.slice(0, MOST_TOLD), files.length, locale)}\n`) : []),
    '',
  ].join('\n');
}

/**
 * Takes the files out of the text of an issue.
 *
 * @returns 0 where they are sound, 1 where they are written and have errors, 2 where the text is refused or the command
 * cannot work; of a refusal and of errors the folder holds `answer.md` alone, of what is sound `title`, `branch` and the files
 */
export async function fromIssue(args: string[], env: NodeJS.ProcessEnv, effects: Effects): Promise<0 | 1 | 2> {
  const github = Boolean(env.GITHUB_ACTIONS);
  try {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { out: { type: 'string' } } });
    const [event] = positionals;
    if (event === undefined || positionals.length > 1 || values.out === undefined) throw new SettingError('EVENTO.json --out CARPETA');
    const out = resolve(env.INIT_CWD ?? ROOT, values.out);
    if (existsSync(out)) throw new SettingError(`${values.out}: ya existe / exists`);
    if (statSync(event).size > 20 * LONGEST) throw new SettingError('?');
    mkdirSync(out, { recursive: true });
    const keep = (name: string, text: string) => {
      mkdirSync(dirname(join(out, name)), { recursive: true });
      writeFileSync(join(out, name), text, { flag: 'wx' });
    };
    const settings = readSettings(env, new Date());
    let files: readonly TextFile[];
    let names: string[];
    let issue: number;
    try {
      const { number, body } = issueOf(readFileSync(event, 'utf8'));
      [issue, files] = [number, filesInIssue(body)];
      names = writeFiles(files, settings.contentDir);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      effects.complain(forLog(error.message, github));
      keep('answer.md', `No se pudo tomar ningún archivo de este aviso. / No file could be taken from this issue.\n\n${error.message}\n`);
      return 2;
    }
    const problems = withMaskedNames(check(names, settings));
    const receipt = await receiptOf(files);
    effects.print(
      forLog(
        REPORTERS.text({
          problems,
          fileCount: files.length,
          locale: 'es',
          helpAddress: helpAddresses(env, settings, 'es'),
          folder: 'content',
          colour: false,
        }),
        github,
      ),
    );
    effects.print(receipt);
    keep('answer.md', answer(files, problems, receipt, issue));
    if (hasErrors(problems)) return 1;
    keep('title', `Entrada / Entry ${receipt}\n`);
    keep('branch', `entry-${issue}-${receipt.toLowerCase()}\n`);
    for (const { path, text } of files) keep(`files/${path}`, text);
    return 0;
  } catch (error) {
    effects.complain(forLog(explainFailure(error, USAGE, env), github));
    return 2;
  }
}

if (import.meta.main && !toldUsage(process.argv.slice(2), USAGE))
  process.exitCode = await fromIssue(process.argv.slice(2), process.env, {
    print: (text) => console.log(text),
    complain: (text) => console.error(text),
  });
