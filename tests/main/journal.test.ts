import { appendFile, readdir, readFile, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openAppendFile, type AppendFile } from '../../src/main/append-file';
import { Journal, type JournalOptions } from '../../src/main/journal';
import { formatLine } from '../../src/main/journal-format';
import type { Change } from '../../src/shared/journal';
import { temporaryFolder } from './temporary-folder';

const NOW = new Date('2026-11-23T10:15:30.123Z');

const note = (key: string, text = 'words'): Change => ({ table: 'notes', key, row: { key, text } });

async function openJournal(
  options: Partial<JournalOptions> = {},
): Promise<{ journal: Journal; path: string; folder: string }> {
  const folder = await temporaryFolder();
  const path = join(folder, 'journal.jsonl');
  return { journal: reopen(path, options), path, folder };
}

function reopen(path: string, options: Partial<JournalOptions> = {}): Journal {
  const journal = new Journal({ path, now: () => NOW, ...options });
  onTestFinished(() => journal.close());
  return journal;
}

/** A file on which the next calls of one kind fail as a full disk would; half of what is written arrives. */
function fullDisk(): {
  openFile: (path: string) => Promise<AppendFile>;
  fail: (what: keyof AppendFile, times: number, code?: string) => void;
} {
  const failures = new Map<keyof AppendFile, { times: number; code: string }>();
  const check = (what: keyof AppendFile): void => {
    const planned = failures.get(what);
    if (planned === undefined || planned.times === 0) return;
    planned.times -= 1;
    throw Object.assign(new Error(`${planned.code}: ${what}`), { code: planned.code });
  };
  return {
    fail: (what, times, code = 'ENOSPC') => failures.set(what, { times, code }),
    openFile: async (path) => {
      const file = await openAppendFile(path);
      return {
        async write(bytes, position) {
          await file.write(bytes.subarray(0, bytes.length / 2), position);
          check('write');
          await file.write(bytes, position);
        },
        async truncate(length) {
          check('truncate');
          await file.truncate(length);
        },
        async sync() {
          check('sync');
          await file.sync();
        },
        close: () => file.close(),
      };
    },
  };
}

describe('a journal', () => {
  it('is empty at first', async () => {
    const { journal } = await openJournal();
    expect(await journal.status()).toEqual({ seq: 0, damagedLines: 0 });
    expect(await journal.read(0)).toEqual([]);
  });

  it('numbers its records from one, in the order in which they were asked for', async () => {
    const { journal, path } = await openJournal();
    const numbers = await Promise.all(['a', 'b', 'c', 'd'].map((key) => journal.append([note(key)])));
    expect(numbers).toEqual([1, 2, 3, 4]);
    const found = await reopen(path).read(0);
    expect(found.map(({ changes }) => changes[0]?.key)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('answers the records above a number', async () => {
    const { journal } = await openJournal();
    for (const key of ['a', 'b', 'c']) await journal.append([note(key)]);
    expect((await journal.read(1)).map(({ seq }) => seq)).toEqual([2, 3]);
    expect(await journal.read(3)).toEqual([]);
  });

  it('goes on counting when it is opened again', async () => {
    const { journal, path } = await openJournal();
    await journal.append([note('a')]);
    await journal.close();
    expect(await reopen(path).append([note('b')])).toBe(2);
  });

  it('keeps changes that belong together in one record', async () => {
    const { journal, path } = await openJournal();
    const changes: Change[] = [note('a', 'Қазақ\n𝄞'), { table: 'bookmarks', key: 'b', row: null }];
    await journal.append(changes);
    expect(await reopen(path).read(0)).toEqual([{ seq: 1, at: NOW.getTime(), changes }]);
  });

  it('is the reader’s alone', async () => {
    const { journal, path } = await openJournal();
    await journal.append([note('a')]);
    expect((await stat(path)).mode & 0o077).toBe(0);
  });
});

describe('a journal that was left in the middle of a write', () => {
  it('drops the torn line, keeps a copy of it, and can be appended to', async () => {
    const { journal, path, folder } = await openJournal();
    await journal.append([note('a')]);
    const torn = formatLine({ seq: 2, at: 0, changes: [note('b')] }).subarray(0, 30);
    await appendFile(path, torn);

    const again = reopen(path);
    expect(await again.status()).toEqual({ seq: 1, damagedLines: 0 });
    expect(await again.append([note('c')])).toBe(2);
    expect((await reopen(path).read(0)).map(({ changes }) => changes[0]?.key)).toEqual(['a', 'c']);
    const aside = (await readdir(folder)).filter((name) => name.includes('torn'));
    expect(aside).toEqual(['journal.torn-2026-11-23T10-15-30-123Z.jsonl']);
    expect(await readFile(join(folder, aside[0] ?? ''))).toEqual(Buffer.from(torn));
  });

  it('keeps a record that lacks nothing but its line feed', async () => {
    const { journal, path } = await openJournal();
    await journal.append([note('a')]);
    await truncate(path, (await stat(path)).size - 1);
    const again = reopen(path);
    expect(await again.append([note('b')])).toBe(2);
    expect((await reopen(path).read(0)).map(({ seq }) => seq)).toEqual([1, 2]);
  });
});

describe('a journal with a damaged line', () => {
  async function damaged(line: number): Promise<{ path: string; folder: string; original: Buffer }> {
    const { journal, path, folder } = await openJournal();
    for (const key of ['a', 'b', 'c']) await journal.append([note(key)]);
    const lines = (await readFile(path, 'utf8')).split('\n');
    lines[line] = (lines[line] ?? '').replace('words', 'wordz');
    await writeFile(path, lines.join('\n'));
    return { path, folder, original: await readFile(path) };
  }

  it('leaves the line out, counts it, and keeps the whole file aside', async () => {
    const { path, folder, original } = await damaged(1);
    const journal = reopen(path);
    expect(await journal.status()).toEqual({ seq: 3, damagedLines: 1 });
    expect((await journal.read(0)).map(({ seq }) => seq)).toEqual([1, 3]);
    const aside = (await readdir(folder)).find((name) => name.includes('damaged')) ?? '';
    expect(await readFile(join(folder, aside))).toEqual(original);
    expect(await reopen(path).status()).toEqual({ seq: 3, damagedLines: 0 });
  });

  it('does not use the number of a damaged last line again', async () => {
    const { path } = await damaged(2);
    expect(await reopen(path).append([note('d')])).toBe(4);
    expect(await reopen(path).append([note('e')])).toBe(5);
  });
});

describe('a failed append', () => {
  it('names a full disk and leaves the file as it was', async () => {
    const disk = fullDisk();
    const { journal, path } = await openJournal({ openFile: disk.openFile });
    await journal.append([note('a')]);
    const before = await readFile(path);
    disk.fail('write', 1);
    await expect(journal.append([note('b')])).rejects.toMatchObject({ code: 'journal/disk-full' });
    expect(await readFile(path)).toEqual(before);
    expect(await journal.append([note('c')])).toBe(2);
    expect((await reopen(path).read(0)).map(({ changes }) => changes[0]?.key)).toEqual(['a', 'c']);
  });

  it('takes back what was written but could not be synced', async () => {
    const disk = fullDisk();
    const { journal, path } = await openJournal({ openFile: disk.openFile });
    disk.fail('sync', 1, 'EIO');
    await expect(journal.append([note('a')])).rejects.toMatchObject({ code: 'journal/io' });
    expect(await readFile(path, 'utf8')).toBe('');
  });

  it('is taken back by the next append where that failed too', async () => {
    const disk = fullDisk();
    const { journal, path } = await openJournal({ openFile: disk.openFile });
    await journal.append([note('a')]);
    disk.fail('write', 1);
    disk.fail('truncate', 1, 'EIO');
    await expect(journal.append([note('b')])).rejects.toMatchObject({ code: 'journal/disk-full' });
    expect((await journal.read(0)).map(({ seq }) => seq)).toEqual([1]);
    expect(await journal.append([note('c')])).toBe(2);
    expect((await reopen(path).read(0)).map(({ changes }) => changes[0]?.key)).toEqual(['a', 'c']);
  });

  it('does not stop those that wait behind it', async () => {
    const disk = fullDisk();
    const { journal } = await openJournal({ openFile: disk.openFile });
    disk.fail('write', 1);
    const outcomes = await Promise.allSettled([journal.append([note('a')]), journal.append([note('b')])]);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
  });

  it('names the folder that is not there', async () => {
    const journal = reopen(join(await temporaryFolder(), 'missing', 'journal.jsonl'));
    await expect(journal.append([note('a')])).rejects.toMatchObject({ code: 'journal/io' });
    await expect(journal.status()).rejects.toThrow('missing');
  });
});

describe('a journal that has grown long', () => {
  it('is made short when it is opened: the latest state of every row, the last number kept', async () => {
    const { journal, path } = await openJournal();
    for (let round = 0; round < 20; round += 1) await journal.append([note('a', `round ${round}`)]);
    await journal.append([note('b')]);
    const before = (await stat(path)).size;
    const again = reopen(path, { compactAbove: 500 });
    expect(await again.status()).toEqual({ seq: 21, damagedLines: 0 });
    expect((await again.read(0)).flatMap(({ changes }) => changes)).toEqual([
      note('a', 'round 19'),
      note('b'),
    ]);
    expect((await stat(path)).size).toBeLessThan(before / 5);
    expect(await again.append([note('c')])).toBe(22);
  });
});
