/** What a page may load, and from which addresses: the content security policy that stands in it and that a server sends with it. */
export const PAGE_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; manifest-src 'self'";

/** The same for cards, which stand in frames of other sites. */
export const CARD_POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'none'; base-uri 'none'";
