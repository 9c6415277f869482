import type { Mark } from './match.ts';
import type { View } from './normalised-view.ts';

const FORMS: readonly RegExp[] = [
  /-----BEGIN (?:[A-Z0-9]{2,10} ){0,2}PRIVATE KEY(?: BLOCK)?-----/g,
  /\b(?:ghp|gho|ghu|ghs|ghr)_[A-Za-z0-9]{30,255}/g,
  /\bgithub_pat_\w{22,255}/g,
  /\bglpat-[\w-]{20,64}/g,
  /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,
  /\bxox[abeoprs]-[\w-]{10,255}/g,
  /\bnpm_[A-Za-z0-9]{36}\b/g,
  /\bAIza[\w-]{35}/g,
  /\bsk-(?:(?:ant|proj|live)-[\w-]{20,255}|[A-Za-z0-9]{32,255}\b)/g,
  /\bsk_live_[A-Za-z0-9]{16,255}/g,
];

const BEGINNINGS = /-----BEGIN|gh[pousr]_|github_pat_|glpat-|AKIA|ASIA|xox|npm_|AIza|sk[-_]/;

/** Keys and tokens of machines, by their fixed beginnings. */
export function findSecrets({ text }: View): Mark[] {
  if (!BEGINNINGS.test(text)) return [];
  return FORMS.flatMap((form) =>
    [...text.matchAll(form)].map((match) => ({ kind: 'secret', severity: 'block', from: match.index, to: match.index + match[0].length })),
  );
}
