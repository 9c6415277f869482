import { sep } from 'node:path';
import { printable } from '#reporters/index.ts';
import { maskedText } from '#reader/personal-data/masked.ts';
import { ROOT, SettingError } from '#site/settings.ts';

/**
 * Why a command stops without having done its work: one sentence without a place of this machine, and how the command is
 * used where that was the matter. The stack is for those who set `DEBUG`.
 */
export function explainFailure(thrown: unknown, usage: string, env: NodeJS.ProcessEnv): string {
  const error = thrown instanceof Error ? thrown : new Error(String(thrown));
  const said = printable(maskedText(error.message)).replaceAll(ROOT + sep, '');
  const parts = [];
  if (error instanceof SettingError) parts.push(said, usage);
  else if ((error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS'))
    parts.push(`La orden no se entiende / The command is not understood: ${said.split('. ', 1)[0]}`, usage);
  else parts.push(`La orden falló por un error del programa / The command failed by a fault of the program: ${said.split('\n', 1)[0]}`);
  if (env.DEBUG && error.stack) parts.push(maskedText(error.stack));
  return parts.join('\n\n');
}
