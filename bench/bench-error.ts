/** Why nothing could be measured; the message says what to do. */
export class BenchError extends Error {}
