import type { AddressRefusal } from '#domain/problems/fact-values.ts';

const IPV4 = /^\d{1,3}(?:\.\d{1,3}){3}$/;
/** Endings of names that lead nowhere public. */
const LOCAL = /(?:^|\.)(?:localhost|local|internal|lan|home|invalid|test)$/;
const ENTRY = /^(record:|registro:)([A-Za-z0-9-]+(?:\/[A-Za-z0-9-]+)?)$/;
const FRAGMENT = /^#[\p{L}\p{M}\p{N}_-]+$/u;
// eslint-disable-next-line no-control-regex -- blanks and control characters, which a browser drops from an address, are what it finds
const DROPPED = /[\u0000-\u0020\u007F]/;

function parsed(address: string): URL | undefined {
  return URL.parse(address) ?? undefined;
}

/** The entry that an address of this site names: `record:d-04`, `registro:ins-2016-ninez/m4`. */
export function entryAddress(address: string): { scheme: string; target: string } | undefined {
  const match = ENTRY.exec(address);
  return match ? { scheme: match[1]!, target: match[2]! } : undefined;
}

/** The host that a browser would go to, in the letters it is registered in: a disguised name shows its `xn--`. */
export function hostOf(address: string): string | undefined {
  return parsed(address)?.hostname.replace(/\.$/, '') || undefined;
}

/**
 * Undefined for an address a report may carry: `https:` to a named host, `mailto:` without parameters, `record:` or
 * `registro:` with the id of an entry, a place on the same page.
 */
export function checkAddress(address: string): AddressRefusal | undefined {
  if (FRAGMENT.test(address)) return undefined;
  if (/^(?:record|registro):/.test(address)) return entryAddress(address) ? undefined : 'record';
  const url = parsed(address);
  if (!url) return 'malformed';
  if (url.protocol === 'mailto:') return url.search === '' && /^[^@\s,;]+@[^@\s,;]+$/.test(url.pathname) ? undefined : 'malformed';
  if (url.protocol !== 'https:') return 'protocol';
  if (!/^https:\/\/[^/\\]/i.test(address) || DROPPED.test(address)) return 'malformed';
  if (url.username !== '' || url.password !== '') return 'credentials';
  const host = hostOf(address) ?? '';
  if (IPV4.test(host) || host.startsWith('[') || !host.includes('.') || LOCAL.test(host) || host.includes('xn--')) return 'host';
  return undefined;
}
