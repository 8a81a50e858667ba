/**
 * Questions that a student may ask of the bundled texts, and the article that answers each. What the engine
 * does not find yet is not among them: this measures nothing, it keeps what holds from breaking.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Language } from '../../src/shared/corpus';
import { SearchEngine } from '../../src/renderer/src/search/engine';
import { assembleCorpus } from '../../scripts/corpus/assemble';
import { parseCorpus } from '../../scripts/corpus/parsed-corpus';

type Question = [text: string, article: string];

const CONSTITUTION: Question[] = [
  ['eviction', 'art_28'],
  ['death penalty', 'art_17'],
  ['ombudsman', 'art_85'],
  ['how to amend the constitution', 'art_92'],
  ['can they throw me out of my flat', 'art_28'],
  ['"death penalty"', 'art_17'],
  ['ombudsmen', 'art_85'],
  ['national currency', 'art_2'],
  ['capital city', 'art_2'],
  ['state flag and anthem', 'art_11'],
  ['president takes the oath', 'art_44'],
  ['vice president', 'art_49'],
  ['officials conceal dangers to health', 'art_37'],
  ['constitutional cuort', 'art_72'],
  ['омбудсмен', 'art_85'],
  ['смертная казнь', 'art_17'],
];

const DECLARATION: Record<Language, Question[]> = {
  en: [
    ['slavery', 'art_4'],
    ['tortured', 'art_5'],
    ['presumed innocent', 'art_11'],
    ['leave any country and return', 'art_13'],
    ['owning property', 'art_17'],
    ['trade unions', 'art_23'],
    ['paid holidays', 'art_24'],
    ['free schooling', 'art_26'],
    ['scientific discoveries and arts', 'art_27'],
    ['privcy', 'art_12'],
  ],
  ru: [
    ['рабы', 'art_4'],
    ['пытки', 'art_5'],
    ['презумпция невиновности', 'art_11'],
    ['вступать в брак', 'art_16'],
    ['свобода мысли', 'art_18'],
    ['профсоюз', 'art_23'],
    ['оплачиваемый отпуск', 'art_24'],
    ['бесплатное образование', 'art_26'],
    ['убежище', 'art_14'],
    ['авторские права на литературные труды', 'art_27'],
  ],
  kk: [
    ['құлдық', 'art_4'],
    ['азаптауға', 'art_5'],
    ['азаматтық', 'art_15'],
    ['кулдык', 'art_4'],
    ['azamattyq', 'art_15'],
    ['неке', 'art_16'],
    ['білім алу', 'art_26'],
    ['билим алу', 'art_26'],
    ['мүлкінен айыру', 'art_17'],
    ['демалыс', 'art_24'],
  ],
};

const articleOf = (eId: string): string => eId.split('__')[0] ?? eId;

describe('search in the bundled texts', () => {
  const engine = new SearchEngine();

  beforeAll(async () => {
    for (const { expression } of parseCorpus(await assembleCorpus()).expressions)
      engine.addExpression(expression);
  });

  const firstArticle = (text: string, work: string, languages?: Language[]): string | null => {
    const eId = engine.query({ text, work, ...(languages && { languages }) }).hits[0]?.locus.eId;
    return eId === undefined ? null : articleOf(eId);
  };

  it.each(CONSTITUTION)('the Constitution answers "%s" with %s first', (text, article) => {
    expect(firstArticle(text, 'kz-constitution-2026')).toBe(article);
  });

  describe.each(Object.entries(DECLARATION) as [Language, Question[]][])(
    'the Declaration in %s',
    (language, questions) => {
      it.each(questions)('answers "%s" with %s first', (text, article) => {
        expect(firstArticle(text, 'udhr', [language])).toBe(article);
      });

      it.each(questions)('answers "%s" with %s among the first three in all languages', (text, article) => {
        const { hits } = engine.query({ text, work: 'udhr', limit: 3 });
        expect(hits.map(({ locus }) => articleOf(locus.eId))).toContain(article);
      });
    },
  );
});
