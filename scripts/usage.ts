import { parseArgs } from 'node:util';
import { explainFailure } from './failure.ts';

/** Where a command is only asked how it is used, says so. @returns whether it was asked */
export function toldUsage(args: readonly string[], usage: string): boolean {
  if (!args.some((argument) => argument === '--help' || argument === '-h')) return false;
  console.log(usage);
  return true;
}

/**
 * For commands that take no words and no options: whether one may start. Otherwise it has said how it is used, and the
 * process ends with 2 where it was called wrongly.
 */
export function mayStart(args: readonly string[], usage: string, env: NodeJS.ProcessEnv): boolean {
  if (toldUsage(args, usage)) return false;
  try {
    parseArgs({ args: [...args], options: {} });
    return true;
  } catch (error) {
    console.error(explainFailure(error, usage, env));
    process.exitCode = 2;
    return false;
  }
}
