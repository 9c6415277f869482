/** Why a link in a report is refused; the message for each reason is in the catalogue of problems. */
export type AddressReason = 'protocol' | 'credentials' | 'host' | 'malformed';

const IPV4 = /^\d{1,3}(?:\.\d{1,3}){3}$/;

/** Undefined for an address a report may carry: `https:` to a named host, `mailto:` without parameters, a place on the same page. */
export function checkAddress(address: string): AddressReason | undefined {
  if (/^#[\w-]+$/.test(address)) return undefined;
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return 'malformed';
  }
  if (url.protocol === 'mailto:') return url.search === '' && /^[^@\s]+@[^@\s]+$/.test(url.pathname) ? undefined : 'malformed';
  if (url.protocol !== 'https:') return 'protocol';
  if (url.username !== '' || url.password !== '') return 'credentials';
  const host = url.hostname;
  if (IPV4.test(host) || host.startsWith('[') || host === 'localhost' || !host.includes('.') || host.includes('xn--')) return 'host';
  return undefined;
}
