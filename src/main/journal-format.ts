/**
 * The journal's bytes: a record a line, `CRC-32 (8 hex) SPACE JSON LF`. Pure: bytes in, records out.
 * A line is believed only if its checksum holds and its number is higher than the one before.
 */
import { crc32 } from 'node:zlib';
import type { JournalRecord } from '../shared/journal';
import { isJournalRecord } from './journal-schema';

const LF = 0x0a;
const CHECKSUM_LENGTH = 8;

export interface JournalContents {
  /** Oldest first; sequence numbers rise. */
  records: JournalRecord[];
  /** Bytes up to the end of the last good line, its LF included where it has one. */
  goodLength: number;
  /** False where the last good line lacks its LF: the next record needs one before it. */
  terminated: boolean;
  /** Complete lines that were not believed. A torn last line is not counted: its record was never acknowledged. */
  damagedLines: number;
  /** How many of them come after the last good line. */
  damagedAtEnd: number;
  /** Bytes of the torn last line; 0 where there is none. */
  tornBytes: number;
}

/** One line, LF included. */
export function formatLine(record: JournalRecord): Buffer {
  const json = Buffer.from(JSON.stringify(record), 'utf8');
  return Buffer.concat([Buffer.from(`${checksum(json)} `, 'latin1'), json, Buffer.from([LF])]);
}

/** Reads what can be believed of a journal; never throws. */
export function parseJournal(bytes: Buffer): JournalContents {
  const contents: JournalContents = {
    records: [],
    goodLength: 0,
    terminated: true,
    damagedLines: 0,
    damagedAtEnd: 0,
    tornBytes: 0,
  };
  let lastSeq = 0;
  for (let start = 0; start < bytes.length;) {
    const lf = bytes.indexOf(LF, start);
    const end = lf === -1 ? bytes.length : lf;
    const record = parseLine(bytes.subarray(start, end));
    if (record !== null && record.seq > lastSeq) {
      contents.records.push(record);
      contents.goodLength = Math.min(end + 1, bytes.length);
      contents.terminated = lf !== -1;
      contents.damagedAtEnd = 0;
      lastSeq = record.seq;
    } else if (lf === -1) {
      contents.tornBytes = end - start;
    } else {
      contents.damagedLines += 1;
      contents.damagedAtEnd += 1;
    }
    start = end + 1;
  }
  return contents;
}

/** The record of one line without its LF; null where it cannot be believed. */
function parseLine(line: Buffer): JournalRecord | null {
  if (line.length < CHECKSUM_LENGTH + 2 || line[CHECKSUM_LENGTH] !== 0x20) return null;
  const json = line.subarray(CHECKSUM_LENGTH + 1);
  if (line.toString('latin1', 0, CHECKSUM_LENGTH) !== checksum(json)) return null;
  try {
    const value: unknown = JSON.parse(json.toString('utf8'));
    return isJournalRecord(value) ? value : null;
  } catch {
    // The checksum holds over something that is not JSON: not a line that this format wrote.
    return null;
  }
}

function checksum(bytes: Uint8Array): string {
  return crc32(bytes).toString(16).padStart(CHECKSUM_LENGTH, '0');
}
