import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parsePreferences, PreferencesFile } from '../../src/main/preferences';
import { DEFAULT_PREFERENCES, type Preferences } from '../../src/shared/preferences';
import { temporaryFolder } from './temporary-folder';

const CHOSEN: Preferences = {
  ...DEFAULT_PREFERENCES,
  language: 'kk',
  theme: 'sepia',
  place: { expression: 'kz-constitution-2026/kk/plain', eId: 'art_28__para_1' },
};

async function place(): Promise<{ folder: string; path: string }> {
  const folder = await temporaryFolder();
  return { folder, path: join(folder, 'preferences.json') };
}

describe('preferences', () => {
  it('are the defaults before the first choice', async () => {
    const { path } = await place();
    expect(new PreferencesFile(path).current).toEqual(DEFAULT_PREFERENCES);
  });

  it('are found again as they were kept', async () => {
    const { path, folder } = await place();
    await new PreferencesFile(path).write(CHOSEN);
    expect(new PreferencesFile(path).current).toEqual(CHOSEN);
    expect(await readdir(folder)).toEqual(['preferences.json']);
  });

  it('are at the end the newest of many that were kept at once', async () => {
    const { path } = await place();
    const file = new PreferencesFile(path);
    await Promise.all([15, 18, 21, 24, 28].map((textSize) => file.write({ ...CHOSEN, textSize })));
    await file.settled();
    expect(new PreferencesFile(path).current.textSize).toBe(28);
  });

  it('take the default for what an older version did not know', async () => {
    const { path } = await place();
    await writeFile(path, '{"version":1,"theme":"dark"}');
    expect(new PreferencesFile(path).current).toEqual({ ...DEFAULT_PREFERENCES, theme: 'dark' });
  });

  it('of a version that kept no searches are read as they are, without any', async () => {
    const { path, folder } = await place();
    const { recentSearches: _recent, savedSearches: _saved, ...older } = CHOSEN;
    await writeFile(path, JSON.stringify(older));
    expect(new PreferencesFile(path).current).toEqual({ ...CHOSEN, recentSearches: [], savedSearches: [] });
    expect(await readdir(folder)).toEqual(['preferences.json']);
  });

  it('keep the searches with what they are narrowed to', async () => {
    const { path } = await place();
    const narrowing = {
      language: 'ru',
      kind: 'plain',
      work: 'kz-constitution-2026',
      section: 'sec_2',
      in: 'texts',
      sort: 'place',
    } as const;
    const searches: Preferences = {
      ...CHOSEN,
      recentSearches: ['право на жилище', '28'],
      savedSearches: [{ words: 'суд', narrowing }],
    };
    await new PreferencesFile(path).write(searches);
    expect(new PreferencesFile(path).current).toEqual(searches);
  });

  it('hold no more searches, and none longer, than they are made for', () => {
    const parse = (part: Partial<Preferences>) => () =>
      parsePreferences(JSON.stringify({ ...DEFAULT_PREFERENCES, ...part }));
    expect(parse({ recentSearches: Array.from({ length: 20 }, String) })).not.toThrow();
    expect(parse({ recentSearches: Array.from({ length: 21 }, String) })).toThrow();
    expect(parse({ recentSearches: ['x'.repeat(401)] })).toThrow();
  });

  it.each(['', '{', 'null', '[1]', '{"version":2}', '{"theme":"plaid"}', '{"textSize":"large"}'])(
    'that cannot be used, %j, give way to the defaults and are kept aside',
    async (text) => {
      const { path, folder } = await place();
      await writeFile(path, text);
      const file = new PreferencesFile(path);
      expect(file.current).toEqual(DEFAULT_PREFERENCES);
      expect(await readFile(join(folder, 'preferences.bad.json'), 'utf8')).toBe(text);
      await file.write(CHOSEN);
      expect(new PreferencesFile(path).current).toEqual(CHOSEN);
    },
  );

  it('can be kept again after a write has failed', async () => {
    const { folder } = await place();
    const path = join(folder, 'missing', 'preferences.json');
    const file = new PreferencesFile(path);
    await expect(file.write(CHOSEN)).rejects.toMatchObject({ code: 'preferences/io' });
    await mkdir(join(folder, 'missing'));
    await file.write(CHOSEN);
    expect(new PreferencesFile(path).current).toEqual(CHOSEN);
  });
});
