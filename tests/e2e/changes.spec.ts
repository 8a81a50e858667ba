/** What changed since 1995: every link between the two texts, by kind, section and words, from either end. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { choose, current, expect, goTo, test } from './desk';
import { provision } from './main-job';

const view = (page: Page): Locator => page.getByTestId('changes');
const article = (page: Page, eId: string, text = 'later'): Locator =>
  view(page).locator(`article[data-text="${text}"][data-eid="${eId}"]`);
const kind = (page: Page, change: string): Locator =>
  page.locator(`[data-testid="changes-kind"][data-change="${change}"]`);
/** Links on the page whose kind is not one of these. */
const others = (page: Page, ...changes: string[]): Locator =>
  view(page).locator(
    `[data-testid="change-link"]:has(.note)${changes.map((one) => `:not([data-change="${one}"])`).join('')}`,
  );
const opener = (block: Locator): Locator => block.locator('[data-stop]');

async function openChanges(page: Page): Promise<void> {
  await page.keyboard.press('Control+2');
  await expect(page.getByTestId('changes-article').first()).toBeVisible();
}

test('opens by its key and from the palette, and says how much there is of what', async ({ open }) => {
  const { page } = await open();
  await openChanges(page);
  await expect(page.getByRole('heading', { level: 1, name: 'What changed since 1995' })).toBeVisible();
  await expect(page.getByTestId('changes-summary')).toContainText('Articles of the 2026 text: 96.');
  const table = page.getByTestId('changes-summary').getByRole('row');
  const links = await table.last().getByRole('cell').allInnerTexts();
  const caption = await page.getByTestId('changes-summary').locator('caption').innerText();
  expect(caption).toContain(`: ${links.reduce((sum, count) => sum + Number(count), 0)}.`);

  await page.keyboard.press('Alt+ArrowLeft');
  await expect(page.getByTestId('reader')).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.getByTestId('search-input').fill('changed since');
  await expect(page.getByTestId('palette-command')).toHaveCount(1);
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('changes-article').first()).toBeVisible();
});

test('an article says what it was in 1995, in words, and what changed in its paragraphs', async ({
  open,
}) => {
  const { page } = await open();
  await openChanges(page);
  const home = article(page, 'art_28');
  await expect(home.getByRole('heading')).toHaveText('Art. 28 The home');
  const links = home.getByTestId('change-link');
  await expect(links.first()).toContainText('Changed');
  await expect(links.first().getByTestId('change-from')).toContainText('1995: Art. 25 · ');
  const paragraph = links.filter({ has: page.locator('[data-eid="art_28__para_1"]') });
  await expect(paragraph.getByTestId('change-from')).toContainText('Art. 25(1)');
  // The paragraphs stand right of the article's own link.
  const [whole, part] = await Promise.all([links.first().boundingBox(), paragraph.boundingBox()]);
  expect(part?.x ?? 0).toBeGreaterThan(whole?.x ?? Infinity);
});

test('kinds, a section and words narrow the list, one after another and together', async ({ open }) => {
  const { page } = await open();
  await openChanges(page);
  await expect(kind(page, 'kept')).toHaveAttribute('aria-pressed', 'false');
  await expect(others(page, 'changed', 'new', 'dropped', 'moved', 'split', 'merged')).toHaveCount(0);
  await expect(article(page, 'art_1')).toHaveCount(0);
  await kind(page, 'kept').press('Space');
  await expect(article(page, 'art_1')).toHaveCount(1);

  for (const change of ['changed', 'moved', 'split', 'merged', 'kept'])
    await kind(page, change).press('Enter');
  await expect(others(page, 'new', 'dropped')).toHaveCount(0);
  await expect(view(page).locator('[data-testid="change-link"][data-change="new"]')).not.toHaveCount(0);

  await kind(page, 'changed').press('Enter');
  const section = view(page).getByLabel('Section');
  await section.selectOption('sec_2');
  await expect(page.getByTestId('changes-section')).toHaveCount(1);
  const chosen = await section.locator('option:checked').innerText();
  const count = await page.getByTestId('changes-article').count();
  expect(chosen).toBe(`II. Basic rights, freedoms and duties (${count})`);
  await expect(page.getByTestId('changes-count')).toContainText(new RegExp(`articles\\s${count},`));

  const words = page.getByTestId('changes-words');
  await words.fill('EVICTION court');
  await expect(article(page, 'art_28')).toHaveCount(1);
  for (const mark of await view(page).locator('mark').allInnerTexts())
    expect(mark.toLowerCase()).toMatch(/^(eviction|court)$/);
  await words.fill('nothing like this');
  await expect(page.getByTestId('changes-article')).toHaveCount(0);
  await expect(page.getByTestId('changes-clear')).toBeVisible();
  await words.press('Escape');
  await expect(words).toHaveValue('');
  await expect(page.getByTestId('changes-article')).toHaveCount(count);
});

test('arrow keys walk from the words through the articles; Enter opens one; the way back is kept', async ({
  open,
}) => {
  const { page } = await open();
  await openChanges(page);
  await view(page).getByLabel('Section').selectOption('sec_2');
  const words = page.getByTestId('changes-words');
  await words.fill('home');
  await words.press('ArrowDown');
  await expect(opener(page.getByTestId('changes-article').first())).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(words).toBeFocused();
  await page.keyboard.press('ArrowDown');
  for (let step = 0; step < 30; step++) {
    const eId = await page.evaluate(() => document.activeElement?.closest('article')?.dataset['eid']);
    if (eId === 'art_28') break;
    await page.keyboard.press('ArrowDown');
  }
  await expect(opener(article(page, 'art_28'))).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(provision(page, 'art_28')).toBeInViewport();
  await expect(current(page)).toHaveAttribute('data-eid', 'art_28');

  await page.keyboard.press('Control+2');
  await expect(words).toHaveValue('home');
  await expect(view(page).getByLabel('Section')).toHaveValue('sec_2');
  await expect(opener(article(page, 'art_28'))).toBeFocused();
  await expect(article(page, 'art_28')).toBeInViewport();

  await article(page, 'art_28')
    .locator('[data-testid="change-open"][data-eid="art_28__para_1"]')
    .press('Enter');
  await expect(current(page)).toHaveAttribute('data-eid', 'art_28__para_1');
});

test('from 1995, every article says what became of it, an excluded one that it was taken out', async ({
  open,
}) => {
  const { page } = await open();
  await openChanges(page);
  await choose(page, 'changes-order', 'From 1995');
  await expect(page.getByTestId('changes-summary')).toContainText('Articles of the 1995 text: 102.');
  const home = article(page, 'art_25', 'earlier');
  await expect(home.getByRole('heading')).toContainText('1995: Art. 25');
  await expect(home.getByTestId('change-link').first()).toContainText('2026: Art. 28 · The home');
  await expect(article(page, 'art_84', 'earlier')).toContainText('Taken out of the Constitution');
  await kind(page, 'kept').press('Space');
  await expect(page.getByTestId('changes-article')).toHaveCount(103);
  await home.locator('[data-testid="change-open"][data-eid="art_28"]').press('Enter');
  await expect(provision(page, 'art_28')).toBeInViewport();
});

test('opens at the article that was asked for, whatever the filters were', async ({ open }) => {
  const { page } = await open();
  await openChanges(page);
  for (const change of ['changed', 'new', 'dropped', 'moved', 'split', 'merged'])
    await kind(page, change).press('Enter');
  await page.getByTestId('changes-words').fill('nothing like this');
  await goTo(page, '28', 'art_28');
  await page.locator('#inspector-context').click();
  await page.getByTestId('context').getByRole('button', { name: /1995/ }).first().click();
  await expect(article(page, 'art_28')).toHaveAttribute('aria-current', 'true');
  await expect(article(page, 'art_28')).toBeInViewport();
  await expect(opener(article(page, 'art_28'))).toBeFocused();
  await expect(page.getByTestId('changes-words')).toHaveValue('');
  await expect(kind(page, 'kept')).toHaveAttribute('aria-pressed', 'true');
});

test('speaks the language of the interface, and follows a switch at once', async ({ open }) => {
  const { page } = await open({ language: 'ru' });
  await openChanges(page);
  await expect(article(page, 'art_28').getByRole('heading')).toHaveText('ст. 28 Жилище');
  await expect(kind(page, 'dropped')).toContainText('Не вошло');
  await page.getByTestId('changes-words').fill('выселен');
  await expect(article(page, 'art_28')).toHaveCount(1);
  await page.keyboard.press('Control+Comma');
  await choose(page, 'interface-language', 'Қазақша');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('1995 жылдан бері не өзгерді');
  await page.getByTestId('changes-words').fill('');
  await expect(article(page, 'art_28').getByRole('heading')).toContainText('28-бап');
  await expect(article(page, 'art_28').getByTestId('change-from').first()).toContainText('1995: 25-бап');
});

for (const [theme, language] of [
  ['light', 'en'],
  ['dark', 'ru'],
  ['contrast', 'kk'],
  ['sepia', 'kk'],
] as const) {
  test(`axe finds nothing, and no word is cut off: ${theme}, ${language}`, async ({ open }) => {
    const { app, page } = await open({ theme, language });
    await openChanges(page);
    for (const order of [0, 1]) {
      await page.getByTestId('changes-order').locator('label').nth(order).click();
      // A section that holds a marked word, a list of parts and kept links is what the rest is made of.
      await view(page).locator('select').selectOption('sec_2');
      const { violations } = await new AxeBuilder({ page })
        .setLegacyMode(true)
        .include('[data-testid="changes"]')
        .analyze();
      expect(
        violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`)),
      ).toEqual([]);
    }
    for (const width of [760, 1024, 1440]) {
      await app.evaluate(
        ({ BrowserWindow }, wide) => BrowserWindow.getAllWindows()[0]?.setContentSize(wide, 760),
        width,
      );
      await page.waitForFunction((wide) => window.innerWidth === wide, width);
      const cut = await view(page).evaluate((root) =>
        [...root.querySelectorAll<HTMLElement>('*')]
          .filter(
            (one) => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).overflowX !== 'visible',
          )
          .filter((one) => !one.matches('.visually-hidden, input, select'))
          .map((one) => one.outerHTML.slice(0, 80)),
      );
      expect(cut, `${width} px`).toEqual([]);
    }
  });
}
