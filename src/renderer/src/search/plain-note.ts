/**
 * The words of a note without Markdown's signs, for index and excerpt. Not a renderer: what it leaves in
 * only costs a stray sign in an excerpt, which is shown as text.
 */
export function plainNote(markdown: string): string {
  return markdown
    .replace(/!?\[([^\]\n]*)\]\([^)\n]*\)/g, '$1')
    .replace(/^[ \t]*(?:#{1,6}[ \t]+|>[ \t]?|[-*+][ \t]+)/gm, '')
    .replace(/[*_`~]{1,3}(?=\S)|(?<=\S)[*_`~]{1,3}/g, '')
    .trim();
}
