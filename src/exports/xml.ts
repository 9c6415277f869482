const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const NOT_IN_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** A text without the signs that XML 1.0 cannot carry: most controls, halves of surrogates, U+FFFE and U+FFFF. */
export function withoutIllegal(text: string): string {
  return text.replaceAll(NOT_IN_XML, '');
}

/** Text as it stands in XML, between tags or in an attribute. */
export function escapeXml(text: string): string {
  return withoutIllegal(text).replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign]!);
}
