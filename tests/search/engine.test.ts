import { beforeEach, describe, expect, it } from 'vitest';
import type { SearchQuery } from '../../src/renderer/src/search/contract';
import { SearchEngine } from '../../src/renderer/src/search/engine';
import { makeExpression } from './made-text';

const ENGLISH = makeExpression('charter', 'en', [
  {
    heading: 'The garden',
    paragraphs: [
      'The garden belongs to everyone who waters it.',
      {
        lead: 'The gardener:',
        points: ['plants trees', 'feeds the birds'],
        closing: 'Nothing else is asked.',
      },
    ],
  },
  {
    heading: 'The library',
    paragraphs: ['Books are lent for two weeks.', 'Returning books late costs a smile.'],
  },
  { heading: null, paragraphs: ['No one is turned away at the garden gate, in winter or in summer.'] },
]);
const RUSSIAN = makeExpression('charter', 'ru', [
  { heading: 'Сад', paragraphs: ['Сад принадлежит всем, кто его поливает.'] },
  { heading: 'Библиотека', paragraphs: ['Книги выдают на две недели. Шёпот разрешён.'] },
]);
const KAZAKH = makeExpression('rules', 'kk', [
  { heading: 'Бақ', paragraphs: ['Бақтың гүлдерін әркім суарады.'] },
  { heading: 'Кітапхана', paragraphs: ['Кітаптарды екі аптаға береді. Оқырманның құқығы бар.'] },
]);

describe('SearchEngine', () => {
  let engine: SearchEngine;

  const places = (query: SearchQuery): string[] =>
    engine.query(query).hits.map(({ locus, note }) => note ?? `${locus.work}#${locus.eId}`);
  const find = (text: string): string[] => places({ text });

  beforeEach(() => {
    engine = new SearchEngine();
    for (const expression of [ENGLISH, RUSSIAN, KAZAKH]) engine.addExpression(expression);
  });

  it('counts what it holds', () => {
    expect(engine.counts).toEqual({ expressions: 3, provisions: 12, notes: 0 });
  });

  it.each([
    ['watering', 'charter#art_1__para_1'],
    ['lend', 'charter#art_2__para_1'],
    ['libr', 'charter#art_2__para_1'],
    ['librery', 'charter#art_2__para_1'],
    ['gardener birds', 'charter#art_1__para_2__point_2'],
    ['шепот', 'charter#art_2__para_1'],
    ['шёпот', 'charter#art_2__para_1'],
    ['книга', 'charter#art_2__para_1'],
    ['гүл', 'rules#art_1__para_1'],
    ['кукык', 'rules#art_2__para_1'],
    ['quqyq', 'rules#art_2__para_1'],
    ['кітап', 'rules#art_2__para_1'],
  ])('finds %s at %s', (text, place) => {
    expect(find(text)[0]).toBe(place);
  });

  describe('with a thesaurus', () => {
    beforeEach(() => {
      engine = new SearchEngine();
      engine.addThesaurus({
        work: 'charter',
        ideas: [
          { provisions: ['art_2__para_2'], en: ['overdue fee'], ru: ['штраф'], kk: ['айыппұл'] },
          { provisions: ['art_1'], en: ['backyard'], ru: ['огород'], kk: ['аула'] },
        ],
      });
      for (const expression of [ENGLISH, RUSSIAN, KAZAKH]) engine.addExpression(expression);
    });

    it('finds a provision by what people call it', () => {
      expect(find('overdue')).toEqual(['charter#art_2__para_2']);
      expect(find('backyards')).toEqual(['charter#art_1__para_1']);
      expect(find('огороды')).toEqual(['charter#art_1__para_1']);
    });

    it('puts the text’s own words first, and shows no word that the text has not', () => {
      expect(find('books overdue')[0]).toBe('charter#art_2__para_2');
      const [hit] = engine.query({ text: 'overdue' }).hits;
      expect(hit?.excerpt.text).toContain('Returning books late');
      expect(hit?.excerpt.ranges).toEqual([]);
    });

    it('forbids and quotes only what the text says', () => {
      expect(find('books -overdue')).toContain('charter#art_2__para_2');
      expect(find('"overdue fee"')).toEqual([]);
    });
  });

  it('answers a closing alinea as the paragraph that it closes', () => {
    expect(find('asked')).toEqual(['charter#art_1__para_2']);
  });

  it('finds an exact phrase in text or heading, and nothing else', () => {
    expect(find('"garden gate"')).toEqual(['charter#art_3__para_1']);
    expect(find('"gate garden"')).toEqual([]);
    expect(find('"the library"')).toContain('charter#art_2__para_1');
  });

  it('leaves out what must be absent', () => {
    expect(find('garden')).toContain('charter#art_3__para_1');
    expect(find('garden -winter')).not.toContain('charter#art_3__para_1');
    expect(find('books -"two weeks"')).toEqual(['charter#art_2__para_2']);
  });

  it('keeps to the languages, the work and the kind that are asked for', () => {
    expect(places({ text: '2', languages: ['kk'] })).toEqual(['rules#art_2__para_1']);
    expect(places({ text: 'бақ', work: 'charter' })).toEqual([]);
    expect(places({ text: 'garden', in: 'notes' })).toEqual([]);
  });

  it('counts all that matched, whatever the limit', () => {
    const answer = engine.query({ text: 'garden', limit: 1 });
    expect(answer.hits).toHaveLength(1);
    expect(answer.total).toBeGreaterThan(1);
  });

  it('finds nothing for an empty text and for what is nowhere', () => {
    for (const text of ['', ' ', '«»', 'xylophone', '12345']) {
      expect(engine.query({ text })).toMatchObject({ hits: [], total: 0 });
    }
  });

  it('marks what it found in the excerpt', () => {
    const [hit] = engine.query({ text: 'return late' }).hits;
    const words = hit?.excerpt.ranges.map(([start, end]) => hit.excerpt.text.slice(start, end));
    expect(words).toEqual(['Returning', 'late']);
  });

  it.each(['2', 'art. 2', 'ст. 2', '2-бап', 'Article 2'])(
    'gives the places that %s names, in the order of the works',
    (text) => {
      expect(engine.query({ text }).addresses).toEqual([
        { work: 'charter', eId: 'art_2' },
        { work: 'rules', eId: 'art_2' },
      ]);
    },
  );

  it('gives an address in one work, and none that does not exist', () => {
    expect(engine.query({ text: '1(2)', work: 'charter' }).addresses).toEqual([
      { work: 'charter', eId: 'art_1__para_2' },
    ]);
    expect(engine.query({ text: '99' }).addresses).toEqual([]);
    expect(engine.query({ text: 'garden' }).addresses).toEqual([]);
  });

  it('forgets an expression that was removed and replaces one that is added again', () => {
    engine.removeExpression('charter/en/plain');
    expect(find('library')).toEqual([]);
    engine.addExpression(makeExpression('charter', 'en', [{ heading: null, paragraphs: ['A quiet pond.'] }]));
    engine.addExpression(
      makeExpression('charter', 'en', [{ heading: null, paragraphs: ['A quiet harbour.'] }]),
    );
    expect(find('pond')).toEqual([]);
    expect(find('harbour')).toEqual(['charter#art_1__para_1']);
  });

  describe('with notes', () => {
    const locus = { work: 'charter', eId: 'art_2' };

    it('finds notes in any language by their words, without their Markdown', () => {
      engine.putNotes([
        { id: 'a', locus, body: 'Compare with the **municipal** [bylaw](https://example.org/hidden)' },
        { id: 'b', locus, body: 'Спросить преподавателя о штрафах' },
        { id: 'c', locus, body: 'Оқытушыдан сұрау керек' },
      ]);
      expect(find('municipal')).toEqual(['a']);
      expect(find('преподаватель')).toEqual(['b']);
      expect(find('сурау')).toEqual(['c']);
      expect(find('hidden')).toEqual([]);
      expect(engine.query({ text: 'bylaw' }).hits[0]).toMatchObject({
        locus,
        note: 'a',
        expression: null,
        excerpt: { text: 'Compare with the municipal bylaw', ranges: [[27, 32]] },
      });
    });

    it('knows the last words of a note that is saved again and again', () => {
      for (let version = 0; version < 300; version += 1) {
        engine.putNote({ id: 'a', locus, body: `version${version} of my essay` });
      }
      expect(engine.counts.notes).toBe(1);
      expect(find('essay')).toEqual(['a']);
      expect(find('"version299"')).toEqual(['a']);
      expect(find('"version298"')).toEqual([]);
      engine.removeNote('a');
      expect(find('essay')).toEqual([]);
    });

    it('keeps notes to their work', () => {
      engine.putNotes([{ id: 'a', locus, body: 'essay' }]);
      expect(places({ text: 'essay', work: 'rules' })).toEqual([]);
      expect(places({ text: 'essay', in: 'texts' })).toEqual([]);
    });
  });

  it('shows at most three hits of one article among the first ones', () => {
    const many = Array.from({ length: 8 }, (_, at) => `Lantern number ${at + 1} burns.`);
    engine.addExpression(
      makeExpression('lamps', 'en', [
        { heading: 'Lantern', paragraphs: many },
        {
          heading: null,
          paragraphs: ['Somewhere in a long row of other things there may also be one lantern.'],
        },
      ]),
    );
    expect(find('lantern').slice(0, 4)).toContain('lamps#art_2__para_1');
    expect(find('lantern')).toHaveLength(9);
  });
});
