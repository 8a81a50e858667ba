/** A desk that is set already: no welcome, fixed preferences, the text on the screen. What most tests start from. */
import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DEFAULT_PREFERENCES, type Preferences } from '../../src/shared/preferences';
import { test as base } from './launch';
import { provision, seeText } from './main-job';

/** The preferences of a reader who has chosen; `en` and `light` where a test says nothing. */
export const settled = (wanted: Partial<Preferences> = {}): Preferences => ({
  ...DEFAULT_PREFERENCES,
  language: 'en',
  theme: 'light',
  ...wanted,
});

/** The app that a desk stands on, at work. */
export interface Desk {
  app: ElectronApplication;
  page: Page;
  /** Quits as a reader does, and starts again on the same data. */
  restart: () => Promise<Desk>;
}

interface DeskFixtures {
  /** Starts the app with these preferences, which are written before it starts. */
  open: (preferences?: Partial<Preferences>) => Promise<Desk>;
}

export const test = base.extend<DeskFixtures>({
  open: async ({ launch, userData }, use) => {
    const start = async (): Promise<Desk> => {
      const app = await launch();
      const page = await app.firstWindow();
      await seeText(page);
      return {
        app,
        page,
        restart: async () => {
          await app.close();
          return start();
        },
      };
    };
    await use(async (preferences) => {
      await writeFile(join(userData, 'preferences.json'), JSON.stringify(settled(preferences)));
      return start();
    });
  },
});

export { expect } from './launch';

/** Distance of a provision's upper edge from the upper edge of the text's window, CSS px. */
export async function heightOf(page: Page, eId: string): Promise<number> {
  const [row, reader] = await Promise.all([
    provision(page, eId).boundingBox(),
    page.getByTestId('reader').boundingBox(),
  ]);
  if (!row || !reader) throw new Error(`reader: "${eId}" is not laid out`);
  return row.y - reader.y;
}

/** The provision that keys and marks act on; the bar stands beside it. */
export const current = (page: Page): Locator => page.locator('[data-testid="provision"][data-current]');

/** Goes to a provision of a work by its number in the palette. */
export async function goTo(
  page: Page,
  number: string,
  eId: string,
  work = 'kz-constitution-2026',
): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByTestId('search-input').fill(number);
  await page.locator(`[data-testid="palette-place"][data-work="${work}"][data-eid="${eId}"]`).click();
  await page.getByTestId('palette').waitFor({ state: 'detached' });
  await provision(page, eId).waitFor();
}

/** Text of the status line: `Saved ✓ 14:02`. */
export const saveState = (page: Page): Locator => page.getByTestId('save-state');

/** Chooses one of a row of radio buttons by its words. */
export const choose = (page: Page, testid: string, words: string): Promise<void> =>
  page.getByTestId(testid).getByText(words, { exact: true }).click();

/** Search knows the bundled texts: the index is read. */
export async function seeSearchReady(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName('search-ready').length > 0);
}
