import { bookmark, findPhrase, openByNumber, passWelcome, seeMarks, seeText, writeNote } from './main-job';
import { expect, test } from './launch';

test('a bookmark and a note are there again after a quit, at the place that was left', async ({ launch }) => {
  const app = await launch();
  const page = await app.firstWindow();
  await seeText(page);
  await passWelcome(page);
  await openByNumber(page, '28', 'art_28');
  const eId = await findPhrase(page, 'death penalty', 'art_17');
  await bookmark(page, eId);
  await writeNote(page, eId, 'To be read again.');
  await app.close();

  const again = await (await launch()).firstWindow();
  await seeText(again);
  await expect(again.locator(`[data-testid="provision"][data-eid="${eId}"]`)).toBeInViewport();
  await seeMarks(again, eId, 'To be read again.');
});
