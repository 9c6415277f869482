import { SettingError } from '#site/settings.ts';
import { named, STEPS, type Step } from './steps.ts';

export const USAGE = `npm test                        the whole suite
npm test -- STEP…               some steps: ${STEPS.map(({ name }) => name).join(', ')}
npm test -- --changed [COMMIT]  what a change touches: all that differs from the last commit, or from COMMIT`;

/**
 * What the command is asked for: steps with those that they come after, or what has changed since a commit.
 *
 * @throws SettingError for anything else
 */
export function readArguments(args: readonly string[]): { steps: readonly Step[] } | { since: string } {
  const [first, second, ...more] = args;
  if (first === '--changed') {
    if (more.length > 0 || second?.startsWith('-')) throw new SettingError(args.join(' '));
    return { since: second ?? 'HEAD' };
  }
  if (args.length === 0) return { steps: STEPS.filter(({ onDemand }) => !onDemand) };
  const asked = args.map(named);
  const needed = new Set(asked.flatMap(({ after = [] }) => after));
  return { steps: STEPS.filter((step) => asked.includes(step) || needed.has(step.name)) };
}
