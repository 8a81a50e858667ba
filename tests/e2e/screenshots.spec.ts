/** Pictures of the app at work, into out/screenshots; `npm run screenshots` copies them to docs/screenshots. */
import type { Page } from '@playwright/test';
import { resolve } from 'node:path';
import type { Language } from '../../src/shared/corpus';
import { choose, current, expect, goTo, saveState, seeSearchReady, test, type Desk } from './desk';

const FOLDER = resolve(import.meta.dirname, '../../out/screenshots');
const SIZE = { width: 1440, height: 900 };
/** A time that no picture betrays the day of its making by. */
const NOON = new Date('2026-11-23T12:00:00');

const NOTES: readonly [string, string, string][] = [
  ['17', 'art_17__para_3', 'One sentence, no exceptions. Compare with **Article 3** of the Declaration.'],
  [
    '28',
    'art_28__para_1',
    'Only a *court* may take a home away:\n\n- inviolable\n- no eviction without a decision',
  ],
];

async function picture(page: Page, name: string): Promise<void> {
  await page.mouse.move(SIZE.width / 2, SIZE.height - 4);
  await page.evaluate(() => document.fonts.ready);
  const path = resolve(FOLDER, `${name}.png`);
  const image = await page.screenshot({ path, animations: 'disabled', caret: 'hide' });
  expect(image.readUInt32BE(16)).toBe(SIZE.width);
  expect(image.readUInt32BE(20)).toBe(SIZE.height);
}

async function setUp({ app, page }: Desk): Promise<void> {
  await app.evaluate(({ BrowserWindow }, { width, height }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(width, height);
  }, SIZE);
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(SIZE.width);
  await seeSearchReady(page);
}

test('the reader, light and dark, the search and the notebook as they look', async ({ open }) => {
  const desk = await open();
  const { page } = desk;
  await setUp(desk);
  await page.clock.setFixedTime(NOON);
  for (const [number, eId, words] of NOTES) {
    await goTo(page, number, eId.replace(/__.*/, ''));
    while ((await current(page).getAttribute('data-eid')) !== eId) await page.keyboard.press('j');
    await page.keyboard.press('n');
    await page.getByTestId('note-editor').fill(words);
    await page.getByTestId('note-editor').press('Escape');
    await expect(saveState(page)).toHaveAttribute('data-state', 'saved');
  }
  await goTo(page, '28', 'art_28');
  await page.keyboard.press('b');
  await expect(page.getByTestId('bookmark-card')).toBeVisible();
  await page.getByTestId('toast').last().getByRole('button', { name: 'Close' }).click();
  await picture(page, 'reader-light');

  await page.getByTestId('open-reading-settings').click();
  await choose(page, 'reading-settings', 'Dark');
  await page.keyboard.press('Escape');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await picture(page, 'reader-dark');
  await page.getByTestId('open-reading-settings').click();
  await choose(page, 'reading-settings', 'Light');
  await page.keyboard.press('Escape');

  await page.keyboard.press('Control+Shift+F');
  await page.getByTestId('search-view-input').fill('жилище');
  await expect(page.getByTestId('search-hit').first()).toBeVisible();
  await picture(page, 'search');

  await page.keyboard.press('Control+Shift+N');
  await expect(page.getByTestId('note')).toHaveCount(NOTES.length);
  await picture(page, 'notebook');
});

/** Each view of what stands around the text, in one of the three languages. */
const STUDIES: readonly { name: string; language: Language; show: (page: Page) => Promise<void> }[] = [
  {
    name: 'changes',
    language: 'en',
    show: async (page) => {
      await page.keyboard.press('Control+Digit2');
      await expect(page.getByTestId('change-link').first()).toBeVisible();
    },
  },
  {
    name: 'glossary',
    language: 'ru',
    show: async (page) => {
      await page.keyboard.press('Control+Digit3');
      await page.getByTestId('glossary-words').fill('Курултай');
      await expect(page.getByTestId('term').first()).toBeVisible();
    },
  },
  {
    name: 'topics',
    language: 'en',
    show: async (page) => {
      await page.keyboard.press('Control+Digit4');
      await page.getByTestId('topics').getByRole('button').nth(2).click();
    },
  },
  {
    name: 'numbers',
    language: 'kk',
    show: async (page) => {
      await page.keyboard.press('Control+Digit5');
      await expect(page.getByTestId('number').first()).toBeVisible();
    },
  },
  {
    name: 'powers',
    language: 'ru',
    show: async (page) => {
      await page.keyboard.press('Control+Digit6');
      await expect(page.getByTestId('powers').getByRole('table')).toBeAttached();
    },
  },
  {
    name: 'context',
    language: 'kk',
    show: async (page) => {
      await goTo(page, '28', 'art_28');
      await page.locator('#inspector-context').click();
      await expect(page.getByTestId('change-link').first()).toBeVisible();
    },
  },
];

for (const { name, language, show } of STUDIES) {
  test(`the view ${name} as it looks in ${language}`, async ({ open }) => {
    const desk = await open({
      language,
      place: { expression: `kz-constitution-2026/${language}/plain`, eId: 'art_28' },
    });
    await setUp(desk);
    await show(desk.page);
    await picture(desk.page, name);
  });
}
