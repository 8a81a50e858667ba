/** What was saved survives: a killed app, an emptied database, a torn or lost journal. */
import type { Page } from '@playwright/test';
import { appendFile, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, goTo, saveState, test } from './desk';
import { bookmark, writeNote } from './main-job';
import { killAll } from './processes';

const KILLS = 20;

const journalOf = (userData: string): string => join(userData, 'journal.jsonl');
const databaseOf = (userData: string): string => join(userData, 'IndexedDB');

/** Bodies of all notes, by the notebook. */
async function seeNotes(page: Page, words: readonly string[]): Promise<void> {
  await page.keyboard.press('Control+Shift+N');
  await expect(page.getByTestId('note')).toHaveCount(words.length);
  for (const one of words) await expect(page.getByTestId('note').filter({ hasText: one })).toHaveCount(1);
}

test(`a note that is saved is there after the whole app is killed, ${KILLS} times in a row`, async ({
  open,
  launch,
  userData,
}) => {
  test.setTimeout(180_000);
  const first = await open({ place: { expression: 'kz-constitution-2026/en/plain', eId: 'art_28' } });
  let page = first.page;
  const written: string[] = [];
  for (let turn = 1; turn <= KILLS; turn++) {
    const words = `Thought number ${turn}.`;
    await page.keyboard.press('n');
    await page.getByTestId('note-editor').pressSequentially(words);
    await expect(saveState(page)).toHaveAttribute('data-state', 'saved');
    await killAll(userData);
    written.push(words);
    page = await (await launch()).firstWindow();
    await expect(page.getByTestId('note')).toHaveCount(turn);
    await expect(page.getByTestId('note').last()).toContainText(words);
    await expect(page.getByTestId('banner-report')).toHaveCount(0);
  }
  await seeNotes(page, written);
});

test('an emptied database is rebuilt from the journal, and the app says so', async ({ open, userData }) => {
  const { page, app } = await open();
  await goTo(page, '28', 'art_28');
  await bookmark(page, 'art_28');
  await writeNote(page, 'art_28', 'Still here');
  await app.close();
  await rm(databaseOf(userData), { recursive: true });
  const again = await open();
  await expect(again.page.getByTestId('banner-report')).toContainText(
    'It was rebuilt from the journal: 1 notes, 1 bookmarks.',
  );
  await expect(again.page.getByTestId('mark-count')).toHaveText('2');
  await seeNotes(again.page, ['Still here']);
  const third = await again.restart();
  await expect(third.page.getByTestId('mark-count')).toHaveText('2');
  await expect(third.page.getByTestId('banner-report')).toHaveCount(0);
});

test('a torn last line of the journal is left out, and nothing else', async ({ open, userData }) => {
  const { page, app } = await open();
  await goTo(page, '28', 'art_28');
  await writeNote(page, 'art_28', 'Whole line');
  await app.close();
  const whole = await readFile(journalOf(userData), 'utf8');
  const line = whole.trimEnd().split('\n').at(-1) ?? '';
  await appendFile(journalOf(userData), line.slice(0, Math.floor(line.length / 2)));
  await rm(databaseOf(userData), { recursive: true });
  const again = await open();
  await expect(again.page.getByTestId('mark-count')).toHaveText('1');
  await goTo(again.page, '29', 'art_29');
  await writeNote(again.page, 'art_29', 'Next line');
  const third = await again.restart();
  await seeNotes(third.page, ['Whole line', 'Next line']);
  await third.app.close();
  const lines = (await readFile(journalOf(userData), 'utf8')).split('\n');
  expect(lines.at(-1)).toBe('');
  expect(lines.join('\n')).toContain(whole.trimEnd());
});

test('a journal that is lost is written anew from the database', async ({ open, userData }) => {
  const { page, app } = await open();
  await goTo(page, '28', 'art_28');
  await writeNote(page, 'art_28', 'Kept twice');
  await app.close();
  await rm(journalOf(userData));
  const again = await open();
  await expect(again.page.getByTestId('banner-report')).toContainText('The journal had lost records.');
  await again.app.close();
  await rm(databaseOf(userData), { recursive: true });
  const third = await open();
  await seeNotes(third.page, ['Kept twice']);
  expect((await readdir(userData)).includes('journal.jsonl')).toBe(true);
});
