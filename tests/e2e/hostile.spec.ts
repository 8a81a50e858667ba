/** Notes that want to be more than text: nothing of them runs, nothing leaves, and their words are kept. */
import type { Page } from '@playwright/test';
import { expect, goTo, seeSearchReady, test } from './desk';
import { provision, seeSaved } from './main-job';

const PAYLOADS = [
  '<img src=x onerror="globalThis.hostile=1">',
  '<img src="https://example.org/pixel.png">',
  '<svg onload="globalThis.hostile=1"><circle r=1 /></svg>',
  '<svg><script>globalThis.hostile=1</script></svg>',
  '<iframe src="https://example.org/frame"></iframe>',
  '<iframe srcdoc="<script>parent.hostile=1</script>"></iframe>',
  '<style>body{background:url(https://example.org/style.png)}</style>',
  '<form action="https://example.org/"><button>send</button></form>',
  '<a href="javascript:globalThis.hostile=1">plain link</a>',
  '[script link](javascript:globalThis.hostile=1)',
  '[tab link](java\tscript:globalThis.hostile=1)',
  '[entity link](java&#115;cript:globalThis.hostile=1)',
  '[data link](data:text/html,<script>globalThis.hostile=1</script>)',
  '[file link](file:///etc/passwd)',
  '![picture](https://example.org/picture.png)',
  '[web link](https://example.org/page)',
  '`<b onclick="globalThis.hostile=1">`',
  '<noscript><p title="</noscript><img src=x onerror=globalThis.hostile=1>">',
  '<math><mtext><table><mglyph><style><img src=x onerror=globalThis.hostile=1>',
];

/** Nothing ran, nothing was asked for, no dialog came up, and the page is the app's. */
async function seeHarmless(page: Page): Promise<void> {
  expect(await page.evaluate(() => 'hostile' in globalThis)).toBe(false);
  const about = await page.evaluate(() => window.api.invoke('app:about'));
  expect(about.ok && about.value.networkRequests).toBe(0);
  expect(page.url()).toBe('app://ata-zan/index.html');
  const made = await page
    .locator('img, iframe, object, embed, form, script:not([src]), .note-body svg, .note-body style, base')
    .count();
  expect(made).toBe(0);
  const handlers = await page.evaluate(
    () =>
      [...document.querySelectorAll('*')].flatMap((one) =>
        [...one.attributes].filter(({ name }) => name.startsWith('on')),
      ).length,
  );
  expect(handlers).toBe(0);
}

test('a hostile note runs nothing and asks for nothing, wherever its words are shown', async ({ open }) => {
  const { page, app, restart } = await open();
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await seeSearchReady(page);
  await goTo(page, '28', 'art_28');
  const source = PAYLOADS.map((payload, i) => `Payload${i} zebra ${payload}`).join('\n\n');
  await page.keyboard.press('n');
  await page.getByTestId('note-editor').fill(source);
  await seeSaved(page);
  await page.getByTestId('note-editor').press('Escape');

  const body = page.getByTestId('note').locator('.note-body');
  await expect(body).toContainText('<img src=x onerror="globalThis.hostile=1">');
  await expect(body).toContainText('<iframe src="https://example.org/frame"></iframe>');
  for (const words of ['script link', 'tab link', 'entity link', 'data link', 'file link', 'picture']) {
    await expect(body).toContainText(words);
  }
  await expect(body.locator('a[href], [src], [style]')).toHaveCount(0);
  await expect(provision(page, 'art_28').getByTestId('margin')).toContainText('Payload0 zebra');
  await seeHarmless(page);

  // A click on every word of it that could be a link.
  for (const words of ['script link', 'tab link', 'entity link', 'data link', 'web link', 'plain link']) {
    await body.getByText(words).first().click();
  }
  await body.getByText('web link').first().click({ button: 'middle' });
  await seeHarmless(page);

  await page.keyboard.press('Control+k');
  await page.getByTestId('search-input').fill('zebra');
  await expect(page.getByTestId('search-hit').first()).toContainText('zebra');
  await seeHarmless(page);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Shift+F');
  await page.getByTestId('search-view-input').fill('Payload0 onerror');
  await expect(page.getByTestId('search-hit').first()).toContainText('<img src=x');
  await seeHarmless(page);

  await page.keyboard.press('Control+Shift+N');
  await expect(page.getByTestId('notebook').locator('.note-body')).toContainText('Payload0 zebra');
  await seeHarmless(page);
  await page.getByTestId('note').getByRole('button', { name: 'Move to the trash' }).click();
  await expect(page.getByTestId('toast')).toHaveCount(1);
  await page.getByTestId('notebook-part').getByText('Trash 1').click();
  await expect(page.getByTestId('trashed')).toContainText('<img src=x onerror="globalThis.hostile=1">');
  await seeHarmless(page);
  await page.getByTestId('trashed').getByRole('button', { name: 'Restore' }).click();
  await expect(page.getByTestId('trashed')).toHaveCount(0);

  const again = await restart();
  await again.page.keyboard.press('Escape');
  await again.page.getByTestId('edit-note').click();
  // A field of the page keeps its lines' ends as LF; everything else is as it was typed.
  await expect(again.page.getByTestId('note-editor')).toHaveValue(source);
  await seeHarmless(again.page);
  expect(dialogs).toEqual([]);
  expect(app.windows()).toHaveLength(0);
});

test('a hostile label is text in the card, the margin and the notebook', async ({ open }) => {
  const { page } = await open();
  await goTo(page, '28', 'art_28');
  await page.keyboard.press('b');
  const label = page.getByTestId('bookmark-card').getByRole('textbox');
  const words = '<img src=x onerror="globalThis.hostile=1">';
  await label.fill(words);
  await label.press('Enter');
  await expect(provision(page, 'art_28').getByTestId('margin')).toContainText(words);
  await page.keyboard.press('Control+Shift+N');
  await expect(page.getByTestId('bookmark-card').getByRole('textbox')).toHaveValue(words);
  await seeHarmless(page);
});

test('words typed into the search field are never markup', async ({ open }) => {
  const { page } = await open();
  await seeSearchReady(page);
  for (const words of ['<img src=x onerror=globalThis.hostile=1>', '"><script>', 'x'.repeat(5_000)]) {
    await page.keyboard.press('Control+k');
    await page.getByTestId('search-input').fill(words);
    await expect(page.getByTestId('palette')).toContainText(/Nothing found|Art\.|ст\.|-бап/);
    await page.keyboard.press('Escape');
  }
  await seeHarmless(page);
});
