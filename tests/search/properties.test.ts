/** What holds for any text and any query, with a plain scan of the text as the judge. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, splitExpressionId } from '../../src/shared/corpus';
import type { Expression } from '../../src/renderer/src/corpus/model';
import { analyserFor, NOTES_ANALYSER, tokenise } from '../../src/renderer/src/search/analyse';
import { SearchEngine } from '../../src/renderer/src/search/engine';
import { normalise } from '../../src/renderer/src/search/tokens';
import {
  anyExpression,
  expressionOf,
  formsOf,
  holdsPhrase,
  makeExpression,
  scan,
  WORDS,
  type ScannedUnit,
} from './made-text';

const ALL_WORDS = Object.values(WORDS).flat();

function engineWith(...expressions: Expression[]): SearchEngine {
  const engine = new SearchEngine();
  for (const expression of expressions) engine.addExpression(expression);
  return engine;
}

function found(engine: SearchEngine, text: string): string[] {
  const { hits, total } = engine.query({ text, limit: 1000 });
  expect(total).toBe(hits.length);
  return hits.map(({ locus }) => locus.eId).sort();
}

/** Addresses of the units that a scan finds, each once. */
function there(expressions: readonly Expression[], test: (unit: ScannedUnit) => boolean): string[] {
  const units = expressions.flatMap(scan).filter(test);
  return [...new Set(units.map(({ eId }) => eId))].sort();
}

/** Whether the words are forms of one word to the language, on any keyboard. */
function isSameWord({ id }: Expression, a: string, b: string): boolean {
  const { reads, stem, keyboardKey } = analyserFor(splitExpressionId(id).language);
  if (a === b) return true;
  if (!reads(a) || !reads(b)) return false;
  const key = keyboardKey ?? ((form: string) => form);
  return key(a) === key(b) || key(stem(a)) === key(stem(b));
}

/** A run of words of a text, or one that may be nowhere. */
const runOf = (expression: Expression): fc.Arbitrary<string[]> => {
  const texts = scan(expression).map(({ text }) => text);
  const run = fc.record({
    words: fc.constantFrom(...texts),
    from: fc.nat({ max: 11 }),
    length: fc.integer({ min: 1, max: 3 }),
  });
  return fc.oneof(
    run.map(({ words, from, length }) => words.slice(from % words.length).slice(0, length)),
    fc.array(fc.constantFrom(...ALL_WORDS).map(normalise), { minLength: 1, maxLength: 2 }),
  );
};
const withRuns = (runs: number): fc.Arbitrary<[Expression, string[][]]> =>
  anyExpression.chain((expression) =>
    fc.tuple(fc.constant(expression), fc.array(runOf(expression), { minLength: runs, maxLength: runs })),
  );

const quoted = (words: readonly string[] | undefined): string => `"${(words ?? []).join(' ')}"`;

describe('search over any text', () => {
  it('finds by each word exactly the units that have it, in any mix of languages', () => {
    fc.assert(
      fc.property(expressionOf('en'), expressionOf('ru'), expressionOf('kk'), (...expressions) => {
        const engine = engineWith(...expressions);
        const words = expressions.flatMap(scan).flatMap(({ text, heading }) => [...text, ...heading]);
        for (const form of new Set(words)) {
          expect(found(engine, `"${form}"`)).toEqual(there(expressions, (unit) => holdsPhrase(unit, [form])));
        }
      }),
      { numRuns: 30 },
    );
  }, 60_000);

  it('finds phrases, one or two, exactly where a scan finds them', () => {
    fc.assert(
      fc.property(withRuns(2), ([expression, phrases]) => {
        const engine = engineWith(expression);
        expect(found(engine, quoted(phrases[0]))).toEqual(
          there([expression], (unit) => holdsPhrase(unit, phrases[0] ?? [])),
        );
        expect(found(engine, phrases.map(quoted).join(' '))).toEqual(
          there([expression], (unit) => phrases.every((phrase) => holdsPhrase(unit, phrase))),
        );
      }),
    );
  });

  it('finds a phrase in every language, where only some of the texts have other wordings of it', () => {
    const words = fc.array(
      fc.constantFrom('death penalty', 'смертная казнь', 'өлім жазасы', 'бақ', 'garden'),
      {
        minLength: 1,
        maxLength: 3,
      },
    );
    const articles = fc
      .array(words, { minLength: 1, maxLength: 5 })
      .map((paragraphs) => [{ heading: null, paragraphs: paragraphs.map((one) => one.join(' ')) }]);
    fc.assert(
      fc.property(articles, articles, fc.constantFrom('death penalty', 'өлім жазасы'), (en, kk, phrase) => {
        const expressions = [makeExpression('a', 'en', en), makeExpression('a', 'kk', kk)];
        expect(found(engineWith(...expressions), `"${phrase}"`)).toEqual(
          there(expressions, (unit) => holdsPhrase(unit, phrase.split(' '))),
        );
      }),
    );
  });

  it('leaves out exactly the units with what must be absent', () => {
    fc.assert(
      fc.property(
        withRuns(2),
        fc.constantFrom(...ALL_WORDS),
        ([expression, [wanted = [], not = []]], word) => {
          const engine = engineWith(expression);
          expect(found(engine, `${quoted(wanted)} -${quoted(not)}`)).toEqual(
            there([expression], (unit) => holdsPhrase(unit, wanted) && !holdsPhrase(unit, not)),
          );
          fc.pre(/^\p{L}/u.test(word));
          const isAbsent = ({ text, heading, around }: ScannedUnit): boolean =>
            ![...text, ...heading, ...around].some((form) => isSameWord(expression, form, normalise(word)));
          expect(found(engine, `${quoted(wanted)} -${word}`)).toEqual(
            there([expression], (unit) => holdsPhrase(unit, wanted) && isAbsent(unit)),
          );
        },
      ),
    );
  });

  it('marks in an excerpt the words of the query in all their forms, and no other', () => {
    fc.assert(
      fc.property(anyExpression, fc.nat(), fc.integer({ min: 1, max: 4 }), (expression, at, count) => {
        const engine = new SearchEngine({ ideas: [] });
        engine.addExpression(expression);
        const units = scan(expression);
        const words = units[at % units.length]?.text.slice(0, count) ?? [];
        for (const { excerpt } of engine.query({ text: `${words.join(' ')} ` }).hits) {
          const { text, ranges } = excerpt;
          const sought = tokenise(text).filter(({ form }) =>
            words.some((word) => isSameWord(expression, form, word)),
          );
          expect(ranges).toEqual(sought.map(({ start, end }) => [start, end]));
        }
      }),
    );
  });
});

describe('words of any text', () => {
  const letters = [...'abcehikmoptxyəßİıéQаврусһіәқёйЖьъΣςﬁ№…«'];
  const signs = [
    "'",
    '’',
    'ʼ',
    'ʹ',
    '-',
    '‑',
    '–',
    '\u00AD',
    '\u200D',
    '\uFEFF',
    '\u0301',
    '\u0308',
    ' ',
    '\n',
  ];
  const unit = fc.oneof(
    fc.constantFrom(...letters, ...signs, '1', '٣', 'Ⅷ'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  );
  const text = fc.array(unit, { maxLength: 16 }).map((units) => units.join(''));

  it('are their own normal forms, which a query cuts out whole', () => {
    fc.assert(
      fc.property(text, (any) => {
        for (const form of formsOf(any)) expect(formsOf(`"${form}"`)).toEqual([form]);
      }),
      { numRuns: 3000 },
    );
  });

  it('are the same whatever else stands in the text, and have stems', () => {
    fc.assert(
      fc.property(text, (any) => {
        expect(formsOf(`${any} ☃`)).toEqual(formsOf(any));
        const analysers = [...LANGUAGES.map(analyserFor), NOTES_ANALYSER];
        for (const form of formsOf(any)) for (const { stem } of analysers) expect(stem(form)).not.toBe('');
      }),
      { numRuns: 2000 },
    );
  });
});
