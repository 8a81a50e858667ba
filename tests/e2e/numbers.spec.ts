/** Numbers and deadlines: the table of every quantity, sorted, filtered, beside 1995, and back into the text. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import type { Numbers } from '../../src/renderer/src/corpus/apparatus/numbers';
import { choose, current, expect, test } from './desk';

const { numbers } = JSON.parse(
  readFileSync('out/corpus/kz-constitution-2026/numbers.json', 'utf8'),
) as Numbers;

const view = (page: Page): Locator => page.getByTestId('numbers');
const rows = (page: Page): Locator => page.getByTestId('number');
const words = (page: Page): Locator => page.getByTestId('numbers-words');
const filter = (page: Page, name: string): Locator =>
  page.getByTestId('numbers-filters').getByRole('combobox', { name: new RegExp(`^${name}`) });
/** The head of the column that is sorted by: `place`, `kind`, `size`. */
const head = (page: Page, by: string): Locator =>
  page.locator(`[data-testid="numbers-sort"][data-by="${by}"]`);
/** How the table says that it is sorted by a column. */
const sorted = (page: Page, by: string): Locator => page.locator('th', { has: head(page, by) });

async function openNumbers(page: Page): Promise<void> {
  await page.keyboard.press('Control+5');
  await expect(rows(page)).toHaveCount(numbers.length);
}

test('every number is there with the words of the text, by its key and through the palette', async ({
  open,
}) => {
  const { page } = await open();
  await page.keyboard.press('Control+k');
  await page.getByTestId('search-input').fill('Numbers and deadlines');
  await page.getByTestId('palette-command').first().click();
  await expect(view(page)).toBeVisible();
  await page.keyboard.press('Control+1');
  await expect(view(page)).toHaveCount(0);
  await openNumbers(page);
  await expect(words(page)).toBeFocused();
  await expect(view(page).getByRole('table')).toHaveAccessibleName(/Every number/);
  await expect(page.getByTestId('numbers-count')).toHaveText(`Shown: ${numbers.length} of ${numbers.length}`);

  const deputies = rows(page).filter({ hasText: 'Deputies of the Kurultai' }).first();
  await expect(deputies).toContainText('145 deputies');
  await expect(deputies).toContainText('differs');
  await expect(deputies).toContainText('Art. 50(3)');
  const experience = rows(page).filter({ hasText: 'President’s prior work' });
  await expect(experience.getByTitle('The Constitution of 1995 set no such number')).toContainText(
    '— not set',
  );
});

test('the heads of the columns sort it, both ways, and say so', async ({ open }) => {
  const { page } = await open();
  await openNumbers(page);
  await expect(sorted(page, 'place')).toHaveAttribute('aria-sort', 'ascending');
  await expect(rows(page).first()).toHaveAttribute('data-eid', numbers[0]?.eId ?? '');

  await head(page, 'size').focus();
  await page.keyboard.press('Enter');
  await expect(sorted(page, 'size')).toHaveAttribute('aria-sort', 'ascending');
  await expect(sorted(page, 'place')).toHaveAttribute('aria-sort', 'none');
  await expect(rows(page).first()).toContainText('48 hours');
  await expect(view(page).locator('th[scope="rowgroup"]').first()).toContainText('Lengths of time');
  await page.keyboard.press('Enter');
  await expect(sorted(page, 'size')).toHaveAttribute('aria-sort', 'descending');
  await expect(rows(page).first()).toContainText('at least 40 years old');

  await head(page, 'kind').focus();
  await page.keyboard.press('Space');
  await expect(sorted(page, 'kind')).toHaveAttribute('aria-sort', 'ascending');
  const ages = numbers.filter(({ kind }) => kind === 'age').length;
  const kinds = await rows(page).locator('.kind').allInnerTexts();
  expect(new Set(kinds.slice(0, ages))).toEqual(new Set(['Age']));
  expect(kinds.slice(ages)).not.toContain('Age');
});

test('filters narrow it down together, and stay while the text is read', async ({ open }) => {
  const { page } = await open();
  await openNumbers(page);
  const deadlines = numbers.filter(({ kind }) => kind === 'deadline');
  await filter(page, 'Kind').selectOption({ label: `Deadline (${deadlines.length})` });
  await expect(rows(page)).toHaveCount(deadlines.length);
  await filter(page, 'Section').selectOption({ index: 1 });
  await page.getByTestId('numbers-changed').focus();
  await page.keyboard.press('Space');
  await expect(rows(page).filter({ hasText: 'the first Sunday of December' })).toHaveCount(1);
  const left = await rows(page).count();
  expect(left).toBeLessThan(deadlines.length);

  await words(page).fill('oath');
  await expect(page.getByTestId('numbers-count')).toHaveText(`Shown: 2 of ${numbers.length}`);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const second = rows(page).nth(1).getByRole('button');
  await expect(second).toBeFocused();
  const eId = (await second.getAttribute('data-eid')) ?? '';
  await page.keyboard.press('Enter');
  await expect(current(page)).toHaveAttribute('data-eid', eId);

  await page.keyboard.press('Control+5');
  await expect(rows(page)).toHaveCount(2);
  await expect(second).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(words(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(words(page)).toHaveValue('');
  await expect(rows(page)).toHaveCount(left);

  await words(page).fill('no such words');
  await expect(rows(page)).toHaveCount(0);
  await view(page).getByRole('button', { name: 'Clear the filters' }).press('Enter');
  await expect(rows(page)).toHaveCount(numbers.length);
  await expect(words(page)).toHaveValue('');
});

test('it speaks the interface’s language at once, and finds words of each', async ({ open }) => {
  const { page } = await open();
  await openNumbers(page);
  await words(page).fill('Президенттің өкілеттік');
  await expect(rows(page).first()).toContainText('seven years');
  await page.keyboard.press('Control+Comma');
  await choose(page, 'interface-language', 'Русский');
  await page.keyboard.press('Escape');
  await expect(rows(page).first()).toContainText('семь лет');
  await expect(rows(page).first()).toContainText('ст. 43, п. 1');
  await page.keyboard.press('Control+Comma');
  await choose(page, 'interface-language', 'Қазақша');
  await page.keyboard.press('Escape');
  await expect(rows(page).first()).toContainText('43-бап, 1-тармақ');
  await expect(view(page).getByRole('columnheader', { name: '2026 жылы' })).toBeVisible();
});

test('where it is narrow each row is a card with labels; axe finds nothing in either', async ({ open }) => {
  const { app, page } = await open({ theme: 'dark', language: 'kk' });
  await openNumbers(page);
  const violations = async (): Promise<string[]> => {
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).include('main').analyze();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  };
  expect(await violations()).toEqual([]);
  await expect(filter(page, 'Реті')).toBeHidden();

  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(920, 800));
  const order = filter(page, 'Реті');
  await expect(order).toBeVisible();
  await expect(head(page, 'size')).toBeHidden();
  await order.selectOption({ label: 'Алдымен үлкендері' });
  const first = rows(page).first();
  await expect(first).toContainText('40 жас');
  const cell = first.locator('td').last();
  expect(await cell.evaluate((node) => getComputedStyle(node, '::before').content)).toBe('"Норма"');
  const [card, list] = [await first.boundingBox(), await view(page).boundingBox()];
  expect(card && list && card.x + card.width <= list.x + list.width).toBe(true);
  expect(await violations()).toEqual([]);
});
