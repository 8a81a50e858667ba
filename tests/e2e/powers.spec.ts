/** Who may do what to whom: the picture of one office and of all, the table, and both on paper. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { choose, current, expect, test } from './desk';

const picture = (page: Page): Locator => page.getByTestId('powers-picture');
const nodes = (page: Page): Locator => page.getByTestId('powers-node');
const middle = (page: Page): Locator => page.locator('[data-key="middle"]');
const rows = (page: Page): Locator => page.getByTestId('powers-row');
const act = (page: Page, name: string): Locator =>
  page.locator(`[data-testid="powers-acts"] [data-act="${name}"]`);
const office = (page: Page): Locator => page.getByTestId('powers-filters').locator('select').first();
const world = (page: Page): Promise<string | null> =>
  picture(page).locator('.world').getAttribute('transform');

async function seePowers(page: Page): Promise<void> {
  await page.keyboard.press('Control+6');
  await expect(page.getByTestId('powers')).toBeVisible();
  await expect(middle(page)).toBeVisible();
}

/** Each power of the table once: who, what, whom. */
const edges = async (page: Page): Promise<string[]> => [
  ...new Set(
    await rows(page).evaluateAll((all) =>
      all.map((row) => `${row.dataset['from']} ${row.dataset['act']} ${row.dataset['to']}`),
    ),
  ),
];

async function violations(page: Page): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true).include('[data-testid="powers"]');
  const found = await axe.analyze();
  return found.violations.flatMap(({ id, nodes: at }) => at.map((node) => `${id}: ${node.target.join(' ')}`));
}

test('Ctrl+6 and the palette open it with the President in the middle', async ({ open }) => {
  const { page } = await open();
  await seePowers(page);
  await expect(middle(page)).toHaveAttribute('data-office', 'president');
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(page.getByTestId('reader')).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.getByTestId('search-input').fill('Who appoints whom');
  await page.getByTestId('palette-command').first().click();
  await expect(middle(page)).toHaveAttribute('data-office', 'president');
});

test('the picture and the table say the same, and share their filters', async ({ open }) => {
  const { page } = await open();
  await seePowers(page);
  expect(await edges(page)).toHaveLength((await nodes(page).count()) - 1);
  await act(page, 'appoints').click();
  await expect(act(page, 'appoints')).toHaveAttribute('aria-pressed', 'true');
  const appointed = await edges(page);
  expect(appointed.length).toBeGreaterThan(10);
  expect(appointed.filter((edge) => !edge.startsWith('president appoints '))).toEqual([]);
  await expect(nodes(page)).toHaveCount(appointed.length + 1);
  await page.getByTestId('powers-filters').locator('select').nth(1).selectOption('matters');
  await expect(rows(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Clear the filters' }).click();
  await expect(act(page, 'appoints')).toHaveAttribute('aria-pressed', 'false');
  await expect(rows(page)).not.toHaveCount(0);
});

test('arrow keys walk to a neighbour, Enter puts it in the middle, Backspace goes back', async ({ open }) => {
  const { page } = await open();
  await seePowers(page);
  await picture(page).focus();
  await page.keyboard.press('Tab');
  await expect(middle(page)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(middle(page)).not.toBeFocused();
  await expect(page.getByTestId('powers-caption')).toContainText('President — ');
  const next = await page.evaluate(() => document.activeElement?.getAttribute('data-office'));
  await page.keyboard.press('Enter');
  await expect(middle(page)).toHaveAttribute('data-office', next ?? '');
  await expect(middle(page)).toBeFocused();
  await expect(office(page)).toHaveValue(next ?? '');
  await page.keyboard.press('Backspace');
  await expect(middle(page)).toHaveAttribute('data-office', 'president');
  await expect(middle(page)).toBeFocused();
});

test('the picture is enlarged, moved and made whole again by keys, wheel and mouse', async ({ open }) => {
  const { page } = await open();
  await seePowers(page);
  await picture(page).focus();
  await page.keyboard.press('0');
  await expect(picture(page)).toHaveAttribute('data-zoom', '1.00');
  await page.keyboard.press('+');
  await expect(picture(page)).toHaveAttribute('data-zoom', '1.25');
  let before = await world(page);
  await page.keyboard.press('ArrowRight');
  expect(await world(page)).not.toBe(before);
  const box = await picture(page).boundingBox();
  if (!box) throw new Error('powers: the picture is not laid out');
  await page.mouse.move(box.x + 40, box.y + 40);
  await page.mouse.wheel(0, -100);
  await expect(picture(page)).toHaveAttribute('data-zoom', '1.56');
  before = await world(page);
  await page.mouse.down();
  await page.mouse.move(box.x + 90, box.y + 70);
  await page.mouse.up();
  expect(await world(page)).not.toBe(before);
  await page.getByRole('button', { name: 'Whole picture' }).click();
  await expect(picture(page)).toHaveAttribute('data-zoom', '1.00');
});

test('all together: each office once, its lines light up, Enter shows it alone', async ({ open }) => {
  const { page } = await open();
  await seePowers(page);
  await choose(page, 'powers-kind', 'All together');
  await expect(middle(page)).toHaveCount(0);
  const ids = await nodes(page).evaluateAll((all) => all.map((node) => node.dataset['office']));
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toEqual(expect.arrayContaining(['president', 'kurultai', 'law']));
  await page.locator('[data-key="kurultai"]').focus();
  await expect(picture(page).locator('path.lit').first()).toBeAttached();
  await expect(picture(page).locator('path.dim').first()).toBeAttached();
  await page.keyboard.press('Enter');
  await expect(middle(page)).toHaveAttribute('data-office', 'kurultai');
  await page.getByTestId('powers-back').click();
  await expect(page.locator('[data-key="kurultai"]')).toBeFocused();
});

test('the table is sorted by its headings', async ({ open }) => {
  const { page } = await open();
  await seePowers(page);
  const heading = page.locator('[data-sort="to"]');
  await heading.click();
  await expect(heading.locator('..')).toHaveAttribute('aria-sort', 'ascending');
  const names = await rows(page).locator('td:nth-child(3)').allInnerTexts();
  expect(names).toEqual(names.toSorted(new Intl.Collator('en-GB').compare));
  await heading.press('Enter');
  await expect(heading.locator('..')).toHaveAttribute('aria-sort', 'descending');
  expect(await rows(page).locator('td:nth-child(3)').allInnerTexts()).not.toEqual(names);
});

test('a provision opens in the text, and what was chosen is there on return', async ({ open }) => {
  const { page } = await open();
  await seePowers(page);
  await office(page).selectOption('prime-minister');
  await act(page, 'appoints').click();
  const provision = rows(page).first().locator('[data-eid]');
  const eId = (await provision.getAttribute('data-eid')) ?? '';
  await provision.press('Enter');
  await expect(current(page)).toHaveAttribute('data-eid', eId);
  await seePowers(page);
  await expect(middle(page)).toHaveAttribute('data-office', 'prime-minister');
  await expect(act(page, 'appoints')).toHaveAttribute('aria-pressed', 'true');
});

test('it follows the language of the interface', async ({ open }) => {
  const { page } = await open();
  await seePowers(page);
  await page.keyboard.press('Control+Comma');
  await page.getByTestId('interface-language').getByText('Қазақша').click();
  await page.keyboard.press('Escape');
  await expect(act(page, 'appoints')).toContainText('тағайындау');
  await expect(rows(page).first().locator('[data-eid]')).toContainText('-бап');
  await expect(page.locator('[data-key="out-appoints-prime-minister"]')).toHaveAttribute(
    'aria-label',
    'Президент — тағайындау → Премьер-Министр',
  );
});

test('Ctrl+P and the button print the whole picture and the table on white, without the window', async ({
  open,
}) => {
  const { app, page } = await open({ theme: 'dark' });
  await seePowers(page);
  await page.evaluate(() => {
    window.print = () => {
      document.body.dataset['prints'] = `${document.body.dataset['prints'] ?? ''}p`;
    };
  });
  await picture(page).focus();
  await page.keyboard.press('+');
  await page.keyboard.press('Control+p');
  await page.getByRole('button', { name: 'Print' }).click();
  await expect(page.locator('body')).toHaveAttribute('data-prints', 'pp');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByTestId('breadcrumb')).toBeHidden();
  await expect(page.getByTestId('powers-acts')).toBeHidden();
  await expect(rows(page).last()).toBeVisible();
  await expect(picture(page).locator('.world')).toHaveCSS('transform', 'none');
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
    'rgb(255, 255, 255)',
  );
  await page.emulateMedia({ media: null });
  const pages = await app.evaluate(async ({ BrowserWindow }) => {
    const pdf = await BrowserWindow.getAllWindows()[0]?.webContents.printToPDF({ preferCSSPageSize: true });
    return pdf?.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
  });
  expect(pages).toBeGreaterThan(2);
});

for (const [theme, language] of [
  ['light', 'en'],
  ['dark', 'kk'],
  ['sepia', 'ru'],
] as const)
  test(`axe finds nothing in either picture, theme ${theme}, interface ${language}`, async ({ open }) => {
    const { page } = await open({ theme, language });
    await seePowers(page);
    expect(await violations(page)).toEqual([]);
    await page.getByTestId('powers-kind').getByRole('radio').last().check({ force: true });
    await expect(middle(page)).toHaveCount(0);
    expect(await violations(page)).toEqual([]);
  });
