/** The first start: what is asked, what is kept. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import kazakh from '../../src/shared/i18n/messages/kk.json' with { type: 'json' };
import russian from '../../src/shared/i18n/messages/ru.json' with { type: 'json' };
import { choose } from './desk';
import { expect, test } from './launch';
import { seeText } from './main-job';

test('the first start says welcome; Escape keeps the language of the system', async ({
  launch,
  userData,
}) => {
  const app = await launch({ env: { LANGUAGE: 'ru', LANG: 'ru_RU.UTF-8' } });
  const page = await app.firstWindow();
  await seeText(page);
  const welcome = page.getByTestId('welcome');
  await expect(welcome).toContainText(russian.welcome);
  await expect(page.getByTestId('welcome-start')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(welcome).toHaveCount(0);
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
  await app.close();
  const kept = JSON.parse(await readFile(join(userData, 'preferences.json'), 'utf8')) as unknown;
  expect(kept).toMatchObject({ language: 'ru', theme: 'system' });
});

test('a language that is chosen changes every word at once, and the second start does not ask again', async ({
  launch,
}) => {
  const app = await launch({ env: { LANGUAGE: 'en', LANG: 'en_GB.UTF-8' } });
  const page = await app.firstWindow();
  await seeText(page);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await choose(page, 'welcome-language', 'Қазақша');
  await expect(page.locator('html')).toHaveAttribute('lang', 'kk');
  await expect(page.getByTestId('welcome')).toContainText(kazakh.welcome);
  await expect(page.getByTestId('welcome-start')).toHaveText(kazakh.welcome_start);
  await expect(page.getByTestId('breadcrumb')).toContainText(kazakh.library);
  await page.getByTestId('welcome-start').click();
  await expect(page.getByTestId('welcome')).toHaveCount(0);
  await app.close();

  const again = await (await launch({ env: { LANGUAGE: 'en', LANG: 'en_GB.UTF-8' } })).firstWindow();
  await seeText(again);
  await expect(again.getByTestId('welcome')).toHaveCount(0);
  await expect(again.locator('html')).toHaveAttribute('lang', 'kk');
});

test('a start that ends without a choice is followed by another first start', async ({ launch }) => {
  const app = await launch();
  const page = await app.firstWindow();
  await seeText(page);
  await choose(page, 'welcome-language', 'Қазақша');
  await app.close();
  const again = await (await launch()).firstWindow();
  await expect(again.getByTestId('welcome')).toBeVisible();
});
