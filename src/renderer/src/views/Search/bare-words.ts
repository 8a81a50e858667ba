/**
 * The words of a query without its signs: no phrases, no `-without`, no `name:value`, no `*`. What is left is the
 * widest question that the same words ask. May be empty.
 */
export function bareWords(query: string): string {
  return query
    .replace(/(?<=^|\s)\p{L}+:(?:["“”«»„][^"“”«»„]*["“”«»„]|\S+)/gu, ' ')
    .replace(/(?<=^|\s)[-−–](?:["“”«»„][^"“”«»„]*["“”«»„]|(?=\p{L})\S+)/gu, ' ')
    .replace(/["“”«»„*]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Most other questions that are tried. */
const MOST_TRIED = 4;
/** Shorter words seldom say what is meant. */
const SHORTEST = 3;

/** Wider questions than a query that finds nothing, the widest last: its bare words, then each of them alone. */
export function widerQueries(query: string): string[] {
  const bare = bareWords(query);
  const single = bare
    .split(' ')
    .filter((word) => word.length >= SHORTEST)
    .toSorted((a, b) => b.length - a.length);
  const asked = query.trim();
  return [...new Set([bare, ...single])].filter((one) => one !== '' && one !== asked).slice(0, MOST_TRIED);
}
