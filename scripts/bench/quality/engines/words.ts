/** For engines whose query is made of words: what a reader typed, without signs that their query language reads. */

/** Lower-case words and numbers; empty where there are none. */
export const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
