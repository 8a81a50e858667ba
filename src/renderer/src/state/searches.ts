/** The searches that are kept in the preferences: recent ones by themselves, saved ones by the reader's wish. */
import { SEARCHES, type SavedSearch } from '../../../shared/preferences';

/** Words as they are kept: without the white space around them, no longer than can be kept. */
export const keptWords = (words: string): string => words.trim().slice(0, SEARCHES.longest).trim();

/** The words come first, and once; blank ones are not kept. */
export function withRecent(recent: readonly string[], words: string): readonly string[] {
  const kept = keptWords(words);
  if (kept === '') return recent;
  return [kept, ...recent.filter((one) => fold(one) !== fold(kept))].slice(0, SEARCHES.recent);
}

/** The search comes first, and once. */
export function withSaved(saved: readonly SavedSearch[], search: SavedSearch): readonly SavedSearch[] {
  const kept = { ...search, words: keptWords(search.words) };
  if (kept.words === '') return saved;
  return [kept, ...saved.filter((one) => !isSameSearch(one, kept))].slice(0, SEARCHES.saved);
}

/** Whether two searches ask for the same; how answers are sorted is part of it. */
export function isSameSearch(one: SavedSearch, other: SavedSearch): boolean {
  return searchKey(one) === searchKey(other);
}

/** A search's own name among the saved ones. */
export function searchKey({ words, narrowing }: SavedSearch): string {
  const { language, kind, work, section, in: where, sort } = narrowing;
  return JSON.stringify([fold(keptWords(words)), language, kind, work, section, where, sort]);
}

const fold = (words: string): string => words.toLowerCase();
