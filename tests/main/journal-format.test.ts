import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatLine, parseJournal } from '../../src/main/journal-format';
import type { JournalRecord } from '../../src/shared/journal';
import { journals } from './journal-records';

const format = (records: readonly JournalRecord[]): Buffer => Buffer.concat(records.map(formatLine));
const record = (seq: number, text = 'words'): JournalRecord => ({
  seq,
  at: 1,
  changes: [{ table: 'notes', key: 'a', row: { text } }],
});

/** How many whole lines lie before the byte. */
const linesBefore = (bytes: Buffer, at: number): number =>
  bytes.subarray(0, at).reduce((count, byte) => count + (byte === 0x0a ? 1 : 0), 0);

describe('a journal line', () => {
  it('is a checksum of eight hexadecimal digits, a space, JSON and a line feed', () => {
    expect(formatLine(record(1)).toString('utf8')).toMatch(/^[0-9a-f]{8} \{"seq":1,.*\}\n$/);
  });

  it('reads back as the record that was written', () => {
    fc.assert(
      fc.property(journals, (records) => {
        const bytes = format(records);
        expect(parseJournal(bytes)).toEqual({
          records,
          goodLength: bytes.length,
          terminated: true,
          damagedLines: 0,
          damagedAtEnd: 0,
          tornBytes: 0,
        });
      }),
    );
  });
});

describe('a damaged journal', () => {
  it('keeps every record before the cut, and yields no other', () => {
    fc.assert(
      fc.property(journals, fc.nat(), (records, place) => {
        const bytes = format(records);
        const cut = place % (bytes.length + 1);
        const read = parseJournal(bytes.subarray(0, cut));
        const whole = linesBefore(bytes, cut);
        expect(read.records.length).toBeGreaterThanOrEqual(whole);
        expect(read.records).toEqual(records.slice(0, read.records.length));
        expect(read.damagedLines).toBe(0);
      }),
    );
  });

  it('keeps every record before a changed byte, and yields no record that was not written', () => {
    fc.assert(
      fc.property(journals, fc.nat(), fc.integer({ min: 1, max: 255 }), (records, place, flip) => {
        const bytes = format(records);
        const at = place % bytes.length;
        const before = linesBefore(bytes, at);
        bytes[at] = (bytes[at] ?? 0) ^ flip;
        const read = parseJournal(bytes);
        expect(read.records.slice(0, before)).toEqual(records.slice(0, before));
        for (const found of read.records) expect(records).toContainEqual(found);
        expect(read.damagedLines + read.tornBytes).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps the lines on both sides of a damaged one', () => {
    const bytes = Buffer.concat([
      formatLine(record(1)),
      Buffer.from('no line of ours\n'),
      formatLine(record(3)),
    ]);
    const read = parseJournal(bytes);
    expect(read.records.map(({ seq }) => seq)).toEqual([1, 3]);
    expect(read).toMatchObject({ damagedLines: 1, damagedAtEnd: 0, goodLength: bytes.length });
  });

  it('does not believe a line whose number was used before', () => {
    const read = parseJournal(format([record(1), record(2, 'first'), record(2, 'second')]));
    expect(read.records).toEqual([record(1), record(2, 'first')]);
    expect(read.damagedLines).toBe(1);
  });

  it('takes a torn last line for one that was never acknowledged', () => {
    const torn = formatLine(record(2)).subarray(0, 20);
    const read = parseJournal(Buffer.concat([formatLine(record(1)), torn]));
    expect(read).toMatchObject({ damagedLines: 0, tornBytes: 20, goodLength: formatLine(record(1)).length });
  });

  it('keeps a last line that lacks nothing but its line feed', () => {
    const bytes = format([record(1), record(2)]);
    const read = parseJournal(bytes.subarray(0, -1));
    expect(read.records).toHaveLength(2);
    expect(read).toMatchObject({ terminated: false, tornBytes: 0, goodLength: bytes.length - 1 });
  });

  it('reads any bytes without a fault', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(parseJournal(Buffer.from(bytes)).records).toEqual([]);
      }),
    );
  });
});
