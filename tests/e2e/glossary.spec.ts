/** The terms: found in any language, explained in the text, with the way to their provisions and back. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import type { Glossary } from '../../src/renderer/src/corpus/apparatus/glossary';
import { choose, current, expect, goTo, test } from './desk';
import { provision } from './main-job';

const { terms } = JSON.parse(
  readFileSync('out/corpus/kz-constitution-2026/glossary.json', 'utf8'),
) as Glossary;

const entries = (page: Page): Locator => page.getByTestId('term');
const words = (page: Page): Locator => page.getByTestId('glossary-words');
const headings = (page: Page): Locator => entries(page).getByRole('heading');
/** The first marked term of a provision. */
const marked = (page: Page, eId: string): Locator => provision(page, eId).locator('[data-term]').first();

test('a word of any language finds the term in all three', async ({ open }) => {
  const { page } = await open();
  await page.keyboard.press('Control+3');
  await expect(page.getByTestId('glossary-count')).toHaveText(`Terms: ${terms.length}`);
  for (const typed of ['Kurultai', 'Курултай', 'Құрылтай']) {
    await words(page).fill(typed);
    await expect(headings(page).first()).toHaveText('Kurultai');
    await expect(entries(page).first()).toContainText('Құрылтай');
    await expect(entries(page).first()).toContainText('Курултай');
  }
  await words(page).fill('qwertz');
  await expect(entries(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Show all terms' }).click();
  await expect(page.getByTestId('glossary-count')).toHaveText(`Terms: ${terms.length}`);
});

test('a term leads to its provisions and to terms near it, by keyboard alone', async ({ open }) => {
  const { page } = await open();
  await page.keyboard.press('Control+3');
  await words(page).fill('kurultai');
  await expect(headings(page).first()).toHaveText('Kurultai');
  const place = entries(page).first().locator('[data-eid]').first();
  const eId = (await place.getAttribute('data-eid')) ?? '';
  await place.focus();
  await page.keyboard.press('Enter');
  await expect(current(page)).toHaveAttribute('data-eid', eId);
  await page.keyboard.press('Control+3');
  await expect(words(page)).toHaveValue('kurultai');
  const near = entries(page).first().locator('.also button').first();
  const name = (await near.textContent()) ?? '';
  await near.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-testid="term"].marked').getByRole('heading')).toHaveText(name);
  await expect(words(page)).toHaveValue('');
});

test('the palette offers a term and opens it', async ({ open }) => {
  const { page } = await open();
  await page.keyboard.press('Control+k');
  await page.getByTestId('search-input').fill('мәслихат');
  const term = page.getByTestId('palette-term').first();
  await expect(term).toContainText('maslikhat');
  await term.click();
  await expect(page.locator('[data-testid="term"].marked').getByRole('heading')).toHaveText('maslikhat');
});

test('a term in the text is explained in the language of the text, and its marks can be put away', async ({
  open,
}) => {
  const { page } = await open();
  await goTo(page, '43', 'art_43');
  await marked(page, 'art_43__para_1').hover();
  const card = page.getByTestId('term-preview');
  await expect(card).toBeVisible();
  const id = (await marked(page, 'art_43__para_1').getAttribute('data-term')) ?? '';
  const term = terms.find((one) => one.id === id);
  await expect(card).toContainText(term?.en.definition ?? 'no such term');
  await card.getByRole('button', { name: 'Open in Terms' }).click();
  await expect(page.locator(`[data-testid="term"].marked`)).toHaveAttribute('data-term-id', id);

  await page.keyboard.press('Control+1');
  await choose(page, 'text-language', 'ҚАЗ');
  await marked(page, 'art_43__para_1').hover();
  await expect(card).toHaveAttribute('lang', 'kk');

  await page.getByTestId('open-reading-settings').click();
  await page.getByTestId('annotated').uncheck();
  await expect(page.locator('[data-term]')).toHaveCount(0);
  await expect(page.getByTestId('earlier')).toHaveCount(0);
});

test('Escape means the dialog that lies over a term’s card', async ({ open }) => {
  const { page } = await open();
  await goTo(page, '43', 'art_43');
  await marked(page, 'art_43__para_1').hover();
  await expect(page.getByTestId('term-preview')).toBeVisible();
  await page.keyboard.press('Control+Comma');
  await expect(page.getByTestId('settings')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByTestId('settings')).toHaveCount(0);
  await expect(page.getByTestId('reader')).toBeVisible();
});

test('axe finds nothing in the terms', async ({ open }) => {
  const { page } = await open({ language: 'kk', theme: 'dark' });
  await page.keyboard.press('Control+3');
  await words(page).fill('сот');
  await expect(entries(page).first()).toBeVisible();
  await entries(page).first().locator('summary').click();
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).include('main').analyze();
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target}`))).toEqual([]);
});
