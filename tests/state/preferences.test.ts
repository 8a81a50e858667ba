import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  LEFT_PANE,
  MEASURE,
  PreferencesState,
  RIGHT_PANE,
  TEXT_SIZE,
} from '../../src/renderer/src/state/preferences.svelte';
import { m } from '../../src/shared/i18n/paraglide/messages.js';
import { FakeApi } from './fake-api';

/** What a system says of itself: the media queries that hold, and who asked. */
class FakeSystem {
  #holds = new Set<string>();
  #listeners = new Map<string, Set<() => void>>();

  match = (query: string): Pick<MediaQueryList, 'matches' | 'addEventListener'> => {
    const matches = (): boolean => [...this.#holds].some((part) => query.includes(part));
    const listeners = this.#listeners.get(query) ?? new Set();
    this.#listeners.set(query, listeners);
    return {
      get matches() {
        return matches();
      },
      addEventListener: (_: string, listener: unknown) => {
        if (typeof listener === 'function') listeners.add(() => void listener());
      },
    };
  };

  say(part: string, holds: boolean): void {
    if (holds) this.#holds.add(part);
    else this.#holds.delete(part);
    for (const [query, listeners] of this.#listeners)
      if (query.includes(part)) listeners.forEach((listener) => listener());
  }
}

const NARROW = 'max-width';
let api: FakeApi;
let system: FakeSystem;
let preferences: PreferencesState;

function start(...saved: ConstructorParameters<typeof FakeApi>): void {
  api = new FakeApi(...saved);
  preferences = new PreferencesState(api);
}

beforeEach(() => {
  vi.useFakeTimers();
  system = new FakeSystem();
  vi.stubGlobal('matchMedia', system.match);
  start();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a preference', () => {
  it('stays within its limits, in whole units', () => {
    preferences.setTextSize(99);
    preferences.setMeasure(0);
    preferences.resizePane('left', -5);
    preferences.resizePane('right', 9999);
    expect(preferences.textSize).toBe(TEXT_SIZE.max);
    expect(preferences.measure).toBe(MEASURE.min);
    expect(preferences.pane('left').width).toBe(LEFT_PANE.min);
    expect(preferences.pane('right').width).toBe(RIGHT_PANE.max);
    preferences.setTextSize(17.4);
    expect(preferences.textSize).toBe(17);
  });

  it('is written a moment after the last of several changes, all in one', async () => {
    preferences.setTextSize(20);
    preferences.setTheme('dark');
    expect(api.written).toEqual([]);
    await vi.runAllTimersAsync();
    expect(api.written).toHaveLength(1);
    expect(api.written[0]).toMatchObject({ textSize: 20, theme: 'dark' });
  });

  it('is written at once when flushed, and then not again', async () => {
    preferences.setMeasure(70);
    await preferences.flush();
    await vi.runAllTimersAsync();
    await preferences.flush();
    expect(api.written.map(({ measure }) => measure)).toEqual([70]);
  });

  it('that could not be written goes with the next change', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    api.refusal = new Error('disk full');
    preferences.setTheme('sepia');
    await vi.runAllTimersAsync();
    api.refusal = null;
    preferences.setTextSize(21);
    await vi.runAllTimersAsync();
    expect(api.written.at(-1)).toMatchObject({ theme: 'sepia', textSize: 21 });
  });
});

describe('the language', () => {
  it('is the system’s until the reader chooses one', () => {
    start({}, 'kk');
    expect(preferences.language).toBe('kk');
    expect(preferences.isFirstStart).toBe(true);
    preferences.setLanguage('ru');
    expect(preferences.language).toBe('ru');
    expect(preferences.isFirstStart).toBe(false);
  });

  it('changes the words of the interface at once', () => {
    const words = (['en', 'ru', 'kk'] as const).map((language) => {
      preferences.setLanguage(language);
      return m.search();
    });
    expect(new Set(words).size).toBe(3);
  });

  it('can be tried on without being kept', async () => {
    preferences.preview('kk');
    expect(preferences.language).toBe('kk');
    expect(preferences.isFirstStart).toBe(true);
    await vi.runAllTimersAsync();
    expect(api.written).toEqual([]);
  });
});

describe('the theme', () => {
  it('follows the system while it is asked to', () => {
    expect(preferences.drawnTheme).toBe('light');
    system.say('color-scheme: dark', true);
    expect(preferences.drawnTheme).toBe('dark');
    system.say('contrast: more', true);
    expect(preferences.drawnTheme).toBe('contrast');
    preferences.setTheme('sepia');
    expect(preferences.drawnTheme).toBe('sepia');
  });
});

describe('a pane', () => {
  it('opens, closes and remembers its width', () => {
    preferences.resizePane('left', 300);
    preferences.togglePane('left');
    expect(preferences.pane('left')).toEqual({ open: false, width: 300 });
    preferences.openPane('left');
    preferences.openPane('left');
    expect(preferences.pane('left')).toEqual({ open: true, width: 300 });
  });

  it('in a narrow window is closed until it is asked for, and closes the other', () => {
    system.say(NARROW, true);
    expect([preferences.pane('left').open, preferences.pane('right').open]).toEqual([false, false]);
    preferences.togglePane('left');
    preferences.openPane('right');
    expect([preferences.pane('left').open, preferences.pane('right').open]).toEqual([false, true]);
    preferences.closeOverlayPane();
    expect(preferences.pane('right').open).toBe(false);
  });

  it('in a narrow window leaves what the reader had in the wide one', async () => {
    preferences.togglePane('left');
    await preferences.flush();
    system.say(NARROW, true);
    preferences.togglePane('left');
    preferences.closeOverlayPane();
    system.say(NARROW, false);
    expect(preferences.pane('left').open).toBe(false);
    expect(preferences.pane('right').open).toBe(true);
  });
});
