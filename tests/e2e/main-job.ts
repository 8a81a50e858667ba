/** What a reader comes for, done as a reader does it: shared by the smoke run and the end-to-end tests. */
import { expect, type Locator, type Page } from '@playwright/test';

/** Time for what follows a start: fonts, the text, the search index. ms. */
const FIRST_LIMIT = 20_000;

export const provision = (page: Page, eId: string): Locator =>
  page.locator(`[data-testid="provision"][data-eid="${eId}"]`);

const margin = (page: Page, eId: string): Locator => provision(page, eId).getByTestId('margin');

/** The text is on the screen. */
export async function seeText(page: Page): Promise<void> {
  await expect(page.getByTestId('reader')).toBeVisible({ timeout: FIRST_LIMIT });
  await expect(page.getByTestId('provision').first()).toBeAttached({ timeout: FIRST_LIMIT });
}

/** The first start asks for language and theme; the system's are kept. */
export async function passWelcome(page: Page): Promise<void> {
  await page.getByTestId('welcome-start').click();
  await expect(page.getByTestId('welcome')).toHaveCount(0);
}

/** Types a provision's number as a reader writes it, and goes there. */
export async function openByNumber(page: Page, number: string, eId: string): Promise<void> {
  await page.getByTestId('open-palette').click();
  await page.getByTestId('search-input').fill(number);
  await expect(page.getByTestId('palette-place').first()).toHaveAttribute('data-eid', eId);
  await page.keyboard.press('Enter');
  await expect(provision(page, eId)).toBeInViewport();
}

/** Finds words and opens the first hit, which lies in the article; answers its eId. */
export async function findPhrase(page: Page, words: string, article: string): Promise<string> {
  await page.getByTestId('open-palette').click();
  await page.getByTestId('search-input').fill(words);
  const first = page.getByTestId('search-hit').first();
  await expect(first).toHaveAttribute('data-eid', new RegExp(`^${article}(__|$)`), { timeout: FIRST_LIMIT });
  const eId = await first.getAttribute('data-eid');
  if (eId === null) throw new Error(`search: the first hit for "${words}" has no eId`);
  await first.click();
  await expect(provision(page, eId)).toBeInViewport();
  return eId;
}

/** Everything that was written is on the disk. */
export async function seeSaved(page: Page): Promise<void> {
  await expect(page.getByTestId('save-state')).toHaveAttribute('data-state', 'saved');
}

/** Bookmarks the current provision with the key B. */
export async function bookmark(page: Page, eId: string): Promise<void> {
  await page.keyboard.press('b');
  await expect(margin(page, eId).getByRole('button')).toHaveCount(1);
  await seeSaved(page);
}

/** Writes a note at the current provision with the key N, and leaves the field. */
export async function writeNote(page: Page, eId: string, words: string): Promise<void> {
  await page.keyboard.press('n');
  const editor = page.getByTestId('note-editor');
  await editor.fill(words);
  await seeSaved(page);
  await editor.press('Escape');
  await expect(margin(page, eId)).toContainText(words);
}

/** The bookmark and the note stand beside the provision and in the inspector. */
export async function seeMarks(page: Page, eId: string, words: string): Promise<void> {
  await expect(margin(page, eId).getByRole('button')).toHaveCount(2);
  await expect(margin(page, eId)).toContainText(words);
  await expect(page.getByTestId('bookmark-card')).toHaveAttribute('data-eid', eId);
  await expect(page.getByTestId('note')).toContainText(words);
}
