import { describe, expect, it } from 'vitest';
import type { Contender } from '../../scripts/bench/quality/contenders';
import type { Question } from '../../scripts/bench/quality/question';
import { bestPeer, measureSet } from '../../scripts/bench/quality/results';
import { failedTable, kindTable, languageTable, summaryLine } from '../../scripts/bench/quality/tables';

const question = (id: string, lang: Question['lang'], kind: string): Question => ({
  id,
  lang,
  work: 'law',
  kind,
  q: `words of ${id}`,
  rel: { art_1: 2 },
});

const always = (name: string, asShipped: boolean, ranking: string[]): Contender => ({
  name,
  asShipped,
  rank: () => Promise.resolve(ranking),
  fault: '',
});

const contenders: Contender[] = [
  {
    name: 'ours',
    asShipped: true,
    rank: ({ lang }) => Promise.resolve(lang === 'en' ? ['art_1'] : ['art_2', 'art_1']),
    fault: '',
  },
  always('plain', true, ['art_2', 'art_3', 'art_1']),
  always('adjusted', false, ['art_2', 'art_1']),
  { name: 'absent', asShipped: true, rank: null, fault: 'absent is not installed' },
];

const measured = await measureSet(
  {
    name: 'tuned',
    questions: [question('one', 'en', 'exact'), question('two', 'ru', 'typo')],
    remark: '',
  },
  contenders,
);

describe('the results of a set of questions', () => {
  it('are means over all questions, by language and by kind', () => {
    const ours = measured.result.engines[0]?.means;
    expect(ours?.all).toMatchObject({ questions: 2, mrr: 0.75 });
    expect(ours?.byLanguage).toMatchObject({ en: { questions: 1, mrr: 1 }, ru: { questions: 1, mrr: 0.5 } });
    expect(ours?.byKind).toMatchObject({ exact: { mrr: 1 }, typo: { mrr: 0.5 } });
  });

  it('tell ours beside the best of the others', () => {
    expect(bestPeer(measured.result.engines, true)?.engine).toBe('plain');
    expect(summaryLine(measured.result)).toBe(
      'ours .750, best peer as shipped .333 (plain), with other options .500 (adjusted)',
    );
  });

  it('say which engine could not be had', () => {
    for (const text of [languageTable(measured.result), kindTable(measured.result, 'ndcg')]) {
      expect(text).toMatch(/^absent( +–)+ +absent is not installed$/m);
    }
  });

  it('list the questions whose answer is not first', () => {
    const [, ...rows] = failedTable(measured.ours).split('\n');
    expect(rows).toEqual([expect.stringMatching(/^two +2 +art_2 +words of two +art_1$/)]);
  });

  it('tell what is lacking where there are no questions', async () => {
    const set = { name: 'outside', questions: [], remark: 'the file is not there' } as const;
    const { result } = await measureSet(set, contenders);
    expect(summaryLine(result)).toBe('the file is not there');
  });

  it('tell ours alone where no peer is installed', async () => {
    const { result } = await measureSet(
      { name: 'outside', questions: [question('one', 'en', 'exact')], remark: '' },
      contenders.slice(0, 1),
    );
    expect(summaryLine(result)).toBe('ours 1.000, no peer is installed');
  });
});
