/** Topics: a tree, the set of provisions of the chosen one, and from there into the text. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import type { Topic, TopicGroup, Topics } from '../../src/renderer/src/corpus/apparatus/topics';
import { choose, current, expect, test } from './desk';
import { provision } from './main-job';

const { groups } = JSON.parse(readFileSync('out/corpus/kz-constitution-2026/topics.json', 'utf8')) as Topics;
const all = groups.flatMap(({ topics }) => topics);
const [first, second] = groups as [TopicGroup, TopicGroup];
/** A topic with provisions to walk through. */
const rich = (group: TopicGroup): Topic =>
  group.topics.find(({ provisions }) => provisions.length > 1) ?? (group.topics[0] as Topic);

const view = (page: Page): Locator => page.getByTestId('topics');
const words = (page: Page): Locator => page.getByTestId('topics-words');
const group = (page: Page, { id }: TopicGroup): Locator => page.locator(`[data-group="${id}"]`);
const topic = (page: Page, { id }: Topic): Locator => page.locator(`[data-topic="${id}"]`);
const set = (page: Page): Locator => page.getByTestId('topic-set');
const provisions = (page: Page): Locator => page.getByTestId('topic-provision');

async function openTopics(page: Page): Promise<void> {
  await page.keyboard.press('Control+4');
  await expect(page.getByTestId('topic-group')).toHaveCount(groups.length);
}

/** Opens a group by its button and chooses a topic in it. */
async function chooseTopic(page: Page, where: TopicGroup, what: Topic): Promise<void> {
  if ((await group(page, where).getAttribute('aria-expanded')) === 'false') await group(page, where).click();
  await topic(page, what).click();
  await expect(set(page)).toHaveAttribute('data-topic-id', what.id);
}

test('it opens by its key and through the palette, at the first topic', async ({ open }) => {
  const { page } = await open();
  await page.keyboard.press('Control+k');
  await page.getByTestId('search-input').fill('Topics');
  await page.getByTestId('palette-command').first().click();
  await expect(view(page)).toBeVisible();
  await page.keyboard.press('Control+1');
  await expect(view(page)).toHaveCount(0);
  await openTopics(page);
  await expect(words(page)).toBeFocused();
  await expect(page.getByTestId('topics-count')).toHaveText(`Shown: ${all.length} of ${all.length}`);
  const shown = first.topics[0] as Topic;
  await expect(topic(page, shown)).toHaveAttribute('aria-current', 'true');
  await expect(set(page).getByRole('heading', { level: 2 })).toHaveText(shown.name.en);
  await expect(set(page)).toContainText(shown.about.en);
  await expect(provisions(page)).toHaveCount(shown.provisions.length);
});

test('arrow keys walk the tree, go into the provisions and back; Enter opens the text', async ({ open }) => {
  const { page } = await open();
  await openTopics(page);
  await page.keyboard.press('ArrowDown');
  await expect(group(page, first)).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(group(page, first)).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('ArrowDown');
  await expect(group(page, second)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(group(page, second)).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('ArrowRight');
  await expect(topic(page, second.topics[0] as Topic)).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(group(page, second)).toBeFocused();

  const wanted = rich(second);
  for (let at = -1; at < second.topics.indexOf(wanted); at++) await page.keyboard.press('ArrowDown');
  await expect(topic(page, wanted)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(set(page)).toHaveAttribute('data-topic-id', wanted.id);
  await expect(topic(page, wanted)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(provisions(page).first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  const followed = provisions(page).nth(1);
  await expect(followed).toBeFocused();
  const eId = wanted.provisions[1] ?? '';
  await expect(followed).toHaveAttribute('data-provision', eId);
  await page.keyboard.press('Enter');
  await expect(current(page)).toHaveAttribute('data-eid', eId);
  await expect(provision(page, eId)).toBeInViewport();

  await page.keyboard.press('Control+4');
  await expect(followed).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(topic(page, wanted)).toBeFocused();
  await expect(group(page, first)).toHaveAttribute('aria-expanded', 'false');
});

test('a filter leaves the topics that have the words, in any language; Escape clears it', async ({
  open,
}) => {
  const { page } = await open();
  await openTopics(page);
  const wanted = rich(second);
  await words(page).fill(wanted.name.kk);
  await expect(topic(page, wanted)).toBeVisible();
  expect(await page.getByTestId('topic').count()).toBeLessThan(all.length);
  const found = page.getByTestId('topic').first();
  await page.keyboard.press('Enter');
  await expect(found).toHaveAttribute('aria-current', 'true');
  await page.keyboard.press('Escape');
  await expect(words(page)).toHaveValue('');
  await expect(page.getByTestId('topic-group')).toHaveCount(groups.length);
  await words(page).fill('no such words');
  await expect(view(page)).toContainText('No topic has these words.');
  await view(page).getByRole('button', { name: 'Clear the filters' }).press('Enter');
  await expect(page.getByTestId('topic-group')).toHaveCount(groups.length);
});

test('all provisions of a topic are bookmarked at once, and undone at once', async ({ open }) => {
  const { page } = await open();
  await openTopics(page);
  const wanted = rich(first);
  await chooseTopic(page, first, wanted);
  const button = page.getByTestId('topics-bookmark-all');
  await expect(button).toHaveText(`Bookmark all: ${wanted.provisions.length}`);
  await button.press('Enter');
  await expect(page.getByTestId('mark-count')).toHaveText(String(wanted.provisions.length));
  await expect(button).toHaveAttribute('aria-disabled', 'true');
  await expect(button).toBeFocused();
  await expect(provisions(page).first()).toHaveAccessibleName(/Bookmark/);
  await page.keyboard.press('Control+z');
  await expect(page.getByTestId('mark-count')).toHaveText('0');
  await expect(button).toHaveText(`Bookmark all: ${wanted.provisions.length}`);
});

test('it speaks the interface’s language at once, the provisions too', async ({ open }) => {
  const { page } = await open();
  await openTopics(page);
  const wanted = rich(second);
  await chooseTopic(page, second, wanted);
  for (const [name, language] of [
    ['Русский', 'ru'],
    ['Қазақша', 'kk'],
  ] as const) {
    await page.keyboard.press('Control+Comma');
    await choose(page, 'interface-language', name);
    await page.keyboard.press('Escape');
    await expect(set(page).getByRole('heading', { level: 2 })).toHaveText(wanted.name[language]);
    await expect(set(page)).toContainText(wanted.about[language]);
    await expect(provisions(page).first().locator('.words')).toHaveAttribute('lang', language);
  }
});

test('axe finds nothing, side by side and one above the other', async ({ open }) => {
  const { app, page } = await open({ theme: 'light', language: 'ru' });
  const violations = async (): Promise<string[]> => {
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).include('main').analyze();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  };
  const tops = async (): Promise<[number, number]> => {
    const [tree, shown] = [
      await page.getByTestId('topics-tree').boundingBox(),
      await set(page).boundingBox(),
    ];
    return [tree?.y ?? 0, shown?.y ?? 0];
  };
  await openTopics(page);
  expect(await violations()).toEqual([]);
  const [treeBeside, setBeside] = await tops();
  expect(setBeside - treeBeside).toBeLessThan(48);
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(920, 800));
  await expect.poll(async () => tops().then(([tree, shown]) => shown - tree)).toBeGreaterThan(100);
  expect(await violations()).toEqual([]);
});
