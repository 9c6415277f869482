import type { Mark } from '../text/match.ts';
import type { View } from '../text/normalised-view.ts';
import { FREE_MAIL, OFFICE_MAILBOXES } from './office-contacts.ts';

/** The sign itself or what people write in its place: `[at]`, `(arroba)`, a bare «arroba». */
const AT = /@|[[({<] {0,2}(?:at|arroba|@) {0,2}[\])}>]| arroba /g;
const LOCAL = /[a-z0-9][a-z0-9._%+'-]{0,63} ?$/;
const DOT = String.raw`(?:\.| ?[\[({<] {0,2}(?:dot|punto|\.) {0,2}[\])}>] ?| (?:dot|punto) )`;
const DOMAIN = new RegExp(String.raw`^ ?([a-z0-9-]{1,63}(?:${DOT}[a-z0-9-]{1,63}){0,4}${DOT}([a-z]{2,24}))(?![a-z0-9-])`);
const FILE_ENDING = /^(?:png|jpe?g|gif|svg|webp|avif|css|mjs|js|ts|md|mdx|pdf)$/;

function spaced(sign: string, local: string, rest: string): boolean {
  return sign === '@' && (local.endsWith(' ') || rest.startsWith(' '));
}

export function findEmails(view: View): Mark[] {
  const marks: Mark[] = [];
  for (const match of view.folded.matchAll(AT)) {
    const to = match.index + match[0].length;
    const local = LOCAL.exec(view.folded.slice(Math.max(0, match.index - 66), match.index))?.[0];
    const rest = view.folded.slice(to, to + 260);
    const domain = DOMAIN.exec(rest);
    if (!local || !domain || FILE_ENDING.test(domain[2]!) || spaced(match[0], local, rest)) continue;
    const office = OFFICE_MAILBOXES.has(local.trim());
    if (office && !FREE_MAIL.test(domain[1]!)) continue;
    marks.push({ kind: 'email', severity: office ? 'warn' : 'block', from: match.index - local.length, to: to + domain[0].length });
  }
  return marks;
}
