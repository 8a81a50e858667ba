/**
 * The journal on disk: one writer at a time; a sequence number is answered only after fsync.
 * A failed append leaves no trace, so that a later one finds the file as it should be.
 */
import { readFile } from 'node:fs/promises';
import type { Change, JournalRecord, JournalStatus } from '../shared/journal';
import { openAppendFile, type AppendFile } from './append-file';
import { formatLine, parseJournal } from './journal-format';
import { repairJournal, type RepairedJournal } from './journal-repair';
import { MainFailure, systemCode } from './main-failure';

export interface JournalOptions {
  /** Full path of `journal.jsonl`; its folder exists. */
  path: string;
  now: () => Date;
  /** Size in bytes above which the journal is made short when it is opened. */
  compactAbove?: number;
  openFile?: (path: string) => Promise<AppendFile>;
}

const COMPACT_ABOVE = 8 * 1024 * 1024;

interface OpenJournal extends RepairedJournal {
  file: AppendFile;
}

export class Journal {
  readonly #options: JournalOptions;
  #journal: OpenJournal | null = null;
  /** The file may hold more than the good length: an append failed and could not be taken back. */
  #dirty = false;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(options: JournalOptions) {
    this.#options = options;
  }

  /** Writes one record and answers its number once it is on the disk. Throws `journal/disk-full`, `journal/io`. */
  append(changes: Change[]): Promise<number> {
    return this.#next(async () => {
      const journal = await this.#open();
      if (this.#dirty) await this.#takeBack(journal);
      const seq = journal.seq + 1;
      const line = formatLine({ seq, at: this.#options.now().getTime(), changes });
      this.#dirty = true;
      try {
        await journal.file.write(line, journal.length);
        await journal.file.sync();
      } catch (error) {
        // Trouble here is met again, and reported, by the next append.
        await this.#takeBack(journal).catch(() => undefined);
        throw error;
      }
      this.#dirty = false;
      journal.length += line.length;
      journal.seq = seq;
      return seq;
    });
  }

  status(): Promise<JournalStatus> {
    return this.#next(async () => {
      const { seq, damagedLines } = await this.#open();
      return { seq, damagedLines };
    });
  }

  /** Records with a number above `after`, oldest first. */
  read(after: number): Promise<JournalRecord[]> {
    return this.#next(async () => {
      const { length } = await this.#open();
      const bytes = await readFile(this.#options.path);
      return parseJournal(bytes.subarray(0, length)).records.filter((record) => record.seq > after);
    });
  }

  /** Resolves when everything asked for so far is done, and closes the file; the next call opens it again. */
  close(): Promise<void> {
    return this.#next(async () => {
      const journal = this.#journal;
      this.#journal = null;
      this.#dirty = false;
      await journal?.file.close();
    });
  }

  async #open(): Promise<OpenJournal> {
    if (this.#journal !== null) return this.#journal;
    const { path, now, compactAbove = COMPACT_ABOVE, openFile = openAppendFile } = this.#options;
    const repaired = await repairJournal(path, now(), compactAbove);
    this.#journal = { ...repaired, file: await openFile(path) };
    return this.#journal;
  }

  async #takeBack({ file, length }: OpenJournal): Promise<void> {
    await file.truncate(length);
    await file.sync();
    this.#dirty = false;
  }

  /** Runs `work` after all that was asked for before it, whether that went well or not. */
  #next<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#queue.then(work).catch((error: unknown) => {
      throw asJournalFailure(error, this.#options.path);
    });
    this.#queue = result.catch(() => undefined);
    return result;
  }
}

function asJournalFailure(error: unknown, path: string): MainFailure {
  if (error instanceof MainFailure) return error;
  const code = systemCode(error);
  const full = code === 'ENOSPC' || code === 'EDQUOT';
  const what = error instanceof Error ? error.message : String(error);
  return new MainFailure(full ? 'journal/disk-full' : 'journal/io', `journal: ${path}: ${what}`, {
    cause: error,
  });
}
