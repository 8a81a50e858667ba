import { describe, expect, it } from 'vitest';
import type { MarkRef, SearchHit } from '../../src/renderer/src/search/contract';
import { groupHits, hitKey } from '../../src/renderer/src/views/Search/hit-groups';

const text = (work: string, eId: string): SearchHit => ({
  locus: { work, eId },
  expression: `${work}/en/plain`,
  mark: null,
  languages: ['en'],
  score: 1,
  heading: null,
  excerpt: { text: '', ranges: [] },
});
const mark = (table: MarkRef['table'], id: string, eId: string): SearchHit => ({
  ...text('garden', eId),
  expression: null,
  mark: { table, id },
});

/** `work: hit …` of each group. */
const shown = (hits: SearchHit[]): string[] =>
  groupHits(hits).map((group) => `${group.work}: ${group.hits.map(hitKey).join(', ')}`);

describe('hits', () => {
  it('are grouped by work, in the order of the best hit', () => {
    expect(shown([text('shed', 'art_2'), text('garden', 'art_1'), text('shed', 'art_1')])).toEqual([
      'shed: shed#art_2, shed#art_1',
      'garden: garden#art_1',
    ]);
  });

  it('in what the reader wrote stand apart, each by itself', () => {
    expect(
      shown([mark('notes', 'a', 'art_1'), text('garden', 'art_1'), mark('bookmarks', 'a', 'art_1')]),
    ).toEqual(['null: notes a, bookmarks a', 'garden: garden#art_1']);
  });

  it('that are none make no groups', () => {
    expect(groupHits([])).toEqual([]);
  });
});
