/** What the filters of the search offer: each value with what it would find, and always the one that is chosen. */

export interface Counted<Value extends string> {
  value: Value;
  count: number;
}

export interface CountedOption<Value extends string> {
  value: Value;
  label: string;
}

/**
 * The values of `all` that something was found for, with their counts, in the order of `all`; the chosen one even
 * where nothing was. Without counts (nothing is asked yet) all of them, bare.
 */
export function countedOptions<Value extends string>(
  all: readonly Value[],
  counts: readonly Counted<Value>[] | null,
  chosen: Value | null,
  nameOf: (value: Value) => string,
): CountedOption<Value>[] {
  const values = chosen === null || all.includes(chosen) ? all : [...all, chosen];
  if (counts === null) return values.map((value) => ({ value, label: nameOf(value) }));
  const countOf = new Map(counts.map(({ value, count }) => [value, count]));
  return values
    .map((value) => ({ value, count: countOf.get(value) ?? 0 }))
    .filter(({ value, count }) => count > 0 || value === chosen)
    .map(({ value, count }) => ({ value, label: withCount(nameOf(value), count) }));
}

/** `Русский (12)`; the figures do not break away from the name. */
export const withCount = (name: string, count: number): string => `${name}\u00a0(${count})`;

/** The work whose sections can be chosen among: the chosen one, or the only one that was found; else null. */
export function workOfSections(
  chosen: string | null,
  works: readonly { work: string }[] | undefined,
): string | null {
  if (chosen !== null) return chosen;
  const [only, ...others] = works ?? [];
  return only !== undefined && others.length === 0 ? only.work : null;
}
