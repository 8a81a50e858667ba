/** Search in the real app: as you type, in three languages, over texts and notes, by number. */
import type { Locator, Page } from '@playwright/test';
import { current, expect, goTo, saveState, seeSearchReady, test } from './desk';
import { provision } from './main-job';

const CONSTITUTION = 'kz-constitution-2026';

const hits = (page: Page): Locator => page.getByTestId('search-hit');

/** Opens the palette and types words key by key. */
async function type(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  const field = page.getByTestId('search-input');
  await field.fill('');
  await field.pressSequentially(words);
}

/** The language of the words that a hit shows. */
const languageOf = (hit: Locator): Promise<string | null> =>
  hit.locator('[lang]').first().getAttribute('lang');

test('words are found as they are typed, in three languages, and marked', async ({ open }) => {
  const { page } = await open();
  await seeSearchReady(page);
  await type(page, 'evict');
  await expect(hits(page).first()).toHaveAttribute('data-eid', /^art_28(__|$)/);
  await page.keyboard.type('ion');
  await expect(page.getByTestId('search-input')).toHaveValue('eviction');
  await expect(hits(page).first()).toHaveAttribute('data-eid', /^art_28(__|$)/);
  await expect(hits(page).first()).toHaveAttribute('data-work', CONSTITUTION);
  await expect(hits(page).first().locator('mark').first()).toBeVisible();

  const others: [string, string, RegExp][] = [
    ['жилище', 'ru', /^art_(12|25)(__|$)/],
    ['баспана', 'kk', /^art_(12|14|25)(__|$)/],
    ['бостандық', 'kk', /^(art|preamble)/],
  ];
  for (const [words, language, eId] of others) {
    await page.keyboard.press('Escape');
    await type(page, words);
    const found = page.locator('[data-testid="search-hit"][data-work="udhr"]');
    const first = found.filter({ has: page.locator(`[lang="${language}"]`) }).first();
    await expect(first, words).toHaveAttribute('data-eid', eId);
    await expect(first.locator('mark').first()).toBeVisible();
  }
});

test('a result opens where its words are, in the language that they were found in', async ({ open }) => {
  const { page } = await open();
  await seeSearchReady(page);
  await type(page, 'произвольному вмешательству');
  await expect(hits(page).first()).toHaveAttribute('data-work', 'udhr');
  await page.keyboard.press('Enter');
  await expect(page.locator('.page')).toHaveAttribute('lang', 'ru');
  await expect(provision(page, 'art_12')).toBeInViewport();
  await expect(current(page)).toHaveAttribute('data-eid', /^art_12(__|$)/);
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(page.locator('.page')).toHaveAttribute('lang', 'en');
});

test('the item that the reader moved to stays chosen when answers arrive', async ({ open }) => {
  const { page } = await open();
  await seeSearchReady(page);
  await page.keyboard.press('Control+k');
  await page.getByTestId('search-input').fill('note');
  await page.keyboard.press('Control+End');
  const chosen = page.getByTestId('palette').locator('[aria-selected="true"]');
  await expect(hits(page).first()).toBeVisible();
  await expect(chosen).toHaveAttribute('data-testid', 'palette-command');
});

test('Enter takes the first item of the words in the field, however soon it is pressed', async ({ open }) => {
  const { page } = await open();
  await seeSearchReady(page);
  await type(page, '2');
  await expect(page.getByTestId('palette-place').first()).toHaveAttribute('data-eid', 'art_2');
  await page.keyboard.type('8');
  await page.keyboard.press('Enter');
  await expect(current(page)).toHaveAttribute('data-eid', 'art_28');
});

test('the number of an article goes straight there, in any of its spellings', async ({ open }) => {
  const { page } = await open();
  await seeSearchReady(page);
  const spellings: [string, string][] = [
    ['28', 'art_28'],
    ['art. 28(1)', 'art_28__para_1'],
    ['ст. 28 п. 1', 'art_28__para_1'],
    ['28-бап', 'art_28'],
  ];
  for (const [words, eId] of spellings) {
    await page.keyboard.press('Control+Home');
    await type(page, words);
    const place = page.locator(`[data-testid="palette-place"][data-work="${CONSTITUTION}"]`).first();
    await expect(place, words).toHaveAttribute('data-eid', eId);
    await expect(place).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Enter');
    await expect(page.getByTestId('palette')).toHaveCount(0);
    await expect(current(page), words).toHaveAttribute('data-eid', eId);
    await expect(provision(page, eId)).toBeInViewport();
    await page.keyboard.press('Shift+J');
  }
});

test('the palette is worked by keyboard alone and gives the focus back', async ({ open }) => {
  const { page } = await open();
  await seeSearchReady(page);
  await goTo(page, '28', 'art_28');
  await type(page, 'court');
  await expect(hits(page).first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(hits(page).nth(1)).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByTestId('search-input')).toBeFocused();
  const active = await page.getByTestId('search-input').getAttribute('aria-activedescendant');
  await expect(hits(page).nth(1)).toHaveAttribute('id', active ?? '');
  const eId = await hits(page).nth(1).getAttribute('data-eid');
  await page.keyboard.press('Escape');
  await expect(page.getByTestId('palette')).toHaveCount(0);
  await expect(current(page)).toHaveAttribute('data-eid', 'art_28');
  await expect(provision(page, 'art_28')).toBeFocused();

  await type(page, 'court');
  await expect(hits(page).nth(1)).toHaveAttribute('data-eid', eId ?? '');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(current(page)).toHaveAttribute('data-eid', eId ?? '');

  await type(page, 'notebook');
  await page.getByTestId('palette-command').filter({ hasText: 'Notebook' }).click();
  await expect(page.getByTestId('notebook')).toBeVisible();
});

test('the search view groups by document and filters by language, text and place', async ({ open }) => {
  const { page } = await open();
  await seeSearchReady(page);
  await page.keyboard.press('Control+Shift+F');
  const view = page.getByTestId('search-view');
  const field = page.getByTestId('search-view-input');
  await expect(field).toBeFocused();
  await field.pressSequentially('home');
  const groups = view.getByRole('heading', { level: 2 });
  await expect(groups).toHaveCount(2);
  await expect(groups.first()).toContainText('Constitution');
  await expect(groups.nth(1)).toContainText('Declaration');
  await expect(hits(page).first().locator('mark').first()).toBeVisible();
  await expect(page.getByTestId('search-count')).toHaveText(/^Found: \d+$/);

  await view.getByRole('combobox', { name: 'Text' }).selectOption('udhr');
  await expect(groups).toHaveCount(1);
  await expect(groups.first()).toContainText('Declaration');
  await view.getByRole('combobox', { name: 'Text' }).selectOption('');
  await view.getByRole('combobox', { name: 'Language' }).selectOption('ru');
  await field.fill('человек');
  await expect(hits(page).first().locator('mark').first()).toHaveText(/^человек/i);
  for (const hit of await hits(page).all()) expect(await languageOf(hit)).toBe('ru');
  await field.fill('adam');
  await view.getByRole('combobox', { name: 'Where' }).selectOption('notes');
  await expect(view).toContainText('Nothing found.');
  await view.getByRole('button', { name: 'Clear the filters' }).click();
  await expect(view.getByRole('combobox', { name: 'Where' })).toHaveValue('all');

  await field.fill('zzzzxq');
  await expect(view).toContainText('Nothing found. Try fewer words');
  await field.fill('home');
  await expect(hits(page).first()).toBeVisible();
  await field.press('ArrowDown');
  await expect(hits(page).first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(hits(page).nth(1)).toBeFocused();
  const eId = await hits(page).nth(1).getAttribute('data-eid');
  await page.keyboard.press('Enter');
  await expect(current(page)).toHaveAttribute('data-eid', eId ?? '');
  await page.keyboard.press('Control+Shift+F');
  await expect(field).toHaveValue('home');
  await page.keyboard.press('Escape');
  await expect(page.getByTestId('reader')).toBeVisible();
});

test('nothing found says what to try', async ({ open }) => {
  const { page } = await open();
  await seeSearchReady(page);
  await type(page, 'zzzzxq');
  await expect(page.getByTestId('palette')).toContainText('Nothing found. Try fewer words');
});

test('the words of a note are found within a second of the save, and those of a deleted one no more', async ({
  open,
}) => {
  const { page } = await open();
  await seeSearchReady(page);
  await goTo(page, '28', 'art_28');
  await page.keyboard.press('n');
  await page.getByTestId('note-editor').fill('Compare with the kumquat judgment.');
  await expect(saveState(page)).toHaveAttribute('data-state', 'saved');
  await page.getByTestId('note-editor').press('Escape');
  await expect(page.getByTestId('note')).toContainText('kumquat');
  await page.keyboard.press('Control+Shift+F');
  await page.getByTestId('search-view-input').fill('kumquat');
  await expect(hits(page).first()).toContainText('kumquat', { timeout: 1_500 });
  await expect(hits(page).first().locator('mark')).toHaveText('kumquat');
  await expect(page.getByTestId('search-view').getByRole('heading', { level: 2 })).toContainText('My notes');

  await hits(page).first().press('Enter');
  await expect(current(page)).toHaveAttribute('data-eid', 'art_28');
  await page.getByTestId('note').getByRole('button', { name: 'Move to the trash' }).click();
  await expect(page.getByTestId('note')).toHaveCount(0);
  await page.keyboard.press('Control+Shift+F');
  await expect(hits(page)).toHaveCount(0);
});
