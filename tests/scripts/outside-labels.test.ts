import { describe, expect, it } from 'vitest';
import { readOutsideQuestions } from '../../scripts/bench/quality/outside-labels';

const places = new Set(['preamble', 'art_3', 'art_23', 'art_23__para_2']);
const has = (work: string, eId: string): boolean => work === 'udhr' && places.has(eId);

const question = (corpus: string, rel: Record<string, number>) =>
  ({ id: 'one', corpus, lang: 'en', cat: 'exact', q: 'words', rel }) as const;

const gradesOf = (rel: Record<string, number>): unknown =>
  readOutsideQuestions([question('udhr_eng', rel)], has).questions[0]?.rel;

describe('labels from outside', () => {
  it('become addresses of our work', () => {
    const { questions } = readOutsideQuestions([question('udhr_kaz', { '23.2': 2 })], has);
    expect(questions).toEqual([
      { id: 'one', lang: 'en', work: 'udhr', kind: 'exact', q: 'words', rel: { art_23__para_2: 2 } },
    ]);
  });

  it('name the article itself where it has no numbered paragraphs, and the preamble by 0', () => {
    expect(gradesOf({ '3.1': 2, '0.4': 1 })).toEqual({ art_3: 2, preamble: 1 });
  });

  it('keep the best grade of one place', () => {
    expect(gradesOf({ '3.1': 2, '3.2': 1 })).toEqual({ art_3: 2 });
    expect(gradesOf({ '3.1': 1, '3.2': 2 })).toEqual({ art_3: 2 });
  });

  it('are counted and left out where the text is not among ours', () => {
    const { questions, leftOut } = readOutsideQuestions(
      [
        question('kz_rus', { '1.1': 2 }),
        question('kz_rus', { '2.1': 2 }),
        question('udhr_eng', { '3.1': 2 }),
      ],
      has,
    );
    expect(questions).toHaveLength(1);
    expect([...leftOut]).toEqual([['kz_rus', 2]]);
  });

  it('fail where the work has no such place', () => {
    expect(() => gradesOf({ '99.1': 2 })).toThrow('"99.1" is no place of udhr');
  });
});
