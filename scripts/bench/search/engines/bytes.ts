/** What engines save as JSON, as the bytes of a file. */

export const toBytes = (value: unknown): Uint8Array => Buffer.from(JSON.stringify(value));

export const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');

/** The caller says what it had saved. */
export const fromBytes = <T>(bytes: Uint8Array): T => JSON.parse(textOf(bytes)) as T;
