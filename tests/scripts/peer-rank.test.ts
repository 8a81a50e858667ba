import { describe, expect, it } from 'vitest';
import type { MakeIndex, UnitDocument } from '../../scripts/bench/quality/engines/engine';
import { peerRank } from '../../scripts/bench/quality/engines/peer-rank';
import type { Language } from '../../src/shared/corpus';

const document = (id: number, work: string, language: Language, eId: string): UnitDocument => ({
  id,
  work,
  language,
  eId,
  heading: '',
  text: '',
  number: '',
  lead: '',
});

const documents = [
  document(0, 'law', 'en', 'art_1'),
  document(1, 'other', 'en', 'art_2'),
  document(2, 'law', 'en', 'art_3'),
  document(3, 'law', 'ru', 'art_4'),
  document(4, 'law', 'ru', 'art_1'),
];

/** Finds everything, the last first. */
const backwards: MakeIndex = (own) => () => own.map(({ id }) => id).reverse();

describe('the ranking of a peer', () => {
  it('has the answers of the question’s language first, each place once', async () => {
    const rank = await peerRank(backwards, documents);
    expect(await rank({ q: 'words', lang: 'en', work: 'law' })).toEqual(['art_3', 'art_1', 'art_4']);
    expect(await rank({ q: 'words', lang: 'ru', work: 'law' })).toEqual(['art_1', 'art_4', 'art_3']);
  });

  it('keeps to the question’s work', async () => {
    const rank = await peerRank(backwards, documents);
    expect(await rank({ q: 'words', lang: 'kk', work: 'other' })).toEqual(['art_2']);
  });

  it('comes from an index of each language', async () => {
    const made: [Language, number][] = [];
    await peerRank((own, language) => {
      made.push([language, own.length]);
      return () => [];
    }, documents);
    expect(made).toEqual([
      ['en', 3],
      ['ru', 2],
      ['kk', 0],
    ]);
  });
});
