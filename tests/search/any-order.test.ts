/** An engine that texts and marks went into and out of in any order answers as one that only got what is left. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LANGUAGES, type ExpressionId, type Kind } from '../../src/shared/corpus';
import type { Expression } from '../../src/renderer/src/corpus/model';
import type { MarkText, SearchAnswer, SearchQuery } from '../../src/renderer/src/search/contract';
import { SearchEngine } from '../../src/renderer/src/search/engine';
import { articlesOf, makeExpression, WORDS } from './made-text';

const WORKS = ['charter', 'rules'] as const;
const KINDS: readonly Kind[] = ['plain', 'official'];

const QUERIES: SearchQuery[] = [
  ...['court', 'суд', 'сот', 'school ', 'школы ', 'құқықтың '].map((text) => ({ text })),
  // Beginnings, misprints, other keyboards, Latin letters, another layout, no word at all.
  ...['co', 'су', 'мект', 'cou*', 'gardne', 'свобдный', 'куқык', 'кукык', 'quqyq', 'shkola', 'cel'].map(
    (text) => ({ text }),
  ),
  ...['"court"', '"суд суда"', '"сот" "тең"', 'court -judge', 'суд -"сад река"', '1995', '83-1'].map(
    (text) => ({
      text,
    }),
  ),
  ...['art:2', 'court art:1', 'work:rules суд', 'lang:kk', 'kind:official court', 'in:notes', 'tag:exam'].map(
    (text) => ({ text }),
  ),
  ...['2', 'art. 1', '1(2)', 'throw out of the house'].map((text) => ({ text })),
  { text: 'court суд сот', sort: 'place' },
  { text: 'judge судья', prefer: 'ru', limit: 3 },
  { text: 'river река өзен', section: 'art_2', in: 'texts' },
  { text: 'garden сад бақ', in: 'marks' },
  { text: 'gardne', asTyped: true },
];

interface Contents {
  texts: Map<ExpressionId, Expression>;
  marks: Map<string, MarkText>;
}

const expression = fc
  .constantFrom(...LANGUAGES)
  .chain((language) =>
    fc
      .tuple(fc.constantFrom(...WORKS), fc.constantFrom(...KINDS), articlesOf(language))
      .map(([work, kind, articles]) => makeExpression(work, language, articles, kind)),
  );
const mark: fc.Arbitrary<MarkText> = fc.record({
  table: fc.constantFrom('notes', 'bookmarks'),
  id: fc.constantFrom('a', 'b', 'c'),
  locus: fc.record({ work: fc.constantFrom(...WORKS), eId: fc.constantFrom('art_1', 'art_2', 'sec_1') }),
  body: fc
    .array(fc.constantFrom('#exam', '**', ...Object.values(WORDS).flat()), { maxLength: 6 })
    .map((words) => words.join(' ')),
});

const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ type: fc.constant('add' as const), expression }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('remove' as const), expression }) },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant('marks' as const),
      put: fc.array(mark, { maxLength: 3 }),
      remove: fc.array(mark, { maxLength: 2 }),
    }),
  },
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

const markKey = ({ table, id }: MarkText): string => `${table} ${id}`;

function take(one: Step, engine: SearchEngine, { texts, marks }: Contents): void {
  if (one.type === 'add') {
    engine.addExpression(one.expression);
    texts.set(one.expression.id, one.expression);
  } else if (one.type === 'remove') {
    engine.removeExpression(one.expression.id);
    texts.delete(one.expression.id);
  } else {
    engine.changeMarks(one);
    for (const gone of one.remove) marks.delete(markKey(gone));
    for (const put of one.put) marks.set(markKey(put), put);
  }
}

/** An engine with no past; its texts come in the order of their names. */
function freshEngine({ texts, marks }: Contents): SearchEngine {
  const engine = new SearchEngine();
  for (const [, text] of [...texts].sort(([a], [b]) => (a < b ? -1 : 1))) engine.addExpression(text);
  engine.changeMarks({ put: [...marks.values()], remove: [] });
  return engine;
}

function answersOf(engine: SearchEngine): unknown[] {
  return QUERIES.map((query) => {
    const { ms: _, hits, ...answer }: SearchAnswer = engine.query(query);
    return { query, ...answer, hits: hits.map((hit) => ({ ...hit, score: Number(hit.score.toFixed(9)) })) };
  });
}

it('answers the same in whatever order texts and marks came and went', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 24 }), (steps) => {
      const engine = new SearchEngine();
      const contents: Contents = { texts: new Map(), marks: new Map() };
      for (const [at, one] of steps.entries()) {
        take(one, engine, contents);
        if (at % 6 !== 5 && at !== steps.length - 1) continue;
        const fresh = freshEngine(contents);
        expect(engine.counts).toEqual(fresh.counts);
        expect(answersOf(engine)).toEqual(answersOf(fresh));
      }
    }),
    { numRuns: 50 },
  );
}, 60_000);
