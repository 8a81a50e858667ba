import { beforeEach, describe, expect, it } from 'vitest';
import type { MarkText, SearchQuery } from '../../src/renderer/src/search/contract';
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
    engine.query(query).hits.map(({ locus, mark }) => mark?.id ?? `${locus.work}#${locus.eId}`);
  const find = (text: string): string[] => places({ text });

  beforeEach(() => {
    engine = new SearchEngine();
    for (const expression of [ENGLISH, RUSSIAN, KAZAKH]) engine.addExpression(expression);
  });

  it('counts what it holds', () => {
    expect(engine.counts).toEqual({ expressions: 3, provisions: 12, marks: 0 });
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
    expect(places({ text: 'garden', in: 'marks' })).toEqual([]);
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

  describe('with notes and bookmarks', () => {
    const locus = { work: 'charter', eId: 'art_2' };
    const note = (id: string, body: string): MarkText => ({ table: 'notes', id, locus, body });
    const put = (...marks: MarkText[]): void => engine.changeMarks({ put: marks, remove: [] });

    it('finds notes in any language by their words, without their Markdown', () => {
      put(
        note('a', 'Compare with the **municipal** [bylaw](https://example.org/hidden)'),
        note('b', 'Спросить преподавателя о штрафах'),
        note('c', 'Оқытушыдан сұрау керек'),
      );
      expect(find('municipal')).toEqual(['a']);
      expect(find('преподаватель')).toEqual(['b']);
      expect(find('сурау')).toEqual(['c']);
      expect(find('hidden')).toEqual([]);
      expect(engine.query({ text: 'bylaw' }).hits[0]).toMatchObject({
        locus,
        mark: { table: 'notes', id: 'a' },
        expression: null,
        excerpt: { text: 'Compare with the municipal bylaw', ranges: [[27, 32]] },
      });
    });

    it('knows the last words of a note that is saved again and again', () => {
      for (let version = 0; version < 300; version += 1) {
        put(note('a', `version${version} of my essay`));
      }
      expect(engine.counts.marks).toBe(1);
      expect(find('essay')).toEqual(['a']);
      expect(find('"version299"')).toEqual(['a']);
      expect(find('"version298"')).toEqual([]);
      engine.changeMarks({ put: [], remove: [{ table: 'notes', id: 'a' }] });
      expect(find('essay')).toEqual([]);
    });

    it('finds bookmarks by their labels, apart from a note of the same id', () => {
      put(note('a', 'essay'), { table: 'bookmarks', id: 'a', locus, body: 'For the exam' });
      const marks = engine.query({ text: 'exam' }).hits.map(({ mark }) => mark);
      expect(marks).toEqual([{ table: 'bookmarks', id: 'a' }]);
    });

    it('keeps to the tags that are asked for', () => {
      put(note('a', 'Read before the #exam'), note('b', 'Read before the exam'), note('c', '#Exam, #Essay'));
      expect(find('tag:exam')).toEqual(['a', 'c']);
      expect(find('read tag:exam')).toEqual(['a']);
      expect(find('tag:exam tag:essay')).toEqual(['c']);
      expect(find('метка:exam')).toEqual(['a', 'c']);
    });

    it('keeps notes to their work', () => {
      put(note('a', 'essay'));
      expect(places({ text: 'essay', work: 'rules' })).toEqual([]);
      expect(places({ text: 'essay', in: 'texts' })).toEqual([]);
    });
  });

  describe('with operators', () => {
    it.each([
      ['art:2', ['charter#art_2__para_1', 'charter#art_2__para_2', 'rules#art_2__para_1']],
      ['books art:2', ['charter#art_2__para_1', 'charter#art_2__para_2']],
      ['статья:2 lang:ru', ['charter#art_2__para_1']],
      ['work:rules', ['rules#art_1__para_1', 'rules#art_2__para_1']],
      ['құжат:"rules" art:1', ['rules#art_1__para_1']],
      ['garden kind:official', []],
      ['libr* -lent', ['charter#art_2__para_2']],
      ['in:notes', []],
    ])('%s finds what it says', (text, expected) => {
      expect(places({ text, sort: 'place' })).toEqual(expected);
    });

    it.each(['lang:xx garden', 'http://garden', 'kinds:garden', ':garden', '"garden'])(
      'takes %s as words',
      (text) => {
        expect(find(text)).toContain('charter#art_3__para_1');
      },
    );
  });

  it('shows a provision once for all its languages, in the one that is preferred', () => {
    const charter = makeExpression('charter', 'kk', [{ heading: null, paragraphs: ['Сад туралы: роман.'] }]);
    engine.addExpression(charter);
    engine.addExpression(makeExpression('charter', 'ru', [{ heading: null, paragraphs: ['Роман.'] }]));
    const [hit, ...others] = engine.query({ text: 'роман', prefer: 'kk' }).hits;
    expect(others).toEqual([]);
    expect(hit).toMatchObject({ expression: 'charter/kk/plain', languages: ['kk', 'ru'] });
    expect(engine.query({ text: 'роман', prefer: 'ru' }).hits[0]?.expression).toBe('charter/ru/plain');
  });

  it('counts what was found by what it can be narrowed to', () => {
    engine.changeMarks({
      put: [{ table: 'notes', id: 'a', locus: { work: 'charter', eId: 'art_1' }, body: 'my garden' }],
      remove: [],
    });
    const { total, facets } = engine.query({ text: 'garden' });
    expect(facets).toEqual({
      works: [{ work: 'charter', count: 5 }],
      languages: [{ language: 'en', count: 5 }],
      kinds: [{ kind: 'plain', count: 5 }],
      sections: [
        { work: 'charter', section: 'art_1', count: 4 },
        { work: 'charter', section: 'art_3', count: 1 },
      ],
      marks: 1,
    });
    expect(total).toBe(6);
    const { works, sections } = engine.query({ text: 'garden', section: 'art_3' }).facets;
    expect([works, sections]).toEqual([
      [{ work: 'charter', count: 1 }],
      [{ work: 'charter', section: 'art_3', count: 1 }],
    ]);
  });

  it('says what it took an unknown word for, and leaves it where that is asked', () => {
    expect(engine.query({ text: 'the librery' }).corrections).toEqual([
      { typed: 'librery', used: 'library' },
    ]);
    expect(engine.query({ text: 'librery', asTyped: true })).toMatchObject({ hits: [], corrections: [] });
    expect(engine.query({ text: 'libr' }).corrections).toEqual([]);
  });

  it('lists in the order of the text where that is asked', () => {
    expect(places({ text: 'garden', sort: 'place' })).toEqual([
      'charter#art_1__para_1',
      'charter#art_1__para_2',
      'charter#art_1__para_2__point_1',
      'charter#art_1__para_2__point_2',
      'charter#art_3__para_1',
    ]);
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
