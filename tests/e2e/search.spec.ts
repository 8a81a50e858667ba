/** Search in the real app: as you type, in three languages, over texts and notes, by number. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { current, expect, goTo, saveState, seeSearchReady, test } from './desk';
import { provision } from './main-job';

const CONSTITUTION = 'kz-constitution-2026';

const hits = (page: Page): Locator => page.getByTestId('search-hit');

/** Opens the palette and types words key by key. */
async function type(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  const field = page.getByTestId('search-input');
  await field.fill('');
  await field.pressSequentially(words);
}

/** The words of a hit that are drawn as found: ranges over its text, no elements. */
const foundWords = (hit: Locator): Promise<string[]> =>
  hit.evaluate((element) =>
    [...(CSS.highlights.get('found') ?? [])]
      .filter(({ startContainer }) => element.contains(startContainer))
      .map(({ startContainer, startOffset, endOffset }) =>
        (startContainer.textContent ?? '').slice(startOffset, endOffset),
      ),
  );

/** Opens the search view; its field has the focus. */
async function openView(page: Page): Promise<{ view: Locator; field: Locator }> {
  await page.keyboard.press('Control+Shift+F');
  const field = page.getByTestId('search-view-input');
  await expect(field).toBeFocused();
  return { view: page.getByTestId('search-view'), field };
}

/** What a filter offers: `Қазақша (12)`. */
const optionsOf = async (view: Locator, name: string): Promise<string[]> =>
  (await view.getByRole('combobox', { name }).locator('option').allInnerTexts()).map((one) =>
    one.replaceAll('\u00a0', ' '),
  );

/** How many hits the view says there are. */
async function total(page: Page): Promise<number> {
  const words = await page.getByTestId('search-count').innerText();
  return Number(/(\d+)$/.exec(words)?.[1]);
}

/** The language of the words that a hit shows. */
const languageOf = (hit: Locator): Promise<string | null> =>
  hit.locator('[lang]').first().getAttribute('lang');

test('words are found as they are typed, in three languages, and marked', async ({ open }) => {
  const { page } = await open();
  await seeSearchReady(page);
  await type(page, 'evict');
  await expect(hits(page).first()).toHaveAttribute('data-eid', /^art_28(__|$)/);
  await page.keyboard.type('ion');
  await expect(page.getByTestId('search-input')).toHaveValue('eviction');
  await expect(hits(page).first()).toHaveAttribute('data-eid', /^art_28(__|$)/);
  await expect(hits(page).first()).toHaveAttribute('data-work', CONSTITUTION);
  expect((await foundWords(hits(page).first())).join(' ')).toMatch(/evict/);
  await expect(page.locator('mark')).toHaveCount(0);

  const others: [string, string, RegExp][] = [
    ['жилище', 'RU', /^art_(12|25)(__|$)/],
    ['баспана', 'KK', /^art_(12|14|25)(__|$)/],
    ['бостандық', 'KK', /^(art|preamble)/],
  ];
  for (const [words, language, eId] of others) {
    await page.keyboard.press('Escape');
    await type(page, words);
    const found = page.locator('[data-testid="search-hit"][data-work="udhr"]');
    // Found in this language, whatever language it is shown in.
    const first = found.filter({ has: page.locator('.languages', { hasText: language }) }).first();
    await expect(first, words).toHaveAttribute('data-eid', eId);
    expect(await foundWords(first), words).not.toEqual([]);
  }
});

test('a result opens where its words are, in the language that they were found in', async ({ open }) => {
  const { page } = await open();
  await seeSearchReady(page);
  await type(page, 'произвольному вмешательству');
  await expect(hits(page).first()).toHaveAttribute('data-work', 'udhr');
  await page.keyboard.press('Enter');
  await expect(page.locator('.page')).toHaveAttribute('lang', 'ru');
  await expect(provision(page, 'art_12')).toBeInViewport();
  await expect(current(page)).toHaveAttribute('data-eid', /^art_12(__|$)/);
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(page.locator('.page')).toHaveAttribute('lang', 'en');
});

test('the item that the reader moved to stays chosen when answers arrive', async ({ open }) => {
  const { page } = await open();
  await seeSearchReady(page);
  await page.keyboard.press('Control+k');
  await page.getByTestId('search-input').fill('note');
  await page.keyboard.press('Control+End');
  const chosen = page.getByTestId('palette').locator('[aria-selected="true"]');
  await expect(hits(page).first()).toBeVisible();
  await expect(chosen).toHaveAttribute('data-testid', 'palette-command');
});

test('Enter takes the first item of the words in the field, however soon it is pressed', async ({ open }) => {
  const { page } = await open();
  await seeSearchReady(page);
  await type(page, '2');
  await expect(page.getByTestId('palette-place').first()).toHaveAttribute('data-eid', 'art_2');
  await page.keyboard.type('8');
  await page.keyboard.press('Enter');
  await expect(current(page)).toHaveAttribute('data-eid', 'art_28');
});

test('the number of an article goes straight there, in any of its spellings', async ({ open }) => {
  const { page } = await open();
  await seeSearchReady(page);
  const spellings: [string, string][] = [
    ['28', 'art_28'],
    ['art. 28(1)', 'art_28__para_1'],
    ['ст. 28 п. 1', 'art_28__para_1'],
    ['28-бап', 'art_28'],
  ];
  for (const [words, eId] of spellings) {
    await page.keyboard.press('Control+Home');
    await type(page, words);
    const place = page.locator(`[data-testid="palette-place"][data-work="${CONSTITUTION}"]`).first();
    await expect(place, words).toHaveAttribute('data-eid', eId);
    await expect(place).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Enter');
    await expect(page.getByTestId('palette')).toHaveCount(0);
    await expect(current(page), words).toHaveAttribute('data-eid', eId);
    await expect(provision(page, eId)).toBeInViewport();
    await page.keyboard.press('Shift+J');
  }
});

test('the palette is worked by keyboard alone and gives the focus back', async ({ open }) => {
  const { page } = await open();
  await seeSearchReady(page);
  await goTo(page, '28', 'art_28');
  await type(page, 'court');
  await expect(hits(page).first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(hits(page).nth(1)).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByTestId('search-input')).toBeFocused();
  const active = await page.getByTestId('search-input').getAttribute('aria-activedescendant');
  await expect(hits(page).nth(1)).toHaveAttribute('id', active ?? '');
  const eId = await hits(page).nth(1).getAttribute('data-eid');
  await page.keyboard.press('Escape');
  await expect(page.getByTestId('palette')).toHaveCount(0);
  await expect(current(page)).toHaveAttribute('data-eid', 'art_28');
  await expect(provision(page, 'art_28')).toBeFocused();

  await type(page, 'court');
  await expect(hits(page).nth(1)).toHaveAttribute('data-eid', eId ?? '');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(current(page)).toHaveAttribute('data-eid', eId ?? '');

  await type(page, 'notebook');
  await page.getByTestId('palette-command').filter({ hasText: 'Notebook' }).click();
  await expect(page.getByTestId('notebook')).toBeVisible();
});

test('the search view groups by document and is worked by keyboard alone', async ({ open }) => {
  const { page } = await open();
  await seeSearchReady(page);
  const { view, field } = await openView(page);
  await field.pressSequentially('home');
  const groups = view.getByRole('heading', { level: 2 });
  await expect(groups).toHaveCount(2);
  await expect(groups.first()).toContainText('Constitution');
  await expect(groups.nth(1)).toContainText('Declaration');
  await expect.poll(() => foundWords(hits(page).first())).toContain('home');
  await expect(page.getByTestId('search-count')).toHaveText(/^Found: \d+$/);

  await field.press('ArrowDown');
  await expect(hits(page).first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(hits(page).nth(1)).toBeFocused();
  const [first, second] = await hits(page).evaluateAll((all) => all.map((one) => one.dataset['eid'] ?? ''));
  // With Ctrl the text goes there behind the search.
  await page.keyboard.press('Control+Enter');
  await expect(page.getByTestId('toast')).toContainText('Opened in the text: Art. 28');
  await expect(view).toBeVisible();
  await page.keyboard.press('ArrowUp');
  await expect(hits(page).first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(current(page)).toHaveAttribute('data-eid', second ?? '');

  await openView(page);
  await expect(field).toHaveValue('home');
  await field.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await expect(field).toBeFocused();
  await field.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(current(page)).toHaveAttribute('data-eid', first ?? '');
});

test('filters say what each choice would find, and find just that', async ({ open }) => {
  const { page } = await open();
  await seeSearchReady(page);
  const { view, field } = await openView(page);
  await field.fill('home');
  await expect(hits(page).first()).toBeVisible();
  const all = await total(page);
  const works = await optionsOf(view, 'Text');
  expect(works).toHaveLength(3);
  expect(works[1]).toMatch(/^Constitution .* \(\d+\)$/);
  await expect(view.getByRole('combobox', { name: 'Section' })).toHaveCount(0);

  for (const name of ['Language', 'Text', 'Kind']) {
    const options = await optionsOf(view, name);
    for (const label of options.slice(1)) {
      await view.getByRole('combobox', { name }).selectOption({ index: options.indexOf(label) });
      const count = Number(/\((\d+)\)$/.exec(label)?.[1]);
      await expect.poll(() => total(page), label).toBe(count);
      // The others can still be chosen: they are counted as if nothing were.
      await expect.poll(() => optionsOf(view, name)).toEqual(options);
    }
    await view.getByRole('combobox', { name }).selectOption({ index: 0 });
    await expect.poll(() => total(page)).toBe(all);
  }

  await view.getByRole('combobox', { name: 'Language' }).selectOption('ru');
  await field.fill('человек');
  await expect.poll(async () => (await foundWords(hits(page).first()))[0]).toMatch(/^человек/i);
  for (const hit of await hits(page).all()) expect(await languageOf(hit)).toBe('ru');
  await view.getByRole('button', { name: 'Clear the filters' }).click();
  await expect(view.getByRole('combobox', { name: 'Language' })).toHaveValue('');
  await expect(view.getByRole('button', { name: 'Clear the filters' })).toHaveCount(0);
});

test('sections of one text can be chosen among, as the text heads them, and the order is that of the text', async ({
  open,
}) => {
  const { page } = await open({ language: 'ru' });
  await seeSearchReady(page);
  const { view, field } = await openView(page);
  await field.fill('суд');
  await view.getByRole('combobox', { name: 'Текст' }).selectOption(CONSTITUTION);
  const section = view.getByRole('combobox', { name: 'Раздел' });
  await expect(section.locator('option', { hasText: /^Раздел II\. .+\(\d+\)$/ })).toHaveCount(1);
  const label = await section.locator('option[value="sec_2"]').innerText();
  await section.selectOption('sec_2');
  await expect.poll(() => total(page)).toBe(Number(/\((\d+)\)$/.exec(label)?.[1]));
  await view.getByRole('combobox', { name: 'Порядок' }).selectOption('place');
  const numbers = (): Promise<number[]> =>
    hits(page).evaluateAll((all) =>
      all.map((one) => Number(/^art_(\d+)/.exec(one.dataset['eid'] ?? '')?.[1])),
    );
  const isAscending = (all: readonly number[]): boolean => all.every((one, i) => one >= (all[i - 1] ?? 0));
  await expect.poll(async () => isAscending(await numbers())).toBe(true);
  expect((await numbers()).length).toBeGreaterThan(3);

  // Another text has other sections.
  await view.getByRole('combobox', { name: 'Текст' }).selectOption('udhr');
  await expect(view.getByRole('combobox', { name: 'Порядок' })).toHaveValue('place');
  await expect.poll(() => hits(page).first().getAttribute('data-work')).toBe('udhr');
});

test('a misspelt word is corrected, stands as typed when the reader says so, and the way back is there', async ({
  open,
}) => {
  const { page } = await open();
  await seeSearchReady(page);
  const { view, field } = await openView(page);
  await field.pressSequentially('goverment');
  const line = view.getByTestId('correction');
  await expect(line).toHaveRole('status');
  await expect(line).toContainText('Showing results for government.');
  await expect(hits(page).first()).toBeVisible();
  await line.getByRole('button', { name: 'Search for “goverment” as typed' }).click();
  await expect(line).toContainText('Searched for “goverment” exactly as typed.');
  await expect(view.getByTestId('nothing-found')).toBeVisible();
  await line.getByRole('button', { name: 'Show results for “government”' }).click();
  await expect(hits(page).first()).toBeVisible();
  await field.fill('government');
  await expect(line).toBeEmpty();

  await page.keyboard.press('Escape');
  await type(page, 'goverment');
  const palette = page.getByTestId('palette');
  await expect(palette.getByTestId('correction')).toContainText('Showing results for government.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(palette.getByTestId('correction')).toContainText('exactly as typed');
  await expect(hits(page)).toHaveCount(0);
});

test('the help lists what can be typed, and each example works', async ({ open }) => {
  test.setTimeout(90_000);
  const { page } = await open();
  await seeSearchReady(page);
  await goTo(page, '28', 'art_28');
  await page.keyboard.press('n');
  await page.getByTestId('note-editor').fill('What a court decides #exam');
  await page.getByTestId('note-editor').press('Escape');
  await expect(saveState(page)).toHaveAttribute('data-state', 'saved');
  const { view, field } = await openView(page);
  const help = page.getByTestId('query-help');
  const button = page.getByTestId('query-help-button');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  // The star is disabled while there is nothing to save; the help is next after it.
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(help).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(help).toHaveCount(0);
  await expect(button).toBeFocused();
  await expect(view).toBeVisible();

  await button.click();
  const examples = await page.getByTestId('query-example').allInnerTexts();
  expect(examples).toContain('tag:exam');
  await page.keyboard.press('Escape');
  for (const example of examples) {
    await button.click();
    await help.getByRole('button', { name: example, exact: true }).click();
    await expect(field).toHaveValue(example);
    await expect(field).toBeFocused();
    await expect(view.locator('[data-stop]').first(), example).toBeVisible();
    await expect(view.getByTestId('nothing-found'), example).toHaveCount(0);
  }
});

test('searches are kept: recent ones by themselves, saved ones by the star, both over a restart', async ({
  open,
}) => {
  test.setTimeout(90_000);
  const desk = await open();
  const { page } = desk;
  await seeSearchReady(page);
  const { view, field } = await openView(page);
  await expect(view).toContainText('Type words in any of the three languages');
  // Keys alone keep nothing; Enter and an opened result do.
  await field.pressSequentially('home');
  await expect(hits(page).first()).toBeVisible();
  await field.fill('court');
  await page.keyboard.press('Enter');
  await field.fill('freedom');
  await expect(hits(page).first()).toBeVisible();
  await hits(page).first().click();
  await openView(page);
  await view.getByRole('combobox', { name: 'Language' }).selectOption('en');
  await page.getByTestId('save-search').click();
  await expect(page.getByTestId('save-search')).toHaveAttribute('aria-pressed', 'true');
  await field.fill('');
  const recent = page.getByTestId('recent-searches').getByRole('listitem');
  const saved = page.getByTestId('saved-searches').getByRole('listitem');
  await expect(recent).toHaveText(['freedom', 'court']);
  await expect(saved).toHaveText(/freedom\s*English/);

  await saved.getByRole('button', { name: 'Remove “freedom”' }).click();
  await expect(saved).toHaveCount(0);
  await page.getByTestId('toast').getByRole('button', { name: 'Undo' }).click();
  await expect(saved).toHaveCount(1);
  await recent.nth(1).getByRole('button', { name: 'Remove “court”' }).click();
  await expect(recent).toHaveText(['freedom']);

  const next = await desk.restart();
  await seeSearchReady(next.page);
  await next.page.keyboard.press('Control+k');
  await next.page.getByTestId('palette-search').click();
  await expect(next.page.getByTestId('search-input')).toHaveValue('freedom');
  await expect(next.page.getByTestId('search-input')).toBeFocused();
  await next.page.keyboard.press('Escape');
  const again = await openView(next.page);
  await again.field.press('ArrowDown');
  await next.page.keyboard.press('Enter');
  await expect(again.field).toHaveValue('freedom');
  await expect(again.view.getByRole('combobox', { name: 'Language' })).toHaveValue('en');
  await expect(next.page.getByTestId('save-search')).toHaveAttribute('aria-pressed', 'true');
  await again.field.fill('');
  await again.view.getByRole('button', { name: 'Clear recent searches' }).click();
  await expect(next.page.getByTestId('recent-searches')).toHaveCount(0);
  await expect(again.view.getByRole('button', { name: 'Remove “freedom”' })).toBeFocused();
});

test('nothing found is no dead end: without filters, without signs, an example', async ({ open }) => {
  const { page } = await open();
  await seeSearchReady(page);
  const { view, field } = await openView(page);
  const nothing = page.getByTestId('nothing-found');
  await field.fill('home');
  await expect(hits(page).first()).toBeVisible();
  const all = await total(page);
  await view.getByRole('combobox', { name: 'Where' }).selectOption('marks');
  await expect(nothing).toContainText('Nothing found: home');
  await nothing.getByRole('button', { name: `Clear the filters: ${all} without them` }).click();
  await expect.poll(() => total(page)).toBe(all);
  await expect(view.getByRole('combobox', { name: 'Where' })).toHaveValue('all');

  await field.fill('"court home"');
  const wider = nothing.getByTestId('wider-query').first();
  await expect(wider).toHaveText(/^court home/);
  await field.press('ArrowDown');
  await expect(wider).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(field).toHaveValue('court home');
  await expect(hits(page).first()).toBeVisible();

  await field.fill('art:999 zzzzxq');
  await nothing.getByRole('button', { name: /^For example: / }).click();
  await expect(hits(page).first()).toBeVisible();
});

test('axe finds nothing in what the search offers before, beside and instead of results', async ({
  open,
}) => {
  const { page } = await open({ theme: 'dark', language: 'kk', recentSearches: ['сот', 'home'] });
  await seeSearchReady(page);
  const { view, field } = await openView(page);
  const violations = async (): Promise<string[]> => {
    const axe = new AxeBuilder({ page }).setLegacyMode(true).include('main');
    const found = await axe.analyze();
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
    );
  };
  await field.fill('адам');
  await page.getByTestId('save-search').click();
  await field.fill('');
  await expect(page.getByTestId('saved-searches')).toBeVisible();
  expect(await violations()).toEqual([]);
  await page.getByTestId('query-help-button').click();
  await expect(page.getByTestId('query-help')).toBeFocused();
  expect(await violations()).toEqual([]);
  await page.keyboard.press('Escape');
  await field.fill('goverment');
  await expect(view.getByTestId('correction')).not.toBeEmpty();
  expect(await violations()).toEqual([]);
  await field.fill('"zzzzxq home"');
  await expect(page.getByTestId('nothing-found')).toBeVisible();
  expect(await violations()).toEqual([]);
});

test('a new question starts at the top of its list, and a long list does not hold up the keys', async ({
  open,
}) => {
  const { page } = await open({ language: 'ru' });
  await seeSearchReady(page);
  const { field } = await openView(page);
  await field.fill('республика');
  await expect(hits(page).nth(60)).toBeAttached();
  await hits(page).last().scrollIntoViewIfNeeded();
  await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(window, { longTasks: tasks });
    new PerformanceObserver((list) =>
      tasks.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({
      type: 'longtask',
    });
  });
  await field.fill('');
  await field.pressSequentially('конституционный закон', { delay: 40 });
  await expect(hits(page).first()).toBeInViewport();
  const longest = await page.evaluate(() =>
    Math.max(0, ...(window as unknown as { longTasks: number[] }).longTasks),
  );
  test.info().annotations.push({ type: 'longest task, ms', description: String(longest) });
  // Far above what it takes on a slow machine; a list laid out whole at each key takes more.
  expect(longest).toBeLessThan(400);
});

test('the palette shows results one after another while it stays', async ({ open }) => {
  const { page } = await open();
  await seeSearchReady(page);
  await type(page, 'court');
  await expect(hits(page).nth(1)).toBeVisible();
  const places = await hits(page).evaluateAll((all) => all.map((one) => one.dataset['eid'] ?? ''));
  for (const eId of places.slice(0, 2)) {
    await page.keyboard.press('Control+Enter');
    await expect(current(page)).toHaveAttribute('data-eid', eId);
    await expect(page.getByTestId('search-input')).toBeFocused();
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Escape');
  await expect(provision(page, places[1] ?? '')).toBeInViewport();
});

test('nothing found says what to try', async ({ open }) => {
  const { page } = await open();
  await seeSearchReady(page);
  await type(page, 'zzzzxq');
  await expect(page.getByTestId('palette')).toContainText('Nothing found. Try fewer words');
});

test('the words of a note are found within a second of the save, and those of a deleted one no more', async ({
  open,
}) => {
  const { page } = await open();
  await seeSearchReady(page);
  await goTo(page, '28', 'art_28');
  await page.keyboard.press('n');
  await page.getByTestId('note-editor').fill('Compare with the kumquat judgment.');
  await expect(saveState(page)).toHaveAttribute('data-state', 'saved');
  await page.getByTestId('note-editor').press('Escape');
  await expect(page.getByTestId('note')).toContainText('kumquat');
  await page.keyboard.press('Control+Shift+F');
  await page.getByTestId('search-view-input').fill('kumquat');
  await expect(hits(page).first()).toContainText('kumquat', { timeout: 1_500 });
  expect(await foundWords(hits(page).first())).toEqual(['kumquat']);
  await expect(page.getByTestId('search-view').getByRole('heading', { level: 2 })).toContainText('My notes');
  await expect(hits(page).first()).toContainText(/^\s*Note\s*Art\. 28\s*Constitution/);

  await hits(page).first().press('Enter');
  await expect(current(page)).toHaveAttribute('data-eid', 'art_28');
  await page.getByTestId('note').getByRole('button', { name: 'Move to the trash' }).click();
  await expect(page.getByTestId('note')).toHaveCount(0);
  await page.keyboard.press('Control+Shift+F');
  await expect(hits(page)).toHaveCount(0);
});

test('a bookmark is found by its label, and says what it is and where', async ({ open }) => {
  const { page } = await open();
  await seeSearchReady(page);
  await goTo(page, '28', 'art_28');
  await page.keyboard.press('b');
  await page.getByTestId('bookmark-card').getByRole('textbox').fill('kumquat day');
  await page.keyboard.press('Tab');
  await expect(saveState(page)).toHaveAttribute('data-state', 'saved');
  await openView(page);
  await page.getByTestId('search-view-input').fill('kumquat');
  await expect(hits(page)).toHaveCount(1);
  await expect(hits(page)).toContainText(/^\s*Bookmark\s*Art\. 28\s*Constitution.*kumquat day/);
  await expect.poll(() => foundWords(hits(page))).toEqual(['kumquat']);
});
