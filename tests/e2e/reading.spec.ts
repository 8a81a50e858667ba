/** Reading: ways through the text, and what is as it was left. */
import type { Page } from '@playwright/test';
import { current, expect, goTo, heightOf, test } from './desk';
import { provision } from './main-job';

/** Presses a key as a keyboard with another layout does: the place of the key is the same, its letter is not. */
async function pressPlace(page: Page, code: string, letter: string, modifiers = 0): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const key = { code, key: letter, modifiers };
  await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
  await session.detach();
}

const CONTROL = 2;

test('the first page says what the edition is, what it is not, and where the law is to be had', async ({
  open,
}) => {
  const { page } = await open();
  const title = page.getByTestId('title-page');
  await expect(title).toBeInViewport();
  await expect(title).toContainText('It is not the law, and it is not an official translation.');
  await expect(title).toContainText('K2600000000');
  await expect(title).toContainText('adilet.zan.kz');
  await expect(title).toContainText('1 July 2026');
  await expect(title).toContainText('plain language');
});

test('contents, breadcrumb and keys lead from article to article', async ({ open }) => {
  const { page } = await open();
  const contents = page.getByRole('navigation', { name: 'Contents' });
  await contents.getByRole('button', { name: /Basic rights, freedoms and duties/ }).click();
  await contents.getByRole('button', { name: /The home/ }).click();
  await expect(provision(page, 'art_28')).toBeInViewport();
  await expect(current(page)).toHaveAttribute('data-eid', 'art_28');
  await expect(contents.locator('[aria-current="true"]')).toContainText('The home');

  const breadcrumb = page.getByTestId('breadcrumb');
  await expect(breadcrumb.getByRole('listitem')).toHaveCount(4);
  await expect(breadcrumb.locator('[aria-current="page"]')).toHaveText('Art. 28');

  const steps: [string, string][] = [
    ['j', 'art_28__para_1'],
    ['j', 'art_28__para_2'],
    ['j', 'art_29'],
    ['k', 'art_28__para_2'],
    ['Shift+J', 'art_29'],
    ['Shift+J', 'art_30'],
    ['Shift+K', 'art_29'],
    [']', 'sec_3'],
    ['[', 'sec_2'],
  ];
  for (const [key, eId] of steps) {
    await page.keyboard.press(key);
    await expect(current(page), `after ${key}`).toHaveAttribute('data-eid', eId);
    await expect(provision(page, eId)).toBeInViewport();
  }
  await breadcrumb.getByRole('button', { name: 'Constitution 2026' }).click();
  await expect(page.getByTestId('title-page')).toBeInViewport();
});

test('a bar stands beside the current provision, an article as well as a paragraph', async ({ open }) => {
  const { page } = await open();
  await goTo(page, '28', 'art_28');
  for (const eId of ['art_28', 'art_28__para_1']) {
    await expect(current(page)).toHaveAttribute('data-eid', eId);
    const [bar, text] = await current(page).evaluate((row) => [
      row.getBoundingClientRect().left + Number.parseFloat(getComputedStyle(row, '::before').left),
      row.closest('[data-testid="reader"]')?.getBoundingClientRect().left ?? 0,
    ]);
    expect(bar, eId).toBeGreaterThanOrEqual(text ?? Infinity);
    await page.keyboard.press('j');
  }
});

test('back and forward come to the same provision at the same height', async ({ open }) => {
  const { page } = await open();
  await goTo(page, '28', 'art_28');
  await page.getByTestId('reader').hover();
  await page.mouse.wheel(0, 90);
  await expect.poll(() => heightOf(page, 'art_28')).toBeLessThan(0);
  const left = await heightOf(page, 'art_28__para_1');
  await goTo(page, '62', 'art_62');
  const arrived = await heightOf(page, 'art_62');
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(provision(page, 'art_28__para_1')).toBeInViewport();
  await expect.poll(() => heightOf(page, 'art_28__para_1')).toBeCloseTo(left, 0);
  await page.keyboard.press('Alt+ArrowRight');
  await expect(provision(page, 'art_62')).toBeInViewport();
  await expect.poll(() => heightOf(page, 'art_62')).toBeCloseTo(arrived, 0);
});

test('a reference shows what it points at, leads there, and there is a way back', async ({ open }) => {
  const { page } = await open();
  await goTo(page, 'art 46', 'art_46');
  const reference = page.locator('[data-eid^="art_46"] a', { hasText: 'paragraph 3 of Article 62' }).first();
  await expect(reference).toHaveAttribute('data-reference', 'art_62__para_3');
  const from = (await reference.locator('xpath=ancestor::*[@data-eid][1]').getAttribute('data-eid')) ?? '';
  const preview = page.getByTestId('reference-preview');

  await reference.hover();
  await expect(preview).toContainText('Article 62(3)');
  await expect(preview).toContainText('Dissolving the Kurultai');
  await page.mouse.move(5, 300);
  await expect(preview).toHaveCount(0);

  await reference.focus();
  await expect(preview).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(preview).toHaveCount(0);

  await page.keyboard.press('Enter');
  await expect(provision(page, 'art_62__para_3')).toBeInViewport();
  await expect(current(page)).toHaveAttribute('data-eid', 'art_62__para_3');
  await expect(preview).toHaveCount(0);
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(reference).toBeInViewport();
  await expect(current(page)).toHaveAttribute('data-eid', from);

  await reference.click();
  await expect(provision(page, 'art_62__para_3')).toBeInViewport();
});

test('a preview stays when it is pinned, and the pointer may go over to it', async ({ open }) => {
  const { page } = await open({ place: { expression: 'kz-constitution-2026/en/plain', eId: 'art_46' } });
  const reference = page.locator('[data-eid^="art_46"] a', { hasText: 'paragraph 3 of Article 62' }).first();
  const preview = page.getByTestId('reference-preview');
  await reference.hover();
  await preview.getByRole('button', { name: 'Keep open' }).click();
  await page.mouse.move(5, 300);
  await expect(preview.getByRole('button', { name: 'Keep open' })).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Escape');
  await expect(preview).toHaveCount(0);
});

test('another language of the text shows the same provision', async ({ open }) => {
  const { page } = await open({ place: { expression: 'udhr/en/official', eId: 'art_12' } });
  const words = { en: 'arbitrary interference', ru: 'произвольному вмешательству', kk: 'араласуынан' };
  const signs = { ru: 'РУС', kk: 'ҚАЗ', en: 'ENG' };
  for (const language of ['ru', 'kk', 'en'] as const) {
    await page.getByTestId('text-language').getByText(signs[language]).click();
    await expect(page.locator('.page')).toHaveAttribute('lang', language);
    await expect(provision(page, 'art_12')).toBeInViewport();
    await expect(current(page)).toHaveAttribute('data-eid', 'art_12');
    await expect(provision(page, 'art_12')).toContainText(words[language]);
  }
  await page.getByTestId('reader').focus();
  await page.keyboard.press('l');
  await expect(page.locator('.page')).not.toHaveAttribute('lang', 'en');
  await expect(provision(page, 'art_12')).toBeInViewport();
});

test('place, window, panes, theme and text size are as they were left', async ({ open }) => {
  const { app, page, restart } = await open();
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setBounds({ x: 40, y: 30, width: 1240, height: 720 });
  });
  await goTo(page, '49', 'art_49');
  await page.keyboard.press('j');
  const place = await current(page).getAttribute('data-eid');
  const height = await heightOf(page, place ?? '');
  for (let i = 0; i < 3; i++) await page.keyboard.press('Control+Equal');
  await page.getByTestId('open-reading-settings').click();
  await page.getByTestId('reading-settings').getByText('Sepia').click();
  await page.keyboard.press('Escape');
  const left = page.getByRole('slider', { name: 'Width of the contents' });
  await left.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Alt+2');
  await expect(page.getByTestId('inspector')).toHaveCount(0);
  await expect(left).toHaveAttribute('aria-valuenow', '280');

  const again = await restart();
  await expect(provision(again.page, place ?? '')).toBeInViewport();
  await expect(current(again.page)).toHaveAttribute('data-eid', place ?? '');
  await expect(again.page.locator('html')).toHaveAttribute('data-theme', 'sepia');
  await expect(again.page.locator('.page')).toHaveCSS('font-size', '22px');
  await expect(again.page.getByRole('slider', { name: 'Width of the contents' })).toHaveAttribute(
    'aria-valuenow',
    '280',
  );
  await expect(again.page.getByTestId('inspector')).toHaveCount(0);
  const bounds = await again.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.getBounds(),
  );
  expect(bounds).toMatchObject({ width: 1240, height: 720 });
  expect(height).toBeGreaterThanOrEqual(0);
});

test('panes hide and are resized by keyboard', async ({ open }) => {
  const { page } = await open();
  const contents = page.getByRole('navigation', { name: 'Contents' });
  const inspector = page.getByRole('complementary', { name: 'Inspector' });
  await page.keyboard.press('Alt+1');
  await expect(contents).toHaveCount(0);
  await page.keyboard.press('Alt+1');
  await expect(contents).toBeVisible();
  await page.keyboard.press('Alt+2');
  await expect(inspector).toHaveCount(0);
  await page.keyboard.press('Alt+2');
  await expect(inspector).toBeVisible();

  const right = page.getByRole('slider', { name: 'Width of the inspector' });
  const before = (await inspector.boundingBox())?.width ?? 0;
  await right.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(right).toHaveAttribute('aria-valuenow', '336');
  expect((await inspector.boundingBox())?.width).toBe(before + 16);
  for (let i = 0; i < 9; i++) await page.keyboard.press('ArrowLeft');
  await expect(right).toHaveAttribute('aria-valuenow', '440');
  await page.keyboard.press('Enter');
  await expect(inspector).toHaveCount(0);
});

test('Ctrl+F finds as words are typed, F3 goes on, and the caret stays in the field', async ({ open }) => {
  const { page } = await open();
  await goTo(page, '20', 'art_20');
  await page.keyboard.press('Control+f');
  const field = page.getByTestId('find-input');
  await expect(field).toBeFocused();
  await page.keyboard.type('death penalty', { delay: 20 });
  await expect(field).toHaveValue('death penalty');
  await expect(field).toBeFocused();
  await expect(page.getByTestId('find-count')).toHaveText(/^1 of \d+$/);
  await expect(provision(page, 'art_17__para_3')).toBeInViewport();
  await field.fill('home');
  const count = page.getByTestId('find-count');
  await expect(count).toHaveText(/^\d+ of \d+$/);
  const first = await count.textContent();
  await page.keyboard.press('F3');
  await expect(count).not.toHaveText(first ?? '');
  await page.keyboard.press('Shift+F3');
  await expect(count).toHaveText(first ?? '');
  await expect(field).toBeFocused();
  const drawn = await page.evaluate(() => [...CSS.highlights.keys()].sort());
  expect(drawn).toEqual(['search', 'search-current']);
  await field.fill('zzzz');
  await expect(count).toHaveText('No matches');
  await page.keyboard.press('Escape');
  await expect(page.getByTestId('find-bar')).toHaveCount(0);
  await page.keyboard.press('j');
  await expect(current(page)).toHaveCount(1);
});

test('keys work by their place, on a Russian layout too', async ({ open }) => {
  const { page } = await open();
  await goTo(page, '28', 'art_28');
  await pressPlace(page, 'KeyB', 'и');
  await expect(page.getByTestId('bookmark-card')).toHaveAttribute('data-eid', 'art_28');
  await pressPlace(page, 'KeyJ', 'о');
  await expect(current(page)).toHaveAttribute('data-eid', 'art_28__para_1');
  await pressPlace(page, 'BracketRight', 'ъ');
  await expect(current(page)).toHaveAttribute('data-eid', 'sec_3');
  await pressPlace(page, 'KeyF', 'а', CONTROL);
  await expect(page.getByTestId('find-input')).toBeFocused();
  await page.keyboard.press('Escape');
  await pressPlace(page, 'KeyK', 'л', CONTROL);
  await expect(page.getByTestId('search-input')).toBeFocused();
});
