/** Every view in every theme and language: named and marked up for everybody, reachable by keyboard, nothing clipped. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { splitExpressionId, type Language } from '../../src/shared/corpus';
import english from '../../src/shared/i18n/messages/en.json' with { type: 'json' };
import kazakh from '../../src/shared/i18n/messages/kk.json' with { type: 'json' };
import russian from '../../src/shared/i18n/messages/ru.json' with { type: 'json' };
import type { Place, Theme } from '../../src/shared/preferences';
import { current, expect, goTo, seeSearchReady, test, type Desk } from './desk';
import { seeText } from './main-job';

/** A short text with all that a long one has but sections: axe reads all of it, many times. */
const shortText = (language: Language): Place => ({
  expression: `udhr/${language}/${language === 'kk' ? 'translation' : 'official'}`,
  eId: 'art_12',
});
/** A long one, with long headings on the way to its articles. */
const longText = (language: Language): Place => ({
  expression: `kz-constitution-2026/${language}/plain`,
  eId: 'art_28',
});

/** One view, and how the keyboard gets there and away again. */
interface View {
  name: string;
  /** The part that is new on the screen, as a CSS selector; null for all of the page. */
  part: string | null;
  /** Whether axe reads it in the test of the view itself: it is too long to be read in every theme. */
  axeElsewhere?: true;
  open: (page: Page, place: Place) => Promise<void>;
  leave: (page: Page) => Promise<void>;
}

const press = (key: string) => (page: Page) => page.keyboard.press(key);
const toText = async (page: Page): Promise<void> => {
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(page.getByTestId('reader')).toBeVisible();
};
const closeDialog = async (page: Page): Promise<void> => {
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog')).toHaveCount(0);
};

/** What a reader types to get the command that tells about the app. */
const ABOUT: Readonly<Record<string, string>> = {
  en: english.about,
  ru: russian.about,
  kk: kazakh.about,
};

const languageOf = async (page: Page): Promise<string> =>
  (await page.locator('html').getAttribute('lang')) ?? '';

const VIEWS: readonly View[] = [
  {
    name: 'an article',
    part: null,
    open: async (page, { expression, eId }) => {
      await goTo(page, eId.replace('art_', ''), eId, splitExpressionId(expression).work);
      await expect(current(page)).toHaveAttribute('data-eid', eId);
    },
    leave: async () => undefined,
  },
  {
    name: 'the find bar',
    part: '[data-testid="find-bar"]',
    open: async (page) => {
      await page.keyboard.press('Control+f');
      await page.keyboard.type('home');
      await expect(page.getByTestId('find-count')).not.toBeEmpty();
    },
    leave: async (page) => {
      await page.keyboard.press('Escape');
      await expect(page.getByTestId('find-bar')).toHaveCount(0);
    },
  },
  {
    name: 'the reading settings',
    part: '.bar',
    open: async (page) => {
      await page.getByTestId('open-reading-settings').focus();
      await page.keyboard.press('Enter');
      await expect(page.getByTestId('reading-settings')).toBeVisible();
    },
    leave: async (page) => {
      await page.keyboard.press('Escape');
      await expect(page.getByTestId('reading-settings')).toHaveCount(0);
    },
  },
  {
    name: 'the links of an article',
    part: 'aside',
    open: async (page) => {
      await page.locator('#inspector-notes').focus();
      await page.keyboard.press('ArrowRight');
      await expect(page.locator('#inspector-links')).toBeFocused();
    },
    leave: press('ArrowLeft'),
  },
  {
    name: 'the palette with results',
    part: 'dialog',
    open: async (page) => {
      await page.keyboard.press('Control+k');
      await page.getByTestId('search-input').fill('home');
      await expect(page.getByTestId('search-hit').first()).toBeVisible();
    },
    leave: closeDialog,
  },
  {
    name: 'the search view with results',
    part: null,
    open: async (page) => {
      await page.keyboard.press('Control+Shift+F');
      await page.getByTestId('search-view-input').fill('home');
      await expect(page.getByTestId('search-hit').first()).toBeVisible();
    },
    leave: toText,
  },
  {
    name: 'the notebook with marks',
    part: null,
    open: async (page) => {
      await page.keyboard.press('Control+Shift+N');
      await expect(page.getByTestId('note')).toBeVisible();
    },
    leave: async () => undefined,
  },
  {
    name: 'the trash',
    part: 'main',
    open: async (page) => {
      await page.getByTestId('notebook-part').getByRole('radio').first().focus();
      await page.keyboard.press('ArrowRight');
      await expect(page.getByTestId('trashed')).toHaveCount(1);
    },
    leave: toText,
  },
  {
    name: 'what changed',
    part: 'main',
    axeElsewhere: true,
    open: async (page) => {
      await page.keyboard.press('Control+Digit2');
      await expect(page.getByTestId('change-link').first()).toBeVisible();
    },
    leave: async () => undefined,
  },
  {
    name: 'the terms',
    part: 'main',
    axeElsewhere: true,
    open: async (page) => {
      await page.keyboard.press('Control+Digit3');
      // A few of the terms stand for all.
      await page.getByTestId('glossary-words').fill('Kurultai');
      await expect(page.getByTestId('term').first()).toBeVisible();
    },
    leave: async () => undefined,
  },
  {
    name: 'the topics',
    part: 'main',
    axeElsewhere: true,
    open: async (page) => {
      await page.keyboard.press('Control+Digit4');
      await expect(page.getByTestId('topics').getByRole('button').first()).toBeVisible();
    },
    leave: async () => undefined,
  },
  {
    name: 'the numbers',
    part: 'main',
    axeElsewhere: true,
    open: async (page) => {
      await page.keyboard.press('Control+Digit5');
      await expect(page.getByTestId('number').first()).toBeVisible();
    },
    leave: async () => undefined,
  },
  {
    name: 'the powers',
    part: 'main',
    axeElsewhere: true,
    open: async (page) => {
      await page.keyboard.press('Control+Digit6');
      await expect(page.getByTestId('powers').getByRole('table')).toBeVisible();
    },
    leave: async () => undefined,
  },
  {
    name: 'the tours',
    part: 'main',
    open: async (page) => {
      await page.keyboard.press('Control+Digit7');
      await expect(page.getByTestId('tours')).toBeVisible();
    },
    leave: async () => undefined,
  },
  {
    name: 'the library',
    part: null,
    open: async (page) => {
      await page.keyboard.press('Control+Shift+L');
      await expect(page.getByTestId('library')).toBeVisible();
    },
    leave: async () => undefined,
  },
  {
    name: 'the tour',
    part: null,
    open: async (page) => {
      await page.getByTestId('library').getByRole('button').last().focus();
      await page.keyboard.press('Enter');
      await expect(page.getByTestId('tour-stop').first()).toBeVisible();
    },
    leave: toText,
  },
  {
    name: 'the settings',
    part: 'dialog',
    open: async (page) => {
      await page.keyboard.press('Control+Comma');
      await expect(page.getByTestId('interface-language')).toBeVisible();
    },
    leave: closeDialog,
  },
  {
    name: 'the keyboard',
    part: 'dialog',
    open: async (page) => {
      await page.keyboard.press('F1');
      await expect(page.getByTestId('keyboard')).toBeVisible();
    },
    leave: closeDialog,
  },
  {
    name: 'about the app',
    part: 'dialog',
    open: async (page) => {
      await page.keyboard.press('Control+k');
      await page.getByTestId('search-input').fill(ABOUT[await languageOf(page)] ?? '');
      await expect(page.getByTestId('palette-command')).toHaveCount(1);
      await page.keyboard.press('Control+End');
      await page.keyboard.press('Enter');
      await expect(page.getByTestId('network-requests')).toHaveText('0');
    },
    leave: closeDialog,
  },
  {
    name: 'the first page',
    part: '[data-testid="title-page"]',
    open: async (page) => {
      await page.keyboard.press('Control+Home');
      await page.getByTestId('reader').evaluate((scroller) => scroller.scrollTo({ top: 0 }));
      await expect(page.getByTestId('title-page')).toBeInViewport();
    },
    leave: async () => undefined,
  },
];

/** A bookmark, a note and something in the trash. */
async function makeMarks(page: Page, { eId }: Place): Promise<void> {
  await expect(current(page)).toHaveAttribute('data-eid', eId);
  await page.keyboard.press('b');
  await expect(page.getByTestId('bookmark-card')).toBeVisible();
  for (const words of ['Gone again', 'A **home** is more than a roof']) {
    await page.keyboard.press('n');
    await page.getByTestId('note-editor').fill(words);
    await page.getByTestId('note-editor').press('Escape');
    await expect(page.getByTestId('note')).toHaveCount(1);
    if (words !== 'Gone again') continue;
    await page.getByTestId('note').locator('.tools button').last().click();
    await expect(page.getByTestId('note')).toHaveCount(0);
  }
  await page.getByTestId('toast').last().waitFor();
}

/** Violations in one line each: rule, and where. */
async function violations(page: Page, part: string | null): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  if (part !== null) axe.include(part);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`));
}

const DRAWN: readonly [Exclude<Theme, 'system'>, Language][] = [
  ['light', 'en'],
  ['sepia', 'kk'],
  ['dark', 'ru'],
  ['contrast', 'en'],
];

for (const [theme, language] of DRAWN) {
  test(`axe finds nothing in any view, theme ${theme}, interface ${language}, by keyboard alone`, async ({
    open,
  }) => {
    test.setTimeout(120_000);
    const place = shortText(language);
    const { page } = await open({ theme, language, place });
    await seeSearchReady(page);
    await makeMarks(page, place);
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    const found: string[] = [];
    for (const view of VIEWS) {
      if (view.axeElsewhere) continue;
      await view.open(page, place);
      found.push(...(await violations(page, view.part)).map((one) => `${view.name}: ${one}`));
      await view.leave(page);
    }
    expect([...new Set(found)]).toEqual([]);
  });
}

test('axe finds nothing in the whole Constitution', async ({ open }) => {
  const { page } = await open({ place: { expression: 'kz-constitution-2026/en/plain', eId: 'art_46' } });
  await expect(current(page)).toHaveAttribute('data-eid', 'art_46');
  expect(await violations(page, null)).toEqual([]);
});

test('axe finds nothing in the welcome', async ({ launch }) => {
  const page = await (await launch()).firstWindow();
  await seeText(page);
  for (const theme of ['light', 'dark', 'sepia', 'contrast']) {
    await page.getByTestId('welcome').locator(`input[value="${theme}"]`).check();
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    expect(await violations(page, 'dialog')).toEqual([]);
  }
});

/** Elements whose words do not fit, and that do not say by an ellipsis and a title that they are cut. */
function clipped(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isOnScreen = (one: Element): boolean => {
      const box = one.getBoundingClientRect();
      return box.width > 0 && box.height > 0 && one.closest('.visually-hidden') === null;
    };
    const isCut = (one: Element): boolean => {
      const style = getComputedStyle(one);
      if (style.overflowX === 'visible' || style.overflowX === 'auto' || style.overflowX === 'scroll')
        return false;
      return one.scrollWidth > one.clientWidth + 1;
    };
    const isMeant = (one: Element): boolean =>
      getComputedStyle(one).textOverflow === 'ellipsis' && one.closest('[title]') !== null;
    const name = (one: Element): string =>
      `${one.tagName.toLowerCase()}.${one.classList[0] ?? ''} "${(one.textContent ?? '').trim().slice(0, 40)}" ${one.scrollWidth}>${one.clientWidth}`;
    const cut = [
      ...document.querySelectorAll(
        'header *, nav *, aside *, footer, footer *, dialog *, main label, main button, main legend, main h1, main h2',
      ),
    ]
      .filter(
        (one) =>
          !(one instanceof HTMLInputElement) &&
          !one.closest('.page') &&
          isOnScreen(one) &&
          isCut(one) &&
          !isMeant(one),
      )
      .map(name);
    const spilled = [...document.querySelectorAll('button, label, kbd, select, .count')]
      .filter((one) => isOnScreen(one) && one.getBoundingClientRect().right > innerWidth + 1)
      .map((one) => `beyond the window: ${name(one)}`);
    return [...cut, ...spilled];
  });
}

async function resize({ app, page }: Desk, width: number): Promise<void> {
  await app.evaluate(({ BrowserWindow }, wide) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(wide, 800);
  }, width);
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(width);
}

for (const language of ['kk', 'ru'] as const) {
  test(`no word of the interface is cut off in ${language}, at 1440, 1024 and 760 px`, async ({ open }) => {
    test.setTimeout(120_000);
    const place = longText(language);
    const desk = await open({ theme: 'light', language, place });
    const { page } = desk;
    await seeSearchReady(page);
    await makeMarks(page, place);
    const found: string[] = [];
    for (const width of [1440, 1024, 760]) {
      await resize(desk, width);
      for (const view of VIEWS) {
        if (width === 760 && view.part === 'aside') continue;
        await view.open(page, place);
        found.push(...(await clipped(page)).map((one) => `${width} px, ${view.name}: ${one}`));
        await view.leave(page);
      }
    }
    expect([...new Set(found)]).toEqual([]);
  });
}
