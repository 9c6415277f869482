import { hostOf, isPublicHost, webAddressRefusal, type WebAddressRefusal } from './addresses.ts';

/** Why an address is refused in a report. */
export type AddressRefusal = WebAddressRefusal | 'record';

const ENTRY = /^(record:|registro:)([A-Za-z0-9-]+(?:\/[A-Za-z0-9-]+)?)$/;
const FRAGMENT = /^#[\p{L}\p{M}\p{N}_-]+$/u;

/** The entry that an address of this site names: `record:d-04`, `registro:ins-2016-ninez/m4`. */
export function entryAddress(address: string): { scheme: string; target: string } | undefined {
  const match = ENTRY.exec(address);
  return match ? { scheme: match[1]!, target: match[2]! } : undefined;
}

/**
 * The address that an author meant: a bare `www.example.org` is a link by itself, which the parser writes with `http:`.
 *
 * @param text the words of the link
 */
export function impliedAddress(address: string, text: string): string {
  const isBare = /^www\./i.test(text) && [text, encodeURI(text)].some((written) => address === `http://${written}`);
  return isBare ? address.replace(/^http:/, 'https:') : address;
}

/**
 * Undefined for an address a report may carry: `https:` or `http:` to a named host, `mailto:` without parameters, `record:` or
 * `registro:` with the id of an entry, a place on the same page.
 */
export function checkAddress(address: string): AddressRefusal | undefined {
  if (FRAGMENT.test(address)) return undefined;
  if (/^(?:record|registro):/.test(address)) return entryAddress(address) ? undefined : 'record';
  if (!/^mailto:/i.test(address)) return webAddressRefusal(address, ['https', 'http']);
  const url = URL.parse(address);
  const host = /^[^@\s,;]+@([^@\s,;]+)$/.exec(url?.pathname ?? '')?.[1];
  if (host === undefined || url?.search !== '') return 'malformed';
  return isPublicHost(hostOf(`https://${host}`) ?? '') ? undefined : 'host';
}
