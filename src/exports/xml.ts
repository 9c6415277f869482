const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as it stands in XML, between tags or in an attribute; signs that XML 1.0 cannot carry are left out. */
export function escapeXml(text: string): string {
  // eslint-disable-next-line no-control-regex -- these are the signs that XML refuses
  return text.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign]!);
}
