/** What stands around an article: beside it in the text, in the inspector, and the tours. */
import { AxeBuilder } from '@axe-core/playwright';
import { choose, current, expect, goTo, test } from './desk';
import { provision } from './main-job';

test('beside an article stands where its rule was in 1995, and leads to the context', async ({ open }) => {
  const { page } = await open();
  await goTo(page, '28', 'art_28');
  const mark = provision(page, 'art_28').getByTestId('earlier');
  await expect(mark).toHaveAccessibleName('1995: Art. 25 · Changed');
  await mark.click();
  const context = page.getByTestId('context');
  await expect(page.locator('#inspector-context')).toHaveAttribute('aria-selected', 'true');
  await expect(context.getByTestId('change-link').first()).toHaveAttribute('data-change', 'changed');
  await expect(context).toContainText('Art. 25(1)');

  await goTo(page, '43', 'art_43');
  await expect(context).toContainText('Term of office of the President');
  await expect(context).toContainText('seven years');
  await context.getByRole('button', { name: /^Term of office of the President/ }).focus();
  await page.keyboard.press('Enter');
  await expect(current(page)).toHaveAttribute('data-eid', 'art_43__para_1');

  await context.getByRole('button', { name: 'In 1995' }).click();
  await expect(page.getByTestId('changes')).toBeVisible();
  await expect(page.locator('article[data-eid="art_43"]')).toBeInViewport();
});

test('the context is walked to by keyboard, follows the interface’s language, and is clean for axe', async ({
  open,
}) => {
  const { page } = await open({ theme: 'sepia' });
  await goTo(page, '46', 'art_46');
  await page.locator('#inspector-notes').focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page.locator('#inspector-context')).toBeFocused();
  const context = page.getByTestId('context');
  await expect(context.getByRole('heading', { name: 'Powers' })).toBeVisible();
  await page.keyboard.press('Control+Comma');
  await choose(page, 'interface-language', 'Русский');
  await page.keyboard.press('Escape');
  await expect(context.getByRole('heading', { name: 'Полномочия' })).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).include('aside').analyze();
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target}`))).toEqual([]);
});

test('another work has no context, and no marks of 1995', async ({ open }) => {
  const { page } = await open({ place: { expression: 'udhr/en/official', eId: 'art_12' } });
  await expect(current(page)).toHaveAttribute('data-eid', 'art_12');
  await expect(page.locator('#inspector-context')).toHaveCount(0);
  await expect(page.getByTestId('earlier')).toHaveCount(0);
});

test('the seven tours are there by key and from the pane, each with its stops', async ({ open }) => {
  const { page } = await open();
  await page.keyboard.press('Control+7');
  const tours = page.getByTestId('tours').getByRole('button');
  await expect(tours).toHaveCount(7);
  for (let at = 0; at < 7; at += 1) {
    await page.keyboard.press('Control+7');
    await tours.nth(at).click();
    await expect(page.getByTestId('tour-stop').nth(7)).toBeAttached();
  }
  const studies = page.getByTestId('studies').getByRole('button');
  await expect(studies).toHaveCount(6);
  await studies.nth(1).click();
  await expect(page.getByTestId('glossary')).toBeVisible();
});
