import { describe, expect, it } from 'vitest';
import { foldText, hasWords } from '../../src/renderer/src/study/fold-text';
import {
  filterEntries,
  groupByArticle,
  sortEntries,
  type NotebookFilter,
  type Places,
} from '../../src/renderer/src/study/notebook';
import type { Entry } from '../../src/renderer/src/study/records';
import { removeBookmark } from '../../src/renderer/src/study/bookmarks';
import { NOW, WORK, bookmarkEdit, bookmarkOf, noteEdit, noteOf } from './desk';

const ORDER = ['preamble', 'art_2', 'art_28', 'art_28__para_1', 'art_100'];
const places: Places = {
  sectionOf: (_, eId) => (eId === 'preamble' ? null : eId.startsWith('art_28') ? 'sec_2' : 'sec_1'),
  positionOf: (work, eId) => (work === WORK && ORDER.includes(eId) ? ORDER.indexOf(eId) : null),
};

function note(id: string, body: string, eId: string, at = NOW): Entry {
  return { table: 'notes', row: { ...noteOf(noteEdit(id, body, eId)), createdAt: at, updatedAt: at } };
}
function bookmark(id: string, label: string, eId: string, at = NOW): Entry {
  return {
    table: 'bookmarks',
    row: { ...bookmarkOf(bookmarkEdit(id, label, eId)), createdAt: at, updatedAt: at },
  };
}

const entries: Entry[] = [
  note('n1', 'Тұрғын ҮЙ туралы', 'art_28__para_1', NOW + 2),
  bookmark('b1', 'Ещё о жилье', 'art_28', NOW + 1),
  note('n2', 'Unity', 'preamble', NOW + 3),
  note('n3', 'The last one', 'art_100', NOW),
  { table: 'bookmarks', row: bookmarkOf(removeBookmark(bookmarkOf(bookmarkEdit('b2', 'gone')), NOW)) },
];
const ids = (list: readonly Entry[]) => list.map(({ row }) => row.id);
const found = (filter: NotebookFilter) => ids(filterEntries(entries, filter, places));

describe('the notebook', () => {
  it('leaves out the trash and nothing else where no filter is set', () => {
    expect(found({})).toEqual(['n1', 'b1', 'n2', 'n3']);
  });

  it('filters by work', () => {
    expect(found({ work: 'udhr' })).toEqual([]);
    expect(found({ work: WORK })).toHaveLength(4);
  });

  it('filters by section', () => {
    expect(found({ section: 'sec_2' })).toEqual(['n1', 'b1']);
  });

  it('filters by colour and kind', () => {
    expect(found({ colours: ['yellow'] })).toEqual(['b1']);
    expect(found({ kinds: ['notes'] })).toEqual(['n1', 'n2', 'n3']);
    expect(found({ colours: [] })).toEqual([]);
  });

  it('filters by a half-open range of time', () => {
    expect(found({ from: NOW + 1, until: NOW + 3 })).toEqual(['n1', 'b1']);
  });

  it.each([
    ['тұрғын үй', ['n1']],
    ['ҮЙ ТҰРҒЫН', ['n1']],
    ['еще', ['b1']],
    ['ЖИЛЬЕ', ['b1']],
    ['уни', []],
    ['  ', ['n1', 'b1', 'n2', 'n3']],
  ])('finds the words %j', (text, expected) => {
    expect(found({ text })).toEqual(expected);
  });

  it('joins all fields', () => {
    expect(found({ section: 'sec_2', kinds: ['bookmarks'], text: 'жилье' })).toEqual(['b1']);
  });

  it('sorts by place, not by the letters of the address', () => {
    expect(ids(sortEntries(filterEntries(entries, {}, places), 'place', places))).toEqual([
      'n2',
      'b1',
      'n1',
      'n3',
    ]);
  });

  it('puts entries whose text is not there last', () => {
    const lost = note('n0', 'lost', 'art_900');
    expect(ids(sortEntries([lost, ...entries], 'place', places)).at(-1)).toBe('n0');
  });

  it('puts bookmarks before notes at one place, then the older first', () => {
    const here = [
      note('n2', '', 'art_2', NOW + 1),
      note('n1', '', 'art_2', NOW),
      bookmark('b1', '', 'art_2', NOW + 9),
    ];
    expect(ids(sortEntries(here, 'place', places))).toEqual(['b1', 'n1', 'n2']);
  });

  it('sorts by time in both directions and leaves its argument alone', () => {
    const before = [...entries];
    expect(ids(sortEntries(entries, 'newest', places)).slice(0, 3)).toEqual(['n2', 'n1', 'b1']);
    expect(ids(sortEntries(entries, 'oldest', places)).at(-1)).toBe('n2');
    expect(entries).toEqual(before);
  });

  it('groups by article in the order of the list', () => {
    const sorted = sortEntries(filterEntries(entries, {}, places), 'place', places);
    expect(groupByArticle(sorted).map((group) => [group.eId, ids(group.entries)])).toEqual([
      ['preamble', ['n2']],
      ['art_28', ['b1', 'n1']],
      ['art_100', ['n3']],
    ]);
  });

  it('keeps the same article of two works apart', () => {
    const here = note('n1', '', 'art_2');
    const other: Entry = { table: 'notes', row: { ...noteOf(noteEdit('n2', '', 'art_2')), work: 'udhr' } };
    expect(groupByArticle([here, other]).map(({ work }) => work)).toEqual([WORK, 'udhr']);
  });
});

describe('foldText', () => {
  it('makes one spelling of composed and decomposed letters', () => {
    expect(foldText('Ёлка, ЙОД')).toBe('елка, йод');
    expect(foldText('Әділет ҒАСЫР Қазақ ҢҰҮҺІ')).toBe('әділет ғасыр қазақ ңұүһі');
  });

  it('does not take й for и', () => {
    expect(hasWords('мой', 'мои')).toBe(false);
  });
});
