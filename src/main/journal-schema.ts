/** What may enter the journal and what may be read from it. */
import * as v from 'valibot';
import {
  JOURNAL_RECORD_LIMIT,
  STUDY_TABLES,
  type Change,
  type JournalRecord,
  type StudyTable,
} from '../shared/journal';
import { isPlainJson } from './plain-json';

const Row = v.custom<Record<string, unknown>>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value) && isPlainJson(value),
  'not a row of plain JSON',
);

const ChangeSchema: v.GenericSchema<unknown, Change> = v.strictObject({
  table: v.picklist<readonly StudyTable[]>(STUDY_TABLES),
  key: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  row: v.nullable(Row),
});

const RecordSchema: v.GenericSchema<unknown, JournalRecord> = v.strictObject({
  seq: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  at: v.pipe(v.number(), v.finite()),
  changes: v.array(ChangeSchema),
});

/** The argument of `journal:append`: at least one change, at most `JOURNAL_RECORD_LIMIT` characters of JSON. */
export const ChangesSchema = v.pipe(
  v.array(ChangeSchema),
  v.minLength(1),
  v.check(
    (changes) => JSON.stringify(changes).length <= JOURNAL_RECORD_LIMIT,
    `more than ${JOURNAL_RECORD_LIMIT} characters in one record`,
  ),
) satisfies v.GenericSchema<unknown, Change[]>;

export const isJournalRecord = (value: unknown): value is JournalRecord => v.is(RecordSchema, value);
