import { randomUUID } from 'node:crypto';
import type { ProblemCode } from '#domain/problems/problem.ts';
import type { Locale } from '#domain/schemas/vocabulary.ts';
import { pathOf } from '#addresses/paths.ts';
import { withoutCommands } from '#reporters/index.ts';
import type { Settings } from './settings.ts';

/** Gives the address of a problem's help page: complete where `SITE_URL` says where the site stands, otherwise its path. */
export function helpAddresses(
  env: NodeJS.ProcessEnv,
  { siteUrl, basePath }: Pick<Settings, 'siteUrl' | 'basePath'>,
  locale: Locale,
): (code: ProblemCode) => string {
  const site = env.SITE_URL ? siteUrl + basePath.slice(0, -1) : '';
  return (code) => site + pathOf(locale, { to: 'problem', code });
}

/** Text that quotes content, for a log: GitHub reads commands out of what is printed, so there it is told not to. */
export function forLog(text: string, github: boolean): string {
  return github ? withoutCommands(text, randomUUID()) : text;
}
