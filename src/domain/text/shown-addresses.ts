import { hostOf } from './addresses.ts';

/** Endings of host names that people also write without `https://` or `www.`. */
const NAMES =
  'com org net int gov edu info mil eu ac ad ae af ag ai al am ao ar at au aw az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bw by bz ca cd cf cg ch ci ck cl cm cn co cr cu cv cw cy cz de dj dk dm do dz ec ee eg er es et fi fj fm fo fr ga gb gd ge gh gi gl gm gn gq gr gt gu gw gy hk hn hr ht hu id ie il in io iq ir is it je jm jo jp ke kg kh ki km kn kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc me mg mk ml mm mn mo mr ms mt mu mv mw mx my mz na ne ng ni nl no np nr nu nz om pa pe pg ph pk pt pr py qa ro ru rw sa sb sc sd se sg si sk sl sm sn sr ss st sv sy sz tc td tg th tj tk tl tm tn to tr tt tv tw tz ua ug uk us uy uz va vc ve vg vi vn vu ws ye za zm zw';
const ENDINGS = new Set(NAMES.split(' '));
const BARE_HOST = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+([a-z]{2,})\.?(?=$|[/:?#])/iu;
/** Letters of a word that are looked at: no host is longer. */
const WORD_LENGTH = 300;
/** A sentence that lost the blank after its full stop is no host: `caso.No`. */
const ONE_CASE = /^(?:\P{Lu}+|\P{Ll}+)$/u;
const WITH_USER = /^[^/]*:\/\/[^/?#]*@/;
const MAILBOX = /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/iu;

const withoutWww = (host: string) => host.replace(/^www\./, '');

/** The host or mailbox that a word looks like, in the letters a browser would use; undefined for a word that looks like neither. */
function shownIn(word: string): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(word)) return WITH_USER.test(word) ? word : (hostOf(word) ?? word);
  if (MAILBOX.test(word)) return word.toLowerCase();
  const bare = BARE_HOST.exec(word);
  if (!bare) return undefined;
  const isHost = /^www\./i.test(word) || (ONE_CASE.test(bare[0]) && ENDINGS.has(bare[1]!.toLowerCase()));
  return isHost ? (hostOf(`https://${word}`) ?? word) : undefined;
}

/** Where a link goes, in the same form: a site, a mailbox with its site, or nothing outside this site. */
function goalOf(address: string): { host: string; mailbox: string | undefined } {
  if (/^mailto:/i.test(address)) {
    const mailbox = address.slice('mailto:'.length).toLowerCase();
    return { host: mailbox.slice(mailbox.indexOf('@') + 1), mailbox };
  }
  return { host: /^https?:/i.test(address) ? withoutWww(hostOf(address) ?? '') : '', mailbox: undefined };
}

/**
 * The address that the words of a link show although it leads elsewhere; undefined where they show none, or the right one.
 * A site's own parts count as the site: `example.org` may lead to `news.example.org`.
 */
export function misleadingText(text: string, address: string): string | undefined {
  const goal = goalOf(address);
  for (const part of text.normalize('NFKC').split(/[\s,;|()<>«»"]+/u)) {
    const word = part.slice(0, WORD_LENGTH).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}/]+$/gu, '');
    const shown = shownIn(word);
    if (shown === undefined) continue;
    const host = withoutWww(shown);
    const isGoal = shown.includes('@') ? shown === goal.mailbox : goal.host === host || goal.host.endsWith(`.${host}`);
    if (!isGoal) return word;
  }
  return undefined;
}
