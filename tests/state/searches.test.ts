/** The searches that are kept, and what a field says beside its answer: counts, corrections and the way back. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Correction, Facets, SearchAnswer, SearchQuery } from '../../src/renderer/src/search/contract';
import { NOT_NARROWED, SearchField } from '../../src/renderer/src/state/search.svelte';
import { isSameSearch, keptWords, withRecent, withSaved } from '../../src/renderer/src/state/searches';
import { DEFAULT_PREFERENCES, SEARCHES, type SavedSearch } from '../../src/shared/preferences';
import { PreferencesState } from '../../src/renderer/src/state/preferences.svelte';
import { FakeApi } from './fake-api';

const saved = (words: string, part: Partial<SavedSearch['narrowing']> = {}): SavedSearch => ({
  words,
  narrowing: { ...NOT_NARROWED, ...part },
});

describe('recent searches', () => {
  it('come newest first, each once, whatever its letters’ case', () => {
    let recent: readonly string[] = [];
    for (const words of ['home', 'court', 'Home']) recent = withRecent(recent, words);
    expect(recent).toEqual(['Home', 'court']);
  });

  it('leave out blank words and the white space around others', () => {
    expect(withRecent(['home'], '  ')).toEqual(['home']);
    expect(withRecent([], '  court  ')).toEqual(['court']);
  });

  it('are twenty at most, the oldest goes', () => {
    let recent: readonly string[] = [];
    for (let i = 0; i < 25; i += 1) recent = withRecent(recent, `word ${i}`);
    expect(recent).toHaveLength(SEARCHES.recent);
    expect([recent[0], recent.at(-1)]).toEqual(['word 24', 'word 5']);
  });

  it('are no longer than what can be kept', () => {
    expect(keptWords('x'.repeat(500))).toHaveLength(SEARCHES.longest);
  });
});

describe('saved searches', () => {
  it('are told apart by words, filters and order, not by case or white space', () => {
    expect(isSameSearch(saved('Home '), saved('home'))).toBe(true);
    expect(isSameSearch(saved('home'), saved('home', { work: 'udhr' }))).toBe(false);
    expect(isSameSearch(saved('home'), saved('home', { sort: 'place' }))).toBe(false);
  });

  it('come newest first, each once', () => {
    const list = [saved('home'), saved('court')].reduce<readonly SavedSearch[]>(withSaved, []);
    expect(withSaved(list, saved(' home')).map(({ words }) => words)).toEqual(['home', 'court']);
    expect(withSaved(list, saved('home', { language: 'kk' }))).toHaveLength(3);
    expect(withSaved(list, saved('  '))).toBe(list);
  });

  it('are kept with the preferences', async () => {
    const api = new FakeApi();
    const preferences = new PreferencesState(api);
    expect(preferences.savedSearches).toEqual(DEFAULT_PREFERENCES.savedSearches);
    preferences.setSavedSearches([saved('home', { language: 'kk' })]);
    preferences.setRecentSearches(['court']);
    await preferences.flush();
    expect(api.written.at(-1)).toMatchObject({
      recentSearches: ['court'],
      savedSearches: [{ words: 'home', narrowing: { language: 'kk' } }],
    });
  });
});

const FACETS: Facets = { works: [], languages: [], kinds: [], sections: [], marks: 0 };

describe('a search field', () => {
  let asked: SearchQuery[];
  let beside: SearchQuery[];
  let corrections: Correction[];
  let field: SearchField;
  /** Every narrowing halves what is found. */
  const answerTo = (query: SearchQuery): SearchAnswer => {
    const { languages, work, section } = query;
    const filters = [languages, work, section].filter((one) => one !== undefined).length;
    const count = 16 / 2 ** filters;
    return {
      hits: [],
      total: count + 2,
      facets: {
        ...FACETS,
        works: [{ work: 'udhr', count }],
        languages: [{ language: 'ru', count }],
        sections: [{ work: 'udhr', section: 'sec_1', count }],
        marks: 2,
      },
      addresses: [],
      corrections: query.asTyped ? [] : corrections,
      ms: 0,
    };
  };
  beforeEach(() => {
    asked = [];
    beside = [];
    corrections = [];
    field = new SearchField(
      (query) => {
        asked.push(query);
        return Promise.resolve(answerTo(query));
      },
      30,
      (query) => {
        beside.push(query);
        return Promise.resolve(answerTo(query));
      },
    );
  });
  const settled = async (): Promise<void> => {
    await field.settled();
    // What is asked after the answer.
    await new Promise((go) => setTimeout(go));
  };

  it('counts what there is in texts and in marks, and asks nothing more while nothing is chosen', async () => {
    expect(field.counts).toBeNull();
    field.type('home');
    await settled();
    expect(field.counts).toMatchObject({ texts: 16, marks: 2, works: [{ work: 'udhr', count: 16 }] });
    expect(beside).toEqual([]);
  });

  it('counts for each filter what there would be without it, a work without its section', async () => {
    field.ask('home', { ...NOT_NARROWED, language: 'ru', work: 'udhr', section: 'sec_1' });
    await settled();
    expect(field.answer?.total).toBe(4);
    expect(field.counts).toMatchObject({
      works: [{ count: 8 }],
      languages: [{ count: 4 }],
      sections: [{ count: 4 }],
      texts: 2,
    });
    expect(beside.every(({ limit }) => limit === 0)).toBe(true);
  });

  it('asks once for other words under other filters', async () => {
    field.ask('home', { ...NOT_NARROWED, work: 'udhr', sort: 'place' });
    await settled();
    expect(asked).toEqual([{ text: 'home', limit: 30, in: 'all', sort: 'place', work: 'udhr' }]);
  });

  it('keeps the order when the filters are taken off', async () => {
    field.ask('home', { ...NOT_NARROWED, work: 'udhr', sort: 'place' });
    field.clearFilters();
    expect(field.narrowing).toEqual({ ...NOT_NARROWED, sort: 'place' });
    expect(field.isNarrowed).toBe(false);
  });

  it('counts other words without any filter', async () => {
    field.ask('home', { ...NOT_NARROWED, work: 'udhr' });
    expect(await field.countAll('court', true)).toBe(18);
    expect(beside.find(({ text }) => text === 'court')).toEqual({
      text: 'court',
      limit: 0,
      in: 'all',
      sort: 'relevance',
      asTyped: true,
    });
  });

  it('remembers what the words were corrected to while they stand as typed, until they change', async () => {
    corrections = [{ typed: 'librery', used: 'library' }];
    field.type('librery');
    await settled();
    field.keepAsTyped(true);
    await settled();
    expect(field.answer?.corrections).toEqual([]);
    expect(field.corrections).toEqual(corrections);
    corrections = [];
    field.type('library');
    await settled();
    expect([field.asTyped, field.corrections]).toEqual([false, []]);
  });
});
