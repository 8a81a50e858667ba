/** Bookmarks and notes: made, changed, kept, taken back, found again. */
import type { Locator, Page } from '@playwright/test';
import { choose, current, expect, goTo, heightOf, saveState, test } from './desk';
import { bookmark, provision, seeSaved, writeNote } from './main-job';

const card = (page: Page): Locator => page.getByTestId('bookmark-card');
const note = (page: Page): Locator => page.getByTestId('note');
const toast = (page: Page): Locator => page.getByTestId('toast');
const margin = (page: Page, eId: string): Locator => provision(page, eId).getByTestId('margin');

/** Sets a bookmark where a note is already. */
async function bookmarkBeside(page: Page): Promise<void> {
  await page.keyboard.press('b');
  await expect(card(page)).toHaveCount(1);
}

test('B sets and takes back a bookmark; the toast and Ctrl+Z undo it', async ({ open }) => {
  const { page } = await open();
  await goTo(page, '28', 'art_28');
  await page.keyboard.press('b');
  await expect(card(page)).toHaveAttribute('data-eid', 'art_28');
  await expect(margin(page, 'art_28')).toBeVisible();
  await expect(page.getByTestId('bookmark')).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByTestId('mark-count')).toHaveText('1');
  await page.keyboard.press('b');
  await expect(card(page)).toHaveCount(0);
  await toast(page).last().getByRole('button', { name: 'Undo' }).click();
  await expect(card(page)).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(card(page)).toHaveCount(0);
  await page.keyboard.press('Control+Shift+Z');
  await expect(card(page)).toHaveCount(1);
  await seeSaved(page);
});

test('a bookmark takes a label and a colour, and keeps them', async ({ open }) => {
  const { page, restart } = await open();
  await goTo(page, '28', 'art_28');
  await bookmark(page, 'art_28');
  const label = card(page).getByRole('textbox', { name: 'Label of the bookmark' });
  await label.fill('For the essay');
  await label.press('Enter');
  await expect(margin(page, 'art_28')).toContainText('For the essay');
  await card(page)
    .getByRole('button', { name: /Change the colour/ })
    .click();
  await card(page).getByTitle('Rose', { exact: true }).click();
  await expect(card(page)).toHaveClass(/colour-rose/);
  await seeSaved(page);
  const again = await restart();
  await expect(card(again.page).getByRole('textbox')).toHaveValue('For the essay');
  await expect(card(again.page)).toHaveClass(/colour-rose/);
});

test('a note is saved 400 ms after the last key and when the caret leaves it, and is shown as Markdown', async ({
  open,
}) => {
  const { page } = await open();
  await goTo(page, '28', 'art_28');
  await page.keyboard.press('n');
  const editor = page.getByTestId('note-editor');
  await expect(editor).toBeFocused();
  await editor.pressSequentially('Only a **court** decides');
  await expect(saveState(page)).toHaveAttribute('data-state', 'saved');
  await expect(saveState(page)).toHaveText(/^Saved ✓ \d\d:\d\d$/);
  await expect(editor).toBeFocused();
  await editor.press('End');
  await editor.pressSequentially(':\n\n- first\n- *second*');
  await editor.blur();
  await expect(saveState(page)).toHaveAttribute('data-state', 'saved');
  await expect(note(page).locator('strong')).toHaveText('court');
  await expect(note(page).locator('li')).toHaveCount(2);
  await expect(note(page).locator('em')).toHaveText('second');
  await expect(margin(page, 'art_28')).toContainText('Only a court decides');

  // Edits of one note that follow each other at once are one step of undo: a bookmark comes between.
  await bookmarkBeside(page);
  await page.getByTestId('edit-note').click();
  await expect(editor).toHaveValue('Only a **court** decides:\n\n- first\n- *second*');
  await editor.fill('Another thought');
  await editor.press('Control+Enter');
  await expect(note(page)).toContainText('Another thought');
  await page.keyboard.press('Control+z');
  await expect(note(page)).toContainText('Only a court decides');
});

test('a mark beside the text does not move the text', async ({ open }) => {
  const { page } = await open();
  await goTo(page, '28', 'art_28');
  const before = await heightOf(page, 'art_28__para_1');
  await bookmark(page, 'art_28');
  expect(await heightOf(page, 'art_28__para_1')).toBeCloseTo(before, 0);
});

test('an empty note leaves nothing behind', async ({ open }) => {
  const { page } = await open();
  await goTo(page, '28', 'art_28');
  await page.keyboard.press('n');
  await page.getByTestId('note-editor').press('Escape');
  await expect(note(page)).toHaveCount(0);
  await expect(page.getByTestId('mark-count')).toHaveText('0');
});

test('a link to a provision inside a note opens it', async ({ open }) => {
  const { page } = await open();
  await goTo(page, '28', 'art_28');
  await page.keyboard.press('n');
  await page.getByTestId('note-editor').fill('See [the right to life](locus:kz-constitution-2026#art_17).');
  await page.getByTestId('note-editor').press('Escape');
  await expect(margin(page, 'art_28')).toContainText('See the right to life.');
  await note(page).getByRole('link', { name: 'the right to life' }).click();
  await expect(current(page)).toHaveAttribute('data-eid', 'art_17');
  await expect(provision(page, 'art_17')).toBeInViewport();
});

test('words typed right before the window closes are there at the next start', async ({ open }) => {
  const { page, app, restart } = await open();
  await goTo(page, '28', 'art_28');
  await page.keyboard.press('n');
  await page.getByTestId('note-editor').pressSequentially('Typed and gone');
  const gone = app.waitForEvent('close');
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await gone;
  const again = await restart();
  await expect(note(again.page)).toContainText('Typed and gone');
});

test('what is deleted goes to the trash, can be undone, and comes back from there', async ({ open }) => {
  const { page } = await open();
  await goTo(page, '28', 'art_28');
  await writeNote(page, 'art_28', 'A passing thought');
  const remove = note(page).getByRole('button', { name: 'Move to the trash' });
  await remove.click();
  await expect(note(page)).toHaveCount(0);
  await toast(page).last().getByRole('button', { name: 'Undo' }).click();
  await expect(note(page)).toHaveCount(1);
  await remove.click();
  await expect(note(page)).toHaveCount(0);
  await page.keyboard.press('Control+Shift+N');
  await choose(page, 'notebook-part', 'Trash 1');
  const trashed = page.getByTestId('trashed');
  await expect(trashed).toContainText('A passing thought');
  await expect(trashed).toContainText('Days left: 30');
  await trashed.getByRole('button', { name: 'Restore' }).click();
  await expect(trashed).toHaveCount(0);
  await choose(page, 'notebook-part', 'Marks 1');
  await expect(note(page)).toContainText('A passing thought');

  await note(page).getByRole('button', { name: 'Move to the trash' }).click();
  await choose(page, 'notebook-part', 'Trash 1');
  await page.getByRole('button', { name: 'Empty the trash' }).click();
  await page.getByRole('button', { name: 'Delete all for good (1)' }).click();
  await expect(page.getByTestId('notebook')).toContainText('The trash is empty.');
});

test('the notebook filters by words, text, section, kind, colour and date, and orders', async ({ open }) => {
  const { page } = await open();
  await goTo(page, '28', 'art_28');
  await writeNote(page, 'art_28', 'The home is my castle');
  await goTo(page, '1', 'art_1');
  await bookmark(page, 'art_1');
  await card(page)
    .getByRole('button', { name: /Change the colour/ })
    .click();
  await card(page).getByTitle('Green', { exact: true }).click();
  await expect(card(page)).toHaveClass(/colour-green/);
  await page.getByRole('button', { name: /Universal Declaration/ }).click();
  await expect(page.locator('.page')).toHaveAttribute('lang', 'en');
  await expect(page.getByTestId('title-page')).toContainText('Universal Declaration');
  await page.keyboard.press('Shift+J');
  await page.keyboard.press('Shift+J');
  await expect(current(page)).toHaveAttribute('data-eid', 'art_1');
  await writeNote(page, 'art_1', 'Born free, castle or not');

  await page.keyboard.press('Control+Shift+N');
  const book = page.getByTestId('notebook');
  const count = page.getByTestId('notebook-count');
  /** A list or a date of the filters, by the first word of its label. */
  const filter = (name: string): Locator =>
    book.locator('label', { has: page.locator(`span:text-is("${name}")`) }).locator('select, input');
  await expect(count).toHaveText('Shown: 3 of 3');
  await expect(book.getByRole('heading', { level: 2 })).toContainText([
    /Article 1/,
    /Article 28/,
    /Article 1/,
  ]);

  await page.getByTestId('notebook-filter').fill('CASTLE');
  await expect(count).toHaveText('Shown: 2 of 3');
  await page.getByTestId('notebook-filter').fill('');
  await filter('Kind').selectOption('bookmarks');
  await expect(count).toHaveText('Shown: 1 of 3');
  await filter('Kind').selectOption('');
  await filter('Colour').selectOption('yellow');
  await expect(count).toHaveText('Shown: 1 of 3');
  await filter('Colour').selectOption('rose');
  await expect(book).toContainText('Nothing fits these filters.');
  await book.getByRole('button', { name: 'Clear the filters' }).click();
  await expect(count).toHaveText('Shown: 3 of 3');
  await expect(filter('Colour')).toHaveValue('');

  await filter('Text').selectOption('kz-constitution-2026');
  await expect(count).toHaveText('Shown: 2 of 3');
  await filter('Section').selectOption('sec_2');
  await expect(count).toHaveText('Shown: 1 of 3');
  await expect(note(page)).toContainText('The home is my castle');
  await filter('Text').selectOption('');
  await expect(count).toHaveText('Shown: 3 of 3');

  await filter('Changed since').fill('2100-01-01');
  await expect(book).toContainText('Nothing fits these filters.');
  await filter('Changed since').fill('');
  await filter('Changed until').fill('2000-01-01');
  await expect(book).toContainText('Nothing fits these filters.');
  await book.getByRole('button', { name: 'Clear the filters' }).click();
  await expect(filter('Changed until')).toHaveValue('');

  await filter('Order').selectOption('newest');
  await expect(book.locator('[data-testid="note"], [data-testid="bookmark-card"]').first()).toContainText(
    'Born free',
  );
  await filter('Order').selectOption('oldest');
  await expect(book.locator('[data-testid="note"], [data-testid="bookmark-card"]').first()).toContainText(
    'The home is my castle',
  );
});

test('a mark made in one language of a text is there in another', async ({ open }) => {
  const { page } = await open({ place: { expression: 'udhr/en/official', eId: 'art_12' } });
  await expect(current(page)).toHaveAttribute('data-eid', 'art_12');
  await bookmark(page, 'art_12');
  await writeNote(page, 'art_12', 'Letters too');
  for (const sign of ['РУС', 'ҚАЗ']) {
    await page.getByTestId('text-language').getByText(sign).click();
    await expect(page.locator('.page')).toHaveAttribute('lang', sign === 'РУС' ? 'ru' : 'kk');
    await expect(margin(page, 'art_12')).toContainText('Letters too');
    await expect(margin(page, 'art_12').getByRole('button')).toHaveCount(2);
    await expect(note(page)).toContainText('Letters too');
  }
});
