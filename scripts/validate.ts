import { appendFileSync } from 'node:fs';
import { isAbsolute, relative, sep } from 'node:path';
import type { Problem } from '#domain/problems/problem.ts';
import { REPORTER_WORDS, REPORTERS, toMarkdown, type Format, type Report } from '#reporters/index.ts';
import { hasErrors, loadLedger } from '#reader/load-ledger.ts';
import { withMaskedNames } from '#reader/personal-data/check-personal-data.ts';
import { forLog, helpAddresses } from '#site/report-output.ts';
import { ROOT } from '#site/settings.ts';
import { problemsAbout } from './chosen-files.ts';
import { demandContent } from './demand-content.ts';
import { explainFailure } from './failure.ts';
import { fixReports } from './fix-reports.ts';
import { readCommand, USAGE, type Command } from './validate-options.ts';
import { toldUsage } from './usage.ts';

/** What a command does to the world, handed in so that a test can record it. */
export interface Effects {
  print(text: string): void;
  complain(text: string): void;
  /** Adds Markdown to the summary of a forge's check, where there is one. */
  summarize(text: string): void;
  /** Whether what is printed goes to a terminal. */
  terminal?: boolean;
}

/** The content folder as a forge names it, from the root of the project; one that lies elsewhere takes the usual name. */
function folderName(contentDir: string): string {
  const path = relative(ROOT, contentDir);
  return path === '' || isAbsolute(path) || path.startsWith('..') ? 'content' : path.split(sep).join('/');
}

/** Problems and number of the files that the command is about. */
function find({ files, settings: { contentDir, today, demonstration } }: Command): { problems: Problem[]; fileCount: number } {
  const { problems, fileCount } = loadLedger(contentDir, { today, named: files, demonstration });
  return files ? { problems: problemsAbout(files, problems, contentDir), fileCount: files.length } : { problems, fileCount };
}

function tell(report: Report, format: Format, github: boolean, effects: Effects): void {
  const told = REPORTERS[format](report);
  if (format === 'github') {
    effects.print(forLog(REPORTERS.text(report), github));
    if (told !== '') effects.print(told);
    effects.summarize(toMarkdown(report.problems, report.fileCount, report.locale));
  } else effects.print(format === 'text' ? forLog(told, github) : told);
}

function run(command: Command, env: NodeJS.ProcessEnv, effects: Effects): 0 | 1 {
  const { locale, format, settings } = command;
  if (!command.files) demandContent(settings);
  const folder = folderName(settings.contentDir);
  const github = format === 'github' || Boolean(env.GITHUB_ACTIONS);
  let found = find(command);
  if (command.fix) {
    const show = format === 'text' || format === 'github' ? effects.print : effects.complain;
    if (fixReports(found.problems, settings.contentDir, folder, (difference) => show(forLog(difference, github))) > 0)
      found = find(command);
  }
  const colour = effects.terminal === true && !env.NO_COLOR && env.TERM !== 'dumb';
  tell(
    { ...found, problems: withMaskedNames(found.problems), locale, helpAddress: helpAddresses(env, settings, locale), folder, colour },
    format,
    github,
    effects,
  );
  if (format === 'text' && !command.fix && found.problems.some(({ code }) => code === 'mdx-syntax'))
    effects.print(REPORTER_WORDS[locale].fix);
  return hasErrors(found.problems) || (command.strict && found.problems.length > 0) ? 1 : 0;
}

/** Checks the content folder. Gives 0 when clean, 1 where there are problems, 2 for wrong usage or when the check itself failed. */
export function validate(args: string[], env: NodeJS.ProcessEnv, effects: Effects): 0 | 1 | 2 {
  try {
    return run(readCommand(args, env), env, effects);
  } catch (error) {
    effects.complain(forLog(explainFailure(error, USAGE, env), Boolean(env.GITHUB_ACTIONS)));
    return 2;
  }
}

if (import.meta.main && !toldUsage(process.argv.slice(2), USAGE)) {
  process.exitCode = validate(process.argv.slice(2), process.env, {
    print: (text) => console.log(text),
    complain: (text) => console.error(text),
    summarize: (text) => {
      if (process.env.GITHUB_STEP_SUMMARY) appendFileSync(process.env.GITHUB_STEP_SUMMARY, `${text}\n`);
    },
    terminal: process.stdout.isTTY,
  });
}
