import { describe, expect, it } from 'vitest';
import type { SearchHit } from '../../src/renderer/src/search/contract';
import { groupHits } from '../../src/renderer/src/views/Search/hit-groups';

const text = (id: `${string}/${'en' | 'ru' | 'kk'}/plain`, eId: string, score = 1): SearchHit => ({
  locus: { work: id.split('/')[0] ?? '', eId },
  expression: id,
  note: null,
  score,
  heading: null,
  excerpt: { text: '', ranges: [] },
});
const note = (id: string, eId: string): SearchHit => ({
  ...text('garden/en/plain', eId),
  expression: null,
  note: id,
});

/** `work: row(languages) …` of each group. */
const shown = (hits: SearchHit[]): string[] =>
  groupHits(hits).map(
    ({ work, rows }) =>
      `${work}: ${rows.map(({ hit, languages }) => `${hit.note ?? hit.locus.eId}(${languages.join()})`).join(' ')}`,
  );

describe('hits', () => {
  it('are grouped by work, in the order of the best hit', () => {
    expect(
      shown([
        text('shed/en/plain', 'art_2'),
        text('garden/en/plain', 'art_1'),
        text('shed/en/plain', 'art_1'),
      ]),
    ).toEqual(['shed: art_2(en) art_1(en)', 'garden: art_1(en)']);
  });

  it('of one provision in several languages are one row, with the best of them', () => {
    const best = text('garden/ru/plain', 'art_1', 9);
    const hits = [best, text('garden/kk/plain', 'art_1'), text('garden/ru/plain', 'art_1')];
    expect(shown(hits)).toEqual(['garden: art_1(ru,kk)']);
    expect(groupHits(hits)[0]?.rows[0]?.hit).toBe(best);
  });

  it('of one address in two works are two rows', () => {
    const rows = groupHits([text('garden/en/plain', 'art_1'), text('shed/en/plain', 'art_1')]);
    expect(rows.flatMap((group) => group.rows.map(({ key }) => key))).toEqual(['garden#art_1', 'shed#art_1']);
  });

  it('in notes stand apart, each note by itself', () => {
    expect(shown([note('n1', 'art_1'), text('garden/en/plain', 'art_1'), note('n2', 'art_1')])).toEqual([
      'null: n1() n2()',
      'garden: art_1(en)',
    ]);
  });

  it('that are none make no groups', () => {
    expect(groupHits([])).toEqual([]);
  });
});
