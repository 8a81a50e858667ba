import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Expression, Provision } from '../../src/renderer/src/corpus/model';
import { tokenise } from '../../src/renderer/src/search/analyse';
import { SearchEngine } from '../../src/renderer/src/search/engine';
import { makeExpression } from './made-text';

const WORDS = {
  en: [
    'court',
    'judge',
    'garden',
    'river',
    'lent',
    'books',
    'equal',
    'constructor',
    '1995',
    '83-1',
    'school',
    'free',
  ],
  ru: [
    'суд',
    'судья',
    'сад',
    'река',
    'книги',
    'ёлка',
    'равный',
    'школа',
    '1995',
    'свободный',
    'закон',
    'дети',
  ],
  kk: [
    'сот',
    'құқық',
    'бақ',
    'өзен',
    'кітаптары',
    'тең',
    'мектептің',
    'еркін',
    '1995',
    'заңды',
    'бала',
    'халқы',
  ],
} as const;

const expressionOf = (language: 'en' | 'ru' | 'kk'): fc.Arbitrary<Expression> => {
  const sentence = fc.array(fc.constantFrom(...WORDS[language]), { minLength: 1, maxLength: 12 });
  const article = fc.record({
    heading: fc.option(sentence.map((words) => words.slice(0, 3).join(' '))),
    paragraphs: fc.array(
      sentence.map((words) => `${words.join(' ')}.`),
      { minLength: 1, maxLength: 4 },
    ),
  });
  return fc
    .array(article, { minLength: 1, maxLength: 5 })
    .map((articles) => makeExpression('made', language, articles));
};
const anyExpression = fc.oneof(expressionOf('en'), expressionOf('ru'), expressionOf('kk'));

const formsOf = (text: string): string[] => tokenise(text).map(({ form }) => form);

function* withHeadings(provision: Provision, heading: string | null): Generator<[Provision, string]> {
  yield [provision, provision.heading ?? heading ?? ''];
  for (const child of provision.children) yield* withHeadings(child, provision.heading ?? heading);
}

function unitsOf(expression: Expression): { eId: string; text: string; heading: string }[] {
  return expression.children
    .flatMap((child) => [...withHeadings(child, null)])
    .filter(([{ text }]) => text !== '')
    .map(([{ eId, text }, heading]) => ({ eId, text, heading }));
}

/** Whether the words stand side by side in the text. */
function holds(text: string, phrase: readonly string[]): boolean {
  return ` ${formsOf(text).join(' ')} `.includes(` ${phrase.join(' ')} `);
}

function engineWith(expression: Expression): SearchEngine {
  const engine = new SearchEngine();
  engine.addExpression(expression);
  return engine;
}

const found = (engine: SearchEngine, text: string): string[] =>
  engine.query({ text, limit: 1000 }).hits.map(({ locus }) => locus.eId);

describe('search over any text', () => {
  it('finds every unit by every word of it', () => {
    fc.assert(
      fc.property(anyExpression, (expression) => {
        const engine = engineWith(expression);
        for (const { eId, text } of unitsOf(expression)) {
          for (const form of formsOf(text)) expect(found(engine, `"${form}"`)).toContain(eId);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('finds a phrase exactly where a scan of the text finds it', () => {
    fc.assert(
      fc.property(
        anyExpression,
        fc.nat(),
        fc.nat(),
        fc.integer({ min: 1, max: 4 }),
        (expression, unitAt, wordAt, length) => {
          const units = unitsOf(expression);
          const words = formsOf(units[unitAt % units.length]?.text ?? '');
          const phrase = words.slice(wordAt % words.length).slice(0, length);
          const there = units
            .filter(({ text, heading }) => holds(text, phrase) || holds(heading, phrase))
            .map(({ eId }) => eId);
          expect(found(engineWith(expression), `"${phrase.join(' ')}"`).sort()).toEqual(there.sort());
        },
      ),
    );
  });

  it('never finds a phrase that a scan does not find', () => {
    fc.assert(
      fc.property(
        anyExpression,
        fc.constantFrom(...Object.values(WORDS).flat()),
        fc.constantFrom(...WORDS.en),
        (expression, one, two) => {
          const phrase = formsOf(`${one} ${two}`);
          const there = unitsOf(expression)
            .filter(({ text, heading }) => holds(text, phrase) || holds(heading, phrase))
            .map(({ eId }) => eId);
          expect(found(engineWith(expression), `"${one} ${two}"`).sort()).toEqual(there.sort());
        },
      ),
    );
  });

  describe('with any query', () => {
    let engine: SearchEngine;
    beforeAll(() => {
      engine = new SearchEngine();
      for (const language of ['en', 'ru', 'kk'] as const) {
        engine.addExpression(
          makeExpression('made', language, [
            { heading: WORDS[language][0], paragraphs: [WORDS[language].join(' ')] },
          ]),
        );
      }
    });

    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(
        ...Object.values(WORDS).flat(),
        '"',
        '-',
        '«',
        '*',
        '(',
        '__proto__',
        'ст.',
        '\u00AD',
        '🏠',
      ),
    );

    it('throws nothing, scores with numbers and keeps the order', () => {
      fc.assert(
        fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
          const { hits, total } = engine.query({ text: pieces.join(' ') });
          expect(total).toBeGreaterThanOrEqual(hits.length);
          for (const [at, { score, excerpt }] of hits.entries()) {
            expect(score).toBeGreaterThanOrEqual(hits[at + 1]?.score ?? 0);
            for (const [start, end] of excerpt.ranges) expect(excerpt.text.slice(start, end)).not.toBe('');
          }
        }),
        { numRuns: 400 },
      );
    });
  });
});
