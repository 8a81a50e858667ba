import { beforeEach, describe, expect, it, vi } from 'vitest';
import { LibraryState } from '../../src/renderer/src/state/library.svelte';
import { PreferencesState } from '../../src/renderer/src/state/preferences.svelte';
import { ReaderState, TITLE_PAGE } from '../../src/renderer/src/state/reader.svelte';
import { GARDEN } from '../corpus/garden';
import { FakeApi, SHED } from './fake-api';

const EN = 'garden/en/plain';
const RU = 'garden/ru/plain';
const KK = 'garden/kk/plain';

let api: FakeApi;
let preferences: PreferencesState;
let reader: ReaderState;
let library: LibraryState;
beforeEach(async () => {
  api = new FakeApi();
  preferences = new PreferencesState(api);
  library = new LibraryState(api);
  await library.start();
  reader = new ReaderState(library, preferences);
});

const place = (): string => `${reader.id}#${reader.current}`;

describe('a start', () => {
  it('opens the place that was left', async () => {
    preferences.setPlace({ expression: KK, eId: 'art_2' });
    await reader.start();
    expect(place()).toBe(`${KK}#art_2`);
    expect(reader.canGoBack).toBe(false);
  });

  it('opens nothing where neither that place nor the first work is there', async () => {
    preferences.setPlace({ expression: 'gone/en/plain', eId: 'art_1' });
    await reader.start();
    expect(reader.text).toBeNull();
  });

  it('offers no text that is damaged', async () => {
    api.damaged = [{ path: 'garden/ru.plain.md', reason: 'changed' }];
    preferences.setPlace({ expression: EN, eId: 'art_2' });
    await reader.start();
    expect(library.expressionsOf(GARDEN).map(({ id }) => id)).toEqual([EN, KK]);
    await reader.switchLanguage('ru');
    expect(place()).toBe(`${EN}#art_2`);
    expect(reader.error).toBeNull();
  });

  it('says why it failed, and can be made again', async () => {
    const broken = vi.spyOn(api, 'call').mockRejectedValueOnce(new Error('no answer'));
    preferences.setPlace({ expression: EN, eId: 'art_1' });
    await reader.start();
    expect(reader.error).toEqual(new Error('no answer'));
    broken.mockRestore();
    await reader.start();
    expect(reader.error).toBeNull();
    expect(place()).toBe(`${EN}#art_1`);
  });
});

describe('opening', () => {
  it('a text without an address shows its title page, which takes no marks', async () => {
    await reader.open(EN);
    expect(reader.current).toBe(TITLE_PAGE);
    expect(reader).toMatchObject({ locus: null, article: null, path: [], work: GARDEN });
  });

  it('an address makes it current, brings it to the screen and keeps the place', async () => {
    await reader.open(EN, 'art_3__para_1__point_2');
    expect(reader).toMatchObject({
      locus: { work: GARDEN, eId: 'art_3__para_1__point_2' },
      article: 'art_3',
      path: ['sec_2', 'art_3', 'art_3__para_1', 'art_3__para_1__point_2'],
      scrollRequest: { eId: 'art_3__para_1__point_2', align: 'start' },
    });
    expect(preferences.place).toMatchObject({ expression: EN, eId: 'art_3__para_1__point_2' });
  });

  it('an address that the text lacks shows the nearest part around it, or the title page', async () => {
    await reader.open(RU, 'art_3__para_1__point_2');
    expect(reader.current).toBe('art_3');
    await reader.open(RU, 'art_99');
    expect(reader.current).toBe(TITLE_PAGE);
  });

  it('a text that cannot be read says why and leaves the reader where she was', async () => {
    await reader.open(EN, 'art_2');
    api.lose('garden/ru.plain.md');
    await reader.open(RU, 'art_1');
    expect(place()).toBe(`${EN}#art_2`);
    expect(reader.error).toMatchObject({ code: 'corpus/missing' });
    expect(reader.canGoBack).toBe(false);
    await reader.open(KK, 'art_1');
    expect(reader.error).toBeNull();
  });

  it('slowly does not overtake what was opened later', async () => {
    const release = api.hold('garden/ru.plain.md');
    const slow = reader.open(RU, 'art_1');
    await reader.open(EN, 'art_2');
    release();
    await slow;
    expect(place()).toBe(`${EN}#art_2`);
    expect(reader.canGoBack).toBe(false);
  });

  it('a locus stays with the language that is being read', async () => {
    await reader.open(KK, 'art_1');
    await reader.openLocus(GARDEN, 'art_2');
    expect(place()).toBe(`${KK}#art_2`);
    await reader.openLocus(GARDEN, 'art_2', 'ru');
    expect(place()).toBe(`${RU}#art_2`);
    await reader.openLocus(SHED, 'art_2');
    expect(place()).toBe('shed/en/plain#art_2');
  });
});

describe('another language', () => {
  it('shows the same provision', async () => {
    await reader.open(EN, 'art_3__para_1__point_2');
    await reader.switchLanguage('kk');
    expect(place()).toBe(`${KK}#art_3__para_1__point_2`);
  });

  it('that lacks the provision shows the nearest part around it', async () => {
    await reader.open(EN, 'art_3__para_1__point_2');
    await reader.switchLanguage('ru');
    expect(place()).toBe(`${RU}#art_3`);
  });

  it('that the work does not have changes nothing', async () => {
    await reader.open('shed/en/plain', 'art_1');
    await reader.switchLanguage('kk');
    expect(place()).toBe('shed/en/plain#art_1');
  });

  it('comes round to the first after the last', async () => {
    await reader.open(EN, 'art_1');
    const seen: (string | null)[] = [];
    for (let turn = 0; turn < 3; turn++) {
      await reader.nextLanguage();
      seen.push(reader.id);
    }
    expect(seen).toEqual([RU, KK, EN]);
    expect(reader.current).toBe('art_1');
  });
});

describe('history', () => {
  it('goes back and forward over places and texts', async () => {
    await reader.open(EN, 'art_1');
    reader.goTo('art_3');
    await reader.open(RU, 'art_2');
    await reader.back();
    expect(place()).toBe(`${EN}#art_3`);
    await reader.back();
    expect(place()).toBe(`${EN}#art_1`);
    expect(reader.canGoBack).toBe(false);
    await reader.back();
    await reader.forward();
    await reader.forward();
    expect(place()).toBe(`${RU}#art_2`);
    expect(reader.canGoForward).toBe(false);
  });

  it('comes back to where a place was left, not to where it was entered', async () => {
    await reader.open(EN, 'art_1');
    reader.notice('art_1__para_2');
    reader.goTo('art_3');
    reader.step(1, 'provision');
    await reader.back();
    expect(reader.current).toBe('art_1__para_2');
    await reader.forward();
    expect(reader.current).toBe('art_3__para_1');
  });

  it('forgets what lay ahead when another way is taken', async () => {
    await reader.open(EN, 'art_1');
    reader.goTo('art_2');
    await reader.back();
    reader.goTo('art_3');
    expect(reader.canGoForward).toBe(false);
    await reader.back();
    expect(reader.current).toBe('art_1');
  });

  it('holds no steps, no scrolling and no place twice in a row', async () => {
    await reader.open(EN, 'art_1');
    reader.step(1, 'provision');
    reader.show('art_2');
    reader.notice('art_3');
    reader.goTo('art_3');
    expect(reader.canGoBack).toBe(false);
  });

  it('stays where it is when the place to go back to cannot be read', async () => {
    await reader.open(EN, 'art_1');
    await reader.open(RU, 'art_2');
    await reader.open(KK, 'art_2');
    await reader.back();
    await reader.back();
    expect(place()).toBe(`${EN}#art_1`);
    expect(reader.canGoBack).toBe(false);
  });

  it('lists recent places, the latest first, each once, without title pages', async () => {
    await reader.open(EN);
    await reader.open(EN, 'art_1');
    reader.goTo('art_2');
    reader.goTo('art_1');
    expect(reader.recent.map(({ eId }) => eId)).toEqual(['art_1', 'art_2']);
  });

  it('lists a provision once among the recent ones, in however many languages it was read', async () => {
    await reader.open(EN, 'art_1');
    await reader.switchLanguage('ru');
    await reader.switchLanguage('kk');
    expect(reader.recent).toEqual([{ expression: KK, eId: 'art_1', offset: null }]);
  });
});

describe('a step', () => {
  it('makes the next stop current and asks for it on the screen', async () => {
    await reader.open(EN);
    reader.step(1, 'provision');
    expect(reader.current).toBe('preamble');
    reader.step(1, 'section');
    expect(reader.scrollRequest).toMatchObject({ eId: 'sec_1', align: 'start' });
  });

  it('at the end, or with no text, changes nothing', async () => {
    reader.step(1, 'article');
    expect(reader.current).toBe(TITLE_PAGE);
    await reader.open(EN, 'art_3');
    reader.step(1, 'article');
    expect(reader.current).toBe('art_3');
  });
});
