// The one rule for public addresses: whatever content links to, a stranger can open, and it is what it looks like.

/** Why an address of the web is refused. */
export type WebAddressRefusal = 'blank' | 'protocol' | 'credentials' | 'host' | 'malformed';

const IPV4 = /^\d{1,3}(?:\.\d{1,3}){3}$/;
/** A number of a machine inside a name, as services for testing write it: `10.0.0.1.example.org`, `10-0-0-1.example.org`. */
const IPV4_AS_NAME = /^\d{1,3}(?:[.-]\d{1,3}){3}\./;
/** Endings that lead nowhere public: kept for tests and networks of one's own, or for networks that need a program of their own. */
const LOCAL = /(?:^|\.)(?:localhost|localdomain|local|internal|intranet|private|corp|lan|home|invalid|test|arpa|onion)$/;
// eslint-disable-next-line no-control-regex -- blanks and control characters, which a browser drops from an address, are what it finds
const DROPPED = /[\u0000-\u0020\u007F]/;

/** A blank ends an address for whoever copies it; so does a no-break space. */
const BLANK = /[ \u00A0]/;

/** A name, and perhaps a password, before the host: `https://www.gob.mx@example.org` leads to example.org. */
const WITH_USER = /^([a-z+.-]+:\/\/)[^/?#\\]*@/i;

/** An address as messages may show it: whatever stands before its host may be a password. */
export function withoutUser(address: string): string {
  return address.replace(WITH_USER, '$1…@');
}

/** The host that a browser would go to, in the letters it is registered in: a disguised name shows its `xn--`. */
export function hostOf(address: string): string | undefined {
  return URL.parse(address)?.hostname.replace(/\.$/, '') || undefined;
}

/** True for a host with a name that is registered for everybody; one in letters that can look like others is none. */
export function isPublicHost(host: string): boolean {
  if (host.startsWith('[') || !host.includes('.') || host.includes('xn--')) return false;
  return !IPV4.test(host) && !IPV4_AS_NAME.test(host) && !LOCAL.test(host);
}

/**
 * Why an address of the web is refused; undefined for one that anybody can open and that shows where it leads.
 *
 * @param schemes `https` alone where what stands there has to reach the reader as it was written
 */
export function webAddressRefusal(address: string, schemes: readonly ('https' | 'http')[]): WebAddressRefusal | undefined {
  if (BLANK.test(address.trim())) return 'blank';
  const url = URL.parse(address);
  if (!url) return 'malformed';
  const scheme = schemes.find((name) => url.protocol === `${name}:`);
  if (scheme === undefined) return 'protocol';
  if (!new RegExp(`^${scheme}://[^/\\\\]`, 'i').test(address) || DROPPED.test(address)) return 'malformed';
  if (WITH_USER.test(address)) return 'credentials';
  return isPublicHost(hostOf(address) ?? '') ? undefined : 'host';
}
