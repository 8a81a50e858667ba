/**
 * Opens a journal as it was left by a crash, a full disk or a failing one, and makes it fit to be appended to.
 * Nothing is thrown away: what is taken out of the journal is kept aside beside it first.
 */
import { open, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { JournalRecord } from '../shared/journal';
import { syncFolder, writeFileAtomically } from './atomic-write';
import { compact } from './journal-compact';
import { formatLine, parseJournal, type JournalContents } from './journal-format';
import { MainFailure, systemCode } from './main-failure';

export interface RepairedJournal {
  /** Length of the file in bytes; all of it good. */
  length: number;
  /** Last sequence number in use; 0 for an empty journal. */
  seq: number;
  damagedLines: number;
}

/** @param compactAbove size in bytes above which the journal is made short. Throws the system's errors. */
export async function repairJournal(path: string, now: Date, compactAbove: number): Promise<RepairedJournal> {
  let bytes = await readOrCreate(path);
  const contents = parseJournal(bytes);
  if (contents.damagedLines > 0) {
    await keepAside(path, 'damaged', now, bytes);
    bytes = await rewrite(path, withSkippedNumbers(contents, now));
  } else if (contents.tornBytes > 0 || !contents.terminated) {
    bytes = await trim(path, bytes, contents, now);
  }
  if (bytes.length > compactAbove) bytes = await shorten(path, bytes);
  return {
    length: bytes.length,
    seq: parseJournal(bytes).records.at(-1)?.seq ?? 0,
    damagedLines: contents.damagedLines,
  };
}

/** Ends the file after its last good line; what a crash left behind it was never acknowledged. */
async function trim(path: string, bytes: Buffer, contents: JournalContents, now: Date): Promise<Buffer> {
  if (contents.tornBytes > 0) {
    // On a full disk there is no room for a copy; the journal must open all the same.
    await keepAside(path, 'torn', now, bytes.subarray(contents.goodLength)).catch(() => undefined);
  }
  const end = contents.terminated ? '' : '\n';
  const file = await open(path, 'r+');
  try {
    await file.truncate(contents.goodLength);
    await file.write(end, contents.goodLength);
    await file.sync();
  } finally {
    await file.close();
  }
  return Buffer.concat([bytes.subarray(0, contents.goodLength), Buffer.from(end)]);
}

async function shorten(path: string, bytes: Buffer): Promise<Buffer> {
  try {
    return await rewrite(path, compact(parseJournal(bytes).records));
  } catch {
    // A long journal is as good as a short one: there may be no room for a second file.
    return bytes;
  }
}

/** Damaged lines at the end had numbers that were acknowledged: an empty record keeps them from being used again. */
function withSkippedNumbers(contents: JournalContents, now: Date): JournalRecord[] {
  if (contents.damagedAtEnd === 0) return contents.records;
  const last = contents.records.at(-1)?.seq ?? 0;
  return [...contents.records, { seq: last + contents.damagedAtEnd, at: now.getTime(), changes: [] }];
}

async function rewrite(path: string, records: readonly JournalRecord[]): Promise<Buffer> {
  const bytes = Buffer.concat(records.map(formatLine));
  const written = parseJournal(bytes);
  if (written.records.length !== records.length || written.goodLength !== bytes.length) {
    throw new MainFailure(
      'journal/io',
      `journal: ${records.length} records do not read back, ${path} is kept`,
    );
  }
  await writeFileAtomically(path, bytes);
  return bytes;
}

async function readOrCreate(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error;
  }
  const file = await open(path, 'a', 0o600);
  await file.close();
  await syncFolder(dirname(path));
  return Buffer.alloc(0);
}

/** Writes `journal.damaged-2026-11-23T10-15-30-123Z.jsonl` beside `journal.jsonl`. */
async function keepAside(path: string, why: string, now: Date, bytes: Uint8Array): Promise<void> {
  const stamp = now.toISOString().replaceAll(/[:.]/g, '-');
  await writeFileAtomically(join(dirname(path), `${basename(path, '.jsonl')}.${why}-${stamp}.jsonl`), bytes);
}
