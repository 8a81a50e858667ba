import { beforeEach, describe, expect, it } from 'vitest';
import { findProvision } from '../../src/renderer/src/corpus/walk';
import { FindState } from '../../src/renderer/src/state/find.svelte';
import { LibraryState } from '../../src/renderer/src/state/library.svelte';
import { PreferencesState } from '../../src/renderer/src/state/preferences.svelte';
import { ReaderState } from '../../src/renderer/src/state/reader.svelte';
import { FakeApi } from './fake-api';

let reader: ReaderState;
let find: FindState;
beforeEach(async () => {
  const api = new FakeApi();
  const library = new LibraryState(api);
  await library.start();
  reader = new ReaderState(library, new PreferencesState(api));
  find = new FindState(reader);
});

/** The words of the text that the matches mark. */
const marked = (): (string | undefined)[] =>
  find.matches.map(
    ({ eId, start, end }) => reader.text && findProvision(reader.text, eId)?.text.slice(start, end),
  ) as (string | undefined)[];

async function look(
  expression: 'garden/en/plain' | 'garden/ru/plain',
  words: string,
  from = '',
): Promise<void> {
  await reader.open(expression, from);
  find.open();
  find.search(words);
}

describe('find in the text', () => {
  it('finds every occurrence, in reading order, whatever the case', async () => {
    await look('garden/en/plain', 'rose');
    expect(find.matches.map(({ eId }) => eId)).toEqual([
      'preamble',
      'art_1__para_1',
      'art_1__para_1',
      'art_1__para_2',
    ]);
    expect(marked()).toEqual(['rose', 'Rose', 'ROSE', 'rose']);
  });

  it('takes ё and е for the same letter, both ways', async () => {
    await look('garden/ru/plain', 'елк');
    expect(marked()).toEqual(['ёлк', 'Ёлк']);
    find.search('ЁЛКА');
    expect(marked()).toEqual(['Ёлка']);
    find.search('рёстет');
    expect(marked()).toEqual([]);
    find.search('поливают каждый дёнь');
    expect(marked()).toEqual(['поливают каждый день']);
  });

  it('finds nothing for blank words and for words that are not there', async () => {
    await look('garden/en/plain', '   ');
    expect(find.matches).toEqual([]);
    find.search('tulip');
    expect(find).toMatchObject({ matches: [], current: null, at: 0 });
    find.step(1);
    expect(find.at).toBe(0);
  });

  it('begins with the first match from where the reader is', async () => {
    await look('garden/en/plain', 'article', 'art_2');
    expect(find.current?.eId).toBe('art_2');
    expect(reader.current).toBe('art_2');
  });

  it('begins anew at the top where nothing is left below', async () => {
    await look('garden/en/plain', 'rose', 'art_3');
    expect(find).toMatchObject({ at: 0, current: { eId: 'preamble' } });
  });

  it('goes round in both directions, and the reader with it', async () => {
    await look('garden/en/plain', 'rose');
    find.step(-1);
    expect(find.at).toBe(3);
    expect(reader.current).toBe('art_1__para_2');
    find.step(1);
    expect(find.at).toBe(0);
    expect(reader.scrollRequest).toMatchObject({ eId: 'preamble', align: 'nearest', focus: false });
  });

  it('matches do not overlap', async () => {
    await look('garden/en/plain', 'e');
    for (const [i, { eId, start }] of find.matches.entries()) {
      const before = find.matches[i - 1];
      if (before?.eId === eId) expect(start).toBeGreaterThanOrEqual(before.end);
    }
  });

  it('has no matches once it is closed, and the same ones when it is opened again', async () => {
    await look('garden/en/plain', 'gravel');
    const { length } = find.matches;
    find.close();
    expect(find).toMatchObject({ isOpen: false, matches: [], current: null });
    find.open();
    expect(find.matches).toHaveLength(length);
    expect(length).toBeGreaterThan(0);
  });

  it('looks through the other text when the language is switched', async () => {
    await look('garden/en/plain', 'роз');
    expect(find.matches).toEqual([]);
    await reader.switchLanguage('ru');
    expect(find.matches.length).toBeGreaterThan(0);
  });
});
