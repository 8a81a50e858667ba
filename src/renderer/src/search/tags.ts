/** `#words` in what a reader writes. */
import { normalise } from './tokens';

/** A sign that begins no heading of Markdown and stands in no word or address. */
const TAG = /(?<![\p{L}\p{N}_#/&])#(\p{L}[\p{L}\p{M}\p{N}_-]*)/gu;

/** Normal forms of the tags, each once, in order. */
export function tagsOf(text: string): string[] {
  return [...new Set(Array.from(text.matchAll(TAG), ([, tag = '']) => normalise(tag)))];
}
