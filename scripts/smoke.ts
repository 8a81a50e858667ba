/**
 * `npm start -- --smoke`: the main job in the real app, a line a step and a screenshot.
 * The places of Electron and of the display come in the environment from scripts/start.mjs.
 */
import type { ElectronApplication, Page } from '@playwright/test';
import { rm } from 'node:fs/promises';
import { stripVTControlCharacters } from 'node:util';
import { killApp, launchApp, makeUserData } from '../tests/e2e/launch';
import {
  bookmark,
  findPhrase,
  openByNumber,
  passWelcome,
  seeMarks,
  seeText,
  writeNote,
} from '../tests/e2e/main-job';

const SCREENSHOT = 'out/smoke.png';
/** How long the app may take to answer one action, ms. */
const STEP_LIMIT = 10_000;
const NOTE = 'Read this again before the seminar.';

const userData = await makeUserData();
let app: ElectronApplication | null = null;
let page: Page | null = null;

async function step<T>(title: string, work: () => Promise<T>): Promise<T> {
  const began = performance.now();
  try {
    const value = await work();
    console.log(`✓ ${title}  ${((performance.now() - began) / 1000).toFixed(1)} s`);
    return value;
  } catch (error) {
    console.log(`✗ ${title}`);
    throw error;
  }
}

/** Starts the app and waits for its text. */
async function open(): Promise<Page> {
  app = await launchApp({ userData });
  page = await app.firstWindow();
  page.setDefaultTimeout(STEP_LIMIT);
  await seeText(page);
  return page;
}

async function quit(): Promise<void> {
  await app?.close();
  app = null;
}

async function mainJob(): Promise<void> {
  const first = await step('open the app: the Constitution is on the screen', open);
  await step('keep language and theme as the system has them', () => passWelcome(first));
  await step('go to Article 28 by its number', () => openByNumber(first, '28', 'art_28'));
  const eId = await step('find the phrase "death penalty": Article 17', () =>
    findPhrase(first, 'death penalty', 'art_17'),
  );
  await step(`bookmark it (${eId})`, () => bookmark(first, eId));
  await step('write a note: saved', () => writeNote(first, eId, NOTE));
  await step('quit', quit);
  const second = await step('open the app again', open);
  await step('the bookmark and the note are there', () => seeMarks(second, eId, NOTE));
  await step(`screenshot: ${SCREENSHOT}`, () => second.screenshot({ path: SCREENSHOT }));
  await step('quit', quit);
}

try {
  await mainJob();
  console.log('smoke: all of it works');
} catch (error) {
  console.error(stripVTControlCharacters(error instanceof Error ? error.message : String(error)));
  await (page as Page | null)?.screenshot({ path: SCREENSHOT, timeout: 5_000 }).then(
    () => console.error(`What the window shows: ${SCREENSHOT}`),
    () => console.error('The window shows nothing any more.'),
  );
  console.error('To run it again: npm start -- --smoke');
  process.exitCode = 1;
} finally {
  const left = app as ElectronApplication | null;
  if (left) killApp(left.process());
  await rm(userData, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}
