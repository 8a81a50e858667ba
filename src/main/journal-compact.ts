/**
 * Makes a journal short: of every row only its latest state stays. Pure: records in, records out.
 * A record moves to a later number, never to an earlier one: whoever asks for what came after a number
 * still gets all of it, and the last number stays the last.
 */
import { JOURNAL_RECORD_LIMIT, type Change, type JournalRecord } from '../shared/journal';

/** Same state of every row, same last `seq`, as few records as `limit` (characters of JSON in one) allows. */
export function compact(records: readonly JournalRecord[], limit = JOURNAL_RECORD_LIMIT): JournalRecord[] {
  const compacted: JournalRecord[] = [];
  let size = 0;
  for (const { seq, at, changes } of latestOnly(records)) {
    const added = JSON.stringify(changes).length;
    const last = compacted.at(-1);
    const together = joinedLength(size, added);
    if (last !== undefined && together <= limit) {
      compacted[compacted.length - 1] = { seq, at, changes: [...last.changes, ...changes] };
      size = together;
    } else {
      compacted.push({ seq, at, changes });
      size = added;
    }
  }
  return compacted;
}

/** Length of the JSON of two arrays in one, from the lengths of each: a pair of brackets goes, a comma comes. */
function joinedLength(a: number, b: number): number {
  const empty = '[]'.length;
  if (a === empty) return b;
  return b === empty ? a : a + b - 1;
}

/** The same records without the changes that a later one overtakes. */
function latestOnly(records: readonly JournalRecord[]): JournalRecord[] {
  const seen = new Set<string>();
  const kept: JournalRecord[] = [];
  for (const record of [...records].reverse()) {
    const changes: Change[] = [];
    for (const change of [...record.changes].reverse()) {
      const row = `${change.table} ${change.key}`;
      if (seen.has(row)) continue;
      seen.add(row);
      changes.push(change);
    }
    if (changes.length > 0 || kept.length === 0) kept.push({ ...record, changes: changes.reverse() });
  }
  return kept.reverse();
}
