/**
 * The version of the shape of content. It grows with every change that existing content must follow, and each step has its
 * migration (`scripts/migrations/`), so that content of any earlier version can be brought to this one.
 */
export const SCHEMA_VERSION = 2;

/** File of the content folder that states the version its entries are written in; the version before there was one is 1. */
export const VERSION_FILE = 'schema-version';
