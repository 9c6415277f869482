import type { Mark } from '../text/match.ts';
import type { View } from '../text/normalised-view.ts';

/** Keys and tokens by their fixed beginnings. */
const FORMS: readonly RegExp[] = [
  /-----BEGIN (?:[A-Z0-9]{2,10} ){0,2}PRIVATE KEY(?: BLOCK)?-----/g,
  /\b(?:ghp|gho|ghu|ghs|ghr)_[A-Za-z0-9]{30,255}/g,
  /\bgithub_pat_\w{22,255}/g,
  /\bglpat-[\w-]{20,64}/g,
  /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,
  /\bxox[abeoprs]-[\w-]{10,255}/g,
  /\bnpm_[A-Za-z0-9]{36}\b/g,
  /\bpypi-AgE[\w-]{40,255}/g,
  /\bAIza[\w-]{35,40}/g,
  /\bGOCSPX-[\w-]{20,64}/g,
  /\bya29\.[\w-]{20,255}/g,
  /\bsk-(?:(?:ant|proj|live)-[\w-]{20,255}|[A-Za-z0-9]{32,255}\b)/g,
  /\b(?:sk|rk)_(?:live|test)_[A-Za-z0-9]{16,255}/g,
  /\bhf_[A-Za-z0-9]{30,64}/g,
  /\bSG\.[\w-]{16,32}\.[\w-]{16,64}/g,
  /\b(?:AC|SK)[0-9a-f]{32}\b/g,
  /\bkey-[0-9a-f]{32}\b/g,
  /\bshp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}\b/g,
  /\bEAA[A-Za-z0-9]{40,255}/g,
  /\bd(?:op|oo|or)_v1_[0-9a-f]{64}\b/g,
  /\bdckr_pat_[\w-]{20,64}/g,
  /\b\d{8,10}:AA[\w-]{32,40}/g,
  // A JSON Web Token: three parts, of which the first two are objects.
  /\beyJ[\w-]{8,4000}\.eyJ[\w-]{4,8000}\.[\w-]{8,1000}/g,
  // Addresses at which anybody who knows them can write.
  /hooks\.slack\.com\/(?:services|workflows|triggers)\/[\w/-]{20,200}/g,
  /discord(?:app)?\.com\/api\/webhooks\/\d{10,25}\/[\w-]{20,120}/g,
  /\.webhook\.office\.com\/webhookb2\/[\w@/-]{40,400}/g,
  /hooks\.zapier\.com\/hooks\/catch\/[\w/]{8,80}/g,
  /chat\.googleapis\.com\/v1\/spaces\/[\w-]{4,40}\/messages\?key=[\w%&=.-]{20,300}/g,
  /\/bot\d{8,10}:[\w-]{32,40}/g,
  // A user and a password inside an address.
  /\b[a-z][a-z\d+.-]{1,20}:\/\/(?:[\w.%+-]{1,64}:[^\s/@"'<>]{1,128}@[\w.-]{1,100})/g,
];

const BEGINNINGS =
  /-----BEGIN|gh[pousr]_|github_pat_|glpat-|AKIA|ASIA|xox|npm_|pypi-|AIza|GOCSPX|ya29|[sr]k[-_]|hf_|SG\.|AC[\da-f]|SK[\da-f]|key-|shp|EAA|d(?:op|oo|or)_v1|dckr_|:AA|eyJ|hooks\.|webhook|googleapis|\/bot|:\/\/[^\s/@]{1,64}:/;

/** A value that a word beside it calls a key: long, and of letters and figures. */
const NAMED =
  /(?<![a-z])(?:api[_ -]?key|apikey|access[_ -]?(?:key|token)|secret[_ -]?(?:access[_ -]?)?key|client[_ -]?secret|account[_ -]?key|auth[_ -]?token|token|bearer)["']?\s{0,3}[:=]?\s{0,3}["']?([a-z\d+/_~-]{20,512}={0,2})/g;

const NAME = /key|token|secret|bearer/;

function named({ folded }: View): Mark[] {
  if (!NAME.test(folded)) return [];
  return [...folded.matchAll(NAMED)].flatMap((match): Mark[] => {
    const value = match[1]!;
    if (!/\d/.test(value) || !/[a-z]/.test(value) || value.startsWith('/')) return [];
    const to = match.index + match[0].length;
    return [{ kind: 'secret', severity: 'block', from: to - value.length, to }];
  });
}

/** Keys and tokens of machines: by their beginnings, by the address they stand in, or by the word that names them. */
export function findSecrets(view: View): Mark[] {
  const { text } = view;
  if (!BEGINNINGS.test(text)) return named(view);
  const known = FORMS.flatMap((form) =>
    [...text.matchAll(form)].map((match): Mark => ({
      kind: 'secret',
      severity: 'block',
      from: match.index,
      to: match.index + match[0].length,
    })),
  );
  return [...known, ...named(view)];
}
